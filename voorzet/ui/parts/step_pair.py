"""A step of two journeys in a drawer: what became of it, what it says otherwise, and both in full."""

from __future__ import annotations

from collections.abc import Iterator

import streamlit as st

from voorzet.drawing.bearings import moved_from, way_told
from voorzet.drawing.changes import Change, changes
from voorzet.drawing.fates import SIGNS
from voorzet.graph.fate import Fate
from voorzet.graph.overlay import LaidStep, Overlay
from voorzet.messages import Message, say
from voorzet.model.journey import Journey, Touchpoint
from voorzet.ui.parts.blocks import listed
from voorzet.ui.parts.fates import chip
from voorzet.ui.parts.markup import Html, join, tag
from voorzet.ui.parts.pickers import open_one
from voorzet.ui.parts.touchpoint import touchpoint
from voorzet.ui.visit import Visit


def step_pair(visit: Visit, laid: Overlay) -> None:
    """Opens the drawer if a step was chosen."""
    step = laid.steps.get(visit.session["change"] or "")
    if step:
        title = visit.t(say("A step before and after"))
        st.dialog(title, width="large", position="right", on_dismiss=lambda: _close(visit))(_drawer)(visit, laid, step)


def pick_change(visit: Visit, laid: Overlay) -> None:
    """Opens a step; the drawing does the same when a step in it is clicked."""
    open_one(visit, "change", {id: _option(visit, laid, step) for id, step in laid.steps.items()})


def _option(visit: Visit, laid: Overlay, step: LaidStep) -> str:
    return f"{SIGNS[step.fates[0]]} {visit.t(laid.journey.touchpoint(step.id).name)}"


def _close(visit: Visit) -> None:
    visit.session["change"] = None


def _drawer(visit: Visit, laid: Overlay, step: LaidStep) -> None:
    st.html(tag("article", _fates(visit, step), *_told(visit, laid, step), class_="v-step"))
    sides = [*((laid.before, was) for was in step.was), *([(laid.after, step.now)] if step.now else [])]
    for column, (journey, own) in zip(st.columns(len(sides), gap="large"), sides, strict=True):
        with column:
            _side(visit, journey, own)
    visit.session.write_address()


def _side(visit: Visit, journey: Journey, own: Touchpoint) -> None:
    st.html(tag("p", visit.t(journey.title), class_="v-kicker"))
    st.html(touchpoint(visit, journey, own))


def _fates(visit: Visit, step: LaidStep) -> Html:
    return tag("p", join((chip(visit, fate) for fate in step.fates), " "))


def _told(visit: Visit, laid: Overlay, step: LaidStep) -> Iterator[Html | None]:
    moved = moved_from(laid, step)
    if moved:
        yield tag("p", visit.t(moved))
    found = changes(visit.workspace, laid, step)
    yield listed(visit, say("What is different"), (_change(visit, change) for change in found))
    ways = [(way.fate, way_told(laid, way)) for way in laid.ways_to(step.id)]
    yield listed(visit, say("Ways that lead here"), (_way(visit, fate, told) for fate, told in ways if told))


def _change(visit: Visit, change: Change) -> Html:
    """What it is about, and what was said of it and is said now."""
    sides = ((say("Before"), change.was), (say("Now"), change.now))
    told = (tag("div", tag("small", visit.t(when), " "), visit.t(words)) for when, words in sides if words)
    return join([tag("strong", visit.t(change.what)), *told])


def _way(visit: Visit, fate: Fate, told: Message) -> Html:
    return join([f"{SIGNS[fate]} {visit.t(told)} ({visit.t(fate)})"])
