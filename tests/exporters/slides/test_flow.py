"""Sections on slides: all of it, in order, and as large as it can be."""

from __future__ import annotations

from itertools import pairwise

from voorzet.drawing.twin import Cell, Line, Paragraph, Piece, Table
from voorzet.exporters.slides.fit import plain
from voorzet.exporters.slides.flow import flowed
from voorzet.exporters.slides.slide import BOTTOM, SCALES, TOP, Grid, Slide, Words
from voorzet.model.text import Language, Said

TITLE = Said("Titel", Language.NL)


def line(words: str) -> Line:
    return (Piece(words, Language.NL),)


def listed(*items: str, label: str | None = None) -> Paragraph:
    return Paragraph(tuple(map(line, items)), Said(label, Language.NL) if label else None, listed=True)


def table(*rows: tuple[str, ...], anchors: bool = False) -> Table:
    cells = (
        tuple(Cell((line(each),), f"a-{row[0]}" if anchors and not n else None) for n, each in enumerate(row))
        for row in rows
    )
    heads = tuple(Said(f"kop {n}", Language.NL) for n in range(len(rows[0])))
    return Table(Said("tabel", Language.NL), heads, tuple(cells), (1,) * len(rows[0]))


def told(slides: tuple[Slide, ...]) -> list[str]:
    found: list[str] = []
    for slide in slides:
        for each in slide.elements:
            if isinstance(each, Words):
                found += (plain(words) for words, _ in each.paragraphs)
            elif isinstance(each, Grid):
                found += (plain(words) for row in each.rows for cell in row for words in cell.lines)
    return found


def test_little_stands_on_one_slide_in_large_words() -> None:
    (slide,) = flowed(TITLE, (table(("a", "b")),), ())

    assert slide.title.words == "Titel"
    assert isinstance(slide.elements[0], Grid)
    assert slide.elements[0].scale == SCALES[0]


def test_much_goes_on_under_a_numbered_title() -> None:
    items = [f"punt {n}" for n in range(60)]
    slides = flowed(TITLE, (listed(*items),), ())

    assert [slide.title.words for slide in slides] == [f"Titel ({n}/{len(slides)})" for n in range(1, len(slides) + 1)]
    assert len(slides) > 1
    assert told(slides) == items


def test_every_part_of_a_table_has_its_head() -> None:
    rows = [(f"rij {n}", "woorden " * 30) for n in range(30)]
    slides = flowed(TITLE, (table(*rows),), ())

    grids = [each for slide in slides for each in slide.elements if isinstance(each, Grid)]
    assert len(grids) == len(slides) > 1
    assert all(len(grid.heights) == len(grid.rows) + 1 and len(grid.heads) == 2 for grid in grids)
    assert [plain(row[0].lines[0]) for grid in grids for row in grid.rows] == [name for name, _ in rows]


def test_text_below_a_table_begins_below_it() -> None:
    (slide,) = flowed(TITLE, (listed("boven"), table(("a", "b")), listed("onder", label="Kop")), ())

    tops = [(each.area.y, each.area.y + each.area.height) for each in slide.elements]
    assert len(tops) == 3
    assert all(end <= begin for (_, end), (begin, _) in pairwise(tops))
    assert tops[0][0] == TOP
    assert tops[-1][1] <= BOTTOM


def test_a_label_never_stands_alone_below() -> None:
    for count in range(8, 24):
        slides = flowed(TITLE, (listed(*(["punt"] * count)), listed("eerste", label="Kop")), ())
        for slide in slides:
            assert told((slide,))[-1] != "Kop"


def test_notes_go_with_the_slide_where_a_row_begins() -> None:
    rows = [(f"rij {n}", "woorden " * 60) for n in range(12)]
    beside = {f"a-rij {n}": (line(f"noot {n}"),) for n in range(12)}
    slides = flowed(TITLE, (table(*rows, anchors=True),), (line("altijd"),), beside)

    noted = [plain(each) for slide in slides for each in slide.notes]
    assert [each for each in noted if each != "altijd"] == [f"noot {n}" for n in range(12)]
    assert noted.count("altijd") == len(slides) > 1


def test_words_are_not_torn_to_make_them_larger() -> None:
    word = "verantwoordelijk"
    (slide,) = flowed(TITLE, (table(*[("a", word, "c", "d", "e", "f")]),), ())

    assert isinstance(slide.elements[0], Grid)
    assert slide.elements[0].scale < SCALES[0]
