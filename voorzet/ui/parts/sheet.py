"""The sheet of a persona, to print and hang up."""

from __future__ import annotations

from functools import partial

import streamlit as st

from voorzet.drawing.paper import Paper
from voorzet.messages import say
from voorzet.model.persona import Persona
from voorzet.model.text import Language
from voorzet.toolkit import Toolkit
from voorzet.ui.visit import Visit


def sheet_button(visit: Visit, persona: Persona) -> None:
    """A button for each paper; the sheet is made when somebody wants it."""
    for size in ("a3", "a4"):
        st.download_button(
            visit.t(say("Sheet to hang up (PDF, {size})", size=size.upper())),
            partial(_made, visit.toolkit, persona, visit.language, Paper(size)),
            file_name=f"{persona.id}-{size}.pdf",
            mime="application/pdf",
            on_click="ignore",
        )


def _made(toolkit: Toolkit, persona: Persona, language: Language, paper: Paper) -> bytes:
    return toolkit.pen("pdf")(toolkit.persona_sheet(persona, language, paper)).content
