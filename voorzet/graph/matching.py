"""Which step of one journey is which step of another."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from voorzet.model.journey import Journey, Touchpoint
from voorzet.model.text import Text


@dataclass(frozen=True)
class Matching:
    """The steps of two journeys side by side.

    `pairs`: for each step of the later journey (id), in its reading order, the steps of the earlier one that it is now:
    none if it is new, one if it stayed, more if they became one.
    """

    pairs: Mapping[str, tuple[str, ...]]

    @property
    def stayed(self) -> tuple[tuple[str, str], ...]:
        """Earlier and later id of every step that is one step in both, in reading order of the later journey."""
        return tuple((was[0], now) for now, was in self.pairs.items() if len(was) == 1)

    @cached_property
    def later(self) -> dict[str, str]:
        """The later id of every earlier step that is still there."""
        return {each: now for now, was in self.pairs.items() for each in was}


def matching(before: Journey, after: Journey) -> Matching:
    """Which steps are the same: those that `replaces` names, then those with one id, then those with one name.

    Args:
        before: the earlier journey, or the one as it is.
        after: the later one, or the one as it might be.

    What the later journey replaces counts only if it is based on the earlier one; of a step that two replace, the first
    has it, and steps that are not there are passed over. A name matches what is left only when the same actor (by id)
    acts and the later journey has that name once; if the earlier one has it more than once, those steps became one.
    That steps with *other* names became one cannot be worked out: the later journey has to say so.

    Source:
        Voorzet's own rule.

    Example:
        >>> from builders import journey, step
        >>> before = journey("ask", step("prove-1", name="Prove"), step("prove-2", name="Prove"))
        >>> dict(matching(before, journey("ask", step("prove", name="Prove"), "paid")).pairs)
        {'ask': ('ask',), 'prove': ('prove-1', 'prove-2'), 'paid': ()}
    """
    old, new = ({each.id: each for each in journey.touchpoints} for journey in (before, after))
    pairs = _replaced(before, after) if after.based_on == before.id else {}
    taken = _taken(pairs)
    pairs |= {id: (id,) for id in new if id not in pairs and id in old and id not in taken}
    taken = _taken(pairs)
    left = _by_name(each for each in before.touchpoints if each.id not in taken)
    for name, steps in _by_name(each for each in after.touchpoints if each.id not in pairs).items():
        if len(steps) == 1:
            pairs[steps[0]] = left.get(name, ())
    return Matching({id: pairs.get(id, ()) for id in new})


def _replaced(before: Journey, after: Journey) -> dict[str, tuple[str, ...]]:
    left, pairs = {each.id for each in before.touchpoints}, dict[str, tuple[str, ...]]()
    for each in after.touchpoints:
        was = tuple(id for id in dict.fromkeys(each.replaces) if id in left)
        left.difference_update(was)
        pairs |= {each.id: was} if was else {}
    return pairs


def _taken(pairs: Mapping[str, tuple[str, ...]]) -> set[str]:
    return {each for was in pairs.values() for each in was}


def _by_name(touchpoints: Iterable[Touchpoint]) -> dict[tuple[str, Text], tuple[str, ...]]:
    found: dict[tuple[str, Text], tuple[str, ...]] = {}
    for each in touchpoints:
        name = (each.actor, each.name)
        found[name] = (*found.get(name, ()), each.id)
    return found
