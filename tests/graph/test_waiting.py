from itertools import pairwise

import networkx as nx
from builders import graph_of, step, way
from hypothesis import given
from strategies import journeys

from voorzet.graph.build import between, journey_graph
from voorzet.graph.paths import start
from voorzet.graph.waiting import SlowestWay, slowest_way
from voorzet.model.journey import Journey, TransitionKind


def test_a_journey_of_one_step_takes_no_days():
    assert slowest_way(graph_of("ask")) == SlowestWay(days=0, steps=("ask",))


def test_the_slowest_of_two_branches_counts():
    graph = graph_of(
        "ask prove object paid", way("ask", "paid", wait=10), way("ask", "prove", wait=7), way("prove", "paid", wait=5)
    )

    assert slowest_way(graph).days == 12
    assert slowest_way(graph).steps == ("ask", "prove", "paid")


def test_a_way_without_waits_runs_on_to_where_the_journey_stops():
    assert slowest_way(graph_of("ask>prove>decide>paid")).steps == ("ask", "prove", "decide", "paid")


def test_of_two_equal_ways_the_one_with_most_steps_counts():
    assert slowest_way(graph_of("ask>prove>paid", "ask>paid")).steps == ("ask", "prove", "paid")


def test_a_declared_loop_is_left_out_and_said():
    back = way("decide", "ask", "loop", wait=500)

    found = slowest_way(graph_of("ask>decide>paid", back))

    assert (found.days, found.steps, found.left_out) == (0, ("ask", "decide", "paid"), (back,))


def test_a_round_nobody_declared_is_cut_at_its_way_back_and_said():
    back = way("decide", "prove", wait=30)

    found = slowest_way(
        graph_of("ask", "prove", way("ask", "prove", wait=4), way("prove", "decide", wait=2), "decide", back)
    )

    assert (found.days, found.left_out) == (6, (back,))


def test_a_way_back_that_closes_no_round_is_walked():
    graph = graph_of("ask late early", way("ask", "early", wait=1), way("early", "late", wait=9))

    assert slowest_way(graph) == SlowestWay(days=10, steps=("ask", "early", "late"))


def test_a_wait_of_unknown_length_makes_the_answer_a_lower_bound():
    graph = graph_of("ask answer paid", way("ask", "answer", "wait"), way("answer", "paid", wait=14))

    found = slowest_way(graph)

    assert (found.days, found.unknown, found.unknown_elsewhere, found.is_at_least) == (14, 1, 0, True)


def test_an_unknown_wait_on_another_way_is_counted_apart():
    graph = graph_of("ask answer paid", way("ask", "answer", "wait"), way("ask", "paid", wait=14))

    found = slowest_way(graph)

    assert (found.steps, found.unknown, found.unknown_elsewhere) == (("ask", "paid"), 0, 1)


def test_a_step_that_nobody_comes_to_does_not_count():
    graph = graph_of("ask>paid", "island", way("island", "paid", wait=99), way("island", "ask", "wait"))

    assert slowest_way(graph) == SlowestWay(days=0, steps=("ask", "paid"))


def test_the_way_may_end_before_a_step_that_only_a_loop_leads_to():
    graph = graph_of(step("ask", ends=True), "again", way("ask", "again", "loop", wait=3))

    assert slowest_way(graph).steps == ("ask",)


@given(journeys(acyclic=True))
def test_no_way_through_a_journey_without_rounds_is_slower(any_journey: Journey):
    graph = journey_graph(any_journey)

    ways = (way for step in graph for way in nx.all_simple_paths(graph, start(graph), step))
    days = [sum(graph.edges[edge].get("wait_days", 0) for edge in pairwise(way)) for way in ways]

    assert slowest_way(graph).days == max(days, default=0)
    assert not slowest_way(graph).left_out


@given(journeys())
def test_the_way_can_be_walked_without_what_was_left_out(any_journey: Journey):
    graph = journey_graph(any_journey)
    found = slowest_way(graph)

    walked = [[t for t in between(graph, *pair) if t not in found.left_out] for pair in pairwise(found.steps)]

    assert found.steps[0] == start(graph)
    assert all(walked)
    assert found.days == sum(max(t.wait_days or 0 for t in ways) for ways in walked)


@given(journeys())
def test_left_out_are_all_loops_and_without_what_is_left_out_nothing_runs_round(any_journey: Journey):
    left_out = slowest_way(journey_graph(any_journey)).left_out

    rest = nx.DiGraph((t.origin, t.target) for t in any_journey.transitions if t not in left_out)

    assert all(t in left_out for t in any_journey.transitions if t.kind is TransitionKind.LOOP)
    assert nx.is_directed_acyclic_graph(rest)
