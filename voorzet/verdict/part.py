"""What each card does in an answer."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from voorzet.verdict.answer import NOW, Answer
from voorzet.verdict.lever import Clause


class Role(StrEnum):
    """How a card counts in an answer; an answer rests on the first nine. *Spare*: a ground that is not needed here."""

    GROUND = "ground"
    CAN_BE_GIVEN = "can-be-given"
    BARS = "bars"
    LIFTABLE = "liftable"
    CONDITION = "condition"
    MET = "met"
    WEIGHED = "weighed"
    OUTWEIGHED = "outweighed"
    TAKEN_AWAY = "taken-away"
    NOT_WEIGHED = "not-weighed"
    MAY_APPLY = "may-apply"
    DISPUTED = "disputed"
    ORDERS = "orders"
    CONCERN = "concern"
    SPARE = "spare"
    NOT_IN_FORCE = "not-in-force"
    DOES_NOT_APPLY = "does-not-apply"

    @property
    def bears(self) -> bool:
        """Whether the answer rests on such a card."""
        return self in _BEARING

    @property
    def is_open(self) -> bool:
        """Whether something about the card is still to be found out."""
        return self in (Role.NOT_WEIGHED, Role.MAY_APPLY, Role.DISPUTED)


_BEARING = frozenset(list(Role)[:9])


@dataclass(frozen=True)
class Part:
    """What one card does: its role, what it contributes by itself, and what clears it if it is in the way."""

    card: str
    role: Role
    answer: Answer = NOW
    clause: Clause | None = None
    others: tuple[str, ...] = ()
    failed: tuple[str, ...] = ()
