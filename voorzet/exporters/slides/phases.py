"""A table for each phase: its steps, who acts and how, what it asks, how it feels, what hurts, what it rests on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from voorzet.drawing.telling import Telling, step_anchor
from voorzet.drawing.twin import Cell, Line, Section, Table
from voorzet.drawing.twin_claims import of_interest
from voorzet.drawing.twin_steps import felt, steps
from voorzet.exporters.slides.flow import Notes, flowed
from voorzet.exporters.slides.notes import retold
from voorzet.exporters.slides.slide import Slide
from voorzet.messages import say
from voorzet.model.journey import Phase, Touchpoint

_SHARES = (52, 38, 34, 42, 38, 60, 46)
_NOTHING = "–"


def phases(telling: Telling) -> Iterator[Slide]:
    """The slides of every phase in order; all that their tables leave out stands in the notes."""
    sections = {section.anchor: section for section in steps(telling)}
    beside = {anchor: tuple(retold(telling, section)) for anchor, section in sections.items()}
    for number, phase in enumerate(telling.journey.phases, 1):
        yield from _phase(telling, number, phase, sections[f"phase-{phase.id}"], beside)


def _phase(
    telling: Telling, number: int, phase: Phase, section: Section, beside: Mapping[str, Notes]
) -> tuple[Slide, ...]:
    inside = [step for step in telling.journey.touchpoints if step.phase == phase.id]
    kicker = telling.line(say("Phase {number} of {phases}", number=number, phases=len(telling.journey.phases)))
    if not inside:
        return flowed(section.title, section.body, tuple(retold(telling, section)), kicker=kicker)
    how = telling.line(say("What the table leaves out, step by step: conditions, quotes, annotations and sources."))
    return flowed(section.title, (_table(telling, inside),), (how,), beside, kicker)


def _table(telling: Telling, inside: list[Touchpoint]) -> Table:
    heads = (
        *(say("Step"), say("Who"), say("By way of"), say("Asks of the citizen"), say("It feels")),
        *(say("What hurts or goes wrong"), say("Rests on")),
    )
    return Table(
        caption=telling.said(say("This phase in brief")),
        heads=tuple(telling.said(head) for head in heads),
        rows=tuple(_row(telling, step) for step in inside),
        shares=_SHARES,
    )


def _row(telling: Telling, step: Touchpoint) -> tuple[Cell, ...]:
    cells: tuple[tuple[Line, ...], ...] = (
        (telling.line(telling.journey.actor(step.actor).name),),
        (telling.joined(step.channels),),
        (telling.joined(step.demands),),
        tuple(felt(telling, emotion) for emotion in of_interest(telling, step.emotions)),
        tuple(telling.line(pain.text) for pain in of_interest(telling, step.pains)),
        (telling.rests_on(step),),
    )
    nothing = (telling.line(_NOTHING),)
    others = (Cell(tuple(line for line in lines if line) or nothing) for lines in cells)
    return (Cell((telling.step(step.id),), step_anchor(step.id)), *others)
