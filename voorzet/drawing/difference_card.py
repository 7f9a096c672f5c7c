"""A step of two journeys as one card: what became of it, and what it says now and said before."""

from __future__ import annotations

from collections.abc import Iterator

from voorzet.drawing.bearings import moved_from, way_told
from voorzet.drawing.cards import PAD, asks, joined, references, who_and_how
from voorzet.drawing.cells import Block, Cell, Typesetter, gap, with_marks
from voorzet.drawing.changes import Change, changes, noted
from voorzet.drawing.columns import Column
from voorzet.drawing.fates import LOOKS, SIGNS, struck, tab
from voorzet.drawing.rows import TALLEST_CARD, narrowest
from voorzet.drawing.signs import BADGE, badge, evidence_sign
from voorzet.drawing.theme import BODY, INK, MUTED, NAME, PETROL, SMALL
from voorzet.drawing.wrap import Style
from voorzet.graph.fate import Fate
from voorzet.graph.overlay import Overlay
from voorzet.messages import Message, say
from voorzet.model.journey import Touchpoint
from voorzet.model.text import Text
from voorzet.model.workspace import Workspace

_WIDTHS = (38.0, 46.0, 60.0, 84.0, 126.0, 190.0, 300.0, 480.0)
QUIET = Style(NAME.size_pt, 400, NAME.leading_em)


class DifferenceCells:
    """The cards of a comparison, each made once for each width."""

    def __init__(self, workspace: Workspace, laid: Overlay, setter: Typesetter) -> None:
        self.workspace, self.laid, self.setter = workspace, laid, setter
        self.journey = laid.journey
        self._made: dict[tuple[str, float], Cell] = {}

    def card(self, touchpoint: Touchpoint, width: float) -> Cell:
        """The card of a step."""
        key = (touchpoint.id, width)
        if key not in self._made:
            self._made[key] = _Card(self, touchpoint, width).cell()
        return self._made[key]

    def width(self, column: Column, room: float) -> float:
        """The least width at which no card of a column is too tall, or wider would hardly help."""
        return narrowest(_WIDTHS, room, lambda width: self._tallness(column, width))

    def _tallness(self, column: Column, width: float) -> float:
        return max(self.card(touchpoint, width).height for touchpoint in column.touchpoints) / TALLEST_CARD


class _Card:
    """One card in the making."""

    def __init__(self, cells: DifferenceCells, touchpoint: Touchpoint, width: float) -> None:
        self.laid, self.setter, self.touchpoint, self.width = cells.laid, cells.setter, touchpoint, width
        self.step = cells.laid.steps[touchpoint.id]
        self.changes = changes(cells.workspace, cells.laid, self.step)
        self.fate = self.step.fates[0]

    def cell(self) -> Cell:
        """The whole card."""
        top = () if self.fate is Fate.SAME else (tab(self.step.fates, self.width, self.setter),)
        told = () if self.fate is Fate.SAME else tuple(self._told())
        blocks = (*top, gap(PAD - 0.5), *self._head(), *told, *self._ways(), *self._foot(), gap(PAD - 0.5))
        return Cell(self.width, blocks, LOOKS[self.fate].frame)

    def _head(self) -> tuple[Block, ...]:
        left = PAD + 2 * BADGE + 1.1
        quiet = self.fate in (Fate.SAME, Fate.REMOVED)
        style, colour = (QUIET if self.fate is Fate.SAME else NAME), (MUTED if quiet else INK)
        lines = self.setter.lines(self.touchpoint.name, self.width - left - PAD - 2.6, style, left, colour)
        middle = NAME.line_mm / 2
        signs = (
            *badge(self.laid.number(self.step.id), PAD + BADGE - 0.4, middle + 0.2, filled=not quiet),
            *evidence_sign(self.touchpoint.evidence, self.width - PAD - 0.6, middle),
        )
        lines = struck(lines) if self.fate is Fate.REMOVED else lines
        names = (change.was for change in self.changes if change.is_name and change.was)
        old = [self.setter.lines(name, self.width - left - PAD, BODY, left, MUTED) for name in names]
        return (*with_marks(lines, *signs), gap(0.7), *(block for each in old for block in struck(each)))

    def _told(self) -> Iterator[Block]:
        yield from who_and_how(self.laid.journey, self.touchpoint, self.width, self.setter)
        if moved := moved_from(self.laid, self.step):
            yield from self._lines(moved)
        if len(self.step.was) > 1:
            yield from self._lines(say("was: {steps}", steps=joined([was.name for was in self.step.was])))
        if self.fate in (Fate.ADDED, Fate.REMOVED, Fate.MERGED):
            yield from self._in_full()
        for change in self.changes:
            yield from self._change(change)
        briefly = [change.brief for change in self.changes if change.brief]
        counts = noted(self.changes)
        if briefly or counts:
            yield gap(0.5)
            yield from self._lines(joined([*briefly, *([counts] if counts else [])]), MUTED)

    def _in_full(self) -> Iterator[Block]:
        if self.touchpoint.description:
            yield gap(0.5)
            yield from self._lines(self.touchpoint.description, MUTED if self.fate is Fate.REMOVED else INK)
        yield from asks(self.touchpoint, self.width, self.setter)

    def _change(self, change: Change) -> Iterator[Block]:
        """What it said and says, where that is more than a word; a name stands in the head."""
        if change.brief or change.is_noted or change.is_name:
            return
        if change.was:
            yield gap(0.5)
            yield from self._lines(say("Before: {what}", what=change.was), MUTED)
        if change.now:
            yield gap(0.5)
            yield from self._lines(say("Now: {what}", what=change.now))

    def _ways(self) -> Iterator[Block]:
        for way in self.laid.ways_to(self.step.id):
            told = None if way.fate is Fate.SAME or self.fate is Fate.REMOVED else way_told(self.laid, way)
            if told:
                gone = way.fate is Fate.REMOVED
                line = Message("{sign} {way}", {"sign": SIGNS[way.fate], "way": told})
                lines = self.setter.lines(line, self.width - 2 * PAD, SMALL, PAD, MUTED if gone else PETROL)
                yield gap(0.4)
                yield from struck(lines) if gone else lines

    def _foot(self) -> Iterator[Block]:
        if self.fate is not Fate.SAME and (refs := references(self.laid.journey, self.touchpoint.source)):
            yield gap(0.3)
            yield from self.setter.lines(refs, self.width - 2 * PAD, SMALL, PAD, MUTED)

    def _lines(self, thing: Message | Text, colour: str = INK) -> tuple[Block, ...]:
        return self.setter.lines(thing, self.width - 2 * PAD, BODY, PAD, colour)
