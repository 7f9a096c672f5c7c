"""Where somebody is on a trip, as a word for the address: `begin-0-2`, and `begin-0-2-end` when they stopped there."""

from __future__ import annotations

from voorzet.model.journey import Journey
from voorzet.model.persona import Persona
from voorzet.practice.trip import Trip
from voorzet.toolkit import Toolkit

BEGIN, END = "begin", "end"


def written(trip: Trip) -> str:
    """The place of a trip."""
    return "-".join([BEGIN, *map(str, trip.turns), *([END] if trip.has_ended else [])])


def found(place: str, toolkit: Toolkit, journey: Journey, persona: Persona) -> Trip:
    """The trip to a place; what somebody made of an address by hand is followed as far as it makes sense."""
    parts = place.split("-")
    turns = [int(part) for part in parts if part.isascii() and part.isdigit() and len(part) < 4]
    trip = toolkit.trip(journey, persona, turns)
    return trip.end() if parts[-1] == END else trip
