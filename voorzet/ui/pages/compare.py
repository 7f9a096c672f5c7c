"""Two journeys: what is new, gone, moved or changed, and what that asks of the citizen."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from voorzet.drawing.summing import counted, summed
from voorzet.graph.overlay import Overlay
from voorzet.messages import Message, say
from voorzet.ui.frame import foot, head, turn_back, unasked
from voorzet.ui.parts.comparison import difference, downloads, in_words, side_by_side
from voorzet.ui.parts.fates import chips
from voorzet.ui.parts.markup import tag, words
from voorzet.ui.parts.pair import offer_pairs, pair, pick_pair
from voorzet.ui.parts.shifts import shifts
from voorzet.ui.parts.step_pair import pick_change, step_pair
from voorzet.ui.visit import Visit

TITLE = say("Compare two journeys")
LEAD = say("What is new, gone, moved or changed from one journey to another, and what that asks of people.")

VIEWS: dict[str, tuple[Message, Callable[[Visit, Overlay], None]]] = {
    "difference": (say("Difference"), difference),
    "side-by-side": (say("Side by side"), side_by_side),
    "table": (say("Table"), in_words),
}
"""The ways to look at a comparison: what each is called, and what shows it."""


def render(visit: Visit) -> None:
    """Choose two journeys, and see what differs."""
    head(visit, TITLE, visit.t(LEAD))
    if len(visit.workspace.journeys) < 2:
        return turn_back(visit, say("To compare, Voorzet needs two journeys. Bring one along on the first page."))
    before, after = pair(visit)
    with st.container(horizontal=True, vertical_alignment="bottom", key="v-pair"):
        pick_pair(visit)
    if before is None or after is None:
        return _prompt(visit)
    laid = visit.toolkit.overlay(before, after)
    if laid.difference.is_empty:
        st.info(visit.t(counted(laid)))
    else:
        _compared(visit, laid)
    foot(visit, *unasked(after))


def _compared(visit: Visit, laid: Overlay) -> None:
    summaries = (tag("p", words(each.summary, visit.language)) for each in (laid.before, laid.after))
    st.html(tag("div", *summaries, class_="v-summaries"))
    st.html(chips(visit, laid))
    with st.container(horizontal=True, vertical_alignment="bottom", key="v-controls"):
        st.segmented_control(
            visit.t(say("Show as")),
            list(VIEWS),
            format_func=lambda view: visit.t(VIEWS[view][0]),
            required=True,
            **visit.session.widget("comparison", among=tuple(VIEWS)),
        )
        pick_change(visit, laid)
    view = visit.session["comparison"]
    VIEWS[view if view in VIEWS else "difference"][1](visit, laid)
    downloads(visit, laid)
    _asks(visit, laid)
    step_pair(visit, laid)


def _asks(visit: Visit, laid: Overlay) -> None:
    _, *sentences = summed(laid)
    st.html(tag("h2", visit.t(say("What it asks of the citizen")), class_="v-section"))
    st.html(tag("div", *(tag("p", visit.t(sentence)) for sentence in sentences)))
    st.html(shifts(visit, laid.difference.burden))


def _prompt(visit: Visit) -> None:
    st.info(visit.t(say("Choose two journeys above, or two that belong together:")))
    offer_pairs(visit)
    foot(visit)
