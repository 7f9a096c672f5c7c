"""The rows of a workbook that Voorzet made: its last sheet says which field stands in which column."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from voorzet.importers.draft import Notes
from voorzet.importers.table import Table
from voorzet.messages import say

_FIELD = re.compile(r"[a-z_]+\.[a-z_.]+")
_LOOKED_AT = 20


class Column(NamedTuple):
    """One line of the last sheet: a column of a sheet by its heading, and the field in it."""

    sheet: str
    head: str
    key: str
    field: str


@dataclass(frozen=True)
class Row:
    """One row of a sheet: the words in it by field, and the cell of each; empty fields have a cell only."""

    key: str
    cell: str
    words: dict[str, str]
    cells: dict[str, str]


def columns(tables: tuple[Table, ...]) -> list[Column]:
    """What the sheet with the columns says; nothing if this is not a workbook that Voorzet made."""
    for table in reversed(tables):
        said = [row[:3] for row in table.rows if len(row) >= 3 and _FIELD.fullmatch(row[2])]
        if any(field == "touchpoints.id" for _, _, field in said) and len(said) >= len(table.rows) - 2:
            return [Column(sheet, head, *field.split(".", 1)) for sheet, head, field in said]
    return []


def rows(tables: tuple[Table, ...], notes: Notes) -> dict[str, list[Row]]:
    """The rows of every sheet by its key, wherever rows, columns and sheets were moved to."""
    sheets = {table.name: table for table in tables}
    found: dict[str, list[Row]] = {}
    known = columns(tables)
    for name in dict.fromkeys(column.sheet for column in known):
        own = [column for column in known if column.sheet == name]
        if name not in sheets:
            gone = say("The sheet “{sheet}” is not there any more, so nothing was read of it.", sheet=name)
            notes.add(gone)
            continue
        read = _labels if own[0].key == "journey" else _rows
        found[own[0].key] = list(read(sheets[name], own, notes))
        for place, formula in sheets[name].broken.items():
            notes.add(say("Not read: {formula} has no value here.", formula=formula), sheets[name].cell(*place))
    return found


def _labels(table: Table, columns: list[Column], notes: Notes) -> Iterator[Row]:
    """The first sheet, where each row is a field: its label, then its value."""
    known = {column.head: column.field for column in columns}
    for row, cells in enumerate(table.rows):
        if cells[0] in known and len(cells) > 1 and cells[1].strip():
            field = known[cells[0]]
            yield Row("journey", table.cell(row, 0), {field: cells[1]}, {field: table.cell(row, 1)})


def _rows(table: Table, columns: list[Column], notes: Notes) -> Iterator[Row]:
    head = _head(table, columns)
    there = {words: place for place, words in reversed(list(enumerate(table.rows[head])))}
    at = {column.field: there[column.head] for column in columns if column.head in there}
    for column in columns:
        if column.head not in there:
            gone = say("There is no column “{column}” any more, so nothing was read of it.", column=column.head)
            notes.add(gone, table.name)
    for row in range(head + 1, len(table.rows)):
        words = {field: table.rows[row][place] for field, place in at.items() if table.rows[row][place].strip()}
        if words:
            cells = {field: table.cell(row, place) for field, place in at.items()}
            yield Row(columns[0].key, table.cell(row, min(at.values())), words, cells)
    for row, place in table.filled():
        if place not in at.values() and row != head:
            notes.add(say("Not used: this column was added, and has no field."), table.cell(row, place))
        elif row < head:
            notes.add(say("Not used: it stands above the headings."), table.cell(row, place))


def _head(table: Table, columns: list[Column]) -> int:
    """The row with the headings: usually the first, but somebody may have put a title above it."""
    heads = {column.head for column in columns}
    first = range(min(_LOOKED_AT, len(table.rows)))
    return max(first, key=lambda row: (len(heads & set(table.rows[row])), -row))
