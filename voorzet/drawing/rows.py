"""The rows of a blueprint, from what is felt down to what is noted, each as high as its fullest cell."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from voorzet.drawing.cards import card
from voorzet.drawing.cells import Cell, Typesetter
from voorzet.drawing.columns import Column
from voorzet.drawing.grid import Grid
from voorzet.drawing.notes import noted, sees
from voorzet.messages import Message, say
from voorzet.model.journey import AnnotationKind, Journey, Lane, Touchpoint

CHANNEL_TRACK = 1.6
_PAD = 2.4

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

    `key` is a lane, an annotation kind, ‘sees’, ‘curve’, ‘load’, ‘phases’ or ‘line’; `channel` is the room for lines above
    its cards; `continued` says that its beginning stands on an earlier sheet.
    """

    key: str
    label: Message | Lane | None
    ground: str | None
    cells: Mapping[int, Cell]
    channel: float = 0.0
    fixed: float = 0.0
    continued: bool = False

    @property
    def height(self) -> float:
        """All of it, in millimetres."""
        return max(
            self.fixed, self.channel + max((cell.height for cell in self.cells.values()), default=0.0) + 2 * _PAD
        )

    @property
    def top(self) -> float:
        """From the top of the row to the top of its cells."""
        return self.channel + _PAD

    @property
    def is_partible(self) -> bool:
        """Whether it may be parted over two sheets."""
        return bool(self.cells)

    def parted(self, room: float) -> tuple[Row, Row]:
        """What fits in `room` mm, and the rest."""
        parts = {place: cell.parted(room - self.top - _PAD) for place, cell in self.cells.items()}
        first = {place: part[0] for place, part in parts.items() if part[0].blocks}
        rest = {place: part[1] for place, part in parts.items() if part[1].blocks}
        return replace(self, cells=first, fixed=0.0), replace(self, cells=rest, channel=0.0, fixed=0.0, continued=True)


def lane_rows(journey: Journey, grid: Grid, setter: Typesetter) -> tuple[Row, ...]:
    """What the citizen sees, and the lanes with their cards; lanes that the journey never uses are left out."""
    seen = any(touchpoint.sees for touchpoint in journey.touchpoints)
    used = {touchpoint.lane for touchpoint in journey.touchpoints}
    top = [_row("sees", say("What the citizen sees"), "sees", grid, _sees(journey, setter))] if seen else []
    rows = [_lane(lane, journey, grid, setter) for lane in Lane if lane in used]
    return (*top, *_with_lines(rows))


def note_rows(journey: Journey, grid: Grid, setter: Typesetter) -> tuple[Row, ...]:
    """What is noted, a row for each kind that the journey has; a band without any of a kind leaves that row out."""
    rows = (_row(kind, label, "notes", grid, _noted(journey, kind, setter)) for kind, label in NOTES)
    return tuple(row for row in rows if row.cells)


def _lane(lane: Lane, journey: Journey, grid: Grid, setter: Typesetter) -> Row:
    cells = {
        place: card(journey, touchpoint, grid.widths[place], setter)
        for place, column in enumerate(grid.columns)
        for touchpoint in column.touchpoints
        if touchpoint.lane is lane
    }
    tracks = grid.routes.channels.get(tuple(Lane).index(lane), 0)
    return Row(lane, lane, lane, cells, tracks * CHANNEL_TRACK, fixed=9.0)


def _with_lines(rows: list[Row]) -> tuple[Row, ...]:
    made: list[Row] = []
    for row in rows:
        if made and row.key in LINES:
            made.append(Row("line", LINES[Lane(row.key)], None, {}, fixed=4.6))
        made.append(row)
    return tuple(made)


_Filling = Callable[[tuple[Touchpoint, ...], float], Cell]


def _row(key: str, label: Message, ground: str, grid: Grid, filling: _Filling) -> Row:
    filled = ((place, filling(column.touchpoints, grid.widths[place])) for place, column in enumerate(grid.columns))
    return Row(key, label, ground, {place: cell for place, cell in filled if cell.blocks})


def _sees(journey: Journey, setter: Typesetter) -> _Filling:
    return lambda touchpoints, width: sees(journey, touchpoints, width, setter)


def _noted(journey: Journey, kind: AnnotationKind, setter: Typesetter) -> _Filling:
    return lambda touchpoints, width: noted(journey, touchpoints, kind, width, setter)


_WIDTHS = (46.0, 60.0, 84.0, 126.0, 190.0, 300.0, 480.0)
_TALLEST_CARD = 64.0
_TALLEST_NOTES = 84.0


def column_width(journey: Journey, column: Column, room: float, setter: Typesetter) -> float:
    """The least width at which this column's cells are not too tall, and that fits `room` mm."""
    widths = [width for width in _WIDTHS if width <= room] or [room]
    for width in widths:
        cards = (card(journey, touchpoint, width, setter).height for touchpoint in column.touchpoints)
        notes = (noted(journey, column.touchpoints, kind, width, setter).height for kind, _ in NOTES)
        if max(cards) <= _TALLEST_CARD and max(notes) <= _TALLEST_NOTES:
            return width
    return widths[-1]
