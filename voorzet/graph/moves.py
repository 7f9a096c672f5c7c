"""Which steps stand elsewhere in a later journey."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from voorzet.graph.matching import Matching
from voorzet.model.journey import Journey


class Move(StrEnum):
    """What makes a step a moved one."""

    PHASE = "phase"
    LANE = "lane"
    ORDER = "order"


@dataclass(frozen=True)
class Moved:
    """A step that stands elsewhere now; `was` is its earlier id, mostly the same."""

    touchpoint: str
    was: str
    how: tuple[Move, ...]


def moved(before: Journey, after: Journey, same: Matching) -> tuple[Moved, ...]:
    """The steps that stand in another phase (by id, or else by name), in another lane, or in another order.

    As few steps as possible are said to have changed places; those in another phase are not said to again. In reading
    order of the later journey.

    Source:
        Fewest moves: the steps outside a longest increasing subsequence, Schensted 1961.

    Example:
        >>> from builders import journey
        >>> from voorzet.graph.matching import matching
        >>> before, after = journey("ask prove send paid"), journey("send ask prove paid")
        >>> [(each.touchpoint, each.how) for each in moved(before, after, matching(before, after))]
        [('send', (<Move.ORDER: 'order'>,))]
    """
    old, new = ({each.id: each for each in journey.touchpoints} for journey in (before, after))
    phases = same_phases(before, after)
    stays = [(was, now) for was, now in same.stayed if (old[was].phase, new[now].phase) in phases]
    places = {step: place for place, step in enumerate(old)}
    kept = _longest_rise(places[was] for was, _ in stays)
    jumped = {now for place, (_, now) in enumerate(stays) if place not in kept}
    found = []
    for was, now in same.stayed:
        told = {
            Move.PHASE: (old[was].phase, new[now].phase) not in phases,
            Move.LANE: old[was].lane is not new[now].lane,
            Move.ORDER: now in jumped,
        }
        found.append(Moved(now, was, tuple(move for move, is_so in told.items() if is_so)))
    return tuple(each for each in found if each.how)


def same_phases(before: Journey, after: Journey) -> set[tuple[str, str]]:
    """The phases of two journeys, earlier and later id, that have one id or else one name."""
    ids = {phase.id for phase in before.phases} & {phase.id for phase in after.phases}
    named = {phase.name: phase.id for phase in before.phases if phase.id not in ids}
    renamed = {(named[phase.name], phase.id) for phase in after.phases if phase.id not in ids and phase.name in named}
    return {(id, id) for id in ids} | renamed


def _longest_rise(numbers: Iterable[int]) -> set[int]:
    """The places of a longest increasing subsequence, by patience sorting."""
    tops: list[int] = []
    piles: list[int] = []
    beneath: dict[int, int | None] = {}
    for place, number in enumerate(numbers):
        pile = bisect_left(tops, number)
        beneath[place] = piles[pile - 1] if pile else None
        tops[pile : pile + 1], piles[pile : pile + 1] = [number], [place]
    rise, last = set[int](), piles[-1] if piles else None
    while last is not None:
        rise.add(last)
        last = beneath[last]
    return rise
