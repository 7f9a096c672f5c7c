"""What somebody thinks of changing at a step: kept on this visit only, and theirs to take along."""

from __future__ import annotations

import streamlit as st

from voorzet.messages import say
from voorzet.model.personal_data import personal_data
from voorzet.practice.trip import Trip
from voorzet.ui.parts.markup import tag
from voorzet.ui.visit import Visit

NOT_KEPT = say("For yourself: it is not kept, and gone when you close or reload the page. Download it at the end.")


def thought(visit: Visit, trip: Trip) -> None:
    """Asks for a thought about the page that a trip is at."""
    about = _about(trip, trip.here.touchpoint)
    label = say("What would you change here?")
    st.text_area(visit.t(label), height=96, **visit.session.thought(about))
    st.html(tag("p", visit.t(NOT_KEPT), class_="v-small"))
    if personal_data(visit.session.thoughts.get(about, "")):
        st.warning(
            visit.t(
                say("This looks like a number or address of a real person. Leave it out: personas are enough here.")
            )
        )


def thoughts(visit: Visit, trip: Trip) -> dict[str, str]:
    """What was thought at the steps of a trip, by step, in the order they were come to."""
    kept = ((step, visit.session.thoughts.get(_about(trip, step), "").strip()) for step in trip.steps)
    return {step: words for step, words in kept if words}


def _about(trip: Trip, step: str) -> str:
    return f"{trip.journey.id}/{trip.persona.id}/{step}"
