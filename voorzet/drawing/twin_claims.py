"""What is said about a step: how it feels, what hurts, what people said, and what is noted; each with what it rests on."""

from __future__ import annotations

from collections.abc import Iterator

from voorzet.drawing.telling import Telling
from voorzet.drawing.twin import Cell, Line, Paragraph, Table
from voorzet.i18n.values import value_name
from voorzet.messages import say
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


def claims(telling: Telling, step: Touchpoint) -> Iterator[Paragraph | Table]:
    """Everything that is said about a step; nothing for what nobody said."""
    if emotions := _of_interest(telling, step.emotions):
        yield _table(telling, "feels", tuple(_feeling(telling, each) for each in emotions))
    if pains := _of_interest(telling, step.pains):
        yield Paragraph(
            tuple(_pain(telling, each) for each in pains), telling.said(say("What hurts or goes wrong")), listed=True
        )
    if step.quotes:
        quoted = tuple(_quoted(telling, each) for each in step.quotes)
        yield Paragraph(quoted, telling.said(say("What people said")), listed=True)
    if step.annotations:
        yield _table(telling, "noted", tuple(_noted(telling, each) for each in step.annotations))
