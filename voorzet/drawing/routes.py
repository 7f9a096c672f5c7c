"""Where lines run: in the gutters between columns and the channels above lanes, each on a track of its own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from voorzet.model.journey import Transition

MOST_TRACKS = 12
"""Lines beyond this many side by side are left to the cards, which name where one comes from and goes to by number."""


class Spot(NamedTuple):
    """Where a card stands: its column and its lane, both counted from 0 on this sheet."""

    column: int
    lane: int


@dataclass(frozen=True)
class Straight:
    """A line without bends: `down` the column (−1 is up), or 0 to the next column in the same lane."""

    way: Transition
    down: int


@dataclass(frozen=True)
class Bent:
    """A line that leaves to the right and arrives from the left.

    It runs down the `out` gutter (gutter i lies right of column i) on a track, and, where the target is not in the next
    column, along the channel above lane `channel` on a track, and down the `back` gutter on a track.
    """

    way: Transition
    out: int
    out_track: int
    channel: int | None = None
    channel_track: int = 0
    back: int = 0
    back_track: int = 0


@dataclass(frozen=True)
class Routes:
    """All lines of one sheet, and how many tracks each gutter and channel needs."""

    straight: tuple[Straight, ...]
    bent: tuple[Bent, ...]
    gutters: Mapping[int, int]
    channels: Mapping[int, int]


class _Span(NamedTuple):
    """A stretch of a gutter or channel that one line of a fan needs."""

    where: int
    start: float
    end: float
    fan: str


def routes(ways: Iterable[Transition], spots: Mapping[str, Spot]) -> Routes:
    """Lines for the transitions of which both ends are on this sheet, as far as there are tracks.

    No two lines run over each other lengthwise, save those that leave one card together; lines may cross.

    Source:
        Channel routing by the left-edge algorithm, Hashimoto and Stevens 1971.
    """
    drawn = [way for way in ways if way.origin in spots and way.target in spots and way.origin != way.target]
    straight = {id(way): found for way in drawn if (found := _straight(way, spots)) is not None}
    bends = [way for way in drawn if id(way) not in straight]
    gutters, channels = _Tracks(), _Tracks()
    laid = (_laid(way, spots[way.origin], spots[way.target], gutters, channels) for way in bends)
    bent = tuple(line for line in laid if max(line.out_track, line.channel_track, line.back_track) < MOST_TRACKS)
    return Routes(tuple(straight.values()), bent, gutters.counts(), channels.counts())


def _straight(way: Transition, spots: Mapping[str, Spot]) -> Straight | None:
    here, there = spots[way.origin], spots[way.target]
    if here.lane == there.lane and there.column == here.column + 1:
        return Straight(way, 0)
    if here.column != there.column:
        return None
    between = range(min(here.lane, there.lane) + 1, max(here.lane, there.lane))
    occupied = {spot.lane for spot in spots.values() if spot.column == here.column}
    return None if occupied & set(between) else Straight(way, 1 if there.lane > here.lane else -1)


def _laid(way: Transition, here: Spot, there: Spot, gutters: _Tracks, channels: _Tracks) -> Bent:
    leaves, arrives = here.lane + 0.6, there.lane + 0.4
    if there.column == here.column + 1:
        track = gutters.lay(_Span(here.column, min(leaves, arrives), max(leaves, arrives), way.origin))
        return Bent(way, here.column, track)
    back = there.column - 1
    channel_track = channels.lay(_Span(there.lane, min(here.column, back), max(here.column, back), way.origin))
    level = there.lane + channel_track / 100
    out_track = gutters.lay(_Span(here.column, min(leaves, level), max(leaves, level), way.origin))
    back_track = gutters.lay(_Span(back, level, arrives, way.origin + way.target))
    return Bent(way, here.column, out_track, there.lane, channel_track, back, back_track)


class _Tracks:
    """Tracks side by side; a stretch gets the first on which it meets no other line."""

    def __init__(self) -> None:
        self._laid: dict[int, list[list[_Span]]] = {}

    def lay(self, span: _Span) -> int:
        tracks = self._laid.setdefault(span.where, [])
        for number, track in enumerate(tracks):
            if all(span.end < other.start or other.end < span.start for other in track):
                track.append(span)
                return number
        tracks.append([span])
        return len(tracks) - 1

    def counts(self) -> dict[int, int]:
        return {where: min(len(tracks), MOST_TRACKS) for where, tracks in self._laid.items()}
