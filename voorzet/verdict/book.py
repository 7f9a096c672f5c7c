"""The cards of a day, ordered: by question, with the exceptions to each and the rivals of each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from voorzet.model.deck import Aspect, Card, Deck, Question, Says
from voorzet.model.facts import Facts, Ruling
from voorzet.verdict.force import Force, force


@dataclass(frozen=True)
class Book:
    """What can be known of the cards on one day, in order of id; cards that nobody could know then are not in it.

    `supposed`: the cards that are taken to come first in a dispute, to see what a ruling would make of it.
    """

    cards: tuple[Card, ...]
    day: date
    rulings: tuple[Ruling, ...] = ()
    supposed: frozenset[str] = frozenset()

    @cached_property
    def forces(self) -> Mapping[str, Force]:
        """How each card stands on the day."""
        return {card.id: force(card, self.day) for card in self.cards}

    @cached_property
    def by_id(self) -> Mapping[str, Card]:
        """The cards by id."""
        return {card.id: card for card in self.cards}

    @cached_property
    def exceptions(self) -> Mapping[str, tuple[Card, ...]]:
        """The cards that are exceptions to each card."""
        return self._grouped((named, card) for card in self.cards for named in card.exception_to)

    @cached_property
    def conditions(self) -> Mapping[str, tuple[Card, ...]]:
        """The requirements that count only where things rest on this ground."""
        return self._grouped((ground, card) for card in self.cards for ground in card.under)

    @cached_property
    def rivals(self) -> Mapping[str, tuple[Card, ...]]:
        """The cards that say the opposite of each card on the same thing, neither being an exception to the other."""
        return self._grouped((one.id, other) for one in self.cards for other in self.cards if _are_rivals(one, other))

    @cached_property
    def prevailing(self) -> frozenset[str]:
        """The cards that come first in a dispute, by a ruling that holds on the day."""
        ruled = {each.prevails for each in self.rulings if each.prevails and each.holds_on(self.day)}
        return self.supposed | ruled

    def answering(self, question: Question, aspect: Aspect | None = None) -> tuple[Card, ...]:
        """The cards on a question; of *data* those on one aspect."""
        return self._answering.get((question, aspect), ())

    @cached_property
    def _answering(self) -> Mapping[tuple[Question, Aspect | None], tuple[Card, ...]]:
        groups: dict[tuple[Question, Aspect | None], tuple[Card, ...]] = {}
        for card in self.cards:
            key = card.question, card.aspect
            groups[key] = (*groups.get(key, ()), card)
        return groups

    @staticmethod
    def _grouped(pairs: Iterable[tuple[str, Card]]) -> Mapping[str, tuple[Card, ...]]:
        groups: dict[str, tuple[Card, ...]] = {}
        for key, card in pairs:
            groups[key] = (*groups.get(key, ()), card)
        return groups


def book(decks: Iterable[Deck], day: date, facts: Facts | None = None) -> Book:
    """The cards of these decks as they stand on a day; of an id that is given twice, the first in order of deck."""
    cards: dict[str, Card] = {}
    for deck in sorted(decks, key=lambda deck: deck.id):
        for card in deck.cards:
            cards.setdefault(card.id, card)
    known = (card for card in cards.values() if force(card, day) is not Force.UNKNOWN_THEN)
    return Book(tuple(sorted(known, key=lambda card: card.id)), day, facts.rulings if facts else ())


def _are_rivals(one: Card, other: Card) -> bool:
    if one.on is None or one.on != other.on or (one.question, one.aspect) != (other.question, other.aspect):
        return False
    opposite = {one.says, other.says} in ({Says.FORBIDS, Says.PERMITS}, {Says.FORBIDS, Says.OBLIGES})
    return opposite and one.id not in other.exception_to and other.id not in one.exception_to
