"""The last page of a trip: what the persona met, what decided about them out of sight, and how the twin fares."""

from __future__ import annotations

from collections.abc import Iterator

from voorzet.messages import Message, say
from voorzet.practice.stop import Stop
from voorzet.practice.trip import Trip
from voorzet.ui.parts.blocks import listed
from voorzet.ui.parts.expected import expected
from voorzet.ui.parts.markup import Html, join, tag, words
from voorzet.ui.parts.parting import parting_table
from voorzet.ui.parts.place import written
from voorzet.ui.parts.stop import unseen_step
from voorzet.ui.visit import Visit

_ASKS = say("Asks")


def looking_back(visit: Visit, trip: Trip) -> Html:
    """What a whole trip came to. No score: it tells, and leaves the judging to whoever walked."""
    name = trip.persona.name
    return tag(
        "article",
        tag("h2", visit.t(say("Looking back with {name}", name=name)), tabindex=-1, data_place=written(trip)),
        tag("p", visit.t(_how_it_ended(trip))),
        tag("h3", visit.t(say("What {name} met", name=name))),
        _met(visit, trip),
        listed(visit, say("What {name} never saw", name=name), (_unseen(visit, trip, id) for id in trip.out_of_sight)),
        *_under_way(visit, trip),
        *_beside_the_twin(visit, trip),
        class_="v-step v-back",
    )


def so_far(visit: Visit, trip: Trip) -> Html:
    """The pages of a trip up to here, in order, each with the day it was come to at the latest."""
    pages = (tag("li", *_page(visit, trip, stop)) for stop in trip.stops)
    heading = tag("h3", visit.t(say("The way so far")))
    return tag("nav", heading, tag("ol", *pages), class_="v-so-far", aria_label=visit.t(say("The way so far")))


def _page(visit: Visit, trip: Trip, stop: Stop) -> Iterator[Html]:
    name = words(trip.journey.touchpoint(stop.touchpoint).name, visit.language)
    yield name if trip.meetings[stop.touchpoint].is_met else tag("em", name)
    if stop.elapsed.days:
        yield tag("span", " · ", visit.t(say("day {day}", day=stop.elapsed.days)), class_="v-quiet")


def _how_it_ended(trip: Trip) -> Message:
    name, here = trip.persona.name, trip.touchpoint.name
    if trip.meeting.drop_out:
        return say("It ended at “{step}”, where {name} may be expected to stop.", step=here, name=name)
    if trip.back().ahead:
        return say("You stopped at “{step}”; for {name} it could have gone on.", step=here, name=name)
    return say("It ended at “{step}”.", step=here)


def _met(visit: Visit, trip: Trip) -> Html:
    """The steps that were met, each with what it asked and what may be expected."""
    heads = (say("Step"), _ASKS, say("What may be expected"))
    head = tag("tr", *(tag("th", visit.t(each), scope="col") for each in heads))
    rows = (_row(visit, trip, step) for step in trip.met)
    caption = tag("caption", visit.t(say("Step by step, as expected of a fictional person")))
    made = tag("table", caption, tag("thead", head), tag("tbody", *rows), class_="v-table")
    return tag("div", made, class_="v-wide", tabindex=0, role="group", aria_label=visit.t(heads[0]))


def _row(visit: Visit, trip: Trip, id: str) -> Html:
    step, meeting = trip.journey.touchpoint(id), trip.meetings[id]
    found = (*meeting.expectations, *([meeting.drop_out] if meeting.drop_out else []))
    told = join(tag("div", visit.t(each.says)) for each in found)
    asks = ", ".join(visit.t(demand) for demand in step.demands)
    name = tag("th", words(step.name, visit.language), scope="row")
    return tag("tr", name, tag("td", asks, data_who=visit.t(_ASKS)), tag("td", told))


def _unseen(visit: Visit, trip: Trip, id: str) -> Html:
    """A step out of sight, and what the persona would be uneasy about if they knew."""
    found = (expected(visit, trip.journey, trip.persona, each) for each in trip.meetings[id].expectations)
    return join([unseen_step(visit, trip, id), *(tag("div", each, class_="v-said") for each in found)])


def _under_way(visit: Visit, trip: Trip) -> Iterator[Html | None]:
    targets = (trip.journey.touchpoint(each.way.target) for each in trip.here.under_way)
    yield listed(visit, say("Still under way when it ended"), (words(each.name, visit.language) for each in targets))


def _beside_the_twin(visit: Visit, trip: Trip) -> Iterator[Html | None]:
    twin = visit.workspace.twin_of(trip.persona)
    if twin is None or trip.journey.id not in twin.journeys:
        return
    yield tag("h3", visit.t(say("{name} next to {other}", name=trip.persona.name, other=twin.name)))
    same = say("{twin} is in the same situation, with another attitude. At the steps of this walk:", twin=twin.name)
    yield tag("p", visit.t(same))
    found = visit.toolkit.partings(trip.journey, trip.persona, twin)
    yield parting_table(
        visit, trip.journey, (trip.persona, twin), [each for each in found if each.touchpoint in trip.steps]
    )
