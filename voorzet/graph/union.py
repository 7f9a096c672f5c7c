"""One journey that holds the steps and ways of two, to lay both out at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from voorzet.graph.difference import Difference
from voorzet.graph.moves import same_phases
from voorzet.model.evidence import Source
from voorzet.model.journey import Actor, Journey, Phase, Touchpoint, Transition


@dataclass(frozen=True)
class Union:
    """`journey` holds everything of the later journey under its own id, and what is gone under ids that are free.

    `ids` and `phases` have the id in it of every step and phase of the earlier journey; `gone` are the ways that are
    gone, in file order.
    """

    journey: Journey
    ids: Mapping[str, str]
    phases: Mapping[str, str]
    gone: tuple[Transition, ...]


def union(before: Journey, after: Journey, found: Difference) -> Union:
    """The later journey, with each step that is gone placed after the last one before it in its phase.

    Source:
        Voorzet's own rule.

    Example:
        >>> from builders import journey
        >>> from voorzet.graph.difference import difference
        >>> before, after = journey("ask>prove>paid"), journey("ask>call>paid")
        >>> [step.id for step in union(before, after, difference(before, after)).journey.touchpoints]
        ['ask', 'prove', 'call', 'paid']
    """
    ids = _ids(before, after, found)
    phases = {phase.id: phase.id for phase in before.phases} | dict(sorted(same_phases(before, after)))
    actors, sources = _beside(before.actors, after.actors), _beside(before.sources, after.sources)
    steps = [
        was.model_copy(
            update={
                "id": ids[was.id],
                "phase": phases[was.phase],
                "actor": actors[was.actor].id if was.actor in actors else was.actor,
                "source": tuple(sources[each].id if each in sources else each for each in was.source),
            }
        )
        for was in (before.touchpoint(id) for id in found.removed)
    ]
    gone = tuple(
        way.model_copy(update={"origin": ids[way.origin], "target": ids[way.target]}) for way in found.ways_removed
    )
    acting = {step.actor for step in steps}
    made = after.model_copy(
        update={
            "phases": _phases(before, after, phases),
            "actors": (*after.actors, *(each for each in actors.values() if each.id in acting)),
            "sources": (*after.sources, *sources.values()),
            "touchpoints": _placed(before, after, ids, steps),
            "transitions": (*after.transitions, *gone),
        }
    )
    return Union(Journey.model_validate(dict(made)), ids, phases, gone)


def _ids(before: Journey, after: Journey, found: Difference) -> dict[str, str]:
    taken = {step.id for step in after.touchpoints}
    return {step.id: found.matching.later.get(step.id) or _free(step.id, taken) for step in before.touchpoints}


def _free(id: str, taken: set[str]) -> str:
    """This id, or the first like it that is not taken; it is taken from now on."""
    names = (id if not number else f"{id[:70].rstrip('-')}-{number}" for number in range(len(taken) + 1))
    free = next(name for name in names if name not in taken)
    taken.add(free)
    return free


_T = TypeVar("_T", Actor, Source)


def _beside(before: tuple[_T, ...], after: tuple[_T, ...]) -> dict[str, _T]:
    """What only the earlier journey has, by its id there; one whose id means something else now gets another."""
    there = {each.id: each for each in after}
    taken = set(there)
    return {
        each.id: each.model_copy(update={"id": _free(each.id, taken)})
        for each in before
        if each.id not in there or _named(each) != _named(there[each.id])
    }


def _named(thing: Actor | Source) -> object:
    return (thing.kind, thing.name) if isinstance(thing, Actor) else thing.title


def _phases(before: Journey, after: Journey, ids: Mapping[str, str]) -> tuple[Phase, ...]:
    """The later phases, with each that is gone after the one that it came after."""
    made = list(after.phases)
    place = 0
    for phase in before.phases:
        if ids[phase.id] not in {each.id for each in made}:
            made.insert(place, phase)
        place = 1 + next(nth for nth, each in enumerate(made) if each.id == ids[phase.id])
    return tuple(made)


def _placed(
    before: Journey, after: Journey, ids: Mapping[str, str], gone: Iterable[Touchpoint]
) -> tuple[Touchpoint, ...]:
    made = list(after.touchpoints)
    order = [ids[step.id] for step in before.touchpoints]
    for step in gone:
        earlier = order[: order.index(step.id)]
        places = [nth for nth, each in enumerate(made) if each.id in earlier and each.phase == step.phase]
        first = next((nth for nth, each in enumerate(made) if each.phase == step.phase), len(made))
        made.insert(max(places) + 1 if places else first, step)
    return tuple(made)
