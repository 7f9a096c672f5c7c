"""Who stands where on a ring: changed about until the lines between them are short and cross little."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import combinations

from voorzet.drawing.field_box import Pair, Place

_HIT, _CROSSING = 60.0, 18.0
"""What a line through somebody, and two lines that cross, count for in millimetres of line."""

_CLEAR = 2.0
_PASSES = 3

_Line = tuple[str, str, int]


def settled(of: Mapping[str, Place], ring: Sequence[str], pairs: Mapping[Pair, int]) -> dict[str, Place]:
    """The same places, where those on a ring changed with each other as long as it makes the lines clearer.

    Only what a change touches is weighed anew, so that a field of two dozen is drawn in a moment.
    """
    stood = dict(of)
    lines = [(one, other, many) for (one, other), many in pairs.items() if one in of and other in of]
    for _ in range(_PASSES):
        changed = False
        for two in combinations(ring, 2):
            before = _tangle(stood, lines, two)
            _swap(stood, two)
            if _tangle(stood, lines, two) < before - 1e-6:
                changed = True
            else:
                _swap(stood, two)
        if not changed:
            break
    return stood


def _swap(stood: dict[str, Place], two: tuple[str, str]) -> None:
    a, b = (stood[name] for name in two)
    stood[two[0]], stood[two[1]] = a.at(b.x, b.y), b.at(a.x, a.y)


def _tangle(stood: Mapping[str, Place], lines: Sequence[_Line], two: Collection[str]) -> float:
    """How long and how entangled straight lines are that begin, end or may be hit at one of two boxes."""
    own = [line for line in lines if line[0] in two or line[1] in two]
    others = [line for line in lines if line not in own]
    length = sum(_length(stood, line) for line in own)
    hits = sum(_hits(stood, line, stood) for line in own) + sum(_hits(stood, line, two) for line in others)
    crossings = sum(_cross(stood, a, b) for a in own for b in others)
    crossings += sum(_cross(stood, a, b) for a, b in combinations(own, 2))
    return length + _HIT * hits + _CROSSING * crossings


def _length(stood: Mapping[str, Place], line: _Line) -> float:
    a, b = stood[line[0]], stood[line[1]]
    return (abs(a.x - b.x) + abs(a.y - b.y)) * (1 + line[2] / 4)


def _hits(stood: Mapping[str, Place], line: _Line, names: Iterable[str]) -> int:
    a, b = stood[line[0]], stood[line[1]]
    others = (stood[name] for name in names if name not in line[:2])
    return sum(box.meets((a.x, a.y), (b.x, b.y), _CLEAR) for box in others)


def _cross(stood: Mapping[str, Place], one: _Line, other: _Line) -> bool:
    """Whether two lines cross between their ends; lines that share an end do not."""
    if {one[0], one[1]} & {other[0], other[1]}:
        return False
    a, b, c, d = (stood[name] for name in (one[0], one[1], other[0], other[1]))
    return _side(a, b, c) != _side(a, b, d) and _side(c, d, a) != _side(c, d, b)


def _side(a: Place, b: Place, c: Place) -> bool:
    return (b.x - a.x) * (c.y - a.y) > (b.y - a.y) * (c.x - a.x)
