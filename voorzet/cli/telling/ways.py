"""Where a step leads: onward, by choice, back again, or after waiting."""

from __future__ import annotations

from collections.abc import Iterator

from voorzet.cli.telling.claims import grounds
from voorzet.i18n import Speech
from voorzet.messages import Message, say, say_many
from voorzet.model.journey import Journey, Touchpoint, Transition, TransitionKind

_ARROWS = {TransitionKind.LOOP: "↩", TransitionKind.WAIT: "⧗", TransitionKind.CHOICE: "◇"}


def ways(journey: Journey, touchpoint: Touchpoint, speech: Speech) -> Iterator[str]:
    """One line a transition from this step, and one if the journey may end here."""
    for way in journey.transitions:
        if way.origin == touchpoint.id:
            yield _way(journey, way, speech)
    if touchpoint.ends:
        yield speech(say("■ The journey may end here."))


def _way(journey: Journey, way: Transition, speech: Speech) -> str:
    target = f"{journey.number(way.target)}. {speech(journey.touchpoint(way.target).name)}"
    parts = [f"{_ARROWS.get(way.kind, '→')} {target}"]
    if way.kind is not TransitionKind.THEN:
        parts.append(speech(way.kind))
    if way.condition:
        parts.append(speech(say("if: {condition}", condition=way.condition)))
    if way.kind is TransitionKind.WAIT or way.wait_days is not None:
        parts.append(speech(waiting(way)))
    if way.evidence:
        parts.append(grounds(way.evidence, way.source, speech))
    return " · ".join(parts)


def waiting(way: Transition) -> Message:
    """How long people wait on this way, in calendar days.

    Example:
        >>> str(waiting(Transition.model_validate(
        ...     {"from": "a", "to": "b", "wait_days": 56, "wait_days_least": 7, "evidence": "assumption"})))
        '7 to 56 days'
        >>> str(waiting(Transition.model_validate(
        ...     {"from": "a", "to": "b", "wait_days": 30, "wait_days_least": 30, "evidence": "assumption"})))
        '30 days'
    """
    if way.wait_days is None:
        return say("nobody recorded how long")
    if way.wait_days_least is None:
        return say_many("at most {n} day", "at most {n} days", way.wait_days)
    if way.wait_days_least == way.wait_days:
        return say_many("{n} day", "{n} days", way.wait_days)
    return say("{least} to {most} days", least=way.wait_days_least, most=way.wait_days)
