"""Levers: changes in law, organisation or offer that clear what is in the way; never a change of a persona."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from voorzet.model.deck import Card, Says
from voorzet.model.text import Text
from voorzet.verdict.words import WORDS


class LeverKind(StrEnum):
    """What a lever changes."""

    LAW = "law"
    ORGANISATION = "organisation"
    OFFER = "offer"


@dataclass(frozen=True, order=True)
class Lever:
    """One change, known by its id. `card`: one that names it. `by`: the role that can make it; empty if none is."""

    id: str
    kind: LeverKind = field(compare=False)
    card: str = field(compare=False)
    by: str = field(default="", compare=False)


Clause: TypeAlias = frozenset[Lever]
"""What stands in the way once: any one of these levers clears it; nothing does if there are none."""


def giving(card: Card) -> Lever:
    """Bringing a permit that is not there yet: passing the bill, or giving what has to be given."""
    return Lever(f"give:{card.id}", LeverKind.LAW, card.id, card.once.by if card.once else card.settles or "")


def lifting(card: Card) -> Lever | None:
    """Taking a bar away by the power that its card names."""
    return Lever(f"lift:{card.id}", LeverKind.LAW, card.id, card.lift.by) if card.lift else None


def meeting(card: Card) -> Lever | None:
    """Meeting a requirement; None if only a change of a persona would, such as more trust or other abilities."""
    if card.says is not Says.REQUIRES:
        return None
    leaves = [leaf for each in card.met for leaf in each.leaves()]
    words = [WORDS[leaf.about] for leaf in leaves if leaf.about]
    of_offer = [word for word in words if word.reads]
    if leaves and len(words) == len(leaves) and not of_offer:
        return None
    kind = LeverKind.OFFER if of_offer else LeverKind.ORGANISATION
    return Lever(f"meet:{card.id}", kind, card.id, card.settles or "")


def mandating(card: Card) -> Lever | None:
    """Getting the mandate of the role that decides on a condition; None if the card names no role."""
    if not card.settles:
        return None
    return Lever(f"mandate:{card.settles}", LeverKind.ORGANISATION, card.id, card.settles)


def shortest(clauses: Iterable[Clause]) -> tuple[Clause, ...]:
    """The clauses that matter: each once, and none that is cleared whenever another one is; in the order given.

    Example:
        >>> bill, act = (Lever(id, LeverKind.LAW, "a-card") for id in ("give:bill", "give:act"))
        >>> len(shortest([frozenset((bill, act)), frozenset((bill,)), frozenset((bill,))]))
        1
    """
    known = tuple(dict.fromkeys(clauses))
    return tuple(clause for clause in known if not any(other < clause for other in known))


def act(lever: Lever, card: Card) -> Text:
    """What the lever comes down to, in the words of its card."""
    if lever.id.startswith("lift:") and card.lift:
        return card.lift.act
    if lever.id.startswith("give:") and card.once:
        return card.once.act
    return card.reads
