"""The signs of what may be expected of a persona, that do not need colour, and what they mean."""

from __future__ import annotations

from collections.abc import Container, Iterator
from math import cos, pi, sin

from voorzet.drawing.cells import Typesetter
from voorzet.drawing.scene import Box, Mark, Path, Stroke, circle, shape
from voorzet.drawing.theme import BRICK, CHART_WORDS, HAIRLINE, INK, LOAD, MUTED, PAPER, PETROL
from voorzet.graph.expectation import ExpectationKind
from voorzet.messages import Message, say

KINDS: dict[ExpectationKind, Message] = {
    ExpectationKind.CHANNEL: say("cannot use a channel"),
    ExpectationKind.ABILITY: say("hard: leans on an ability that is low"),
    ExpectationKind.TRUST: say("little trust in who acts"),
    ExpectationKind.COMFORT: say("not at ease with this use of data"),
    ExpectationKind.NO_HELPER: say("counts on help that is not recorded"),
    ExpectationKind.HELP: say("help can come in"),
    ExpectationKind.DROP_OUT: say("may stop here"),
}
"""What an expectation is about, in the order in which the key tells it."""

TROUBLE = (ExpectationKind.CHANNEL, ExpectationKind.ABILITY, ExpectationKind.TRUST, ExpectationKind.COMFORT)
"""Those that rest on a trait which may be an assumption: their signs can be open."""

SIGN, STOP = 1.75, 2.9
"""The radius of a sign, and of the one for stopping, in millimetres."""

NEAR, FAR = Stroke(INK, 0.6), Stroke(MUTED, 0.4, (0.7, 1.1))
"""The line of a persona where they may come, and where it is out of their reach."""

_ENTRY, _BETWEEN = 7.2, 6.0
_LINE = 6.4


def sign(kind: ExpectationKind, x: float, y: float, is_assumed: bool) -> tuple[Mark, ...]:
    """The sign of a kind of expectation around (x, y); open where it rests on an assumption."""
    r, pen = SIGN, Stroke(INK, 0.35)
    if kind is ExpectationKind.CHANNEL:
        cross = ((("M", (x - r, y - r)), ("L", (x + r, y + r))), (("M", (x - r, y + r)), ("L", (x + r, y - r))))
        box = Box(x - r, y - r, 2 * r, 2 * r, PAPER if is_assumed else HAIRLINE, pen)
        return (box, *(Path(each, pen) for each in cross))
    if kind is ExpectationKind.ABILITY:
        return (shape(((x - r, y + r), (x, y - r), (x + r, y + r)), PAPER if is_assumed else LOAD, pen),)
    if kind is ExpectationKind.TRUST:
        return (shape(((x, y - r), (x + r, y), (x, y + r), (x - r, y)), PAPER if is_assumed else BRICK, pen),)
    if kind is ExpectationKind.COMFORT:
        return (shape(((x - r, y - r), (x + r, y - r), (x, y + r)), PAPER if is_assumed else PETROL, pen),)
    if kind is ExpectationKind.DROP_OUT:
        corners = ((2 * nth + 1) * pi / 8 for nth in range(8))
        return (shape(tuple((x + STOP * cos(at), y + STOP * sin(at)) for at in corners), BRICK, Stroke(INK, 0.4)),)
    return _help(x, y, is_there=kind is ExpectationKind.HELP)


def _help(x: float, y: float, is_there: bool) -> tuple[Mark, ...]:
    """A ring with a plus, or with a minus where help is counted on and not recorded."""
    colour, half = (PETROL if is_there else MUTED), SIGN / 2
    plus = Path((("M", (x, y - half)), ("L", (x, y + half))), Stroke(colour, 0.5))
    minus = Path((("M", (x - half, y)), ("L", (x + half, y))), Stroke(colour, 0.5))
    return (circle(x, y, SIGN, PAPER, Stroke(colour, 0.4)), minus, *([plus] if is_there else []))


def key(used: Container[ExpectationKind], has_far: bool, width: float, setter: Typesetter) -> tuple[list[Mark], float]:
    """What the signs that are used mean, on lines of `width` mm; and how high those are together."""
    marks: list[Mark] = []
    x, y = 0.0, 0.0
    for drawn, words in _entries(used, has_far):
        blocks = setter.lines(words, width - _ENTRY - 1, CHART_WORDS, _ENTRY)
        wide = _ENTRY + _BETWEEN + max(getattr(mark, "width", 0.0) for block in blocks for mark in block.marks)
        if x and x + wide > width:
            x, y = 0.0, y + _LINE
        marks += (mark.moved(x, y) for mark in drawn)
        for nth, block in enumerate(blocks):
            marks += (mark.moved(x, y + nth * block.height) for mark in block.marks)
        y += (len(blocks) - 1) * blocks[0].height
        x += wide
    return marks, y + _LINE if marks else 0.0


def _entries(used: Container[ExpectationKind], has_far: bool) -> Iterator[tuple[tuple[Mark, ...], Message]]:
    for kind, words in KINDS.items():
        if kind in used:
            yield sign(kind, 3, 2, is_assumed=False), words
    if has_far:
        yield (Path((("M", (0.4, 2)), ("L", (6, 2))), FAR),), say("out of reach")
    for kind in [each for each in TROUBLE if each in used][:1]:
        yield sign(kind, 3, 2, is_assumed=True), say("open: rests on an assumption")
