"""What is looked at in a workbook before any of it is opened: how much it unpacks to, and whether its XML is plain."""

from __future__ import annotations

import re
import zlib
from io import BytesIO
from lzma import LZMAError
from zipfile import BadZipFile, ZipFile

from voorzet.errors import UnreadableTable
from voorzet.importers.bounds import MOST_CELLS, too_many
from voorzet.messages import Message, say

MOST_PARTS = 2_000
MOST_UNPACKED = 24 * 1024 * 1024
"""Bytes, all parts together; a workbook of a thousand steps has two million, and pictures hardly unpack."""

MOST_TIMES = 200
"""A part that unpacks to this many times its size was made to; tables reach thirty."""

MERGES = re.compile(rb'<(?:\w+:)?mergeCell [^>]*?ref="([A-Z]{1,3}\d{1,7}:[A-Z]{1,3}\d{1,7})"')
_CELLS = re.compile(rb"<(?:\w+:)?c[ >/]")
_UTF_16 = (b"\xff\xfe", b"\xfe\xff", b"<\0", b"\0<")
"""How a part begins in which the mark of a document type would not be found."""

_DOCTYPE = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)


def guarded(content: bytes, file: str) -> dict[str, bytes]:
    """All parts of a workbook, unpacked, by their path: any of them may be what another calls a sheet.

    Raises:
        UnreadableTable: this is no workbook, or it holds more than it may, or XML with a document type of its own.
    """
    try:
        with ZipFile(BytesIO(content)) as archive:
            return _parts(archive, file)
    except (BadZipFile, zlib.error, LZMAError, NotImplementedError, RuntimeError, OSError, EOFError) as error:
        reason = say("it is damaged, or locked with a password. Open it in a spreadsheet program, and save it again.")
        raise UnreadableTable(file, reason) from error


def _parts(archive: ZipFile, file: str) -> dict[str, bytes]:
    held = archive.infolist()
    names = {each.filename for each in held}
    if "xl/workbook.xml" not in names:
        raise UnreadableTable(file, _what_else(names))
    bomb = any(each.file_size > MOST_TIMES * max(each.compress_size, 1_000) for each in held)
    if bomb or len(held) > MOST_PARTS or sum(each.file_size for each in held) > MOST_UNPACKED:
        raise UnreadableTable(file, say("it unpacks to far more than a table holds, so it was not opened."))
    parts = {each.filename: archive.read(each) for each in held}
    if any(_DOCTYPE.search(part) or part.startswith(_UTF_16) for part in parts.values()):
        raise UnreadableTable(file, say("it holds XML that no spreadsheet program writes, so it was not opened."))
    if sum(1 for part in parts.values() for _ in _CELLS.finditer(part)) > 2 * MOST_CELLS:  # half may be empty cells
        raise UnreadableTable(file, too_many())
    return parts


def _what_else(names: set[str]) -> Message:
    if any(name.startswith("word/") for name in names):
        return say("it is a text document (DOCX), not a table. Copy its table into a spreadsheet, and save that.")
    if any(name.startswith("ppt/") for name in names):
        return say("it is a presentation (PPTX), not a table. Copy its table into a spreadsheet, and save that.")
    if "mimetype" in names or "content.xml" in names:
        return say("it is an OpenDocument file. Save it as XLSX or as CSV.")
    if "xl/workbook.bin" in names:
        return say("it is a binary workbook (XLSB). Save it as XLSX or as CSV.")
    return say("it is a packed file without a workbook in it. Give an XLSX or a CSV file.")
