"""A citizen's journey: phases in order, touchpoints, transitions, and what is said about them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import Annotated, Literal, TypeVar

from pydantic import Field, model_validator

from voorzet.messages import say
from voorzet.model.base import Slug, Value, wrong
from voorzet.model.data import DataKind
from voorzet.model.evidence import Claim, Evidence, Source, without_source
from voorzet.model.flow import Flow
from voorzet.model.text import Language, Text


class ActorKind(StrEnum):
    """Who somebody is in a journey."""

    CITIZEN = "citizen"
    INFORMAL_HELP = "informal-help"
    PROFESSIONAL = "professional"
    ORGANISATION = "organisation"
    CHAIN_PARTNER = "chain-partner"
    CREDITOR = "creditor"
    SYSTEM = "system"


class Lane(StrEnum):
    """Where in the service a step happens, from the citizen down (Bitner, Ostrom & Morgan 2008)."""

    CITIZEN = "citizen"
    SURROUNDINGS = "surroundings"
    FRONTSTAGE = "frontstage"
    BACKSTAGE = "backstage"
    SUPPORT = "support"


class Channel(StrEnum):
    """How people and organisations reach each other."""

    LETTER = "letter"
    EMAIL = "email"
    PHONE = "phone"
    HOME_VISIT = "home-visit"
    TEXT_MESSAGE = "text-message"
    PORTAL = "portal"
    WEBSITE = "website"
    CARD = "card"
    DESK = "desk"
    FORM = "form"
    IN_PERSON = "in-person"
    SYSTEM = "system"


class Demand(StrEnum):
    """Something a step asks of a citizen; the load of a step is how many of these it asks (WRR 2017: doenvermogen)."""

    FIND_OUT = "find-out"
    UNDERSTAND = "understand"
    DECIDE = "decide"
    LOG_IN = "log-in"
    FILL_IN = "fill-in"
    PROVE = "prove"
    CALL = "call"
    VISIT = "visit"
    WAIT = "wait"
    REPORT_CHANGE = "report-change"
    PAY = "pay"


class TransitionKind(StrEnum):
    """How one step leads to another."""

    THEN = "then"
    CHOICE = "choice"
    LOOP = "loop"
    WAIT = "wait"


class AnnotationKind(StrEnum):
    """What an annotation is about."""

    VALUE = "value"
    LEGAL = "legal"
    ORGANISATIONAL = "organisational"
    DATA = "data"


class JourneyState(StrEnum):
    """Whether the journey is how things go, or how they might."""

    AS_IS = "as-is"
    TO_BE = "to-be"


class Actor(Value):
    """Somebody or something that acts in a journey."""

    id: Slug
    kind: ActorKind
    name: Text


class Absent(Claim):
    """Somebody whom the sources or the team miss in a journey, and why."""

    kind: ActorKind
    name: Text
    why: Text


class Phase(Value):
    """A stretch of the journey; phases stand in the order they are lived."""

    id: Slug
    name: Text


class Annotation(Claim):
    """A claim about a step.

    `value` and `effect` (−2 presses hard … +2 supports strongly) go with *value*; `article` with *legal*; `sender` and
    `receiver` (actor ids) with *data*, where `data` is the kinds that go from one to the other, as far as known, and
    `signal` marks the event that could start a service.
    """

    kind: AnnotationKind
    claim: Text
    value: Slug | None = None
    effect: Annotated[int, Field(ge=-2, le=2)] | None = None
    article: str | None = None
    sender: Slug | None = None
    receiver: Slug | None = None
    data: tuple[DataKind, ...] = ()
    signal: bool = False
    role: Text | None = None
    noted: date | None = None

    @model_validator(mode="after")
    def _fits_its_kind(self) -> Annotation:
        belongs = {
            AnnotationKind.VALUE: {"value", "effect"},
            AnnotationKind.LEGAL: {"article"},
            AnnotationKind.DATA: {"sender", "receiver", "data", "signal"},
            AnnotationKind.ORGANISATIONAL: set(),
        }
        for kind, names in belongs.items():
            for name in sorted(names):
                if kind != self.kind and getattr(self, name) not in (None, False, ()):
                    raise wrong(
                        say("{field} belongs to annotations of kind {kind}; this one is of kind {found}.",
                            field=name, kind=kind.value, found=self.kind.value),
                        at=name,
                    )  # fmt: skip
        if self.kind is AnnotationKind.VALUE and self.value is None:
            raise wrong(say("An annotation of kind value names its value: add “value: …”."), at="kind")
        return self


class Emotion(Claim):
    """How a step feels, −2 (very bad) … +2 (very good); `persona` None: whoever travels."""

    level: Annotated[int, Field(ge=-2, le=2)]
    why: Text
    persona: Slug | None = None


class Pain(Claim):
    """Something that hurts or goes wrong in a step."""

    text: Text
    persona: Slug | None = None


class Quote(Value):
    """Words that somebody said, read in a source."""

    text: Text
    source: Annotated[tuple[Slug, ...], Field(min_length=1)]


class Touchpoint(Claim):
    """One step of a journey.

    `sees` is what the citizen holds or sees; `effort_minutes` is the citizen's own time, a whole number of minutes;
    `demands` is what the step asks of the citizen; `ends` marks a step where the journey may end; `replaces` is the
    steps (ids) that this one stands for, of the journey that its own is based on.
    """

    id: Slug
    phase: Slug
    actor: Slug
    lane: Lane
    name: Text
    description: Text | None = None
    sees: Text | None = None
    channels: tuple[Channel, ...] = ()
    effort_minutes: Annotated[int, Field(ge=0, le=100_000)] | None = None
    effort_evidence: Evidence | None = None
    effort_source: tuple[Slug, ...] = ()
    demands: tuple[Demand, ...] = ()
    emotions: tuple[Emotion, ...] = ()
    pains: tuple[Pain, ...] = ()
    quotes: tuple[Quote, ...] = ()
    annotations: tuple[Annotation, ...] = ()
    ends: bool = False
    replaces: tuple[Slug, ...] = ()

    @property
    def load(self) -> int:
        """How many things this step asks of the citizen."""
        return len(self.demands)

    @model_validator(mode="after")
    def _effort_says_where_from(self) -> Touchpoint:
        if self.effort_minutes is None:
            return self
        if self.effort_evidence is None:
            question = say("effort_minutes needs effort_evidence: how is this known? A guess is an assumption.")
            raise wrong(question, at="effort_minutes")
        if self.effort_evidence.is_sourced and not self.effort_source:
            message = say("effort_evidence: {evidence} needs an effort_source.", evidence=self.effort_evidence.value)
            raise wrong(message, at="effort_evidence")
        return self

    def claims(self) -> Iterator[Claim]:
        """The step itself and everything said about it, in file order."""
        yield self
        yield from self.emotions
        yield from self.pains
        yield from self.annotations


class Transition(Value):
    """The way from one step to another.

    `wait_days` is calendar days at the slowest, `wait_days_least` at the quickest; a wait needs evidence.
    """

    origin: Annotated[Slug, Field(alias="from")]
    target: Annotated[Slug, Field(alias="to")]
    kind: TransitionKind = TransitionKind.THEN
    condition: Text | None = None
    wait_days: Annotated[int, Field(ge=0, le=36_500)] | None = None
    wait_days_least: Annotated[int, Field(ge=0, le=36_500)] | None = None
    evidence: Evidence | None = None
    source: tuple[Slug, ...] = ()

    @model_validator(mode="after")
    def _says_where_from(self) -> Transition:
        if self.wait_days is not None and self.evidence is None:
            raise wrong(say("wait_days needs evidence: how is this known? A guess is an assumption."), at="wait_days")
        if self.wait_days_least is not None and (self.wait_days or 0) < self.wait_days_least:
            raise wrong(say("wait_days_least is more than wait_days: check both."), at="wait_days_least")
        if self.evidence is not None and self.evidence.is_sourced and not self.source:
            raise without_source(self.evidence)
        return self


class Journey(Value):
    """What a citizen goes through, as it is or as it might be.

    Touchpoints stand in reading order: by phase, then as in the file. `flows` is what goes between the actors beside
    the data of annotations; `absent` is who is missing. References between parts are checked by `content`, with their
    lines.
    """

    schema_: Annotated[Literal["journey/1"], Field(alias="schema")]
    id: Slug
    language: Language = Language.NL
    state: JourneyState = JourneyState.AS_IS
    based_on: Slug | None = None
    title: Text
    summary: Text
    life_event: Slug | None = None
    checked: date
    reviewed_by: Text | None = None
    sources: tuple[Source, ...] = ()
    actors: Annotated[tuple[Actor, ...], Field(min_length=1)]
    phases: Annotated[tuple[Phase, ...], Field(min_length=1)]
    touchpoints: Annotated[tuple[Touchpoint, ...], Field(min_length=1)]
    transitions: tuple[Transition, ...] = ()
    flows: tuple[Flow, ...] = ()
    absent: tuple[Absent, ...] = ()

    @model_validator(mode="after")
    def _in_reading_order(self) -> Journey:
        order = {phase.id: place for place, phase in enumerate(self.phases)}
        ordered = tuple(sorted(self.touchpoints, key=lambda t: order.get(t.phase, len(order))))
        object.__setattr__(self, "touchpoints", ordered)
        return self

    def touchpoint(self, id: str) -> Touchpoint:
        """The touchpoint with this id; `KeyError` if there is none."""
        return _with_id(self.touchpoints, id)

    def actor(self, id: str) -> Actor:
        """The actor with this id; `KeyError` if there is none."""
        return _with_id(self.actors, id)

    def source(self, id: str) -> Source:
        """The source with this id; `KeyError` if there is none."""
        return _with_id(self.sources, id)

    def number(self, id: str) -> int:
        """The place of a touchpoint in reading order, counted from 1, as drawn on every picture."""
        return self._numbers[id]

    def ways_to(self, id: str) -> tuple[Transition, ...]:
        """The transitions that lead to this touchpoint, in file order."""
        return self._ways[1].get(id, ())

    def ways_from(self, id: str) -> tuple[Transition, ...]:
        """The transitions that lead away from this touchpoint, in file order."""
        return self._ways[0].get(id, ())

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return {touchpoint.id: number for number, touchpoint in enumerate(self.touchpoints, 1)}

    @cached_property
    def _ways(self) -> tuple[dict[str, tuple[Transition, ...]], dict[str, tuple[Transition, ...]]]:
        leaving: dict[str, tuple[Transition, ...]] = {}
        arriving: dict[str, tuple[Transition, ...]] = {}
        for way in self.transitions:
            leaving[way.origin] = (*leaving.get(way.origin, ()), way)
            arriving[way.target] = (*arriving.get(way.target, ()), way)
        return leaving, arriving


_T = TypeVar("_T", Actor, Source, Touchpoint)


def _with_id(things: tuple[_T, ...], id: str) -> _T:
    for thing in things:
        if thing.id == id:
            return thing
    raise KeyError(id)
