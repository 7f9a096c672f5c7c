"""Small values made in one line, so that a test shows what it is about and nothing else.

journey("ask>prove>paid")                                    three steps of the citizen, each leading to the next
journey(step("ask", minutes=20), step("paid", ends=True), way("ask", "paid", wait=56))
journey("ask>decide", way("decide", "ask", "loop"), title="…")   any field of the model can be given by name
journey("ask", step("x", actor="council"), flows=[flow("power", "council", "citizen")], absent=[missing("informal-help")])
long_journey(48, words="rtl")                                in `long_journeys.py`: for layout and export
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from itertools import pairwise
from typing import Any

from voorzet.graph.build import Graph, journey_graph
from voorzet.model.evidence import Evidence, Source
from voorzet.model.flow import Flow, FlowKind
from voorzet.model.journey import (
    Absent,
    Actor,
    ActorKind,
    Annotation,
    AnnotationKind,
    Emotion,
    Journey,
    Lane,
    Pain,
    Phase,
    Touchpoint,
    Transition,
    TransitionKind,
)
from voorzet.model.life_events import LifeEvent
from voorzet.model.persona import Ability, ChannelFit, Comfort, Persona, PersonaKind, Trait, Trust
from voorzet.model.text import Text
from voorzet.model.values import Side, Tension, ValueCard, ValueSet
from voorzet.model.workspace import Workspace

DAY = date(2026, 1, 15)
SOURCE = "a-source"

ACTORS = {
    "citizen": ActorKind.CITIZEN,
    "neighbour": ActorKind.INFORMAL_HELP,
    "advisor": ActorKind.PROFESSIONAL,
    "council": ActorKind.ORGANISATION,
    "agency": ActorKind.CHAIN_PARTNER,
    "lender": ActorKind.CREDITOR,
    "register": ActorKind.SYSTEM,
}
"""The actors that steps may name; any other id is an organisation."""

LANES = {
    ActorKind.CITIZEN: Lane.CITIZEN,
    ActorKind.INFORMAL_HELP: Lane.SURROUNDINGS,
    ActorKind.CREDITOR: Lane.SURROUNDINGS,
    ActorKind.PROFESSIONAL: Lane.FRONTSTAGE,
    ActorKind.ORGANISATION: Lane.BACKSTAGE,
    ActorKind.CHAIN_PARTNER: Lane.SUPPORT,
    ActorKind.SYSTEM: Lane.SUPPORT,
}
"""Where an actor's steps stand unless the step says otherwise."""


def text(words: str | Text) -> Text:
    """The same words in Dutch and English; a `Text` stays as it is."""
    return words if isinstance(words, Text) else Text(nl=words, en=words)


def step(
    id: str,
    *,
    phase: str = "begin",
    actor: str = "citizen",
    name: str | Text | None = None,
    minutes: int | None = None,
    evidence: str | Evidence = Evidence.ASSUMPTION,
    **fields: Any,
) -> Touchpoint:
    """A touchpoint; `minutes` is its effort, an assumption unless `effort_evidence` says otherwise."""
    if minutes is not None:
        fields = {"effort_minutes": minutes, "effort_evidence": Evidence.ASSUMPTION, **fields}
    lane = fields.pop("lane", LANES[ACTORS.get(actor, ActorKind.ORGANISATION)])
    return Touchpoint(
        id=id, phase=phase, actor=actor, lane=lane, name=text(name or id), **_rests_on(evidence, fields), **fields
    )


def way(
    origin: str,
    target: str,
    kind: str | TransitionKind | None = None,
    *,
    wait: int | None = None,
    when: str | Text | None = None,
    **fields: Any,
) -> Transition:
    """A transition; with `wait` in days it is of kind *wait* and an assumption, unless said otherwise."""
    if wait is not None:
        fields = {"wait_days": wait, "evidence": Evidence.ASSUMPTION, **fields}
    return Transition(
        origin=origin,
        target=target,
        kind=TransitionKind(kind or ("then" if wait is None else "wait")),
        condition=None if when is None else text(when),
        **fields,
    )


