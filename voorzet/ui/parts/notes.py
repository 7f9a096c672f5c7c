"""What somebody takes along from a trip: the way that was walked and their own thoughts, as Markdown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from voorzet.messages import say
from voorzet.practice.trip import Trip
from voorzet.ui.frame import NOT_ADVICE
from voorzet.ui.parts.markup import plain
from voorzet.ui.visit import Visit


def notes(visit: Visit, trip: Trip, thoughts: Mapping[str, str]) -> str:
    """A document of headings, lists and quoted thoughts; what people wrote cannot break out of it."""
    return "\n".join(_lines(visit, trip, thoughts)) + "\n"


def _lines(visit: Visit, trip: Trip, thoughts: Mapping[str, str]) -> Iterator[str]:
    t, name = visit.t, trip.persona.name
    yield f"# {plain(t(say('A walk along with {name}', name=name)))}"
    yield ""
    yield plain(t(trip.journey.title))
    yield ""
    yield plain(
        t(say("{name} is a fictional person. What is told here is expected, and no fact about people.", name=name))
    )
    yield from _section(t(say("Thoughts")), _quoted(visit, trip, thoughts))
    yield from _section(t(say("What {name} met", name=name)), _met(visit, trip))
    unseen = (f"* {plain(t(trip.journey.touchpoint(id).name))}" for id in trip.out_of_sight)
    yield from _section(t(say("What {name} never saw", name=name)), unseen)
    yield ""
    yield plain(t(NOT_ADVICE))


def _section(heading: str, lines: Iterator[str]) -> Iterator[str]:
    found = list(lines)
    if found:
        yield from ("", f"## {plain(heading)}", "", *found)


def _quoted(visit: Visit, trip: Trip, thoughts: Mapping[str, str]) -> Iterator[str]:
    for step, words in thoughts.items():
        yield f"**{plain(visit.t(trip.journey.touchpoint(step).name))}**"
        yield ""
        yield from (f"> {plain(line)}" for line in words.splitlines())
        yield ""


def _met(visit: Visit, trip: Trip) -> Iterator[str]:
    for step in trip.met:
        meeting = trip.meetings[step]
        yield f"* {plain(visit.t(trip.journey.touchpoint(step).name))}"
        found = (*meeting.expectations, *([meeting.drop_out] if meeting.drop_out else []))
        yield from (f"  * {plain(visit.t(each.says))}" for each in found)
