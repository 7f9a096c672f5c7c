"""The rows of a blueprint, from what is felt down to what is noted, each as high as its fullest cell."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from itertools import pairwise
from typing import Protocol

from voorzet.drawing.cards import card
from voorzet.drawing.cells import Cell, Typesetter
from voorzet.drawing.columns import Column
from voorzet.drawing.grid import HEAD, Grid
from voorzet.drawing.notes import noted, sees
from voorzet.drawing.theme import LABEL
from voorzet.messages import Message, say
from voorzet.model.journey import AnnotationKind, Journey, Lane, Touchpoint
from voorzet.model.workspace import Workspace

CHANNEL_TRACK = 1.6
LINE_HEIGHT = 4.8
PAD = 2.4

LINES: Mapping[Lane, Message] = {
    Lane.FRONTSTAGE: say("line of interaction"),
    Lane.BACKSTAGE: say("line of visibility"),
    Lane.SUPPORT: say("line of internal interaction"),
}
"""The classical line above each lane. Source: Shostack 1984; Bitner, Ostrom and Morgan 2008."""

NOTES: tuple[tuple[AnnotationKind, Message], ...] = (
    (AnnotationKind.DATA, say("Data and signals")),
    (AnnotationKind.LEGAL, say("Legal ground")),
    (AnnotationKind.VALUE, say("Values and citizen control")),
    (AnnotationKind.ORGANISATIONAL, say("Organisation and work")),
)


@dataclass(frozen=True)
class Row:
    """One row of one band, or the part of it that fits a sheet.

    `key` is a lane, an annotation kind, ‘sees’, ‘curve’, ‘load’ or ‘phases’. `line` is the classical line above it,
    `channel` the room for lines above its cards, `padding` that around them. `whole` is False for parts; `continued`
    for all but the first of them.
    """

    key: str
    label: Message | Lane | None
    ground: str
    cells: Mapping[int, Cell]
    least: float = 0.0
    line: Message | None = None
    channel: float = 0.0
    whole: bool = True
    continued: bool = False
    padding: float = PAD

    @property
    def top(self) -> float:
        """From the top of the row to the top of its cells, in millimetres."""
        return self.ground_top + self.channel + self.padding

    @property
    def ground_top(self) -> float:
        """From the top of the row to the top of its ground: the height of the line above it."""
        return LINE_HEIGHT if self.line else 0.0

    @property
    def height(self) -> float:
        """All of it, in millimetres."""
        fullest = max((cell.height for cell in self.cells.values()), default=0.0)
        return max(self.ground_top + self.least, self.top + fullest + self.padding)

    def parted(self, room: float) -> tuple[Row, Row]:
        """What fits in `room` mm, and the rest; cells are parted between lines, never through them."""
        parts = {place: cell.parted(room - self.top - self.padding) for place, cell in self.cells.items()}
        first = {place: part[0] for place, part in parts.items() if part[0].blocks}
        rest = {place: part[1] for place, part in parts.items() if part[1].blocks}
        return (
            replace(self, cells=first, whole=False),
            replace(self, cells=rest, line=None, channel=0.0, whole=False, continued=True),
        )


class LaneCells(Protocol):
    """The cards of a journey, and how wide they are best."""

    journey: Journey
    setter: Typesetter

    def card(self, touchpoint: Touchpoint, width: float) -> Cell:
        """The card of a step."""
        ...

    def width(self, column: Column, room: float) -> float:
        """How wide a column is best, in at most `room` mm."""
        ...


class Cells:
    """The cells of one journey, each made once for each width."""

    def __init__(self, workspace: Workspace, journey: Journey, setter: Typesetter) -> None:
        self.workspace, self.journey, self.setter = workspace, journey, setter
        self._made: dict[tuple[str, str, float], Cell] = {}

    def card(self, touchpoint: Touchpoint, width: float) -> Cell:
        """The card of a step."""
        return self._once(touchpoint.id, "card", width, lambda: card(self.journey, touchpoint, width, self.setter))

    def sees(self, column: Column, width: float) -> Cell:
        """What the citizen sees in the steps of a column."""
        return self._once(column.id, "sees", width, lambda: sees(self.journey, column.touchpoints, width, self.setter))

    def noted(self, kind: AnnotationKind, column: Column, width: float) -> Cell:
        """What is noted of one kind at the steps of a column."""
        return self._once(
            column.id,
            kind,
            width,
            lambda: noted(self.workspace, self.journey, column.touchpoints, kind, width, self.setter),
        )

    def width(self, column: Column, room: float) -> float:
        """The least width that fits `room` mm at which a column is not too tall, or wider would hardly help."""
        return narrowest(_WIDTHS, room, lambda width: self._tallness(column, width))

    def _tallness(self, column: Column, width: float) -> float:
        """How tall the tallest cell of a column is; 1 is as tall as looks well."""
        cards = (self.card(touchpoint, width).height for touchpoint in column.touchpoints)
        notes = (self.noted(kind, column, width).height for kind, _ in NOTES)
        return max(max(cards) / TALLEST_CARD, max(notes) / _TALLEST_NOTES)

    def _once(self, of: str, what: str, width: float, make: Callable[[], Cell]) -> Cell:
        key = (of, what, width)
        if key not in self._made:
            self._made[key] = make()
        return self._made[key]


def narrowest(widths: Iterable[float], room: float, tallness: Callable[[float], float]) -> float:
    """The least of these widths, rising, that fits `room` mm and has a tallness of at most 1, or hardly less if wider.

    Example:
        >>> narrowest([40, 60, 80], 100, lambda width: 45 / width)
        60
    """
    fitting = [width for width in widths if width <= room] or [room]
    for width, wider in pairwise(fitting):
        tall = tallness(width)
        if tall <= 1 or tallness(wider) > _WORTH_WIDENING * tall:
            return width
    return fitting[-1]


_WIDTHS = (46.0, 60.0, 84.0, 126.0, 190.0, 300.0, 480.0)
TALLEST_CARD = 64.0
_TALLEST_NOTES = 100.0
_WORTH_WIDENING = 0.85


def lane_rows(cells: Cells, grid: Grid) -> tuple[Row, ...]:
    """What the citizen sees, and the lanes with their cards."""
    seen = any(touchpoint.sees for touchpoint in cells.journey.touchpoints)
    top = [_row("sees", say("What the citizen sees"), "sees", grid, cells.setter, cells.sees)] if seen else []
    return (*top, *lanes(cells, grid))


def lanes(cells: LaneCells, grid: Grid) -> tuple[Row, ...]:
    """The lanes with their cards; lanes that the journey never uses are left out."""
    used = {touchpoint.lane for touchpoint in cells.journey.touchpoints}
    return tuple(_lane(lane, cells, grid) for lane in Lane if lane in used)


def note_rows(cells: Cells, grid: Grid) -> tuple[Row, ...]:
    """What is noted, a row for each kind that the journey has; a band without any of a kind leaves that row out."""
    rows = (_row(kind, label, "notes", grid, cells.setter, partial(cells.noted, kind)) for kind, label in NOTES)
    return tuple(row for row in rows if row.cells)


def least_height(label: Message | Lane, setter: Typesetter) -> float:
    """What a row needs for its name alone."""
    return sum(block.height for block in setter.lines(setter.say(label), HEAD - 5, LABEL)) + 2 * PAD


def _lane(lane: Lane, cells: LaneCells, grid: Grid) -> Row:
    cards = {
        place: cells.card(touchpoint, grid.widths[place])
        for place, column in enumerate(grid.columns)
        for touchpoint in column.touchpoints
        if touchpoint.lane is lane
    }
    tracks = grid.routes.channels.get(tuple(Lane).index(lane), 0)
    return Row(lane, lane, lane, cards, least_height(lane, cells.setter), LINES.get(lane), tracks * CHANNEL_TRACK)


def _row(
    key: str, label: Message, ground: str, grid: Grid, setter: Typesetter, fill: Callable[[Column, float], Cell]
) -> Row:
    filled = ((place, fill(column, grid.widths[place])) for place, column in enumerate(grid.columns))
    cells = {place: cell for place, cell in filled if cell.blocks}
    return Row(key, label, ground, cells, least_height(label, setter))
