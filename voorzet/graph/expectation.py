"""What a persona may be expected to run into in one step, with the trait behind it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from voorzet.graph.meeting import is_met, takes_part, ways_in
from voorzet.messages import Message, say
from voorzet.model.evidence import Claim
from voorzet.model.journey import Actor, Channel, Demand, Lane, Touchpoint
from voorzet.model.persona import AbilityKind, Amount, ChannelFit, Fit, Persona, Trust

_GETTING_THINGS_DONE = frozenset({AbilityKind.DOENVERMOGEN})
_WORDS = frozenset({AbilityKind.LANGUAGE})
_SCREENS = frozenset({AbilityKind.DIGITAL})

NEEDS: Mapping[Demand, frozenset[AbilityKind]] = MappingProxyType(
    {
        Demand.FIND_OUT: _GETTING_THINGS_DONE | _WORDS,
        Demand.UNDERSTAND: _WORDS,
        Demand.DECIDE: _GETTING_THINGS_DONE,
        Demand.LOG_IN: _SCREENS,
        Demand.FILL_IN: _GETTING_THINGS_DONE | _WORDS,
        Demand.PROVE: _GETTING_THINGS_DONE,
        Demand.CALL: _WORDS,
        Demand.VISIT: _GETTING_THINGS_DONE,
        Demand.WAIT: _GETTING_THINGS_DONE,
        Demand.REPORT_CHANGE: _GETTING_THINGS_DONE,
        Demand.PAY: _GETTING_THINGS_DONE,
    }
)
"""Which abilities each demand leans on: an assumption of Voorzet, made visible here so that it can be disputed.

*Doenvermogen* is making a plan, getting into action, persisting, and standing setbacks (WRR 2017, *Weten is nog geen
doen*): that is why waiting and deciding lean on it.
"""


class ExpectationKind(StrEnum):
    """What an expectation is about."""

    CHANNEL = "channel"
    ABILITY = "ability"
    TRUST = "trust"
    COMFORT = "comfort"
    HELP = "help"
    NO_HELPER = "no-helper"
    DROP_OUT = "drop-out"


@dataclass(frozen=True)
class Expectation:
    """What may be expected of one persona in one step; never a fact, and never about people in general.

    `rests_on`: the traits of the persona behind it, with their evidence; for help by a professional, the step; empty
    only where a helper is missing. `demands`: what is expected to be hard, for kind *ability*. `is_noticed`: whether
    the persona can tell that it happens; what is not noticed stops nobody.
    """

    touchpoint: str
    kind: ExpectationKind
    says: Message
    rests_on: tuple[Claim, ...]
    demands: tuple[Demand, ...] = ()
    is_noticed: bool = True

    @property
    def is_assumed(self) -> bool:
        """Whether some trait behind it has no source, or there is none."""
        return not self.rests_on or not all(trait.evidence.is_sourced for trait in self.rests_on)


def expectations(touchpoint: Touchpoint, actor: Actor, persona: Persona) -> tuple[Expectation, ...]:
    """What this persona may be expected to run into in this step: channels, then abilities, then trust.

    Only what a trait says counts: where a channel, an ability or a sender is not recorded, nothing is expected. A level
    of *some* is no reason to expect trouble. Steps that the citizen does not meet give nothing; what a helper or
    another citizen does beside them asks nothing, but can meet with distrust.

    Note:
        Comfort with data is told by `comfort.unease`, which looks at who gives and who gets.

    Source:
        WRR 2017, *Weten is nog geen doen* (abilities, by `NEEDS`); SZW 2023, *Vertrouwen en niet-gebruik* (trust in the
        sender); HAN 2021, *Gemeentelijke klantreizen* (channels). That low meets low is Voorzet's own rule.

    Example:
        >>> from builders import able, journey, persona, step
        >>> ask = step("ask", demands=["understand", "pay"])
        >>> (found,) = expectations(ask, journey(ask).actors[0], persona(abilities=[able("language", "low")]))
        >>> str(found.says)
        'Expected to be hard for Ria: it leans on an ability that is low (language).'
    """
    if not is_met(touchpoint):
        return ()
    own = takes_part(touchpoint, actor)
    asked = (*_channels(touchpoint, persona), *_abilities(touchpoint, persona)) if own else ()
    return (*asked, *_trust(touchpoint, actor, persona))


def closed(touchpoint: Touchpoint, actor: Actor, persona: Persona) -> tuple[ChannelFit, ...]:
    """Why this step cannot be reached: the fits that rule out each of its channels; empty if one of them may do.

    Example:
        >>> from builders import fits, journey, persona, step
        >>> ria = persona(channels=[fits("portal", "cannot"), fits("desk", "can")])
        >>> two = journey(step("ask", channels=["portal", "desk"]), step("prove", channels=["portal"]))
        >>> [len(closed(each, two.actor("citizen"), ria)) for each in two.touchpoints]
        [0, 1]
    """
    channels = ways_in(touchpoint) if takes_part(touchpoint, actor) else ()
    ruled_out = tuple(fit for fit in map(persona.fit, channels) if fit and fit.fit is Fit.CANNOT)
    return ruled_out if len(ruled_out) == len(channels) else ()


def trust_in(actor: Actor, persona: Persona) -> Trust | None:
    """What is known of this persona's trust in somebody: in this actor by id, or else in the kind; None if nothing is.

    Example:
        >>> from builders import journey, persona, step, trusts
        >>> council = journey(step("decide", actor="council")).actor("council")
        >>> ria = persona(trust=[trusts("organisation", "high"), trusts("council", "low")])
        >>> trust_in(council, ria).level
        <Amount.LOW: 'low'>
    """
    for who in (actor.id, actor.kind):
        for trust in persona.trust:
            if trust.sender == who:
                return trust
    return None


def _channels(touchpoint: Touchpoint, persona: Persona) -> Iterator[Expectation]:
    for channel in ways_in(touchpoint):
        fit = persona.fit(channel)
        if fit and fit.fit is Fit.CANNOT:
            yield Expectation(touchpoint.id, ExpectationKind.CHANNEL, _cannot(persona, channel), (fit,))


def _cannot(persona: Persona, channel: Channel) -> Message:
    return say("Expected: {name} cannot use this channel ({channel}).", name=persona.name, channel=channel)


def _abilities(touchpoint: Touchpoint, persona: Persona) -> Iterator[Expectation]:
    for ability in persona.abilities:
        hard = tuple(demand for demand in touchpoint.demands if ability.kind in NEEDS[demand])
        if hard and ability.level is Amount.LOW:
            says = say("Expected to be hard for {name}: it leans on an ability that is low ({ability}).",
                       name=persona.name, ability=ability.kind)  # fmt: skip
            yield Expectation(touchpoint.id, ExpectationKind.ABILITY, says, (ability,), hard)


def _trust(touchpoint: Touchpoint, actor: Actor, persona: Persona) -> Iterator[Expectation]:
    trust = trust_in(actor, persona) if touchpoint.lane is not Lane.CITIZEN else None
    if trust and trust.level is Amount.LOW:
        says = say("Expected to meet with distrust: {name} has little trust in {sender}.",
                   name=persona.name, sender=actor.name)  # fmt: skip
        yield Expectation(touchpoint.id, ExpectationKind.TRUST, says, (trust,))
