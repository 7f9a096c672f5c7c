"""Lanes from the citizen down, under the phases: the part that a blueprint and a comparison share."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from functools import cached_property
from itertools import groupby

from voorzet.drawing.arrows import Ink, Spread, arrows, ink_of
from voorzet.drawing.cards import group
from voorzet.drawing.cells import Cell
from voorzet.drawing.columns import columns
from voorzet.drawing.grid import HEAD, Grid, bands
from voorzet.drawing.paper import Paper
from voorzet.drawing.rows import LaneCells, Row
from voorzet.drawing.scene import Mark, Path
from voorzet.drawing.sheeted import Sheeted, room_mm, spanning
from voorzet.drawing.sheets import Piece, Sheet, height
from voorzet.drawing.theme import (
    HEADING,
    LINE_OF_INTERACTION,
    LINE_OF_INTERNAL,
    LINE_OF_VISIBILITY,
    MUTED,
    RULE,
    SMALL,
)
from voorzet.model.journey import Lane, Touchpoint, Transition
from voorzet.model.text import Text

_WIDEST = 820.0
_NARROWEST = 180.0

_LINE_STROKES = {
    Lane.FRONTSTAGE: LINE_OF_INTERACTION,
    Lane.BACKSTAGE: LINE_OF_VISIBILITY,
    Lane.SUPPORT: LINE_OF_INTERNAL,
}


class Lanes(Sheeted):
    """A drawing of lanes in the making; a subclass tells which rows it has and what stands around them."""

    title_may_stand_alone = False
    """Whether a title that would part the first band gets a sheet of its own."""

    def __init__(self, cells: LaneCells, paper: Paper | None, scale: float) -> None:
        super().__init__(cells.setter, paper, scale)
        self.journey = cells.journey
        self.title = cells.journey.title
        made = columns(self.journey)
        room = room_mm(paper, scale, _WIDEST)
        widths = [cells.width(column, room - HEAD - 14) for column in made]
        self.bands = bands(self.journey, made, widths, room)
        self.width = room if paper else max(_NARROWEST, *(band.width for band in self.bands))

    @property
    def keeps_together(self) -> bool:
        """Whether every group fits on one sheet, a title that stands alone too."""
        alone = self.title_may_stand_alone
        return super().keeps_together and not (alone and height(self.groups[0], self.heading) > self.room)

    @abstractmethod
    def rows(self, band: Grid) -> Sequence[Row]:
        """The rows of a band that belong together."""

    def below(self, band: Grid) -> Sequence[Row]:
        """The rows of a band that may part from it."""
        return ()

    @abstractmethod
    def above(self) -> Cell:
        """What stands above the first band."""

    @abstractmethod
    def after(self) -> Sequence[Cell]:
        """What stands after the last band."""

    def spoken(self, touchpoint: Touchpoint) -> str:
        """The name of a card, for whoever does not see it."""
        return f"{self.journey.number(touchpoint.id)}. {self.setter.say(touchpoint.name)}"

    def ink(self, way: Transition) -> Ink:
        """How the line of a transition is drawn."""
        return ink_of(way)

    def in_row(self, row: Row, grid: Grid, y: float) -> list[Mark] | None:
        """What stands in a row that is no row of cells; None if it is one."""
        return None

    @cached_property
    def groups(self) -> list[list[Piece]]:
        """The title with the first band's lanes, the lanes of a band, and then row by row."""
        groups: list[list[Piece]] = []
        for band in self.bands:
            groups.append([Piece(row, band) for row in self.rows(band)])
            groups += ([Piece(row, band)] for row in self.below(band))
        groups[0].insert(0, spanning("title", self.above()))
        if self.title_may_stand_alone and height(groups[0], self.heading) > self.room:
            groups[:1] = groups[0][:1], groups[0][1:]
        return [*groups, *([spanning("after", cell)] for cell in self.after())]

    def heading(self, grid: Grid) -> Row:
        """The names of the phases in a band."""
        spans: dict[int, Cell] = {}
        for start, end, name in _phase_spans(grid):
            width = grid.right(end) - grid.lefts[start]
            spans[start] = Cell(width, self.setter.lines(name, width, HEADING))
        return Row("phases", None, "", spans)

    def marks(self, sheet: Sheet) -> list[Mark]:
        """Grounds below, then lines, then cards."""
        grounds: list[Mark] = []
        cards: list[Mark] = []
        spreads: dict[str, Spread] = {}
        for y, piece in sheet.pieces:
            grounds += self.ground(piece, y)
            cards += self._cells(piece, y, spreads)
        lines = [mark for band in self.bands for mark in arrows(band, spreads, self.ink) if _has(band, spreads)]
        return [*grounds, *lines, *cards]

    def label(self, row: Row, y: float) -> list[Mark]:
        """The name of a row, and the classical line above it."""
        return [*(self._line(row, y) if row.line else ()), *super().label(row, y)]

    def _line(self, row: Row, y: float) -> list[Mark]:
        middle = y + row.ground_top / 2
        words = self.setter.lines(row.line or "", HEAD + 20, SMALL, colour=MUTED)[:1]
        marks = [mark.moved(1.5, middle - SMALL.line_mm / 2) for block in words for mark in block.marks]
        start = max(getattr(mark, "width", 0.0) for mark in marks) + 4.0
        return [*marks, Path((("M", (start, middle)), ("L", (self.width, middle))), _LINE_STROKES[Lane(row.key)])]

    def _cells(self, piece: Piece, y: float, spreads: dict[str, Spread]) -> list[Mark]:
        row, grid = piece.row, piece.grid
        if grid is None:
            return [mark for cell in row.cells.values() for mark in cell.marks(0, y + row.top)]
        if row.key == "phases":
            return _phase_marks(grid, row, y)
        special = self.in_row(row, grid, y)
        if special is not None:
            return special
        marks: list[Mark] = []
        for place, cell in row.cells.items():
            made = cell.marks(grid.lefts[place], y + row.top)
            marks += self._card(row, grid, place, made, y, spreads) if row.key in tuple(Lane) else made
        return marks

    def _card(
        self, row: Row, grid: Grid, place: int, made: tuple[Mark, ...], y: float, spreads: dict[str, Spread]
    ) -> list[Mark]:
        touchpoint = next(each for each in grid.columns[place].touchpoints if each.lane == row.key)
        if row.whole:
            spreads[touchpoint.id] = Spread(
                grid.lefts[place], y + row.top, grid.widths[place], row.cells[place].height, y + row.ground_top
            )
        return [group(touchpoint, made, self.spoken(touchpoint))]


def _phase_marks(grid: Grid, row: Row, y: float) -> list[Mark]:
    marks: list[Mark] = []
    bottom = y + row.height - 0.8
    for start, end, _ in _phase_spans(grid):
        cell = row.cells[start]
        marks += cell.marks(grid.lefts[start], bottom - 1.2 - cell.height)
        marks.append(Path((("M", (grid.lefts[start], bottom)), ("L", (grid.right(end), bottom))), RULE))
    return marks


def _has(band: Grid, spreads: dict[str, Spread]) -> bool:
    return any(touchpoint.id in spreads for column in band.columns for touchpoint in column.touchpoints)


def _phase_spans(grid: Grid) -> list[tuple[int, int, Text]]:
    """First and last column of each phase in a band, with its name."""
    places = enumerate(grid.columns)
    spans = [(phase, [place for place, _ in found]) for phase, found in groupby(places, lambda each: each[1].phase)]
    return [(found[0], found[-1], phase.name) for phase, found in spans]
