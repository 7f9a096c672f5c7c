"""A journey as a networkx graph; the only module that knows what its nodes and edges carry."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

import networkx as nx

from voorzet.model.journey import Journey, Touchpoint, Transition, TransitionKind

Graph: TypeAlias = "nx.DiGraph[str]"
"""Nodes are touchpoint ids in reading order; make one with `journey_graph`."""

_TOUCHPOINT = "touchpoint"
_TRANSITIONS = "transitions"


def journey_graph(journey: Journey) -> Graph:
    """The graph of a journey: a node per touchpoint in reading order, an edge wherever a transition leads.

    An edge carries the `kind`, `wait_days` and `condition` of its slowest transition that is no loop, where known, for
    networkx' own algorithms; and all its transitions, for `between`: two conditions may lead to the same next step.

    Raises:
        KeyError: a transition names a step that the journey does not have; `content` reports those with their line.

    Source:
        Graph as in Bang-Jensen & Gutin 2009, *Digraphs*, chapter 1 (a directed graph that may hold cycles).

    Example:
        >>> from builders import journey, way
        >>> graph = journey_graph(journey("ask", "answer", way("ask", "answer", wait=56)))
        >>> list(graph), graph.edges["ask", "answer"]["wait_days"]
        (['ask', 'answer'], 56)
    """
    graph: Graph = nx.DiGraph()
    for touchpoint in journey.touchpoints:
        graph.add_node(touchpoint.id, **{_TOUCHPOINT: touchpoint})
    for transition in journey.transitions:
        _connect(graph, transition)
    return graph


def touchpoint(graph: Graph, step: str) -> Touchpoint:
    """The touchpoint behind a node; `KeyError` if there is none."""
    found: Touchpoint = graph.nodes[step][_TOUCHPOINT]
    return found


def between(graph: Graph, origin: str, target: str) -> tuple[Transition, ...]:
    """The transitions that lead straight from one step to another, in file order; empty if none does.

    Example:
        >>> from builders import journey, way
        >>> graph = journey_graph(journey("ask", "answer", way("ask", "answer"), way("ask", "answer", wait=3)))
        >>> [transition.wait_days for transition in between(graph, "ask", "answer")]
        [None, 3]
    """
    found: tuple[Transition, ...] = graph.get_edge_data(origin, target, {}).get(_TRANSITIONS, ())
    return found


def transitions(graph: Graph) -> Iterator[Transition]:
    """All transitions, in reading order of the step they leave."""
    for origin, target in graph.edges:
        yield from between(graph, origin, target)


def without_declared_loops(graph: Graph) -> Graph:
    """The same steps without the transitions of kind *loop*.

    Example:
        >>> from builders import journey, way
        >>> graph = journey_graph(journey("ask", "answer", way("ask", "answer"), way("answer", "ask", "loop")))
        >>> list(without_declared_loops(graph).edges)
        [('ask', 'answer')]
    """
    rest: Graph = nx.DiGraph()
    rest.add_nodes_from(graph.nodes(data=True))
    for origin, target, carried in graph.edges(data=True):
        onward = [each for each in carried[_TRANSITIONS] if each.kind is not TransitionKind.LOOP]
        if len(onward) == len(carried[_TRANSITIONS]):
            rest.add_edge(origin, target, **carried)
        else:
            for transition in onward:
                _connect(rest, transition)
    return rest


def _connect(graph: Graph, transition: Transition) -> None:
    origin, target = transition.origin, transition.target
    for step in (origin, target):
        if step not in graph:
            raise KeyError(step)
    together = (*between(graph, origin, target), transition)
    slowest = max(together, key=lambda each: (each.kind is not TransitionKind.LOOP, each.wait_days or 0))
    carried = {"kind": slowest.kind, "wait_days": slowest.wait_days, "condition": slowest.condition}
    known = {name: value for name, value in carried.items() if value is not None}
    graph.add_edge(origin, target, **known, **{_TRANSITIONS: together})
