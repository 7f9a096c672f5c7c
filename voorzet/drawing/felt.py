"""The emotion curve of each persona, and the load of each step, over the columns of a band."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from voorzet.drawing.cells import Typesetter
from voorzet.drawing.grid import HEAD, Grid
from voorzet.drawing.scene import Box, Mark, Path, Step, Stroke, circle, shape
from voorzet.drawing.signs import load_sign
from voorzet.drawing.theme import BODY, BRICK, GRID, INK, MUTED, PAPER, PETROL, SMALL
from voorzet.graph.emotion import Feeling, curve
from voorzet.messages import Message, say
from voorzet.model.journey import Journey
from voorzet.model.persona import Persona

CURVE_HEIGHT = 27.0
LOAD_HEIGHT = 6.4
_TOP, _BOTTOM = 4.0, 23.0
_COLOURS = (BRICK, PETROL, INK)
_DASHES: tuple[tuple[float, ...], ...] = ((), (2.2, 1.0), (0.6, 1.0))
_UNKNOWN = (0.4, 1.3)


@dataclass(frozen=True)
class Curve:
    """What one persona (or whoever travels) feels, and which of the line styles is theirs."""

    name: Message | str
    feelings: tuple[Feeling, ...]
    style: int

    @property
    def colour(self) -> str:
        """The colour of its line and points."""
        return _COLOURS[self.style]


def curves(journey: Journey, personas: tuple[Persona, ...]) -> tuple[Curve, ...]:
    """One curve per persona whose feelings differ, at most three; the general one where no persona travels."""
    found: list[Curve] = []
    for persona in personas:
        feelings = curve(journey, persona.id)
        if feelings and feelings not in [other.feelings for other in found] and len(found) < len(_COLOURS):
            found.append(Curve(persona.name, feelings, len(found)))
    general = curve(journey)
    return tuple(found) or ((Curve(say("whoever travels"), general, 0),) if general else ())


def curve_marks(grid: Grid, drawn: tuple[Curve, ...], y: float, width: float, setter: Typesetter) -> tuple[Mark, ...]:
    """The curves of a band in a strip of `CURVE_HEIGHT` that begins at `y`."""
    marks: list[Mark] = []
    for level in range(-2, 3):
        at = y + _height(level)
        marks.append(Path((("M", (HEAD, at)), ("L", (width, at))), GRID if level else Stroke(MUTED, 0.2)))
    for each in drawn:
        marks += _curve(grid, each, y, width)
    return (*marks, *_legend(drawn, y, setter))


def load_marks(grid: Grid, y: float) -> tuple[Mark, ...]:
    """One square for each thing a step asks, under its column."""
    marks: list[Mark] = []
    for place, column in enumerate(grid.columns):
        room = grid.widths[place] / len(column.touchpoints)
        for nth, touchpoint in enumerate(column.touchpoints):
            marks += load_sign(touchpoint.load, grid.lefts[place] + nth * room + 0.5, y + 2.0, room - 2)
    return tuple(marks)


def _height(level: float) -> float:
    return _BOTTOM - (level + 2) / 4 * (_BOTTOM - _TOP)


def _places(grid: Grid) -> dict[str, tuple[int, float]]:
    """Each step of the band: its order in the band, and where it stands from the left."""
    places: dict[str, tuple[int, float]] = {}
    for place, column in enumerate(grid.columns):
        room = grid.widths[place] / len(column.touchpoints)
        for nth, touchpoint in enumerate(column.touchpoints):
            places[touchpoint.id] = (len(places), grid.lefts[place] + (nth + 0.5) * room)
    return places


def _curve(grid: Grid, drawn: Curve, y: float, width: float) -> tuple[Mark, ...]:
    places = _places(grid)
    here = [feeling for feeling in drawn.feelings if feeling.touchpoint in places]
    if not here:
        return ()
    first, last = drawn.feelings.index(here[0]), drawn.feelings.index(here[-1])
    points = [(places[feeling.touchpoint][1], y + _height(feeling.level)) for feeling in here]
    known = [b - a == 1 for a, b in pairwise([places[feeling.touchpoint][0] for feeling in here])]
    if first > 0:
        level = (drawn.feelings[first - 1].level + here[0].level) / 2
        points.insert(0, (HEAD, y + _height(level)))
        known.insert(0, False)
    if last < len(drawn.feelings) - 1:
        level = (drawn.feelings[last + 1].level + here[-1].level) / 2
        points.append((width, y + _height(level)))
        known.append(False)
    lines = _smooth(points, known, drawn)
    dots = (_dot(drawn, places[f.touchpoint][1], y + _height(f.level), f.assumed) for f in here)
    return (*lines, *dots)


def _smooth(points: list[tuple[float, float]], known: list[bool], drawn: Curve) -> tuple[Mark, ...]:
    """A curve through the points that never swings beyond them; dotted over steps of which nothing is known.

    Source:
        Monotone piecewise cubic interpolation, Fritsch and Carlson 1980; slopes after Fritsch and Butland 1984.
    """
    slopes = _slopes(points)
    marks: list[Mark] = []
    for (a, b), (ma, mb), sure in zip(pairwise(points), pairwise(slopes), known, strict=True):
        third = (b[0] - a[0]) / 3
        step: Step = ("C", (a[0] + third, a[1] + ma * third, b[0] - third, b[1] - mb * third, *b))
        marks.append(Path((("M", a), step), Stroke(drawn.colour, 0.6, _DASHES[drawn.style] if sure else _UNKNOWN)))
    return tuple(marks)


def _slopes(points: list[tuple[float, float]]) -> list[float]:
    rises = [(b[1] - a[1]) / (b[0] - a[0]) for a, b in pairwise(points)]
    inner = [2 * m * n / (m + n) if m * n > 0 else 0.0 for m, n in pairwise(rises)]
    return [0.0, *inner, 0.0][: len(points)]


def _dot(drawn: Curve, x: float, y: float, assumed: bool) -> Mark:
    fill, stroke = (PAPER if assumed else drawn.colour), Stroke(drawn.colour, 0.45)
    if drawn.style == 0:
        return circle(x, y, 1.25, fill, stroke)
    if drawn.style == 1:
        return Box(x - 1.1, y - 1.1, 2.2, 2.2, fill, stroke)
    return shape(((x, y - 1.5), (x + 1.5, y), (x, y + 1.5), (x - 1.5, y)), fill, stroke)


def _legend(drawn: tuple[Curve, ...], y: float, setter: Typesetter) -> tuple[Mark, ...]:
    """Whose line is whose, and which way is good, in the column of lane names."""
    marks: list[Mark] = []
    for words, level in ((say("good"), 2), (say("bad"), -2)):
        (block,) = setter.lines(words, 9.0, SMALL, colour=MUTED)[:1]
        marks += (mark.moved(HEAD - 8.5, y + _height(level) - SMALL.line_mm / 2) for mark in block.marks)
    at = y + 8.5
    for each in drawn:
        line = Path((("M", (1.5, at + 1.5)), ("L", (7.5, at + 1.5))), Stroke(each.colour, 0.6, _DASHES[each.style]))
        marks += (line, _dot(each, 4.5, at + 1.5, assumed=True))
        for block in setter.lines(each.name, HEAD - 19, BODY):
            marks += (mark.moved(9.0, at) for mark in block.marks)
            at += block.height
        at += 0.8
    return tuple(marks)
