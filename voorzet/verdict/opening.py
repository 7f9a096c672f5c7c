"""What opens most: levers alone and in smallest sets, over the whole design space and for every persona."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations

from voorzet.verdict.lever import Clause, Lever, shortest
from voorzet.verdict.space import Space

MOST_TOGETHER = 3
MOST_LEVERS = 60
"""Up to so many levers out of so many, every set is tried; beyond, the best is added one at a time."""

Way = frozenset[Clause]
"""All that stands in the way of one variant for one persona."""


@dataclass(frozen=True)
class Opening:
    """A set of levers, and for how many pairs of a variant and a persona it makes every lens *if* or better.

    `exact`: whether no other set of this size opens more; a set that was found greedily may be beaten.
    """

    levers: tuple[Lever, ...]
    opens: int
    exact: bool = True


@dataclass(frozen=True)
class Openings:
    """What levers come to over a space.

    Attributes:
        open_now: pairs of a variant and a persona that nothing stands in the way of; *do nothing* is not counted.
        pairs: all of them.
        alone: every lever by itself, the one that opens most first; of equals in order of id.
        together: the best set of each size, as long as a larger one opens more.
    """

    open_now: int
    pairs: int
    alone: tuple[Opening, ...]
    together: tuple[Opening, ...]


def openings(space: Space) -> Openings:
    """What levers come to over a space, as far as it is settled what stands in the way.

    A pair opens when every clause is touched. What is open because a fact is missing is not in the way here: it is a
    question, not something that a lever changes. No lever changes a persona.

    Source:
        Smallest sets are minimum hitting sets (Karp 1972), restricted to three levers; the greedy order beyond is that
        of Johnson 1974 for set cover.
    """
    ways = Counter(ways_of(space))
    levers = sorted({lever for way in ways for clause in way for lever in clause})
    board = _Board(ways, levers)
    alone = sorted((Opening((lever,), board.opens((lever,))) for lever in levers), key=_most_first)
    return Openings(
        open_now=ways.get(frozenset(), 0),
        pairs=sum(ways.values()),
        alone=tuple(alone),
        together=tuple(_growing(board.best())),
    )


def ways_of(space: Space) -> Iterator[Way]:
    """What stands in the way of each pair of a variant and a persona, *do nothing* left out."""
    seen: dict[tuple[tuple[Clause, ...], ...], Way] = {}
    for point in space.points[1:]:
        for wanted in point.wanted:
            key = point.permitted.clauses, point.feasible.clauses, wanted.clauses
            if key not in seen:
                seen[key] = frozenset(shortest(clause for clauses in key for clause in clauses))
            yield seen[key]


def is_opened(way: Way, levers: Iterable[Lever]) -> bool:
    """Whether these levers clear all that stands in the way.

    Example:
        >>> from voorzet.verdict.lever import LeverKind
        >>> money, law, minister = (Lever(id, LeverKind.LAW, "a-card") for id in ("money", "law", "minister"))
        >>> way = frozenset((frozenset((money,)), frozenset((law, minister))))
        >>> is_opened(way, [money]), is_opened(way, [money, minister])
        (False, True)
    """
    pulled = set(levers)
    return all(not clause.isdisjoint(pulled) for clause in way)


class _Board:
    """Which sets of levers open which ways, with ways as bits of a number."""

    def __init__(self, ways: Mapping[Way, int], levers: list[Lever]) -> None:
        self.levers = levers
        barred = [(way, count) for way, count in ways.items() if way and all(way)]
        self._counts = [count for _, count in barred]
        places = {lever: place for place, lever in enumerate(levers)}
        self._ways = [[_mask(places[lever] for lever in clause) for clause in way] for way, _ in barred]
        self._memo: dict[int, int] = {}

    def opens(self, levers: Iterable[Lever]) -> int:
        """How many pairs these levers open that were not open before."""
        pulled = _mask(self.levers.index(lever) for lever in levers)
        return self._weight(_mask(n for n, way in enumerate(self._ways) if all(clause & pulled for clause in way)))

    def best(self) -> Iterator[Opening]:
        """For each size the set that opens most; of equals the first in order of id."""
        if not self.levers:
            return
        if len(self.levers) > MOST_LEVERS:
            yield from self._greedy(())
            return
        last: tuple[Lever, ...] = ()
        for size in range(1, min(MOST_TOGETHER, len(self.levers)) + 1):
            found = tuple(self.levers[place] for place in self._exact(size))
            if opened := self.opens(found):
                last = found
                yield Opening(found, opened)
        yield from self._greedy(last)

    def _exact(self, size: int) -> tuple[int, ...]:
        """The set of this size that opens most, by what its smaller sets open.

        A set opens a way if one of its subsets is a smallest set that does; so each way is looked at once per smallest
        set, and not once per set.
        """
        covers = self._covers(size)
        weight, best, most = self._weight, tuple(range(size)), -1
        for chosen in combinations(range(len(self.levers)), size):
            opened = 0
            for part in range(1, size + 1):
                for subset in combinations(chosen, part):
                    opened |= covers.get(subset, 0)
            if opened and (found := weight(opened)) > most:
                best, most = chosen, found
        return best

    def _covers(self, size: int) -> dict[tuple[int, ...], int]:
        covers: dict[tuple[int, ...], int] = {}
        for number, way in enumerate(self._ways):
            for chosen in _smallest(way, size):
                covers[chosen] = covers.get(chosen, 0) | 1 << number
        return covers

    def _greedy(self, begun: tuple[Lever, ...]) -> Iterator[Opening]:
        """Adds the lever that opens most, or else comes nearest to it, until all that can be opened is."""
        chosen, rest = begun, [lever for lever in self.levers if lever not in begun]
        while rest and self.opens(chosen) < sum(self._counts):
            gains = [(self.opens((*chosen, lever)), self._near(chosen, lever)) for lever in rest]
            chosen = (*chosen, rest.pop(gains.index(max(gains))))
            if needed := self._without_idle(chosen):
                yield Opening(needed, self.opens(needed), exact=False)

    def _without_idle(self, levers: tuple[Lever, ...]) -> tuple[Lever, ...]:
        """The levers without those that open nothing beside the others, in order of id."""
        needed = list(levers)
        for lever in levers:
            others = [each for each in needed if each != lever]
            if self.opens(others) == self.opens(needed):
                needed = others
        return tuple(sorted(needed))

    def _near(self, chosen: tuple[Lever, ...], lever: Lever) -> int:
        """How many clauses a lever clears that are not cleared yet, where none opens anything by itself."""
        pulled, more = _mask(map(self.levers.index, chosen)), 1 << self.levers.index(lever)
        ways = zip(self._ways, self._counts, strict=True)
        return sum(count for way, count in ways for clause in way if clause & more and not clause & pulled)

    def _weight(self, opened: int) -> int:
        if opened not in self._memo:
            self._memo[opened] = sum(count for place, count in enumerate(self._counts) if opened >> place & 1)
        return self._memo[opened]


def _smallest(way: list[int], size: int) -> set[tuple[int, ...]]:
    """The sets of at most this size that touch every clause, none of which holds another; as places in order."""
    found: set[int] = set()
    todo = [0]
    for clause in way:
        bits = [1 << place for place in range(clause.bit_length()) if clause >> place & 1]
        grown = {chosen if chosen & clause else chosen | bit for chosen in todo for bit in bits}
        todo = [chosen for chosen in grown if chosen.bit_count() <= size]
    for chosen in sorted(todo, key=int.bit_count):
        if not any(chosen & other == other for other in found):
            found.add(chosen)
    return {tuple(place for place in range(chosen.bit_length()) if chosen >> place & 1) for chosen in found}


def _mask(places: Iterable[int]) -> int:
    mask = 0
    for place in places:
        mask |= 1 << place
    return mask


def _most_first(opening: Opening) -> tuple[int, tuple[Lever, ...]]:
    return -opening.opens, opening.levers


def _growing(found: Iterable[Opening]) -> Iterator[Opening]:
    """Only the sets that open more than a smaller one."""
    most = 0
    for opening in found:
        if opening.opens > most:
            yield opening
            most = opening.opens
