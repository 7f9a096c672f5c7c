"""Where each one stands in a force field: the citizen in the middle, the others around on rings, none over another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise
from math import cos, pi, sin

from voorzet.drawing.field_box import Pair, Place, Point
from voorzet.drawing.field_order import settled

_APART = 15.0
"""Room between two of them, in millimetres, so that lines and their numbers fit."""

_BETWEEN_RINGS = 3.0
_MOST, _MORE = (6, 9, 12), 4
"""How many stand on each ring at most, from the inside; who does not fit stands on another outside it, for more."""

_STEP = 3.0
_STARTS = (-pi / 2, -pi / 4, -pi / 6, 0.0)
"""The angles at which the first on a ring may stand; the one that keeps the field small is taken."""

_SQUARE = 4
"""How square the rings are: 2 is an ellipse, more has corners, which is where a sheet of paper has room."""


@dataclass(frozen=True)
class Places:
    """Where everybody stands, by name; `rings` are who stand on each, from the inside.

    `edges` is how far a kind of ring reaches where the next begins, with its place (from 0); see `outline`.
    """

    of: Mapping[str, Place]
    rings: tuple[tuple[str, ...], ...]
    edges: tuple[tuple[int, float], ...]

    @property
    def size(self) -> Point:
        """How far all boxes reach across and down, in millimetres."""
        return _size(tuple(self.of.values()))

    def clearer(self, pairs: Mapping[Pair, int]) -> Places:
        """The same, with those on each ring changed about until the lines between pairs (and how many) are clearer."""
        of = dict(self.of)
        for ring in (*self.rings, *self.rings):
            of = settled(of, ring, pairs)
        return Places(of, self.rings, self.edges)


def places(centre: Place, rings: Sequence[Mapping[str, Place]], flat: float, wide: float = 1.0) -> Places:
    """Everybody's place around the centre, which stands at (0, 0) under the name "".

    Args:
        centre: the box in the middle.
        rings: the boxes on each ring from the inside, by name; only their sizes count.
        flat: how many times as wide as high the rings are.
        wide: how many times as far apart as they must be.
    """
    of, spilled, reaches = {"": centre.at(0, 0)}, tuple(_spilled(rings)), list[tuple[int, float, float]]()
    inside = [of[""]]
    for nth, ring in spilled:
        reached = reaches[-1][2] + _BETWEEN_RINGS if reaches and reaches[-1][0] != nth else 0.0
        largest = Place(0, 0, max(box.width for box in ring.values()), max(box.height for box in ring.values()))
        stood = _on_a_ring(largest, len(ring), inside, reached, flat, wide)
        of |= {name: box.at(slot.x, slot.y) for (name, box), slot in zip(ring.items(), stood, strict=True)}
        inside += stood
        reaches.append((nth, min(_nearest(each, flat) for each in stood), _furthest(stood, flat)))
    edges = ((nth, (far + near) / 2) for (nth, _, far), (then, near, _) in pairwise(reaches) if nth != then)
    return Places(of, tuple(tuple(ring) for _, ring in spilled), tuple(edges))


def outline(reach: float, flat: float) -> tuple[Point, ...]:
    """Points all along the edge of a ring that reaches so far down, and `flat` times as far across."""
    return tuple(_on_ring(2 * pi * nth / 96, reach, flat) for nth in range(96))


def _spilled(rings: Sequence[Mapping[str, Place]]) -> Iterator[tuple[int, dict[str, Place]]]:
    """The rings that anybody stands on, with their places; one that is too full is parted over more."""
    for nth, ring in enumerate(rings):
        rest, most = list(ring.items()), _MOST[min(nth, len(_MOST) - 1)]
        while rest:
            yield nth, dict(rest[:most])
            rest, most = rest[most:], most + _MORE


def _on_a_ring(
    box: Place, count: int, inside: Sequence[Place], reached: float, flat: float, wide: float
) -> tuple[Place, ...]:
    """So many boxes of this size on the smallest ring where they touch neither each other nor those inside."""
    tried = [_smallest(box, count, start, inside, reached, flat, wide) for start in _STARTS]
    return min(tried, key=lambda stood: _fullness((*stood, *inside), flat))


def _smallest(
    box: Place, count: int, start: float, inside: Sequence[Place], reached: float, flat: float, wide: float
) -> tuple[Place, ...]:
    reach = max(reached, box.height / 2)
    while True:
        reach += _STEP
        stood = tuple(box.at(*_on_ring(start + 2 * pi * nth / count, reach, flat)) for nth in range(count))
        free = not any(a.touches(b, _APART * wide) for a, b in combinations(stood, 2))
        outside = min(_nearest(each, flat) for each in stood) >= reached
        if free and outside and not any(a.touches(b, _APART * wide) for a in stood for b in inside):
            return stood


def _fullness(boxes: Sequence[Place], flat: float) -> float:
    """How much room a field of these boxes takes on a sheet as flat as it."""
    across, down = _size(boxes)
    return max(across / flat, down)


def _size(boxes: Sequence[Place]) -> Point:
    across = max(box.x + box.width / 2 for box in boxes) - min(box.x - box.width / 2 for box in boxes)
    down = max(box.y + box.height / 2 for box in boxes) - min(box.y - box.height / 2 for box in boxes)
    return across, down


def _on_ring(angle: float, reach: float, flat: float) -> Point:
    across, down = cos(angle), sin(angle)
    by = reach / (abs(across) ** _SQUARE + abs(down) ** _SQUARE) ** (1 / _SQUARE)
    return by * flat * across, by * down


def _furthest(boxes: Iterable[Place], flat: float) -> float:
    """How far a ring must reach to hold all of these boxes."""
    return max(_reach(abs(box.x) + box.width / 2, abs(box.y) + box.height / 2, flat) for box in boxes)


def _nearest(box: Place, flat: float) -> float:
    """How far a ring may reach that holds nothing of this box."""
    return _reach(max(abs(box.x) - box.width / 2, 0.0), max(abs(box.y) - box.height / 2, 0.0), flat)


def _reach(x: float, y: float, flat: float) -> float:
    return float(((x / flat) ** _SQUARE + y**_SQUARE) ** (1 / _SQUARE))
