"""What a journey asks of the same person more than once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import TypeAlias

import networkx as nx

from voorzet.graph.build import Graph, journey_graph, touchpoint
from voorzet.graph.comfort import data_notes, travellers
from voorzet.graph.once_only import Held, held_already
from voorzet.graph.paths import start
from voorzet.graph.waiting import onward
from voorzet.model.data import DataKind
from voorzet.model.journey import Actor, Demand, Journey

INFORMATION = frozenset({Demand.FILL_IN, Demand.PROVE, Demand.REPORT_CHANGE})
"""The demands by which somebody is told something that somebody may hold already."""


@dataclass(frozen=True)
class Repetition:
    """A kind of demand that one person meets more than once.

    `times`: how often at most, on one way through without going round. `steps`: every step (id, in reading order) that
    asks it on a way where it is asked at least twice; on one way there may be fewer.
    """

    demand: Demand
    times: int
    steps: tuple[str, ...]

    @property
    def is_information(self) -> bool:
        """Whether it asks to tell something, so that asking again might be spared."""
        return self.demand in INFORMATION


@dataclass(frozen=True)
class KindTwice:
    """A kind of data that the same receiver is given more than once; `times` and `steps` as in `Repetition`.

    `holders`: the other organisations and systems that have such data already in one of these steps (`held_already`).
    """

    data: DataKind
    times: int
    steps: tuple[str, ...]
    holders: tuple[Actor, ...]


@dataclass(frozen=True)
class GivenTwice:
    """Somebody to whom the citizen gives data in more than one step of one way; `times` and `steps` as in `Repetition`.

    `kinds`: those that are given more than once, as far as annotations name the kind. The same kind need not be the
    same data.
    """

    receiver: Actor
    times: int
    steps: tuple[str, ...]
    kinds: tuple[KindTwice, ...] = ()


def asked_twice(graph: Graph) -> tuple[Repetition, ...]:
    """The kinds of demand that one way through the journey makes more than once; the most frequent first.

    Two steps on branches that exclude each other are not twice. Going round is left out, as in `waiting.onward`.

    Source:
        Once-only as a principle: Regulation (EU) 2018/1724 (Single Digital Gateway), article 14. The longest way by
        dynamic programming over a topological order: Kelley and Walker 1959.

    Example:
        >>> from builders import graph_of, step
        >>> asked, proved = step("ask", demands=["fill-in", "prove"]), step("again", demands=["prove"])
        >>> [(each.demand.value, each.times, each.steps) for each in asked_twice(graph_of(asked, proved, "ask>again"))]
        [('prove', 2, ('ask', 'again'))]
    """
    asking: defaultdict[Demand, set[str]] = defaultdict(set)
    for step in graph:
        for demand in touchpoint(graph, step).demands:
            asking[demand].add(step)
    ways = _Ways(graph)
    found = (Repetition(demand, *ways.repeated(asking[demand])) for demand in Demand if len(asking[demand]) > 1)
    return tuple(sorted((each for each in found if each.times > 1), key=lambda each: -each.times))


def given_twice(journey: Journey) -> tuple[GivenTwice, ...]:
    """Those to whom citizens give data more than once on one way, by the data annotations; in order of the actors.

    Source:
        As `asked_twice`.

    Example:
        >>> from builders import journey, note, step
        >>> tell = [note("data", sender="citizen", receiver="council", data=["income"])]
        >>> two = journey(step("ask", annotations=tell), step("prove", annotations=tell), step("x", actor="council"),
        ...               "ask>prove")
        >>> [(each.receiver.id, each.times, [twice.data.value for twice in each.kinds]) for each in given_twice(two)]
        [('council', 2, ['income'])]
    """
    given = _given(journey)
    actors = [actor for actor in journey.actors if len(given[actor.id, None]) > 1]
    if not actors:
        return ()
    ways, held = _Ways(journey_graph(journey)), held_already(journey)
    kinds = {actor.id: tuple(_kinds_twice(actor, given, ways, held)) for actor in actors}
    found = (GivenTwice(actor, *ways.repeated(given[actor.id, None]), kinds[actor.id]) for actor in actors)
    return tuple(each for each in found if each.times > 1)


_Giving: TypeAlias = defaultdict[tuple[str | None, DataKind | None], set[str]]
"""The steps in which citizens give somebody (id) data of a kind; of any kind under None."""


def _given(journey: Journey) -> _Giving:
    citizens = travellers(journey)
    given: _Giving = defaultdict(set)
    for step in journey.touchpoints:
        for note in data_notes(step):
            if note.sender in citizens and note.receiver not in citizens:
                for kind in (None, *note.data):
                    given[note.receiver, kind].add(step.id)
    return given


def _kinds_twice(receiver: Actor, given: _Giving, ways: _Ways, held: tuple[Held, ...]) -> Iterator[KindTwice]:
    for kind in DataKind:
        times, steps = ways.repeated(given[receiver.id, kind])
        here = (each for each in held if (each.receiver, each.data) == (receiver, kind) and each.touchpoint in steps)
        holders = {who.id: who for each in here for who in each.holders if who != receiver}
        if times > 1:
            yield KindTwice(kind, times, steps, tuple(holders.values()))


class _Ways:
    """All ways ahead from the beginning of a journey, without rounds."""

    def __init__(self, graph: Graph) -> None:
        ahead, _ = onward(graph)
        first = start(graph)
        reached = nx.descendants(ahead, first) | {first}
        order = [step for step in nx.topological_sort(ahead) if step in reached]
        self._before = {step: [each for each in ahead.predecessors(step) if each in reached] for step in order}
        self._after = {step: list(ahead[step]) for step in reversed(order)}
        self._reading = list(graph)

    def repeated(self, asking: Collection[str]) -> tuple[int, tuple[str, ...]]:
        """How many of these steps lie on one way at most, and which of them lie on a way with another."""
        until, since = _most(self._before, asking), _most(self._after, asking)
        through = {step: until[step] + since[step] - 1 for step in asking if step in until}
        steps = tuple(step for step in self._reading if through.get(step, 0) > 1)
        return max(through.values(), default=0), steps


def _most(nearer: dict[str, list[str]], asking: Collection[str]) -> dict[str, int]:
    """How many of `asking` lie at most on a way up to each step; in `nearer` stands a step after those it names."""
    most: dict[str, int] = {}
    for step, steps in nearer.items():
        best = max([most[each] for each in steps]) if steps else 0
        most[step] = best + (step in asking)
    return most
