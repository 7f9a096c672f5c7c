from builders import actor, journey, note, step, way
from hypothesis import given
from strategies import rich_journeys

from voorzet.graph.missed import KEEPERS
from voorzet.graph.once_only import held_already
from voorzet.model.journey import Journey

ACTORS = [actor(id) for id in ("citizen", "council", "agency", "register", "advisor")]


def passes(sender, receiver, *data):
    return [note("data", sender=sender, receiver=receiver, data=data or ["income"])]


LOOK = step("look", actor="register", annotations=passes("register", "agency"))
ASK = step("ask", annotations=passes("citizen", "council"))


def held(*parts):
    found = held_already(journey(*parts, actors=ACTORS))
    return [(each.touchpoint, each.data.value, [who.id for who in each.holders]) for each in found]


def test_who_passed_it_on_or_was_told_it_before_has_it_already():
    assert held(LOOK, ASK, "look>ask") == [("ask", "income", ["agency", "register"])]


def test_what_is_passed_on_only_afterwards_is_not_had_yet():
    assert held(ASK, LOOK, "ask>look") == []


def test_on_a_branch_beside_it_whoever_passes_it_on_has_it_and_whoever_gets_it_not_yet():
    assert held("begin", LOOK, ASK, "begin>look", "begin>ask") == [("ask", "income", ["register"])]


def test_going_round_makes_no_earlier_of_a_later_step():
    assert held(ASK, LOOK, "ask>look", way("look", "ask", "loop")) == []


def test_the_receiver_has_it_if_others_told_it_and_not_if_it_was_the_citizen():
    told = step("tell", actor="council", annotations=passes("advisor", "council"))
    again = step("again", annotations=passes("citizen", "council"))

    assert held(told, ASK, "tell>ask") == [("ask", "income", ["council"])]
    assert held(ASK, again, "ask>again") == []


def test_another_kind_of_data_spares_nobody_anything():
    assert held(step("look", annotations=passes("register", "agency", "debts")), ASK, "look>ask") == []


def test_a_person_who_was_told_is_no_register():
    assert held(step("tell", annotations=passes("citizen", "advisor")), ASK, "tell>ask") == []


@given(rich_journeys())
def test_holders_keep_records_and_appear_in_a_note_of_that_kind(any_journey: Journey):
    notes = [note for step in any_journey.touchpoints for note in step.annotations]

    for each in held_already(any_journey):
        assert each.holders
        for who in each.holders:
            assert who.kind in KEEPERS
            assert any(each.data in note.data and who.id in (note.sender, note.receiver) for note in notes)
