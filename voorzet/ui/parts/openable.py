"""A part of a page in which every step that is named or drawn opens in full."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

import streamlit as st

from voorzet.model.journey import Journey
from voorzet.ui.parts.markup import Html, join, tag, words
from voorzet.ui.visit import Visit


def openable(visit: Visit, html: Html, key: str) -> None:
    """Shows `html`; what carries `data-step` opens that step. `key` tells such parts of one page apart."""
    data = {"html": html, "chosen": visit.session["step"]}
    _component()(key=key, data=data, on_step_change=lambda: _open(visit, key))


def step_button(visit: Visit, journey: Journey, step: str) -> Html:
    """The number and the name of a step (by id), to be opened; only within `openable`."""
    name = words(journey.touchpoint(step).name, visit.language)
    return tag("button", join([f"{journey.number(step)}. ", name]), type="button", class_="v-open", data_step=step,
               aria_haspopup="dialog")  # fmt: skip


def step_buttons(visit: Visit, journey: Journey, steps: Iterable[str]) -> Html:
    """Several of them after each other, as a list; nothing if there are none."""
    items = [tag("li", step_button(visit, journey, step)) for step in steps]
    return tag("ul", *items, class_="v-steps") if items else Html()


def _open(visit: Visit, key: str) -> None:
    step = st.session_state[key].get("step")
    if step:
        visit.session["step"] = step


@cache
def _component() -> Any:
    place = tag("div", class_="v-openable")
    return st.components.v2.component("voorzet.openable", html=place, js="openable.js", isolate_styles=False)
