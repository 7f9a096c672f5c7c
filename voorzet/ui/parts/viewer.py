"""A drawing that can be panned and zoomed, and whose steps can be opened."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache
from typing import Any

import streamlit as st

from voorzet.messages import Message, say
from voorzet.ui.parts.markup import tag
from voorzet.ui.visit import Visit

LABELS: dict[str, Message] = {
    "in": say("Zoom in (+)"),
    "out": say("Zoom out (−)"),
    "fit": say("Show everything (0)"),
    "full": say("Full screen"),
}
"""What the buttons are called."""


def viewer(
    visit: Visit,
    svg: str,
    name: str,
    *,
    lit: Iterable[str] | None = None,
    chosen: str | None = None,
    opened: Callable[[str], None] | None = None,
    start: str | None = None,
    key: str = "viewer",
) -> None:
    """Shows a drawing, the whole width of the page.

    Args:
        visit: whose screen it is.
        svg: the drawing; steps are `<g class="step" data-step="…">`.
        name: what the drawing shows, for whoever does not see it.
        lit: ids of the steps that stand out, the others are dimmed; None: all do.
        chosen: id of the step that is open now.
        opened: called with the id of a step when somebody opens it, before the page is made anew.
        start: id of the step to begin at; None: where the journey begins.
        key: tells viewers on one page apart.
    """
    data = {
        "svg": svg,
        "name": name,
        "labels": {does: visit.t(label) for does, label in LABELS.items()},
        "lit": None if lit is None else list(lit),
        "chosen": chosen,
        "start": start,
    }
    _component()(key=key, data=data, on_step_change=lambda: _tell(key, opened))


def _tell(key: str, opened: Callable[[str], None] | None) -> None:
    step = st.session_state[key].get("step")
    if step and opened:
        opened(step)


@cache
def _component() -> Any:
    window = tag("div", tag("div", class_="sheet"), class_="window", tabindex=0, role="region")
    return st.components.v2.component("voorzet.viewer", html=window, js="viewer.js", css="viewer.css")
