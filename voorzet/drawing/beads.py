"""What stands for a step in a chart: its number, on a disc or a square, that leads to the step in full."""

from __future__ import annotations

from voorzet.drawing.scene import Box, Group, Mark, Stroke, Words, circle
from voorzet.drawing.theme import CHART_NUMBER, INK, PAPER
from voorzet.model.journey import Journey
from voorzet.model.text import Language

BEAD = 2.7
"""The radius of a disc, in millimetres."""

SQUARE = 5.2
"""The side of a square, in millimetres."""


def bead(journey: Journey, step: str, x: float, y: float, fill: str, language: Language) -> Group:
    """A step (by id) as a disc around (x, y): filled, or open if `fill` is paper."""
    inside = INK if fill == PAPER else PAPER
    return of_step(journey, step, (circle(x, y, BEAD, fill, Stroke(INK, 0.3)), digits(journey, step, x, y, inside)),
                   language)  # fmt: skip


def squares(journey: Journey, step: str, count: int, x: float, y: float, fill: str, language: Language) -> Group:
    """A step (by id) as so many squares from (x, y) to the right, its number in each."""
    marks: list[Mark] = []
    for nth in range(count):
        left = x + nth * SQUARE
        marks.append(Box(left, y, SQUARE, SQUARE, fill, Stroke(INK, 0.3)))
        marks.append(digits(journey, step, left + SQUARE / 2, y + SQUARE / 2, INK))
    return of_step(journey, step, tuple(marks), language)


def of_step(journey: Journey, step: str, marks: tuple[Mark, ...], language: Language, says: str = "") -> Group:
    """Marks that lead to a step (by id), spoken as its number, its name, and what is said of it here."""
    touchpoint = journey.touchpoint(step)
    name = f"{journey.number(step)}. {touchpoint.name.said(language).words}"
    spoken = f"{name} – {says}" if says else name
    return Group(marks, step, touchpoint.lane.value, touchpoint.evidence.value, spoken)


def digits(journey: Journey, step: str, x: float, y: float, colour: str) -> Words:
    """The number of a step (by id), its middle at (x, y)."""
    words = str(journey.number(step))
    size = CHART_NUMBER.size_pt if len(words) < 3 else CHART_NUMBER.size_pt * 0.8
    width = CHART_NUMBER.width_mm(words) * size / CHART_NUMBER.size_pt
    return Words(x - width / 2, y + 0.36 * size * 0.3528, words, width, size, CHART_NUMBER.weight, colour, Language.EN)
