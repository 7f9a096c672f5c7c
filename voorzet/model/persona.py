"""A fictional citizen: what they bring, what they can, whom they trust, and what that rests on."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from voorzet.model.base import Slug, Value
from voorzet.model.evidence import Claim, Source
from voorzet.model.journey import ActorKind, Channel
from voorzet.model.text import Language, Text


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


class DataKind(StrEnum):
    """A kind of data that people may or may not be comfortable sharing."""

    ADDRESS = "address"
    INCOME = "income"
    ASSETS = "assets"
    DEBTS = "debts"
    HEALTH = "health"
    FAMILY = "family"
    RESIDENCE = "residence"


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
    """A fictional person who travels journeys; never a real one.

    `distinguishes` says what sets this persona apart from its neighbour; `journeys` are ids of journeys it travels.
    """

    schema_: Annotated[Literal["persona/1"], Field(alias="schema")]
    id: Slug
    synthetic: Literal[True]
    language: Language = Language.NL
    name: Annotated[str, Field(min_length=1, max_length=60)]
    age: Annotated[int, Field(ge=0, le=120)] | None = None
    tagline: Text
    situation: Text
    household: Text
    distinguishes: Text
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
    abilities: tuple[Ability, ...] = ()
    trust: tuple[Trust, ...] = ()
    comfort: tuple[Comfort, ...] = ()
    channels: tuple[ChannelFit, ...] = ()

    def fit(self, channel: Channel) -> ChannelFit | None:
        """What is known of this channel for this persona; None if nothing is."""
        return next((fit for fit in self.channels if fit.channel is channel), None)
