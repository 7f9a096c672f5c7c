"""All that a page, an analysis or an export works on."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from pydantic import Field

from voorzet.model.base import Value
from voorzet.model.deck import Deck
from voorzet.model.facts import Facts
from voorzet.model.journey import Journey
from voorzet.model.life_events import LifeEvent
from voorzet.model.persona import Persona, PersonaKind
from voorzet.model.proposal import Proposal
from voorzet.model.text import Text
from voorzet.model.values import ValueSet


class Workspace(Value):
    """Journeys, personas, life events, proposals and decks by id, in file order; facts by journey; and a revision.

    The revision changes whenever any of them does. Built from a folder now, from a room later; whoever uses it cannot
    tell the difference.
    """

    journeys: Mapping[str, Journey] = Field(default_factory=dict)
    personas: Mapping[str, Persona] = Field(default_factory=dict)
    values: ValueSet | None = None
    life_events: Mapping[str, LifeEvent] = Field(default_factory=dict)
    proposals: Mapping[str, Proposal] = Field(default_factory=dict)
    decks: Mapping[str, Deck] = Field(default_factory=dict)
    facts: Mapping[str, Facts] = Field(default_factory=dict)
    revision: str = ""

    def personas_of(self, journey: Journey) -> tuple[Persona, ...]:
        """The personas who travel this journey, in order of id; professionals work in it and are not among them."""
        travellers = (p for p in self.personas.values() if p.kind is PersonaKind.CITIZEN and journey.id in p.journeys)
        return tuple(sorted(travellers, key=lambda p: p.id))

    def twin_of(self, persona: Persona) -> Persona | None:
        """The persona in the same situation with another attitude, whichever of the two names the other; or None."""
        back = (other for other in self.personas.values() if other.twin_of == persona.id)
        return self.personas.get(persona.twin_of or "") or next(back, None)

    def proposals_of(self, journey: str) -> tuple[Proposal, ...]:
        """The proposals for the journey with this id, in file order."""
        return tuple(proposal for proposal in self.proposals.values() if proposal.journey == journey)

    def value_name(self, id: str) -> Text:
        """What a value is called; one that is not in the set by the words of its id.

        Example:
            >>> str(Workspace().value_name("menselijk-contact"))
            'menselijk contact'
        """
        card = self.values.value(id) if self.values else None
        return card.name if card else _in_words(id)

    def life_event_name(self, id: str) -> Text:
        """What a life event is called; one that is not on the list by the words of its id."""
        return self.life_events[id].name if id in self.life_events else _in_words(id)

    def named(self, of: StrEnum | str) -> StrEnum | Text:
        """What a measure of a persona is of: a term as it is; an actor by id as the first journey that has it says.

        Example:
            >>> str(Workspace().named("ex-partner"))
            'ex partner'
        """
        if isinstance(of, StrEnum):
            return of
        actors = (actor for journey in self.journeys.values() for actor in journey.actors)
        return next((actor.name for actor in actors if actor.id == of), _in_words(of))


def _in_words(id: str) -> Text:
    words = id.replace("-", " ")
    return Text(nl=words, en=words)
