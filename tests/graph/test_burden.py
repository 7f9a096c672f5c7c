from builders import journey, step
from hypothesis import given, settings
from strategies import told_journeys

from voorzet.graph.burden import Effort, demands, effort, load_curve, phase_burdens
from voorzet.model.journey import Demand, Journey


def test_unknown_minutes_are_counted_as_unknown_not_as_nothing():
    found = effort(journey("ask prove wait"))

    assert found == Effort(minutes=0, known=0, steps=3)
    assert found.unknown == 3


def test_zero_minutes_is_something_known():
    assert effort(journey(step("ask", minutes=0))).known == 1


def test_steps_of_others_count_only_when_they_ask_something_of_the_citizen():
    found = effort(
        journey(
            step("decide", actor="council"),
            step("talk", actor="advisor", demands=["call"]),
            step("visit", actor="advisor", minutes=45),
            step("desk", actor="council", lane="citizen"),
        )
    )

    assert found == Effort(minutes=45, known=1, steps=3, assumed=1)


def test_minutes_with_a_source_are_told_from_assumed_ones():
    measured = step("ask", minutes=20, effort_evidence="tested", effort_source=("a-source",))

    assert effort(journey(measured, step("prove", minutes=10))) == Effort(minutes=30, known=2, steps=2, assumed=1)


def test_minutes_can_be_asked_of_some_steps_only():
    three = journey(step("ask", minutes=20), step("prove", minutes=10), step("paid"))

    assert effort(three, {"prove", "paid"}) == Effort(minutes=10, known=1, steps=2, assumed=1)


def test_load_adds_up_in_reading_order():
    steps = (step("ask", demands=["understand", "fill-in"]), step("wait"), step("paid", demands=["report-change"]))

    assert [(each.load, each.so_far) for each in load_curve(journey(*steps))] == [(2, 2), (0, 2), (1, 3)]


def test_the_most_frequent_demand_comes_first_and_equals_keep_their_fixed_order():
    steps = (step("ask", demands=["pay", "prove"]), step("again", demands=["prove", "decide"]))

    assert demands(journey(*steps)) == ((Demand.PROVE, 2), (Demand.DECIDE, 1), (Demand.PAY, 1))


def test_phases_together_ask_what_the_journey_asks():
    steps = (
        step("ask", minutes=20, demands=["fill-in"]),
        step("wait", phase="middle", demands=["wait"]),
        step("prove", phase="middle", minutes=15, demands=["prove", "call"]),
    )

    begin, middle = phase_burdens(journey(*steps))

    assert (begin.phase, begin.effort, begin.load) == ("begin", Effort(20, 1, 1, 1), 1)
    assert (middle.phase, middle.effort, middle.load) == ("middle", Effort(15, 1, 2, 1), 3)


@settings(max_examples=40)
@given(told_journeys())
def test_phases_and_the_curve_add_up_to_the_whole(any_journey: Journey):
    whole, phases, loads = effort(any_journey), phase_burdens(any_journey), load_curve(any_journey)

    assert sum(each.load for each in phases) == sum(each.load for each in loads) == loads[-1].so_far
    assert sum(count for _, count in demands(any_journey)) == loads[-1].so_far
    assert whole.minutes == sum(each.effort.minutes for each in phases)
    assert (whole.known, whole.steps) == tuple(
        sum(getattr(each.effort, name) for each in phases) for name in ("known", "steps")
    )
    assert 0 <= whole.assumed <= whole.known <= whole.steps


@settings(max_examples=40)
@given(told_journeys())
def test_one_more_step_that_asks_something_asks_that_much_more(any_journey: Journey):
    extra = step("extra", phase=any_journey.phases[-1].id, demands=["prove", "pay"], minutes=7)
    more = any_journey.model_copy(update={"touchpoints": (*any_journey.touchpoints, extra)})

    assert load_curve(more)[:-1] == load_curve(any_journey)
    assert load_curve(more)[-1].so_far == load_curve(any_journey)[-1].so_far + 2
    assert effort(more).minutes == effort(any_journey).minutes + 7
