"""One step in full: what flows in it, which kinds of data it passes on, what it stands for, how long the next takes."""

import pytest
from builders import actor, flow, journey, note, step, way, workspace

from voorzet.model.text import Language
from voorzet.settings import Settings
from voorzet.toolkit import Toolkit
from voorzet.ui.parts.touchpoint import touchpoint
from voorzet.ui.visit import Visit

TWO = [actor("citizen"), actor("council")]
BEFORE = journey("ask", id="before")


@pytest.fixture
def visit():
    return Visit(Toolkit(Settings()), session=None, language=Language.EN, workspace=workspace(BEFORE))


def test_what_flows_in_a_step_stands_with_it_and_with_no_other(visit):
    made = journey("ask paid", actors=TWO, flows=[flow("money", "council", "citizen", "the grant", touchpoint="paid")])

    assert "<strong>money · council → citizen</strong></div>the grant" in touchpoint(
        visit, made, made.touchpoint("paid")
    )
    assert "the grant" not in touchpoint(visit, made, made.touchpoint("ask"))


def test_a_note_names_the_kinds_of_data(visit):
    tell = note("data", sender="citizen", receiver="council", data=["income", "debts"])
    made = journey(step("ask", annotations=[tell]), actors=TWO)

    assert "citizen → council · income, debts and arrears" in touchpoint(visit, made, made.touchpoints[0])


def test_what_a_step_stands_for_is_told_by_name(visit):
    made = journey(step("apply", replaces=["ask"]), based_on="before")

    assert "<dt>Stands for</dt><dd>ask</dd>" in touchpoint(visit, made, made.touchpoints[0])


@pytest.mark.parametrize(
    ("days", "words"),
    [
        ({"wait": 30}, "at most 30 days"),
        ({"wait": 30, "wait_days_least": 7}, "7 to 30 days"),
        ({"wait": 30, "wait_days_least": 30}, " – 30 days"),
    ],
)
def test_the_next_step_says_how_long_it_takes_to_get_there(visit, days, words):
    made = journey("ask", "paid", way("ask", "paid", "wait", **days))

    assert words in touchpoint(visit, made, made.touchpoint("ask"))
