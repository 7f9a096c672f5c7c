"""A fictional person: what they bring, what they can, whom they trust, and what that rests on."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import ConfigDict, Field, model_validator

from voorzet.messages import say
from voorzet.model.base import Slug, Value, wrong
from voorzet.model.data import DataKind
from voorzet.model.evidence import Claim, Source
from voorzet.model.journey import ActorKind, Channel
from voorzet.model.text import Language, Text


class PersonaKind(StrEnum):
    """Whether a persona travels journeys, or has their work in them."""

    CITIZEN = "citizen"
    PROFESSIONAL = "professional"


class Amount(StrEnum):
    """How much of an ability, of trust or of comfort: deliberately no finer than a team can judge."""

    LOW = "low"
    SOME = "some"
    HIGH = "high"


class AbilityKind(StrEnum):
    """What getting something done asks of a person (WRR 2017, *Weten is nog geen doen*)."""

    DOENVERMOGEN = "doenvermogen"
    LANGUAGE = "language"
    DIGITAL = "digital"


class Fit(StrEnum):
    """Whether a channel suits somebody."""

    PREFERS = "prefers"
    CAN = "can"
    CANNOT = "cannot"


class Trait(Claim):
    """One thing that is true of this persona."""

    text: Text


class Ability(Claim):
    """How much of one ability, and how that shows."""

    kind: AbilityKind
    level: Amount
    why: Text


class Trust(Claim):
    """How much trust in one kind of sender, or in one actor by id."""

    sender: Annotated[ActorKind | Slug, Field(union_mode="left_to_right")]
    level: Amount
    why: Text


class Comfort(Claim):
    """How comfortable with others using one kind of data."""

    data: DataKind
    level: Amount
    why: Text


class ChannelFit(Claim):
    """Whether one channel suits this persona."""

    channel: Channel
    fit: Fit
    why: Text


class Persona(Value):
    """A fictional person who travels journeys, or whose work is in them; never a real one.

    `distinguishes` says what sets this persona apart from its neighbour; `journeys` are ids of journeys it travels, or
    works in. A citizen has a `household`; a professional has a `role`, and `needs` things to do the work well.
    `life_events` are ids of what happens in this life.
    """

    model_config = ConfigDict(
        json_schema_extra={
            "if": {"properties": {"kind": {"const": "professional"}}, "required": ["kind"]},
            "then": {"required": ["role"]},
            "else": {"required": ["household"]},
        }
    )

    schema_: Annotated[Literal["persona/1"], Field(alias="schema")]
    id: Slug
    synthetic: Literal[True]
    kind: PersonaKind = PersonaKind.CITIZEN
    language: Language = Language.NL
    name: Annotated[str, Field(min_length=1, max_length=60)]
    age: Annotated[int, Field(ge=0, le=120)] | None = None
    role: Text | None = None
    tagline: Text
    situation: Text
    household: Text | None = None
    distinguishes: Text
    life_events: tuple[Slug, ...] = ()
    journeys: tuple[Slug, ...] = ()
    twin_of: Slug | None = None
    checked: date
    reviewed_with: Text | None = None
    sources: tuple[Source, ...] = ()
    helpers: tuple[Trait, ...] = ()
    strengths: Annotated[tuple[Trait, ...], Field(min_length=1)]
    already_works: tuple[Trait, ...] = ()
    worries: tuple[Trait, ...] = ()
    control: tuple[Trait, ...] = ()
    needs: tuple[Trait, ...] = ()
    abilities: tuple[Ability, ...] = ()
    trust: tuple[Trust, ...] = ()
    comfort: tuple[Comfort, ...] = ()
    channels: tuple[ChannelFit, ...] = ()

    @model_validator(mode="after")
    def _fits_its_kind(self) -> Persona:
        if self.kind is PersonaKind.PROFESSIONAL:
            if self.role is None:
                raise wrong(say("role is missing. Say what this professional does."), at="role")
            return self
        if self.household is None:
            raise wrong(say("household is missing. Say with whom this citizen lives, and how."), at="household")
        for name in ("role", "needs"):
            if getattr(self, name):
                raise wrong(say("{field} belongs to a persona of kind professional.", field=name), at=name)
        return self

    def claims(self) -> Iterator[Claim]:
        """Everything said about this persona that says what it rests on, in file order."""
        yield from (*self.helpers, *self.strengths, *self.already_works, *self.worries, *self.control, *self.needs)
        yield from (*self.abilities, *self.trust, *self.comfort, *self.channels)

    def fit(self, channel: Channel) -> ChannelFit | None:
        """What is known of this channel for this persona; None if nothing is."""
        return next((fit for fit in self.channels if fit.channel is channel), None)
