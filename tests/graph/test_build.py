import networkx as nx
import pytest
from builders import graph_of, journey, step, way
from hypothesis import given
from strategies import journeys

from voorzet.graph.build import between, journey_graph, touchpoint, transitions, without_declared_loops
from voorzet.model.journey import Journey, Phase, TransitionKind
from voorzet.model.text import Text


def test_nodes_stand_in_reading_order_by_phase_and_then_as_in_the_file():
    phases = (Phase(id="first", name=Text(en="first")), Phase(id="second", name=Text(en="second")))
    steps = (step("late", phase="second"), step("early", phase="first"), step("later", phase="second"))

    assert list(journey_graph(journey(*steps, phases=phases))) == ["early", "late", "later"]


def test_an_edge_carries_kind_days_and_condition():
    graph = graph_of("ask answer", way("ask", "answer", wait=56, when="if complete"))

    carried = graph.edges["ask", "answer"]

    assert (carried["kind"], carried["wait_days"], str(carried["condition"])) == (
        TransitionKind.WAIT,
        56,
        "if complete",
    )


def test_two_ways_to_the_same_step_are_both_kept_and_the_slowest_one_counts():
    graph = graph_of("ask answer", way("ask", "answer", wait=3), way("ask", "answer", wait=8), way("ask", "answer"))

    assert [each.wait_days for each in between(graph, "ask", "answer")] == [3, 8, None]
    assert graph.edges["ask", "answer"]["wait_days"] == 8


def test_a_loop_beside_an_onward_way_does_not_make_the_edge_a_loop():
    graph = graph_of("ask answer", way("ask", "answer", "loop", wait=90), way("ask", "answer", "then"))

    assert graph.edges["ask", "answer"]["kind"] is TransitionKind.THEN
    assert len(between(without_declared_loops(graph), "ask", "answer")) == 1


def test_no_way_between_two_steps_is_an_empty_answer():
    assert between(graph_of("ask answer"), "ask", "answer") == ()


def test_a_way_to_nowhere_is_an_error_and_adds_no_step():
    with pytest.raises(KeyError, match="nowhere"):
        journey_graph(journey("ask", way("ask", "nowhere")))


def test_a_node_knows_its_touchpoint():
    assert touchpoint(graph_of(step("ask", minutes=20)), "ask").effort_minutes == 20


def test_networkx_can_weigh_the_graph_by_its_waits():
    graph = graph_of("ask>prove", "paid", way("prove", "paid", wait=5))

    assert nx.dag_longest_path_length(graph, weight="wait_days", default_weight=0) == 5


@given(journeys())
def test_no_transition_is_lost(any_journey: Journey):
    graph = journey_graph(any_journey)

    assert list(graph) == [each.id for each in any_journey.touchpoints]
    assert sorted(map(repr, transitions(graph))) == sorted(map(repr, any_journey.transitions))
