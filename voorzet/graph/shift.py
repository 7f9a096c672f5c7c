"""What a change to a journey does to what it asks of the citizen: before and after."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from voorzet.graph.build import Graph, journey_graph
from voorzet.graph.burden import demands, effort
from voorzet.graph.handovers import handovers
from voorzet.graph.letters import letters
from voorzet.graph.waiting import slowest_way
from voorzet.messages import Message, say
from voorzet.model.journey import Demand, Journey


@dataclass(frozen=True)
class Shift:
    """One thing counted before and after; `what` names it.

    `is_certain`: both numbers are all there is to know. If not, some minutes or waits are not recorded: then neither
    number nor the difference says what people really save.
    """

    what: Message | Demand
    before: int
    after: int
    is_certain: bool = True

    @property
    def change(self) -> int:
        """How much more there is after; below 0: less."""
        return self.after - self.before

    @property
    def is_unknown(self) -> bool:
        """Whether nothing is recorded on either side."""
        return not (self.is_certain or self.before or self.after)


def shifts(before: Journey, after: Journey) -> tuple[Shift, ...]:
    """What changes in what a journey asks, over all its branches: always the same things in the same order.

    Steps, own minutes, days of waiting on the slowest way, things asked, letters, handovers, and those of them between
    organisations.

    Source:
        That of each count: `burden`, `waiting`, `letters`, `handovers`.

    Example:
        >>> from builders import journey, step
        >>> two, one = journey(step("ask", minutes=20), step("prove", minutes=40)), journey(step("ask", minutes=25))
        >>> [(str(each.what), each.before, each.after, each.change) for each in shifts(two, one)][:2]
        [('Steps', 2, 1, -1), ('Own minutes', 60, 25, -35)]
    """
    counted = [_Counts(journey, journey_graph(journey)) for journey in (before, after)]
    return tuple(_shift(what, *(count(each) for each in counted)) for what, count in _COUNTS)


def demand_shifts(before: Journey, after: Journey) -> tuple[Shift, ...]:
    """How often each kind of demand is made, before and after; kinds that neither makes are left out.

    Source:
        As `burden.demands`.

    Example:
        >>> from builders import journey, step
        >>> before, after = (journey(step("ask", demands=asked)) for asked in (["fill-in", "prove"], ["fill-in"]))
        >>> [(each.what.value, each.change) for each in demand_shifts(before, after)]
        [('fill-in', 0), ('prove', -1)]
    """
    was, now = dict(demands(before)), dict(demands(after))
    found = (Shift(demand, was.get(demand, 0), now.get(demand, 0)) for demand in Demand)
    return tuple(each for each in found if each.before or each.after)


class _Counts(NamedTuple):
    journey: Journey
    graph: Graph


class _Count(NamedTuple):
    number: int
    is_certain: bool = True


def _shift(what: Message, before: _Count, after: _Count) -> Shift:
    return Shift(what, before.number, after.number, before.is_certain and after.is_certain)


def _minutes(of: _Counts) -> _Count:
    found = effort(of.journey)
    return _Count(found.minutes, not found.unknown)


def _days(of: _Counts) -> _Count:
    found = slowest_way(of.graph)
    return _Count(found.days, not found.is_at_least)


def _letters(of: _Counts) -> _Count:
    found = letters(of.journey)
    return _Count(len(found), all(each.is_certain for each in found))


def _between_organisations(of: _Counts) -> _Count:
    return _Count(sum(each.is_between_organisations for each in handovers(of.journey)))


_COUNTS: tuple[tuple[Message, Callable[[_Counts], _Count]], ...] = (
    (say("Steps"), lambda of: _Count(len(of.journey.touchpoints))),
    (say("Own minutes"), _minutes),
    (say("Days of waiting on the slowest way"), _days),
    (say("Things asked"), lambda of: _Count(sum(each.load for each in of.journey.touchpoints))),
    (say("Letters"), _letters),
    (say("Handovers"), lambda of: _Count(len(handovers(of.journey)))),
    (say("Handovers between organisations"), _between_organisations),
)
