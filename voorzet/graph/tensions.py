"""Where a journey supports one value at the cost of another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from voorzet.model.journey import Annotation, Journey, Touchpoint
from voorzet.model.values import Tension


@dataclass(frozen=True)
class Pull:
    """A step (by id) that supports one value and presses another that is in tension with it.

    `tension` says why these two pull at each other, and what that rests on.
    """

    touchpoint: str
    supported: Annotation
    pressed: Annotation
    tension: Tension


@dataclass(frozen=True)
class Unprotected:
    """A value (by id) that some steps press and that no step supports; `worst` is the strongest effect, −1 or −2."""

    value: str
    worst: int
    steps: tuple[str, ...]


def pulls(journey: Journey, tensions: Iterable[Tension]) -> tuple[Pull, ...]:
    """The steps where a value is pressed by what supports another, in reading order, as annotated.

    An annotation that names a value without an effect says that it is at stake, not which way: it gives nothing here.

    Source:
        Values in tension: Friedman & Hendry 2019, *Value Sensitive Design*; which pairs, comes from the value set.

    Example:
        >>> from builders import journey, note, step, tension
        >>> notes = note("value", value="speed", effect=2), note("value", value="privacy", effect=-1)
        >>> (found,) = pulls(journey(step("match", annotations=notes)), [tension("privacy", "speed")])
        >>> found.supported.value, found.pressed.value
        ('speed', 'privacy')
    """
    known = {frozenset(tension.between): tension for tension in tensions}
    return tuple(pull for each in journey.touchpoints for pull in _pulls(each, known))


def unprotected(journey: Journey) -> tuple[Unprotected, ...]:
    """The values that are pressed somewhere and supported nowhere in the journey, those pressed hardest first.

    Source:
        As `pulls`; *which action protects it?* is the question to ask of each.

    Example:
        >>> from builders import journey, note, step
        >>> pressed = step("match", annotations=[note("value", value="privacy", effect=-2)])
        >>> unprotected(journey(pressed))
        (Unprotected(value='privacy', worst=-2, steps=('match',)),)
    """
    steps: defaultdict[str, dict[str, int]] = defaultdict(dict)
    supported: set[str] = set()
    for each in journey.touchpoints:
        for value, effect in _effects(each):
            if effect > 0:
                supported.add(value)
            elif effect < 0:
                steps[value][each.id] = min(effect, steps[value].get(each.id, 0))
    found = (Unprotected(value, min(at.values()), tuple(at)) for value, at in steps.items() if value not in supported)
    return tuple(sorted(found, key=lambda each: each.worst))


def _pulls(touchpoint: Touchpoint, known: dict[frozenset[str], Tension]) -> Iterable[Pull]:
    valued = [each for each in touchpoint.annotations if each.value and each.effect]
    for supported in (each for each in valued if (each.effect or 0) > 0):
        for pressed in (each for each in valued if (each.effect or 0) < 0):
            tension = known.get(frozenset((supported.value or "", pressed.value or "")))
            if tension:
                yield Pull(touchpoint.id, supported, pressed, tension)


def _effects(touchpoint: Touchpoint) -> Iterable[tuple[str, int]]:
    return ((each.value, each.effect) for each in touchpoint.annotations if each.value and each.effect)
