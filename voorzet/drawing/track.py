"""The steps of a journey along a line, under the names of their phases; as many lines below each other as it takes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from voorzet.drawing.cells import Typesetter
from voorzet.drawing.scene import Box, Mark
from voorzet.drawing.theme import BAND, CHART_LABEL
from voorzet.model.journey import Journey, Phase, Touchpoint

PITCH = 5.8
"""The least from one step to the next, in millimetres: two beads side by side."""

_NAME = 21.0
_PAD, _BETWEEN = 1.2, 1.2


@dataclass(frozen=True)
class Part:
    """A phase, or as much of it as stands on one line: from `left`, `width` mm wide."""

    phase: Phase
    steps: tuple[Touchpoint, ...]
    left: float
    width: float


@dataclass(frozen=True)
class Track:
    """One line: its phases from left to right, and where each of its steps (by id) stands."""

    parts: tuple[Part, ...]
    places: Mapping[str, float]

    @property
    def ends(self) -> tuple[float, float]:
        """Where the first and the last step stand."""
        return min(self.places.values()), max(self.places.values())

    def header(self, height: float, setter: Typesetter) -> tuple[tuple[Mark, ...], float]:
        """The bands of the phases with their names on top, `height` mm high below the names; and how high those are."""
        names = [setter.lines(part.phase.name, part.width - 2 * _PAD, CHART_LABEL) for part in self.parts]
        above = max(sum(block.height for block in blocks) for blocks in names) + 2 * _PAD
        marks: list[Mark] = []
        for part, blocks in zip(self.parts, names, strict=True):
            marks.append(Box(part.left, 0, part.width, above + height, BAND, None, 1.4))
            top = _PAD
            for block in blocks:
                marks += (mark.moved(part.left + _PAD, top) for mark in block.marks)
                top += block.height
        return tuple(marks), above


def tracks(journey: Journey, left: float, width: float) -> tuple[Track, ...]:
    """The whole journey on lines from `left` to `width`, broken between phases where that can be.

    Example:
        >>> from builders import journey, step
        >>> made = journey(*(step(f"s{n}", phase="begin" if n < 9 else "end") for n in range(12)))
        >>> [len(track.places) for track in tracks(made, 0, 200)], [len(track.places) for track in tracks(made, 0, 60)]
        ([12], [9, 3])
    """
    room = width - left + _BETWEEN
    lines: list[list[tuple[Phase, tuple[Touchpoint, ...]]]] = [[]]
    for phase, steps in _pieces(journey, room):
        if lines[-1] and sum(_need(some) for _, some in lines[-1]) + _need(steps) > room:
            lines.append([])
        lines[-1].append((phase, steps))
    stretch = min(room / sum(_need(steps) for _, steps in line) for line in lines)
    return tuple(_track(line, left, stretch) for line in lines)


def _pieces(journey: Journey, room: float) -> Iterator[tuple[Phase, tuple[Touchpoint, ...]]]:
    """Each phase with its steps, in pieces that fit on a line."""
    phases = {phase.id: phase for phase in journey.phases}
    most = max(1, int((room - _BETWEEN) // PITCH))
    for id, group in groupby(journey.touchpoints, key=lambda step: step.phase):
        steps = tuple(group)
        for first in range(0, len(steps), most):
            yield phases[id], steps[first : first + most]


def _need(steps: tuple[Touchpoint, ...]) -> float:
    return max(_NAME, len(steps) * PITCH) + _BETWEEN


def _track(line: list[tuple[Phase, tuple[Touchpoint, ...]]], left: float, stretch: float) -> Track:
    parts: list[Part] = []
    places: dict[str, float] = {}
    for phase, steps in line:
        width = _need(steps) * stretch - _BETWEEN
        parts.append(Part(phase, steps, left, width))
        places |= {step.id: left + (nth + 0.5) * width / len(steps) for nth, step in enumerate(steps)}
        left += width + _BETWEEN
    return Track(tuple(parts), places)
