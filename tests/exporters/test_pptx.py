"""The deck, as python-pptx reads it back."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pptx
import pytest
from builders import DAY, feels, hurts, journey, note, persona, step, tension, value_set, way, workspace
from exporter_contract import ExporterContract
from long_journeys import WORDS, Words, long_journey
from pptx.enum.chart import XL_MARKER_STYLE
from pptx.oxml.ns import qn

from voorzet.drawing.twin import Piece
from voorzet.drawing.wrap import Style
from voorzet.exporters.port import ExportRequest
from voorzet.exporters.pptx import Pptx
from voorzet.exporters.pptx_markup import EMU_PER_MM
from voorzet.exporters.slides.fit import height
from voorzet.exporters.slides.slide import Look
from voorzet.model.evidence import Source
from voorzet.model.journey import Journey, Quote
from voorzet.model.persona import Persona
from voorzet.model.text import Language, Text

_SLACK = 0.05
"""What rounding to whole points and units may cost, in millimetres."""


class TestPptx(ExporterContract):
    exporter = Pptx()


def exported(made: Journey, language: Language = Language.NL, *things: Any, who: Persona | None = None) -> bytes:
    return Pptx().export(ExportRequest(workspace(made, *things), made, language, who)).content


def opened(made: Journey, language: Language = Language.NL, *things: Any, who: Persona | None = None) -> Any:
    return pptx.Presentation(BytesIO(exported(made, language, *things, who=who)))


def shown(slide: Any) -> str:
    return "\n".join("".join(run.text or "" for run in each.iter(qn("a:t"))) for each in slide._element.iter(qn("a:p")))


def titles(deck: Any) -> list[str]:
    return [slide.shapes.title.text_frame.text for slide in deck.slides]


def slide_of(deck: Any, title: str) -> Any:
    return next(slide for slide in deck.slides if slide.shapes.title.text_frame.text == title)


def mm(emu: int) -> float:
    return emu / EMU_PER_MM


def taken(body: Any, width: float) -> float:
    """What the paragraphs of a text body take, as measured by ourselves."""
    total = 0.0
    for paragraph in body.iter(qn("a:p")):
        face = next(iter(paragraph.iter(qn("a:rPr"), qn("a:endParaRPr"))))
        spacing = [int(each.get("val")) / 100 * 25.4 / 72 for each in paragraph.pPr.iter(qn("a:spcPts"))]
        size = int(face.get("sz")) / 100
        look = Look(Style(size, 600 if face.get("b") else 400, spacing[0] * 72 / 25.4 / size))
        inset = mm(int(paragraph.pPr.get("marL") or paragraph.pPr.get("marR") or 0))
        words = "".join(run.text or "" for run in paragraph.iter(qn("a:t")))
        total += height((Piece(words, Language.NL),), width - inset, look) + sum(spacing[1:])
    return total


def complaints(deck: Any) -> Iterator[str]:
    """What sticks out of its box, its row or its slide."""
    for number, slide in enumerate(deck.slides, 1):
        for shape in slide.shapes:
            where = f"slide {number}, {shape.name}"
            if min(shape.left, shape.top) < 0 or shape.left + shape.width > deck.slide_width + EMU_PER_MM * _SLACK:
                yield f"{where}: beside the slide"
            if shape.top + shape.height > deck.slide_height:
                yield f"{where}: below the slide"
            if shape.has_table:
                yield from (f"{where}: {each}" for each in _in_table(shape, deck))
            elif shape.has_text_frame and shape.text_frame.text != "‹#›":
                body = shape._element.txBody
                inset = 2 * mm(int(body.bodyPr.get("lIns") or 0))
                if taken(body, mm(shape.width) - inset) + inset > mm(shape.height) + _SLACK:
                    yield f"{where}: {taken(body, mm(shape.width) - inset) + inset} in {mm(shape.height)}: {shape.text_frame.text[:40]}"


def _in_table(shape: Any, deck: Any) -> Iterator[str]:
    table = shape.table
    if shape.top + sum(row.height for row in table.rows) > deck.slide_height - 11 * EMU_PER_MM:
        yield "over the foot"
    if abs(sum(column.width for column in table.columns) - shape.width) > EMU_PER_MM * _SLACK:
        yield "wider than its frame"
    for row in table.rows:
        for cell, column in zip(row.cells, table.columns, strict=True):
            room = mm(row.height - cell.margin_top - cell.margin_bottom)
            if taken(cell._tc.txBody, mm(column.width - cell.margin_left - cell.margin_right)) > room + _SLACK:
                yield f"out of its cell: {cell.text[:40]}"


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("words", WORDS)
def test_nothing_leaves_its_box_or_its_slide(words: Words, language: Language) -> None:
    assert list(complaints(opened(long_journey(20, words), language))) == []


def test_a_row_that_no_slide_can_hold_goes_on_under_its_name() -> None:
    long = " ".join(f"woord{n}" for n in range(1200))
    deck = opened(journey(step("ask", name="Vraag het aan", pains=(hurts(long),))), Language.NL)

    assert list(complaints(deck)) == []
    parts = [slide for slide in deck.slides if slide.shapes.title.text_frame.text.startswith("begin (")]
    cells = [row.cells for slide in parts for row in list(_table(slide).rows)[1:]]
    assert len(parts) > 1
    assert all(row[0].text == "1. Vraag het aan" for row in cells)
    assert " ".join(row[5].text.strip() for row in cells).split() == long.split()


def test_a_title_that_is_too_long_is_shortened() -> None:
    deck = opened(journey("ask", title="Heel lang " * 300))

    assert list(complaints(deck)) == []
    assert titles(deck)[0].endswith("…")


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("words", WORDS)
def test_every_touchpoint_is_in_the_table_of_its_phase(words: Words, language: Language) -> None:
    long = long_journey(20, words)
    deck = opened(long, language)

    found = {cell.text for slide in deck.slides for cell in _names(slide)}

    assert {f"{n}. {each.name.said(language).words}" for n, each in enumerate(long.touchpoints, 1)} <= found


def _table(slide: Any) -> Any:
    return next(shape.table for shape in slide.shapes if shape.has_table)


def _names(slide: Any) -> Iterator[Any]:
    for shape in slide.shapes:
        if shape.has_table:
            yield from (row.cells[0] for row in shape.table.rows)


def test_every_slide_has_a_title_of_its_own_and_notes() -> None:
    deck = opened(journey(*(step(f"s{n}", phase=f"phase-{n % 4}", demands=["call"]) for n in range(40))))

    assert len(deck.slides) > 12
    assert all(titles(deck))
    assert len(titles(deck)) == len(set(titles(deck)))
    assert all(slide.notes_slide.notes_text_frame.text.strip() for slide in deck.slides)


def test_every_shape_says_what_it_is() -> None:
    for slide in opened(long_journey(30)).slides:
        for tree in (slide, slide.notes_slide):
            assert all(each.get("descr") for each in tree._element.iter(qn("p:cNvPr")) if each.get("name"))


def test_tables_say_which_row_and_column_are_their_heads() -> None:
    tables = [shape.table for slide in opened(long_journey(30)).slides for shape in slide.shapes if shape.has_table]

    assert len(tables) > 5
    assert all(table.first_row and table.first_col and not table.horz_banding for table in tables)
    assert all(cell.text for table in tables for cell in table.rows[0].cells)
    assert all(len(table.columns) <= 8 for table in tables)


def test_what_the_table_leaves_out_stands_in_the_notes() -> None:
    ask = step(
        "ask",
        emotions=(feels(-2, "bang"),),
        quotes=(Quote(text=Text(nl="Ik wist het niet"), source=("a-source",)),),
        annotations=(note("legal", "mag niet zomaar", article="4:13"),),
    )
    deck = opened(journey(ask, "paid", way("ask", "paid", when="als het klopt", wait=7)))

    notes = slide_of(deck, "begin").notes_slide.notes_text_frame.text
    for words in ("bang", "Ik wist het niet", "mag niet zomaar", "4:13", "als het klopt", "7"):
        assert words in notes


def test_feelings_and_load_are_charts_with_their_figures_behind_them() -> None:
    steps = (
        step("ask", emotions=(feels(-2),), demands=["call", "prove"]),
        step("wait"),
        step("paid", emotions=(feels(1),)),
    )
    deck = opened(journey(*steps), Language.EN)

    felt, asked = (_chart(slide_of(deck, title)) for title in ("How it feels", "What each step asks"))
    assert [tuple(each.values) for each in felt.plots[0].series] == [(-2, None, 1)]
    assert [tuple(each.values) for each in asked.plots[0].series] == [(2, 0, 0)]
    assert felt.part.chart_workbook.xlsx_part is not None


def test_what_is_assumed_has_a_mark_that_cannot_be_filled() -> None:
    """LibreOffice fills the marks of single points, so an open disc would look like a full one."""
    steps = (step("ask", emotions=(feels(-2),)), step("paid", emotions=(feels(1, evidence="tested"),)))
    series = _chart(slide_of(opened(journey(*steps), Language.EN), "How it feels")).plots[0].series[0]

    assert (series.marker.style, series.points[0].marker.style) == (XL_MARKER_STYLE.CIRCLE, XL_MARKER_STYLE.X)
    assert [each.find(qn("c:idx")).get("val") for each in series._element.iter(qn("c:dPt"))] == ["0"]


def test_a_journey_without_feelings_and_demands_has_no_empty_chart() -> None:
    found = titles(opened(journey("ask"), Language.EN))

    assert not {"How it feels", "What each step asks"} & set(found)


def _chart(slide: Any) -> Any:
    return next(shape.chart for shape in slide.shapes if shape.has_chart)


def test_what_stands_out_is_told() -> None:
    pressed = step(
        "ask",
        demands=["prove", "report-change"],
        annotations=[note("value", value="speed", effect=2), note("value", effect=-2)],
    )
    twice = journey(pressed, step("again", demands=["prove"]), "ask>again", way("again", "ask", "loop"))
    values = value_set("speed", "privacy", tensions=[tension("speed", "privacy")])
    deck = opened(twice, Language.EN, values)

    assert {"Going round", "Asked more than once", "Who can be missed", "Values under pressure"} <= set(titles(deck))
    assert "they pull" in shown(slide_of(deck, "Values under pressure"))
    assert "2×" in shown(slide_of(deck, "Asked more than once"))


def test_a_persona_changes_what_is_felt() -> None:
    ria = persona("ria", name="Ria")
    ask = step(
        "ask",
        name="Vraag",
        emotions=(feels(-2, persona="ria"), feels(2, persona="bilal")),
        pains=(hurts("zijn", persona="bilal"),),
    )
    deck = opened(journey(ask), Language.EN, ria, who=ria)

    assert "seen as Ria, a fictional person" in shown(deck.slides[0])
    row = _table(slide_of(deck, "begin")).rows[1].cells
    assert (row[4].text, row[5].text) == ("very bad (Ria)", "–")


def test_the_foot_says_what_it_is_and_how_fresh() -> None:
    for slide in opened(journey("ask"), Language.EN).slides:
        foot = next(shape.text_frame.text for shape in slide.placeholders if shape.placeholder_format.idx == 11)
        assert foot.startswith("An aid for the conversation, not legal advice. · Nobody asked citizens")
        assert "15 Jan 2026" in foot


@pytest.mark.parametrize(("language", "locale"), [(Language.NL, "nl-NL"), (Language.EN, "en-GB")])
def test_it_says_its_language_and_its_day(language: Language, locale: str) -> None:
    deck = opened(journey(step("ask", name=Text(nl="vragen")), title="A <title> & more"), language)
    about = deck.core_properties

    assert (about.title, about.language, about.author) == ("A <title> & more", locale, "Voorzet")
    assert about.created.date() == about.modified.date() == DAY
    assert {each.get("lang") for each in deck.element.iter(qn("a:defRPr"))} == {locale}
    runs = slide_of(deck, "begin")._element.iter(qn("a:r"))
    said = {each.find(qn("a:t")).text: each.find(qn("a:rPr")).get("lang") for each in runs}
    assert said["1. vragen"] == "nl-NL"


def test_no_part_has_a_date_of_its_own_and_none_is_left_from_a_template() -> None:
    with ZipFile(BytesIO(exported(long_journey(6)))) as archive:
        assert {each.date_time for each in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert archive.testzip() is None
        assert not [name for name in archive.namelist() if "thumbnail" in name or "printer" in name]


def test_a_source_leads_to_its_address() -> None:
    source = Source(id="a-source", title=Text(nl="Bron"), url="https://voorbeeld.example/a?b=1&c=2", checked=DAY)
    slide = slide_of(opened(journey("ask", sources=(source,))), "Bronnen")

    links = [run.hyperlink.address for cell in _names(slide) for p in cell.text_frame.paragraphs for run in p.runs]
    assert [each for each in links if each] == ["https://voorbeeld.example/a?b=1&c=2"]


def test_words_stand_as_people_wrote_them() -> None:
    hostile = "</a:t><a:p/> & \"'{name} =1+1"

    deck = opened(journey(step("ask", name=hostile, pains=(hurts("a\x00\x0bb\ufffe"),)), title=hostile))

    assert hostile in titles(deck)[0]
    row = _table(slide_of(deck, "begin")).rows[1].cells
    assert (row[0].text, row[5].text) == (f"1. {hostile}", "ab")


def test_words_that_run_leftward_are_marked() -> None:
    deck = opened(journey(step("ask", name="vragen", pains=(hurts("הגשת בקשה"),))))

    row = _table(slide_of(deck, "begin")).rows[1].cells
    marked = [cell.text_frame.paragraphs[0]._p.pPr.get("rtl") for cell in (row[0], row[5])]
    assert marked == [None, "1"]


def test_it_says_what_is_not_in_it_and_what_is() -> None:
    made = Pptx().export(ExportRequest(workspace(), journey(step("ask", name="vra\x00gen")), Language.EN))

    assert [str(note).split(":")[0] for note in made.notes] == [
        "The drawing is not in this file.",
        "Control characters were left out",
    ]
    assert list(made.holds) == titles(pptx.Presentation(BytesIO(made.content)))
