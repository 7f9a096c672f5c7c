"""Which transitions a later journey added, took out, or put on other terms."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from voorzet.model.journey import Journey, Transition


@dataclass(frozen=True)
class Rewired:
    """A transition that joins the same steps on other terms: kind, condition, days, or what they rest on."""

    before: Transition
    after: Transition


@dataclass(frozen=True)
class Rewiring:
    """Ways added and changed in file order of the later journey, ways removed in that of the earlier one."""

    added: tuple[Transition, ...]
    removed: tuple[Transition, ...]
    changed: tuple[Rewired, ...]


def rewiring(before: Journey, after: Journey, later: Mapping[str, str]) -> Rewiring:
    """The transitions of two journeys side by side.

    Args:
        before: the earlier journey.
        after: the later one.
        later: the later id of every earlier step that is still there, as in `Matching`.

    A way counts as removed or added also when a step at one end of it was. One between steps that became one step is
    neither. Where several ways join the same steps, those on equal terms belong together, and then by file order.

    Source:
        Voorzet's own rule.

    Example:
        >>> from builders import journey, way
        >>> before, after = (journey("ask paid", way("ask", "paid", wait=days)) for days in (56, 14))
        >>> (found,) = rewiring(before, after, {"ask": "ask", "paid": "paid"}).changed
        >>> found.before.wait_days, found.after.wait_days
        (56, 14)
    """
    left: defaultdict[_Ends, list[Transition]] = defaultdict(list)
    for way in before.transitions:
        left[_joins(way, later)].append(way)
    unmatched = [way for way in after.transitions if not _take_equal(left[way.origin, way.target], way)]
    pairs = [(_take_first(left[way.origin, way.target]), way) for way in unmatched]
    gone = {id(way) for ends, ways in left.items() for way in ways if not _is_absorbed(way, ends)}
    return Rewiring(
        added=tuple(way for was, way in pairs if was is None),
        removed=tuple(way for way in before.transitions if id(way) in gone),
        changed=tuple(Rewired(was, way) for was, way in pairs if was is not None),
    )


_Ends: TypeAlias = tuple[str, str] | None
"""The later ids of the steps that a way joins; None if one of them is gone."""


def _joins(way: Transition, later: Mapping[str, str]) -> _Ends:
    if way.origin in later and way.target in later:
        return later[way.origin], later[way.target]
    return None


def _is_absorbed(way: Transition, ends: _Ends) -> bool:
    return ends is not None and ends[0] == ends[1] and way.origin != way.target


def _take_equal(ways: list[Transition], wanted: Transition) -> Transition | None:
    equal = next((place for place, way in enumerate(ways) if _terms(way) == _terms(wanted)), None)
    return None if equal is None else ways.pop(equal)


def _take_first(ways: list[Transition]) -> Transition | None:
    return ways.pop(0) if ways else None


def _terms(way: Transition) -> tuple[object, ...]:
    return way.kind, way.condition, way.wait_days, way.wait_days_least, way.evidence, way.source
