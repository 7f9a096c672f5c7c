"""Two journeys laid over each other: every step and way of both, once, with what became of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from voorzet.graph.difference import Difference, difference
from voorzet.graph.fate import Fate
from voorzet.graph.moves import Moved
from voorzet.graph.union import Union, union
from voorzet.model.journey import Journey, Touchpoint, Transition


@dataclass(frozen=True)
class LaidStep:
    """A step of one journey or of both.

    `id` is that in the overlay. `was` is what it was: nothing if it is new, several if they became one; `now` is None
    if it is gone. `fields` are those of `Touchpoint` that say something else now, in their order.
    """

    id: str
    was: tuple[Touchpoint, ...]
    now: Touchpoint | None
    fields: tuple[str, ...] = ()
    moved: Moved | None = None

    @property
    def fates(self) -> tuple[Fate, ...]:
        """What became of it; a step may both move and change."""
        if self.now is None:
            return (Fate.REMOVED,)
        if len(self.was) != 1:
            return (Fate.MERGED,) if self.was else (Fate.ADDED,)
        says = Fate.DOUBTED if self.was[0].evidence.is_sourced > self.now.evidence.is_sourced else Fate.CHANGED
        return (*((Fate.MOVED,) if self.moved else ()), *((says,) if self.fields else ())) or (Fate.SAME,)


@dataclass(frozen=True)
class LaidWay:
    """A transition of one journey or of both; `way` joins steps by their ids in the overlay."""

    way: Transition
    was: Transition | None
    now: Transition | None

    @property
    def fate(self) -> Fate:
        """Added, removed, changed or the same."""
        if self.was is None or self.now is None:
            return Fate.REMOVED if self.now is None else Fate.ADDED
        return Fate.SAME if self.was is self.now else Fate.CHANGED


@dataclass(frozen=True)
class Overlay:
    """Both journeys as one `journey`, to lay out; its steps by id, in reading order, and its ways.

    `difference` is what differs; `phases` has the id in `journey` of every earlier phase. Of a way that is the same in
    both, `was` and `now` are the later transition.
    """

    before: Journey
    after: Journey
    difference: Difference
    journey: Journey
    phases: Mapping[str, str]
    steps: Mapping[str, LaidStep]
    ways: tuple[LaidWay, ...]

    def met(self, fate: Fate) -> tuple[LaidStep, ...]:
        """The steps that this became of, in reading order."""
        return tuple(step for step in self.steps.values() if fate in step.fates)

    def number(self, id: str) -> int:
        """The number of a step on the blueprint of the later journey; of one that is gone, on that of the earlier."""
        step = self.steps[id]
        return self.after.number(step.now.id) if step.now else self.before.number(step.was[0].id)

    def ways_to(self, id: str) -> tuple[LaidWay, ...]:
        """The ways that lead to this step, those that are gone last."""
        return tuple(way for way in self.ways if way.way.target == id)


def overlay(before: Journey, after: Journey) -> Overlay:
    """What became of every step and way of two journeys, in the order of the later one.

    Source:
        Voorzet's own rule, on top of `difference`.

    Example:
        >>> from builders import journey
        >>> laid = overlay(journey("ask>prove>paid"), journey("ask>call>paid"))
        >>> [(step.id, *(fate.value for fate in step.fates)) for step in laid.steps.values()]
        [('ask', 'same'), ('prove', 'removed'), ('call', 'added'), ('paid', 'same')]
    """
    found = difference(before, after)
    both = union(before, after, found)
    steps = {step.id: step for step in _steps(before, after, found, both)}
    in_order = {each.id: steps[each.id] for each in both.journey.touchpoints}
    return Overlay(before, after, found, both.journey, both.phases, in_order, tuple(_ways(after, found, both)))


def _steps(before: Journey, after: Journey, found: Difference, both: Union) -> Iterator[LaidStep]:
    fields = {each.touchpoint: each.fields for each in found.changed}
    moved = {each.touchpoint: each for each in found.moved}
    for now in after.touchpoints:
        was = tuple(before.touchpoint(id) for id in found.matching.pairs[now.id])
        yield LaidStep(now.id, was, now, fields.get(now.id, ()), moved.get(now.id))
    for id in found.removed:
        yield LaidStep(both.ids[id], (before.touchpoint(id),), None)


def _ways(after: Journey, found: Difference, both: Union) -> Iterator[LaidWay]:
    added = {id(way) for way in found.ways_added}
    was = {id(each.after): each.before for each in found.ways_changed}
    for way in after.transitions:
        yield LaidWay(way, None if id(way) in added else was.get(id(way), way), way)
    for way, gone in zip(found.ways_removed, both.gone, strict=True):
        yield LaidWay(gone, way, None)
