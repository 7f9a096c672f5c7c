"""Whatever somebody gives for a table: it is read, or one sentence says what it is."""

from __future__ import annotations

import os
from io import BytesIO

import pytest
import xlsxwriter
from builders import journey
from importers.layouts import altered, exported, merged

from voorzet.errors import UnreadableTable
from voorzet.exporters.docx import Docx
from voorzet.exporters.port import ExportRequest
from voorzet.importers.bounds import MOST_BYTES, MOST_COLUMNS, MOST_ROWS
from voorzet.importers.reading import content_of, tables
from voorzet.model.workspace import Workspace

OURS = exported(journey("ask>paid"))
SHEET, STRINGS = "xl/worksheets/sheet2.xml", "xl/sharedStrings.xml"


def docx() -> bytes:
    whole = journey("ask")
    return Docx().export(ExportRequest(Workspace(journeys={whole.id: whole}), whole)).content


def wide() -> bytes:
    made = BytesIO()
    book = xlsxwriter.Workbook(made, {"in_memory": True})
    sheet = book.add_worksheet()
    for column in range(16_384):
        sheet.write_blank(0, column, None, book.add_format({"bold": True}))
    sheet.write(0, 0, "Stap")
    book.close()
    return made.getvalue()


def within_sheet(more: bytes) -> bytes:
    return altered(OURS, SHEET, lambda part: part.replace(b"</sheetData>", more + b"</sheetData>"))


def with_entities(part: bytes) -> bytes:
    bomb = b'?><!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
    return part.replace(b"?>", bomb, 1)


def by_another_name(part: bytes) -> bytes:
    """A workbook whose first sheet is a part that does not look like one."""
    name = "xl/_rels/workbook.xml.rels"
    return altered(
        OURS,
        name,
        lambda rels: rels.replace(b"worksheets/sheet1.xml", b"media/image1.png"),
        ("xl/media/image1.png", part),
    )


HOSTILE = {
    "fifty megabytes": (b"a;b;c\n" * 8_738_134, "larger than 10 MB"),
    "ten megabytes of rows": (b"aaaaaaa;bbbbbbbb;ccccccccc\n" * 380_000, "more than 5000 rows"),
    "a hundred thousand columns": (b"x;" * 100_000, "500 columns"),
    "one endless cell": (b'a;b\n"' + b"x" * 9_000_000, "quotation mark"),
    "NUL": (b"a;b\n\0;c\n", "U+0000"),
    "UTF-16 that does not say so": ("a;b\nc;d\n".encode("utf-16-le"), "U+0000"),
    "no encoding": (b"a;b\n\x81\x8d;\x90\n", "in no encoding"),
    "empty": (b"", "it is empty"),
    "blank": (b"\n ; \n;;\n", "it is empty"),
    "XLS": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512, "old Excel file"),
    "PDF": (b"%PDF-1.7\n", "it is a PDF"),
    "DOCX": (docx(), "text document (DOCX)"),
    "picture": (b"\x89PNG\r\n\x1a\n", "a picture"),
    "web page": (b"\n<!DOCTYPE html><table>", "a web page"),
    "packed": (altered(OURS, "", bytes).replace(b"xl/workbook.xml", b"xl/workbook.txt"), "without a workbook"),
    "half a workbook": (OURS[: len(OURS) // 2], "damaged"),
    "half a sheet": (altered(OURS, SHEET, lambda part: part[:300]), "damaged"),
    "zip bomb beside": (altered(OURS, "", bytes, ("xl/worksheets/x.xml", b"0" * 100_000_000)), "unpacks to far more"),
    "zip bomb within": (within_sheet(b"<row/>" * 1_000_000), "unpacks to far more"),
    "entities": (altered(OURS, STRINGS, with_entities), "no spreadsheet program writes"),
    "outside file": (altered(OURS, "xl/workbook.xml", lambda part: part.replace(
        b"?>", b'?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]>', 1)), "no spreadsheet program writes"),
    "entities in a sheet by another name": (by_another_name(with_entities(b'<?xml version="1.0"?><worksheet/>')), "no spreadsheet program"),
    "a bomb by another name": (by_another_name(b"<worksheet>" + b" " * 30_000_000), "unpacks to far more"),
    "entities in UTF-16": (altered(OURS, STRINGS, lambda part: with_entities(part).decode().encode("utf-16")), "no spreadsheet program"),
    "all columns": (wide(), "500 columns"),
    "last cell": (within_sheet(b'<row r="1048576"><c r="XFD1048576" t="b"><v>1</v></c></row>'), "more than 5000 rows"),
    "merged to the end": (altered(OURS, SHEET, lambda part: part.replace(
        b"</sheetData>", b'</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>')), "more than 5000 rows"),
}  # fmt: skip


@pytest.mark.parametrize("what", HOSTILE)
def test_a_hostile_file_is_refused_in_one_sentence(what: str) -> None:
    content, told = HOSTILE[what]

    with pytest.raises(UnreadableTable) as refused:
        tables(content, "team.xlsx")

    sentence = str(refused.value)
    assert told in sentence
    assert sentence.startswith("team.xlsx cannot be read: ")
    assert "\n" not in sentence


def test_a_name_does_not_matter() -> None:
    assert [table.name for table in tables(merged(), "team.csv")] == ["Reis 2026", "Notities"]
    assert tables(b"Stap;Wie\na;b\n", "team.xlsx")[0].rows == (("Stap", "Wie"), ("a", "b"))


def test_what_only_just_fits_is_read() -> None:
    (long,) = tables(b"a;b\n" * MOST_ROWS, "a.csv")
    (broad,) = tables(b";".join([b"x"] * MOST_COLUMNS), "a.csv")

    assert (len(long.rows), broad.width) == (MOST_ROWS, MOST_COLUMNS)


def test_no_more_is_read_than_shows_that_it_is_too_large(tmp_path) -> None:
    path = tmp_path / "large.csv"
    with path.open("wb") as file:
        os.truncate(file.fileno(), 5 * MOST_BYTES)

    assert len(content_of(path)) == MOST_BYTES + 1
