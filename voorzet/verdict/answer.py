"""Answers: what is settled, and what the open questions could still make of it."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple


class Verdict(StrEnum):
    """What can be done. All but *open* are ordered, from now to ruled out."""

    NOW = "now"
    IF_ = "if"
    AFTER = "after"
    RULED_OUT = "ruled-out"
    OPEN = "open"

    @property
    def rank(self) -> int:
        """0 for now up to 3 for ruled out."""
        return _RANK[self]


_RANK = {verdict: rank for rank, verdict in enumerate(Verdict)}


class Openness(StrEnum):
    """Why something is open."""

    FACT_MISSING = "fact-missing"
    READING_DISPUTED = "reading-disputed"
    NOT_WEIGHED = "not-weighed"


class Answer(NamedTuple):
    """What is settled, and the best and the worst that answers to open questions could make of it; never *open*."""

    settled: Verdict
    best: Verdict
    worst: Verdict

    @property
    def shown(self) -> Verdict:
        """*Ruled out* if that is settled; *open* if it could get worse; else what is settled.

        Example:
            >>> Answer(Verdict.NOW, Verdict.NOW, Verdict.AFTER).shown
            <Verdict.OPEN: 'open'>
            >>> Answer(Verdict.IF_, Verdict.NOW, Verdict.IF_).shown
            <Verdict.IF_: 'if'>
        """
        return Verdict.OPEN if self.worst.rank > self.settled.rank else self.settled


def certain(verdict: Verdict) -> Answer:
    """An answer that nothing can change."""
    return Answer(verdict, verdict, verdict)


NOW = certain(Verdict.NOW)


def worst(verdicts: Iterable[Verdict]) -> Verdict:
    """The worst of them; now if there are none."""
    return max(verdicts, key=_RANK.__getitem__, default=Verdict.NOW)


def best(verdicts: Iterable[Verdict]) -> Verdict:
    """The best of them; ruled out if there are none."""
    return min(verdicts, key=_RANK.__getitem__, default=Verdict.RULED_OUT)


def adding_up(answers: Iterable[Answer]) -> Answer:
    """What several answers come to that all count: the worst of each part.

    Example:
        >>> tuple(map(str, adding_up([certain(Verdict.IF_), Answer(Verdict.NOW, Verdict.NOW, Verdict.AFTER)])))
        ('if', 'if', 'after')
    """
    known = tuple(answers)
    return Answer(*(worst(answer[part] for answer in known) for part in range(3)))
