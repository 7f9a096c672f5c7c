"""Which steps stand out: by the lane they are in, and by what is known of them."""

from __future__ import annotations

import streamlit as st

from voorzet.messages import Message, say, say_many
from voorzet.model.evidence import Evidence
from voorzet.model.journey import Journey, Lane, Touchpoint
from voorzet.ui.parts.markup import tag
from voorzet.ui.visit import Visit


def filters(visit: Visit, journey: Journey) -> None:
    """Lets somebody choose lanes and kinds of evidence; nothing chosen is everything."""
    lanes = [lane for lane in Lane if any(step.lane is lane for step in journey.touchpoints)]
    kinds = [kind for kind in Evidence if any(kind in rests_on(step) for step in journey.touchpoints)]
    _forget_others(visit, "lanes", lanes)
    _forget_others(visit, "evidence", kinds)
    chosen = len(visit.session["lanes"]) + len(visit.session["evidence"])
    name = say_many("Filter ({n})", "Filters ({n})", chosen) if chosen else say("Filter")
    with st.popover(visit.t(name), width="stretch"):
        _pills(visit, say("Lane"), lanes, "lanes")
        _pills(visit, say("What claims rest on"), kinds, "evidence")


def lit(visit: Visit, journey: Journey) -> tuple[str, ...] | None:
    """The ids of the steps that stand out; None if all do."""
    lanes, kinds = visit.session["lanes"], visit.session["evidence"]
    if not lanes and not kinds:
        return None
    return tuple(step.id for step in journey.touchpoints if stands_out(step, lanes, kinds))


def tally(visit: Visit, journey: Journey, bright: tuple[str, ...] | None) -> None:
    """Says how many steps stand out, if not all do."""
    if bright is not None:
        steps = len(journey.touchpoints)
        sentence = say_many(
            "{n} of {steps} steps fits the filter.", "{n} of {steps} steps fit the filter.", len(bright), steps=steps
        )
        st.html(tag("p", visit.t(sentence), role="status", class_="v-quiet"))


def stands_out(step: Touchpoint, lanes: list[Lane], kinds: list[Evidence]) -> bool:
    """Whether a step is in one of these lanes and has a claim of one of these kinds; if none are given, any will do."""
    return (not lanes or step.lane in lanes) and (not kinds or not rests_on(step).isdisjoint(kinds))


def rests_on(step: Touchpoint) -> set[Evidence]:
    """All kinds of evidence under what is said of a step."""
    kinds = {claim.evidence for claim in step.claims()}
    return kinds | {step.effort_evidence} if step.effort_evidence else kinds


def _pills(visit: Visit, label: Message, options: list[Lane] | list[Evidence], choice: str) -> None:
    chosen = visit.session.widget(choice)
    st.pills(visit.t(label), options, selection_mode="multi", format_func=visit.t, wrap=True, **chosen)


def _forget_others(visit: Visit, name: str, known: list[Lane] | list[Evidence]) -> None:
    visit.session[name] = [choice for choice in visit.session[name] if choice in known]
