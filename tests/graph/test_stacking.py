from builders import graph_of, journey, step, way
from hypothesis import given
from strategies import rich_journeys

from voorzet.graph.build import journey_graph
from voorzet.graph.stacking import Period, stacked
from voorzet.graph.waiting import slowest_way
from voorzet.model.journey import Journey


def piled(*parts, **fields):
    return stacked(journey(*parts), slowest_way(graph_of(*parts)), **fields)


ASK, PROVE = step("ask", demands=["fill-in"]), step("prove", demands=["prove", "call"])


def test_day_29_is_still_in_the_first_thirty_days_and_day_30_is_not():
    assert [each.first_day for each in piled(ASK, PROVE, way("ask", "prove", wait=29))] == [0]
    assert [each.first_day for each in piled(ASK, PROVE, way("ask", "prove", wait=30))] == [0, 30]


def test_what_falls_in_one_period_is_added_up():
    letter = step("write", actor="advisor", channels=["letter"])

    assert piled(ASK, letter, PROVE, way("ask", "write", wait=3), way("write", "prove", wait=4)) == (
        Period(0, 29, ("ask", "write", "prove"), load=3, so_far=3, letters=1, may_be_later=False),
    )


def test_periods_in_which_nothing_happens_are_left_out():
    found = piled(ASK, PROVE, way("ask", "prove", wait=100))

    assert [(each.first_day, each.last_day, each.so_far) for each in found] == [(0, 29, 1), (90, 119, 3)]


def test_a_period_may_have_another_length():
    assert [each.first_day for each in piled(ASK, PROVE, way("ask", "prove", wait=8), days=7)] == [0, 7]


def test_after_a_wait_of_unknown_length_all_may_come_later():
    found = piled(ASK, "wait", PROVE, way("ask", "wait", wait=40), way("wait", "prove", "wait"))

    assert [each.may_be_later for each in found] == [False, True]


def test_other_ways_are_not_looked_at():
    found = piled(ASK, PROVE, "paid", way("ask", "prove", wait=1), way("ask", "paid", wait=5))

    assert [each.steps for each in found] == [("ask", "paid")]


def test_a_loop_beside_the_way_onward_adds_no_days():
    found = piled(ASK, PROVE, way("ask", "prove"), way("ask", "prove", "loop", wait=90))

    assert [each.first_day for each in found] == [0]


@given(rich_journeys())
def test_every_step_of_the_way_stands_in_one_period_and_the_last_falls_on_the_last_day(any_journey: Journey):
    way_through = slowest_way(journey_graph(any_journey))
    found = stacked(any_journey, way_through)

    assert tuple(step for each in found for step in each.steps) == way_through.steps
    assert found[-1].first_day <= way_through.days <= found[-1].last_day
    assert found[-1].so_far == sum(any_journey.touchpoint(step).load for step in way_through.steps)
    assert found[-1].may_be_later == bool(way_through.unknown)
