"""How a force field looks from near: boxes for who is there and who is not, lines and numbers for what flows."""

from __future__ import annotations

from math import atan2, cos, hypot, pi, sin, sqrt
from typing import Literal

from voorzet.drawing.cells import Cell, Typesetter, gap, with_marks
from voorzet.drawing.field_box import Place, Point
from voorzet.drawing.field_routes import Curve, point
from voorzet.drawing.fonts import printable
from voorzet.drawing.icons import icon
from voorzet.drawing.scene import Box, Mark, Path, Step, Stroke, Words, shape
from voorzet.drawing.theme import FLOWS, FRAME, HEADING, INK, MUTED, NAME, NUMBER, PAPER, ROW_FILLS, SMALL
from voorzet.drawing.wrap import Line, Style, wrap
from voorzet.graph.force_field import Standing, Stream
from voorzet.messages import Message, say, say_many
from voorzet.model.flow import FlowKind
from voorzet.model.journey import Absent, ActorKind, Lane
from voorzet.model.text import Language, Text

_PAD, _ICON = 2.2, 3.4
_LEAST, _MOST = 34.0, 62.0
_UNMET = "#e2e8ec"
_MISSING = Stroke("#5b6b78", 0.35, (1.6, 1.1))
_TAG_HEIGHT = 4.4
_UNSURE = (1.5, 1.0)
_WIDTHS = {FlowKind.DATA: 0.34, FlowKind.MONEY: 1.15, FlowKind.HELP: 0.34, FlowKind.POWER: 0.85}
_HEADS = {FlowKind.DATA: 1.7, FlowKind.MONEY: 2.3, FlowKind.HELP: 2.0, FlowKind.POWER: 2.9}
_GLOW = "#cfe4d4"


KINDS: dict[FlowKind, tuple[Message, Message]] = {
    FlowKind.DATA: (say("Data"), say("What one knows of the citizen and tells the other.")),
    FlowKind.MONEY: (say("Money"), say("Who pays whom, or should.")),
    FlowKind.HELP: (say("Help"), say("Who helps whom, or offers to.")),
    FlowKind.POWER: (say("Power"), say("Who decides about somebody, imposes, deducts, or may say no.")),
}
"""What each kind of flow is called, and what is meant by it."""


def standing(who: Standing, is_centre: bool, setter: Typesetter) -> Cell:
    """The box of somebody who is there."""
    facts: list[Message | Text] = [_of_kind(who.actor.kind, who.steps)]
    if not who.is_met:
        facts.append(say("out of sight"))
    return _box(who.actor.kind, who.actor.name, facts, setter, HEADING if is_centre else NAME)


def missing(who: Absent, setter: Typesetter) -> Cell:
    """The box of somebody who is missing."""
    return _box(who.kind, who.name, [say("{kind} · is missing", kind=who.kind)], setter, NAME)


def frame(place: Place, who: Standing | None, is_centre: bool) -> Box:
    """The outline of a box: dashed for who is missing (None), grey for whom the citizen does not meet."""
    x, y = place.x - place.width / 2, place.y - place.height / 2
    if who is None:
        return Box(x, y, place.width, place.height, PAPER, _MISSING, 1.6)
    if is_centre:
        return Box(x, y, place.width, place.height, ROW_FILLS[Lane.CITIZEN], Stroke(INK, 0.6), 4.0)
    return Box(x, y, place.width, place.height, PAPER if who.is_met else _UNMET, FRAME, 1.6)


def line(kind: FlowKind, curve: Curve, is_sourced: bool) -> tuple[Mark, ...]:
    """A line with its head: data thin, money double, help with a soft edge, power thick; dashed without a source."""
    head, base = _head(kind, curve)
    start, pull, _ = curve
    steps: tuple[Step, ...] = (("M", start), ("C", (*_third(pull, start), *_third(pull, base), *base)))
    dashes = () if is_sourced else _UNSURE
    marks: list[Mark] = []
    if kind is FlowKind.HELP:
        marks.append(Path(steps, Stroke(_GLOW, 2.2)))
    marks.append(Path(steps, Stroke(FLOWS[kind], _WIDTHS[kind], dashes)))
    if kind is FlowKind.MONEY:
        marks.append(Path(steps, Stroke(PAPER, _WIDTHS[kind] - 0.6)))
    return (*marks, head)


