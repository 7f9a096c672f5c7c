"""How what a journey asks piles up over the calendar."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate, groupby, pairwise

from voorzet.graph.letters import letters
from voorzet.graph.waiting import SlowestWay
from voorzet.model.journey import Journey, Transition, TransitionKind

MONTH_DAYS = 30


@dataclass(frozen=True)
class Period:
    """What falls within some calendar days, counted from 0 where the journey begins; `last_day` is still within.

    `load`: how many things are asked within it; `so_far`: within it and before. `letters`: how many letters come, those
    included that may come another way. `may_be_later`: the days of some wait before it or within it are not known.
    """

    first_day: int
    last_day: int
    steps: tuple[str, ...]
    load: int
    so_far: int
    letters: int
    may_be_later: bool


def stacked(journey: Journey, way: SlowestWay, days: int = MONTH_DAYS) -> tuple[Period, ...]:
    """What the slowest way asks in each period of so many days; periods in which nothing happens are left out.

    Args:
        journey: the one that `way` was found in.
        way: from `waiting.slowest_way`.
        days: the length of a period, 1 or more.

    Note:
        Who waits less gets the same in fewer periods: nothing here is a *worst* pile. Other ways are not looked at.

    Source:
        *Doenvermogentoets* (Beleidskompas, after WRR 2017, *Weten is nog geen doen*): does the load pile up?

    Example:
        >>> from builders import graph_of, journey, step, way
        >>> from voorzet.graph.waiting import slowest_way
        >>> ask, prove = step("ask", demands=["fill-in"]), step("prove", demands=["prove", "call"])
        >>> parts = ask, prove, way("ask", "prove", wait=42)
        >>> periods = stacked(journey(*parts), slowest_way(graph_of(*parts)))
        >>> [(each.first_day, each.last_day, each.load, each.so_far) for each in periods]
        [(0, 29, 1, 1), (30, 59, 2, 3)]
    """
    found: list[Period] = []
    loads = {touchpoint.id: touchpoint.load for touchpoint in journey.touchpoints}
    written = {letter.touchpoint for letter in letters(journey)}
    for number, group in groupby(_arrivals(journey, way.steps), key=lambda arrival: arrival[0] // days):
        arrivals = list(group)
        steps = tuple(step for _, step, _ in arrivals)
        load = sum(loads[step] for step in steps)
        found.append(
            Period(
                first_day=number * days,
                last_day=(number + 1) * days - 1,
                steps=steps,
                load=load,
                so_far=load + (found[-1].so_far if found else 0),
                letters=sum(step in written for step in steps),
                may_be_later=arrivals[-1][2],
            )
        )
    return tuple(found)


def _arrivals(journey: Journey, steps: tuple[str, ...]) -> Iterator[tuple[int, str, bool]]:
    """The day on which each step is come to, the step, and whether it may be later."""
    walked = [_between(journey, *pair) for pair in pairwise(steps)]
    days = accumulate((max(way.wait_days or 0 for way in ways) for ways in walked), initial=0)
    open_ = accumulate((any(_is_open(way) for way in ways) for ways in walked), lambda a, b: a or b, initial=False)
    return zip(days, steps, open_, strict=True)


def _between(journey: Journey, origin: str, target: str) -> list[Transition]:
    ways = journey.ways_from(origin)
    return [way for way in ways if way.target == target and way.kind is not TransitionKind.LOOP]


def _is_open(way: Transition) -> bool:
    return way.kind is TransitionKind.WAIT and way.wait_days is None
