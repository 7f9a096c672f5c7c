"""The beginning of the twin: what this journey is, what it rests on, and who takes part."""

from __future__ import annotations

from collections.abc import Iterator

from voorzet.drawing.frame import DISCLAIMER
from voorzet.drawing.telling import Sayable, Teller, Telling, step_anchor
from voorzet.drawing.twin import Cell, Line, Paragraph, Piece, Section, Table
from voorzet.messages import Message, say, say_many
from voorzet.model.evidence import Evidence
from voorzet.model.journey import Actor
from voorzet.model.persona import Persona

_ASKED = (Evidence.LIVED_EXPERIENCE, Evidence.TESTED)


def about(telling: Telling) -> Section:
    """What this journey is and how far it can be trusted."""
    paragraphs = tuple(Paragraph((telling.line(each),)) for each in _sentences(telling))
    body: tuple[Paragraph | Table, ...] = (*paragraphs, _in_brief(telling), *_personas(telling))
    return Section(telling.said(say("About this journey")), 1, "about", body)


def actors(telling: Telling) -> Section:
    """Who takes part, and in which steps."""
    table = Table(
        caption=telling.said(say("Everybody and everything that acts in this journey")),
        heads=tuple(telling.said(head) for head in (say("Who"), say("Kind"), say("Acts in step"))),
        rows=tuple(_actor(telling, actor) for actor in telling.journey.actors),
        shares=(3, 2, 3),
    )
    return Section(telling.said(say("Who takes part")), 1, "actors", (table,))


def asked(telling: Telling) -> Message:
    """Whether citizens had a say in what is told here; if they had not, it says so."""
    counts = dict(telling.insight.evidence.counts)
    claims = sum(counts.get(kind, 0) for kind in _ASKED)
    if not claims:
        return say("Citizens have not been asked about this journey yet: what it says about them is read or expected.")
    return say_many(
        "{n} claim rests on what citizens told or showed.", "{n} claims rest on what citizens told or showed.", claims
    )


def _sentences(telling: Telling) -> Iterator[Sayable]:
    yield telling.journey.summary
    share = telling.insight.evidence
    yield say(
        "Of what is said here, {percent}% names a source: {sourced} of {claims} claims.",
        percent=share.percent_sourced, sourced=share.sourced, claims=share.claims,
    )  # fmt: skip
    yield asked(telling)
    yield DISCLAIMER


def _in_brief(telling: Telling) -> Table:
    return facts(telling, say("In brief"), tuple(_brief(telling)))


def facts(telling: Teller, caption: Message, known: tuple[tuple[Message, Line], ...]) -> Table:
    """A table of two columns: what it is, and how it is."""
    return Table(
        caption=telling.said(caption),
        heads=(telling.said(say("What")), telling.said(say("How it is"))),
        rows=tuple((Cell((telling.line(what),)), Cell((how,))) for what, how in known),
        shares=(1, 3),
    )


def _brief(telling: Telling) -> Iterator[tuple[Message, Line]]:
    journey = telling.journey
    yield say("State"), telling.line(journey.state)
    if journey.life_event:
        yield say("Life event"), telling.line(telling.workspace.life_event_name(journey.life_event))
    if journey.based_on:
        known = telling.workspace.journeys.get(journey.based_on)
        yield say("Based on"), telling.line(known.title if known else telling.own(journey.based_on))
    yield say("Size"), telling.joined((_steps(len(journey.touchpoints)), _phases(len(journey.phases))))
    yield say("Last checked"), telling.line(journey.checked)
    yield say("Reviewed by"), telling.line(journey.reviewed_by or say("not yet reviewed"))
    yield (
        say("Claims rest on"),
        telling.joined(
            say("{kind}: {count}", kind=kind, count=count) for kind, count in telling.insight.evidence.counts
        ),
    )


def _steps(count: int) -> Message:
    return say_many("{n} step", "{n} steps", count)


def _phases(count: int) -> Message:
    return say_many("{n} phase", "{n} phases", count)


def _personas(telling: Telling) -> Iterator[Paragraph]:
    if telling.persona:
        yield Paragraph((telling.line(_in_mind(telling, telling.persona)),))
    elif travellers := telling.workspace.personas_of(telling.journey):
        introduced = tuple(_introduced(telling, persona) for persona in travellers)
        yield Paragraph(introduced, telling.said(say("Fictional people who travel this journey")), listed=True)


def _in_mind(telling: Telling, persona: Persona) -> Message:
    return say(
        "Told with {persona} in mind: their feelings and pains come first, then those of whoever travels; "
        "those of other personas are left out.",
        persona=_introduced(telling, persona),
    )


def _introduced(telling: Telling, persona: Persona) -> Line:
    age = (", ", str(persona.age)) if persona.age is not None else ()
    return telling.line(Piece(persona.name, persona.language), *age, " (", persona.tagline, ")")


def _actor(telling: Telling, actor: Actor) -> tuple[Cell, ...]:
    acts = (
        Piece(str(number), telling.language, f"#{step_anchor(step.id)}")
        for number, step in telling.touchpoints.values()
        if step.actor == actor.id
    )
    name, kind = telling.line(actor.name), telling.line(actor.kind)
    return Cell((name,)), Cell((kind,)), Cell((telling.joined(acts),))
