"""Eleven messy tables: what comes out of each, and every cell that was not understood."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from importers.layouts import LAYOUTS, exported, layout, merged
from long_journeys import long_journey

from voorzet.content.writing import to_yaml
from voorzet.errors import UnreadableTable
from voorzet.importers.imported import Imported
from voorzet.importers.importing import best, is_ours, sheet
from voorzet.model.text import Language
from voorzet.settings import Settings
from voorzet.toolkit import toolkit

KIT = toolkit(Settings())
TODAY = date(2026, 11, 24)


def read(name: str, content: bytes, **how: object) -> Imported:
    return KIT.import_tables(name, KIT.tables(name, content), today=TODAY, **how)  # type: ignore[arg-type]


def told(made: Imported) -> str:
    """How a table was read, what came of it, and what was said of it."""
    parts = [to_yaml(each) for each in (made.map, made.journey) if each]
    lines = [f"{each.place.cell or '–'}: {each.message}" for each in (*made.problems, *made.notes)]
    return "\n".join([*parts, *lines, ""])


@pytest.mark.parametrize("name", [*LAYOUTS, "samengevoegd.xlsx"])
def test_a_messy_table_is_read_like_this(name: str, golden: Callable[[str, str], None]) -> None:
    content = merged() if name.endswith(".xlsx") else layout(name)

    golden(f"tables/{name}.txt", told(read(name, content)))


@pytest.mark.parametrize("name", LAYOUTS)
def test_what_was_written_is_in_order_and_the_map_reads_the_same_again(name: str) -> None:
    made = read(name, layout(name))
    assert made.journey is not None
    assert made.map is not None

    again, problems = KIT.upload(name, to_yaml(made.journey).encode())
    map = KIT.table_map("map.yaml", to_yaml(made.map).encode())

    assert (again, problems) == (made.journey, ())
    assert read(name, layout(name), map=map) == made


@pytest.mark.parametrize("name", LAYOUTS)
def test_every_filled_cell_is_in_the_journey_or_told_of(name: str) -> None:
    """Marks every cell in turn: each mark comes back in the journey, in a note, or as one that stood for something."""
    (table,) = KIT.tables(name, layout(name))
    made = read(name, layout(name))
    said = told(made).casefold()

    for row, column in table.filled():
        words = table.words(row, column).strip().splitlines()[0].casefold()
        known = words in said or any(_is_in(table.cell(row, column), note.place.cell) for note in made.notes)
        assert known or _stands_for_something(words), table.cell(row, column)


def _is_in(cell: str, run: str) -> bool:
    start, _, end = run.partition(":")
    return cell == start or (end != "" and start[0] <= cell[0] <= end[0] and _row(start) <= _row(cell) <= _row(end))


def _row(cell: str) -> int:
    return int(cell.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ"))


def _stands_for_something(words: str) -> bool:
    """Words that became one of our own kinds of things, a number, a way on, or the parts of a list."""
    kinds = {
        "brief", "telefoon", "systeem", "e-mail, loket", "form / portal", "fill in, prove", "- understand", "1. too long",
        "8 weken", "1,5 uur", "20", "asked twice; no proof at hand", "1) asks for a paper 2) asks for it again",
        "2", "krijgt geld", "gets an answer, asks for help", "proves income", "wait", "letter", "form",
        "1. reads the letter", "2. fills in the form", "3. waits",
    }  # fmt: skip
    return words in kinds


def test_a_workbook_of_ours_says_itself_how_it_is_read() -> None:
    long = long_journey(6)
    tables = KIT.tables("a.xlsx", exported(long))

    assert is_ours(tables)
    assert not is_ours(KIT.tables("a.xlsx", merged()))
    assert read("a.xlsx", exported(long)).map is None


def test_a_sheet_is_found_by_name_or_the_names_are_told() -> None:
    tables = KIT.tables("a.xlsx", merged())

    assert best(tables, Language.NL).name == "Reis 2026"
    assert sheet(tables, "Notities", "a.xlsx").name == "Notities"
    assert sheet(KIT.tables("a.csv", b"Stap\na\n"), "Notities", "a.csv").name == ""
    with pytest.raises(UnreadableTable, match="Reis 2026, Notities"):
        sheet(tables, "Blad3", "a.xlsx")


def test_a_table_without_known_headings_is_read_with_a_doubt() -> None:
    made = read("a.csv", b"Aap;Noot\nVraagt aan;3\nKrijgt geld;4\n")

    assert made.journey is not None
    assert [step.name.nl for step in made.journey.touchpoints] == ["Vraagt aan", "Krijgt geld"]
    assert "No heading of this table is known for sure" in str(made.notes[0].message)


def test_a_table_without_steps_says_what_is_missing() -> None:
    made = read("a.csv", b"Stap;Wie\n")

    assert made.journey is None
    assert [str(each.message)[:18] for each in made.problems] == ["No step was found."]


def test_data_of_a_real_person_keep_a_journey_out_and_are_told_by_cell() -> None:
    made = read("a.csv", b"Stap;Toelichting\nBelt;bsn 111.222.333\n")

    assert made.journey is None
    assert [(each.place.cell, "111" in str(each.message)) for each in made.problems] == [("B2", False)]


def test_a_formula_in_a_text_file_stays_text() -> None:
    made = read("a.csv", b"Stap;Toelichting\nBelt;=cmd|' /C calc'!A0\n")

    assert made.journey is not None
    assert made.journey.touchpoints[0].description.nl == "=cmd|' /C calc'!A0"  # type: ignore[union-attr]
