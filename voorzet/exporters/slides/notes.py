"""Speaker's notes: sections of the text twin, each table row on a line of its own."""

from __future__ import annotations

from collections.abc import Iterator

from voorzet.drawing.telling import Telling
from voorzet.drawing.twin import Cell, Line, Paragraph, Piece, Section, Table


def retold(telling: Telling, section: Section) -> Iterator[Line]:
    """A section in lines that can be read out: its title, then all that stands under it."""
    yield (Piece(*section.title),)
    for block in section.body:
        yield from _rows(telling, block) if isinstance(block, Table) else _items(telling, block)


def _items(telling: Telling, block: Paragraph) -> Iterator[Line]:
    if block.label:
        yield telling.line(block.label, ":")
    for item in block.items:
        yield telling.line("– ", item) if block.listed else item


def _rows(telling: Telling, table: Table) -> Iterator[Line]:
    """Each row: what it is about, then what is said of it; a table of facts needs no heads."""
    yield telling.line(table.caption, ":")
    for row in table.rows:
        first, *others = (_inside(telling, cell) for cell in row)
        if len(others) == 1:
            yield telling.line("– ", first, ": ", others[0])
        else:
            told = (
                telling.line(head, ": ", words) for head, words in zip(table.heads[1:], others, strict=True) if words
            )
            yield telling.line("– ", first, "; ", telling.joined(told, "; "))


def _inside(telling: Telling, cell: Cell) -> Line:
    return telling.joined(cell.lines, " · ")
