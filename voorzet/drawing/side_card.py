"""A step as it stands in one of two journeys: number and name, who and where, and what is different now."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from voorzet.drawing.bearings import moved_from
from voorzet.drawing.cards import PAD, joined, with_icon
from voorzet.drawing.cells import Block, Cell, Typesetter, gap, with_marks
from voorzet.drawing.changes import changes, news
from voorzet.drawing.difference_card import QUIET
from voorzet.drawing.fates import LOOKS, struck
from voorzet.drawing.signs import BADGE, badge, evidence_sign
from voorzet.drawing.theme import BODY, INK, MUTED, NAME
from voorzet.graph.alignment import is_level
from voorzet.graph.fate import Fate
from voorzet.graph.overlay import LaidStep, Overlay
from voorzet.messages import Message, say
from voorzet.model.journey import Journey, Touchpoint
from voorzet.model.workspace import Workspace

_LEFT = PAD + 2 * BADGE + 1.1
_ICON = 3.9


@dataclass(frozen=True)
class SideCards:
    """The cards of both journeys, `width` mm wide."""

    workspace: Workspace
    laid: Overlay
    width: float
    setter: Typesetter

    def before(self, step: LaidStep, was: Touchpoint) -> Cell:
        """A step of the earlier journey; one that is gone is struck through."""
        where = () if step.now is None or is_level(step) else (_place(self.laid, step.now),)
        frame = LOOKS[Fate.REMOVED if step.now is None else Fate.SAME].frame
        happens = () if step.now else self._news(step)
        blocks = (*self._head(self.laid.before, step, was), *self._lines(where), *happens, gap(1.0))
        return Cell(self.width, blocks, frame)

    def after(self, step: LaidStep, now: Touchpoint) -> Cell:
        """A step of the later journey, with what is different."""
        told = (*self._lines(tuple(self._told(step))), *self._news(step))
        return Cell(self.width, (*self._head(self.laid.after, step, now), *told, gap(1.0)), LOOKS[step.fates[0]].frame)

    def _told(self, step: LaidStep) -> Iterator[Message]:
        if step.moved and (place := moved_from(self.laid, step)):
            yield place
        if len(step.was) > 1:
            yield say("was: {steps}", steps=joined([was.name for was in step.was]))
        things = list(dict.fromkeys(change.what for change in changes(self.workspace, self.laid, step)))
        if things and not news(step):
            yield say("different: {things}", things=joined(things, ", "))

    def _head(self, journey: Journey, step: LaidStep, touchpoint: Touchpoint) -> tuple[Block, ...]:
        quiet = step.fates == (Fate.SAME,) or step.now is None
        style, colour = (QUIET, MUTED) if quiet else (NAME, INK)
        lines = self.setter.lines(touchpoint.name, self.width - _LEFT - PAD - 2.6, style, _LEFT, colour)
        signs = (
            *badge(journey.number(touchpoint.id), PAD + BADGE - 0.4, NAME.line_mm / 2 + 0.2, filled=not quiet),
            *evidence_sign(touchpoint.evidence, self.width - PAD - 0.6, NAME.line_mm / 2),
        )
        named = with_marks(struck(lines) if step.now is None else lines, *signs)
        actor = journey.actor(touchpoint.actor)
        who = joined([actor.name, touchpoint.lane])
        lines = self.setter.lines(who, self._room - _ICON, BODY, _LEFT + _ICON, MUTED)
        return (gap(1.2), *named, *with_icon(actor.kind, lines, _LEFT))

    def _lines(self, things: tuple[Message, ...]) -> tuple[Block, ...]:
        return tuple(line for each in things for line in self.setter.lines(each, self._room, BODY, _LEFT))

    def _news(self, step: LaidStep) -> tuple[Block, ...]:
        happens = news(step)
        colour = INK if step.now else MUTED
        return self.setter.lines(happens, self._room, BODY, _LEFT, colour) if happens else ()

    @property
    def _room(self) -> float:
        return self.width - _LEFT - PAD


def _place(laid: Overlay, now: Touchpoint) -> Message:
    return say("stands at place {number} now", number=laid.after.number(now.id))
