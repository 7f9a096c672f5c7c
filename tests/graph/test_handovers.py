from builders import journey, step, way

from voorzet.graph.handovers import between_organisations, handovers

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
