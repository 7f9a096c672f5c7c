"""Personas side by side along a journey: what each may be expected to meet, and where they may stop."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby, pairwise

from voorzet.drawing.beads import digits, of_step
from voorzet.drawing.cells import Block, Typesetter
from voorzet.drawing.expected import FAR, NEAR, SIGN, STOP, TROUBLE, key, sign
from voorzet.drawing.scene import Group, Mark, Path, Scene, Stroke
from voorzet.drawing.theme import CHART_LABEL, CHART_WORDS, HAIRLINE, MUTED, PAPER
from voorzet.drawing.track import Track, tracks
from voorzet.graph.expectation import Expectation, ExpectationKind
from voorzet.graph.findings import Traveller, are_twins
from voorzet.graph.walk import Meeting
from voorzet.messages import say
from voorzet.model.journey import Journey
from voorzet.model.text import Language

_BELOW = (ExpectationKind.HELP, ExpectationKind.NO_HELPER)
_LABELS = 36.0
_WIDE = 220.0
_BETWEEN = 4.0
_AXIS = 4.6


def abreast(journey: Journey, travellers: tuple[Traveller, ...], width: float, language: Language) -> Scene:
    """The picture, `width` mm wide, with its key; below 220 mm, names stand above their lines.

    Args:
        journey: the one they travel.
        travellers: one or more, in the order to draw them in.
        width: in millimetres.
        language: of its words.
    """
    setter = Typesetter(language)
    left = _LABELS if width >= _WIDE else 0.0
    rows = [_Row(journey, each, travellers, left or width, setter) for each in travellers]
    marks: list[Mark] = []
    y = 0.0
    for track in tracks(journey, left, width):
        drawn, above = track.header(_AXIS + sum(row.height for row in rows) + 1, setter)
        marks += (mark.moved(0, y) for mark in drawn)
        y += above
        marks += (digits(journey, step, x, y + _AXIS / 2, MUTED) for step, x in track.places.items())
        y += _AXIS
        for row in rows:
            marks.append(Path((("M", (0, y)), ("L", (width, y))), Stroke(HAIRLINE, 0.2)))
            marks += (mark.moved(0, y) for mark in row.marks(track))
            y += row.height
        y += 1 + _BETWEEN
    used = {each.kind for traveller in travellers for each in traveller.walk.expectations}
    signs, height = key(used, any(traveller.out_of_reach for traveller in travellers), width, setter)
    marks += (mark.moved(0, y) for mark in signs)
    title = setter.say(say("What each persona may be expected to meet"))
    told = " ".join(_told(journey, each, setter) for each in travellers)
    return Scene(width, y + height, tuple(marks), title, told, language)


@dataclass(frozen=True)
class _Row:
    """One persona's line; their name stands to its left in `_LABELS` mm, or else above it in the whole width."""

    journey: Journey
    traveller: Traveller
    travellers: tuple[Traveller, ...]
    room: float
    setter: Typesetter

    @cached_property
    def height(self) -> float:
        """From the rule above this row to the next, in millimetres."""
        is_helped = any(each.kind in _BELOW for each in self.traveller.walk.expectations)
        return self.middle + (STOP + 2 * SIGN + 1.4 if is_helped else STOP + 1.2)

    @cached_property
    def middle(self) -> float:
        """Where the line runs: below the highest pile of signs, and below the name where that stands above."""
        signs = 1.2 + max(_pile(each) for each in self.traveller.walk.steps)
        return max(signs, self.named / 2 + 1.2) if self.stands_beside else signs + self.named

    @cached_property
    def name(self) -> tuple[Block, ...]:
        """Who it is, and whose twin."""
        persona, room = self.traveller.persona, self.room - 3
        lines = self.setter.lines(persona.name, room, CHART_LABEL)
        for twin in [other.persona for other in self.travellers if are_twins(other.persona, persona)][:1]:
            lines += self.setter.lines(say("twin of {name}", name=twin.name), room, CHART_WORDS, colour=MUTED)
        return lines

    @property
    def named(self) -> float:
        """How high the name is."""
        return sum(block.height for block in self.name)

    @property
    def stands_beside(self) -> bool:
        """Whether the name stands to the left of the line."""
        return self.room == _LABELS

    def marks(self, track: Track) -> Iterator[Mark]:
        """The name, the line over one track, and a sign for each thing that may be expected."""
        top = self.middle - self.named / 2 if self.stands_beside else 1.0
        for block in self.name:
            yield from (mark.moved(0 if self.stands_beside else 1.2, top) for mark in block.marks)
            top += block.height
        meetings = [each for each in self.traveller.walk.steps if each.touchpoint in track.places]
        yield from self.line(meetings, track)
        for each in meetings:
            yield from self.met(each, track.places[each.touchpoint])

    def line(self, meetings: list[Meeting], track: Track) -> Iterator[Mark]:
        """A stroke over each stretch of steps that is in reach or not, from halfway the steps around it."""
        spots = list(track.places.values())
        begins = [track.ends[0] - SIGN, *((a + b) / 2 for a, b in pairwise(spots)), track.ends[1] + SIGN]
        stretch = dict(zip(track.places, pairwise(begins), strict=True))
        for is_far, group in groupby(meetings, key=lambda each: each.is_out_of_reach):
            over = [stretch[each.touchpoint] for each in group]
            ends = (("M", (over[0][0], self.middle)), ("L", (over[-1][1], self.middle)))
            yield Path(ends, FAR if is_far else NEAR)

    def met(self, meeting: Meeting, x: float) -> Iterator[Mark]:
        """The signs of one step: trouble above the line, help below it, stopping on it."""
        clear = STOP if meeting.drop_out else 0.6
        up = self.middle - clear - SIGN - 0.4
        for kind in TROUBLE:
            if found := [each for each in meeting.expectations if each.kind is kind]:
                yield self.sign(found, x, up)
                up -= 2 * SIGN + 0.5
        if found := [each for each in meeting.expectations if each.kind in _BELOW]:
            yield self.sign(found, x, self.middle + clear + SIGN + 0.3)
        if meeting.drop_out and not meeting.is_out_of_reach:
            yield self.sign([meeting.drop_out], x, self.middle)

    def sign(self, found: list[Expectation], x: float, y: float) -> Group:
        """One sign for expectations of one kind in one step; it says what they are."""
        kind, step = found[0].kind, found[0].touchpoint
        marks = sign(kind, x, y, all(each.is_assumed for each in found))
        if kind is ExpectationKind.DROP_OUT:
            marks = (*marks, digits(self.journey, step, x, y, PAPER))
        says = " ".join(self.setter.say(each.says) for each in found)
        return of_step(self.journey, step, marks, self.setter.language, says)


def _pile(meeting: Meeting) -> float:
    """How high the signs of a step stand above the line."""
    kinds = {each.kind for each in meeting.expectations}.intersection(TROUBLE)
    return (STOP if meeting.drop_out else 0.6) + len(kinds) * (2 * SIGN + 0.5)


def _told(journey: Journey, traveller: Traveller, setter: Typesetter) -> str:
    """A persona's line in words, for whoever does not see it."""
    name, steps = traveller.persona.name, ", ".join(str(journey.number(step)) for step in traveller.stops)
    if steps:
        return setter.say(say("{name} may be expected to stop in step {steps}.", name=name, steps=steps))
    return setter.say(say("{name} is not expected to stop.", name=name))
