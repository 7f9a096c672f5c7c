"""What Voorzet is, and which journey to work on: a shipped one, one of your own folder, or a file brought along."""

from __future__ import annotations

import streamlit as st

from voorzet.messages import say, say_many
from voorzet.model.journey import Journey
from voorzet.ui.frame import foot, head
from voorzet.ui.parts.card import journey_card
from voorzet.ui.parts.markup import plain, tag
from voorzet.ui.parts.problems import problems
from voorzet.ui.parts.upload import upload
from voorzet.ui.visit import Visit

TITLE = say("From a citizen’s journey to a service blueprint")
TABLE = say("Is it a table (CSV or XLSX)? Import it here.")
LEAD = say(
    "Voorzet helps teams in public services to map what citizens go through, to show what every claim rests on, "
    "and to find out what can be done."
)


def render(visit: Visit) -> None:
    """Choose a journey."""
    head(visit, TITLE, visit.t(LEAD))
    _own_folder(visit)
    _broken(visit)
    _choose(visit)
    upload(visit)
    with st.container(key="v-card-table"):
        st.page_link(visit.pages["import"], label=visit.t(TABLE), query_params=visit.session.address())
    foot(visit)


def _own_folder(visit: Visit) -> None:
    folder = visit.toolkit.settings.content
    if folder is not None:
        st.info(plain(visit.t(say("These journeys come from your own folder: {folder}", folder=str(folder)))))


def _broken(visit: Visit) -> None:
    found = visit.toolkit.problems
    if found:
        sentence = say_many("The content has {n} problem.", "The content has {n} problems.", len(found))
        st.warning(visit.t(sentence))
        problems(visit, found, say("Problems in the content"))


def _choose(visit: Visit) -> None:
    journeys = visit.workspace.journeys.values()
    st.html(tag("h2", visit.t(say("Choose a journey")), class_="v-section"))
    if not journeys:
        st.info(visit.t(say("There are no journeys yet. Bring one along below, or start with a folder that has some.")))
        return
    with st.grid(2, min_column_width=340):
        for journey in journeys:
            _card(visit, journey)


def _card(visit: Visit, journey: Journey) -> None:
    with st.container(border=True, height="stretch", key=f"v-card-{journey.id}"):
        st.html(journey_card(visit, journey))
        st.space("stretch")
        label = plain(visit.t(say("Open “{title}”", title=journey.title)))
        address = visit.session.address(journey=journey.id, step="")
        st.page_link(visit.pages["journey"], label=label, query_params=address)
