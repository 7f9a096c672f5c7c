"""What stands out, in eight figures."""

from __future__ import annotations

from collections.abc import Iterator

from voorzet.drawing.telling import Telling
from voorzet.drawing.theme import MUTED, PETROL, ROW_FILLS
from voorzet.drawing.twin import Line, Piece
from voorzet.drawing.wrap import Style
from voorzet.exporters.slides.fit import plain
from voorzet.exporters.slides.slide import LEFT, ROOM, TOP, Area, Look, Slide, Words
from voorzet.messages import Message, say, say_many
from voorzet.model.journey import Lane

_ACROSS = 4
_GAP, _TALL = 5.0, 66.0
_FIGURE = Look(Style(40, 600, 1.2), PETROL, after=0.8)
_LABEL = Look(Style(13, 400, 1.25), after=0.8)
_BESIDE = Look(Style(10.5, 400, 1.25), MUTED)


def figures(telling: Telling) -> Slide:
    """One slide of figures; each says of what, and what it does not count."""
    width = (ROOM - _GAP * (_ACROSS - 1)) / _ACROSS
    tiles = []
    for place, (figure, label, beside) in enumerate(_figures(telling)):
        x, y = LEFT + place % _ACROSS * (width + _GAP), TOP + place // _ACROSS * (_TALL + _GAP)
        lines: tuple[tuple[Line, Look], ...] = (
            ((Piece(figure, telling.language),), _FIGURE),
            (telling.line(label), _LABEL),
            *(((telling.line(beside), _BESIDE),) if beside else ()),
        )
        alt = plain(telling.line(f"{figure} ", label))
        tiles.append(Words(Area(x, y, width, _TALL), lines, alt, ROW_FILLS[Lane.FRONTSTAGE], inset=4.5))
    notes = (telling.line(say("All of this was worked out from the journey as it is described: what it leaves out, "
                              "is not counted.")),)  # fmt: skip
    return Slide(telling.said(say("What stands out")), tuple(tiles), notes)


def _figures(telling: Telling) -> Iterator[tuple[str, Message, Message | None]]:
    found, journey = telling.insight, telling.journey
    phases = say_many("in {n} phase", "in {n} phases", len(journey.phases))
    yield str(found.steps), say_many("step", "steps", found.steps), phases
    yield str(found.load), say_many("thing asked of the citizen", "things asked of the citizen", found.load), None
    yield _days(telling)
    yield _minutes(telling)
    letters = len(found.letters)
    other = sum(not letter.is_certain for letter in found.letters)
    yield (
        str(letters),
        say_many("letter to the citizen", "letters to the citizen", letters),
        say_many("{n} of them may come another way", "{n} of them may come another way", other) if other else None,
    )
    taken = len(found.handovers)
    between = len(found.between_organisations)
    yield (
        str(taken),
        say_many("time somebody else takes over", "times somebody else takes over", taken),
        say_many("{n} time between organisations", "{n} times between organisations", between),
    )
    rounds = len(found.loops)
    yield str(rounds), say_many("round that people can go", "rounds that people can go", rounds), None
    share = found.evidence
    sourced = say("{sourced} of {claims}", sourced=share.sourced, claims=share.claims)
    yield f"{share.percent_sourced}%", say("of the claims name a source"), sourced


def _days(telling: Telling) -> tuple[str, Message, Message | None]:
    way = telling.insight.slowest_way
    unknown = way.unknown + way.unknown_elsewhere
    figure = f"≥ {way.days}" if way.is_at_least else str(way.days)
    beside = say_many("{n} wait of unknown length", "{n} waits of unknown length", unknown) if unknown else None
    return (
        figure,
        say_many("calendar day of waiting at its slowest", "calendar days of waiting at its slowest", way.days),
        beside,
    )


def _minutes(telling: Telling) -> tuple[str, Message, Message | None]:
    effort = telling.insight.effort
    beside = say("known for {known} of {steps} steps that ask something", known=effort.known, steps=effort.steps)
    figure = str(effort.minutes) if effort.known else "?"
    return figure, say_many("minute of one's own time", "minutes of one's own time", effort.minutes), beside
