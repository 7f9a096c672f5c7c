"""XLSX: the journey as sheets that a team can sort, filter and edit."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time
from io import BytesIO
from typing import Any

import xlsxwriter

from voorzet.drawing.fonts import reads_rightward
from voorzet.drawing.frame import DISCLAIMER
from voorzet.exporters.port import Exported, ExportRequest
from voorzet.exporters.xlsx_sheets import Cell, Sheet, about, sheets
from voorzet.exporters.xml_words import is_writable, writable
from voorzet.i18n import speech
from voorzet.messages import Message, say, say_many

MOST_CHARACTERS = 32_767
"""What one cell can hold, in UTF-16 units (Excel specifications and limits)."""

ACTING = ("=", "+", "-", "@", "\t", "\n", "\r")
"""What words may begin with that a spreadsheet would take for a formula once somebody edits the cell."""

_WIDE = {"name", "touchpoint_name", "from_name", "to_name", "title", "url"}
_WIDEST = {"description", "sees", "claim", "why", "text", "condition", "summary", "situation", "distinguishes", "note",
           "what"}  # fmt: skip
_A4 = 9


class Xlsx:
    """A workbook: a sheet for each kind of thing, ids and both languages kept, and not one formula."""

    name = "xlsx"
    extension = ".xlsx"
    media_type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    title = say("Spreadsheet (XLSX)")

    def export(self, request: ExportRequest) -> Exported:
        """The journey with the personas who travel it, or only the one asked for; paper makes no difference."""
        made = BytesIO()
        book = _Book(made, request)
        book.write(sheets(request))
        return Exported(made.getvalue(), (_NOT_HERE, *book.losses()))


_NOT_HERE = say("Not in this file: the drawing, what can be worked out, and what values and life events are called.")


class _Book:
    """A workbook being written, and how many cells could not take all of their words."""

    def __init__(self, file: BytesIO, request: ExportRequest) -> None:
        options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
        self.book = xlsxwriter.Workbook(file, options)
        self.request, self.speak = request, speech(request.language)
        self.cut, self.dropped = 0, False
        self._formats: dict[tuple[tuple[str, object], ...], Any] = {}
        self._say_what_it_is()

    def write(self, tables: tuple[Sheet, ...]) -> None:
        self._first(tables)
        for table in tables:
            self._table(table)
        heads = (say("Sheet"), say("Column"), say("Field"))
        fields = (*self._fields_of_the_journey(), *_fields(tables))
        self._grid(self.speak(say("Columns")), [self.speak(head) for head in heads], [24, 40, 24], fields)
        self.book.close()

    def losses(self) -> Iterator[Message]:
        if self.cut:
            yield say_many(
                "{n} cell was cut: a cell holds at most 32,767 characters.",
                "{n} cells were cut: a cell holds at most 32,767 characters.",
                self.cut,
            )
        if self.dropped:
            yield say("Control characters were left out: this kind of file cannot hold them.")

    def _say_what_it_is(self) -> None:
        journey = self.request.journey
        made = datetime.combine(journey.checked, time())
        words = {"title": self.speak(journey.title), "author": "Voorzet", "comments": self.speak(DISCLAIMER)}
        self.book.set_properties({**{key: writable(each)[:255] for key, each in words.items()}, "created": made})
        self.book.set_custom_property("Language", self.request.language.value, "text")

    def _first(self, tables: tuple[Sheet, ...]) -> None:
        """The sheet that says what this is, and what stands in the others."""
        sheet = self.book.add_worksheet(self.speak(say("Read first")))
        self._page(sheet)
        sheet.set_column(0, 0, 30)
        sheet.set_column(1, 1, 90)
        told: list[tuple[str, Cell]] = list(self._told(tables))
        for place, (label, value) in enumerate(told):
            self._put(sheet, place, 0, label, bold=True)
            self._put(sheet, place, 1, value)

    def _told(self, tables: tuple[Sheet, ...]) -> Iterator[tuple[str, Cell]]:
        speak, request = self.speak, self.request
        yield speak(say("What this is")), speak(say("A citizen's journey as tables, made with Voorzet."))
        yield speak(say("What it is not")), speak(DISCLAIMER)
        yield speak(say("Language of this file")), speak(request.language)
        if request.persona:
            yield speak(say("Persona")), request.persona.name
        yield from ((column.head, value) for column, value in about(request) if value is not None)
        how = say("Leave the columns with ids as they are: by them a file that you edited can be read again.")
        yield speak(say("When you edit")), speak(how)
        for table in tables:
            yield table.name, speak(say_many("{n} row", "{n} rows", len(table.rows)))

    def _fields_of_the_journey(self) -> Iterator[tuple[Cell, ...]]:
        """Which field of the journey itself stands behind which label on the first sheet."""
        for column, _ in about(self.request):
            yield self.speak(say("Read first")), column.head, f"journey.{column.field}"

    def _table(self, table: Sheet) -> None:
        heads = [column.head for column in table.columns]
        widths = [_width(column.field, column.head) for column in table.columns]
        self._grid(table.name, heads, widths, table.rows)

    def _grid(self, name: str, heads: list[str], widths: list[int], rows: tuple[tuple[Cell, ...], ...]) -> None:
        sheet = self.book.add_worksheet(name)
        self._page(sheet)
        sheet.freeze_panes(1, 0)
        sheet.repeat_rows(0)
        sheet.autofilter(0, 0, len(rows), len(heads) - 1)
        for column, (head, width) in enumerate(zip(heads, widths, strict=True)):
            sheet.set_column(column, column, width)
            self._put(sheet, 0, column, head, bold=True, bg_color="#dfe9ee", bottom=1)
        for place, row in enumerate(rows, 1):
            for column, value in enumerate(row):
                self._put(sheet, place, column, value)
        sheet.ignore_errors({"number_stored_as_text": f"A1:XFD{len(rows) + 1}"})

    def _page(self, sheet: Any) -> None:
        sheet.set_landscape()
        sheet.set_paper(_A4)
        sheet.fit_to_pages(1, 0)
        sheet.set_footer(f"&L{self.speak(DISCLAIMER)}&R&P / &N")

    def _put(self, sheet: Any, row: int, column: int, value: Cell, **look: object) -> None:
        """Words as words, whatever they begin with; numbers as numbers; nothing where nothing is known."""
        if isinstance(value, int):
            sheet.write_number(row, column, value, self._look(**look))
        elif value:
            words = self._fitting(value)
            own = {"quote_prefix": True} if words.startswith(ACTING) else {}
            turned = {} if reads_rightward(words) else {"reading_order": 2}
            sheet.write_string(row, column, words, self._look(**look, **own, **turned))

    def _fitting(self, value: str) -> str:
        words = writable(value)
        self.dropped = self.dropped or not is_writable(value)
        kept = words.encode("utf-16-le")[: 2 * MOST_CHARACTERS].decode("utf-16-le", "ignore")
        self.cut += kept != words
        return kept

    def _look(self, **look: object) -> Any:
        key = tuple(sorted(look.items()))
        if key not in self._formats:
            self._formats[key] = self.book.add_format({"text_wrap": True, "valign": "top", **look})
        return self._formats[key]


def _fields(tables: tuple[Sheet, ...]) -> tuple[tuple[Cell, ...], ...]:
    """Which field of the content files stands in which column, for whoever reads a workbook with a program."""
    found = ((table, column) for table in tables for column in table.columns)
    return tuple((table.name, column.head, f"{table.key}.{column.field}") for table, column in found)


def _width(field: str, head: str) -> int:
    text = field.rpartition("_")[0] if field.endswith(("_nl", "_en")) else field
    wanted = 60 if text in _WIDEST else 40 if text in _WIDE or field.endswith(("_name", "_actor")) else 14
    return max(wanted, min(len(head) + 4, 28))
