"""What somebody takes along from a trip: the way that was walked and their own thoughts, as Markdown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from voorzet.messages import Message, say
from voorzet.model.text import Text
from voorzet.practice.trip import Trip
from voorzet.ui.frame import NOT_ADVICE
from voorzet.ui.parts.markup import plain
from voorzet.ui.visit import Visit


def notes(visit: Visit, trip: Trip, thoughts: Mapping[str, str]) -> str:
    """A document of headings, lists and quoted thoughts; what people wrote cannot break out of it."""
    return "\n".join(_lines(visit, trip, thoughts)) + "\n"


def _lines(visit: Visit, trip: Trip, thoughts: Mapping[str, str]) -> Iterator[str]:
    name = trip.persona.name
    fiction = say("{name} is a fictional person. What is told here is expected, and no fact about people.", name=name)
    yield "# " + _said(visit, say("Walk along with {name}", name=name))
    for sentence in (trip.journey.title, fiction):
        yield from ("", _said(visit, sentence))
    yield from _section(visit, say("Your thoughts"), _quoted(visit, trip, thoughts))
    yield from _section(visit, say("What {name} met", name=name), _met(visit, trip))
    unseen = ("* " + _said(visit, trip.journey.touchpoint(id).name) for id in trip.out_of_sight)
    yield from _section(visit, say("What {name} never saw", name=name), unseen)
    yield from ("", _said(visit, NOT_ADVICE))


def _said(visit: Visit, thing: Message | Text) -> str:
    return plain(visit.t(thing))


def _section(visit: Visit, heading: Message, lines: Iterator[str]) -> Iterator[str]:
    found = list(lines)
    if found:
        yield from ("", "## " + _said(visit, heading), "", *found)


def _quoted(visit: Visit, trip: Trip, thoughts: Mapping[str, str]) -> Iterator[str]:
    for step, words in thoughts.items():
        yield f"**{_said(visit, trip.journey.touchpoint(step).name)}**"
        yield ""
        yield from (f"> {plain(line)}" for line in words.splitlines())
        yield ""


def _met(visit: Visit, trip: Trip) -> Iterator[str]:
    for step in trip.met:
        meeting = trip.meetings[step]
        yield "* " + _said(visit, trip.journey.touchpoint(step).name)
        found = (*meeting.expectations, *([meeting.drop_out] if meeting.drop_out else []))
        yield from ("  * " + _said(visit, each.says) for each in found)
