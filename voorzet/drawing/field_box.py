"""Boxes of a force field: where one stands, and whether it is in the way of something else."""

from __future__ import annotations

from dataclasses import dataclass

Point = tuple[float, float]
Pair = tuple[str, str]
"""Two boxes by name that are joined by lines."""


@dataclass(frozen=True, slots=True)
class Place:
    """A box by its middle, in millimetres."""

    x: float
    y: float
    width: float
    height: float

    def at(self, x: float, y: float) -> Place:
        """The same box elsewhere."""
        return Place(x, y, self.width, self.height)

    def touches(self, other: Place, apart: float = 0.0) -> bool:
        """Whether less than `apart` mm lies between two boxes, across and down."""
        return (
            abs(self.x - other.x) < (self.width + other.width) / 2 + apart
            and abs(self.y - other.y) < (self.height + other.height) / 2 + apart
        )

    def holds(self, point: Point, margin: float = 0.0) -> bool:
        """Whether a point lies in the box, or less than `margin` mm from it."""
        x, y = point
        return abs(x - self.x) <= self.width / 2 + margin and abs(y - self.y) <= self.height / 2 + margin

    def meets(self, start: Point, end: Point, margin: float = 0.0) -> bool:
        """Whether the straight line between two points comes through the box, or less than `margin` mm from it.

        Source:
            Liang & Barsky 1984, *A new concept and method for line clipping*.

        Example:
            >>> box = Place(5, 0, 2, 2)
            >>> box.meets((0, 0), (10, 0)), box.meets((0, 4), (10, 4))
            (True, False)
        """
        near, far = 0.0, 1.0
        for begin, stop, middle, half in (
            (start[0], end[0], self.x, self.width / 2 + margin),
            (start[1], end[1], self.y, self.height / 2 + margin),
        ):
            if abs(stop - begin) < 1e-9:
                if abs(begin - middle) > half:
                    return False
                continue
            one, other = (middle - half - begin) / (stop - begin), (middle + half - begin) / (stop - begin)
            near, far = max(near, min(one, other)), min(far, max(one, other))
        return near < far
