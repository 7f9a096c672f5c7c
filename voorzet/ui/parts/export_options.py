"""What to export: which journey, in which format and language, on which paper, with whose eyes."""

from __future__ import annotations

from dataclasses import dataclass

import streamlit as st

from voorzet.drawing.paper import SIDES_MM, Paper
from voorzet.exporters import DRAWN, Exporter, Picture
from voorzet.messages import Message, say
from voorzet.model.journey import Journey
from voorzet.model.persona import Persona
from voorzet.model.text import Language
from voorzet.ui.parts.pickers import pick_journey, pick_persona
from voorzet.ui.visit import Visit

ONE_SHEET = "sheet"
PAPERS = (ONE_SHEET, *SIDES_MM)


@dataclass(frozen=True)
class Options:
    """What somebody chose to export; `picture` is the drawing in it."""

    exporter: Exporter
    picture: Picture
    language: Language
    persona: Persona | None
    paper: Paper | None


def options(visit: Visit, journey: Journey) -> Options:
    """Lets somebody choose, and says what was chosen."""
    pick_journey(visit)
    exporter = _format(visit)
    picture = _picture(visit, exporter)
    language = _language(visit)
    if picture is Picture.BLUEPRINT:
        pick_persona(visit, journey)
    return Options(exporter, picture, language, visit.traveller, _paper(visit))


def _format(visit: Visit) -> Exporter:
    known = {exporter.name: exporter for exporter in visit.toolkit.formats}
    names = list(known)
    name = st.selectbox(
        visit.t(say("Format")),
        names,
        format_func=lambda name: visit.t(known[name].title),
        **visit.session.widget("format", among=names),
    )
    return known[name or names[0]]


def _picture(visit: Visit, exporter: Exporter) -> Picture:
    """Which drawing; of a format that holds one only, nobody is asked."""
    pictures = visit.toolkit.pictures_in(exporter.name)
    if len(pictures) == 1:
        return pictures[0]
    chosen: str | None = st.segmented_control(
        visit.t(say("Drawing")),
        pictures,
        format_func=lambda picture: visit.t(DRAWN[Picture(picture)][0]),
        required=True,
        **visit.session.widget("picture", among=pictures),
    )
    return Picture(chosen or pictures[0])


def _language(visit: Visit) -> Language:
    chosen: Language | None = st.selectbox(
        visit.t(say("Language of the file")),
        list(Language),
        format_func=visit.t,
        **visit.session.widget("export-language", among=(visit.language, *Language)),
    )
    return chosen or visit.language


def _paper(visit: Visit) -> Paper | None:
    words: dict[str, Message] = {size: say("{size}", size=size.upper()) for size in SIDES_MM}
    words[ONE_SHEET] = say("One sheet, as large as it needs")
    size = st.selectbox(
        visit.t(say("Paper")), PAPERS, format_func=lambda size: visit.t(words[size]), **visit.session.widget("paper")
    )
    return None if size == ONE_SHEET else Paper(size, landscape=_landscape(visit))


def _landscape(visit: Visit) -> bool:
    words = {True: visit.t(say("Landscape")), False: visit.t(say("Portrait"))}
    lying = st.segmented_control(
        visit.t(say("Orientation")),
        list(words),
        format_func=words.__getitem__,
        required=True,
        **visit.session.widget("landscape"),
    )
    return bool(lying)
