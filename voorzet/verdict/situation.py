"""What cards are held against: a variant, perhaps one of its flows of data, perhaps a persona, the facts, and a day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from types import MappingProxyType

from voorzet.model.facts import Facts
from voorzet.model.journey import Actor, ActorKind, Journey
from voorzet.model.offer import Body, Leg
from voorzet.model.persona import Persona
from voorzet.model.proposal import Proposal, Variant
from voorzet.model.text import Text

_CREDITORS = (Body.HEALTH_INSURER, Body.LANDLORD, Body.ENERGY_SUPPLIER, Body.WATER_COMPANY)


@dataclass(frozen=True)
class Situation:
    """One variant of a proposal on a day, in so far as it is known.

    `supposed`: words and facts (as `fact:<id>`) that are taken to be so, to see what an answer would make of it.
    """

    proposal: Proposal
    variant: Variant
    day: date
    journey: Journey | None = None
    facts: Facts | None = None
    persona: Persona | None = None
    leg: Leg | None = None
    supposed: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    def of(self, variant: Variant) -> Situation:
        """The same for another variant."""
        return replace(self, variant=variant)

    def at(self, leg: Leg) -> Situation:
        """The same, looking at one flow of data."""
        return replace(self, leg=leg)

    def seen_by(self, persona: Persona | None) -> Situation:
        """The same, through the eyes of a persona."""
        return replace(self, persona=persona)

    def supposing(self, name: str, value: str) -> Situation:
        """The same, as if somebody had answered this question so."""
        return replace(self, supposed={**self.supposed, name: value})

    def actor(self, body: Body) -> Actor:
        """Who a body is in the journey; one that the proposal does not place is an organisation, or a creditor."""
        id = self.proposal.actors.get(body)
        for actor in self.journey.actors if self.journey else ():
            if actor.id == id:
                return actor
        kind = ActorKind.CREDITOR if body in _CREDITORS else ActorKind.ORGANISATION
        return Actor(id=str(body), kind=kind, name=Text(nl=str(body), en=str(body)))
