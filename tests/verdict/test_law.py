"""The shipped law deck answers what a legal adviser would ask first."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from cards import card, deck, fact, facts, leg, proposal, ruling, variant

from voorzet.content.folder import load_folder
from voorzet.model.deck import Question
from voorzet.model.evidence import Evidence
from voorzet.model.workspace import Workspace
from voorzet.verdict.answer import Openness, Verdict
from voorzet.verdict.assessment import Assessment, assess
from voorzet.verdict.part import Role
from voorzet.verdict.trail import trail

TODAY = date(2026, 11, 24)
OWN_FILE = leg("dienst-toeslagen", "dienst-toeslagen", register="allowances", other_purpose=False, number=False)
CAREFUL = {
    "consent_only": False,
    "profiling": False,
    "automated": False,
    "ai_system": False,
    "object": {"moment": "any-time"},
    "source_told": True,
    "retention_days": 30,
    "outcome_to_source": False,
}


@pytest.fixture(scope="module")
def shipped() -> Workspace:
    return load_folder(Path(__file__).parents[2]).workspace


@pytest.fixture
def judged(shipped):
    def assessed(level: str, *found, extra=(), rulings=(), purpose="To help.", **fields) -> Assessment:
        whole = proposal(variant(level, **{**CAREFUL, **fields}), purpose=purpose)
        decks = {**shipped.decks, **({"own": deck(*extra, id="own")} if extra else {})}
        workspace = Workspace(decks=decks, facts={"a-journey": facts(*found, rulings=rulings)})
        return assess(workspace, whole, TODAY)

    return assessed


def answer(assessment: Assessment, question: Question) -> Verdict:
    return assessment.permitted.answer.question(question).answer.shown


def role(assessment: Assessment, card: str) -> set[Role]:
    return {part.role for issue in assessment.permitted.answer.issues for part in issue.parts if part.card == card}


DEBT = {"sender": "municipality", "scheme": "schuldhulpverlening", "decides": "offer"}
SIGNAL = leg("landlord", "municipality", "debts", register="arrears-signal", other_purpose=True, number=False)
WMO = leg("municipality", "municipality", "health", register="social-domain", other_purpose=True, number=False)


def test_8b_and_8d_before_first_contact_are_for_the_jurist_and_both_are_named(judged, shipped):
    found = judged("offer-help", fact("sociale-incasso"), fact("dpia"), legs=[SIGNAL, WMO], **DEBT)

    assert found.permitted.shown is Verdict.OPEN
    assert answer(found, Question.DATA) is Verdict.OPEN
    assert Openness.READING_DISPUTED in found.permitted.answer.kinds
    lines = [str(each.says) for each in trail(found, found.permitted, shipped) if each.card == "wgs-8b"]
    (line,) = [each for each in lines if each.startswith("In dispute")]
    assert "Wgs 8b" in line and "Wgs 8d" in line and "legal adviser" in line


def test_after_first_contact_they_are_not_in_dispute(judged):
    after = WMO.model_copy(update={"contact": "after"})

    assert Role.DISPUTED not in role(judged("offer-help", legs=[SIGNAL, after], **DEBT), "wgs-8d")


@pytest.mark.parametrize(("card", "shown"), [("wgs-8d", Verdict.IF_), ("wgs-8b", Verdict.RULED_OUT)])
def test_a_ruling_of_the_jurist_ends_the_dispute(judged, card, shown):
    found = judged("offer-help", fact("sociale-incasso"), legs=[SIGNAL, WMO], rulings=[ruling(card, day=TODAY)], **DEBT)

    assert found.permitted.shown is shown


def test_other_data_before_first_contact_are_for_the_jurist_and_not_ruled_out_by_a_reading(judged):
    wages = leg("uwv", "municipality", "income", register="polisadministratie", other_purpose=True, number=False)
    found = judged("offer-help", fact("sociale-incasso"), legs=[SIGNAL, wages], **DEBT)

    assert Role.NOT_WEIGHED in role(found, "wgs-8b-andere-registers")
    assert found.permitted.shown is Verdict.OPEN


def test_a_supplement_without_a_new_application_is_to_be_weighed(judged):
    own = leg("municipality", "municipality", register="benefit-file", other_purpose=False)
    scheme = "individuele-inkomenstoeslag"
    found = judged("arrange", sender="municipality", scheme=scheme, decides="decision", legs=[own])

    assert role(found, "pw-36") == {Role.NOT_WEIGHED}
    assert answer(found, Question.ACTION) is Verdict.OPEN


def test_toeslagen_has_task_and_ground_for_a_form_that_is_filled_in(judged):
    found = judged("pre-fill", sender="dienst-toeslagen", scheme="huurtoeslag", decides="offer", legs=[OWN_FILE])

    assert answer(found, Question.TASK) is Verdict.NOW
    assert answer(found, Question.PURPOSE) is Verdict.NOW
    assert role(found, "awir-15-6") == {Role.GROUND}
    assert found.permitted.shown is Verdict.IF_


def test_for_a_municipality_no_ground_for_that_form_is_found(judged, shipped):
    own = leg("municipality", "municipality", register="benefit-file", other_purpose=False)

    found = judged("pre-fill", sender="municipality", scheme="huurtoeslag", decides="offer", legs=[own])

    assert answer(found, Question.TASK) is Verdict.OPEN
    assert any("No ground is found" in str(line.says) for line in trail(found, found.permitted, shipped))


GRANT = {"sender": "svb", "scheme": "kinderbijslag", "decides": "decision", "automated": True, "bound": True}
CHILD = leg("svb", "svb", "family", register="benefit-file", other_purpose=False, number=True)


def test_granting_by_profiling_is_ruled_out_and_the_trail_says_why_the_exception_fails(judged, shipped):
    found = judged("arrange", legs=[CHILD], **{**GRANT, "profiling": True})

    assert found.permitted.shown is Verdict.RULED_OUT
    assert role(found, "avg-22-1") == {Role.BARS}
    lines = [str(line.says) for line in trail(found, found.permitted, shipped) if line.card == "uavg-40"]
    assert any("takes nothing away here: profiling: yes" in line for line in lines)


def test_a_bound_right_without_profiling_is_not_ruled_out(judged):
    found = judged("arrange", fact("volgend-kind"), legs=[CHILD], human_contact=True, confirmation=True, **GRANT)

    assert role(found, "avg-22-1") == {Role.TAKEN_AWAY}
    assert answer(found, Question.ACTION) is Verdict.NOW
    assert found.permitted.shown is Verdict.IF_


def test_that_a_further_child_goes_by_itself_is_no_ground_for_the_first_one(judged):
    found = judged("arrange", fact("volgend-kind", "absent"), legs=[CHILD], **GRANT)

    assert answer(found, Question.TASK) is Verdict.OPEN
    assert role(found, "akw-volgend-kind").isdisjoint({Role.GROUND, Role.MAY_APPLY})


def test_an_allowance_is_granted_on_application_unless_there_was_one_before(judged):
    form = {"sender": "dienst-toeslagen", "scheme": "huurtoeslag", "decides": "decision", "legs": [OWN_FILE]}

    found = judged("arrange", **form)

    assert role(found, "awir-14-1") == {Role.MAY_APPLY}
    assert answer(judged("arrange", fact("eerdere-aanvraag", "absent"), **form), Question.ACTION) is Verdict.RULED_OUT


def test_an_opinion_without_an_article_rules_nothing_out(judged):
    opinion = card("an-opinion", "forbids", "action", law=None)
    fields = {"sender": "dienst-toeslagen", "scheme": "huurtoeslag", "decides": "offer", "legs": [OWN_FILE]}

    found, without = judged("pre-fill", extra=[opinion], **fields), judged("pre-fill", **fields)

    assert found.opinions == ("an-opinion",)
    assert found.permitted.shown is without.permitted.shown is Verdict.IF_


def test_debt_data_without_a_dpia_is_for_before_the_start(judged):
    fields = {"legs": [SIGNAL], **DEBT}
    lacking = judged("alert", fact("sociale-incasso"), fact("dpia", "absent"), fact("selectiebeleid"), **fields)
    done = judged("alert", fact("sociale-incasso"), fact("dpia"), fact("selectiebeleid"), **fields)

    assert answer(lacking, Question.SAFEGUARDS) is Verdict.IF_
    assert role(lacking, "avg-35") == {Role.CONDITION}
    assert "before the start" in str(shipped_card(lacking, "avg-35").reads)
    assert answer(done, Question.SAFEGUARDS) is Verdict.NOW


def shipped_card(assessment: Assessment, id: str):
    return assessment.book.by_id[id]


def test_special_data_need_an_exception(judged):
    health = leg("municipality", "municipality", "health", register="debt-help", special=True, contact="after")
    bare = judged("offer-help", legs=[health], sender="municipality", scheme="bijstand", decides="offer")
    debt = judged("offer-help", legs=[health], **DEBT)

    assert role(bare, "avg-9-1") == {Role.MAY_APPLY}
    assert role(debt, "avg-9-1") == {Role.TAKEN_AWAY}


def test_consent_as_the_only_ground_of_a_public_body_is_to_be_weighed(judged):
    found = judged(
        "alert", sender="svb", scheme="aio", decides="selection", legs=[leg("svb", "svb")],
        consent_only=True, withdraw_consent={"moment": "any-time"},
    )  # fmt: skip

    assert role(found, "toestemming-vrij-gegeven") == {Role.NOT_WEIGHED}
    assert answer(found, Question.PURPOSE) is Verdict.OPEN


def test_a_promise_without_consequences_does_not_go_with_an_answer_that_goes_back(judged):
    found = judged("offer-help", legs=[SIGNAL], **{**DEBT, "outcome_to_source": True, "no_consequences": True})

    assert role(found, "geen-belofte-zonder-gevolg") == {Role.CONDITION}


def test_the_deck_is_large_enough_and_keeps_the_five_questions_apart(shipped):
    cards = shipped.decks["law"].cards

    assert len(cards) >= 30
    assert {each.question for each in cards} == {
        Question.TASK, Question.PURPOSE, Question.DATA, Question.ACTION, Question.SAFEGUARDS
    }  # fmt: skip


def test_what_was_not_verified_looks_it(shipped):
    unverified = [each.id for each in shipped.decks["law"].cards if not each.evidence.is_sourced]

    unread = {"vroegsignaal-andere-vaste-lasten", "sociale-incasso-andere-vaste-lasten"}
    assert {"wabb", "geheimhouding-toeslagen", *unread} <= set(unverified)


def test_an_opening_is_a_proposal_of_voorzet_and_says_so(shipped):
    assert {each.evidence for each in shipped.decks["openings"].cards} == {Evidence.ASSUMPTION}


def test_all_conditions_and_constraints_of_the_research_are_there(shipped):
    conditions = {each.id.split("-")[0] for each in shipped.decks["conditions"].cards}
    constraints = {each.id.split("-")[0] for each in shipped.decks["organisation"].cards}

    assert {f"c{number}" for number in range(1, 17)} <= conditions
    assert {f"o{number}" for number in range(1, 17)} == constraints
    assert len(shipped.decks["openings"].cards) == 12
