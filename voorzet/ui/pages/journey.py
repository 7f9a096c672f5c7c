"""A journey as a blueprint, as a force field, as a graph and as text; and each of its steps in full."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from voorzet.messages import Message, say
from voorzet.model.journey import Journey
from voorzet.ui.frame import foot, head, turn_back, unasked
from voorzet.ui.parts.blueprint import blueprint
from voorzet.ui.parts.facts import facts
from voorzet.ui.parts.filters import filters, lit, tally
from voorzet.ui.parts.force_field import force_field
from voorzet.ui.parts.graph import graph
from voorzet.ui.parts.markup import Html, join, plain, tag, words
from voorzet.ui.parts.pickers import pick_journey, pick_persona, pick_step
from voorzet.ui.parts.step_dialog import step_dialog
from voorzet.ui.parts.text import text
from voorzet.ui.visit import Visit

VIEWS: dict[str, tuple[Message, Callable[[Visit, Journey, tuple[str, ...] | None], None]]] = {
    "blueprint": (say("Blueprint"), blueprint),
    "force-field": (say("Force field"), force_field),
    "graph": (say("Graph"), graph),
    "text": (say("Text"), text),
}
"""The ways to look at a journey: what each is called, and what shows it."""


def render(visit: Visit) -> None:
    """One journey."""
    journey = visit.journey
    if journey is None:
        return _nothing(visit)
    head(visit, words(journey.title, visit.language), words(journey.summary, visit.language), _kicker(visit, journey))
    _controls(visit, journey)
    bright = lit(visit, journey)
    tally(visit, journey, bright)
    _walk(visit, journey)
    _, show = VIEWS[_view(visit)]
    show(visit, journey, bright)
    st.html(facts(visit, journey))
    step_dialog(visit, journey)
    foot(visit, *unasked(journey))


def _nothing(visit: Visit) -> None:
    head(visit, say("Journey"))
    turn_back(visit, say("There are no journeys yet. Bring one along on the first page."))


def _kicker(visit: Visit, journey: Journey) -> Html:
    checked = visit.t(say("checked {day}", day=journey.checked))
    return join([tag("span", visit.t(journey.state), class_="v-chip"), " ", checked])


def _controls(visit: Visit, journey: Journey) -> None:
    with st.container(horizontal=True, vertical_alignment="bottom", key="v-controls"):
        st.segmented_control(
            visit.t(say("Show as")),
            list(VIEWS),
            format_func=lambda view: visit.t(VIEWS[view][0]),
            required=True,
            **visit.session.widget("view", among=tuple(VIEWS)),
        )
        pick_journey(visit)
        pick_persona(visit, journey)
        pick_step(visit, journey)
        filters(visit, journey)


def _walk(visit: Visit, journey: Journey) -> None:
    if visit.traveller:
        label = say("Walk along with {name}", name=visit.traveller.name)
        address = visit.session.address(journey=journey.id, step="", walk="")
        with st.container(key="v-card-walk"):
            st.page_link(visit.pages["walk"], label=plain(visit.t(label)), query_params=address)


def _view(visit: Visit) -> str:
    view: str = visit.session["view"]
    return view if view in VIEWS else next(iter(VIEWS))
