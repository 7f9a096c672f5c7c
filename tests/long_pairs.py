"""Two journeys of any length that differ in every way: what the drawings of a comparison must stand.

`long_pair(n, words)` is deterministic. Of every eight steps of a long journey one goes, one is put before, one changes
what happens, one loses its source, one moves to another lane, one to another phase, and two stay; two become one.
"""

from __future__ import annotations

from long_journeys import Words, long_journey

from voorzet.model.evidence import Evidence
from voorzet.model.journey import Journey, Lane, Touchpoint
from voorzet.model.text import Text


def long_pair(n: int, words: Words = "plain") -> tuple[Journey, Journey]:
    """A journey of `n` touchpoints, and what became of it."""
    before = long_journey(n, words)
    steps = [each for number, step in enumerate(before.touchpoints, 1) for each in _later(step, number, before)]
    if n > 8:
        before = _parted(before, steps[0])
    there = {step.id for step in steps}
    ways = tuple(
        way.model_copy(update={"condition": None} if nth % 4 == 0 else {})
        for nth, way in enumerate(before.transitions)
        if way.origin in there and way.target in there and nth % 5
    )
    changed = {"id": f"{before.id}-later", "touchpoints": tuple(steps), "transitions": ways, "based_on": before.id}
    return before, Journey.model_validate({**dict(before), **changed})


def _later(step: Touchpoint, number: int, journey: Journey) -> tuple[Touchpoint, ...]:
    new = step.model_copy(update={"id": f"new-{number}", "name": _numbered(journey.title, number)})
    last = journey.phases[-1].id
    return {
        0: (),
        1: (new, step),
        2: (step.model_copy(update={"description": journey.summary, "channels": (), "pains": (), "demands": ()}),),
        3: (step.model_copy(update={"evidence": Evidence.ASSUMPTION, "name": journey.summary}),),
        4: (step.model_copy(update={"lane": Lane.SURROUNDINGS if step.lane is Lane.BACKSTAGE else Lane.BACKSTAGE}),),
        5: (step.model_copy(update={"phase": last, "ends": not step.ends}),),
    }.get(number % 8, (step,))


def _numbered(name: Text, number: int) -> Text:
    return Text(nl=name.nl and f"{name.nl} +{number}", en=name.en and f"{name.en} +{number}")


def _parted(before: Journey, merged: Touchpoint) -> Journey:
    """The same journey in which a step that is one later was two."""
    two = tuple(merged.model_copy(update={"id": f"part-{nth}", "phase": before.phases[0].id}) for nth in (1, 2))
    return Journey.model_validate({**dict(before), "touchpoints": (*before.touchpoints, *two)})
