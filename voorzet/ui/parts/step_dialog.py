"""A step in full, in a drawer beside the drawing."""

from __future__ import annotations

import streamlit as st

from voorzet.messages import Message, say
from voorzet.model.journey import Journey
from voorzet.ui.parts.touchpoint import touchpoint
from voorzet.ui.visit import Visit


def step_dialog(visit: Visit, journey: Journey) -> None:
    """Opens the drawer if a step was chosen."""
    if visit.session["step"] in _ids(journey):
        title = visit.t(say("A step in full"))
        drawer = st.dialog(title, width="medium", position="right", on_dismiss=lambda: _go(visit, None))(_drawer)
        drawer(visit, journey)


def _drawer(visit: Visit, journey: Journey) -> None:
    ids = _ids(journey)
    place = ids.index(visit.session["step"])
    with st.container(horizontal=True):
        _turn(visit, say("Previous step"), ids[place - 1] if place else None)
        _turn(visit, say("Next step"), ids[place + 1] if place + 1 < len(ids) else None)
    st.html(touchpoint(visit, journey, journey.touchpoints[place]))
    visit.session.write_address()


def _turn(visit: Visit, label: Message, target: str | None) -> None:
    st.button(visit.t(label), disabled=target is None, on_click=_go, args=(visit, target))


def _go(visit: Visit, step: str | None) -> None:
    visit.session["step"] = step


def _ids(journey: Journey) -> list[str]:
    return [step.id for step in journey.touchpoints]
