"""What of a journey the citizen meets, and where somebody stands beside them."""

from __future__ import annotations

from voorzet.graph.handovers import PRIVATE
from voorzet.model.journey import Actor, ActorKind, Channel, Journey, Lane, Touchpoint

ABOVE_THE_LINE = frozenset({Lane.CITIZEN, Lane.SURROUNDINGS, Lane.FRONTSTAGE})
"""The lanes above the line of visibility."""


def is_met(touchpoint: Touchpoint) -> bool:
    """Whether the citizen notices this step: it stands above the line of visibility, or asks something of them.

    Source:
        The line of visibility of a service blueprint: Shostack 1984, *Designing services that deliver*.

    Example:
        >>> from builders import step
        >>> is_met(step("write", actor="advisor")), is_met(step("look-up", actor="register"))
        (True, False)
    """
    return touchpoint.lane in ABOVE_THE_LINE or bool(touchpoint.demands)


def is_asked(touchpoint: Touchpoint) -> bool:
    """Whether the journey waits here for the citizen: it is their own step, or it asks something of them.

    Example:
        >>> from builders import step
        >>> is_asked(step("ask")), is_asked(step("write", actor="advisor"))
        (True, False)
    """
    return touchpoint.lane is Lane.CITIZEN or bool(touchpoint.demands)


def takes_part(touchpoint: Touchpoint, actor: Actor) -> bool:
    """Whether the citizen has to do with this step themselves; not where another citizen or a helper acts beside them.

    Example:
        >>> from builders import journey, step
        >>> for actor in ("citizen", "neighbour", "lender"):
        ...     found = journey(step("call", actor=actor))
        ...     print(actor, takes_part(found.touchpoints[0], found.actor(actor)))
        citizen True
        neighbour False
        lender True
    """
    return is_met(touchpoint) and not (touchpoint.lane is Lane.SURROUNDINGS and actor.kind in PRIVATE)


def ways_in(touchpoint: Touchpoint) -> tuple[Channel, ...]:
    """The channels that people can use in this step; none where systems talk to each other.

    Example:
        >>> from builders import step
        >>> ways_in(step("write", channels=["letter", "system"]))
        (<Channel.LETTER: 'letter'>,)
    """
    return tuple(channel for channel in touchpoint.channels if channel is not Channel.SYSTEM)


def helping_steps(journey: Journey) -> tuple[str, ...]:
    """The steps where somebody stands beside the citizen, in reading order.

    That is informal help in any lane, and a professional in the lane of the surroundings. Creditors and other citizens
    stand in that lane too, but do not help.

    Source:
        Voorzet's own rule.

    Example:
        >>> from builders import journey, step
        >>> helping_steps(journey(step("ask"), step("help", actor="neighbour"), step("dun", actor="lender")))
        ('help',)
    """
    kinds = {actor.id: actor.kind for actor in journey.actors}
    return tuple(each.id for each in journey.touchpoints if _helps(kinds[each.actor], each.lane))


def _helps(kind: ActorKind, lane: Lane) -> bool:
    return kind is ActorKind.INFORMAL_HELP or (kind is ActorKind.PROFESSIONAL and lane is Lane.SURROUNDINGS)
