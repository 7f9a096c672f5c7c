"""Where a journey begins, runs round, runs dead, or never comes."""

from __future__ import annotations

from dataclasses import dataclass

import networkx as nx

from voorzet.graph.build import Graph, touchpoint, transitions, without_declared_loops
from voorzet.model.journey import TransitionKind


@dataclass(frozen=True)
class Loop:
    """A round that people can go: its steps in order, from the one it comes back to; the last leads to the first.

    `declared`: the journey's author marked the way back as a loop. An undeclared one may be meant, or a slip.
    """

    steps: tuple[str, ...]
    declared: bool


def start(graph: Graph) -> str:
    """The step where the journey begins: the first in reading order.

    Source:
        Voorzet's own rule: a journey file is written in the order people live it.

    Example:
        >>> from builders import graph_of
        >>> start(graph_of("hear ask"))
        'hear'
    """
    return next(iter(graph))


def unreachable(graph: Graph) -> tuple[str, ...]:
    """The steps that nobody who begins at `start` can ever come to, in reading order.

    Source:
        Breadth-first search, Moore 1959, *The shortest path through a maze*.

    Example:
        >>> from builders import graph_of
        >>> unreachable(graph_of("hear ask answer", "hear>answer"))
        ('ask',)
    """
    first = start(graph)
    reached = nx.descendants(graph, first) | {first}
    return tuple(step for step in graph if step not in reached)


def dead_ends(graph: Graph) -> tuple[str, ...]:
    """The steps that lead nowhere else and where the journey is not said to end, in reading order.

    A step that only leads to itself is one as well.

    Source:
        Sinks as in Bang-Jensen & Gutin 2009, *Digraphs*; that an end is said to be one, is Voorzet's own rule.

    Example:
        >>> from builders import graph_of, step
        >>> dead_ends(graph_of("ask refused", step("granted", ends=True), "ask>refused", "ask>granted"))
        ('refused',)
    """
    return tuple(step for step in graph if not touchpoint(graph, step).ends and not (set(graph[step]) - {step}))


def loops(graph: Graph) -> tuple[Loop, ...]:
    """The rounds of a journey, in reading order of the step they come back to.

    A journey of fifty steps can hold more rounds than anybody can list: their number grows exponentially. So each
    *declared* loop is told once, with the shortest way round; what then still runs round without being declared is told
    once per knot of steps (strongly connected component), by the shortest round through the knot's first step. Every
    step that lies on a round is in a told loop or in a knot with one; there are never more loops than steps and
    transitions.

    Note:
        A transition of kind *loop* that leads to no round (it jumps ahead, say) is no loop.

    Source:
        Components: Tarjan 1972, *Depth-first search and linear graph algorithms*. Number of rounds: Johnson 1975,
        *Finding all the elementary circuits of a directed graph*.

    Example:
        >>> from builders import graph_of, way
        >>> loops(graph_of("ask prove decide", "ask>prove>decide", way("decide", "prove", "loop")))
        (Loop(steps=('prove', 'decide'), declared=True),)
    """
    order = {step: place for place, step in enumerate(graph)}
    found = {loop.steps: loop for loop in (*_undeclared(graph, order), *_declared(graph))}
    return tuple(sorted(found.values(), key=lambda loop: [order[step] for step in loop.steps]))


def _declared(graph: Graph) -> list[Loop]:
    back = dict.fromkeys((t.target, t.origin) for t in transitions(graph) if t.kind is TransitionKind.LOOP)
    return [
        Loop(tuple(nx.shortest_path(graph, target, origin)), declared=True)
        for target, origin in back
        if nx.has_path(graph, target, origin)
    ]


def _undeclared(graph: Graph, order: dict[str, int]) -> list[Loop]:
    rest = without_declared_loops(graph)
    knots = (knot for knot in nx.strongly_connected_components(rest) if _runs_round(rest, knot))
    return [Loop(_shortest_round(rest, knot, min(knot, key=order.__getitem__)), declared=False) for knot in knots]


def _runs_round(graph: Graph, knot: set[str]) -> bool:
    return len(knot) > 1 or any(graph.has_edge(step, step) for step in knot)


def _shortest_round(graph: Graph, knot: set[str], first: str) -> tuple[str, ...]:
    # A view by `graph.subgraph(knot)` walks the set `knot`, in an order that differs from run to run.
    inside: Graph = nx.DiGraph([edge for edge in graph.edges if knot.issuperset(edge)])
    ways = nx.single_source_shortest_path(inside, first)
    return tuple(ways[min(inside.predecessors(first), key=lambda step: len(ways[step]))])
