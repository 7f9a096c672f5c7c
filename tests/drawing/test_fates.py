from itertools import combinations

import pytest

from voorzet.drawing.cells import Typesetter
from voorzet.drawing.fates import LOOKS, SIGNS, sign, struck, tab
from voorzet.drawing.scene import Path, Words
from voorzet.drawing.theme import BODY
from voorzet.graph.fate import Fate
from voorzet.model.text import Language


def words(marks):
    return [mark.words for mark in marks if isinstance(mark, Words)]


@pytest.mark.parametrize(("one", "other"), list(combinations(Fate, 2)))
def test_fates_can_be_told_apart_without_colour(one, other):
    assert SIGNS[one] != SIGNS[other]


def test_what_is_gone_and_only_that_has_a_dashed_frame():
    assert [fate for fate, look in LOOKS.items() if look.frame.dashes] == [Fate.REMOVED]


def test_a_tab_says_all_that_became_of_a_step_or_of_how_many():
    setter = Typesetter(Language.EN)

    assert words(tab([Fate.MOVED, Fate.CHANGED], 60, setter).marks) == ["→ moved, ≠ changed"]
    assert words(tab([Fate.ADDED], 60, setter, 3).marks) == ["+ 3 new"]
    assert words(sign(Fate.ADDED, 0, 0)) == ["+"]


def test_words_that_are_struck_stay_readable_under_a_line_as_long_as_they_are():
    (line,) = Typesetter(Language.EN).lines("gone", 60, BODY)
    (through,) = struck([line])

    said, stroke = through.marks
    assert isinstance(said, Words) and isinstance(stroke, Path)
    (_, (left, y)), (_, (right, _)) = stroke.steps
    assert (left, right - left) == (said.x, pytest.approx(said.width))
    assert said.y - said.size_mm / 2 < y < said.y
