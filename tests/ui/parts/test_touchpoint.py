"""One step in full."""

import pytest
from builders import journey, way, workspace

from voorzet.model.text import Language
from voorzet.settings import Settings
from voorzet.toolkit import Toolkit
from voorzet.ui.parts.touchpoint import touchpoint
from voorzet.ui.visit import Visit


@pytest.mark.parametrize(
    ("days", "words"),
    [
        ({"wait": 30}, "at most 30 days"),
        ({"wait": 30, "wait_days_least": 7}, "7 to 30 days"),
        ({"wait": 30, "wait_days_least": 30}, " – 30 days"),
    ],
)
def test_the_next_step_says_how_long_it_takes_to_get_there(days, words):
    made = journey("ask", "paid", way("ask", "paid", "wait", **days))
    visit = Visit(Toolkit(Settings()), session=None, language=Language.EN, workspace=workspace(made))

    assert words in touchpoint(visit, made, made.touchpoint("ask"))
