import pytest

from voorzet.drawing.fonts import BOLD, FAMILIES, REPLACEMENT, clusters_of, printable, reads_rightward, runs, width_em


def test_white_space_is_folded_and_controls_are_dropped():
    assert printable("a \n\t b\u202e\u0007c") == ("a bc", frozenset())


def test_what_no_font_has_is_replaced_and_named():
    words, replaced = printable("漢 and A")

    assert words == f"{REPLACEMENT} and A"
    assert replaced == {"漢"}


def test_marks_that_no_font_has_leave_their_letter():
    words, replaced = printable("Z\u0338\u0322")

    assert words == "Z"
    assert replaced == {"Z\u0338\u0322"}


@pytest.mark.parametrize(
    ("words", "families"),
    [
        ("brief", ["IBM Plex Sans"]),
        ("brief مرحبا بك", ["IBM Plex Sans", "IBM Plex Sans Arabic"]),
        ("שלום", ["IBM Plex Sans Hebrew"]),
        ("👨‍👩‍👧 thuis", ["Noto Emoji", "IBM Plex Sans"]),
    ],
)
def test_each_stretch_is_drawn_by_the_first_family_that_has_it(words, families):
    assert [run.family.name for run in runs(printable(words).words)] == families


def test_runs_together_are_the_words():
    words = printable("Bel 📞 de גמלה-lijn: مرحبا 12!").words

    assert "".join(run.words for run in runs(words)) == words


def test_a_family_of_four_is_one_character():
    assert clusters_of("👨‍👩‍👧‍👦a") == ["👨‍👩‍👧‍👦", "a"]


@pytest.mark.parametrize(
    ("words", "rightward"), [("abc", True), ("12 שלום", False), ("مرحبا abc", False), ("12", True)]
)
def test_the_first_letter_decides_the_direction(words, rightward):
    assert reads_rightward(words) is rightward


def test_bold_words_are_wider_and_two_words_as_wide_as_both():
    assert width_em("aanvraag", BOLD) > width_em("aanvraag")
    assert width_em("nn") == pytest.approx(2 * width_em("n"))


def test_every_family_has_its_files():
    assert all(family.file(weight).is_file() for family in FAMILIES for weight, _ in family.files)
