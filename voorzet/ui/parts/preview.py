"""What a file will look like, before it is downloaded."""

from __future__ import annotations

import streamlit as st

from voorzet.exporters.port import Exported
from voorzet.messages import Message, say
from voorzet.model.journey import Journey
from voorzet.ui.parts.export_options import Options
from voorzet.ui.parts.made import made
from voorzet.ui.parts.markup import tag
from voorzet.ui.parts.viewer import viewer
from voorzet.ui.visit import Visit

MOST_CHARACTERS = 6_000
"""As much of a text file as is shown."""

BEYOND_THE_PICTURE: dict[str, Message] = {
    "pdf": say("The document shows this drawing, and then tells the same in headings and tables."),
    "html": say("The page shows this drawing, and then tells the same in headings and tables. It needs no network."),
}
"""What a file holds that its preview does not show."""


INSIDE: dict[str, Message] = {
    "docx": say("The document holds the journey in words, under these headings:"),
    "pptx": say("The file has these slides; what they leave out, stands in the notes under them:"),
    "xlsx": say("The workbook has these sheets; in brackets the number of rows:"),
}
"""What those files hold that have no drawing."""


def preview(visit: Visit, journey: Journey, chosen: Options, result: Exported) -> None:
    """Shows text as text, of a file with a drawing the drawing, and of any other what is in it."""
    if chosen.exporter.name in ("dot", "json"):
        return _text(chosen, result)
    if result.holds:
        return _holds(visit, chosen, result)
    drawn = made(visit, journey, "svg", chosen.language, chosen.persona, chosen.paper, chosen.picture)
    beyond = BEYOND_THE_PICTURE.get(chosen.exporter.name)
    if beyond:
        st.html(tag("p", visit.t(beyond), class_="v-quiet"))
    viewer(visit, drawn.content.decode(), visit.t(say("Preview of “{title}”", title=journey.title)), key="preview")


def _holds(visit: Visit, chosen: Options, result: Exported) -> None:
    items = (tag("li", name, lang=chosen.language.value) for name in result.holds)
    st.html(tag("div", tag("p", visit.t(INSIDE[chosen.exporter.name])), tag("ol", *items), class_="v-holds"))


def _text(chosen: Options, result: Exported) -> None:
    words = result.content.decode()
    shown = words if len(words) <= MOST_CHARACTERS else words[:MOST_CHARACTERS] + "\n…"
    st.code(shown, language="json" if chosen.exporter.name == "json" else None, height=560, wrap_lines=True)
