"""What a journey asks before and after, as pairs of bars with their numbers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from voorzet.drawing.cards import joined
from voorzet.drawing.cells import Block, Typesetter, stacked
from voorzet.drawing.scene import Box, Mark, Stroke
from voorzet.drawing.theme import BODY, INK, LABEL, MUTED, PAPER, PETROL
from voorzet.graph.shift import Shift
from voorzet.messages import Message, say

_BAR = 2.5
_ROW = 7.4
_NUMBER = 9.0
_SAYS = 36.0
_WIDEST_NAME = 52.0
_PALE = "#cfdfe8"
_EDGE = Stroke(PETROL, 0.25)
_UNSURE = Stroke(PETROL, 0.25, (0.8, 0.6))


def shift_bars(found: Iterable[Shift], width: float, setter: Typesetter) -> tuple[Block, ...]:
    """A row for each shift: what it is, an open bar for before above a full one for after, and the difference.

    The longer bar of a pair takes the whole room; pairs are not compared with each other, since they count different
    things. Bars of numbers that are not all there is to know are dashed and pale, and it says so.
    """
    return tuple(_row(shift, width, setter) for shift in found)


def _row(shift: Shift, width: float, setter: Typesetter) -> Block:
    named = min(width * 0.33, _WIDEST_NAME)
    lines = setter.lines(shift.what, named - 2, BODY)
    room = named, width - named - _NUMBER - _SAYS
    bars = () if shift.is_unknown else (*_bar(shift, False, room, setter), *_bar(shift, True, room, setter))
    says = setter.lines(said(shift), _SAYS - 2, LABEL if shift.change else BODY, width - _SAYS + 2, _ink(shift))
    height = max(_ROW, _height(lines) + 0.8, _height(says) + 0.8)
    return Block(height, (*stacked(lines), *bars, *stacked(says)))


def said(shift: Shift) -> Message:
    """How much more or less, and whether that is all there is to know.

    Example:
        >>> str(said(Shift(say("Letters"), 3, 1))), str(said(Shift(say("Days"), 3, 3, is_certain=False)))
        ('−2', 'the same · not everything is known')
    """
    if shift.is_unknown:
        return say("not known")
    sign = "+" if shift.change > 0 else "−"
    change = Message("{sign}{n}", {"sign": sign, "n": abs(shift.change)}) if shift.change else say("the same")
    return change if shift.is_certain else joined([change, say("not everything is known")])


def _bar(shift: Shift, is_after: bool, room: tuple[float, float], setter: Typesetter) -> Iterator[Mark]:
    """The bar of one side, from the left and at most as wide as `room` says, with its number behind it."""
    number, y = (shift.after, 3.5) if is_after else (shift.before, 0.6)
    left, most = room
    long = most * number / max(shift.before, shift.after, 1)
    full = PETROL if shift.is_certain else _PALE
    edge = _EDGE if shift.is_certain else _UNSURE
    yield Box(left, y, max(long, 0.3), _BAR, full if is_after else PAPER, edge)
    words = setter.lines(f"{number}", _NUMBER, BODY, left + long + 1.2)
    yield from (mark.moved(0, y - 0.35) for mark in stacked(words))


def _ink(shift: Shift) -> str:
    return INK if shift.change else MUTED


def _height(blocks: Iterable[Block]) -> float:
    return sum(block.height for block in blocks)
