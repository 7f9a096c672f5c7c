"""From the bytes of a file to its tables, whatever they turn out to be."""

from __future__ import annotations

from pathlib import Path

from voorzet.errors import UnreadableTable
from voorzet.importers.bounds import MOST_BYTES, too_large
from voorzet.importers.csv_table import csv_table
from voorzet.importers.table import Table
from voorzet.importers.xlsx_table import xlsx_tables
from voorzet.messages import Message, say

_OTHERS: tuple[tuple[bytes, Message], ...] = (
    (b"\xd0\xcf\x11\xe0", say("it is an old Excel file, or locked with a password. Save it as open XLSX.")),
    (b"%PDF", say("it is a PDF, not a table. Copy its table into a spreadsheet, and save that.")),
    (b"{\\rtf", say("it is a text document (RTF), not a table. Copy its table into a spreadsheet, and save that.")),
    (b"\x89PNG", say("it is a picture, not a table.")),
    (b"\xff\xd8\xff", say("it is a picture, not a table.")),
    (b"GIF8", say("it is a picture, not a table.")),
    (b"<!doctype", say("it is a web page, not a table. Open it in a spreadsheet program, and save it as XLSX.")),
    (b"<html", say("it is a web page, not a table. Open it in a spreadsheet program, and save it as XLSX.")),
    (b"<?xml", say("it is XML, not a table. Open it in a spreadsheet program, and save it as XLSX.")),
)  # fmt: skip
"""How files begin that are given for tables, and what to say of each."""


def tables(content: bytes, file: str) -> tuple[Table, ...]:
    """The tables in a file, whatever its name ends in; at least one, and each holds something.

    Args:
        content: of the file.
        file: as its user knows it; for what is said of it.

    Raises:
        UnreadableTable: there is no table in it that can be read.
    """
    if len(content) > MOST_BYTES:
        raise UnreadableTable(file, too_large())
    start = content[:64].lstrip().lower()
    for begin, reason in _OTHERS:
        if start.startswith(begin.lower()):
            raise UnreadableTable(file, reason)
    found = xlsx_tables(content, file) if content.startswith(b"PK") else (csv_table(content, file),)
    if not any(each.rows for each in found):
        raise UnreadableTable(file, say("it is empty. Give a table with a row of headings and a row for each step."))
    return found


def content_of(path: Path) -> bytes:
    """The content of a file; of one that is too large, no more than shows that."""
    with path.open("rb") as file:
        return file.read(MOST_BYTES + 1)
