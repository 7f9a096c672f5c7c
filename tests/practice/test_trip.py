"""A student's way through a journey, turn by turn."""

from itertools import pairwise

import pytest
from builders import fits, journey, persona, step, way
from hypothesis import given
from hypothesis import strategies as st
from strategies import personas, rich_journeys

from voorzet.practice.stop import Elapsed
from voorzet.practice.trip import MOST_ROUNDS, begin

HIDDEN = step("look-up", actor="register")
RIA = persona()


def trip(*parts, turns=(), who=RIA):
    return begin(journey(*parts), who, turns)


def targets(trip):
    return [option.way.target for option in trip.ahead]


def test_it_begins_where_the_journey_begins():
    assert trip("ask>paid").here.touchpoint == "ask"


def test_a_beginning_out_of_sight_is_passed_by_and_remembered():
    made = trip(HIDDEN, "look-up>ask>paid")

    assert (made.here.touchpoint, made.here.unseen) == ("ask", ("look-up",))
    assert made.out_of_sight == ("look-up",)


def test_out_of_sight_people_stand_still_where_somebody_decides_about_them():
    made = trip("ask", HIDDEN, "granted refused", "ask>look-up",
                way("look-up", "granted", "choice"), way("look-up", "refused", "choice"), turns=[0])  # fmt: skip

    assert made.here.touchpoint == "look-up"
    assert made.is_telling
    assert targets(made) == ["granted", "refused"]


def test_waits_add_up_those_on_the_way_past_what_is_out_of_sight_included():
    made = trip("ask", HIDDEN, "paid", way("ask", "look-up", wait=56), way("look-up", "paid", wait=5), turns=[0])

    assert made.here.elapsed == Elapsed(days=61)
    assert [each.wait_days for each in made.here.came_by] == [56, 5]


def test_a_wait_that_nobody_recorded_is_counted_as_unknown():
    assert trip("ask paid", way("ask", "paid", "wait"), turns=[0]).here.elapsed == Elapsed(days=0, unknown=1)


def test_what_is_asked_counts_again_on_every_round():
    round_ = (step("ask", demands=["fill-in", "prove"]), way("ask", "ask", "loop"))

    assert [trip(*round_, turns=[0] * often).load for often in range(3)] == [2, 4, 6]


def test_going_round_is_offered_until_it_has_been_felt():
    made = trip("ask>decide", way("decide", "ask", "loop"), "decide>paid", turns=[0, 0, 0, 0, 0])

    assert made.here.visit == MOST_ROUNDS
    assert targets(made) == ["paid"]
    assert made.goes_round_for_ever


def test_a_barred_way_is_shown_with_its_reason_and_cannot_be_taken():
    no_portal = fits("portal", "cannot")
    made = trip("hear", step("portal", channels=["portal"]), step("desk", channels=["desk"]),
                way("hear", "portal", "choice"), way("hear", "desk", "choice"),
                who=persona(channels=[no_portal]))  # fmt: skip

    assert [option.barred for option in made.ahead] == [(no_portal,), ()]
    assert made.is_telling
    with pytest.raises(IndexError):
        made.take(0)


BOTH = ("ask", "letter", "call", "paid", "ask>letter", way("ask", "call", wait=9), "letter>paid")


def test_where_nobody_chooses_all_that_leads_on_happens_and_the_rest_stays_under_way():
    made = trip(*BOTH)

    assert made.all_happen
    followed = made.take(0)
    assert [each.way.target for each in followed.here.under_way] == ["call"]
    assert not followed.all_happen


def test_what_was_left_for_later_comes_when_nothing_else_lies_ahead_at_its_own_time():
    made = trip(*BOTH, turns=[0, 0])

    assert [(each.way.target, each.is_meanwhile) for each in made.ahead] == [("call", True)]
    assert made.take(0).here.elapsed.days == 9
    assert made.take(0).ahead == ()


def test_a_trip_does_not_get_shorter_by_what_was_left_for_later():
    made = trip("ask", "letter", "call", "ask>call", way("ask", "letter", wait=9), turns=[1])

    assert (made.elapsed.days, made.take(0).here.elapsed.days, made.take(0).elapsed.days) == (9, 0, 9)


def test_two_that_come_together_go_on_once_and_at_the_later_time():
    made = trip(*BOTH, "paid>call", "call>thanks", turns=[0, 0, 0])

    assert (made.here.touchpoint, made.here.elapsed.days, made.here.under_way) == ("call", 9, ())
    assert targets(made) == ["thanks"]


def test_what_was_left_for_later_ends_where_it_comes_together_with_the_way_that_was_gone():
    made = trip(*BOTH, "call>paid", "paid>thanks", turns=[0, 0, 0, 0, 0])

    assert made.here.touchpoint == "paid"
    assert made.here.comes_together
    assert made.ahead == ()


def test_a_choice_leaves_the_other_ways_behind():
    made = trip("ask>letter", "ask call", way("ask", "call", "choice"), turns=[0])

    assert made.here.under_way == ()


def test_whoever_stops_sees_nothing_ahead_and_can_go_back():
    made = trip("ask>paid")

    assert made.end().ahead == ()
    assert made.end().back() == made


def test_back_at_the_beginning_stays_there():
    assert trip("ask>paid").back() == trip("ask>paid")


@pytest.mark.parametrize("turns", [[7], [-1], [0, 0, 0]])
def test_turns_that_make_no_sense_are_left_out(turns):
    assert begin(journey("ask>paid"), RIA, turns).turns in [(), (0,)]


@st.composite
def trips(draw):
    """Trips that went on until nothing lay ahead, or somebody had enough."""
    made = begin(draw(rich_journeys()), draw(personas()))
    for _ in range(draw(st.integers(0, 30))):
        open_ = [turn for turn, option in enumerate(made.ahead) if not option.barred]
        if not open_:
            break
        made = made.take(draw(st.sampled_from(open_)))
    return made


@given(trips())
def test_back_undoes_every_turn_that_can_be_taken(made):
    for turn, option in enumerate(made.ahead):
        if not option.barred:
            assert made.take(turn).back() == made


@given(trips())
def test_every_way_that_is_offered_is_in_the_journey_and_one_can_be_taken_if_any_are(made):
    for option in made.ahead:
        assert option.way in made.journey.transitions
        assert option.is_meanwhile or option.way.origin == made.here.touchpoint
    assert not made.ahead or any(not option.barred for option in made.ahead)


@given(trips())
def test_no_day_of_waiting_is_lost_and_only_what_comes_together_takes_longer(made):
    for before, stop in pairwise(made.stops):
        waits = sum(each.wait_days or 0 for each in stop.came_by)
        if stop.came_by[0].origin == before.touchpoint:
            assert stop.elapsed.days >= before.elapsed.days + waits
            assert before.under_way or stop.elapsed.days == before.elapsed.days + waits


@given(trips())
def test_load_is_that_of_the_pages_and_nothing_out_of_sight_asks_anything(made):
    loads = {each.id: each.load for each in made.journey.touchpoints}

    assert made.load == sum(loads[step] for stop in made.stops for step in stop.steps)


@given(trips())
def test_no_step_is_come_to_for_ever_so_every_trip_comes_to_an_end(made):
    steps = [step for stop in made.stops for step in stop.steps]

    assert all(steps.count(step) <= MOST_ROUNDS for step in steps)


@given(trips())
def test_the_turns_tell_the_whole_trip(made):
    assert begin(made.journey, made.persona, made.turns) == made
