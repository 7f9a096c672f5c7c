"""The sheet of a persona, before any pen has put it on paper."""

import pytest
from builders import able, fits, journey, persona, professional, trait, workspace
from full_personas import full_persona

from voorzet.content.folder import load_folder
from voorzet.content.location import content_folder
from voorzet.drawing.paper import SIDES_MM, Paper
from voorzet.drawing.persona_sheet import persona_sheet
from voorzet.drawing.scene import Box, Path, Words, flat
from voorzet.drawing.signs import amount_sign, fit_sign
from voorzet.drawing.theme import INK, PAPER
from voorzet.model.persona import Amount, Fit
from voorzet.model.portrait import portrait
from voorzet.model.text import Language
from voorzet.settings import Settings


@pytest.fixture(scope="module")
def shipped():
    return load_folder(content_folder(Settings())).workspace


def sheet(of, *others, paper=None, language=Language.EN):
    return persona_sheet(workspace(of, *others), of, language, paper)


def said(exhibit):
    """All words of a drawing, line by line as they were drawn."""
    marks = [mark for scene in exhibit.drawing.sheets for mark in flat(scene.marks)]
    return [mark.words for mark in marks if isinstance(mark, Words)]


@pytest.mark.parametrize("paper", [Paper(size, lying) for size in SIDES_MM for lying in (True, False)], ids=str)
def test_every_shipped_persona_fits_on_one_page_of_any_paper(shipped, paper):
    for one in shipped.personas.values():
        made = persona_sheet(shipped, one, Language.NL, paper).drawing
        (scene,) = made.sheets
        assert (scene.width * scene.scale, scene.height * scene.scale) == pytest.approx(
            (paper.width_mm, paper.height_mm)
        )
        assert made.replaced == frozenset()


@pytest.mark.parametrize("language", list(Language))
def test_every_trait_of_every_shipped_persona_is_told_and_drawn(shipped, language):
    for one in shipped.personas.values():
        made = persona_sheet(shipped, one, language)
        drawn = " ".join(said(made)).replace("- ", "").replace("-", "")
        told = str([piece.words for section in made.told() for block in section.body for piece in pieces(block)])
        for chapter in portrait(one):
            for entry in chapter.entries:
                words = entry.says.said(language).words
                assert words.replace("'", "") in told.replace("\\'", "'").replace("'", "")
                assert words.split()[-1].replace("-", "").rstrip(".") in drawn


def pieces(block):
    lines = (
        block.items if hasattr(block, "items") else [line for row in block.rows for cell in row for line in cell.lines]
    )
    return [piece for line in lines for piece in line]


def test_a_sheet_says_large_that_nobody_is_meant_and_whether_anybody_was_asked():
    drawn = " ".join(said(sheet(persona())))

    assert "Fictional person" in drawn
    assert "not yet reviewed with anybody in this situation" in drawn


def test_whoever_was_asked_is_named():
    assert "reviewed with two neighbours" in " ".join(said(sheet(persona(reviewed_with="two neighbours"))))


def test_strengths_stand_before_worries():
    drawn = said(sheet(full_persona()))

    assert drawn.index("Strengths") < drawn.index("Trust in") < drawn.index("Worries")


def test_what_nobody_recorded_is_left_out():
    assert "Channels" not in said(sheet(persona()))


def test_a_professional_has_work_and_needs_and_no_household():
    drawn = said(sheet(professional(needs=[trait("time for a second attempt")]), journey("ask")))

    assert "adviser" in drawn
    assert "Needs for the work" in drawn
    assert "Works in" in drawn
    assert "Household" not in drawn and "Travels" not in drawn


def test_citizens_and_professionals_are_told_apart_at_a_glance():
    grounds = [next(m for m in flat(sheet(p).drawing.sheets[0].marks) if isinstance(m, Box) and m.fill != PAPER).fill
               for p in (persona(), professional())]  # fmt: skip

    assert len(set(grounds)) == 2


def test_a_small_persona_is_drawn_larger_than_a_full_one():
    assert sheet(persona()).drawing.sheets[0].scale > sheet(full_persona()).drawing.sheets[0].scale


def test_what_does_not_fit_goes_on_to_a_next_page_and_says_so():
    made = sheet(full_persona("long", many=12), paper=Paper("a4"))

    assert len(made.drawing.sheets) > 1
    assert any(f"sheet 1 of {len(made.drawing.sheets)}" in line for line in said(made))


def test_traits_carry_the_numbers_of_their_sources():
    made = sheet(full_persona())

    assert any(line.endswith("[1]") for line in said(made))


@pytest.mark.parametrize(("amount", "filled"), [(Amount.LOW, 1), (Amount.SOME, 2), (Amount.HIGH, 3)])
def test_a_scale_can_be_read_without_colour(amount, filled):
    bars = amount_sign(amount, 0, 0)

    assert [bar.fill for bar in bars] == [INK] * filled + [PAPER] * (3 - filled)


def test_a_channel_that_cannot_be_used_has_a_cross_and_a_favourite_is_filled():
    prefers, can, cannot = (fit_sign(fit, 0, 0) for fit in Fit)

    assert (prefers[0].fill, can[0].fill, cannot[0].fill) == (INK, PAPER, PAPER)
    assert [sum(isinstance(mark, Path) for mark in sign) for sign in (prefers, can, cannot)] == [1, 1, 2]


def test_the_same_persona_gives_the_same_sheet():
    one = persona(abilities=[able("digital", "low")], channels=[fits("letter", "can")])

    assert sheet(one).drawing == sheet(one).drawing
