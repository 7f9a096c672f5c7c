import pytest

from voorzet.drawing.cells import Typesetter
from voorzet.drawing.scene import Box, Words
from voorzet.drawing.shift_bars import shift_bars
from voorzet.graph.shift import Shift
from voorzet.messages import say
from voorzet.model.text import Language

LETTERS = say("Letters")


def drawn(*found):
    return [mark for block in shift_bars(found, 150, Typesetter(Language.EN)) for mark in block.marks]


def bars(*found):
    return [mark for mark in drawn(*found) if isinstance(mark, Box)]


def words(*found):
    return [mark.words for mark in drawn(*found) if isinstance(mark, Words)]


@pytest.mark.parametrize(("before", "after"), [(8, 2), (2, 8), (0, 4)])
def test_bars_are_as_long_as_their_numbers(before, after):
    first, second = bars(Shift(LETTERS, before, after))

    longest = max(first.width, second.width)
    assert first.width / longest == pytest.approx(before / max(before, after), abs=0.01)
    assert second.width / longest == pytest.approx(after / max(before, after), abs=0.01)


def test_numbers_and_their_difference_stand_beside_them():
    assert words(Shift(LETTERS, 8, 2)) == ["Letters", "8", "2", "−6"]


def test_numbers_that_are_not_all_there_is_to_know_are_dashed_and_say_so():
    unsure = Shift(LETTERS, 3, 3, is_certain=False)

    assert all(bar.stroke.dashes for bar in bars(unsure))
    assert not any(bar.stroke.dashes for bar in bars(Shift(LETTERS, 3, 3)))
    assert "not everything" in " ".join(words(unsure))


def test_of_what_nobody_recorded_no_bar_and_no_number_is_drawn():
    unknown = Shift(LETTERS, 0, 0, is_certain=False)

    assert bars(unknown) == []
    assert words(unknown) == ["Letters", "not known"]
