"""A drawing in rows on one sheet or several, in the making; what it shows, a subclass tells."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from math import inf

from voorzet.drawing.cells import Cell, Typesetter
from voorzet.drawing.exhibit import Drawing
from voorzet.drawing.frame import foot
from voorzet.drawing.grid import HEAD, Grid
from voorzet.drawing.paper import Paper
from voorzet.drawing.rows import PAD, Row
from voorzet.drawing.scene import Box, Mark, Path, Scene
from voorzet.drawing.sheets import Piece, Sheet, height, paged
from voorzet.drawing.theme import GRID, LABEL, PAPER, ROW_FILLS
from voorzet.messages import Message, say
from voorzet.model.text import Text

MARGIN = 10.0
_FOOT = 6.0
_SCALES = {"a1": 1.6}
_SHRUNK = (1.0, 0.94, 0.88)
"""Slightly smaller is tried before what belongs together is parted over two sheets; nothing is ever smaller."""


class Sheeted(ABC):
    """One drawing in the making: `groups` of rows, each to be kept together where a sheet can hold it."""

    title: Text | Message
    width: float

    def __init__(self, setter: Typesetter, paper: Paper | None, scale: float) -> None:
        self.setter, self.paper, self.scale = setter, paper, scale
        self.room = paper.height_mm / scale - 2 * MARGIN - _FOOT if paper else inf

    @property
    @abstractmethod
    def groups(self) -> Sequence[Sequence[Piece]]:
        """What should stay together, from the top down."""

    @abstractmethod
    def heading(self, grid: Grid) -> Row:
        """The row that begins a band on every sheet."""

    @abstractmethod
    def marks(self, sheet: Sheet) -> list[Mark]:
        """All that a sheet shows, from its own top left."""

    @abstractmethod
    def described(self, number: int, count: int) -> Message:
        """What a sheet shows, for whoever does not see it."""

    @property
    def keeps_together(self) -> bool:
        """Whether every group fits on one sheet."""
        return all(height(group, self.heading) <= self.room for group in self.groups if len(group) > 1)

    def scenes(self) -> tuple[Scene, ...]:
        """The sheets as they are drawn."""
        sheets = paged(self.groups, self.room, self.heading)
        return tuple(self._scene(sheet, nth, len(sheets)) for nth, sheet in enumerate(sheets, 1))

    def ground(self, piece: Piece, y: float) -> list[Mark]:
        """What lies under a row, and its name."""
        row, width = piece.row, self.width
        marks: list[Mark] = []
        if row.ground:
            top, deep = y + row.ground_top, row.height - row.ground_top
            marks.append(Box(0, top, width, deep, ROW_FILLS["notes" if row.ground == "notes" else row.ground]))
            if row.ground == "notes":
                marks.append(Path((("M", (0, top)), ("L", (width, top))), GRID))
        return [*marks, *self.label(row, y)]

    def label(self, row: Row, y: float) -> list[Mark]:
        """The name of a row, at its left."""
        if row.label is None:
            return []
        label = say("{label} (continued)", label=row.label) if row.continued else row.label
        y += row.ground_top + PAD
        marks: list[Mark] = []
        for block in self.setter.lines(self.setter.say(label), HEAD - 5, LABEL, 1.5):
            marks += (mark.moved(0, y) for mark in block.marks)
            y += block.height
        return marks

    def _scene(self, sheet: Sheet, number: int, count: int) -> Scene:
        tall = self.paper.height_mm / self.scale if self.paper else sheet.used + 2 * MARGIN + _FOOT
        wide = self.width + 2 * MARGIN
        bottom = tuple(
            mark.moved(MARGIN, tall - MARGIN - _FOOT + 2.0) for mark in foot(number, count, self.width, self.setter)
        )
        inside = tuple(mark.moved(MARGIN, MARGIN) for mark in self.marks(sheet))
        say = self.setter.say
        return Scene(
            wide, tall, (Box(0, 0, wide, tall, PAPER), *inside, *bottom), say(self.title),
            say(self.described(number, count)), self.setter.language, self.scale, MARGIN + _begins(sheet),
        )  # fmt: skip


def drawn(make: Callable[[float], Sheeted], paper: Paper | None) -> Drawing:
    """What `make` makes at the largest scale that keeps together what belongs together."""
    scales = [_SCALES.get(paper.size, 1.0) * shrunk for shrunk in _SHRUNK] if paper else [1.0]
    tried = map(make, scales)
    made = next((each for each in tried if each.keeps_together), None) or make(scales[0])
    return Drawing(made.scenes(), frozenset(made.setter.replaced))


def room_mm(paper: Paper | None, scale: float, widest: float) -> float:
    """How wide a drawing may be: what is between the margins, or `widest` where there is no paper."""
    return paper.width_mm / scale - 2 * MARGIN if paper else widest


def spanning(name: str, cell: Cell) -> Piece:
    """A cell that takes the whole width of a sheet."""
    return Piece(Row(name, None, "", {0: cell}))


def _begins(sheet: Sheet) -> float:
    return next((y for y, piece in sheet.pieces if piece.grid), 0.0)
