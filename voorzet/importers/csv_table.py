"""Comma-separated text as spreadsheets write it: any of their encodings, any of their separators."""

from __future__ import annotations

import codecs
import csv
import re
from io import StringIO
from itertools import islice

from voorzet.errors import UnreadableTable
from voorzet.importers.bounds import MOST_CELLS, MOST_COLUMNS, MOST_ROWS, too_many
from voorzet.importers.table import Table, table
from voorzet.messages import say

SEPARATORS = ";\t,|"
"""In order of preference: a Dutch spreadsheet writes `;`, because its numbers have commas."""

_LOOKED_AT = 50
_NO_TEXT = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]")


def csv_table(content: bytes, file: str) -> Table:
    """The table that these bytes spell.

    Raises:
        UnreadableTable: they spell no text, or too much of it.
    """
    text = _text(content, file)
    separator, text = _separator(text)
    rows: list[list[str]] = []
    cells = 0
    try:
        for row in csv.reader(StringIO(text, newline=""), delimiter=separator):
            rows.append(row)
            cells += len(row) - row.count("")
            if len(rows) > MOST_ROWS or len(row) > MOST_COLUMNS or cells > MOST_CELLS:
                raise UnreadableTable(file, too_many())
    except csv.Error as error:
        reason = say("a cell has no end. Look for a quotation mark that opens and does not close, near row {row}.",
                     row=len(rows) + 1)  # fmt: skip
        raise UnreadableTable(file, reason) from error
    return table("", rows)


def _text(content: bytes, file: str) -> str:
    try:
        text = content.decode(_encoding(content))
    except UnicodeDecodeError as error:
        reason = say("its letters are in no encoding that spreadsheets use. Save it as “CSV UTF-8”.")
        raise UnreadableTable(file, reason) from error
    if stranger := _NO_TEXT.search(text):
        reason = say("there is a character in it that belongs in no table ({code}). Save it as “CSV UTF-8”.",
                     code=f"U+{ord(stranger.group()):04X}")  # fmt: skip
        raise UnreadableTable(file, reason)
    return text


def _encoding(content: bytes) -> str:
    """As its first bytes say; else UTF-8 if it can be, and if not, what Windows writes in western Europe."""
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    try:
        content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8-sig"


def _separator(text: str) -> tuple[str, str]:
    """What parts the cells, and the text without a line `sep=;` that says so."""
    said = re.match(r"sep=(.)\r?\n", text)
    if said:
        return said[1], text[said.end() :]
    return max(SEPARATORS, key=lambda each: (_regularity(text, each), -SEPARATORS.index(each))), text


def _regularity(text: str, separator: str) -> int:
    """How many of the first rows have the same number of cells, more than one; times that number."""
    try:
        rows = islice(csv.reader(StringIO(text, newline=""), delimiter=separator), _LOOKED_AT)
        lengths = [len(row) for row in rows if len(row) > 1]
    except csv.Error:
        return 0
    return max((lengths.count(length) * length for length in set(lengths)), default=0)
