"""The days on which what can be done changes are known beforehand, and no other day changes anything."""

from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from cards import asks, card, deck, fact, facts, law, proposal, variant

from voorzet.content.folder import load_folder
from voorzet.model.deck import Lens
from voorzet.model.workspace import Workspace
from voorzet.verdict.answer import Verdict
from voorzet.verdict.assessment import assess
from voorzet.verdict.calendar import turns


@pytest.fixture(scope="module")
def shipped() -> Workspace:
    return load_folder(Path(__file__).parents[2]).workspace


def test_the_aio_letter_turns_with_the_pilot(shipped):
    found = {turn.day: turn for turn in turns(shipped, shipped.proposals["aio-brief-na-selectie"])}

    begins, ends = found[date(2022, 9, 21)], found[date(2025, 9, 21)]
    permitted = (Lens.PERMITTED, None)
    assert (dict(begins.before)[permitted], dict(begins.after)[permitted]) == (Verdict.AFTER, Verdict.IF_)
    assert (dict(ends.before)[permitted], dict(ends.after)[permitted]) == (Verdict.IF_, Verdict.AFTER)
    assert "aio-pilot-taak" in begins.cards and "aio-pilot-taak" in ends.cards
    assert "geen-taak-voor-2022" in begins.facts and "geen-taak-na-2025" in ends.facts


def test_between_two_turns_no_verdict_changes(shipped):
    chosen = shipped.proposals["aio-brief-na-selectie"]
    days = [turn.day for turn in turns(shipped, chosen) if turn.day > date(2022, 1, 1)]

    for first, last in pairwise(days):
        shown = [
            [each.shown for each in assess(shipped, chosen, day).judgements] for day in (first, last - timedelta(1))
        ]
        assert shown[0] == shown[1], first


def test_a_bill_turns_nothing_but_on_the_day_it_becomes_known():
    bill = card("bill", law=law(status="bill", known_from="2025-09-02"), when=[asks("level", "alert")])
    known = facts(fact("ground-task", "absent"))

    found = turns(Workspace(decks={"d": deck(bill)}, facts={"a-journey": known}), proposal(variant("alert")))

    assert [(turn.day, [verdict for _, verdict in turn.after]) for turn in found] == [
        (date(2025, 9, 2), [Verdict.AFTER])
    ]
