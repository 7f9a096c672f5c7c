"""What piles up over the calendar."""

import pytest
from builders import journey, step, way
from long_journeys import WORDS, long_journey
from scenes import complaints, groups, words

from voorzet.drawing.pile import period_name, pile
from voorzet.drawing.theme import LOAD
from voorzet.graph.insight import insight
from voorzet.model.text import Language

STORY = journey(
    step("ask", demands=["fill-in", "prove"]),
    step("write", actor="advisor", channels=["letter"]),
    step("answer", demands=["call"]),
    way("ask", "write", wait=95),
    way("write", "answer", wait=3),
)


def drawn(made=STORY, width=260.0, language=Language.EN):
    return pile(made, insight(made), width, language)


def test_each_thing_asked_is_a_square_with_the_number_of_its_step():
    assert [each for each in words(drawn()) if each.isdigit()] == ["1", "1", "3"]


def test_each_period_says_what_is_in_it_and_the_waiting_between_is_told():
    assert [each for each in words(drawn()) if not each.isdigit()] == [
        "Day 1 to 30", "2 things", "60 days of waiting", "Day 91 to 120", "1 thing, 1 letter",
    ]  # fmt: skip


def test_only_the_fullest_period_is_dark():
    dark = {
        group.touchpoint
        for group in groups(drawn().marks)
        if any(getattr(m, "fill", None) == LOAD for m in group.marks)
    }

    assert dark == {"ask"}


def test_an_envelope_opens_its_step_and_says_what_it_is():
    (letter,) = [group for group in groups(drawn().marks) if group.touchpoint == "write"]

    assert letter.spoken == "2. write – brings a letter"


def test_days_after_a_wait_of_unknown_length_may_be_later():
    (period,) = insight(journey("ask", "wait", way("ask", "wait", "wait"))).periods

    assert str(period_name(period)) == "Day 1 to 30, or later"


@pytest.mark.parametrize("width", [88.0, 170.0, 260.0])
@pytest.mark.parametrize("kind", WORDS)
def test_nothing_overlaps_or_sticks_out_whatever_the_words(kind, width):
    assert complaints(drawn(long_journey(120, kind), width)) == []
