"""What a card asks is so, is not so, or is not known."""

from datetime import date

import pytest
from builders import DAY, able, fits, persona, trusts
from cards import asks, asks_fact, either, fact, leg, situation, variant

from voorzet.model.facts import Presence
from voorzet.verdict.matching import facts_about, findings, match, presence, reads
from voorzet.verdict.truth import Truth

TRUE, FALSE, MISSING = Truth.TRUE, Truth.FALSE, Truth.MISSING


@pytest.mark.parametrize(
    ("ask", "expected"),
    [
        (asks("level", "alert"), TRUE),
        (asks("level", "inform", "alert"), TRUE),
        (asks("level", is_not=("alert",)), FALSE),
        (asks("level", at_least="alert"), TRUE),
        (asks("level", at_least="offer-help"), FALSE),
        (asks("level", at_least="inform", at_most="offer-help"), TRUE),
        (asks("automated", "yes"), FALSE),
        (asks("profiling", "yes"), MISSING),
        (asks("sender", "svb"), MISSING),
        (asks("channels", "phone"), TRUE),
        (asks("channels", is_not=("phone",)), FALSE),
        (asks("fallback", "yes"), TRUE),
        (asks("opt-out", "never"), TRUE),
        (asks("object", "any-time"), MISSING),
        (asks("registers", "polisadministratie"), TRUE),
        (asks("registers-before", "brp"), FALSE),
        (asks("data", "income", "debts"), TRUE),
        (asks("uses-data", "yes"), TRUE),
        (asks("shares-data", "yes"), TRUE),
        (asks("other-purpose", "yes"), MISSING),
        (asks("all-necessary", "yes"), MISSING),
        (asks("retention-said", "no"), TRUE),
        (asks_fact("dpia"), MISSING),
        (either(asks("profiling", "yes"), asks("level", "alert")), TRUE),
        (either(asks("profiling", "yes"), asks("level", "arrange")), MISSING),
    ],
)
def test_a_word_is_compared_with_the_offer(ask, expected):
    offer = variant("alert", automated=False, channels=["letter", "phone"], opt_out={"moment": "never"}, legs=[leg()])

    assert match([ask], situation(offer)) is expected


def test_all_of_it_must_be_so():
    here = situation(variant(automated=True))

    assert match([], here) is TRUE
    assert match([asks("automated", "yes"), asks("profiling", "yes")], here) is MISSING
    assert match([asks("automated", "no"), asks("profiling", "yes")], here) is FALSE


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("trust-in-sender", "low"),
        ("best-channel", "can"),
        ("doenvermogen", "high"),
        ("helper", "no"),
        ("comfort-with-data", None),
        ("digital-ability", None),
    ],
)
def test_a_persona_is_read_by_its_traits(word, value):
    ria = persona(
        trust=[trusts("svb", "low")],
        channels=[fits("letter", "cannot"), fits("phone", "can")],
        abilities=[able("doenvermogen", "high")],
    )
    here = situation(variant(sender="svb", channels=["letter", "phone"], legs=[leg()]), persona=ria)
    (found,) = findings([asks(word, "anything")], here)

    assert found.found == (value and (value,))


def test_a_channel_nobody_knows_of_may_still_fit():
    ria = persona(channels=[fits("letter", "cannot")])

    assert match([asks("best-channel", "cannot")], situation(variant(channels=["letter"]), persona=ria)) is TRUE
    assert (
        match([asks("best-channel", "cannot")], situation(variant(channels=["letter", "phone"]), persona=ria))
        is MISSING
    )


def test_a_fact_holds_in_its_scope_and_in_its_time():
    found = fact("dpia", scope=(asks("sender", "svb"),), holds_from=DAY, holds_to=date(2027, 1, 1))
    svb = variant(sender="svb")

    assert presence("dpia", situation(svb, facts=[found])) is Presence.PRESENT
    assert presence("dpia", situation(svb, facts=[found], day=date(2026, 1, 14))) is Presence.MISSING
    assert presence("dpia", situation(svb, facts=[found], day=date(2027, 1, 1))) is Presence.MISSING
    assert presence("dpia", situation(variant(sender="uwv"), facts=[found])) is Presence.MISSING
    assert presence("dpia", situation(variant(), facts=[found])) is Presence.MISSING


def test_facts_that_contradict_each_other_say_nothing():
    both = [fact("dpia"), fact("dpia", "absent", id="other")]

    assert presence("dpia", situation(facts=both)) is Presence.MISSING
    assert [each.id for each in facts_about("dpia", situation(facts=both))] == ["dpia", "other"]


def test_an_answer_can_be_supposed():
    here = situation(variant()).supposing("fact:dpia", "absent").supposing("profiling", "yes")

    assert match([asks_fact("dpia", "absent"), asks("profiling", "yes")], here) is TRUE


def test_what_a_match_depends_on_includes_the_scope_of_facts():
    found = situation(facts=[fact("dpia", scope=(asks("sender", "svb"),))]).facts

    assert reads([asks_fact("dpia"), asks("level", "alert")], found) == {"sender", "level"}
