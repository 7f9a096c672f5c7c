"""The signs of a blueprint that do not need colour: numbers, evidence, effect, load."""

from __future__ import annotations

from voorzet.drawing.scene import Box, Mark, Path, Stroke, Words, circle, shape
from voorzet.drawing.theme import BRICK, INK, LOAD, NUMBER, PAPER, PETROL
from voorzet.model.evidence import Evidence
from voorzet.model.persona import Amount, Fit
from voorzet.model.text import Language

BADGE = 2.35
"""The radius of a step's number, in millimetres."""


def badge(number: int, x: float, y: float, filled: bool = True) -> tuple[Mark, ...]:
    """A step's number in a disc around (x, y): filled on its card, open where something refers to it."""
    words = str(number)
    size = NUMBER.size_pt if number < 100 else NUMBER.size_pt * 0.82
    width = NUMBER.width_mm(words) * size / NUMBER.size_pt
    disc = circle(x, y, BADGE, INK if filled else PAPER, None if filled else Stroke(INK, 0.22))
    digits = Words(
        x - width / 2,
        y + 0.25 * size * 0.3528 * 1.38,
        words,
        width,
        size,
        NUMBER.weight,
        PAPER if filled else INK,
        Language.EN,
    )
    return (disc, digits)


def evidence_sign(evidence: Evidence, x: float, y: float) -> tuple[Mark, ...]:
    """Solid: it has a source. Open: an assumption. Half: nobody verified it."""
    if evidence.is_sourced:
        return (circle(x, y, 0.95, PETROL, Stroke(PETROL, 0.25)),)
    ring = circle(x, y, 0.95, PAPER, Stroke(PETROL, 0.25))
    if evidence is Evidence.ASSUMPTION:
        return (ring,)
    half = shape(((x - 0.67, y + 0.67), (x - 0.67, y - 0.67), (x + 0.67, y + 0.67)), PETROL)
    return (ring, half)


def pain_sign(x: float, y: float, sourced: bool) -> tuple[Mark, ...]:
    """A triangle that points down: solid with a source, open without."""
    points = ((x - 0.95, y - 0.75), (x + 0.95, y - 0.75), (x, y + 0.95))
    return (shape(points, BRICK if sourced else PAPER, Stroke(BRICK, 0.25)),)


def effect_sign(effect: int, x: float, y: float) -> tuple[Mark, ...]:
    """What a step does to a value: one or two triangles, up for supports, down for presses; a bar for neither."""
    if effect == 0:
        return (shape(((x, y - 0.2), (x + 1.6, y - 0.2), (x + 1.6, y + 0.2), (x, y + 0.2)), INK),)
    up, colour = (-1, PETROL) if effect > 0 else (1, BRICK)
    return tuple(
        shape(((left, y - up * 0.8), (left + 1.7, y - up * 0.8), (left + 0.85, y + up * 0.8)), colour)
        for left in (x + 2.0 * place for place in range(abs(effect)))
    )


def load_sign(load: int, x: float, y: float, most: float) -> tuple[Mark, ...]:
    """One square for each thing a step asks, from (x, y) to the right, squeezed into `most` mm."""
    pitch = min(2.5, most / max(load, 1))
    side = pitch * 0.8
    corners = (x + pitch * place for place in range(load))
    return tuple(
        shape(((left, y), (left + side, y), (left + side, y + side), (left, y + side)), LOAD, Stroke(INK, 0.2))
        for left in corners
    )


def amount_sign(amount: Amount, x: float, y: float) -> tuple[Mark, ...]:
    """Three bars that rise from the left, standing on y: as many are filled as there is of it."""
    filled = list(Amount).index(amount)
    return tuple(
        Box(x + 1.5 * place, y - high, 1.1, high, INK if place <= filled else PAPER, Stroke(INK, 0.2))
        for place, high in enumerate((0.9, 1.6, 2.3))
    )


def fit_sign(fit: Fit, x: float, y: float) -> tuple[Mark, ...]:
    """A disc around (x, y): filled with a tick for a favourite channel, open with a tick, or open with a cross."""
    colour = PAPER if fit is Fit.PREFERS else INK
    disc = circle(x, y, 1.45, INK if fit is Fit.PREFERS else PAPER, Stroke(INK, 0.25))
    stroke = Stroke(colour, 0.38)
    if fit is Fit.CANNOT:
        down = Path((("M", (x - 0.7, y - 0.7)), ("L", (x + 0.7, y + 0.7))), stroke)
        return (disc, down, Path((("M", (x - 0.7, y + 0.7)), ("L", (x + 0.7, y - 0.7))), stroke))
    return (disc, Path((("M", (x - 0.75, y)), ("L", (x - 0.2, y + 0.6)), ("L", (x + 0.8, y - 0.6))), stroke))
