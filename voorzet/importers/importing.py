"""The ways in: a workbook that Voorzet made says itself how to read it, and any other table is read by a map."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from voorzet.errors import UnreadableTable
from voorzet.importers.draft import Draft
from voorzet.importers.guess import guess
from voorzet.importers.matrix import matrix
from voorzet.importers.table import Table
from voorzet.importers.workbook import workbook
from voorzet.importers.workbook_rows import columns
from voorzet.messages import say
from voorzet.model.table_map import TableMap
from voorzet.model.text import Language
from voorzet.problems import Place, Problem, Severity


def is_ours(tables: tuple[Table, ...]) -> bool:
    """Whether these are the sheets of a workbook that Voorzet made."""
    return bool(columns(tables))


def draft(
    tables: tuple[Table, ...], file: str, map: TableMap | None, language: Language, today: date
) -> tuple[Draft, tuple[Draft, ...], TableMap | None]:
    """The journey that tables describe, the personas beside it, and how it was read; None if they said so themselves.

    Raises:
        UnreadableTable: the map names a sheet that is not there.
    """
    if map is None and is_ours(tables):
        return *workbook(tables, file), None
    notes = []
    if map is None:
        guessed = guess(best(tables, language), language)
        map = guessed.map
        if not guessed.sure:
            doubt = say("No heading of this table is known for sure. See whether its columns were understood.")
            notes.append(Problem(Place(file), doubt, Severity.WARNING))
    table = sheet(tables, map.sheet, file)
    made = matrix(table, map, file, today)
    unread = say("This sheet was not read.")
    others = [Problem(Place(file, 0, each.name), unread, Severity.WARNING) for each in tables if each is not table]
    return replace(made, notes=(*notes, *made.notes, *others)), (), map


def sheet(tables: tuple[Table, ...], name: str | None, file: str) -> Table:
    """The table of this name; if none is asked for, the first.

    Raises:
        UnreadableTable: there is none.
    """
    found = next((table for table in tables if name in (None, table.name)), None)
    if found is None and len(tables) == 1 and not tables[0].name:
        return tables[0]  # a map of a workbook fits the same table as CSV
    if found is None:
        known = ", ".join(table.name for table in tables)
        raise UnreadableTable(
            file, say("there is no sheet “{sheet}”. Choose one of: {known}.", sheet=name, known=known)
        )
    return found


def best(tables: tuple[Table, ...], language: Language) -> Table:
    """The table that looks most like a journey; of equals the first."""
    return max(tables, key=lambda each: guess(each, language).recognised)
