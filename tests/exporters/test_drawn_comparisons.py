"""What was really drawn of two journeys: no words over each other, none outside their card or sheet."""

import pytest
from builders import workspace
from drawn import overlaps, pdf_words, read_back
from long_journeys import WORDS
from long_pairs import long_pair

from voorzet.drawing.comparisons import COMPARISONS, comparison
from voorzet.drawing.paper import Paper
from voorzet.exporters.pens import as_pdf, as_svg
from voorzet.graph.overlay import overlay
from voorzet.model.text import Language

every_drawing = pytest.mark.parametrize("name", COMPARISONS)


def check_svg(page, exhibit):
    boxes, complaints = read_back(page, as_svg(exhibit).content.decode())

    assert len(boxes) > 20
    assert complaints == [] and overlaps(boxes) == []


def check_pdf(poppler, path, exhibit):
    path.write_bytes(as_pdf(exhibit).content)
    boxes, complaints = pdf_words(poppler("pdftotext", "-bbox", path, "-"))

    assert len(boxes) > 50
    assert complaints == [] and overlaps(boxes) == []


@pytest.mark.browser
@every_drawing
@pytest.mark.parametrize(
    ("steps", "words", "language"),
    [(1, "plain", "nl"), (60, "plain", "en"), *((12, words, "nl") for words in WORDS), (24, "long", "en")],
)
def test_a_picture_in_the_browser(page, steps, words, language, name):
    laid = overlay(*long_pair(steps, words))

    check_svg(page, comparison(workspace(), laid, name, Language(language)))


@every_drawing
@pytest.mark.parametrize(
    ("steps", "words", "paper"),
    [
        (1, "plain", "a4"), (12, "long", "a4 portrait"), (12, "unbroken", "a3"), (12, "rtl", "a4"),
        (12, "emoji", "a3 portrait"), (60, "plain", "a3"), (24, "long", "a1"),
    ],
)  # fmt: skip
def test_a_document(poppler, tmp_path, steps, words, paper, name):
    size, _, portrait = paper.partition(" ")
    laid = overlay(*long_pair(steps, words))

    check_pdf(
        poppler, tmp_path / "made.pdf", comparison(workspace(), laid, name, Language.NL, Paper(size, not portrait))
    )


@pytest.mark.browser
@every_drawing
@pytest.mark.parametrize("language", Language)
def test_the_energy_bill_before_and_after_2026(page, poppler, tmp_path, shipped, language, name):
    laid = overlay(shipped.journeys["energierekening-tot-2026"], shipped.journeys["energierekening"])

    check_svg(page, comparison(shipped, laid, name, language))
    check_pdf(poppler, tmp_path / "made.pdf", comparison(shipped, laid, name, language, Paper("a3")))


@every_drawing
def test_the_same_journeys_give_the_same_bytes(name):
    made = [as_pdf(comparison(workspace(), overlay(*long_pair(12)), name, Language.NL)).content for _ in range(2)]

    assert made[0] == made[1]
