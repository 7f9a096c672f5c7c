"""How a journey feels, step by step."""

from __future__ import annotations

from dataclasses import dataclass

from voorzet.model.journey import Emotion, Journey, Touchpoint


@dataclass(frozen=True)
class Feeling:
    """One point of the emotion curve: `level` −2 (very bad) … +2 (very good).

    `assumed`: nobody was asked and nothing was read; draw it so that it shows. `claim` says why, and by what evidence.
    """

    touchpoint: str
    level: int
    assumed: bool
    claim: Emotion


def curve(journey: Journey, persona: str | None = None) -> tuple[Feeling, ...]:
    """The emotion curve in reading order, for one persona (by id) or for whoever travels.

    A persona's own emotion wins over the general one. A step of which nothing is known stays out: the curve has a gap
    there, never a guessed middle.

    Source:
        *Klantervaring in Kaart*, Ministry of the Interior and Zenc 2010: the line of the *Hartmonitor*.

    Example:
        >>> from builders import feels, journey, step
        >>> ask = step("ask", emotions=[feels(-1), feels(+1, persona="ria")])
        >>> [feeling.level for feeling in curve(journey(ask, step("wait")), "ria")]
        [1]
    """
    known = ((each, _emotion(each, persona)) for each in journey.touchpoints)
    return tuple(
        Feeling(touchpoint.id, emotion.level, not emotion.evidence.is_sourced, emotion)
        for touchpoint, emotion in known
        if emotion is not None
    )


def _emotion(touchpoint: Touchpoint, persona: str | None) -> Emotion | None:
    for who in (persona, None):
        for emotion in touchpoint.emotions:
            if emotion.persona == who:
                return emotion
    return None
