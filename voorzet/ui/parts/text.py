"""A journey as text: all that the drawing shows, in headings and tables."""

from __future__ import annotations

import streamlit as st

from voorzet.drawing.retelling import twin as told
from voorzet.model.journey import Journey
from voorzet.ui.parts.twin import twin, without
from voorzet.ui.visit import Visit


def text(visit: Visit, journey: Journey, lit: tuple[str, ...] | None) -> None:
    """Shows the text; steps outside `lit` are left out."""
    sections = told(visit.workspace, journey, visit.traveller, visit.language)
    if lit is not None:
        sections = without(sections, (step.id for step in journey.touchpoints if step.id not in lit))
    st.html(twin(sections, visit.language))
