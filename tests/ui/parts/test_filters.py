"""Which steps stand out."""

from builders import feels, step

from voorzet.model.evidence import Evidence
from voorzet.model.journey import Lane
from voorzet.ui.parts.filters import rests_on, stands_out

LETTER = step("letter", lane=Lane.FRONTSTAGE, evidence="law", emotions=(feels(-1),))


def test_without_a_choice_every_step_stands_out():
    assert stands_out(LETTER, [], [])


def test_a_step_stands_out_in_its_lane():
    assert stands_out(LETTER, [Lane.FRONTSTAGE, Lane.CITIZEN], [])
    assert not stands_out(LETTER, [Lane.CITIZEN], [])


def test_a_step_stands_out_for_any_claim_about_it():
    assert stands_out(LETTER, [], [Evidence.ASSUMPTION])
    assert not stands_out(LETTER, [], [Evidence.RESEARCH])


def test_both_choices_must_fit():
    assert not stands_out(LETTER, [Lane.CITIZEN], [Evidence.LAW])


def test_minutes_rest_on_something_too():
    assert rests_on(step("fill-in", evidence="law", minutes=20)) == {Evidence.LAW, Evidence.ASSUMPTION}
