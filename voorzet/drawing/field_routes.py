"""The lines of a force field: side by side between two boxes, round whoever stands in between, each with its number."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from math import hypot
from typing import TypeVar

from voorzet.drawing.field_box import Pair, Place, Point

Curve = tuple[Point, Point, Point]
"""A quadratic curve: its two ends, and what pulls it aside between them."""

_BENDS = (0.0, 0.1, -0.1, 0.2, -0.2, 0.3, -0.3, 0.42, -0.42, 0.56, -0.56)
_WHERE = tuple(0.5 + side * 0.04 * n for n in range(11) for side in ((-1, 1) if n else (1,)))
_T = TypeVar("_T")
_FINE = 120
_CLEAR = 1.5


@dataclass(frozen=True)
class Route:
    """One line from box to box, and where its number stands."""

    curve: Curve
    label: Place


def routes(
    boxes: Mapping[str, Place], lines: Mapping[Pair, Sequence[str]], labels: Mapping[str, Place]
) -> dict[str, Route] | None:
    """A route for every line, by its name; None if some number finds no free place: then all must stand further apart.

    Args:
        boxes: who stands where, by name.
        lines: for each pair of boxes the names of the lines between them, in the order of the pair.
        labels: the size of each line's number.
    """
    curves: dict[str, Curve] = {}
    for (one, other), names in lines.items():
        others = [box for name, box in boxes.items() if name not in (one, other)]
        half = side(len(names)) * (len(names) - 1) / 2
        spine = _spine(boxes[one], boxes[other], others, half)
        for nth, name in enumerate(names):
            aside = _aside(spine, side(len(names)) * nth - half)
            curves[name] = _between(aside, boxes[one], boxes[other])
    return _numbered(curves, list(boxes.values()), labels)


def side(count: int) -> float:
    """Between two of so many lines of one pair, in millimetres: few stand apart so that numbers fit next to each other.

    Example:
        >>> side(2) > side(5)
        True
    """
    return 4.9 if count <= 3 else 3.8


def point(curve: Curve, t: float) -> Point:
    """Where a curve is at `t`, from 0 to 1.

    Example:
        >>> point(((0, 0), (5, 10), (10, 0)), 0.5)
        (5.0, 5.0)
    """
    (ax, ay), (bx, by), (cx, cy) = curve
    u = 1 - t
    return u * u * ax + 2 * u * t * bx + t * t * cx, u * u * ay + 2 * u * t * by + t * t * cy


def _spine(one: Place, other: Place, others: Sequence[Place], half: float) -> Curve:
    """The curve that bends least of those that come near fewest others; `half` is what lies on either side of it."""
    tried = (_bent(one, other, bend, half) for bend in _BENDS)
    return _first_best(tried, lambda curve: _hits(curve, others, half + _CLEAR))


def _hits(curve: Curve, others: Sequence[Place], room: float) -> int:
    points = [point(curve, n / 24) for n in range(25)]
    return sum(box.holds(each, room) for box in others for each in points)


def _first_best(things: Iterable[_T], badness: Callable[[_T], int]) -> _T:
    """The first of the least bad; as soon as one is not bad at all, no more are looked at."""
    weighed = list[tuple[int, _T]]()
    for thing in things:
        weighed.append((badness(thing), thing))
        if weighed[-1][0] == 0:
            break
    return min(weighed, key=lambda each: each[0])[1]


def _bent(one: Place, other: Place, bend: float, half: float) -> Curve:
    start, end = _towards(one, other, half), _towards(other, one, half)
    middle = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2
    across = end[1] - start[1], start[0] - end[0]
    return start, (middle[0] + 2 * bend * across[0], middle[1] + 2 * bend * across[1]), end


def _towards(one: Place, other: Place, half: float) -> Point:
    """A point in the first box on the side of the second, so that lines to several do not end in one point."""
    across, down = (max(0.0, min(size * 0.3, size / 2 - half - 1)) for size in (one.width, one.height))
    dx, dy = (other.x - one.x) * 0.22, (other.y - one.y) * 0.22
    return one.x + max(-across, min(across, dx)), one.y + max(-down, min(down, dy))


def _aside(curve: Curve, distance: float) -> Curve:
    """The same curve, `distance` mm to its side."""
    (ax, ay), (bx, by), (cx, cy) = curve
    length = hypot(cx - ax, cy - ay) or 1.0
    dx, dy = (cy - ay) / length * distance, (ax - cx) / length * distance
    return (ax + dx, ay + dy), (bx + dx, by + dy), (cx + dx, cy + dy)


def _between(curve: Curve, one: Place, other: Place) -> Curve:
    """The part of a curve that lies outside both boxes."""
    steps = [n / _FINE for n in range(_FINE + 1)]
    start = next((t for t in steps if not one.holds(point(curve, t), 0.7)), 0.0)
    end = next((t for t in reversed(steps) if not other.holds(point(curve, t), 0.9)), 1.0)
    return _part(curve, start, end) if start < end else curve


def _part(curve: Curve, start: float, end: float) -> Curve:
    """A stretch of a quadratic curve is one too: its ends lie on it, and its pull where their tangents meet."""
    (ax, ay), (bx, by), (cx, cy) = curve

    def mixed(a: float, b: float, c: float) -> float:
        return (1 - start) * (1 - end) * a + ((1 - start) * end + start * (1 - end)) * b + start * end * c

    return point(curve, start), (mixed(ax, bx, cx), mixed(ay, by, cy)), point(curve, end)


def _numbered(
    curves: Mapping[str, Curve], boxes: Sequence[Place], labels: Mapping[str, Place]
) -> dict[str, Route] | None:
    drawn = {name: [point(curve, n / 30) for n in range(31)] for name, curve in curves.items()}
    taken: list[Place] = []
    found: dict[str, Route] = {}
    for name, curve in curves.items():
        tried = [labels[name].at(*point(curve, t)) for t in _WHERE]
        free = [label for label in tried if _is_free(label, boxes, taken)]
        if not free:
            return None
        others = [points for other, points in drawn.items() if other != name]
        label = _first_best(free, partial(_lines_under, others))
        taken.append(label)
        found[name] = Route(curve, label)
    return found


def _is_free(label: Place, boxes: Sequence[Place], taken: Sequence[Place]) -> bool:
    return not any(label.touches(box, _CLEAR) for box in boxes) and not any(label.touches(each, 0.5) for each in taken)


def _lines_under(lines: Sequence[Sequence[Point]], label: Place) -> int:
    """On how many other lines a number would stand."""
    return sum(any(label.holds(each, 0.6) for each in points) for points in lines)
