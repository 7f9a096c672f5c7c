"""What was really drawn of a persona: no words over each other or outside the sheet, in Chromium and in the PDF."""

import pytest
from builders import workspace
from drawn import overlaps, pdf_words, read_back
from full_personas import full_persona, full_professional
from long_journeys import WORDS

from voorzet.drawing.paper import Paper
from voorzet.drawing.persona_sheet import persona_sheet
from voorzet.exporters.pens import PENS
from voorzet.model.text import Language

PAPERS = [Paper("a3"), Paper("a4", landscape=False)]


def check(page, poppler, folder, exhibit):
    boxes, complaints = read_back(page, PENS["svg"](exhibit).content.decode())
    assert len(boxes) > 20
    assert complaints == [] and overlaps(boxes) == []

    path = folder / "made.pdf"
    path.write_bytes(PENS["pdf"](exhibit).content)
    boxes, complaints = pdf_words(poppler("pdftotext", "-bbox", path, "-"))
    assert len(boxes) > 20
    assert complaints == [] and overlaps(boxes) == []


@pytest.mark.browser
@pytest.mark.parametrize("paper", PAPERS, ids=str)
@pytest.mark.parametrize("words", WORDS)
@pytest.mark.parametrize("make", [full_persona, full_professional])
def test_words_of_any_kind(page, poppler, tmp_path, make, words, paper):
    made = make(words)

    check(page, poppler, tmp_path, persona_sheet(workspace(made), made, Language.NL, paper))


@pytest.mark.browser
@pytest.mark.parametrize("language", list(Language))
def test_the_shipped_personas(page, poppler, tmp_path, shipped, language):
    for made in shipped.personas.values():
        check(page, poppler, tmp_path, persona_sheet(shipped, made, language))


@pytest.mark.parametrize("pen", PENS)
def test_every_pen_puts_it_on_paper_twice_the_same(pen):
    made = full_persona()
    first, second = (PENS[pen](persona_sheet(workspace(made), made, Language.EN)) for _ in range(2))

    assert first == second
    assert first.content and first.notes == ()


@pytest.mark.browser
@pytest.mark.parametrize("make", [full_persona, full_professional])
def test_the_page_of_a_persona_can_be_read_by_everybody(make, visitor, axe, tmp_path):
    made = make()
    path = tmp_path / "made.html"
    path.write_bytes(PENS["html"](persona_sheet(workspace(made), made, Language.EN)).content)
    page = visitor("en")
    page.goto(path.as_uri())

    assert axe(page) == []
