"""The choices of a trip: which way to take, what bars another, and how to go back, begin again or stop."""

from __future__ import annotations

from typing import Literal

import streamlit as st

from voorzet.messages import Message, say
from voorzet.model.journey import Lane, TransitionKind
from voorzet.practice.stop import Option
from voorzet.practice.trip import MOST_ROUNDS, Trip
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
        _button(visit, "stop", say("Yes, {name} stops here", name=trip.persona.name), trip.end(), "primary")
    elif not trip.ahead:
        _button(visit, "stop", say("Look back on the whole walk"), trip.end(), "primary")
    if trip.meeting.drop_out and trip.ahead:
        _help(visit, trip)
    for turn, option in enumerate(trip.ahead):
        if option.barred:
            _barred(visit, trip, turn, option)
        else:
            only = len(trip.ahead) == 1 and not trip.meeting.drop_out
            _button(visit, f"turn-{turn}", _label(trip, option), trip.take(turn), "primary" if only else "secondary")
    if trip.goes_round_for_ever:
        enough = say(
            "This can go round again. Here it stops after {n} times: you have seen what it asks.", n=MOST_ROUNDS
        )
        st.html(tag("p", visit.t(enough), class_="v-quiet"))


def steering(visit: Visit, trip: Trip) -> None:
    """Going back a page, beginning again, and stopping to look back."""
    with st.container(horizontal=True, key="v-steering"):
        st.button(
            visit.t(say("← One page back")), on_click=_go, args=(visit, written(trip.back())), disabled=_is_first(trip)
        )
        st.button(visit.t(say("Begin again")), on_click=_go, args=(visit, BEGIN), disabled=_is_first(trip))
        if not trip.has_ended and trip.ahead and not trip.meeting.drop_out:
            _button(visit, "stop", say("Stop here and look back"), trip.end())


def _is_first(trip: Trip) -> bool:
    return len(trip.stops) == 1 and not trip.has_ended


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
    is_own = trip.touchpoint.lane is Lane.CITIZEN
    return say("What does {name} do?", name=name) if is_own else say("What happens next?")


def _help(visit: Visit, trip: Trip) -> None:
    """Opens the way on for whoever wants to see what help would change, and says whom the persona has."""
    st.html(tag("h3", visit.t(say("And if somebody helped?")), class_="v-question"))
    helpers = traits(visit, trip.journey, trip.persona, trip.persona.helpers)
    if helpers:
        around = tag("p", visit.t(say("Around {name}:", name=trip.persona.name)))
        st.html(tag("div", around, *helpers, class_="v-barred"))


def _barred(visit: Visit, trip: Trip, turn: int, option: Option) -> None:
    """A way that cannot be taken, with what bars it."""
    st.button(plain(visit.t(_label(trip, option))), disabled=True, width="stretch", key=f"v-turn-{turn}")
    barred = say("Barred for {name}, it may be expected: no channel of it can be used.", name=trip.persona.name)
    reasons = traits(visit, trip.journey, trip.persona, option.barred)
    st.html(tag("div", tag("p", visit.t(barred)), *reasons, class_="v-barred"))


def _label(trip: Trip, option: Option) -> Message:
    """What a way is called: a choice by its condition, any other by where it leads, and under which condition."""
    way, step = option.way, trip.journey.touchpoint(option.way.target).name
    if way.kind is TransitionKind.LOOP:
        return say("↩ Round again: {condition}", condition=way.condition or step)
    if way.kind is TransitionKind.CHOICE or way.condition is None:
        return say("{condition} →", condition=way.condition or step)
    return say("{step} ({condition}) →", step=step, condition=way.condition)


def _button(
    visit: Visit, key: str, label: Message, there: Trip, type: Literal["primary", "secondary"] = "secondary"
) -> None:
    place = written(there)
    st.button(plain(visit.t(label)), on_click=_go, args=(visit, place), type=type, width="stretch", key=f"v-{key}")


def _go(visit: Visit, place: str) -> None:
    visit.session["walk"] = place
