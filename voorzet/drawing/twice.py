"""Where along a journey the same is asked again: a line for each thing, a bead for each step that asks it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from voorzet.drawing.beads import bead
from voorzet.drawing.cells import Typesetter
from voorzet.drawing.scene import Mark, Path, Scene, Stroke
from voorzet.drawing.theme import BRICK, CHART_LABEL, CHART_WORDS, MUTED, PAPER
from voorzet.drawing.track import Track, tracks
from voorzet.graph.insight import Insight
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
    given = (
        Again(say("data for {receiver}", receiver=each.receiver.name), each.times, each.steps, True)
        for each in alone.given_twice
    )
    asked = (Again(each.demand, each.times, each.steps, each.is_information) for each in alone.asked_twice)
    return tuple(sorted((*given, *asked), key=lambda each: (not each.might_be_spared, -each.times)))


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
        here = [row for row in rows if not track.places.keys().isdisjoint(row.steps)]
        blocks = [_row(journey, row, track, left, width, setter) for row in here]
        drawn, above = track.header(sum(height for _, height in blocks) + 1.5, setter)
        marks += (mark.moved(0, y) for mark in drawn)
        y += above
        for each, height in blocks:
            marks += (mark.moved(0, y) for mark in each)
            y += height
        y += 1.5 + _BETWEEN
    title = setter.say(say("Where the same is asked again"))
    return Scene(width, y - _BETWEEN, tuple(marks), title, " ".join(_told(journey, rows, setter)), language)


def _row(
    journey: Journey, row: Again, track: Track, left: float, width: float, setter: Typesetter
) -> tuple[tuple[Mark, ...], float]:
    """One line with its beads, and its height."""
    marks: list[Mark] = []
    label = setter.say(say("{what} – {times}×", what=row.what, times=row.times))
    blocks = setter.lines(
        label[:1].upper() + label[1:], (left or width) - 3, CHART_LABEL if row.might_be_spared else CHART_WORDS
    )
    tall = sum(block.height for block in blocks)
    top = (_ROW - tall) / 2 if left else 1.5
    height = max(_ROW, tall + 2) if left else tall + _ROW
    for block in blocks:
        marks += (mark.moved(0 if left else 1.2, max(top, 0.5)) for mark in block.marks)
        top = max(top, 0.5) + block.height
    middle = height / 2 if left else tall + _ROW / 2 + 0.5
    spots = [(track.places[step], step) for step in row.steps if step in track.places]
    first, last = track.ends
    onward = (
        first if _is_before(journey, row, track) else spots[0][0],
        last if _is_after(journey, row, track) else spots[-1][0],
    )
    if onward[0] < onward[1]:
        marks.append(
            Path((("M", (onward[0], middle)), ("L", (onward[1], middle))), _THREAD if row.might_be_spared else _THIN)
        )
    fill = BRICK if row.might_be_spared else PAPER
    marks += (bead(journey, step, x, middle, fill, setter.language) for x, step in spots)
    return tuple(marks), height


_THREAD, _THIN = Stroke(BRICK, 0.7), Stroke(MUTED, 0.35)


def _is_before(journey: Journey, row: Again, track: Track) -> bool:
    """Whether the thing was asked on an earlier line."""
    return journey.number(row.steps[0]) < min(map(journey.number, track.places))


def _is_after(journey: Journey, row: Again, track: Track) -> bool:
    return journey.number(row.steps[-1]) > max(map(journey.number, track.places))


def _told(journey: Journey, rows: tuple[Again, ...], setter: Typesetter) -> Iterator[str]:
    """The picture in words, for whoever does not see it."""
    for row in rows:
        steps = ", ".join(str(journey.number(step)) for step in row.steps)
        yield setter.say(say("{what}: {times} times at most on one way; in step {steps}.",
                             what=row.what, times=row.times, steps=steps))  # fmt: skip
