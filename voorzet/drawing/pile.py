"""How what a journey asks piles up over the calendar: a row for each period, a square for each thing asked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from voorzet.drawing.beads import SQUARE, of_step, squares
from voorzet.drawing.cells import Typesetter
from voorzet.drawing.icons import icon
from voorzet.drawing.scene import Box, Mark, Path, Scene, Stroke
from voorzet.drawing.theme import CHART_LABEL, CHART_WORDS, HAIRLINE, INK, LOAD, LOAD_PALE, MUTED, PAPER
from voorzet.graph.insight import Insight
from voorzet.graph.stacking import Period
from voorzet.messages import Message, say, say_many
from voorzet.model.journey import Channel, Journey
from voorzet.model.text import Language

_LABELS = 40.0
_WIDE = 150.0
_ENVELOPE = 5.6
_ROW = 9.0


def pile(journey: Journey, alone: Insight, width: float, language: Language) -> Scene:
    """The picture, `width` mm wide; below 150 mm, the days stand above their squares.

    Args:
        journey: the one that `alone` is about.
        alone: from `insight.insight`; only its slowest way is drawn.
        width: in millimetres.
        language: of its words.
    """
    setter = Typesetter(language)
    fullest = max(alone.periods, key=lambda each: each.load)
    pen = _Pen(journey, frozenset(each.touchpoint for each in alone.letters), fullest, width, setter)
    marks: list[Mark] = []
    y = 0.0
    for period, before in zip(alone.periods, (None, *alone.periods), strict=False):
        if before and period.first_day > before.last_day + 1:
            drawn, height = pen.pause(before, period)
            marks += (mark.moved(0, y) for mark in drawn)
            y += height
        drawn, height = pen.row(period)
        marks += (mark.moved(0, y) for mark in drawn)
        y += height
    title = setter.say(say("What the slowest way asks, in periods of 30 days"))
    told = " ".join(setter.say(_told(period)) for period in alone.periods)
    return Scene(width, y, tuple(marks), title, told, language)


@dataclass(frozen=True)
class _Pen:
    """Draws rows of one journey."""

    journey: Journey
    letters: frozenset[str]
    fullest: Period
    width: float
    setter: Typesetter

    @property
    def left(self) -> float:
        """Where the squares begin: 0 when the days stand above them."""
        return _LABELS if self.width >= _WIDE else 0.0

    def row(self, period: Period) -> tuple[tuple[Mark, ...], float]:
        """One period: its days, its squares and envelopes, and how many of both; and its height."""
        spread, lines = self.spread(period)
        room = (self.left or self.width) - 2
        days = self.setter.lines(period_name(period), room, CHART_LABEL)
        counts = self.setter.lines(_counts(period), room, CHART_WORDS)
        marks: list[Mark] = [self.rule()]
        down = 1.2
        for block in (*days, *counts):
            marks += (mark.moved(0, down) for mark in block.marks)
            down += block.height
        top = 1.6 if self.left else down + 0.8
        marks += (mark.moved(0, top) for mark in spread)
        return tuple(marks), max(down + 1.2, top + lines * (SQUARE + 1) + 0.6, _ROW)

    def rule(self) -> Path:
        """The line above a row."""
        return Path((("M", (0, 0)), ("L", (self.width, 0))), Stroke(HAIRLINE, 0.2))

    def spread(self, period: Period) -> tuple[list[Mark], int]:
        """The squares and envelopes of a period on as many lines as they need, and how many lines those are."""
        marks: list[Mark] = []
        x, line = self.left, 0
        for mark, wide in (*self.asked(period), *self.written(period)):
            if x > self.left and x + wide > self.width:
                x, line = self.left, line + 1
            marks.append(mark.moved(x, line * (SQUARE + 1)))
            x += wide
        return marks, line + 1

    def asked(self, period: Period) -> Iterator[tuple[Mark, float]]:
        for step in period.steps:
            load = self.journey.touchpoint(step).load
            if load:
                fill = LOAD if period == self.fullest else LOAD_PALE
                yield squares(self.journey, step, load, 0, 0, fill, self.setter.language), load * SQUARE + 0.9

    def written(self, period: Period) -> Iterator[tuple[Mark, float]]:
        for step in period.steps:
            if step in self.letters:
                ground = Box(0.6, 0, _ENVELOPE, SQUARE, PAPER)
                drawn = icon(Channel.LETTER, 0.6, -0.1, _ENVELOPE, Stroke(INK, 0.35))
                says = self.setter.say(say("brings a letter"))
                yield of_step(self.journey, step, (ground, drawn), self.setter.language, says), _ENVELOPE + 1.4

    def pause(self, before: Period, after: Period) -> tuple[tuple[Mark, ...], float]:
        """Periods in which nothing happens but waiting."""
        days = after.first_day - before.last_day - 1
        says = say_many("{n} day of waiting", "{n} days of waiting", days)
        (block, *_) = self.setter.lines(says, self.width - self.left, CHART_WORDS, self.left, MUTED)
        return (self.rule(), *(mark.moved(0, 1.6) for mark in block.marks)), block.height + 3.2


def period_name(period: Period) -> Message:
    """The days of a period, counted from 1 as people do; and whether it may be later."""
    if period.may_be_later:
        return say("Day {first} to {last}, or later", first=period.first_day + 1, last=period.last_day + 1)
    return say("Day {first} to {last}", first=period.first_day + 1, last=period.last_day + 1)


def _counts(period: Period) -> Message:
    things = say_many("{n} thing", "{n} things", period.load)
    if not period.letters:
        return things
    return say("{things}, {letters}", things=things, letters=say_many("{n} letter", "{n} letters", period.letters))


def _told(period: Period) -> Message:
    return say("{days}: {counts}.", days=period_name(period), counts=_counts(period))
