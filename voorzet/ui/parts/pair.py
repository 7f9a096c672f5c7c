"""Which two journeys are compared: chosen, or those that belong together."""

from __future__ import annotations

from typing import NamedTuple

import streamlit as st

from voorzet.messages import Message, say
from voorzet.model.journey import Journey
from voorzet.ui.parts.markup import plain
from voorzet.ui.visit import Visit


class Pair(NamedTuple):
    """The earlier journey and the later one; None: not chosen yet."""

    before: Journey | None
    after: Journey | None


def pair(visit: Visit) -> Pair:
    """What is chosen now: at first, and after another journey was chosen, that one with the one that it belongs to."""
    journey = visit.journey
    about = journey.id if journey else None
    if visit.session["paired"] not in (None, about) or not (visit.session["before"] or visit.session["after"]):
        _choose(visit, _belonging(visit, journey) if journey else Pair(None, None))
    visit.session["paired"] = about
    journeys = visit.workspace.journeys
    return Pair(journeys.get(visit.session["before"] or ""), journeys.get(visit.session["after"] or ""))


def pick_pair(visit: Visit) -> None:
    """Lets somebody choose both journeys, or let them change places."""
    _pick(visit, say("Before"), "before")
    st.button(visit.t(say("⇄ Swap")), on_click=_swap, args=(visit,), help=visit.t(say("The later one first.")))
    _pick(visit, say("After"), "after")


def offer_pairs(visit: Visit) -> None:
    """A button for each two journeys that belong together."""
    journeys = visit.workspace.journeys
    for after in journeys.values():
        before = journeys.get(after.based_on or "")
        if before is not None:
            label = Message("{before} → {after}", {"before": before.title, "after": after.title})
            chosen = (visit, Pair(before, after))
            st.button(plain(visit.t(label)), key=f"pair-{after.id}", on_click=_choose, args=chosen)


def _belonging(visit: Visit, journey: Journey) -> Pair:
    """A journey with the one that it is based on, or else with the one that is based on it."""
    before = visit.workspace.journeys.get(journey.based_on or "")
    if before is not None:
        return Pair(before, journey)
    after = next((each for each in visit.workspace.journeys.values() if each.based_on == journey.id), None)
    return Pair(journey, after) if after else Pair(None, journey)


def _pick(visit: Visit, label: Message, choice: str) -> None:
    titles = {id: visit.t(journey.title) for id, journey in visit.workspace.journeys.items()}
    st.selectbox(
        visit.t(label),
        list(titles),
        index=None,
        format_func=titles.__getitem__,
        placeholder=visit.t(say("Choose a journey")),
        **visit.session.widget(choice, among=(None, *titles)),
    )


def _choose(visit: Visit, pair: Pair) -> None:
    visit.session["before"] = pair.before.id if pair.before else None
    visit.session["after"] = pair.after.id if pair.after else None


def _swap(visit: Visit) -> None:
    visit.session["before"], visit.session["after"] = visit.session["after"], visit.session["before"]
