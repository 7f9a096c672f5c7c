"""The app: one run of this is one visitor looking at one page."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import streamlit as st
from streamlit.navigation.page import StreamlitPage

from voorzet.errors import VoorzetError
from voorzet.messages import Message, say
from voorzet.model.workspace import Workspace
from voorzet.settings import Settings
from voorzet.toolkit import Toolkit, toolkit
from voorzet.ui.frame import ICON, dress, foot, head
from voorzet.ui.pages import compare, export, home, import_table, insight, journey, personas, walk
from voorzet.ui.parts.markup import plain
from voorzet.ui.session import AT_FIRST, Session
from voorzet.ui.visit import Visit


class Page(NamedTuple):
    """One entry of the menu."""

    path: str
    title: Message
    help: Message
    render: Callable[[Visit], None]


PAGES = (
    Page("home", say("Home"), say("What Voorzet is, and which journey to work on."), home.render),
    Page("journey", say("Journey"), say("A journey as a blueprint, a graph and text."), journey.render),
    Page("insight", say("Insight"), say("What a journey does to people."), insight.render),
    Page("compare", say("Compare"), say("Two journeys, and what differs."), compare.render),
    Page("personas", say("Personas"), say("The fictional people who travel."), personas.render),
    Page("walk", walk.TITLE, say("A journey page by page, as one persona meets it."), walk.render),
    Page("import", say("Import"), say("A journey from a table of your own."), import_table.render),
    Page("export", say("Export"), say("A journey as a file to print, share or build from."), export.render),
)
"""The menu, from left to right."""

OPENED = {"step": ("journey", "insight"), "change": ("compare",), "beside": ("personas",), "walk": ("walk",)}
"""What lies open, and closes when one leaves the pages where it does."""


def main() -> None:
    """Shows the page that the visitor is at."""
    st.set_page_config(page_title="Voorzet", page_icon=ICON, layout="wide")
    session = Session()
    session.follow_address()
    kit = toolkit(Settings.from_environment())
    workspace, failure = _content(kit, session)
    pages: dict[str, StreamlitPage] = {}
    visit = Visit(kit, session, session.language, workspace, pages)
    for page in PAGES:
        pages[page.path] = _in_menu(visit, page, failure)
    chosen = st.navigation(list(pages.values()), position="top")
    for opened, paths in OPENED.items():
        if chosen not in [pages[path] for path in paths]:
            session[opened] = AT_FIRST[opened]
    session.write_address()
    dress()
    chosen.run()


def _content(kit: Toolkit, session: Session) -> tuple[Workspace, VoorzetError | None]:
    """What everybody sees and what this visitor brought along; or why there is nothing to see."""
    try:
        shared = kit.workspace
    except VoorzetError as error:
        return Workspace(), error
    return shared.model_copy(update={"journeys": {**shared.journeys, **session.uploads}}), None


def _in_menu(visit: Visit, page: Page, failure: VoorzetError | None) -> StreamlitPage:
    def run() -> None:
        if failure:
            head(visit, page.title)
            st.error(plain(visit.t(failure.message)))
            foot(visit)
        else:
            page.render(visit)

    return st.Page(
        run, title=visit.t(page.title), url_path=page.path, default=page is PAGES[0], help=visit.t(page.help)
    )
