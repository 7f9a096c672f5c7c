"""What was really drawn of a force field: no words over each other, none outside the sheet, in Chromium and the PDF."""

from __future__ import annotations

import pytest
from builders import workspace
from drawn import overlaps, pdf_words, read_back
from exporters.test_drawn import SHIPPED
from long_journeys import WORDS, crowd

from voorzet.drawing.force_field import exhibit
from voorzet.drawing.paper import Paper
from voorzet.exporters.pens import PENS
from voorzet.model.text import Language


def check_svg(page, shown):
    boxes, complaints = read_back(page, PENS["svg"](shown).content.decode())

    assert len(boxes) > 20
    assert complaints == [] and overlaps(boxes) == []


def check_pdf(poppler, path, shown):
    path.write_bytes(PENS["pdf"](shown).content)
    boxes, complaints = pdf_words(poppler("pdftotext", "-bbox", path, "-"))

    assert len(boxes) > 50
    assert complaints == [] and overlaps(boxes) == []


@pytest.mark.browser
@pytest.mark.parametrize("words", WORDS)
@pytest.mark.parametrize("count", [2, 9, 24])
def test_a_field_in_the_browser(page, count, words):
    made = crowd(count, words)

    check_svg(page, exhibit(workspace(made), made, Language.NL))


@pytest.mark.parametrize("words", WORDS)
@pytest.mark.parametrize(("count", "paper"), [(3, "a3"), (8, "a4"), (16, "a3"), (24, "a1")])
def test_a_field_in_a_document(poppler, tmp_path, count, paper, words):
    made = crowd(count, words)

    check_pdf(poppler, tmp_path / "made.pdf", exhibit(workspace(made), made, Language.EN, Paper(paper)))


@pytest.mark.browser
@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("id", SHIPPED)
def test_the_fields_of_shipped_journeys(page, poppler, tmp_path, shipped, id, language):
    made = shipped.journeys[id]

    check_svg(page, exhibit(shipped, made, language))
    check_pdf(poppler, tmp_path / "made.pdf", exhibit(shipped, made, language, Paper()))
