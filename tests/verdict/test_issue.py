"""What bars and grounds come to on one question."""

import pytest
from cards import asks, asks_fact, card, deck, fact, facts, law, leg, situation, variant

from voorzet.model.deck import Aspect, Question
from voorzet.verdict.answer import Answer, Openness, Verdict, certain
from voorzet.verdict.bar import Mandate
from voorzet.verdict.book import book
from voorzet.verdict.ground import Task
from voorzet.verdict.issue import Docket, Issue
from voorzet.verdict.part import Role
from voorzet.verdict.truth import Truth

NOW, IF, AFTER, OUT = Verdict.NOW, Verdict.IF_, Verdict.AFTER, Verdict.RULED_OUT


def issue(*cards, question=Question.ACTION, aspect=None, found=(), offer=None, task=None, roles=None) -> Issue:
    here = situation(offer or variant("alert"), facts=facts(*found))
    if aspect and here.variant.legs:
        here = here.at(here.variant.legs[0])
    docket = Docket.of(book([deck(*cards)], here.day, here.facts), question, aspect)
    return docket.issue(here, task or Task(), Mandate(None if roles is None else frozenset(roles)))


def role(found: Issue, card: str) -> Role:
    return next(part.role for part in found.parts if part.card == card)


UNSURE = [asks("profiling", "yes")]


@pytest.mark.parametrize(
    ("says", "fields", "expected", "role_of_it"),
    [
        ("forbids", {}, certain(OUT), Role.BARS),
        ("forbids", {"lift": "minister"}, certain(AFTER), Role.LIFTABLE),
        ("forbids", {"when": UNSURE}, Answer(NOW, NOW, OUT), Role.MAY_APPLY),
        ("forbids", {"when": UNSURE, "lift": "minister"}, Answer(NOW, NOW, AFTER), Role.MAY_APPLY),
        ("forbids", {"law": None}, certain(NOW), Role.CONCERN),
        ("forbids", {"when": [asks("level", "arrange")]}, certain(NOW), Role.DOES_NOT_APPLY),
        ("requires", {}, certain(IF), Role.CONDITION),
        ("requires", {"otherwise": "after"}, certain(AFTER), Role.CONDITION),
        ("requires", {"met": [asks("level", "alert")]}, certain(NOW), Role.MET),
        ("requires", {"met": UNSURE}, Answer(IF, NOW, IF), Role.CONDITION),
        ("requires", {"when": UNSURE}, Answer(NOW, NOW, IF), Role.MAY_APPLY),
        ("weighs", {"balance": "f"}, Answer(NOW, NOW, OUT), Role.NOT_WEIGHED),
        ("prefers", {}, certain(NOW), Role.ORDERS),
        ("forbids", {"law": law(status="bill")}, certain(NOW), Role.NOT_IN_FORCE),
    ],
)  # fmt: skip
def test_what_a_card_comes_to_by_itself(says, fields, expected, role_of_it):
    found = issue(card("it", says, "action", **fields))

    assert found.answer == expected
    assert role(found, "it") is role_of_it


@pytest.mark.parametrize(("state", "shown"), [("present", NOW), ("absent", OUT)])
def test_a_written_balance_settles_a_weighing(state, shown):
    assert issue(card("it", "weighs", "action", balance="f"), found=[fact("f", state)]).answer.shown is shown


def test_the_worst_bar_counts():
    assert issue(card("a", "requires", "action"), card("b", "forbids", "action", lift="x")).answer == certain(AFTER)


def test_where_no_ground_is_needed_none_is_missed():
    assert issue(question=Question.TASK, offer=variant("inform")).answer == certain(NOW)
    assert issue(question=Question.PURPOSE, offer=variant("arrange")).answer == certain(NOW)


def test_without_a_ground_it_is_open_until_one_is_found_or_known_to_be_absent():
    assert issue(question=Question.TASK).answer == Answer(NOW, NOW, OUT)
    assert issue(question=Question.TASK).kinds == (Openness.FACT_MISSING,)
    assert issue(question=Question.TASK, found=[fact("ground-task")]).answer == certain(NOW)
    assert issue(question=Question.TASK, found=[fact("ground-task", "absent")]).answer == Answer(AFTER, AFTER, OUT)


def test_the_best_ground_counts():
    light, heavy = card("light"), card("heavy")
    condition = card("condition", "requires", under=("heavy",))

    assert issue(heavy, condition, question=Question.TASK).answer == Answer(IF, NOW, IF)
    assert issue(heavy, condition, question=Question.TASK, found=[fact("ground-task", "absent")]).answer == certain(IF)
    assert issue(heavy, condition, light, question=Question.TASK).answer == certain(NOW)


