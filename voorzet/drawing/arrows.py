"""Lines between cards: their bends, their kinds, and the head at the end."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from voorzet.drawing.grid import ARROW, Grid
from voorzet.drawing.routes import Bent, Straight
from voorzet.drawing.rows import CHANNEL_TRACK
from voorzet.drawing.scene import Mark, Path, Stroke, polyline, shape
from voorzet.drawing.theme import INK, LOOP, PAPER, THEN, WAIT
from voorzet.model.journey import Transition, TransitionKind

_STRAIGHT, _IN, _OUT = 4.3, 2.7, 5.9
_CORNER = 1.4


@dataclass(frozen=True)
class Spread:
    """Where one card lies on the sheet, and where the channel above its lane begins."""

    left: float
    top: float
    width: float
    height: float
    channel: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.left + self.width


class Ink(NamedTuple):
    """How a transition is drawn: its line, and what the head at its end is filled with."""

    line: Stroke
    head: str


def ink_of(way: Transition) -> Ink:
    """How a kind of transition is drawn."""
    if way.kind is TransitionKind.LOOP:
        return Ink(LOOP, PAPER)
    return Ink(WAIT if way.kind is TransitionKind.WAIT or way.wait_days else THEN, INK)


def arrows(grid: Grid, cards: Mapping[str, Spread], ink: Callable[[Transition], Ink] = ink_of) -> tuple[Mark, ...]:
    """All lines of a band of which both cards are on this sheet, the boldest on top."""
    marks: list[Mark] = []
    lines: tuple[Straight | Bent, ...] = (*grid.routes.straight, *grid.routes.bent)
    for line in sorted(lines, key=lambda line: ink(line.way).line.width_mm):
        here, there = cards.get(line.way.origin), cards.get(line.way.target)
        if here and there:
            points = _straight(line, here, there) if isinstance(line, Straight) else _bent(line, grid, here, there)
            marks += _drawn(line.way, points, ink(line.way))
    return tuple(marks)


def _straight(line: Straight, here: Spread, there: Spread) -> tuple[tuple[float, float], ...]:
    if line.down == 0:
        return (here.right, here.top + _STRAIGHT), (there.left, there.top + _STRAIGHT)
    x = here.left + here.width / 2 + 2.2 * line.down
    if line.down > 0:
        return (x, here.top + here.height), (x, there.top)
    return (x, here.top), (x, there.top + there.height)


def _bent(line: Bent, grid: Grid, here: Spread, there: Spread) -> tuple[tuple[float, float], ...]:
    out = grid.track(line.out, line.out_track)
    start, end = (here.right, here.top + _OUT), (there.left, there.top + _IN)
    if line.channel is None:
        return start, (out, start[1]), (out, end[1]), end
    back = grid.track(line.back, line.back_track)
    level = there.channel + 1.3 + CHANNEL_TRACK * line.channel_track
    return start, (out, start[1]), (out, level), (back, level), (back, end[1]), end


def _drawn(way: Transition, points: tuple[tuple[float, float], ...], ink: Ink) -> tuple[Mark, ...]:
    (bx, by), (ex, ey) = points[-2:]
    length = abs(ex - bx) + abs(ey - by) or 1.0
    ux, uy = (ex - bx) / length, (ey - by) / length
    head = min(ARROW * 0.75, length)
    base = (ex - ux * head, ey - uy * head)
    half = head * 0.42
    tip = shape(
        ((ex, ey), (base[0] - uy * half, base[1] + ux * half), (base[0] + uy * half, base[1] - ux * half)),
        ink.head,
        Stroke(ink.line.colour, 0.2),
    )
    line: Path = polyline((*points[:-1], base), ink.line, _CORNER)
    return (line, *_fork(way, points, ink.line.colour), tip)


def _fork(way: Transition, points: tuple[tuple[float, float], ...], colour: str) -> tuple[Mark, ...]:
    """A small diamond where a choice begins."""
    if way.kind is not TransitionKind.CHOICE:
        return ()
    (x, y), (nx, ny) = points[:2]
    if nx != x:
        x += 0.2
        return (shape(((x - 1, y), (x, y - 1), (x + 1, y), (x, y + 1)), PAPER, Stroke(colour, 0.25)),)
    y += 0.2 if ny > y else -0.2
    return (shape(((x - 1, y), (x, y - 1), (x + 1, y), (x, y + 1)), PAPER, Stroke(colour, 0.25)),)