def feels(level: int, why: str | Text = "so", *, evidence: str | Evidence = "assumption", **fields: Any) -> Emotion:
    """An emotion; give `persona` for one persona's own."""
    return Emotion(level=level, why=text(why), **_rests_on(evidence, fields), **fields)


def hurts(words: str | Text = "it hurts", *, evidence: str | Evidence = "assumption", **fields: Any) -> Pain:
    """A pain."""
    return Pain(text=text(words), **_rests_on(evidence, fields), **fields)


def note(
    kind: str | AnnotationKind,
    claim: str | Text = "so it is",
    *,
    evidence: str | Evidence = "assumption",
    **fields: Any,
) -> Annotation:
    """An annotation; one of kind *value* is about `privacy` unless it names another."""
    if AnnotationKind(kind) is AnnotationKind.VALUE:
        fields = {"value": "privacy", **fields}
    return Annotation(kind=kind, claim=text(claim), **_rests_on(evidence, fields), **fields)


def actor(id: str, kind: str | ActorKind | None = None, name: str | Text | None = None) -> Actor:
    """Somebody who acts; of the kind that `ACTORS` says unless it is given."""
    return Actor(id=id, kind=ActorKind(kind or ACTORS.get(id, ActorKind.ORGANISATION)), name=text(name or id))


def flow(
    kind: str | FlowKind,
    origin: str,
    target: str,
    what: str | Text = "something",
    *,
    evidence: str | Evidence = "assumption",
    **fields: Any,
) -> Flow:
    """Something that flows from one actor to another."""
    return Flow(kind=kind, origin=origin, target=target, what=text(what), **_rests_on(evidence, fields), **fields)


def missing(
    kind: str | ActorKind, name: str | Text = "somebody", *, evidence: str | Evidence = "assumption", **fields: Any
) -> Absent:
    """Somebody of this kind who is missing from a journey."""
    return Absent(kind=kind, name=text(name), why=text("so"), **_rests_on(evidence, fields), **fields)


def journey(*parts: str | Touchpoint | Transition, **fields: Any) -> Journey:
    """A journey of steps and ways, with the phases and actors that the steps name, in order of mention.

    A string is one or more steps of the citizen (`"ask"`, `"ask prove"`) or a chain of them (`"ask>prove>paid"`); steps
    that were mentioned before are not made again.
    """
    steps: dict[str, Touchpoint] = {part.id: part for part in parts if isinstance(part, Touchpoint)}
    ways: list[Transition] = []
    mentioned: dict[str, None] = {}
    for part in parts:
        if isinstance(part, Transition):
            ways.append(part)
        elif isinstance(part, Touchpoint):
            mentioned[part.id] = None
        else:
            ids = part.replace(">", " ").split()
            mentioned.update(dict.fromkeys(ids))
            ways += [way(a, b) for a, b in pairwise(ids) if ">" in part]
    return _journey([steps.get(id) or step(id) for id in mentioned], ways, fields)


def graph_of(*parts: str | Touchpoint | Transition) -> Graph:
    """The graph of `journey(*parts)`."""
    return journey_graph(journey(*parts))


def persona(id: str = "ria", *, journeys: Iterable[str] = ("a-journey",), **fields: Any) -> Persona:
    """A persona who travels `a-journey`."""
    own = {
        "schema": "persona/1",
        "id": id,
        "synthetic": True,
        "name": id.title(),
        "tagline": text("wants to get on"),
        "situation": text("in work"),
        "household": text("alone"),
        "distinguishes": text("the first of her kind"),
        "journeys": tuple(journeys),
        "checked": DAY,
        "strengths": (Trait(text=text("keeps calm"), evidence=Evidence.ASSUMPTION),),
    }
    return Persona(**{**own, **fields})


def able(kind: str, level: str, why: str | Text = "so", *, evidence: str | Evidence = "assumption") -> Ability:
    """How much of an ability a persona has: *low*, *some* or *high*."""
    return Ability(kind=kind, level=level, why=text(why), **_rests_on(evidence, {}))


