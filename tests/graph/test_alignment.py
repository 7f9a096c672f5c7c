from builders import journey, step
from hypothesis import given
from strategies import rich_journeys

from voorzet.graph.alignment import alignment
from voorzet.graph.overlay import overlay


def rows(before, after):
    """The ids at the left and at the right of every row, by phase."""
    return {
        phase.id: [(row.was and row.was.id, row.right and row.right.id) for row in levels]
        for phase, levels in alignment(overlay(before, after))
    }


def test_a_step_that_changed_places_stands_alone_where_it_stood_and_where_it_stands():
    assert rows(journey("ask prove send paid"), journey("send ask prove paid")) == {
        "begin": [(None, "send"), ("ask", "ask"), ("prove", "prove"), ("send", None), ("paid", "paid")]
    }


def test_a_step_in_another_phase_has_a_row_in_both():
    before = journey("ask", step("prove"), step("paid", phase="end"))
    after = journey("ask", step("prove", phase="end"), step("paid", phase="end"))

    assert rows(before, after) == {
        "begin": [("ask", "ask"), ("prove", None)],
        "end": [(None, "prove"), ("paid", "paid")],
    }


def test_steps_that_became_one_have_a_row_each():
    before = journey(step("one", name="Prove"), "ask", step("two", name="Prove"))

    assert rows(before, journey(step("both", name="Prove"), "ask")) == {
        "begin": [(None, "both"), ("one", None), ("ask", "ask"), ("two", None)]
    }


def test_another_lane_does_not_part_a_row():
    assert rows(journey("ask"), journey(step("ask", lane="frontstage"))) == {"begin": [("ask", "ask")]}


@given(rich_journeys(), rich_journeys())
def test_each_side_has_all_its_steps_in_its_own_order(before, after):
    levels = [row for _, levels in alignment(overlay(before, after)) for row in levels]

    for phase in {each.phase for each in before.touchpoints}:
        own = [each.id for each in before.touchpoints if each.phase == phase]
        assert [row.was.id for row in levels if row.was and row.was.phase == phase] == own
    assert [row.right.id for row in levels if row.right] == [each.id for each in after.touchpoints]
    assert all(row.left or row.right for row in levels)
