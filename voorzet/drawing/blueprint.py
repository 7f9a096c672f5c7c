"""The service blueprint of a journey, laid out once for every format."""

from __future__ import annotations

from itertools import groupby
from math import inf

from voorzet.drawing.arrows import Spread, arrows
from voorzet.drawing.cards import group
from voorzet.drawing.cells import Cell, Typesetter
from voorzet.drawing.columns import columns
from voorzet.drawing.exhibit import Drawing
from voorzet.drawing.felt import CURVE_HEIGHT, LOAD_HEIGHT, curve_marks, curves, load_marks
from voorzet.drawing.frame import foot, key, sources, title_block
from voorzet.drawing.grid import HEAD, Grid, bands
from voorzet.drawing.paper import Paper
from voorzet.drawing.rows import PAD, Cells, Row, lane_rows, least_height, note_rows
from voorzet.drawing.scene import Box, Mark, Path, Scene
from voorzet.drawing.sheets import Piece, Sheet, height, paged
from voorzet.drawing.theme import (
    GRID,
    HEADING,
    LABEL,
    LINE_OF_INTERACTION,
    LINE_OF_INTERNAL,
    LINE_OF_VISIBILITY,
    MUTED,
    PAPER,
    ROW_FILLS,
    RULE,
    SMALL,
)
from voorzet.messages import Message, say
from voorzet.model.journey import Journey, Lane
from voorzet.model.persona import Persona
from voorzet.model.text import Language, Text
from voorzet.model.workspace import Workspace

MARGIN = 10.0
_FOOT = 6.0
_WIDEST = 820.0
_SCALES = {"a1": 1.6}
_SHRUNK = (1.0, 0.94, 0.88)
"""Slightly smaller is tried before the lanes of a band are parted over two sheets; nothing is ever smaller."""

_LINE_STROKES = {
    Lane.FRONTSTAGE: LINE_OF_INTERACTION,
    Lane.BACKSTAGE: LINE_OF_VISIBILITY,
    Lane.SUPPORT: LINE_OF_INTERNAL,
}


def blueprint(
    workspace: Workspace,
    journey: Journey,
    language: Language,
    persona: Persona | None = None,
    paper: Paper | None = None,
) -> Drawing:
    """The blueprint of a journey: on sheets of `paper`, or on one sheet as large as it needs."""
    scales = [_SCALES.get(paper.size, 1.0) * shrunk for shrunk in _SHRUNK] if paper else [1.0]
    tried = (_Drawing(workspace, journey, language, persona, paper, scale) for scale in scales)
    drawing = next((drawing for drawing in tried if drawing.keeps_together), None) or _Drawing(
        workspace, journey, language, persona, paper, scales[0]
    )
    return Drawing(drawing.scenes(), frozenset(drawing.setter.replaced))


