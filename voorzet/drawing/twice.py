"""Where along a journey the same is asked again: a line for each thing, a bead for each step that asks it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from voorzet.drawing.beads import bead
from voorzet.drawing.cells import Block, Typesetter
from voorzet.drawing.scene import Mark, Path, Scene, Stroke
from voorzet.drawing.theme import BRICK, CHART_LABEL, CHART_WORDS, MUTED, PAPER
from voorzet.drawing.track import Track, tracks
from voorzet.graph.insight import Insight
from voorzet.graph.repetition import GivenTwice
from voorzet.messages import Message, say
from voorzet.model.journey import Demand, Journey
from voorzet.model.text import Language

_LABELS = 54.0
_WIDE = 220.0
_ROW = 9.0
_BETWEEN = 4.0


@dataclass(frozen=True)
class Again:
    """One thing that comes back: what it is called, how often at most, at which steps (ids).

    `might_be_spared`: it is information, so somebody may hold it already.
    """

    what: Demand | Message
    times: int
    steps: tuple[str, ...]
    might_be_spared: bool


def again(alone: Insight) -> tuple[Again, ...]:
    """All that comes back: first what might be spared, then the rest, each the most frequent first."""
    asked = (Again(each.demand, each.times, each.steps, each.is_information) for each in alone.asked_twice)
    every = (*(row for each in alone.given_twice for row in _given(each)), *asked)
    return tuple(sorted(every, key=lambda each: (not each.might_be_spared, -each.times)))


def _given(it: GivenTwice) -> Iterator[Again]:
    """Data for one receiver, and each kind of it that is given more than once."""
    yield Again(say("data for {receiver}", receiver=it.receiver.name), it.times, it.steps, True)
    for each in it.kinds:
        what = say("{data} for {receiver}", data=each.data, receiver=it.receiver.name)
        yield Again(what, each.times, each.steps, True)


def twice(journey: Journey, alone: Insight, width: float, language: Language) -> Scene:
    """The picture, `width` mm wide; below 220 mm, names stand above their lines.

    Args:
        journey: the one that `alone` is about; something comes back in it.
        alone: from `insight.insight`.
        width: in millimetres.
        language: of its words.
    """
    setter = Typesetter(language)
    rows = again(alone)
    left = _LABELS if width >= _WIDE else 0.0
    marks: list[Mark] = []
    y = 0.0
    for track in tracks(journey, left, width):
        lines = [
            _Line(journey, row, track, left, width, setter)
            for row in rows
            if not track.places.keys().isdisjoint(row.steps)
        ]
        drawn, above = track.header(sum(line.height for line in lines) + _FOOT, setter)
        marks += (mark.moved(0, y) for mark in drawn)
        y += above
        for line in lines:
            marks += (mark.moved(0, y) for mark in line.marks())
            y += line.height
        y += _FOOT + _BETWEEN
    title = setter.say(say("Where the same is asked again"))
    return Scene(width, y - _BETWEEN, tuple(marks), title, " ".join(_told(journey, rows, setter)), language)


_FOOT = 1.5
_THREAD, _THIN = Stroke(BRICK, 0.7), Stroke(MUTED, 0.35)


@dataclass(frozen=True)
class _Line:
    """One thing that comes back, as far as it does so on one track."""

    journey: Journey
    row: Again
    track: Track
    left: float
    width: float
    setter: Typesetter

    @property
    def name(self) -> tuple[Block, ...]:
        """What it is and how often; beside the line where there is room to its left."""
        words = self.setter.say(say("{what} – {times}×", what=self.row.what, times=self.row.times))
        style = CHART_LABEL if self.row.might_be_spared else CHART_WORDS
        return self.setter.lines(words[:1].upper() + words[1:], (self.left or self.width) - 3, style)

    @property
    def height(self) -> float:
        tall = sum(block.height for block in self.name)
        return max(_ROW, tall + 2) if self.left else tall + _ROW

    def marks(self) -> Iterator[Mark]:
        """The name, a thread through all that comes back, and its beads."""
        middle = self.height / 2 if self.left else self.height - _ROW / 2 + 0.5
        top = (self.height - sum(block.height for block in self.name)) / 2 if self.left else 1.2
        for block in self.name:
            yield from (mark.moved(0 if self.left else 1.2, top) for mark in block.marks)
            top += block.height
        spots = [(self.track.places[step], step) for step in self.row.steps if step in self.track.places]
        start, end = self.reach(spots[0][0], spots[-1][0])
        stroke, fill = (_THREAD, BRICK) if self.row.might_be_spared else (_THIN, PAPER)
        yield Path((("M", (start, middle)), ("L", (end, middle))), stroke)
        yield from (bead(self.journey, step, x, middle, fill, self.setter.language) for x, step in spots)

    def reach(self, first: float, last: float) -> tuple[float, float]:
        """From bead to bead, and on to the end of the track where it goes on to another."""
        numbers = [self.journey.number(step) for step in self.track.places]
        begins, ends = self.track.ends
        comes = self.journey.number(self.row.steps[0]) < min(numbers)
        goes_on = self.journey.number(self.row.steps[-1]) > max(numbers)
        return begins if comes else first, ends if goes_on else last


def _told(journey: Journey, rows: tuple[Again, ...], setter: Typesetter) -> Iterator[str]:
    """The picture in words, for whoever does not see it."""
    for row in rows:
        steps = ", ".join(str(journey.number(step)) for step in row.steps)
        yield setter.say(say("{what}: {times} times at most on one way; in step {steps}.",
                             what=row.what, times=row.times, steps=steps))  # fmt: skip
