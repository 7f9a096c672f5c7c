"""Two personas next to each other: what is recorded of both alike, and what differs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from itertools import zip_longest

from voorzet.messages import Message
from voorzet.model.persona import Persona
from voorzet.model.portrait import Chapter, Entry, chapters


@dataclass(frozen=True)
class Pair:
    """What is recorded of one thing for each of two personas, None where nothing is; `of` as in `Entry`.

    Without `of`, the two only stand next to each other: nothing says that one answers to the other.
    """

    of: StrEnum | str | None
    first: Entry | None
    second: Entry | None

    @property
    def differs(self) -> bool:
        """Whether there is more of it for one, or only one has it; other words for as much are no difference."""
        if self.first is None or self.second is None:
            return True
        return self.first.says != self.second.says if self.of is None else self.first.amount != self.second.amount


@dataclass(frozen=True)
class Likeness:
    """One chapter of two portraits; `pairs` that differ come first, each in the order of the first persona's file."""

    id: str
    heading: Message
    pairs: tuple[Pair, ...]

    @property
    def is_measured(self) -> bool:
        """Whether each pair is of one thing."""
        return any(pair.of is not None for pair in self.pairs)


def likenesses(first: Persona, second: Persona) -> tuple[Likeness, ...]:
    """The chapters of two personas side by side, in the order of a portrait; no side is better, nothing is added up.

    Source:
        Voorzet's own rule.

    Example:
        >>> from builders import able, persona
        >>> ria = persona(abilities=[able("digital", "low"), able("language", "high")])
        >>> bob = persona(abilities=[able("digital", "high"), able("language", "high")])
        >>> [(pair.of.value, pair.differs) for pair in likenesses(ria, bob)[-1].pairs]
        [('digital', True), ('language', False)]
    """
    found = (_likeness(*both) for both in zip(chapters(first), chapters(second), strict=True))
    return tuple(likeness for likeness in found if likeness.pairs)


def _likeness(first: Chapter, second: Chapter) -> Likeness:
    is_measured = first.is_measured or second.is_measured
    pairs = (_measured if is_measured else _beside)(first.entries, second.entries)
    return Likeness(first.id, first.heading, tuple(sorted(pairs, key=lambda pair: not pair.differs)))


def _measured(first: tuple[Entry, ...], second: tuple[Entry, ...]) -> Iterable[Pair]:
    one, other = ({entry.of: entry for entry in side} for side in (first, second))
    return (Pair(of, one.get(of), other.get(of)) for of in dict.fromkeys((*one, *other)))


def _beside(first: tuple[Entry, ...], second: tuple[Entry, ...]) -> Iterable[Pair]:
    """What both say stands together; the rest side by side in file order."""
    shared = {entry.says: entry for entry in second}
    yield from (Pair(None, entry, shared[entry.says]) for entry in first if entry.says in shared)
    said = {entry.says for entry in first}
    rest = ([entry for entry in side if not (entry.says in shared and entry.says in said)] for side in (first, second))
    yield from (Pair(None, *each) for each in zip_longest(*rest))