def test_a_condition_counts_only_where_things_rest_on_its_ground():
    heavy = card("heavy", when=[asks("level", "arrange")])

    found = issue(heavy, card("condition", "requires", under=("heavy",)), card("light"), question=Question.TASK)

    assert found.answer == certain(NOW)
    assert [part.card for part in found.parts] == ["heavy", "light"]


@pytest.mark.parametrize("ground", [card("a", once="minister"), card("a", law=law(status="bill"))])
def test_a_ground_that_can_be_given_is_a_lever(ground):
    absent = issue(ground, question=Question.TASK, found=[fact("ground-task", "absent")])

    assert absent.answer == certain(AFTER)
    assert role(absent, "a") is Role.CAN_BE_GIVEN
    assert [[lever.id for lever in clause] for clause in absent.clauses] == [["give:a"]]
    assert issue(ground, question=Question.TASK).answer == Answer(NOW, NOW, AFTER)


def test_beside_a_real_ground_one_that_can_be_given_is_spare():
    found = issue(card("a", once="minister"), card("b"), question=Question.TASK)

    assert (role(found, "a"), role(found, "b"), found.clauses) == (Role.SPARE, Role.GROUND, ())


@pytest.mark.parametrize(
    ("task", "expected"),
    [
        (Task(), certain(NOW)),
        (Task(Truth.MISSING), Answer(NOW, NOW, OUT)),
        (Task(Truth.FALSE, Truth.TRUE), Answer(NOW, NOW, AFTER)),
        (Task(Truth.FALSE), Answer(NOW, NOW, OUT)),
    ],
)
def test_what_rests_on_the_task_is_worth_no_more_than_the_task(task, expected):
    ground = card("a", question="purpose", rests_on_task=True)

    assert issue(ground, question=Question.PURPOSE, offer=variant(legs=[leg()]), task=task).answer == expected


def test_only_data_that_go_to_another_body_need_something_to_be_given_by():
    own, shared = variant(legs=[leg("svb", "svb")]), variant(legs=[leg("uwv", "svb")])

    assert issue(question=Question.DATA, aspect=Aspect.GIVE, offer=own).answer == certain(NOW)
    assert issue(question=Question.DATA, aspect=Aspect.GIVE, offer=shared).answer.shown is Verdict.OPEN
    assert issue(question=Question.DATA, aspect=Aspect.USE, offer=shared).answer == certain(NOW)


@pytest.mark.parametrize(
    ("roles", "expected"), [(None, Answer(IF, IF, AFTER)), (["finance"], certain(IF)), ([], certain(AFTER))]
)
def test_a_condition_outside_the_mandate_is_for_later(roles, expected):
    money = card("money", "requires", "delivery", law=None, settles="finance")

    assert issue(money, question=Question.DELIVERY, roles=roles).answer == expected


@pytest.mark.parametrize(
    ("fields", "expected"),
    [({"settles": "board"}, OUT), ({}, AFTER), ({"settles": "board", "evidence": "assumption"}, AFTER)],
)
def test_a_limit_of_the_work_is_hard_only_if_it_is_documented_and_owned(fields, expected):
    limit = card("limit", "forbids", "delivery", law=None, **fields)

    assert issue(limit, question=Question.DELIVERY).answer.shown is expected


def test_people_rule_something_out_only_if_they_were_asked():
    guess = card("it", "forbids", "trust", law=None)
    asked = card("it", "forbids", "trust", law=None, when=[asks_fact("asked")])

    assert issue(guess, question=Question.TRUST).answer.shown is AFTER
    assert issue(asked, question=Question.TRUST, found=[fact("asked")]).answer.shown is OUT


def test_a_dispute_is_open_and_says_so():
    found = issue(
        card("no", "forbids", "data", on="it"),
        card("yes", "permits", "data", on="it"),
        question=Question.DATA,
        aspect=Aspect.USE,
        offer=variant(legs=[leg()]),
    )

    assert found.answer.shown is Verdict.OPEN
    assert found.kinds == (Openness.READING_DISPUTED,)
    assert {part.card: part.others for part in found.parts} == {"no": ("yes",), "yes": ("no",)}


@pytest.mark.parametrize(
    ("state", "expected"),
    [("present", certain(AFTER)), ("absent", certain(OUT)), (None, Answer(AFTER, AFTER, OUT))],
)
def test_a_bill_that_would_be_an_exception_lifts_a_bar_as_far_as_it_applies(state, expected):
    bill = card("bill", question="action", law=law(status="bill"), exception_to=("bar",), when=[asks_fact("f")])

    assert issue(card("bar", "forbids", "action"), bill, found=[fact("f", state)] if state else []).answer == expected