class _Drawing:
    """One blueprint in the making."""

    def __init__(
        self,
        workspace: Workspace,
        journey: Journey,
        language: Language,
        persona: Persona | None,
        paper: Paper | None,
        scale: float,
    ) -> None:
        self.journey, self.persona, self.paper, self.scale = journey, persona, paper, scale
        self.setter = Typesetter(language)
        self.curves = curves(journey, (persona,) if persona else workspace.personas_of(journey))
        made = columns(journey)
        room = paper.width_mm / scale - 2 * MARGIN if paper else _WIDEST
        self.cells = Cells(workspace, journey, self.setter)
        widths = [self.cells.width(column, room - HEAD - 14) for column in made]
        self.bands = bands(journey, made, widths, room)
        self.width = room if paper else max(180.0, *(band.width for band in self.bands))
        self.room = paper.height_mm / scale - 2 * MARGIN - _FOOT if paper else inf
        self.groups = self._groups()

    @property
    def keeps_together(self) -> bool:
        """Whether the lanes of every band fit on one sheet."""
        return all(height(group, self._phases) <= self.room for group in self.groups if len(group) > 1)

    def scenes(self) -> tuple[Scene, ...]:
        sheets = paged(self.groups, self.room, self._phases)
        return tuple(self._scene(sheet, nth, len(sheets)) for nth, sheet in enumerate(sheets, 1))

    def _groups(self) -> list[list[Piece]]:
        """What should stay together: the title and the first band's lanes, the lanes of a band, each row of notes."""
        groups: list[list[Piece]] = []
        for band in self.bands:
            lanes = (*self._felt(), *lane_rows(self.cells, band))
            groups.append([Piece(row, band) for row in lanes])
            groups += ([Piece(row, band)] for row in note_rows(self.cells, band))
        groups[0].insert(0, self._spanning("title", title_block(self.journey, self.persona, self.width, self.setter)))
        groups.append([self._spanning("key", key(self.width, self.setter))])
        groups.append([self._spanning("sources", sources(self.journey, self.width, self.setter))])
        return groups

    def _spanning(self, name: str, cell: Cell) -> Piece:
        return Piece(Row(name, None, "", {0: cell}))

    def _felt(self) -> tuple[Row, ...]:
        rows: list[Row] = []
        if self.curves:
            rows.append(Row("curve", say("How it feels"), "curve", {}, CURVE_HEIGHT))
        if any(touchpoint.load for touchpoint in self.journey.touchpoints):
            label = say("What it asks")
            rows.append(Row("load", label, "curve", {}, max(LOAD_HEIGHT, least_height(label, self.setter))))
        return tuple(rows)

    def _phases(self, grid: Grid) -> Row:
        spans: dict[int, Cell] = {}
        for start, end, name in _phase_spans(grid):
            width = grid.right(end) - grid.lefts[start]
            spans[start] = Cell(width, self.setter.lines(name, width, HEADING))
        return Row("phases", None, "", spans)

    def _scene(self, sheet: Sheet, number: int, count: int) -> Scene:
        tall = self.paper.height_mm / self.scale if self.paper else sheet.used + 2 * MARGIN + _FOOT
        wide = self.width + 2 * MARGIN
        bottom = tuple(
            mark.moved(MARGIN, tall - MARGIN - _FOOT + 2.0)
            for mark in foot(self.journey, number, count, self.width, self.setter)
        )
        inside = tuple(mark.moved(MARGIN, MARGIN) for mark in self._marks(sheet))
        say = self.setter.say
        return Scene(
            wide, tall, (Box(0, 0, wide, tall, PAPER), *inside, *bottom), say(self.journey.title),
            say(_described(self.journey, number, count)), self.setter.language, self.scale, MARGIN + _begins(sheet),
        )  # fmt: skip

    def _marks(self, sheet: Sheet) -> list[Mark]:
        grounds: list[Mark] = []
        cards: list[Mark] = []
        spreads: dict[str, Spread] = {}
        for y, piece in sheet.pieces:
            grounds += self._ground(piece, y)
            cards += self._cells(piece, y, spreads)
        lines = [mark for band in self.bands for mark in arrows(band, spreads) if _has(band, spreads)]
        return [*grounds, *lines, *cards]

    def _ground(self, piece: Piece, y: float) -> list[Mark]:
        row, width = piece.row, self.width
        marks: list[Mark] = []
        if row.ground:
            top, deep = y + row.ground_top, row.height - row.ground_top
            marks.append(Box(0, top, width, deep, ROW_FILLS["notes" if row.ground == "notes" else row.ground]))
            if row.ground == "notes":
                marks.append(Path((("M", (0, top)), ("L", (width, top))), GRID))
        if row.line:
            marks += self._line(row, y, width)
        return [*marks, *self._label(row, y)]

    def _line(self, row: Row, y: float, width: float) -> list[Mark]:
        middle = y + row.ground_top / 2
        words = self.setter.lines(row.line or "", HEAD + 20, SMALL, colour=MUTED)[:1]
        marks = [mark.moved(1.5, middle - SMALL.line_mm / 2) for block in words for mark in block.marks]
        start = max(getattr(mark, "width", 0.0) for mark in marks) + 4.0
        return [*marks, Path((("M", (start, middle)), ("L", (width, middle))), _LINE_STROKES[Lane(row.key)])]

    def _label(self, row: Row, y: float) -> list[Mark]:
        if row.label is None:
            return []
        label = say("{label} (continued)", label=row.label) if row.continued else row.label
        y += row.ground_top + PAD
        marks: list[Mark] = []
        for block in self.setter.lines(self.setter.say(label), HEAD - 5, LABEL, 1.5):
            marks += (mark.moved(0, y) for mark in block.marks)
            y += block.height
        return marks

    def _cells(self, piece: Piece, y: float, spreads: dict[str, Spread]) -> list[Mark]:
        row, grid = piece.row, piece.grid
        if grid is None:
            return [mark for cell in row.cells.values() for mark in cell.marks(0, y + row.top)]
        if row.key == "curve":
            return list(curve_marks(grid, self.curves, y, self.width, self.setter))
        if row.key == "load":
            return list(load_marks(grid, y))
        if row.key == "phases":
            return self._phase_marks(grid, row, y)
        marks: list[Mark] = []
        for place, cell in row.cells.items():
            drawn = cell.marks(grid.lefts[place], y + row.top)
            marks += self._card(row, grid, place, drawn, y, spreads) if row.key in tuple(Lane) else drawn
        return marks

    def _card(
        self, row: Row, grid: Grid, place: int, drawn: tuple[Mark, ...], y: float, spreads: dict[str, Spread]
    ) -> list[Mark]:
        touchpoint = next(each for each in grid.columns[place].touchpoints if each.lane == row.key)
        if row.whole:
            spreads[touchpoint.id] = Spread(
                grid.lefts[place], y + row.top, grid.widths[place], row.cells[place].height, y + row.ground_top
            )
        number, name = self.journey.number(touchpoint.id), self.setter.say(touchpoint.name)
        return [group(touchpoint, drawn, f"{number}. {name}")]

    def _phase_marks(self, grid: Grid, row: Row, y: float) -> list[Mark]:
        marks: list[Mark] = []
        bottom = y + row.height - 0.8
        for start, end, _ in _phase_spans(grid):
            cell = row.cells[start]
            marks += cell.marks(grid.lefts[start], bottom - 1.2 - cell.height)
            marks.append(Path((("M", (grid.lefts[start], bottom)), ("L", (grid.right(end), bottom))), RULE))
        return marks


def _begins(sheet: Sheet) -> float:
    return next((y for y, piece in sheet.pieces if piece.grid), 0.0)


def _has(band: Grid, spreads: dict[str, Spread]) -> bool:
    return any(touchpoint.id in spreads for column in band.columns for touchpoint in column.touchpoints)


def _phase_spans(grid: Grid) -> list[tuple[int, int, Text]]:
    """First and last column of each phase in a band, with its name."""
    places = enumerate(grid.columns)
    spans = [(phase, [place for place, _ in found]) for phase, found in groupby(places, lambda each: each[1].phase)]
    return [(found[0], found[-1], phase.name) for phase, found in spans]


def _described(journey: Journey, number: int, count: int) -> Message:
    return say(
        "Service blueprint of the journey “{title}”, sheet {number} of {count}: {steps} touchpoints in {phases} phases,"
        " in lanes from the citizen down to support processes. Everything in it is told in the text version.",
        title=journey.title, number=number, count=count, steps=len(journey.touchpoints), phases=len(journey.phases),
    )  # fmt: skip
