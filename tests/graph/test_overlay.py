import pytest
from builders import journey, step, way
from hypothesis import given
from strategies import rich_journeys

from voorzet.graph.fate import Fate
from voorzet.graph.overlay import overlay
from voorzet.model.evidence import Evidence

BEFORE = journey(
    step("ask", evidence="law"),
    step("prove-income", name="Prove"),
    step("prove-rent", name="Prove"),
    step("check", actor="council"),
    step("wait"),
    step("object"),
    "ask>prove-income>prove-rent>check>wait>object",
    id="before",
)
AFTER = journey(
    step("ask"),
    step("prove", name="Prove"),
    step("check", actor="council", lane="frontstage"),
    step("wait", minutes=5),
    step("call"),
    way("ask", "prove", "choice"),
    "prove>check>wait>call",
    id="after",
)


def test_what_became_of_every_step():
    laid = overlay(BEFORE, AFTER)

    assert {id: step.fates for id, step in laid.steps.items()} == {
        "ask": (Fate.DOUBTED,),
        "prove": (Fate.MERGED,),
        "check": (Fate.MOVED,),
        "wait": (Fate.CHANGED,),
        "object": (Fate.REMOVED,),
        "call": (Fate.ADDED,),
    }
    assert [step.id for step in laid.met(Fate.MERGED)] == ["prove"]


def test_a_step_may_both_move_and_change():
    later = journey(step("ask", lane="frontstage", minutes=5))

    assert overlay(journey("ask"), later).steps["ask"].fates == (Fate.MOVED, Fate.CHANGED)


@pytest.mark.parametrize(
    ("was", "now", "fate"),
    [("law", "assumption", Fate.DOUBTED), ("assumption", "law", Fate.CHANGED), ("law", "research", Fate.CHANGED)],
)
def test_a_step_is_doubted_only_when_it_loses_its_source(was, now, fate):
    before, after = (journey(step("ask", evidence=Evidence(evidence))) for evidence in (was, now))

    assert overlay(before, after).steps["ask"].fates == (fate,)


def test_numbers_are_those_of_the_later_journey_or_of_the_earlier_one_for_what_is_gone():
    laid = overlay(BEFORE, AFTER)

    assert {id: laid.number(id) for id in laid.steps} == {
        "ask": 1, "prove": 2, "check": 3, "wait": 4, "object": 6, "call": 5,
    }  # fmt: skip


def test_what_became_of_every_way():
    laid = overlay(BEFORE, AFTER)

    assert {(each.way.origin, each.way.target): each.fate for each in laid.ways} == {
        ("ask", "prove"): Fate.CHANGED,
        ("prove", "check"): Fate.SAME,
        ("check", "wait"): Fate.SAME,
        ("wait", "call"): Fate.ADDED,
        ("wait", "object"): Fate.REMOVED,
    }
    assert [each.fate for each in laid.ways_to("object")] == [Fate.REMOVED]


@given(rich_journeys())
def test_nothing_becomes_of_a_journey_laid_over_itself(made):
    laid = overlay(made, made)

    assert {fate for step in laid.steps.values() for fate in step.fates} == {Fate.SAME}
    assert {way.fate for way in laid.ways} <= {Fate.SAME}
    assert laid.journey == made


@given(rich_journeys(), rich_journeys())
def test_what_is_new_one_way_is_gone_the_other_way(before, after):
    there, back = overlay(before, after), overlay(after, before)

    assert len(there.met(Fate.ADDED)) == len(back.met(Fate.REMOVED))
    assert list(there.steps) == [step.id for step in there.journey.touchpoints]
    assert [id(each.way) for each in there.ways] == [id(way) for way in there.journey.transitions]
