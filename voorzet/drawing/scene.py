"""What every format draws: boxes, strokes and lines of words, in millimetres from the top left."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from operator import add

from voorzet.drawing.wrap import MM_PER_PT
from voorzet.model.text import Language


@dataclass(frozen=True)
class Stroke:
    """A line's colour, width in mm, and dashes in mm (on, off, …); no dashes is a solid line."""

    colour: str
    width_mm: float = 0.25
    dashes: tuple[float, ...] = ()


@dataclass(frozen=True)
class Box:
    """A rectangle with rounded corners."""

    x: float
    y: float
    width: float
    height: float
    fill: str | None = None
    stroke: Stroke | None = None
    radius: float = 0.0

    def moved(self, dx: float, dy: float) -> Box:
        """The same box elsewhere."""
        return Box(self.x + dx, self.y + dy, self.width, self.height, self.fill, self.stroke, self.radius)


Step = tuple[str, tuple[float, ...]]
"""One command of a path, with absolute coordinates: M x y · L x y · C x1 y1 x2 y2 x y · Z."""


@dataclass(frozen=True)
class Path:
    """A line, a curve or a closed shape."""

    steps: tuple[Step, ...]
    stroke: Stroke | None = None
    fill: str | None = None

    def moved(self, dx: float, dy: float) -> Path:
        """The same path elsewhere."""
        return Path(tuple((name, _shifted(points, dx, dy)) for name, points in self.steps), self.stroke, self.fill)


@dataclass(frozen=True)
class Words:
    """One line of words: left end, baseline, and the width that shaping gave, all in mm; `size_pt` in points."""

    x: float
    y: float
    words: str
    width: float
    size_pt: float
    weight: int
    colour: str
    language: Language
    rightward: bool = True

    @property
    def size_mm(self) -> float:
        """The size of an em, in millimetres."""
        return self.size_pt * MM_PER_PT

    def moved(self, dx: float, dy: float) -> Words:
        """The same words elsewhere."""
        x, y = self.x + dx, self.y + dy
        return Words(
            x, y, self.words, self.width, self.size_pt, self.weight, self.colour, self.language, self.rightward
        )


@dataclass(frozen=True)
class Group:
    """Marks that belong to one touchpoint, so that formats can point at it.

    `spoken` is the name of the step where these marks are its card, and empty where they only belong to it.
    """

    marks: tuple[Mark, ...]
    touchpoint: str
    lane: str
    evidence: str
    spoken: str

    def moved(self, dx: float, dy: float) -> Group:
        """The same group elsewhere."""
        marks = tuple(mark.moved(dx, dy) for mark in self.marks)
        return Group(marks, self.touchpoint, self.lane, self.evidence, self.spoken)


Mark = Box | Path | Words | Group


@dataclass(frozen=True)
class Scene:
    """One sheet. `scale` blows up all of it: a scene of 420 mm at scale 1.5 is 630 mm wide on paper.

    `begins` is where the journey begins under its title, from the top, in millimetres.
    """

    width: float
    height: float
    marks: tuple[Mark, ...]
    title: str
    description: str
    language: Language
    scale: float = 1.0
    begins: float = 0.0


def scaled(mark: Mark, by: float) -> Mark:
    """The same mark, larger or smaller around (0, 0), its words and strokes too."""
    if isinstance(mark, Group):
        marks = tuple(scaled(each, by) for each in mark.marks)
        return Group(marks, mark.touchpoint, mark.lane, mark.evidence, mark.spoken)
    if isinstance(mark, Words):
        return replace(mark, x=mark.x * by, y=mark.y * by, width=mark.width * by, size_pt=mark.size_pt * by)
    stroke = mark.stroke and Stroke(
        mark.stroke.colour, mark.stroke.width_mm * by, tuple(dash * by for dash in mark.stroke.dashes)
    )
    if isinstance(mark, Box):
        x, y, width, height = (value * by for value in (mark.x, mark.y, mark.width, mark.height))
        return Box(x, y, width, height, mark.fill, stroke, mark.radius * by)
    steps = tuple((name, tuple(value * by for value in points)) for name, points in mark.steps)
    return Path(steps, stroke, mark.fill)


def flat(marks: tuple[Mark, ...]) -> Iterator[Box | Path | Words]:
    """All marks, groups opened, in drawing order."""
    for mark in marks:
        if isinstance(mark, Group):
            yield from flat(mark.marks)
        else:
            yield mark


def polyline(points: tuple[tuple[float, float], ...], stroke: Stroke, corner: float = 0.0) -> Path:
    """A line through `points`, with its corners rounded by at most `corner` mm."""
    steps: list[Step] = [("M", points[0])]
    for before, here, after in zip(points, points[1:], points[2:], strict=False):
        start, end = _towards(here, before, corner), _towards(here, after, corner)
        steps += [("L", start), ("C", (*_between(start, here), *_between(end, here), *end))]
    return Path((*steps, ("L", points[-1])), stroke)


def circle(x: float, y: float, radius: float, fill: str | None = None, stroke: Stroke | None = None) -> Box:
    """A circle around (x, y)."""
    return Box(x - radius, y - radius, 2 * radius, 2 * radius, fill, stroke, radius)


def shape(points: tuple[tuple[float, float], ...], fill: str | None = None, stroke: Stroke | None = None) -> Path:
    """A closed polygon."""
    return Path((("M", points[0]), *(("L", point) for point in points[1:]), ("Z", ())), stroke, fill)


def _shifted(points: tuple[float, ...], dx: float, dy: float) -> tuple[float, ...]:
    shifts = (dx, dy) * (len(points) // 2)
    return tuple(map(add, points, shifts))


def _towards(here: tuple[float, float], there: tuple[float, float], distance: float) -> tuple[float, float]:
    length = abs(there[0] - here[0]) + abs(there[1] - here[1])
    part = min(distance, length / 2) / length if length else 0.0
    return here[0] + (there[0] - here[0]) * part, here[1] + (there[1] - here[1]) * part


def _between(start: tuple[float, float], end: tuple[float, float]) -> tuple[float, float]:
    """Two thirds of the way: the control point that makes a cubic of a quadratic corner."""
    return start[0] + (end[0] - start[0]) * 2 / 3, start[1] + (end[1] - start[1]) * 2 / 3
