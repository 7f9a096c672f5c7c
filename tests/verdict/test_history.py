"""The AIO proposal replays history: the same proposal on three days, with what was known on each."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from voorzet.content.folder import load_folder
from voorzet.model.deck import Question
from voorzet.model.workspace import Workspace
from voorzet.verdict.answer import Verdict
from voorzet.verdict.assessment import Assessment, assess
from voorzet.verdict.doubt import DoubtKind
from voorzet.verdict.part import Role
from voorzet.verdict.trail import trail

ROOT = Path(__file__).parents[2]
BEFORE, PILOT, AFTER = date(2019, 11, 15), date(2023, 1, 15), date(2026, 1, 15)
PROPOSAL = "aio-brief-na-selectie"


@pytest.fixture(scope="module")
def workspace() -> Workspace:
    return load_folder(ROOT).workspace


@pytest.fixture(scope="module")
def on(workspace):
    def assessed(day: date) -> Assessment:
        return assess(workspace, workspace.proposals[PROPOSAL], day)

    return assessed


def roles(assessment: Assessment, question: Question) -> dict[str, Role]:
    issues = assessment.permitted.answer.question(question).issues
    return {part.card: part.role for issue in issues for part in issue.parts}


def told(assessment: Assessment, workspace: Workspace) -> str:
    lines = [str(line.says) for each in assessment.judgements for line in trail(assessment, each, workspace)]
    return "\n".join(lines)


def levers(assessment: Assessment) -> set[str]:
    return {lever.id for clause in assessment.permitted.answer.clauses for lever in clause}


def test_in_2019_the_task_was_absent_and_the_minister_could_give_it(on, workspace):
    then = on(BEFORE)

    assert then.permitted.shown is Verdict.AFTER
    assert roles(then, Question.TASK)["suwi-34a-taak"] is Role.CAN_BE_GIVEN
    assert levers(then) == {"give:suwi-34a-taak", "give:suwi-34a-gegevens"}
    assert "Looked into, and there is no ground: The SVB had no task" in told(then, workspace)


def test_that_it_was_said_to_be_forbidden_is_a_concern_and_changes_nothing(on, workspace):
    then = on(BEFORE)

    assert [concern.id for concern in then.concerns] == ["svb-mag-niet-inzien"]
    facts = workspace.facts["aio-aanvulling"].model_copy(update={"concerns": ()})
    without = workspace.model_copy(update={"facts": {"aio-aanvulling": facts}})
    assert assess(without, workspace.proposals[PROPOSAL], BEFORE).permitted == then.permitted


def test_that_the_article_held_in_2019_is_not_known_and_said_to_be_so(on):
    doubts = {(doubt.kind, doubt.card) for doubt in on(BEFORE).permitted.doubts}

    assert (DoubtKind.SINCE_WHEN_UNKNOWN, "suwi-34a-taak") in doubts


def test_in_2023_it_could_be_done_under_the_conditions_of_the_pilot(on):
    then = on(PILOT)

    assert then.permitted.shown is Verdict.IF_
    task = roles(then, Question.TASK)
    assert task["aio-pilot-taak"] is Role.GROUND
    assert {card for card, role in task.items() if role is Role.CONDITION} == {
        "aio-pilot-apart", "aio-pilot-netto-inkomen", "aio-pilot-evaluatie", "aio-pilot-einddatum"
    }  # fmt: skip
    assert roles(then, Question.PURPOSE)["avg-6-1-e"] is Role.GROUND
    assert roles(then, Question.DATA)["aio-pilot-gegevens"] is Role.GROUND


def test_in_2026_the_pending_bill_is_a_lever_and_no_day_is_promised(on, workspace):
    now = on(AFTER)

    assert now.permitted.shown is Verdict.AFTER
    assert "give:wpd-taak" in levers(now)
    assert roles(now, Question.TASK)["aio-pilot-taak"] is Role.NOT_IN_FORCE
    assert "it lapsed on 2025-09-21" in told(now, workspace)


@pytest.mark.parametrize("year", [2027, 2030, 2040])
def test_a_bill_becomes_no_law_by_waiting(on, year):
    later = on(date(year, 1, 15))

    assert later.permitted.shown is Verdict.AFTER
    assert later.permitted.is_provisional


@pytest.mark.parametrize(
    ("day", "unknown"),
    [
        (BEFORE, ["BWBR0047166", "36799", "AI Act", "SCHUFA", "C1: trust", "O7: money"]),
        (PILOT, ["36799", "lapsed", "SCHUFA", "C13", "geen-taak-na-2025"]),
    ],
)
def test_nothing_known_later_stands_in_an_earlier_trail(on, workspace, day, unknown):
    trails = told(on(day), workspace)

    assert [word for word in unknown if word in trails] == []


def test_doing_nothing_can_always_be_done(workspace):
    from voorzet.model.proposal import DO_NOTHING

    waiting = assess(workspace, workspace.proposals[PROPOSAL], BEFORE, DO_NOTHING)

    assert {judgement.shown for judgement in waiting.judgements} == {Verdict.NOW}
    assert waiting.meddling == ()
