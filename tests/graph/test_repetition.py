import networkx as nx
from builders import graph_of, journey, note, step, way
from hypothesis import given
from strategies import rich_journeys

from voorzet.graph.build import journey_graph, touchpoint
from voorzet.graph.paths import start
from voorzet.graph.repetition import Repetition, asked_twice, given_twice
from voorzet.graph.waiting import onward
from voorzet.model.journey import Demand, Journey


def proving(*ids):
    return [step(id, demands=["prove"]) for id in ids]


def test_what_is_asked_in_two_steps_of_one_way_is_asked_twice():
    graph = graph_of(*proving("ask", "again"), "ask>wait>again")

    assert asked_twice(graph) == (Repetition(Demand.PROVE, 2, ("ask", "again")),)


def test_two_branches_that_exclude_each_other_are_not_twice():
    graph = graph_of("begin", *proving("left", "right"), "begin>left>end", "begin>right>end")

    assert asked_twice(graph) == ()


def test_branches_count_each_with_what_they_share():
    graph = graph_of("begin", *proving("left", "right", "end"), "begin>left>end", "begin>right>end")

    assert asked_twice(graph) == (Repetition(Demand.PROVE, 2, ("left", "right", "end")),)


def test_going_round_is_left_out():
    graph = graph_of(*proving("ask"), "ask>decide", way("decide", "ask", "loop"))

    assert asked_twice(graph) == ()


def test_steps_that_nobody_comes_to_do_not_count():
    assert asked_twice(graph_of("begin", *proving("ask", "island"), "begin>ask", "island>ask")) == ()


def test_the_most_frequent_comes_first():
    steps = (
        step("a", demands=["fill-in", "prove"]),
        step("b", demands=["fill-in", "prove"]),
        step("c", demands=["prove"]),
    )

    assert [(each.demand, each.times) for each in asked_twice(graph_of(*steps, "a>b>c"))] == [
        (Demand.PROVE, 3),
        (Demand.FILL_IN, 2),
    ]


def test_asking_for_information_is_told_from_asking_for_patience():
    assert Repetition(Demand.PROVE, 2, ()).is_information
    assert not Repetition(Demand.WAIT, 2, ()).is_information


TELL = note("data", sender="citizen", receiver="council")


def test_giving_data_to_the_same_organisation_again_is_told_with_its_steps():
    two = journey(
        step("ask", annotations=[TELL]), step("prove", annotations=[TELL]), "ask>prove", step("d", actor="council")
    )

    assert [(each.receiver.id, each.times, each.steps) for each in given_twice(two)] == [
        ("council", 2, ("ask", "prove"))
    ]


def test_data_from_others_or_to_others_is_not_the_citizen_telling_twice():
    elsewhere = [note("data", sender="citizen", receiver="agency"), note("data", sender="register", receiver="council")]
    two = journey(
        step("ask", annotations=[TELL]),
        step("prove", annotations=elsewhere),
        "ask>prove",
        *(step(id, actor=id) for id in ("council", "agency", "register")),
    )

    assert given_twice(two) == ()


def test_the_kinds_that_are_given_again_are_told_with_those_who_have_them_already():
    first = note("data", sender="citizen", receiver="council", data=["income", "family"])
    again = note("data", sender="citizen", receiver="council", data=["income"])
    known = note("data", sender="register", receiver="agency", data=["income"])
    two = journey(
        step("look", actor="register", annotations=[known]),
        step("ask", annotations=[first]),
        step("prove", annotations=[again]),
        "look>ask>prove",
        *(step(id, actor=id) for id in ("council", "agency")),
    )

    (found,) = given_twice(two)

    assert [(each.data.value, each.times, each.steps) for each in found.kinds] == [("income", 2, ("ask", "prove"))]
    assert [who.id for who in found.kinds[0].holders] == ["register", "agency"]


def test_data_on_two_branches_that_exclude_each_other_is_no_kind_given_twice():
    debts, income = (note("data", sender="citizen", receiver="council", data=[kind]) for kind in ("debts", "income"))
    ways = "begin>left>end", "begin>right>end"
    steps = step("left", annotations=[debts]), step("right", annotations=[debts]), step("end", annotations=[income])

    (found,) = given_twice(journey("begin", *steps, *ways, step("d", actor="council")))

    assert (found.times, found.kinds) == (2, ())


def test_one_step_with_two_notes_is_one_time():
    assert given_twice(journey(step("ask", annotations=[TELL, TELL]), step("d", actor="council"))) == ()


@given(rich_journeys())
def test_no_way_asks_more_often_than_is_told(any_journey: Journey):
    graph = journey_graph(any_journey)
    ahead, _ = onward(graph)
    ways = [way for end in ahead for way in nx.all_simple_paths(ahead, start(graph), end)]
    found = {each.demand: each for each in asked_twice(graph)}

    for demand in Demand:
        asking = [[each for each in way if demand in touchpoint(graph, each).demands] for way in ways]
        twice = [steps for steps in asking if len(steps) > 1]
        assert (demand in found) == bool(twice)
        if twice:
            assert found[demand].times == max(map(len, twice))
            assert set(found[demand].steps) == {each for steps in twice for each in steps}
