import re
import unicodedata

import pytest
from builders import journey, step, workspace
from exporter_contract import ExporterContract
from long_journeys import WORDS, long_journey
from pypdf import PdfReader

from voorzet.drawing.paper import Paper
from voorzet.exporters.pdf import Pdf
from voorzet.exporters.port import ExportRequest
from voorzet.model.text import Language


class TestPdf(ExporterContract):
    exporter = Pdf()


@pytest.fixture
def exported(tmp_path):
    def export(made, **wanted):
        result = Pdf().export(ExportRequest(workspace(made), made, **wanted))
        path = tmp_path / "made.pdf"
        path.write_bytes(result.content)
        return path, result

    return export


def test_it_says_that_it_is_tagged_pdf_ua_with_a_title_and_a_language(exported):
    path, _ = exported(journey("ask>paid", title="To ask"), language=Language.EN)
    reader = PdfReader(path)

    assert b"pdfuaid:part" in reader.xmp_metadata.stream.get_data() or "pdfuaid" in str(
        reader.xmp_metadata.stream.get_data()
    )
    assert reader.trailer["/Root"]["/MarkInfo"]["/Marked"]
    assert reader.trailer["/Root"]["/Lang"] == "en"
    assert reader.metadata.title == "To ask"


def test_the_picture_comes_first_and_has_words_for_who_cannot_see_it(exported):
    path, _ = exported(journey("ask>paid"), language=Language.EN)
    figures = [tag for tag in tags(PdfReader(path)) if tag[0] == "/Figure"]

    assert len(figures) == 1
    assert "2 touchpoints" in figures[0][1]


def test_the_text_twin_has_headings_and_real_tables(exported):
    path, _ = exported(journey("ask>paid"))
    kinds = {kind for kind, _ in tags(PdfReader(path))}

    assert {"/H1", "/H2", "/H3", "/Table", "/TH", "/TD"} <= kinds


def tags(reader):
    """Kind and alternative text of every structure element."""
    found, waiting = [], [reader.trailer["/Root"]["/StructTreeRoot"]]
    while waiting:
        node = waiting.pop(0).get_object()
        if isinstance(node, list):
            waiting += node
        elif hasattr(node, "get"):
            if "/S" in node:
                found.append((node["/S"], str(node.get("/Alt", ""))))
            if "/K" in node and not isinstance(node["/K"], int):
                waiting.append(node["/K"])
    return found


@pytest.mark.parametrize("words", WORDS)
@pytest.mark.parametrize("language", Language)
def test_every_name_can_be_found(exported, poppler, words, language):
    made = long_journey(12, words)
    path, _ = exported(made, language=language)

    text = letters(poppler("pdftotext", path, "-"))
    missing = [name for t in made.touchpoints if letters(name := t.name.said(language).words) not in text]
    assert words == "rtl" or missing == []
    if words == "rtl":
        logical = sorted(text)
        assert all(not (set(letters(t.name.said(language).words)) - set(logical)) for t in made.touchpoints)


def letters(words):
    """What a search compares: no white space, no breaks, no signs that fonts merge."""
    return re.sub(r"[\s\u00ad\u200b\u2010-]|\u200d|\ufe0f", "", unicodedata.normalize("NFKC", words))


def test_a_sheet_is_as_large_as_was_asked(exported):
    path, _ = exported(journey("ask>paid"), paper=Paper("a4", landscape=False))
    box = PdfReader(path).pages[0].mediabox

    assert (float(box.width), float(box.height)) == pytest.approx((595.28, 841.89), abs=0.1)


def test_characters_without_a_font_are_replaced_and_reported(exported):
    _, result = exported(journey(step("ask", name="漢字 and letters")))

    assert ["漢" in str(note) for note in result.notes] == [True]


def test_the_same_request_gives_the_same_bytes(exported):
    made = long_journey(12, "rtl")

    assert exported(made)[1].content == exported(made)[1].content
