"""What may no longer hold, gathered by why: how many claims rest on the same failing ground, and in which steps."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from voorzet.graph.staleness import Doubt, Stale
from voorzet.messages import Message
from voorzet.model.journey import Journey

_ORDER = (Doubt.LAW_LAPSED, Doubt.LAW_NOT_YET, Doubt.REVIEW_OLD, Doubt.SOURCE_OLD, Doubt.UNVERIFIED)


@dataclass(frozen=True)
class Doubted:
    """One ground that fails: `claims` rest on it, said of `steps` (ids, in reading order)."""

    doubt: Doubt
    says: Message
    claims: int
    steps: tuple[str, ...]


def by_ground(journey: Journey, found: Iterable[Stale]) -> tuple[Doubted, ...]:
    """The doubts by ground: first law, then what is old, last what nobody checked; of a kind, the most claims first.

    Example:
        >>> from builders import DAY, journey, step
        >>> from voorzet.graph.staleness import staleness
        >>> two = journey(step("ask", evidence="unverified"), step("paid", evidence="unverified"))
        >>> [(str(each.says), each.claims, each.steps) for each in by_ground(two, staleness(two, DAY))]
        [('Nobody checked this.', 2, ('ask', 'paid'))]
    """
    grouped: dict[tuple[Doubt, str | None], list[Stale]] = {}
    for each in found:
        grouped.setdefault((each.doubt, each.source.id if each.source else None), []).append(each)
    doubted = (
        Doubted(
            doubt,
            some[0].says,
            len(some),
            tuple(sorted({e.touchpoint for e in some if e.touchpoint}, key=journey.number)),
        )
        for (doubt, _), some in grouped.items()
    )
    return tuple(sorted(doubted, key=lambda each: (_ORDER.index(each.doubt), -each.claims)))
