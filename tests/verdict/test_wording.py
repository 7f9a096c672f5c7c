"""Every word that a card may use can be said in a sentence."""

from enum import StrEnum

import pytest
from builders import persona, trusts
from cards import asks, asks_fact, fact, situation, variant

from voorzet.i18n import speech
from voorzet.i18n.terms import TERMS
from voorzet.model.facts import GROUNDS
from voorzet.model.text import Language
from voorzet.verdict.matching import findings
from voorzet.verdict.wording import GROUND_QUESTIONS, NAMES, deciding, found_of, value_of
from voorzet.verdict.words import WORDS, YES_NO


def test_every_ground_that_can_be_missing_is_asked_for():
    assert set(GROUND_QUESTIONS) == set(GROUNDS.values())


def test_every_word_has_a_name():
    assert set(NAMES) == set(WORDS)


@pytest.mark.parametrize("word", list(WORDS.values()), ids=lambda word: word.name)
def test_every_value_of_a_word_can_be_said(word):
    for value in word.values:
        spoken = value_of(word.name, value)
        assert word.values == YES_NO or (isinstance(spoken, StrEnum) and (type(spoken), spoken) in TERMS)
        assert speech(Language.NL)(spoken)


def test_what_was_found_says_where_it_stands():
    here = situation(
        variant(sender="svb", channels=[]),
        facts=[fact("dpia", id="our-dpia")],
        persona=persona(trust=[trusts("svb", "low")]),
    )
    ask = [asks("sender", "svb"), asks("trust-in-sender", "low"), asks_fact("dpia"), asks("channels", "letter")]

    told = [str(found_of(each, {})) for each in findings(ask, here)]

    assert told == [
        "the sender: svb (proposal)",
        "trust in the sender: low (persona)",
        "dpia Yes, it was found. (fact our-dpia)",
        "the channels: none (proposal)",
    ]


def test_only_what_decides_is_told_of_a_card_that_does_not_apply():
    here = situation(variant("alert", automated=True))
    ask = [asks("automated", "no"), asks("profiling", "yes"), asks("level", "alert")]

    assert [each.asks.about for each in deciding(findings(ask, here))] == ["automated"]
    assert [each.asks.about for each in deciding(findings(ask[1:], here))] == ["profiling"]
