"""The book of a day holds the cards that could be known then, in order of id."""

from datetime import date

from builders import DAY
from cards import card, deck, facts, ruling

from voorzet.model.deck import Question
from voorzet.verdict.book import book


def test_cards_of_all_decks_stand_in_order_and_once():
    own = deck(card("b", "forbids", "action"), id="own")
    other = deck(card("a"), card("b", "requires", "action"), id="other")

    found = book([own, other], DAY)

    assert [(each.id, each.says.value) for each in found.cards] == [("a", "permits"), ("b", "requires")]
    assert [each.id for each in found.answering(Question.ACTION)] == ["b"]


def test_what_nobody_could_know_yet_is_not_in_it():
    later = card("later", known_from=date(2026, 2, 1))

    assert book([deck(later)], DAY).cards == ()
    assert [each.id for each in book([deck(later)], date(2026, 2, 1)).cards] == ["later"]


def test_a_ruling_that_is_over_puts_nothing_first():
    known = facts(rulings=[ruling("a", valid_until=date(2026, 3, 1))])

    assert book([], DAY, known).prevailing == {"a"}
    assert book([], date(2026, 3, 1), known).prevailing == frozenset()
