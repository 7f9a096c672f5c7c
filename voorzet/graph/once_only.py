"""Who holds a kind of data already when the citizen is asked for it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

import networkx as nx

from voorzet.graph.build import Graph, journey_graph
from voorzet.graph.comfort import data_notes, travellers
from voorzet.graph.missed import KEEPERS
from voorzet.graph.waiting import onward
from voorzet.model.data import DataKind
from voorzet.model.journey import Actor, Annotation, Journey


@dataclass(frozen=True)
class Held:
    """A kind of data that the citizen gives in one step (id), while `holders` have data of that kind already.

    `receiver`: to whom it is given; None if nobody said. Holders stand in order of the actors; the receiver is one of
    them if it was told before by somebody else.
    """

    touchpoint: str
    data: DataKind
    receiver: Actor | None
    holders: tuple[Actor, ...]


def held_already(journey: Journey) -> tuple[Held, ...]:
    """Where the citizen gives what somebody who keeps records (`KEEPERS`) has already, in reading order.

    Somebody has data of a kind in a step if they are given it in an earlier step of a way that leads here, or pass it
    on in a step that does not come after this one. What the citizen told the same receiver before is not told here but
    by `repetition.given_twice`.

    Note:
        The same *kind* of data need not be the same data: an income of now is not one of three years ago. And that
        somebody has it does not say that they may pass it on.

    Source:
        Once-only as a principle: Regulation (EU) 2018/1724 (Single Digital Gateway), article 14.

    Example:
        >>> from builders import journey, note, step
        >>> wage = note("data", sender="register", receiver="agency", data=["income"])
        >>> slip = note("data", sender="citizen", receiver="council", data=["income"])
        >>> asked = journey(step("look", actor="register", annotations=[wage]), step("prove", annotations=[slip]),
        ...                 step("x", actor="agency"), step("y", actor="council"), "look>prove")
        >>> [(each.touchpoint, each.data.value, [who.id for who in each.holders]) for each in held_already(asked)]
        [('prove', 'income', ['register', 'agency'])]
    """
    return tuple(dict.fromkeys(_Records(journey).held()))


@dataclass
class _Record:
    """In which steps somebody passes on a kind of data, and is told it by the citizen or by others; a bit for each."""

    passes_on: int = 0
    told: int = 0
    heard: int = 0


@dataclass
class _Records:
    """Who has which kind of data, and which steps come before and after which; the bits of a number are steps."""

    journey: Journey
    records: defaultdict[tuple[DataKind, str], _Record] = field(default_factory=lambda: defaultdict(_Record))

    def __post_init__(self) -> None:
        self.citizens = travellers(self.journey)
        self.keepers = [actor for actor in self.journey.actors if actor.kind in KEEPERS]
        self.bits = {step.id: 1 << place for place, step in enumerate(self.journey.touchpoints)}
        ahead, _ = onward(journey_graph(self.journey))
        self.before, self.after = _further(ahead, self.bits), _further(ahead.reverse(copy=False), self.bits)
        for step in self.journey.touchpoints:
            for note in data_notes(step):
                self.keep(note, self.bits[step.id])

    def keep(self, note: Annotation, bit: int) -> None:
        for kind in note.data:
            if note.sender:
                self.records[kind, note.sender].passes_on |= bit
            if note.receiver:
                record = self.records[kind, note.receiver]
                record.told |= bit if note.sender in self.citizens else 0
                record.heard |= bit if note.sender not in self.citizens else 0

    def held(self) -> Iterator[Held]:
        actors = {actor.id: actor for actor in self.journey.actors}
        for step in self.journey.touchpoints:
            for note in data_notes(step):
                if note.sender in self.citizens and note.receiver not in self.citizens:
                    receiver = actors.get(note.receiver or "")
                    for kind in note.data:
                        holders = tuple(who for who in self.keepers if self.has(who, kind, step.id, receiver))
                        if holders:
                            yield Held(step.id, kind, receiver, holders)

    def has(self, who: Actor, kind: DataKind, step: str, receiver: Actor | None) -> bool:
        if (kind, who.id) not in self.records:
            return False
        record = self.records[kind, who.id]
        if who == receiver:
            return bool(record.heard & self.before[step])
        not_after = ~(self.after[step] | self.bits[step])
        return bool((record.told | record.heard) & self.before[step] or record.passes_on & not_after)


def _further(graph: Graph, bits: dict[str, int]) -> dict[str, int]:
    """By step, the bits of all steps that lead to it in a graph without rounds."""
    found: dict[str, int] = {}
    for step in nx.topological_sort(graph):
        found[step] = 0
        for origin in graph.predecessors(step):
            found[step] |= found[origin] | bits[origin]
    return found
