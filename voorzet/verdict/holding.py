"""Which cards hold: what each asks, after exceptions and disputes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from voorzet.model.deck import Card, Says
from voorzet.model.facts import Presence
from voorzet.verdict.book import Book
from voorzet.verdict.matching import match, presence
from voorzet.verdict.situation import Situation
from voorzet.verdict.truth import Truth, some


class Held(NamedTuple):
    """A card held against a situation, all by itself: whether `when` is so, whether it is `met`, and the balance."""

    when: Truth
    met: Truth = Truth.FALSE
    balance: Presence = Presence.MISSING


@dataclass(frozen=True)
class Holding:
    """A card among the others.

    Attributes:
        truth: whether it counts.
        held: by itself.
        taken_by: exceptions that take it away, or may.
        failed: exceptions to it that do not apply.
        liftable: whether an exception that can still come would take it away.
        lifted_by: those exceptions.
        rivals: cards that it is in dispute with.
    """

    card: Card
    truth: Truth
    held: Held
    taken_by: tuple[Card, ...] = ()
    failed: tuple[Card, ...] = ()
    liftable: Truth = Truth.FALSE
    lifted_by: tuple[Card, ...] = ()
    rivals: tuple[Card, ...] = ()


def held(card: Card, situation: Situation) -> Held:
    """A card held against a situation."""
    return Held(
        when=match(card.when, situation),
        met=match(card.met, situation) if card.met else Truth.FALSE,
        balance=presence(card.balance, situation) if card.balance else Presence.MISSING,
    )


def holding(book: Book, by_itself: Mapping[str, Held]) -> Mapping[str, Holding]:
    """Each of these cards among the others, in order of id.

    Args:
        book: the cards of the day.
        by_itself: each card that matters, with the exceptions to it and its rivals, held against the same situation.
    """
    return _Judge(book, by_itself).all()


def involved(book: Book, cards: Iterable[Card]) -> tuple[Card, ...]:
    """These cards, the conditions under them, the exceptions to any of those, and all their rivals; in order of id."""
    wanted = {card.id: card for card in cards}
    todo = list(wanted.values())
    while todo:
        card = todo.pop()
        for other in (
            *book.conditions.get(card.id, ()),
            *book.exceptions.get(card.id, ()),
            *book.rivals.get(card.id, ()),
        ):
            if other.id not in wanted:
                wanted[other.id] = other
                todo.append(other)
    return tuple(wanted[id] for id in sorted(wanted))


class _Judge:
    """First bars by what their exceptions ask, then permits by the bars that remain, then bars by the permits."""

    def __init__(self, book: Book, by_itself: Mapping[str, Held]) -> None:
        self.book, self.held = book, by_itself

    def all(self) -> dict[str, Holding]:
        return {id: self._one(self.book.by_id[id]) for id in sorted(self.held)}

    def _one(self, card: Card) -> Holding:
        if card.says is Says.PREFERS:
            return Holding(card, self._raw(card), self.held[card.id])
        if not card.says.is_bar:
            rivals = self._in_dispute(card)
            return Holding(card, self._permit(card), self.held[card.id], rivals=rivals)
        exceptions = self.book.exceptions.get(card.id, ())
        coming = tuple(each for each in exceptions if self._can_come(each) is not Truth.FALSE)
        rivals = self._in_dispute(card)
        truth = min(self._raw(card), some(map(self._permit, exceptions)).denied)
        return Holding(
            card,
            self._disputed(card, truth, rivals),
            self.held[card.id],
            taken_by=tuple(each for each in exceptions if self._permit(each) is not Truth.FALSE),
            failed=tuple(each for each in exceptions if self._permit(each) is Truth.FALSE and each not in coming),
            liftable=some(map(self._can_come, exceptions)),
            lifted_by=coming,
            rivals=rivals if truth is not Truth.FALSE else (),
        )

    def _raw(self, card: Card) -> Truth:
        return self.held[card.id].when if self.book.forces[card.id].counts else Truth.FALSE

    def _can_come(self, card: Card) -> Truth:
        return self.held[card.id].when if self.book.forces[card.id].can_come else Truth.FALSE

    def _permit(self, card: Card) -> Truth:
        return self._disputed(card, self._raw(card), self._in_dispute(card))

    def _in_dispute(self, card: Card) -> tuple[Card, ...]:
        return tuple(rival for rival in self.book.rivals.get(card.id, ()) if self._stands(rival) is not Truth.FALSE)

    def _stands(self, card: Card) -> Truth:
        """Whether a card stands as far as what it and its exceptions ask."""
        exceptions = self.book.exceptions.get(card.id, ()) if card.says.is_bar else ()
        return min(self._raw(card), some(map(self._raw, exceptions)).denied)

    def _disputed(self, card: Card, truth: Truth, rivals: tuple[Card, ...]) -> Truth:
        if not rivals or card.id in self.book.prevailing:
            return truth
        if any(rival.id in self.book.prevailing for rival in rivals):
            return Truth.FALSE
        return min(truth, Truth.MISSING)
