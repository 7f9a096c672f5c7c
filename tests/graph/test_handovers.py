from builders import journey, step, way
from hypothesis import given
from strategies import rich_journeys

from voorzet.graph.handovers import PRIVATE, between_organisations, handovers
from voorzet.model.journey import Journey

CHAIN = journey(
    step("ask"),
    step("help", actor="neighbour"),
    step("weigh", actor="council"),
    step("check", actor="council"),
    step("look-up", actor="register"),
    way("ask", "help"),
    way("help", "weigh"),
    way("weigh", "check"),
    way("check", "look-up"),
    way("look-up", "check", "loop"),
)


def test_a_handover_is_where_the_actor_changes():
    assert [(each.giver.id, each.receiver.id) for each in handovers(CHAIN)] == [
        ("citizen", "neighbour"),
        ("neighbour", "council"),
        ("council", "register"),
        ("register", "council"),
    ]


def test_two_steps_of_one_organisation_are_no_handover():
    assert not any(each.transition.origin == "weigh" for each in handovers(CHAIN))


def test_handovers_between_organisations_leave_out_citizens_and_their_helpers():
    assert [(each.giver.id, each.receiver.id) for each in between_organisations(CHAIN)] == [
        ("council", "register"),
        ("register", "council"),
    ]


def test_a_journey_of_one_step_hands_nothing_over():
    assert handovers(journey("ask")) == ()


@given(rich_journeys())
def test_with_every_way_turned_round_each_handover_goes_the_other_way(any_journey: Journey):
    turned = tuple(
        each.model_copy(update={"origin": each.target, "target": each.origin}) for each in any_journey.transitions
    )
    back = handovers(any_journey.model_copy(update={"transitions": turned}))

    assert [(each.receiver, each.giver) for each in back] == [(e.giver, e.receiver) for e in handovers(any_journey)]


@given(rich_journeys())
def test_those_between_organisations_touch_nobody_and_all_others_do(any_journey: Journey):
    every, between = handovers(any_journey), between_organisations(any_journey)

    assert set(between) <= set(every)
    assert not any({each.giver.kind, each.receiver.kind} & PRIVATE for each in between)
    people = {actor.id for actor in any_journey.actors if actor.kind in PRIVATE}
    assert all({each.giver.id, each.receiver.id} & people for each in every if each not in between)
