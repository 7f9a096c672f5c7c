"""How long a journey takes at its slowest, in calendar days."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

import networkx as nx

from voorzet.graph.build import Graph, between, transitions, without_declared_loops
from voorzet.graph.paths import start
from voorzet.model.journey import Transition, TransitionKind


@dataclass(frozen=True)
class SlowestWay:
    """The way through a journey that takes the most calendar days of waiting.

    `days`: the known waits on this way, at their slowest. `left_out`: the transitions back that were not walked, so
    that the way ends. `unknown`: waits on this way of which nobody recorded the days; `unknown_elsewhere`: the same on
    other ways. If either is not 0, `days` is a lower bound.
    """

    days: int
    steps: tuple[str, ...]
    left_out: tuple[Transition, ...] = ()
    unknown: int = 0
    unknown_elsewhere: int = 0

    @property
    def is_at_least(self) -> bool:
        """Whether the slowest way may really take longer, because the days of some wait are not known."""
        return bool(self.unknown or self.unknown_elsewhere)


def slowest_way(graph: Graph) -> SlowestWay:
    """The slowest way from `paths.start` to where the journey stops, in calendar days, loops left out.

    Left out are transitions of kind *loop*, and from rounds that nobody declared, each transition to the same or an
    earlier step in reading order. Of ways that take equally long, the one with the most steps counts, so that the way
    always runs on to a step that leads nowhere.

    Note:
        Days of waiting only: the citizen's own minutes are in `burden`. `paths.unreachable` steps do not count.

    Source:
        Critical path method, Kelley and Walker 1959.

    Example:
        >>> from builders import graph_of, way
        >>> slowest = slowest_way(graph_of("ask prove paid", "ask>prove>paid", way("ask", "paid", wait=7)))
        >>> slowest.days, slowest.steps
        (7, ('ask', 'paid'))
    """
    ahead, left_out = onward(graph)
    days, steps = _longest(ahead, start(graph))
    walked = set(pairwise(steps))
    here = _open_waits(ahead, walked)
    everywhere = _open_waits(ahead, ahead.edges(nx.descendants(ahead, steps[0]) | {steps[0]}))
    return SlowestWay(days, steps, left_out, here, everywhere - here)


def onward(graph: Graph) -> tuple[Graph, tuple[Transition, ...]]:
    """The graph without rounds, and the transitions that were taken out of it: see `slowest_way` for which.

    Source:
        As `paths.loops`; which transition of an undeclared round is the way back, is Voorzet's own rule.

    Example:
        >>> from builders import graph_of
        >>> ahead, left_out = onward(graph_of("ask>prove>ask"))
        >>> list(ahead.edges), [(back.origin, back.target) for back in left_out]
        ([('ask', 'prove')], [('prove', 'ask')])
    """
    ahead = without_declared_loops(graph)
    order = {step: place for place, step in enumerate(graph)}
    knot = {step: number for number, knot in enumerate(nx.strongly_connected_components(ahead)) for step in knot}
    back = {(a, b) for a, b in ahead.edges if knot[a] == knot[b] and order[b] <= order[a]}
    ahead.remove_edges_from(back)
    left_out = (t for t in transitions(graph) if t.kind is TransitionKind.LOOP or (t.origin, t.target) in back)
    return ahead, tuple(left_out)


def _longest(ahead: Graph, first: str) -> tuple[int, tuple[str, ...]]:
    """Days and steps of the longest way from `first`: most days, then most steps, then first in reading order."""
    order = {step: place for place, step in enumerate(ahead)}
    best = {first: (0, 1)}
    came: dict[str, str] = {}
    for step in nx.lexicographical_topological_sort(ahead, key=order.__getitem__):
        for target in ahead[step] if step in best else ():
            days, count = best[step]
            offer = (days + _days(ahead, step, target), count + 1)
            if offer > best.get(target, (-1, 0)):
                best[target], came[target] = offer, step
    last = max((step for step in ahead if step in best), key=best.__getitem__)
    return best[last][0], _back_to_first(last, came)


def _back_to_first(last: str, came: dict[str, str]) -> tuple[str, ...]:
    steps = [last]
    while steps[-1] in came:
        steps.append(came[steps[-1]])
    return tuple(reversed(steps))


def _days(graph: Graph, origin: str, target: str) -> int:
    return max(transition.wait_days or 0 for transition in between(graph, origin, target))


def _open_waits(graph: Graph, edges: Iterable[tuple[str, str]]) -> int:
    walked = (transition for origin, target in edges for transition in between(graph, origin, target))
    return sum(transition.kind is TransitionKind.WAIT and transition.wait_days is None for transition in walked)
