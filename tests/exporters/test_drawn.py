"""What was really drawn: no words over each other, none outside their card or sheet, in Chromium and in the PDF."""

import pytest
from builders import workspace
from drawn import overlaps, pdf_words, read_back
from long_journeys import WORDS, long_journey

from voorzet.content.location import content_folder
from voorzet.drawing.paper import Paper
from voorzet.exporters.pdf import Pdf
from voorzet.exporters.port import ExportRequest
from voorzet.exporters.svg import Svg
from voorzet.model.text import Language
from voorzet.settings import Settings

SHIPPED = sorted(folder.name for folder in (content_folder(Settings()) / "journeys").iterdir() if folder.is_dir())
OVERLAPPING = (
    '<svg viewBox="0 0 100 100" width="100mm"><text x="10" y="20">brief</text><text x="11" y="21">kaart</text></svg>'
)


@pytest.mark.browser
def test_words_over_each_other_are_seen(page):
    boxes, _ = read_back(page, OVERLAPPING)

    assert len(overlaps(boxes)) == 1


@pytest.mark.browser
def test_words_outside_the_sheet_are_seen(page):
    _, complaints = read_back(page, OVERLAPPING.replace('x="10"', 'x="95"'))

    assert complaints == ["outside the sheet: brief"]


def check_svg(page, request):
    boxes, complaints = read_back(page, Svg().export(request).content.decode())

    assert len(boxes) > 20
    assert complaints == [] and overlaps(boxes) == []


def check_pdf(poppler, path, request):
    path.write_bytes(Pdf().export(request).content)
    boxes, complaints = pdf_words(poppler("pdftotext", "-bbox", path, "-"))

    assert len(boxes) > 50
    assert complaints == [] and overlaps(boxes) == []


@pytest.mark.browser
@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("words", WORDS)
@pytest.mark.parametrize("steps", [1, 12, 48])
def test_a_picture_in_the_browser(page, steps, words, language):
    made = long_journey(steps, words)

    check_svg(page, ExportRequest(workspace(made), made, language))


@pytest.mark.browser
@pytest.mark.parametrize("words", WORDS)
def test_a_picture_of_192_steps_in_the_browser(page, words):
    made = long_journey(192, words)

    check_svg(page, ExportRequest(workspace(made), made, Language.NL))


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("words", WORDS)
@pytest.mark.parametrize(
    ("steps", "paper"),
    [(1, "a3"), (12, "a4"), (12, "a4 portrait"), (12, "a3 portrait"), (12, "a1"), (48, "a3")],
)
def test_a_document(poppler, tmp_path, steps, paper, words, language):
    made = long_journey(steps, words)
    size, _, portrait = paper.partition(" ")

    check_pdf(
        poppler, tmp_path / "made.pdf", ExportRequest(workspace(made), made, language, None, Paper(size, not portrait))
    )


@pytest.mark.parametrize("words", WORDS)
def test_a_document_of_192_steps(poppler, tmp_path, words):
    made = long_journey(192, words)

    check_pdf(poppler, tmp_path / "made.pdf", ExportRequest(workspace(made), made, Language.EN))


@pytest.mark.browser
@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("id", SHIPPED)
def test_the_shipped_journeys(page, poppler, tmp_path, shipped, id, language):
    request = ExportRequest(shipped, shipped.journeys[id], language)

    check_svg(page, request)
    check_pdf(poppler, tmp_path / "made.pdf", request)
