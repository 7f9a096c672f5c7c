"""Personas side by side along a journey: what each may be expected to meet, and where they may stop."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby, pairwise
from math import cos, pi, sin

from voorzet.drawing.beads import digits, of_step
from voorzet.drawing.cells import Block, Typesetter
from voorzet.drawing.scene import Box, Group, Mark, Path, Scene, Stroke, circle, shape
from voorzet.drawing.theme import BRICK, CHART_LABEL, CHART_WORDS, HAIRLINE, INK, LOAD, MUTED, PAPER, PETROL
from voorzet.drawing.track import Track, tracks
from voorzet.graph.expectation import Expectation, ExpectationKind
from voorzet.graph.findings import Traveller, are_twins
from voorzet.graph.walk import Meeting
from voorzet.messages import Message, say
from voorzet.model.journey import Journey
from voorzet.model.text import Language

KINDS: dict[ExpectationKind, Message] = {
    ExpectationKind.CHANNEL: say("cannot use a channel"),
    ExpectationKind.ABILITY: say("hard: leans on an ability that is low"),
    ExpectationKind.TRUST: say("little trust in who acts"),
    ExpectationKind.NO_HELPER: say("counts on help that is not recorded"),
    ExpectationKind.HELP: say("help can come in"),
    ExpectationKind.DROP_OUT: say("may stop here"),
}
"""What an expectation is about, in the order in which the key tells it."""

_ABOVE = (ExpectationKind.CHANNEL, ExpectationKind.ABILITY, ExpectationKind.TRUST)
_BELOW = (ExpectationKind.HELP, ExpectationKind.NO_HELPER)
_LABELS = 36.0
_WIDE = 220.0
_SIGN, _STOP = 1.75, 2.9
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
    for nth, track in enumerate(tracks(journey, left, width)):
        drawn, above = track.header(_AXIS + sum(row.height for row in rows) + 1, setter)
        marks += (mark.moved(0, y) for mark in drawn)
        y += above
        marks += (digits(journey, step, x, y + _AXIS / 2, MUTED) for step, x in track.places.items())
        y += _AXIS
        for row in rows:
            marks += (mark.moved(0, y) for mark in row.marks(track, width, is_first=nth == 0))
            y += row.height
        y += 1 + _BETWEEN
    key, height = _key(travellers, width, setter)
    marks += (mark.moved(0, y) for mark in key)
    title = setter.say(say("What each persona may be expected to meet"))
    told = " ".join(_told(journey, each, setter) for each in travellers)
    return Scene(width, y + height, tuple(marks), title, told, language)


@dataclass(frozen=True)
class _Row:
    """One persona's line."""

    journey: Journey
    traveller: Traveller
    travellers: tuple[Traveller, ...]
    room: float
    setter: Typesetter

    @property
    def stands_beside(self) -> bool:
        """Whether the name stands to the left of the line, and not above it."""
        return self.room == _LABELS

    @property
    def height(self) -> float:
        return self.middle + (_STOP + 2 * _SIGN + 1.4 if self.is_helped else _STOP + 1.2)

    @property
    def middle(self) -> float:
        """Where the line runs: below the highest pile of signs, and below the name where that stands above."""
        signs = 1.2 + max(self.pile(each) for each in self.traveller.walk.steps)
        return max(signs, self.named / 2 + 1.2) if self.stands_beside else signs + self.named

    @property
    def is_helped(self) -> bool:
        return any(each.kind in _BELOW for each in self.traveller.walk.expectations)

    @staticmethod
    def pile(meeting: Meeting) -> float:
        """How high the signs of a step stand above the line."""
        kinds = {each.kind for each in meeting.expectations} & set(_ABOVE)
        return (_STOP if meeting.drop_out else 0.6) + len(kinds) * (2 * _SIGN + 0.5)

    @property
    def named(self) -> float:
        return sum(block.height for block in self.name())

    def name(self) -> tuple[Block, ...]:
        persona, room = self.traveller.persona, self.room - 3
        twin = next((e.persona for e in self.travellers if are_twins(e.persona, persona)), None)
        second = (
            self.setter.lines(say("twin of {name}", name=twin.name), room, CHART_WORDS, colour=MUTED) if twin else ()
        )
        return (*self.setter.lines(persona.name, room, CHART_LABEL), *second)

    def marks(self, track: Track, width: float, is_first: bool) -> Iterator[Mark]:
        """The line of this persona over one track: dashed where they may not come."""
        yield Path((("M", (0, 0)), ("L", (width, 0))), Stroke(HAIRLINE, 0.2))
        top = self.middle - self.named / 2 if self.stands_beside else 1.0
        for block in self.name():
            yield from (mark.moved(0 if self.stands_beside else 1.2, top) for mark in block.marks)
            top += block.height
        meetings = [each for each in self.traveller.walk.steps if each.touchpoint in track.places]
        yield from self.line(meetings, track)
        for each in meetings:
            yield from self.met(each, track.places[each.touchpoint])

    def line(self, meetings: list[Meeting], track: Track) -> Iterator[Mark]:
        """A stroke over each stretch of steps that is in reach or not, from halfway the steps around it."""
        spots = list(track.places.values())
        begins = [track.ends[0] - _SIGN, *((a + b) / 2 for a, b in pairwise(spots)), track.ends[1] + _SIGN]
        stretch = dict(zip(track.places, pairwise(begins), strict=True))
        for is_far, group in groupby(meetings, key=lambda each: each.is_out_of_reach):
            over = [stretch[each.touchpoint] for each in group]
            ends = (("M", (over[0][0], self.middle)), ("L", (over[-1][1], self.middle)))
            yield Path(ends, _FAR if is_far else _NEAR)

    def met(self, meeting: Meeting, x: float) -> Iterator[Mark]:
        """The signs of one step: trouble above the line, help below it, stopping on it."""
        up = self.middle - (_STOP if meeting.drop_out else 0.6) - _SIGN - 0.4
        for kind in _ABOVE:
            found = [each for each in meeting.expectations if each.kind is kind]
            if found:
                yield self.sign(kind, found, x, up)
                up -= 2 * _SIGN + 0.5
        for kind in _BELOW:
            found = [each for each in meeting.expectations if each.kind is kind]
            if found:
                yield self.sign(kind, found, x, self.middle + (_STOP if meeting.drop_out else 0.6) + _SIGN + 0.3)
        if meeting.drop_out and not meeting.is_out_of_reach:
            yield self.sign(ExpectationKind.DROP_OUT, [meeting.drop_out], x, self.middle)

    def sign(self, kind: ExpectationKind, found: list[Expectation], x: float, y: float) -> Group:
        step = found[0].touchpoint
        marks = signs(kind, x, y, all(each.is_assumed for each in found))
        if kind is ExpectationKind.DROP_OUT:
            marks = (*marks, digits(self.journey, step, x, y, PAPER))
        says = " ".join(self.setter.say(each.says) for each in found)
        return of_step(self.journey, step, marks, self.setter.language, says)


