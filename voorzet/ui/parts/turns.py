"""The choices of a trip: which way to take, what bars another, and how to go back, begin again or stop."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from voorzet.messages import Message, say
from voorzet.model.journey import Lane, TransitionKind
from voorzet.practice.stop import Option
from voorzet.practice.trip import Trip
from voorzet.ui.parts.expected import traits
from voorzet.ui.parts.markup import plain, tag
from voorzet.ui.parts.place import BEGIN, written
from voorzet.ui.visit import Visit


def turns(visit: Visit, trip: Trip) -> None:
    """Offers the ways on from the page that a trip is at."""
    question = _question(trip)
    if question:
        st.html(tag("h3", visit.t(question), class_="v-question"))
    if trip.meeting.drop_out:
        stop = say("Yes, {name} stops here", name=trip.persona.name)
        _button(visit, "stop", visit.t(stop), trip.end, primary=True)
    elif not trip.ahead:
        _button(visit, "stop", visit.t(say("Look back on the whole walk")), trip.end, primary=True)
    if trip.meeting.drop_out and trip.ahead:
        st.html(tag("h3", visit.t(say("And if somebody helped?")), class_="v-question"))
    for turn, option in enumerate(trip.ahead):
        _option(visit, trip, turn, option)
    if trip.goes_round_for_ever:
        round_ = say("This can go round again. Here it stops after three times: you have seen what it asks.")
        st.html(tag("p", visit.t(round_), class_="v-quiet"))


def steering(visit: Visit, trip: Trip) -> None:
    """Going back a page, beginning again, and stopping to look back."""
    with st.container(horizontal=True, key="v-steering"):
        is_first = len(trip.stops) == 1 and not trip.has_ended
        _button(visit, "back", visit.t(say("← One page back")), trip.back, disabled=is_first)
        st.button(visit.t(say("Begin again")), on_click=_go, args=(visit, BEGIN), disabled=is_first, key="v-again")
        if not trip.has_ended and trip.ahead and not trip.meeting.drop_out:
            _button(visit, "stop", visit.t(say("Stop here and look back")), trip.end)


def _question(trip: Trip) -> Message | None:
    """What is asked at this page; None where there is nothing to choose."""
    name = trip.persona.name
    if trip.meeting.drop_out:
        return say("Does it end here for {name}?", name=name)
    if not trip.ahead:
        return say("Here the journey ends.")
    if trip.ahead[0].is_meanwhile:
        return say("This way ends here. But meanwhile something else was under way:")
    if trip.all_happen:
        return say("All of this happens. What do you follow first?")
    if len(trip.ahead) == 1:
        return None
    if not trip.meeting.is_met:
        return say("What happens, without {name} seeing it?", name=name)
    is_own = trip.touchpoint.lane is Lane.CITIZEN
    return say("What does {name} do?", name=name) if is_own else say("What happens next?")


def _option(visit: Visit, trip: Trip, turn: int, option: Option) -> None:
    label = visit.t(_label(trip, option))
    if not option.barred:
        only = len(trip.ahead) == 1 and not trip.meeting.drop_out
        return _button(visit, f"turn-{turn}", label, lambda: trip.take(turn), primary=only)
    st.button(plain(label), disabled=True, width="stretch", key=f"v-turn-{turn}")
    barred = say("Barred for {name}, it may be expected: no channel of it can be used.", name=trip.persona.name)
    reasons = traits(visit, trip.journey, trip.persona, option.barred)
    st.html(tag("div", tag("p", visit.t(barred)), *reasons, class_="v-barred"))
    return None


def _label(trip: Trip, option: Option) -> Message:
    """What a way is called: a choice by its condition, any other by where it leads, and under which condition."""
    way, step = option.way, trip.journey.touchpoint(option.way.target).name
    if way.kind is TransitionKind.LOOP:
        return say("↩ Round again: {condition}", condition=way.condition or step)
    if way.kind is TransitionKind.CHOICE or way.condition is None:
        return say("{condition} →", condition=way.condition or step)
    return say("{step} ({condition}) →", step=step, condition=way.condition)


def _button(
    visit: Visit, key: str, label: str, there: Callable[[], Trip], primary: bool = False, disabled: bool = False
) -> None:
    st.button(
        plain(label),
        on_click=lambda: _go(visit, written(there())),
        type="primary" if primary else "secondary",
        disabled=disabled,
        width="content" if key == "back" else "stretch",
        key=f"v-{key}",
    )


def _go(visit: Visit, place: str) -> None:
    visit.session["walk"] = place