def trusts(sender: str, level: str, why: str | Text = "so", *, evidence: str | Evidence = "assumption") -> Trust:
    """How much trust a persona has in a kind of actor, or in one by id."""
    return Trust(sender=sender, level=level, why=text(why), **_rests_on(evidence, {}))


def at_ease(data: str, level: str, why: str | Text = "so", *, evidence: str | Evidence = "assumption") -> Comfort:
    """How much a persona is at ease with the use of a kind of data: *low*, *some* or *high*."""
    return Comfort(data=data, level=level, why=text(why), **_rests_on(evidence, {}))


def fits(channel: str, fit: str, why: str | Text = "so", *, evidence: str | Evidence = "assumption") -> ChannelFit:
    """Whether a channel suits a persona: *prefers*, *can* or *cannot*."""
    return ChannelFit(channel=channel, fit=fit, why=text(why), **_rests_on(evidence, {}))


def trait(words: str | Text = "so it is", *, evidence: str | Evidence = "assumption") -> Trait:
    """One thing that is true of a persona."""
    return Trait(text=text(words), **_rests_on(evidence, {}))


def professional(id: str = "ann", **fields: Any) -> Persona:
    """A persona who works in `a-journey`."""
    return persona(id, **{"kind": PersonaKind.PROFESSIONAL, "role": text("adviser"), "household": None, **fields})


def value_set(*ids: str, tensions: Iterable[Tension] = (), **names: str) -> ValueSet:
    """A value set with these values, called by their ids or `id="name"`, all of the citizen."""
    cards = (
        ValueCard(id=id, name=text(name), side=Side.CITIZEN, meaning=text(name))
        for id, name in {**dict(zip(ids, ids, strict=True)), **names}.items()
    )
    own: dict[str, Any] = {"schema": "values/1", "id": "values", "checked": DAY}
    return ValueSet(**own, values=tuple(cards), tensions=tuple(tensions))


def tension(*between: str, evidence: str | Evidence = "assumption", **fields: Any) -> Tension:
    """A tension between two values."""
    return Tension(between=between, why=text("they pull"), evidence=Evidence(evidence), **fields)


def life_event(id: str, name: str | Text | None = None) -> LifeEvent:
    """Something that happens in a life."""
    return LifeEvent(id=id, name=text(name or id))


def workspace(*things: Journey | Persona | ValueSet | LifeEvent, revision: str = "1") -> Workspace:
    """A workspace of these things."""
    return Workspace(
        journeys={thing.id: thing for thing in things if isinstance(thing, Journey)},
        personas={thing.id: thing for thing in things if isinstance(thing, Persona)},
        values=next((thing for thing in things if isinstance(thing, ValueSet)), None),
        life_events={thing.id: thing for thing in things if isinstance(thing, LifeEvent)},
        revision=revision,
    )


def _journey(steps: list[Touchpoint], ways: list[Transition], fields: dict[str, Any]) -> Journey:
    actors = dict.fromkeys(("citizen", *(each.actor for each in steps)))
    own = {
        "schema": "journey/1",
        "id": "a-journey",
        "title": text("A journey"),
        "summary": text("How things go."),
        "checked": DAY,
        "sources": (Source(id=SOURCE, title=text("A source"), checked=DAY),),
        "actors": tuple(actor(id) for id in actors),
        "phases": tuple(Phase(id=id, name=text(id)) for id in dict.fromkeys(each.phase for each in steps)),
        "touchpoints": tuple(steps),
        "transitions": tuple(ways),
    }
    return Journey(**{**own, **fields})


def _rests_on(evidence: str | Evidence, fields: dict[str, Any]) -> dict[str, Any]:
    """The evidence, with `a-source` where it needs one and none is given."""
    sourced = Evidence(evidence).is_sourced and "source" not in fields
    return {"evidence": Evidence(evidence), **({"source": (SOURCE,)} if sourced else {})}
