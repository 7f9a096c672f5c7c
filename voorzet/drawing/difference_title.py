"""What stands above a comparison: both journeys in brief, what became of the steps, and what that asks."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from voorzet.drawing.bearings import number_of
from voorzet.drawing.cards import joined
from voorzet.drawing.cells import Block, Cell, Typesetter, gap, stacked
from voorzet.drawing.changes import news
from voorzet.drawing.fates import TAB_HEIGHT, tab
from voorzet.drawing.frame import beside, evidence_bar
from voorzet.drawing.shift_bars import shift_bars
from voorzet.drawing.summing import summed
from voorzet.drawing.theme import BODY, HEADING, LEAD, MUTED, NAME, TITLE
from voorzet.graph.evidence import evidence_share
from voorzet.graph.fate import Fate
from voorzet.graph.overlay import LaidStep, Overlay
from voorzet.messages import Message, say
from voorzet.model.journey import Journey

QUESTION = say("What changes?")
_TWO_COLUMNS = 240.0
_BETWEEN = 12.0
_TALLEST = 100.0
_TAB = 36.0
_MOST_STEPS = 6


def difference_title(laid: Overlay, width: float, setter: Typesetter) -> Cell:
    """Title, both journeys side by side, then what became of the steps beside what that asks."""
    blocks = (
        *beginning(laid, QUESTION, width, setter),
        gap(5.0),
        *_columns(width, lambda wide: (tuple(_fates(laid, wide, setter)), tuple(_asks(laid, wide, setter)))),
        gap(5.0),
    )
    return Cell(width, blocks)


def beginning(laid: Overlay, title: Message, width: float, setter: Typesetter) -> tuple[Block, ...]:
    """The title, what changes in a few sentences, and both journeys in brief, the earlier one first."""
    return (
        *setter.lines(say("Two journeys compared"), width, BODY, colour=MUTED),
        gap(0.8),
        *setter.lines(title, width, TITLE),
        gap(1.2),
        *(line for sentence in summed(laid) for line in setter.lines(sentence, width, LEAD)),
        gap(4.0),
        *_columns(width, lambda wide: _journeys(laid, wide, setter)),
    )


def _journeys(laid: Overlay, width: float, setter: Typesetter) -> _Columns:
    return (
        tuple(_journey(say("Before"), laid.before, width, setter)),
        tuple(_journey(say("After"), laid.after, width, setter)),
    )


_Columns = tuple[tuple[Block, ...], tuple[Block, ...]]


def _columns(width: float, make: Callable[[float], _Columns]) -> tuple[Block, ...]:
    """Two columns where they are wide enough to read, else the one below the other."""
    if width < _TWO_COLUMNS:
        first, second = make(width)
        return (*first, gap(3.0), *second)
    wide = (width - _BETWEEN) / 2
    cells = [Cell(wide, blocks) for blocks in make(wide)]
    if max(cell.height for cell in cells) > _TALLEST:
        return beside(cells, wide + _BETWEEN)
    marks = (mark.moved((wide + _BETWEEN) * nth, 0) for nth, cell in enumerate(cells) for mark in stacked(cell.blocks))
    return (Block(max(cell.height for cell in cells), tuple(marks)),)


def _journey(when: Message, journey: Journey, width: float, setter: Typesetter) -> Iterator[Block]:
    yield from setter.lines(when, width, BODY, colour=MUTED)
    yield from setter.lines(journey.title, width, HEADING)
    yield gap(0.8)
    yield from setter.lines(journey.summary, width, LEAD)
    yield gap(1.6)
    yield from evidence_bar(evidence_share(journey), width, setter)
    yield gap(0.6)
    reviewed = journey.reviewed_by
    review = say("reviewed by {role}", role=reviewed) if reviewed else say("not yet reviewed")
    checked = say("sources checked on {day}", day=journey.checked)
    standing = joined([say("journey {state}", state=journey.state), checked, review])
    yield from setter.lines(standing, width, BODY, colour=MUTED)


def _fates(laid: Overlay, width: float, setter: Typesetter) -> Iterator[Block]:
    """A tab for each fate that was met, and beside it the steps that met it."""
    yield from setter.lines(say("What became of the steps"), width, HEADING)
    yield gap(1.2)
    for fate in Fate:
        if steps := laid.met(fate):
            lines = [line for step in _told(fate, steps) for line in _step(laid, step, width, setter)]
            if len(steps) > _MOST_STEPS and fate is not Fate.SAME:
                lines += setter.lines(say("and {n} more", n=len(steps) - _MOST_STEPS), width - _TAB - 3, BODY, _TAB + 3)
            height = max(TAB_HEIGHT, sum(line.height for line in lines))
            yield Block(height, (*tab([fate], _TAB, setter, len(steps)).marks, *stacked(lines)))
            yield gap(1.6)


def _told(fate: Fate, steps: tuple[LaidStep, ...]) -> tuple[LaidStep, ...]:
    return () if fate is Fate.SAME else steps[:_MOST_STEPS]


def _step(laid: Overlay, step: LaidStep, width: float, setter: Typesetter) -> Iterator[Block]:
    """The name of a step, and what happens in it where that is not the same as before."""
    touchpoint = laid.journey.touchpoint(step.id)
    name = Message("{number} {name}", {"number": number_of(laid, step.id), "name": touchpoint.name})
    room = width - _TAB - 3
    yield from setter.lines(name, room, NAME, _TAB + 3)
    if happens := news(step):
        yield from setter.lines(happens, room, BODY, _TAB + 3)
        yield gap(0.8)


def _asks(laid: Overlay, width: float, setter: Typesetter) -> Iterator[Block]:
    yield from setter.lines(say("What it asks: before above, after below"), width, HEADING)
    yield gap(1.2)
    yield from shift_bars(laid.difference.burden, width, setter)
