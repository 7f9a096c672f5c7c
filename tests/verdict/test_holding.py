"""Exceptions take away what they name; cards that contradict each other make each other uncertain."""

import pytest
from cards import asks_fact, card, deck, fact, facts, law, ruling, situation

from voorzet.verdict.book import book
from voorzet.verdict.holding import held, holding, involved
from voorzet.verdict.truth import Truth

BAR = card("bar", "forbids", "action")
OUT = card("out", "permits", "action", exception_to=("bar",), when=[asks_fact("out")])


def held_among(*cards, found=(), rulings=()):
    here = situation(facts=facts(*found, rulings=rulings))
    whole = book([deck(*cards)], here.day, here.facts)
    return holding(whole, {each.id: held(each, here) for each in whole.cards})


@pytest.mark.parametrize(("state", "truth"), [("present", Truth.FALSE), ("absent", Truth.TRUE), (None, Truth.MISSING)])
def test_an_exception_takes_a_bar_away_as_far_as_it_applies(state, truth):
    found = held_among(BAR, OUT, found=[fact("out", state)] if state else [])

    assert found["bar"].truth is truth
    assert [each.id for each in found["bar"].failed] == (["out"] if state == "absent" else [])


def test_an_exception_that_is_only_a_bill_makes_a_bar_liftable():
    bill = OUT.model_copy(update={"law": law(status="bill"), "when": ()})

    found = held_among(BAR, bill)["bar"]

    assert (found.truth, found.liftable) == (Truth.TRUE, Truth.TRUE)
    assert [each.id for each in found.lifted_by] == ["out"]


NO = card("no", "forbids", "data", on="a-thing")
YES = card("yes", "permits", "data", on="a-thing")


def test_a_bar_and_a_permit_on_the_same_thing_make_each_other_uncertain():
    found = held_among(NO, YES)

    assert (found["no"].truth, found["yes"].truth) == (Truth.MISSING, Truth.MISSING)
    assert [each.id for each in found["no"].rivals] == ["yes"]


@pytest.mark.parametrize(
    "other",
    [
        YES.model_copy(update={"on": "another-thing"}),
        YES.model_copy(update={"on": None}),
        YES.model_copy(update={"when": (asks_fact("f", "absent"),)}),
        card("yes", "permits", "data", on="a-thing", aspect="give"),
    ],
    ids=["another thing", "no thing", "does not apply", "another aspect"],
)
def test_other_cards_are_no_rivals(other):
    assert held_among(NO, other, found=[fact("f")])["no"].truth is Truth.TRUE


def test_a_permit_that_is_an_exception_is_no_rival():
    out = YES.model_copy(update={"exception_to": ("no",), "exception_by": "2"})

    assert held_among(NO, out)["no"].truth is Truth.FALSE


@pytest.mark.parametrize(("first", "no", "yes"), [("no", Truth.TRUE, Truth.FALSE), ("yes", Truth.FALSE, Truth.TRUE)])
def test_a_ruling_says_which_prevails(first, no, yes):
    found = held_among(NO, YES, rulings=[ruling(first)])

    assert (found["no"].truth, found["yes"].truth) == (no, yes)


def test_a_bar_that_an_exception_took_away_disputes_nothing():
    out = card("out", "permits", "data", exception_to=("no",))

    assert held_among(NO, YES, out)["yes"].truth is Truth.TRUE


def test_all_that_plays_a_part_is_involved():
    condition = card("condition", "requires", "action", under=("out",))
    whole = book([deck(BAR, OUT, condition, NO, YES)], situation().day)

    assert [each.id for each in involved(whole, [BAR])] == ["bar", "condition", "out"]
