"""Rows to sheets: what does not fit goes to the next sheet, under the same phases and lane names."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from voorzet.drawing.grid import Grid
from voorzet.drawing.rows import Row

_WORTH_PARTING = 70.0
"""Below this much room, in mm, a row that must be parted anyway rather begins on a new sheet."""


@dataclass(frozen=True)
class Piece:
    """A row and the band it belongs to; `grid` None: it spans the sheet (title, key, sources)."""

    row: Row
    grid: Grid | None = None


@dataclass
class Sheet:
    """Pieces from the top down, with where each begins."""

    pieces: list[tuple[float, Piece]] = field(default_factory=list)
    used: float = 0.0

    @property
    def band(self) -> Grid | None:
        """The band that the sheet is in."""
        return self.pieces[-1][1].grid if self.pieces else None

    def add(self, piece: Piece) -> None:
        """Put a piece below the others."""
        self.pieces.append((self.used, piece))
        self.used += piece.row.height


Heading = Callable[[Grid], Row]
"""The row that begins a band on every sheet."""


def paged(groups: Sequence[Sequence[Piece]], room: float, heading: Heading) -> tuple[Sheet, ...]:
    """Pieces on sheets with `room` mm each; a group stays together where one sheet can hold it."""
    sheets = [Sheet()]
    for group in groups:
        if sheets[-1].pieces and sheets[-1].used + height(group, heading) > room >= height(group, heading):
            sheets.append(Sheet())
        for piece in group:
            rest: Piece | None = piece
            while rest is not None:
                rest = _placed(rest, sheets, room, heading)
    return tuple(sheets)


def height(group: Sequence[Piece], heading: Heading) -> float:
    """What a group takes on a sheet of its own, in millimetres."""
    grids = {id(piece.grid): piece.grid for piece in group if piece.grid}
    return sum(piece.row.height for piece in group) + sum(heading(grid).height for grid in grids.values())


def _placed(piece: Piece, sheets: list[Sheet], room: float, heading: Heading) -> Piece | None:
    """What of the piece is still to be placed after this step."""
    sheet = sheets[-1]
    head = heading(piece.grid) if piece.grid and sheet.band is not piece.grid else None
    head_height = head.height if head else 0.0
    left = room - sheet.used - head_height
    if piece.row.height <= left:
        _add(sheet, head, piece)
        return None
    fits_alone = piece.row.height <= room - (heading(piece.grid).height if piece.grid else 0.0)
    if sheet.pieces and (fits_alone or left < _WORTH_PARTING):
        sheets.append(Sheet())
        return piece
    first, rest = piece.row.parted(left)
    if not first.cells:
        _add(sheet, head, piece)
        return None
    _add(sheet, head, Piece(first, piece.grid))
    sheets.append(Sheet())
    return Piece(rest, piece.grid)


def _add(sheet: Sheet, head: Row | None, piece: Piece) -> None:
    if head:
        sheet.add(Piece(head, piece.grid))
    sheet.add(piece)
