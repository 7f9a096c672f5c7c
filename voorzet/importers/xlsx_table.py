"""The sheets of an XLSX workbook as tables: values, never formulas."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, time
from io import BytesIO
from typing import Any

from voorzet.errors import UnreadableTable
from voorzet.importers.bounds import MOST_CELLS, MOST_COLUMNS, MOST_ROWS, too_many
from voorzet.importers.table import Place, Table, table
from voorzet.importers.xlsx_guard import MERGES, guarded
from voorzet.messages import say

_FORMULA = re.compile(rb"<(?:\w+:)?f[ />]")


def xlsx_tables(content: bytes, file: str) -> tuple[Table, ...]:
    """Every sheet that holds something, in the order of the workbook.

    Raises:
        UnreadableTable: this is no workbook, or one that nobody should open.
    """
    import openpyxl

    parts = guarded(content, file)
    try:
        values = openpyxl.load_workbook(BytesIO(content), read_only=True, data_only=True, keep_links=False)
        formulas = None
        if any(_FORMULA.search(part) for part in parts.values()):
            formulas = openpyxl.load_workbook(BytesIO(content), read_only=True, keep_links=False)
        sheets = (_sheet(sheet, formulas, parts, file) for sheet in values.worksheets)
        return tuple(each for each in sheets if each.rows)
    except UnreadableTable:
        raise
    except Exception as error:  # a damaged workbook makes openpyxl fail in any way it can
        reason = say("it is damaged. Open it in a spreadsheet program, and save it again as XLSX.")
        raise UnreadableTable(file, reason) from error


def _sheet(sheet: Any, formulas: Any, parts: dict[str, bytes], file: str) -> Table:
    # The path of a sheet in the archive is what tells its merged cells: read-only sheets leave those out.
    part = parts.get(sheet._worksheet_path.lstrip("/"), b"")
    rows: list[list[str]] = []
    broken: dict[Place, str] = {}
    own = _formulas(formulas[sheet.title]) if formulas is not None and _FORMULA.search(part) else {}
    for number, row in enumerate(_rows(sheet, file)):
        rows.append([_words(value) for value in row])
        for column, value in enumerate(row):
            if value is None and (number, column) in own:
                broken[number, column] = own[number, column]
            elif isinstance(value, str) and value in _ERRORS:
                broken[number, column] = value
                rows[-1][column] = ""
    return table(sheet.title, rows, merged=_merged(part, file), broken=broken)


def _rows(sheet: Any, file: str) -> Iterator[tuple[Any, ...]]:
    sheet.reset_dimensions()  # what a sheet says of its own size may be anything
    for number, row in enumerate(sheet.iter_rows(values_only=True)):
        if number >= MOST_ROWS or len(row) > MOST_COLUMNS:
            raise UnreadableTable(file, too_many())
        yield row


def _formulas(sheet: Any) -> dict[Place, str]:
    sheet.reset_dimensions()
    cells = ((number, cell) for number, row in enumerate(sheet.iter_rows()) for cell in row)
    return {(number, cell.column - 1): str(cell.value) for number, cell in cells if cell.data_type == "f"}


def _merged(part: bytes, file: str) -> dict[Place, Place]:
    """For each cell that is part of a larger one, where that one begins."""
    merged: dict[Place, Place] = {}
    for match in MERGES.finditer(part):
        top, left, bottom, right = _sides(match)
        if (bottom - top + 1) * (right - left + 1) + len(merged) > MOST_CELLS:
            raise UnreadableTable(file, too_many())
        places = ((row, column) for row in range(top, bottom + 1) for column in range(left, right + 1))
        merged.update({place: (top, left) for place in places if place != (top, left)})
    return merged


def _sides(match: re.Match[bytes]) -> tuple[int, int, int, int]:
    from openpyxl.utils.cell import range_boundaries

    left, top, right, bottom = range_boundaries(match[1].decode())
    assert left and top and right and bottom  # the pattern asks for letters and digits on both sides
    return top - 1, left - 1, bottom - 1, right - 1


_ERRORS = frozenset({"#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"})


def _words(value: object) -> str:
    """A value as text: days as year-month-day, a time as hour:minute, whole numbers without a point."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ", "minutes")
    if isinstance(value, time):
        return f"{value.hour}:{value.minute:02}"
    return value.isoformat() if isinstance(value, date) else str(value)
