"""A persona read out: all traits under headings, strengths first, in the order of every screen, sheet and text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from voorzet.messages import Message, say
from voorzet.model.evidence import Claim
from voorzet.model.persona import Ability, Amount, ChannelFit, Comfort, Fit, Persona, Trait, Trust
from voorzet.model.text import Text


@dataclass(frozen=True)
class Entry:
    """One trait: what it says, and the claim it is. `of` and `amount` where it is a measure: of what, and how much.

    `of` is a term, or the id of an actor whose name the workspace knows.
    """

    says: Text
    claim: Claim
    of: StrEnum | str | None = None
    amount: Amount | Fit | None = None


@dataclass(frozen=True)
class Chapter:
    """A heading, with what stands under it in file order; `id` tells chapters apart."""

    id: str
    heading: Message
    entries: tuple[Entry, ...]

    @property
    def is_measured(self) -> bool:
        """Whether its entries say how much there is of something."""
        return any(entry.of is not None for entry in self.entries)


def portrait(persona: Persona) -> tuple[Chapter, ...]:
    """What is known of a persona; a chapter of which nothing is recorded is left out.

    Example:
        >>> from builders import able, persona
        >>> ria = persona(abilities=[able("digital", "low")])
        >>> [(chapter.id, chapter.is_measured) for chapter in portrait(ria)]
        [('strengths', False), ('abilities', True)]
    """
    return tuple(chapter for chapter in chapters(persona) if chapter.entries)


def chapters(persona: Persona) -> tuple[Chapter, ...]:
    """Every chapter there is, the same ones for each persona; those of which nothing is recorded are empty."""
    return (
        Chapter("strengths", say("Strengths"), _traits(persona.strengths)),
        Chapter("already-works", say("What already works"), _traits(persona.already_works)),
        Chapter("helpers", say("Who helps"), _traits(persona.helpers)),
        Chapter("needs", say("Needs for the work"), _traits(persona.needs)),
        Chapter("abilities", say("What getting things done takes"), _measures(persona.abilities)),
        Chapter("trust", say("Trust in"), _measures(persona.trust)),
        Chapter("channels", say("Channels"), _measures(persona.channels)),
        Chapter("comfort", say("At ease with the use of data on"), _measures(persona.comfort)),
        Chapter("control", say("Wants a say in"), _traits(persona.control)),
        Chapter("worries", say("Worries"), _traits(persona.worries)),
    )


def _traits(traits: Iterable[Trait]) -> tuple[Entry, ...]:
    return tuple(Entry(trait.text, trait) for trait in traits)


def _measures(measures: Iterable[Ability | Trust | Comfort | ChannelFit]) -> tuple[Entry, ...]:
    return tuple(_measure(each) for each in measures)


def _measure(each: Ability | Trust | Comfort | ChannelFit) -> Entry:
    if isinstance(each, Ability):
        return Entry(each.why, each, each.kind, each.level)
    if isinstance(each, Trust):
        return Entry(each.why, each, each.sender, each.level)
    if isinstance(each, Comfort):
        return Entry(each.why, each, each.data, each.level)
    return Entry(each.why, each, each.channel, each.fit)
