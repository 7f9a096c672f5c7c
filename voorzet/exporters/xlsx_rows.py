"""How high the rows of a workbook are, for programs that do not work it out when they open a file."""

from __future__ import annotations

import re
from collections.abc import Sequence
from io import BytesIO
from zipfile import ZipFile

from voorzet.drawing.wrap import Style, wrap
from voorzet.exporters.xlsx_sheets import Cell
from voorzet.model.text import Language

_FACE = Style(11)
_LINE_POINTS = 15.0
_MOST_POINTS = 409.0
"""What one row can be high (Excel specifications and limits)."""

_ENOUGH = 2_500
"""After so many characters a row is as high as it can be."""

_CHARACTER_MM = 1.85
_OWN_HEIGHT = re.compile(rb'(<row [^>]*?) customHeight="1"')


def row_points(cells: Sequence[Cell], widths: Sequence[int]) -> float:
    """How high a row is in points, with its words on lines as wide as their columns (in characters)."""
    words = (
        (cell[:_ENOUGH], width) for cell, width in zip(cells, widths, strict=True) if isinstance(cell, str) and cell
    )
    lines = max((_lines(cell, width) for cell, width in words), default=1)
    return min(_MOST_POINTS, lines * _LINE_POINTS)


def fitting_rows(file: BytesIO) -> bytes:
    """The same workbook, whose rows grow again once somebody edits a cell: their heights are not set by hand."""
    made = BytesIO()
    with ZipFile(file) as old, ZipFile(made, "w") as new:
        for part in old.infolist():
            inside = old.read(part)
            is_sheet = part.filename.startswith("xl/worksheets/")
            new.writestr(part, _OWN_HEIGHT.sub(rb"\1", inside) if is_sheet else inside)
    return made.getvalue()


def _lines(words: str, width: int) -> int:
    return sum(len(wrap(line, width * _CHARACTER_MM, _FACE, Language.NL)) for line in words.splitlines() or [""])
