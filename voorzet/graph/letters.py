"""How many letters a journey brings."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass

from voorzet.model.journey import Channel, Demand, Journey, Lane, Touchpoint

SENT_IN = frozenset({Lane.FRONTSTAGE, Lane.SURROUNDINGS})
"""The lanes from which a letter reaches the citizen; below them organisations write to each other."""


@dataclass(frozen=True)
class Letter:
    """A step (by id) that brings the citizen a letter; `beside` are its other channels, which may come in its place."""

    touchpoint: str
    beside: tuple[Channel, ...] = ()

    @property
    def is_certain(self) -> bool:
        """Whether no other channel is named with it."""
        return not self.beside


def letters(journey: Journey) -> tuple[Letter, ...]:
    """The letters that a journey brings the citizen, in reading order; each step counts once, also on a round.

    A letter counts where it is sent: by others than the citizen, in the frontstage or the surroundings. It counts where
    the citizen reads it only if nobody is seen sending it: the citizen's step goes by letter and asks to understand,
    and no step straight before it sends one.

    Note:
        All branches together: nobody gets every letter of a journey with choices. Letters that the citizen writes are
        left out.

    Source:
        Voorzet's own rule. Why count them: Nationale ombudsman 2018, *Een open deur?* (letters that put people off).

    Example:
        >>> from builders import journey, step, way
        >>> write, read = step("write", actor="advisor", channels=["letter"]), step("read", channels=["letter"])
        >>> [each.touchpoint for each in letters(journey(write, read, way("write", "read")))]
        ['write']
    """
    sent = {each.id for each in journey.touchpoints if _by_letter(each) and each.lane in SENT_IN}
    found = (each for each in journey.touchpoints if each.id in sent or _is_first_seen(each, journey, sent))
    return tuple(Letter(each.id, _beside(each)) for each in found)


def _by_letter(touchpoint: Touchpoint) -> bool:
    return Channel.LETTER in touchpoint.channels


def _is_first_seen(touchpoint: Touchpoint, journey: Journey, sent: Container[str]) -> bool:
    reads = touchpoint.lane is Lane.CITIZEN and _by_letter(touchpoint) and Demand.UNDERSTAND in touchpoint.demands
    return reads and not any(way.origin in sent for way in journey.ways_to(touchpoint.id))


def _beside(touchpoint: Touchpoint) -> tuple[Channel, ...]:
    return tuple(channel for channel in touchpoint.channels if channel is not Channel.LETTER)
