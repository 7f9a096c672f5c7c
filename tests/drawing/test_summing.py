import pytest
from builders import journey, step, way

from voorzet.drawing.summing import counted, summed
from voorzet.graph.overlay import overlay
from voorzet.i18n import speech
from voorzet.model.text import Language

EN, NL = speech(Language.EN), speech(Language.NL)


def test_steps_are_counted_by_what_became_of_them():
    laid = overlay(journey("ask>prove>wait"), journey("ask>wait", step("wait", minutes=5), "call"))

    assert EN(counted(laid)) == "4 steps: 1 new, 1 gone, 1 changed, 1 the same."
    assert NL(counted(laid)) == "4 stappen: 1 nieuw, 1 vervallen, 1 veranderd, 1 hetzelfde."


def test_it_says_that_only_the_ways_differ():
    laid = overlay(journey("ask>paid"), journey("ask>paid", way("paid", "ask", "loop")))

    assert EN(counted(laid)) == "All steps are the same; the ways between them differ."


def test_of_a_journey_and_itself_it_says_that_nothing_differs_and_doubts_nothing():
    made = journey(step("ask", demands=["prove"]))

    assert [EN(each) for each in summed(overlay(made, made))] == [
        "Nothing differs: both have the same steps and the same ways.",
        "It asks as much of the citizen as before: 1 thing.",
    ]


@pytest.mark.parametrize(
    ("before", "after", "says"),
    [
        (["prove"], [], "1 thing less of the citizen: 0 instead of 1."),
        (["prove", "pay", "call"], ["pay"], "2 things less of the citizen: 1 instead of 3."),
        ([], ["prove"], "1 thing more of the citizen: 1 instead of 0."),
        (["pay"], ["prove"], "as much of the citizen as before: 1 thing."),
    ],
)
def test_what_is_asked_of_the_citizen(before, after, says):
    pair = (journey(step("ask", demands=demands), step("paid", minutes=0)) for demands in (before, after))

    assert list(map(EN, summed(overlay(*pair))))[1] == f"It asks {says}"


def test_what_is_not_known_is_said():
    laid = overlay(journey("ask", way("ask", "paid", "wait"), "paid"), journey("ask", step("paid", minutes=3)))

    assert "Not everything is known about: Own minutes, Days of waiting on the slowest way." in map(EN, summed(laid))
