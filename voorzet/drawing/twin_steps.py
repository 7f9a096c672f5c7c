"""The middle of the twin: each phase with its steps, and each step in full."""

from __future__ import annotations

from collections.abc import Iterator

from voorzet.drawing.cards import waiting
from voorzet.drawing.telling import Sayable, Telling, step_anchor
from voorzet.drawing.twin import Cell, Line, Paragraph, Section, Table
from voorzet.drawing.twin_about import facts
from voorzet.drawing.twin_claims import FEELINGS, claims, of_interest
from voorzet.messages import Message, say, say_many
from voorzet.model.journey import Emotion, Phase, Touchpoint, Transition, TransitionKind


def steps(telling: Telling) -> Iterator[Section]:
    """The journey step by step: a heading, then the phases in order, each followed by its steps."""
    how = say("The numbers are those on the picture. Numbers in square brackets lead to the sources.")
    yield Section(telling.said(say("Step by step")), 1, "steps", (Paragraph((telling.line(how),)),))
    for phase in telling.journey.phases:
        inside = tuple(step for step in telling.journey.touchpoints if step.phase == phase.id)
        yield _phase(telling, phase, inside)
        yield from (_step(telling, step) for step in inside)


def _phase(telling: Telling, phase: Phase, inside: tuple[Touchpoint, ...]) -> Section:
    title = telling.said(phase.name)
    if not inside:
        nothing = Paragraph((telling.line(say("No steps are described in this phase.")),))
        return Section(title, 2, f"phase-{phase.id}", (nothing,))
    heads = (say("Step"), say("Who"), say("Asks of the citizen"), say("How it feels"))
    overview = Table(
        caption=telling.said(say("This phase in brief")),
        heads=tuple(telling.said(head) for head in heads),
        rows=tuple(_outlined(telling, step) for step in inside),
        shares=(5, 3, 3, 3),
    )
    return Section(title, 2, f"phase-{phase.id}", (overview,))


def _outlined(telling: Telling, step: Touchpoint) -> tuple[Cell, ...]:
    actor = telling.journey.actor(step.actor)
    asks = telling.joined(step.demands) or telling.line("–")
    feels = tuple(_felt(telling, emotion) for emotion in of_interest(telling, step.emotions))
    lines = ((telling.step(step.id),), (telling.line(actor.name),), (asks,), feels or (telling.line("–"),))
    return tuple(Cell(each) for each in lines)


def _felt(telling: Telling, emotion: Emotion) -> Line:
    who = (" (", telling.who(emotion.persona), ")") if emotion.persona else ()
    return telling.line(FEELINGS[emotion.level], *who)


def _step(telling: Telling, step: Touchpoint) -> Section:
    number, _ = telling.touchpoints[step.id]
    words, language = step.name.said(telling.language)
    body = (
        *((Paragraph((telling.line(step.description),)),) if step.description else ()),
        facts(telling, say("This step in brief"), tuple(_known(telling, step))),
        _ways_on(telling, step),
        *claims(telling, step),
    )
    title = telling.said(step.name)._replace(words=f"{number}. {words}", language=language)
    return Section(title, 3, step_anchor(step.id), body)


def _known(telling: Telling, step: Touchpoint) -> Iterator[tuple[Message, Line]]:
    actor = telling.journey.actor(step.actor)
    yield say("Who"), telling.line(actor.name, " (", actor.kind, ")")
    yield say("Where"), telling.line(step.lane)
    if step.sees:
        yield say("What the citizen sees"), telling.line(step.sees)
    if step.channels:
        yield say("By way of"), telling.joined(step.channels)
    if step.demands:
        yield say("Asks of the citizen"), telling.joined(step.demands)
    if step.effort_minutes is not None:
        yield say("Own time"), _effort(telling, step)
    if step.replaces:
        yield say("Stands for"), telling.joined(_replaced(telling, step), "; ")
    yield say("Rests on"), telling.rests_on(step)


def _replaced(telling: Telling, step: Touchpoint) -> Iterator[Sayable]:
    """The names of the steps that this one stands for; their ids where the earlier journey is not at hand."""
    base = telling.workspace.journeys.get(telling.journey.based_on or "")
    names = {each.id: each.name for each in base.touchpoints} if base else {}
    yield from (names.get(id, telling.own(id)) for id in step.replaces)


def _effort(telling: Telling, step: Touchpoint) -> Line:
    minutes = say_many("{n} minute", "{n} minutes", step.effort_minutes or 0)
    grounds = telling.joined(filter(None, (step.effort_evidence, telling.cited(step.effort_source))), " ")
    return telling.line(minutes, " (", grounds, ")")


def _ways_on(telling: Telling, step: Touchpoint) -> Paragraph:
    ways = [_way_on(telling, way) for way in telling.journey.transitions if way.origin == step.id]
    if step.ends:
        ways.append(telling.line(say("The journey may end here.")))
    if not ways:
        ways.append(telling.line(say("No way on is described.")))
    return Paragraph(tuple(ways), telling.said(say("Ways on")), listed=True)


def _way_on(telling: Telling, way: Transition) -> Line:
    step = telling.step(way.target)
    to = say("back to {step}", step=step) if way.kind is TransitionKind.LOOP else step
    wait = waiting(way)
    parts: list[Sayable] = [to, *([way.condition] if way.condition else []), *([wait] if wait else [])]
    grounds = (way.evidence, telling.cited(way.source)) if way.evidence else ()
    told = telling.joined(filter(None, grounds), " ")
    return telling.line(telling.joined(parts, " · "), *((" (", told, ")") if told else ()))