_NEAR, _FAR = Stroke(INK, 0.6), Stroke(MUTED, 0.4, (0.7, 1.1))


def signs(kind: ExpectationKind, x: float, y: float, is_assumed: bool) -> tuple[Mark, ...]:
    """The sign of a kind of expectation around (x, y); open where it rests on an assumption."""
    r, fill, pen = _SIGN, PAPER if is_assumed else None, Stroke(INK, 0.35)
    if kind is ExpectationKind.CHANNEL:
        cross = ((("M", (x - r, y - r)), ("L", (x + r, y + r))), (("M", (x - r, y + r)), ("L", (x + r, y - r))))
        return (Box(x - r, y - r, 2 * r, 2 * r, fill or HAIRLINE, pen), *(Path(each, pen) for each in cross))
    if kind is ExpectationKind.ABILITY:
        return (shape(((x - r, y + r), (x, y - r), (x + r, y + r)), fill or LOAD, pen),)
    if kind is ExpectationKind.TRUST:
        return (shape(((x, y - r), (x + r, y), (x, y + r), (x - r, y)), fill or BRICK, pen),)
    if kind is ExpectationKind.DROP_OUT:
        corners = ((2 * nth + 1) * pi / 8 for nth in range(8))
        return (shape(tuple((x + _STOP * cos(at), y + _STOP * sin(at)) for at in corners), BRICK, Stroke(INK, 0.4)),)
    colour = PETROL if kind is ExpectationKind.HELP else MUTED
    bars: list[Mark] = [Path((("M", (x - r / 2, y)), ("L", (x + r / 2, y))), Stroke(colour, 0.5))]
    if kind is ExpectationKind.HELP:
        bars.append(Path((("M", (x, y - r / 2)), ("L", (x, y + r / 2))), Stroke(colour, 0.5)))
    return (circle(x, y, r, PAPER, Stroke(colour, 0.4)), *bars)


def _key(travellers: tuple[Traveller, ...], width: float, setter: Typesetter) -> tuple[tuple[Mark, ...], float]:
    """What the signs that are used mean, on as many lines as it takes."""
    used = {each.kind for traveller in travellers for each in traveller.walk.expectations}
    entries: list[tuple[tuple[Mark, ...], Message]] = [
        (signs(kind, 3, 2, is_assumed=False), words) for kind, words in KINDS.items() if kind in used
    ]
    if any(traveller.out_of_reach for traveller in travellers):
        entries.append(((Path((("M", (0.4, 2)), ("L", (6, 2))), _FAR),), say("out of reach")))
    for kind in [each for each in _ABOVE if each in used][:1]:
        entries.append((signs(kind, 3, 2, is_assumed=True), say("open: rests on an assumption")))
    marks: list[Mark] = []
    x, y = 0.0, 0.0
    for sign, words in entries:
        blocks = setter.lines(words, width - 8, CHART_WORDS, 7.2)
        wide = 7.2 + max(getattr(mark, "width", 0.0) for block in blocks for mark in block.marks) + 6
        if x and x + wide > width:
            x, y = 0.0, y + 6.4
        marks += (mark.moved(x, y) for mark in sign)
        for nth, block in enumerate(blocks):
            marks += (mark.moved(x, y + nth * block.height) for mark in block.marks)
        y += (len(blocks) - 1) * blocks[0].height
        x += wide
    return tuple(marks), y + 6.4 if entries else 0.0


def _told(journey: Journey, traveller: Traveller, setter: Typesetter) -> str:
    """A persona's line in words, for whoever does not see it."""
    stops = [str(journey.number(step)) for step in traveller.stops]
    name = traveller.persona.name
    if stops:
        return setter.say(say("{name} may be expected to stop in step {steps}.", name=name, steps=", ".join(stops)))
    return setter.say(say("{name} is not expected to stop.", name=name))
