"""What is said about a step, and what each of it rests on: feelings, pains, quotes and notes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

from voorzet.drawing.telling import Telling
from voorzet.drawing.twin import Cell, Line, Paragraph, Table
from voorzet.messages import Message, say
from voorzet.model.journey import Annotation, Emotion, Pain, Quote, Touchpoint

FEELINGS = {
    -2: say("very bad"),
    -1: say("bad"),
    0: say("neither good nor bad"),
    1: say("good"),
    2: say("very good"),
}
"""How a step feels, by level."""

EFFECTS = {
    -2: say("presses hard"),
    -1: say("presses"),
    0: say("makes no difference"),
    1: say("supports"),
    2: say("supports strongly"),
}
"""What a step does to a value, by effect."""

_Personal = TypeVar("_Personal", Emotion, Pain)


def claims(telling: Telling, step: Touchpoint) -> Iterator[Paragraph | Table]:
    """Everything that is said about a step; nothing for what nobody said."""
    if emotions := of_interest(telling, step.emotions):
        yield _feelings(telling, emotions)
    if pains := of_interest(telling, step.pains):
        yield _list(telling, say("What hurts or goes wrong"), (_pain(telling, pain) for pain in pains))
    if step.quotes:
        yield _list(telling, say("What people said"), (_quoted(telling, quote) for quote in step.quotes))
    if step.annotations:
        yield _annotations(telling, step.annotations)


def of_interest(telling: Telling, things: tuple[_Personal, ...]) -> tuple[_Personal, ...]:
    """Everyone's first, then each persona's own; with a persona in mind: theirs, then everyone's, and no others'."""
    if telling.persona is None:
        return tuple(sorted(things, key=lambda thing: thing.persona or ""))
    wanted = (telling.persona.id, None)
    return tuple(
        sorted((thing for thing in things if thing.persona in wanted), key=lambda thing: thing.persona is None)
    )


def _feelings(telling: Telling, emotions: tuple[Emotion, ...]) -> Table:
    heads = (say("For whom"), say("It feels"), say("Because"), say("Rests on"))
    return Table(
        caption=telling.said(say("How it feels")),
        heads=tuple(telling.said(head) for head in heads),
        rows=tuple(_feeling(telling, emotion) for emotion in emotions),
        shares=(2, 2, 4, 2),
    )


def _feeling(telling: Telling, emotion: Emotion) -> tuple[Cell, ...]:
    things = (telling.who(emotion.persona), FEELINGS[emotion.level], emotion.why, telling.rests_on(emotion))
    return tuple(Cell((telling.line(thing),)) for thing in things)


def _pain(telling: Telling, pain: Pain) -> Line:
    who = ("; ", telling.who(pain.persona)) if pain.persona else ()
    return telling.line(pain.text, " (", telling.rests_on(pain), *who, ")")


def _quoted(telling: Telling, quote: Quote) -> Line:
    return telling.line("“", quote.text, "” ", telling.cited(quote.source))


def _annotations(telling: Telling, annotations: tuple[Annotation, ...]) -> Table:
    heads = (say("About"), say("What is noted"), say("Rests on"))
    return Table(
        caption=telling.said(say("Notes")),
        heads=tuple(telling.said(head) for head in heads),
        rows=tuple(_noted(telling, annotation) for annotation in annotations),
        shares=(3, 5, 2),
    )


def _noted(telling: Telling, annotation: Annotation) -> tuple[Cell, ...]:
    return (
        Cell(tuple(_subject(telling, annotation))),
        Cell(tuple(_claim(telling, annotation))),
        Cell((telling.rests_on(annotation),)),
    )


def _subject(telling: Telling, annotation: Annotation) -> Iterator[Line]:
    yield telling.line(annotation.kind)
    if annotation.value:
        yield telling.line(telling.workspace.value_name(annotation.value))
    if annotation.effect is not None:
        yield telling.line(EFFECTS[annotation.effect])
    if annotation.article:
        cited = (telling.sources[id][1] for id in annotation.source if id in telling.sources)
        law = next((source.title for source in cited if source.law), None)
        yield telling.joined((*((law,) if law else ()), say("art. {article}", article=annotation.article)), " · ")
    if annotation.sender or annotation.receiver:
        ends = (telling.journey.actor(id).name if id else "?" for id in (annotation.sender, annotation.receiver))
        yield telling.joined(ends, " → ")
    if annotation.data:
        yield telling.joined(annotation.data)
    if annotation.signal:
        yield telling.line(say("signal"))


def _claim(telling: Telling, annotation: Annotation) -> Iterator[Line]:
    yield telling.line(annotation.claim)
    by = telling.joined(filter(None, (annotation.role, annotation.noted)))
    if by:
        yield telling.line(say("Noted by: {whom}", whom=by))


def _list(telling: Telling, label: Message, items: Iterable[Line]) -> Paragraph:
    return Paragraph(tuple(items), telling.said(label), listed=True)
