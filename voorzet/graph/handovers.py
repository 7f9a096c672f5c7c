"""Where a journey passes from one actor to another."""

from __future__ import annotations

from dataclasses import dataclass

from voorzet.model.journey import Actor, ActorKind, Journey, Transition

PRIVATE = frozenset({ActorKind.CITIZEN, ActorKind.INFORMAL_HELP})
"""The kinds of actor that are people for themselves; all others act for an organisation."""


@dataclass(frozen=True)
class Handover:
    """A transition after which somebody else acts."""

    transition: Transition
    giver: Actor
    receiver: Actor

    @property
    def is_between_organisations(self) -> bool:
        """Whether it leaves the citizen and their helpers out on both sides."""
        return self.giver.kind not in PRIVATE and self.receiver.kind not in PRIVATE


def handovers(journey: Journey) -> tuple[Handover, ...]:
    """The transitions where the actor changes, in file order; loops count too.

    Source:
        The lines of a service blueprint: Shostack 1984, *Designing services that deliver*; Bitner, Ostrom & Morgan
        2008, *Service blueprinting*.

    Example:
        >>> from builders import journey, step, way
        >>> two = journey(step("ask"), step("decide", actor="council"), way("ask", "decide"))
        >>> [(each.giver.id, each.receiver.id) for each in handovers(two)]
        [('citizen', 'council')]
    """
    actors = {actor.id: actor for actor in journey.actors}
    acts = {touchpoint.id: actors[touchpoint.actor] for touchpoint in journey.touchpoints}
    passed = (Handover(each, acts[each.origin], acts[each.target]) for each in journey.transitions)
    return tuple(handover for handover in passed if handover.giver.id != handover.receiver.id)


def between_organisations(journey: Journey) -> tuple[Handover, ...]:
    """The handovers with no citizen and no helper on either side, in file order.

    Source:
        As `handovers`; leaving people out is Voorzet's own rule: these can be settled among organisations.

    Example:
        >>> from builders import journey, step, way
        >>> two = journey(step("ask"), step("decide", actor="council"), way("ask", "decide"))
        >>> between_organisations(two)
        ()
    """
    return tuple(handover for handover in handovers(journey) if handover.is_between_organisations)
