from builders import journey, step
from hypothesis import given
from strategies import rich_journeys

from voorzet.graph.meeting import helping_steps, is_asked, is_met, takes_part, ways_in
from voorzet.model.journey import Journey


def test_the_citizen_meets_what_stands_above_the_line_of_visibility():
    met = [actor for actor in ("citizen", "neighbour", "lender", "advisor", "council", "agency", "register")
           if is_met(step("act", actor=actor))]  # fmt: skip

    assert met == ["citizen", "neighbour", "lender", "advisor"]


def test_a_step_behind_the_line_is_met_when_it_asks_something():
    assert is_met(step("check", actor="council", demands=["wait"]))


def test_the_journey_waits_for_the_citizen_in_their_own_steps_and_where_they_are_asked_something():
    assert is_asked(step("ask"))
    assert is_asked(step("talk", actor="advisor", demands=["call"]))
    assert not is_asked(step("write", actor="advisor", channels=["letter"]))


def test_a_helper_or_another_citizen_acts_in_their_stead_only_beside_them():
    for lane, part in (("surroundings", False), ("citizen", True), ("frontstage", True)):
        beside = journey(step("log-in", actor="neighbour", lane=lane))
        assert takes_part(beside.touchpoints[0], beside.actor("neighbour")) is part


def test_nobody_takes_part_in_what_they_do_not_meet():
    behind = journey(step("check", actor="council"))

    assert not takes_part(behind.touchpoints[0], behind.actor("council"))


def test_systems_talking_to_each_other_are_no_way_in():
    assert ways_in(step("look-up", actor="register", channels=["system"])) == ()


def test_creditors_and_other_citizens_beside_somebody_do_not_help():
    steps = (
        step("dun", actor="lender"),
        step("move-out", actor="citizen", lane="surroundings"),
        step("explain", actor="advisor"),
        step("come-along", actor="advisor", lane="surroundings"),
        step("read-aloud", actor="neighbour", lane="frontstage"),
    )

    assert helping_steps(journey(*steps)) == ("come-along", "read-aloud")


@given(rich_journeys())
def test_what_waits_for_people_they_meet_and_they_take_part_only_in_what_they_meet(any_journey: Journey):
    for each in any_journey.touchpoints:
        assert is_met(each) or not is_asked(each)
        assert is_met(each) or not takes_part(each, any_journey.actor(each.actor))
        assert set(ways_in(each)) <= set(each.channels)
