"""Words depend on what they say they depend on, and on nothing else: the tables rest on that."""

import pytest
from builders import able, fits, persona, trusts
from cards import leg, situation, variant

from voorzet.model.proposal import ATTRIBUTES
from voorzet.verdict.words import WORDS, YES_NO, Scope

OTHER = {
    "level": "arrange", "trigger": "birth", "window": {"from_days": 0, "to_days": 1}, "sender": "uwv",
    "task_holder": "uwv", "scheme": "bijstand", "scheme_holder": "uwv", "decider": "uwv", "controllers": ["uwv"],
    "processors": ["uwv"], "legs": [leg("landlord", "municipality", "debts", register="brp", special=True)],
    "channels": ["portal"], "decides": "decision", "retention_days": 3, "enforcement_use": True,
    **{name: {"moment": "any-time"} for name in ("decline", "object", "opt_out", "withdraw_consent", "refuse_grant")},
}  # fmt: skip
BASE = variant("alert", sender="svb", channels=["letter"], legs=[leg()])
RIA = persona(
    trust=[trusts("svb", "low"), trusts("uwv", "high")],
    channels=[fits("letter", "cannot"), fits("portal", "prefers")],
    abilities=[able("doenvermogen", "low")],
)


def changed(attribute: str):
    return variant(**{**BASE.model_dump(by_alias=True), attribute: OTHER.get(attribute, True)})


def here(offer):
    found = situation(offer, persona=RIA)
    return found.at(offer.legs[0]) if offer.legs else found


@pytest.mark.parametrize("word", list(WORDS.values()), ids=lambda word: word.name)
def test_a_word_changes_only_with_the_attributes_it_reads(word):
    before = word.read(here(BASE))

    moved = {name for name in ATTRIBUTES if word.read(here(changed(name)).at(BASE.legs[0])) != before}

    assert moved <= set(word.reads)


@pytest.mark.parametrize("word", list(WORDS.values()), ids=lambda word: word.name)
def test_what_is_read_is_among_the_values_of_the_word(word):
    for offer in (BASE, *map(changed, ATTRIBUTES)):
        assert set(word.read(here(offer)) or ()) <= set(word.values)


def test_every_attribute_that_can_be_said_yes_or_no_to_has_a_word():
    plain = {name for name in ATTRIBUTES if changed(name).model_dump()[name] is True}

    assert plain <= {attribute for word in WORDS.values() if word.values == YES_NO for attribute in word.reads}


def test_words_of_a_persona_are_not_known_without_one():
    bare = situation(BASE).at(BASE.legs[0])

    assert {word.read(bare) for word in WORDS.values() if word.scope is Scope.PERSONA} == {None}
