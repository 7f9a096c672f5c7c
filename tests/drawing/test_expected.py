"""The signs of what may be expected."""

import pytest

from voorzet.drawing.cells import Typesetter
from voorzet.drawing.expected import KINDS, TROUBLE, key, sign
from voorzet.drawing.scene import Box, Path
from voorzet.drawing.theme import PAPER
from voorzet.graph.expectation import ExpectationKind
from voorzet.model.text import Language


@pytest.mark.parametrize("kind", TROUBLE)
def test_what_rests_on_an_assumption_is_open_and_what_has_a_source_is_filled(kind):
    first = [sign(kind, 0, 0, is_assumed)[0] for is_assumed in (True, False)]

    assert all(isinstance(mark, Box | Path) for mark in first)
    assert [mark.fill == PAPER for mark in first] == [True, False]


def test_without_colour_no_two_signs_are_the_same():
    shapes = set()
    for kind in ExpectationKind:
        shapes.add(tuple((type(mark), getattr(mark, "steps", None)) for mark in sign(kind, 0, 0, True)))

    assert len(shapes) == len(ExpectationKind) == len(KINDS)


def test_the_key_takes_as_many_lines_as_it_needs():
    heights = [key(set(KINDS), True, width, Typesetter(Language.NL))[1] for width in (88.0, 170.0, 400.0)]

    assert heights[0] > heights[1] > heights[2] > 0
    assert key((), False, 88.0, Typesetter(Language.NL)) == ([], 0.0)
