"""The journey at a glance: a column for each phase, its steps in order in the colours of their lanes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from voorzet.drawing.telling import Telling
from voorzet.drawing.theme import HAIRLINE, MUTED, PETROL, ROW_FILLS
from voorzet.drawing.twin import Line, Piece
from voorzet.drawing.wrap import Style
from voorzet.exporters.slides.fit import height, largest, plain, shortened
from voorzet.exporters.slides.slide import BOTTOM, LEFT, ROOM, TOP, Area, Look, Slide, Words
from voorzet.messages import say
from voorzet.model.journey import Lane, Phase, Touchpoint

_COLUMNS = range(4, 9)
_SCALES = (1.35, 1.2, 1.1, 1.0, 0.9)
_GAP, _PAD = 2.4, 1.6
_HEAD = Look(Style(1, 600, 1.15), "#ffffff")
_HEAD_SIZES = (13.0, 11.5, 10.0, 9.0)
_NAME = Look(Style(10.5, 600, 1.15))
_WHO = Look(Style(9.5, 400, 1.15), MUTED)
_LANE = Look(Style(10, 400, 1.15))
_HEAD_MM, _KEY_MM = 16.0, 9.0
_NAME_LINES, _WHO_LINES = 7, 2

Column = tuple[Phase, list[Touchpoint]]


def glance(telling: Telling) -> Iterator[Slide]:
    """As many slides as the phases need, as few as can be; a phase with many steps goes on in the next column."""
    tried = (_Glance(telling, many, scale) for scale in _SCALES for many in _COLUMNS)
    chosen = min(tried, key=lambda each: (len(each.pages), each.cut, -each.scale))
    title = telling.said(say("The journey at a glance"))
    count = len(chosen.pages)
    for nth, page in enumerate(chosen.pages, 1):
        numbered = title if count == 1 else title._replace(words=f"{title.words} ({nth}/{count})")
        drawn = (each for place, column in enumerate(page) for each in chosen.drawn(column, place))
        yield Slide(numbered, (*drawn, *_key(telling)), tuple(_told(telling, page)))


@dataclass
class _Glance:
    """One way to arrange it: so many columns on a slide, with words of this scale."""

    telling: Telling
    many: int
    scale: float

    def __post_init__(self) -> None:
        self.width = (ROOM - _GAP * (self.many - 1)) / self.many
        self.inside = self.width - 2 * _PAD
        self.name, self.who = _NAME.scaled(self.scale), _WHO.scaled(self.scale)
        columns = list(self._columns())
        self.pages = [columns[at : at + self.many] for at in range(0, len(columns), self.many)]

    @property
    def cut(self) -> int:
        """How many names of steps do not fit."""
        return sum(self._words(step)[0][0] != self.telling.step(step.id) for step in self.telling.journey.touchpoints)

    def drawn(self, column: Column, place: int) -> Iterator[Words]:
        """The boxes of one column, from the top down."""
        (phase, steps), say_it = column, self.telling.line
        x, y = LEFT + place * (self.width + _GAP), TOP
        name = plain(say_it(phase.name))
        look = _HEAD.scaled(largest(name, self.inside, _HEAD_MM - 2 * _PAD, _HEAD_SIZES))
        shown = shortened(say_it(phase.name), self.inside, look, _HEAD_MM - 2 * _PAD)
        yield Words(Area(x, y, self.width, _HEAD_MM), ((shown, look),), name, PETROL, middle=True, inset=_PAD)
        y += _HEAD_MM + _GAP
        for step in steps:
            area = Area(x, y, self.width, self._height(step))
            alt = plain(say_it(self.telling.step(step.id), " (", step.lane, ")"))
            yield Words(area, self._words(step), alt, ROW_FILLS[step.lane], HAIRLINE, inset=_PAD)
            y += area.height + _GAP

    def _columns(self) -> Iterator[Column]:
        room = BOTTOM - TOP - _HEAD_MM - _GAP - _KEY_MM
        for phase in self.telling.journey.phases:
            column: Column = (phase, [])
            left = room
            for step in (each for each in self.telling.journey.touchpoints if each.phase == phase.id):
                tall = self._height(step) + _GAP
                if tall > left and column[1]:
                    yield column
                    column, left = (phase, []), room
                column[1].append(step)
                left -= tall
            yield column

    def _words(self, step: Touchpoint) -> tuple[tuple[Line, Look], ...]:
        name = shortened(self.telling.step(step.id), self.inside, self.name, _NAME_LINES * self.name.style.line_mm)
        actor = self.telling.line(self.telling.journey.actor(step.actor).name)
        who = shortened(actor, self.inside, self.who, _WHO_LINES * self.who.style.line_mm)
        return (name, self.name), (who, self.who)

    def _height(self, step: Touchpoint) -> float:
        return sum(height(line, self.inside, look) for line, look in self._words(step)) + 2 * _PAD


def _key(telling: Telling) -> Iterator[Words]:
    """Which colour is which lane, for the lanes that this journey has."""
    lanes = [lane for lane in Lane if any(step.lane is lane for step in telling.journey.touchpoints)]
    width = (ROOM - _GAP * (len(Lane) - 1)) / len(Lane)
    for place, lane in enumerate(lanes):
        area = Area(LEFT + place * (width + _GAP), BOTTOM - _KEY_MM + 1.5, width, _KEY_MM - 1.5)
        alt = plain(telling.line(say("The colour of {lane}", lane=lane)))
        yield Words(area, ((telling.line(lane), _LANE),), alt, ROW_FILLS[lane], HAIRLINE, middle=True, inset=_PAD)


def _told(telling: Telling, page: list[Column]) -> Iterator[Line]:
    for phase, steps in page:
        names = telling.joined((telling.step(step.id) for step in steps), "; ")
        yield telling.line(phase.name, ": ", names or Piece("–", telling.language))
