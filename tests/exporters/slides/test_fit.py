"""Words on slides: nothing is lost, and nothing is wider or higher than it may be."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voorzet.drawing.twin import Line, Piece
from voorzet.drawing.wrap import Style
from voorzet.exporters.slides.fit import broken, cut, height, is_torn, largest, parted, plain, shortened
from voorzet.exporters.slides.slide import Look
from voorzet.model.text import Language

STYLE = Style(12)
LOOK = Look(STYLE)
WORDS = st.text(st.sampled_from("aé ﷲש/-👍🏽&?w  "), max_size=80)


def line(*words: str) -> Line:
    return tuple(Piece(each, Language.NL) for each in words)


@given(WORDS, st.integers(8, 90))
def test_the_lines_on_end_are_the_words(words: str, width: int) -> None:
    assert "".join(broken(words, width, STYLE)) == words


@given(WORDS, st.integers(30, 90))
def test_no_line_is_wider_than_its_room(words: str, width: int) -> None:
    assert all(STYLE.width_mm(each.rstrip()) <= width for each in broken(words, width, STYLE))


def test_an_address_takes_as_many_lines_as_the_office_program_that_breaks_it_first() -> None:
    host, tail = "https://voorbeeld.example/", "a1" * 16

    assert len(broken(host, 70, STYLE)) == 1
    assert len(broken(host + tail, 70, STYLE)) == 1 + len(broken(tail, 70, STYLE))


@given(st.lists(WORDS, max_size=4), st.integers(10, 60), st.integers(0, 40))
def test_a_parted_line_is_whole_again_on_end(words: list[str], width: int, room: int) -> None:
    whole = tuple(each for each in line(*words) if each.words)
    first, rest = parted(whole, width, LOOK, room)

    assert plain((*first, *rest)) == plain(whole)
    assert not first or height(first, width, LOOK) <= room


def test_a_line_is_cut_within_its_pieces() -> None:
    assert cut(line("een", "twee"), 4) == (line("een", "t"), line("wee"))


@pytest.mark.parametrize("words", ["kort", "een zin die te lang is " * 9, "x" * 300])
def test_what_is_shortened_says_so_and_fits(words: str) -> None:
    made = shortened(line(words), 40, LOOK, 3 * STYLE.line_mm)

    assert height(made, 40, LOOK) <= 3 * STYLE.line_mm + 0.01
    assert plain(made).endswith("…") or plain(made) == words


def test_a_word_wider_than_its_line_is_torn() -> None:
    assert is_torn("arbeidsongeschiktheid", 20, STYLE)
    assert not is_torn("brief", 20, STYLE)


def test_a_title_is_as_large_as_it_can_be() -> None:
    assert largest("kort", 100, 12, (26, 18, 12)) == 26
    assert largest("een titel die wel wat langer is", 100, 12, (26, 18, 12)) == 12
    assert largest("nooit " * 200, 100, 12, (26, 18, 12)) == 12
