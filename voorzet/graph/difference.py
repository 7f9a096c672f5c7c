"""What differs between two journeys: as it is and as it might be, or two versions of one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from voorzet.graph.matching import Matching, matching
from voorzet.graph.moves import Moved, moved
from voorzet.graph.rewiring import Rewired, rewiring
from voorzet.graph.shift import Shift, demand_shifts, shifts
from voorzet.model.journey import Journey, Touchpoint, Transition


@dataclass(frozen=True)
class Changed:
    """A step that says something else now; `fields` are those of `Touchpoint`, in their order."""

    touchpoint: str
    was: str
    fields: tuple[str, ...]


@dataclass(frozen=True)
class Merged:
    """A step of the later journey that stands for several of the earlier one, `was`."""

    touchpoint: str
    was: tuple[str, ...]


@dataclass(frozen=True)
class Difference:
    """What differs from `before` to `after` (ids of journeys).

    Steps are ids: of the later journey, in its reading order; only `removed` and every `was` are of the earlier one. A
    step may both move and change. Ways added and changed are as in the later journey, ways removed as in the earlier; a
    way counts as removed or added also when its step was; one between steps that became one step counts as neither.
    `burden` and `demands` tell what it does to the citizen.
    """

    before: str
    after: str
    is_based_on: bool
    matching: Matching
    added: tuple[str, ...]
    removed: tuple[str, ...]
    moved: tuple[Moved, ...]
    changed: tuple[Changed, ...]
    merged: tuple[Merged, ...]
    ways_added: tuple[Transition, ...]
    ways_removed: tuple[Transition, ...]
    ways_changed: tuple[Rewired, ...]
    burden: tuple[Shift, ...]
    demands: tuple[Shift, ...]

    @property
    def is_empty(self) -> bool:
        """Whether steps and ways are the same in both."""
        steps = (self.added, self.removed, self.moved, self.changed, self.merged)
        return not any((*steps, self.ways_added, self.ways_removed, self.ways_changed))


def difference(before: Journey, after: Journey) -> Difference:
    """What was added, removed, moved, changed and merged, which ways differ, and what that does to the citizen.

    Steps are matched by `matching`; whether a step moved, `moved` tells.

    Source:
        That of `matching`, `moved`, `rewiring` and `shifts`.

    Example:
        >>> from builders import journey, step
        >>> found = difference(journey("ask>prove>paid"), journey(step("ask", minutes=5), "ask>paid", "call"))
        >>> found.added, found.removed, [each.fields for each in found.changed]
        (('call',), ('prove',), [('effort_minutes', 'effort_evidence')])
        >>> [(way.origin, way.target) for way in found.ways_added]
        [('ask', 'paid')]
    """
    same = matching(before, after)
    ways = rewiring(before, after, same.later)
    return Difference(
        before=before.id,
        after=after.id,
        is_based_on=after.based_on == before.id,
        matching=same,
        added=tuple(now for now, was in same.pairs.items() if not was),
        removed=tuple(each.id for each in before.touchpoints if each.id not in same.later),
        moved=moved(before, after, same),
        changed=tuple(_changed(before, after, same)),
        merged=tuple(Merged(now, was) for now, was in same.pairs.items() if len(was) > 1),
        ways_added=ways.added,
        ways_removed=ways.removed,
        ways_changed=ways.changed,
        burden=shifts(before, after),
        demands=demand_shifts(before, after),
    )


def _changed(before: Journey, after: Journey, same: Matching) -> Iterator[Changed]:
    old, new = ({each.id: each for each in journey.touchpoints} for journey in (before, after))
    for was, now in same.stayed:
        fields = tuple(name for name in _TOLD if getattr(old[was], name) != getattr(new[now], name))
        if fields:
            yield Changed(now, was, fields)


_TOLD = tuple(name for name in Touchpoint.model_fields if name not in ("id", "phase", "lane", "replaces"))
