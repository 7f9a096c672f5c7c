"""Workbooks of messy tables, made by code: what a text file cannot have."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import xlsxwriter

from voorzet.exporters.port import ExportRequest
from voorzet.exporters.xlsx import Xlsx
from voorzet.importers.imported import Imported
from voorzet.model.journey import Journey, Touchpoint
from voorzet.model.text import Language
from voorzet.model.workspace import Workspace
from voorzet.settings import Settings
from voorzet.toolkit import toolkit

TABLES = Path(__file__).parent / "tables"
LAYOUTS = sorted(path.name for path in TABLES.iterdir())


def layout(name: str) -> bytes:
    """A messy table as its spreadsheet wrote it; one is kept as UTF-8 here, and was cp1252 with the line ends of Windows."""
    content = (TABLES / name).read_bytes()
    return content.decode().replace("\n", "\r\n").encode("cp1252") if name == "windows.csv" else content


def imported(text: str, name: str = "a.csv", **how: Any) -> Imported:
    """What comes of a table in a text file."""
    kit = toolkit(Settings())
    return kit.import_tables(name, kit.tables(name, text.encode()), today=date(2026, 11, 24), **how)


def steps(text: str, **how: Any) -> tuple[Touchpoint, ...]:
    """The steps that come of a table in a text file."""
    made = imported(text, **how)
    assert made.journey is not None, [str(each.message) for each in made.problems]
    return made.journey.touchpoints


def notes(text: str, **how: Any) -> list[str]:
    """What is said of the cells of a table in a text file."""
    return [f"{note.place.cell}: {note.message}" for note in imported(text, **how).notes if note.place.cell]


def merged() -> bytes:
    """Phases in wide cells above their steps, a step in a tall cell, a sum as a formula, and a second sheet."""
    made = BytesIO()
    book = xlsxwriter.Workbook(made, {"in_memory": True})
    sheet = book.add_worksheet("Reis 2026")
    for row, cells in enumerate(
        [
            ["Fase", "Merken", "", "Vragen", ""],
            ["Stap", "Krijgt een brief", "Legt hem weg", "Belt de gemeente", ""],
            ["Wie", "Inwoner", "Inwoner", "Inwoner", ""],
            ["Pijnpunten", "Te lang", "", "In de wacht", "Moet alles opnieuw vertellen"],
            ["Eigen tijd", 5, "", 12.5, ""],
        ]
    ):
        for column, value in enumerate(cells):
            if value != "":
                sheet.write(row, column, value)
    sheet.merge_range(0, 1, 0, 2, "Merken")
    sheet.merge_range(0, 3, 0, 4, "Vragen")
    sheet.merge_range(1, 3, 1, 4, "Belt de gemeente")
    sheet.merge_range(2, 3, 2, 4, "Inwoner")
    sheet.write_formula(4, 2, "=cmd|' /C calc'!A0", None, "")
    book.add_worksheet("Notities").write(0, 0, "Nog bellen")
    book.close()
    return without_empty_values(made.getvalue())


def without_empty_values(content: bytes) -> bytes:
    """The workbook whose formulas nobody worked out yet, as programs write it."""
    return altered(content, "xl/worksheets/sheet1.xml", lambda part: part.replace(b"<v></v>", b""))


def altered(content: bytes, name: str, change, *more: tuple[str, bytes]) -> bytes:  # type: ignore[no-untyped-def]
    """The workbook with one of its parts changed, and with more parts."""
    made = BytesIO()
    with ZipFile(BytesIO(content)) as old, ZipFile(made, "w", ZIP_DEFLATED) as new:
        for each in old.namelist():
            new.writestr(each, change(old.read(each)) if each == name else old.read(each))
        for path, part in more:
            new.writestr(path, part)
    return made.getvalue()


def exported(journey: Journey, language: Language = Language.NL) -> bytes:
    """The journey as our own workbook."""
    return Xlsx().export(ExportRequest(Workspace(journeys={journey.id: journey}), journey, language)).content
