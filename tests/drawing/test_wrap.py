from hypothesis import given
from hypothesis import strategies as st

from voorzet.drawing.fonts import printable
from voorzet.drawing.wrap import Style, wrap
from voorzet.model.text import Language

STYLE = Style(8)


def lines(words, width, language=Language.NL):
    return [line.words for line in wrap(words, width, STYLE, language)]


def test_lines_break_at_spaces():
    assert lines("een brief van de gemeente", 20) == ["een brief van", "de gemeente"]


def test_a_word_too_long_for_a_line_is_hyphenated():
    assert lines("schuldhulpverlening", 20) == ["schuldhulpver-", "lening"]


def test_each_language_has_its_own_hyphens():
    assert lines("information", 10, Language.NL) == ["infor-", "mation"]
    assert lines("information", 10, Language.EN) == ["inform-", "ation"]


def test_what_cannot_be_hyphenated_is_cut_between_characters():
    cut = lines("👨‍👩‍👧‍👦" * 12, 12)

    assert len(cut) > 1
    assert "".join(cut) == "👨‍👩‍👧‍👦" * 12


def test_nothing_is_one_empty_line():
    assert lines("", 20) == [""]


@given(st.text(max_size=200), st.floats(min_value=4, max_value=120), st.sampled_from(Language))
def test_no_line_is_too_wide_and_no_letter_is_lost(words, width, language):
    set_lines = wrap(words, width, STYLE, language)

    assert all(line.width_mm <= width or len(printable(line.words).words) <= 2 for line in set_lines) or max(
        line.width_mm for line in set_lines
    ) <= max(width, STYLE.size_pt)
    kept = "".join(line.words for line in set_lines).replace(" ", "").replace("-", "")
    assert kept == printable(words).words.replace(" ", "").replace("-", "")