def tag(kind: FlowKind, number: int, x: float, y: float) -> tuple[Mark, ...]:
    """The sign and the number of a stream, around (x, y)."""
    size, colour = tag_size(number), FLOWS[kind]
    left, words = x - size.width / 2, str(number)
    return (
        Box(left, y - size.height / 2, size.width, size.height, PAPER, Stroke(colour, 0.3), size.height / 2),
        icon(kind, left + 1.3, y - 1.35, 2.7, Stroke(colour, 0.3)),
        Words(
            left + 4.6, y + 0.36 * NUMBER.size_pt * 0.3528, words, NUMBER.width_mm(words), NUMBER.size_pt,
            NUMBER.weight, colour, Language.EN,
        ),
    )  # fmt: skip


def tag_size(number: int) -> Place:
    """How much room the number of a stream takes."""
    return Place(0, 0, 6.2 + NUMBER.width_mm(str(number)), _TAG_HEIGHT)


def sample(kind: FlowKind, x: float, y: float, length: float, is_sourced: bool = True) -> tuple[Mark, ...]:
    """A straight piece of line of this kind, for a key."""
    return line(kind, ((x, y), (x + length / 2, y), (x + length, y)), is_sourced)


def stream_line(stream: Stream, curve: Curve) -> tuple[Mark, ...]:
    """The line of a stream."""
    return line(stream.kind, curve, stream.is_sourced)


def box_sample(
    look: Literal["met", "unmet", "missing"], x: float, y: float, width: float, height: float
) -> tuple[Mark]:
    """A small box, for a key."""
    stroke = _MISSING if look == "missing" else FRAME
    return (Box(x, y, width, height, _UNMET if look == "unmet" else PAPER, stroke, 0.8),)


def box_edge() -> Stroke:
    """The edge of small grounds, for a key."""
    return Stroke(MUTED, 0.15)


def _of_kind(kind: ActorKind, steps: int) -> Message:
    if not steps:
        return say("{kind} · no step", kind=kind)
    return say("{kind} · {steps}", kind=kind, steps=say_many("{n} step", "{n} steps", steps))


def _box(kind: ActorKind, name: Text, facts: list[Message | Text], setter: Typesetter, style: Style) -> Cell:
    left = _PAD + _ICON + 1.0
    width = _width(name, left + _PAD, setter, style)
    lines = setter.lines(name, width - left - _PAD, style, left)
    top = (NAME.line_mm - _ICON) / 2
    told = (block for fact in facts for block in setter.lines(fact, width - left - _PAD, SMALL, left, MUTED))
    sign = icon(kind, _PAD - 0.2, top, _ICON, Stroke(MUTED, 0.26))
    return Cell(width, (gap(_PAD - 0.4), *with_marks(lines, sign), gap(0.3), *told, gap(_PAD - 0.4)))


def _width(name: Text, beside: float, setter: Typesetter, style: Style) -> float:
    """As wide as a name needs so that no word of it is broken, within bounds; wider for a name of many words."""
    said = name.said(setter.language)
    words = printable(said.words).words
    width = max(_LEAST, sqrt(3.2 * style.width_mm(words) * style.line_mm) + beside)
    while width < _MOST and not _is_whole(wrap(words, width - beside, style, said.language), words):
        width += 2.0
    return min(width, _MOST)


def _is_whole(lines: tuple[Line, ...], words: str) -> bool:
    return " ".join(line.words for line in lines) == words


def _head(kind: FlowKind, curve: Curve) -> tuple[Path, Point]:
    """The head at the end of a curve, and where the line before it ends."""
    (bx, by), (ex, ey) = point(curve, 0.93), curve[2]
    length, angle = _HEADS[kind], atan2(ey - by, ex - bx)
    if hypot(ex - curve[0][0], ey - curve[0][1]) < length * 1.5:
        length /= 2
    spread = pi - 0.42
    wings = [(ex + length * cos(angle + side), ey + length * sin(angle + side)) for side in (spread, -spread)]
    base = ex - length * 0.8 * cos(angle), ey - length * 0.8 * sin(angle)
    fill = PAPER if kind is FlowKind.MONEY else FLOWS[kind]
    return shape(((ex, ey), wings[0], wings[1]), fill, Stroke(FLOWS[kind], 0.3)), base


def _third(pull: Point, end: Point) -> Point:
    """What makes a cubic curve of a quadratic one: two thirds of the way from an end to its pull."""
    return end[0] + (pull[0] - end[0]) * 2 / 3, end[1] + (pull[1] - end[1]) * 2 / 3
