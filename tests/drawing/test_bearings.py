import pytest
from builders import journey, step, way

from voorzet.drawing.bearings import moved_from, number_of, way_told
from voorzet.graph.overlay import overlay
from voorzet.i18n import speech
from voorzet.model.text import Language

EN = speech(Language.EN)


@pytest.mark.parametrize(
    ("later", "says"),
    [
        (journey(step("b", phase="end"), step("a", phase="end")), "stood in the phase “begin”"),
        (journey(step("a", lane="frontstage"), "b"), "stood in the lane “Citizen actions”"),
        (journey("b a"), "stood at place 2"),
    ],
)
def test_a_step_that_moved_says_where_it_stood(later, says):
    laid = overlay(journey("a b"), later)
    told = [EN(place) for step in laid.steps.values() if (place := moved_from(laid, step))]

    assert told[0] == says


def test_a_way_that_only_rests_on_something_else_is_not_told():
    before, after = (journey("a b", way("a", "b", wait=5, evidence=each)) for each in ("assumption", "unverified"))
    laid = overlay(before, after)

    assert way_told(laid, laid.ways[0]) is None


def test_what_is_gone_is_called_by_its_old_number():
    laid = overlay(journey("a b c"), journey("a c"))

    assert [EN(number_of(laid, id)) for id in laid.steps] == ["1", "old 2", "2"]
