"""Columns side by side: how wide they are, and where a journey is cut into bands that fit a sheet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from math import ceil

from voorzet.drawing.columns import LANES, Column
from voorzet.drawing.routes import Routes, Spot, routes
from voorzet.model.journey import Journey

HEAD = 30.0
"""The width of the lane names at the left, in millimetres."""

TRACK = 1.5
STUB = 1.7
ARROW = 2.6
_LEAST_GUTTER = 6.0
_WIDEST_GUTTER = 12.0


@dataclass(frozen=True)
class Grid:
    """One band: neighbouring columns with their widths, and the gutters before, between and after them, in mm."""

    columns: tuple[Column, ...]
    widths: tuple[float, ...]
    gutters: tuple[float, ...]
    routes: Routes

    @cached_property
    def lefts(self) -> tuple[float, ...]:
        """Where each column begins, from the left of the sheet."""
        pairs = zip(self.gutters, (0.0, *self.widths), strict=True)
        return tuple(accumulate((gutter + before for gutter, before in pairs), initial=HEAD))[1:]

    @property
    def width(self) -> float:
        """The whole band, lane names included."""
        return HEAD + sum(self.widths) + sum(self.gutters)

    def centre(self, place: int) -> float:
        """The middle of a column."""
        return self.lefts[place] + self.widths[place] / 2

    def right(self, place: int) -> float:
        """The right edge of a column; −1 is the left of the first gutter."""
        return self.lefts[place] + self.widths[place] if place >= 0 else HEAD

    def track(self, gutter: int, track: int) -> float:
        """Where a track of the gutter right of column `gutter` runs."""
        free = self.gutters[gutter + 1] - STUB - ARROW - TRACK * max(self.routes.gutters.get(gutter, 1) - 1, 0)
        return self.right(gutter) + STUB + free / 2 + TRACK * track

    def spread(self, width: float) -> Grid:
        """The same band with wider gutters, to fill `width` as far as that looks well."""
        extra = (width - self.width) / max(len(self.gutters), 1)
        if extra <= 0:
            return self
        gutters = tuple(gutter + max(0.0, min(extra, _WIDEST_GUTTER - gutter)) for gutter in self.gutters)
        return Grid(self.columns, self.widths, gutters, self.routes)


def bands(journey: Journey, columns: Sequence[Column], widths: Sequence[float], room: float) -> tuple[Grid, ...]:
    """The journey cut into bands no wider than `room` mm, about equally long; a single column may be wider."""
    fewest = len(_cut(journey, columns, widths, room, len(columns)))
    for most in range(ceil(len(columns) / fewest), len(columns) + 1):
        cut = _cut(journey, columns, widths, room, most)
        if len(cut) == fewest:
            break
    return tuple(band.spread(room) for band in cut)


def _cut(
    journey: Journey, columns: Sequence[Column], widths: Sequence[float], room: float, most: int
) -> tuple[Grid, ...]:
    made: list[Grid] = []
    start = 0
    while start < len(columns):
        band, end = _longest(journey, columns, widths, start, room, most)
        made.append(band)
        start = end
    return tuple(made)


def _longest(
    journey: Journey, columns: Sequence[Column], widths: Sequence[float], start: int, room: float, most: int
) -> tuple[Grid, int]:
    """The longest band from `start` that fits, and where the next one starts."""
    end = start + 1
    while end < len(columns) and end - start < most and _surely(widths[start : end + 1]) <= room:
        end += 1
    while (band := _grid(journey, columns[start:end], widths[start:end])).width > room and end > start + 1:
        end -= 1
    return band, end


def _surely(widths: Sequence[float]) -> float:
    """What these columns take at the very least."""
    return HEAD + sum(widths) + _LEAST_GUTTER * (len(widths) + 1)


def _grid(journey: Journey, columns: Sequence[Column], widths: Sequence[float]) -> Grid:
    spots = {
        touchpoint.id: Spot(place, LANES.index(touchpoint.lane))
        for place, column in enumerate(columns)
        for touchpoint in column.touchpoints
    }
    found = routes(journey.transitions, spots)
    gutters = tuple(
        max(_LEAST_GUTTER, STUB + ARROW + TRACK * (found.gutters.get(gutter, 0) - 1))
        for gutter in range(-1, len(columns))
    )
    return Grid(tuple(columns), tuple(widths), gutters, found)
