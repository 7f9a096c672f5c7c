"""Three truths: false, missing, true."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum


class Truth(IntEnum):
    """Whether something is so; *missing*: nobody said. In this order, *and* is the least and *or* the most.

    Source:
        Kleene 1952, *Introduction to Metamathematics*, §64 (strong three-valued logic).
    """

    FALSE = 0
    MISSING = 1
    TRUE = 2

    @property
    def denied(self) -> Truth:
        """The truth of the opposite.

        Example:
            >>> Truth.TRUE.denied, Truth.MISSING.denied
            (<Truth.FALSE: 0>, <Truth.MISSING: 1>)
        """
        return Truth(2 - self)


def of(so: bool | None) -> Truth:
    """The truth of something that is so, is not so, or that nobody said (None)."""
    return Truth.MISSING if so is None else Truth.TRUE if so else Truth.FALSE


def every(truths: Iterable[Truth]) -> Truth:
    """Whether all of them hold; of nothing this is true."""
    return min(truths, default=Truth.TRUE)


def some(truths: Iterable[Truth]) -> Truth:
    """Whether one of them holds; of nothing this is false."""
    return max(truths, default=Truth.FALSE)
