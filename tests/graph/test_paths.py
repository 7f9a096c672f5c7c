import os
import subprocess
import sys
from pathlib import Path

import networkx as nx
from builders import graph_of, step, way
from hypothesis import given
from strategies import journeys

from voorzet.graph.build import journey_graph
from voorzet.graph.paths import Loop, dead_ends, loops, start, unreachable
from voorzet.model.journey import Journey


def test_the_journey_begins_at_the_first_step_also_when_something_leads_back_to_it():
    assert start(graph_of("hear>ask>hear")) == "hear"


def test_a_journey_of_one_step_is_reached_and_runs_dead_unless_it_ends_there():
    assert unreachable(graph_of("hear")) == ()
    assert dead_ends(graph_of("hear")) == ("hear",)
    assert dead_ends(graph_of(step("hear", ends=True))) == ()


def test_unreachable_steps_are_told_in_reading_order_also_when_they_lead_to_each_other():
    assert unreachable(graph_of("hear island reef ask", "hear>ask", "reef>island>reef")) == ("island", "reef")


def test_a_step_that_only_leads_to_itself_is_a_dead_end():
    assert dead_ends(graph_of("ask>wait", way("wait", "wait"))) == ("wait",)


def test_a_step_with_a_way_back_is_no_dead_end():
    assert dead_ends(graph_of("ask>wait>ask")) == ()


def test_a_declared_loop_is_told_from_the_step_it_comes_back_to():
    graph = graph_of("ask>prove>decide>paid", way("decide", "prove", "loop"))

    assert loops(graph) == (Loop(("prove", "decide"), declared=True),)


def test_a_declared_loop_takes_the_shortest_way_round():
    graph = graph_of("ask>prove>check>decide", "ask>decide", way("decide", "ask", "loop"))

    assert loops(graph) == (Loop(("ask", "decide"), declared=True),)


def test_a_loop_nobody_declared_is_told_as_such():
    assert loops(graph_of("ask>prove>decide>prove")) == (Loop(("prove", "decide"), declared=False),)


def test_a_round_inside_a_declared_loop_is_told_too():
    graph = graph_of("ask>prove>send>decide", way("send", "prove"), way("decide", "ask", "loop"))

    assert loops(graph) == (
        Loop(("ask", "prove", "send", "decide"), declared=True),
        Loop(("prove", "send"), declared=False),
    )


def test_a_step_that_leads_to_itself_is_a_loop_of_one_step():
    assert loops(graph_of("call", way("call", "call", "loop"))) == (Loop(("call",), declared=True),)
    assert loops(graph_of("call", way("call", "call"))) == (Loop(("call",), declared=False),)


def test_a_loop_transition_that_jumps_ahead_is_no_loop():
    assert loops(graph_of("ask>prove>decide", way("ask", "decide", "loop"))) == ()


def test_ten_to_the_power_of_twenty_rounds_are_told_as_one():
    everywhere = (way(f"s{a}", f"s{b}") for a in range(22) for b in range(22) if a != b)

    assert loops(graph_of(" ".join(f"s{a}" for a in range(22)), *everywhere)) == (Loop(("s0", "s1"), declared=False),)


@given(journeys())
def test_every_step_is_reachable_or_unreachable_and_never_both(any_journey: Journey):
    graph = journey_graph(any_journey)

    reached = {start(graph)} | nx.descendants(graph, start(graph))

    assert reached | set(unreachable(graph)) == set(graph)
    assert reached.isdisjoint(unreachable(graph))


@given(journeys())
def test_every_loop_can_be_walked_round(any_journey: Journey):
    graph = journey_graph(any_journey)

    for loop in loops(graph):
        steps = loop.steps
        assert all(graph.has_edge(a, b) for a, b in zip(steps, (*steps[1:], steps[0]), strict=True))
        assert len(set(steps)) == len(steps)


@given(journeys())
def test_every_knot_of_steps_that_runs_round_has_a_told_loop_and_no_other_step_has_one(any_journey: Journey):
    graph = journey_graph(any_journey)
    told = [set(loop.steps) for loop in loops(graph)]

    for knot in nx.strongly_connected_components(graph):
        runs_round = not nx.is_directed_acyclic_graph(graph.subgraph(knot))
        assert any(steps <= knot for steps in told) is runs_round


def test_the_same_journey_gives_the_same_loops_whatever_the_seed_of_hashing():
    script = (
        "from builders import graph_of, way; from voorzet.graph.paths import loops;"
        "ways = [way(f's{a}', f's{b}') for a in range(9) for b in range(9) if (a * b) % 4 == 3 or b == a + 1 or not b];"
        "print(loops(graph_of(' '.join(f's{a}' for a in range(9)), *ways)))"
    )
    builders = str(Path(__file__).parents[1])

    def told(seed: str) -> str:
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": builders}
        return subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, check=True).stdout

    assert len({told(seed) for seed in "123"}) == 1
