"""What else stands out: what is asked twice, who can be missed, which values pull, what may no longer hold."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from voorzet.drawing.telling import Sayable, Telling, step_anchor
from voorzet.drawing.twin import Cell, Line, Paragraph, Piece, Section, Table
from voorzet.graph.missed import missed
from voorzet.graph.staleness import Doubt, staleness
from voorzet.graph.tensions import pulls, unprotected
from voorzet.messages import Message, say, say_many


def findings(telling: Telling) -> Iterator[Section]:
    """A section for each of these that has something to say, on the day when the journey was last checked."""
    for title, anchor, body in (
        (say("Asked more than once"), "asked-twice", _twice(telling)),
        (say("Who can be missed"), "missed", _missed(telling)),
        (say("Values under pressure"), "tensions", _tensions(telling)),
        (say("What may no longer hold, or not yet"), "doubts", _doubts(telling)),
    ):
        if told := tuple(body):
            yield Section(telling.said(title), 2, anchor, told)


def _twice(telling: Telling) -> Iterator[Paragraph | Table]:
    found = telling.insight
    if found.asked_twice:
        heads = (say("What is asked"), say("How often at most"), say("In steps"))
        rows = tuple(
            _row(telling, each.demand, say("{times}×", times=each.times), _numbers(telling, each.steps))
            for each in found.asked_twice
        )
        yield _table(telling, say("What one way through asks more than once"), heads, rows, (3, 2, 5))
    if found.given_twice:
        items = tuple(
            telling.line(
                say("{receiver}, up to {times} times: steps {steps}",
                    receiver=each.receiver.name, times=each.times, steps=_numbers(telling, each.steps))
            )
            for each in found.given_twice
        )  # fmt: skip
        label = say("To whom the citizen gives data more than once")
        yield Paragraph(items, telling.said(label), listed=True)


def _missed(telling: Telling) -> Iterator[Paragraph | Table]:
    who = (telling.persona,) if telling.persona else telling.workspace.personas_of(telling.journey)
    found = missed(telling.journey, who)
    if found:
        rows = tuple(_row(telling, telling.step(each.touchpoint), each.says) for each in found)
        heads = (say("Step"), say("How people can be missed here"))
        yield _table(telling, say("Where this journey may lose people, by how it is built"), heads, rows, (2, 4))


def _tensions(telling: Telling) -> Iterator[Paragraph | Table]:
    known = telling.workspace.values.tensions if telling.workspace.values else ()
    if found := pulls(telling.journey, known):
        rows = tuple(
            _row(telling, telling.step(each.touchpoint), _value(telling, each.supported.value),
                 _value(telling, each.pressed.value), each.tension.why)
            for each in found
        )  # fmt: skip
        heads = (say("Step"), say("Supports"), say("Presses"), say("Why they pull"))
        yield _table(telling, say("Where one value is served at the cost of another"), heads, rows, (4, 3, 3, 5))
    if bare := unprotected(telling.journey):
        items = tuple(telling.line(_value(telling, each.value), ": ", _numbers(telling, each.steps)) for each in bare)
        yield Paragraph(
            items, telling.said(say("Pressed in these steps, and supported nowhere in this journey")), listed=True
        )


def _doubts(telling: Telling) -> Iterator[Paragraph | Table]:
    doubts = Counter(
        each.says for each in staleness(telling.journey, telling.journey.checked) if each.doubt is not Doubt.UNVERIFIED
    )
    if doubts:
        items = tuple(telling.line(says, " ", _resting(count)) for says, count in doubts.items())
        yield Paragraph(items, listed=True)


def _resting(count: int) -> Message:
    return say_many("{n} claim rests on it.", "{n} claims rest on it.", count)


def _value(telling: Telling, id: str | None) -> Line:
    return telling.line(telling.workspace.value_name(id)) if id else ()


def _numbers(telling: Telling, steps: tuple[str, ...]) -> Line:
    numbers = (Piece(str(telling.touchpoints[id][0]), telling.language, f"#{step_anchor(id)}") for id in steps)
    return telling.joined(numbers)


def _table(
    telling: Telling,
    caption: Message,
    heads: tuple[Message, ...],
    rows: tuple[tuple[Cell, ...], ...],
    shares: tuple[int, ...],
) -> Table:
    return Table(telling.said(caption), tuple(telling.said(head) for head in heads), rows, shares)


def _row(telling: Telling, *things: Sayable) -> tuple[Cell, ...]:
    return tuple(Cell((telling.line(thing),)) for thing in things)
