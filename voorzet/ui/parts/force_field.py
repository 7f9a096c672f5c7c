"""The force field of a journey: the drawing to move about in, and all of it in words below."""

from __future__ import annotations

import streamlit as st

from voorzet.drawing.twin_force_field import twin_of_field
from voorzet.exporters import Picture
from voorzet.graph.force_field import force_field as found
from voorzet.messages import say
from voorzet.model.journey import Journey
from voorzet.ui.parts.made import made
from voorzet.ui.parts.twin import twin
from voorzet.ui.parts.viewer import viewer
from voorzet.ui.visit import Visit


def force_field(visit: Visit, journey: Journey, lit: tuple[str, ...] | None) -> None:
    """Shows the drawing and its tables; a filter on steps changes nothing here, for a field is of the whole journey."""
    svg = made(visit, journey, "svg", picture=Picture.FORCE_FIELD).content.decode()
    name = say("Force field of “{title}”; arrow keys move it, + and − zoom, 0 shows everything", title=journey.title)
    viewer(visit, svg, visit.t(name), key="force-field")
    sections = twin_of_field(visit.workspace, journey, found(journey), visit.language)
    st.html(twin(sections, visit.language))
