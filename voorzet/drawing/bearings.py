"""How a step of two journeys is called by number, where it stood, and which ways lead to it otherwise than before."""

from __future__ import annotations

from voorzet.drawing.cards import joined, waiting
from voorzet.graph.moves import Move
from voorzet.graph.overlay import LaidStep, LaidWay, Overlay
from voorzet.messages import Message, say
from voorzet.model.journey import Transition
from voorzet.model.text import Text


def number_of(laid: Overlay, id: str) -> Message:
    """How a step is called by number: that of the later journey, or of the earlier one if it is gone.

    Example:
        >>> from builders import journey
        >>> from voorzet.graph.overlay import overlay
        >>> laid = overlay(journey("ask>prove>paid"), journey("ask>paid"))
        >>> [str(number_of(laid, id)) for id in laid.steps]
        ['1', 'old 2', '2']
    """
    number = laid.number(id)
    return Message("{number}", {"number": number}) if laid.steps[id].now else say("old {number}", number=number)


def moved_from(laid: Overlay, step: LaidStep) -> Message | None:
    """Where a step stood before it moved."""
    if step.moved is None:
        return None
    was = step.was[0]
    phase = next(phase.name for phase in laid.before.phases if phase.id == was.phase)
    told = {
        Move.PHASE: say("stood in the phase “{phase}”", phase=phase),
        Move.LANE: say("stood in the lane “{lane}”", lane=was.lane),
        Move.ORDER: say("stood at place {number}", number=laid.before.number(was.id)),
    }
    return joined([told[move] for move in step.moved.how])


def way_told(laid: Overlay, way: LaidWay) -> Message | None:
    """A way that differs, told from its target; None if it only rests on something else."""
    number = number_of(laid, way.way.origin)
    if way.was is None or way.now is None:
        return joined([say("after {number}", number=number), *terms(way.way)])
    was, now = joined(terms(way.was)), joined(terms(way.now))
    return None if was == now else say("after {number}: {was} → {now}", number=number, was=was, now=now)


def terms(way: Transition) -> tuple[Message | Text, ...]:
    """On what terms a way is taken: its condition and how long it takes."""
    return tuple(part for part in (way.condition, waiting(way)) if part)
