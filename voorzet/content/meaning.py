"""What is allowed in a journey but may well be a slip: steps nobody comes to, dead ends, parts that are not used."""

from __future__ import annotations

from collections.abc import Iterator

from voorzet.content.naming import ids, named_sources
from voorzet.content.node import Fields
from voorzet.content.remark import Remark, warning
from voorzet.content.wording import quoted
from voorzet.messages import say
from voorzet.model.journey import Journey


def unused_sources(root: Fields) -> Iterator[Remark]:
    """A warning at every source that nothing rests on."""
    used = {word.text for _, word in named_sources(root)}
    for id, word in ids(root, "sources").items():
        if id not in used:
            message = say("Nothing rests on source {id}. Name it where it is used, or take it away.", id=quoted(id))
            yield warning(word.line, message)


def slips(journey: Journey, root: Fields) -> Iterator[Remark]:
    """Warnings about a journey without errors, each with the line of the part it is about."""
    # Here, because networkx takes longer to import than a broken document takes to be refused.
    from voorzet.graph.build import journey_graph
    from voorzet.graph.paths import dead_ends, unreachable

    yield from unused_sources(root)
    yield from _empty_phases(journey, root)
    lines = {id: word.line for id, word in ids(root, "touchpoints").items()}
    graph = journey_graph(journey)
    for step in unreachable(graph):
        message = say("Nothing leads from the first touchpoint to {id}. Add a transition to it.", id=quoted(step))
        yield warning(lines[step], message)
    if not any(touchpoint.ends for touchpoint in journey.touchpoints):
        yield _without_end(root)
        return
    for step in dead_ends(graph):
        message = say("Nothing follows {id}. Add a transition from it, or say “ends: true”.", id=quoted(step))
        yield warning(lines[step], message)


def _empty_phases(journey: Journey, root: Fields) -> Iterator[Remark]:
    used = {touchpoint.phase for touchpoint in journey.touchpoints}
    for id, word in ids(root, "phases").items():
        if id not in used:
            yield warning(word.line, say("Phase {id} has no touchpoints. Add one, or take it away.", id=quoted(id)))


def _without_end(root: Fields) -> Remark:
    entry = root.entry("touchpoints")
    line = entry[0].line if entry else root.line
    return warning(line, say("No touchpoint is said to end the journey. Add “ends: true” where it may end."))
