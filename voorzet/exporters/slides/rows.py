"""The rows of a table on slides: how they are set, how high they are, and how one that no slide can hold is parted."""

from __future__ import annotations

from voorzet.drawing.twin import Cell, Line, Piece, Table
from voorzet.exporters.slides.fit import height, is_torn, parted, plain, shortened
from voorzet.exporters.slides.slide import ROOM, TABLE, TABLE_HEAD, TABLE_NAME, Look

PAD_X, PAD_Y = 1.9, 1.1
"""Within a cell, beside and above its words, in millimetres."""

_REPEATED = 2
"""How many lines of its head a row gets again on the slide where it goes on."""

_LARGEST_HEAD = 1.1

Row = tuple[Cell, ...]
Told = tuple[tuple[Line, Look], ...]


def widths(table: Table) -> tuple[float, ...]:
    """The columns of a table as wide as its shares say, all of the slide together."""
    return tuple(ROOM * share / sum(table.shares) for share in table.shares)


def head_height(table: Table, scale: float = 1.0) -> float:
    """What the head of a table takes."""
    heads = zip(table.heads, widths(table), strict=True)
    lines = (height((Piece(*head),), width - 2 * PAD_X, head_look(scale)) for head, width in heads)
    return max(lines) + 2 * PAD_Y


def head_look(scale: float) -> Look:
    """How the head of a table is set: its words are labels, and need not grow as those below them do."""
    return TABLE_HEAD.scaled(min(scale, _LARGEST_HEAD))


def row_height(row: Row, columns: tuple[float, ...], scale: float = 1.0) -> float:
    """What a row takes: as much as its fullest cell."""
    cells = zip(told(row, scale), columns, strict=True)
    return max(_cell_height(lines, width) for lines, width in cells) + 2 * PAD_Y


def told(row: Row, scale: float = 1.0) -> tuple[Told, ...]:
    """The lines of each cell with how they are set: the first line of the first cell is the name of the row."""
    name, other = TABLE_NAME.scaled(scale), TABLE.scaled(scale)
    return tuple(
        tuple((line, other if place or nth else name) for nth, line in enumerate(cell.lines or ((),)))
        for place, cell in enumerate(row)
    )


def torn(table: Table, scale: float) -> int:
    """How many words of a table are wider than their column."""
    heads = tuple((((Piece(*head),), head_look(scale)),) for head in table.heads)
    rows = (heads, *(told(row, scale) for row in table.rows))
    cells = (each for row in rows for each in zip(row, widths(table), strict=True))
    return sum(
        is_torn(word, width - 2 * PAD_X, look.style)
        for lines, width in cells
        for line, look in lines
        for word in plain(line).split()
    )


def parted_row(row: Row, columns: tuple[float, ...], room: float, scale: float = 1.0) -> tuple[Row, Row]:
    """What of a row fits in `room`, and the rest, which begins with what the row is about."""
    cells = [_parted(lines, width, room - 2 * PAD_Y) for lines, width in zip(told(row, scale), columns, strict=True)]
    first = tuple(Cell(kept, cell.anchor) for (kept, _), cell in zip(cells, row, strict=True))
    rest = tuple(Cell(left) for _, left in cells)
    if not rest[0].lines:
        line, look = told(row, scale)[0][0]
        again = shortened(line, columns[0] - 2 * PAD_X, look, _REPEATED * look.style.line_mm)
        rest = (Cell((again,)), *rest[1:])
    return first, rest


def _cell_height(lines: Told, width: float) -> float:
    return sum(height(line, width - 2 * PAD_X, look) + look.after for line, look in lines)


def _parted(lines: Told, width: float, room: float) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
    first: list[Line] = []
    rest: list[Line] = []
    for line, look in lines:
        kept, left = ((), line) if rest else parted(line, width - 2 * PAD_X, look, room)
        room -= height(kept, width - 2 * PAD_X, look) + look.after
        first += [kept] if kept else []
        rest += [left] if left else []
    return tuple(first), tuple(rest)
