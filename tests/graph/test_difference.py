from builders import journey, step, way
from hypothesis import given
from strategies import later_journeys, rich_journeys

from voorzet.graph.difference import Changed, Merged, difference
from voorzet.graph.moves import Move
from voorzet.model.journey import Journey

AS_IS = journey(
    step("ask", demands=["fill-in"]),
    step("prove-income", name="Prove", demands=["prove"]),
    step("prove-rent", name="Prove", demands=["prove"]),
    step("decide", actor="council"),
    step("object"),
    "ask>prove-income>prove-rent>decide>object",
    id="as-is",
)
TO_BE = journey(
    step("decide", actor="council"),
    step("check", name="Prove", demands=["prove"]),
    step("ask", demands=["decide"]),
    step("paid", phase="after"),
    way("decide", "check"),
    way("check", "ask"),
    way("ask", "paid"),
    id="to-be",
    based_on="as-is",
)


def test_what_was_added_removed_merged_moved_and_changed():
    found = difference(AS_IS, TO_BE)

    assert (found.before, found.after, found.is_based_on) == ("as-is", "to-be", True)
    assert (found.added, found.removed) == (("paid",), ("object",))
    assert found.merged == (Merged("check", ("prove-income", "prove-rent")),)
    assert [(each.touchpoint, each.how) for each in found.moved] == [("decide", (Move.ORDER,))]
    assert found.changed == (Changed("ask", "ask", ("demands",)),)
    assert found.matching.later["prove-rent"] == "check"


def test_ways_into_and_out_of_merged_steps_are_compared_as_those_of_the_one_they_became():
    found = difference(AS_IS, TO_BE)

    assert [(each.origin, each.target) for each in found.ways_added] == [
        ("decide", "check"),
        ("check", "ask"),
        ("ask", "paid"),
    ]
    assert [(each.origin, each.target) for each in found.ways_removed] == [
        ("ask", "prove-income"),
        ("prove-rent", "decide"),
        ("decide", "object"),
    ]


def test_what_it_does_to_the_citizen_is_told_with_it():
    found = difference(AS_IS, TO_BE)

    assert [(str(each.what), each.change) for each in found.burden if each.change] == [
        ("Steps", -1),
        ("Things asked", -1),
        ("Handovers", -1),
    ]
    assert [(each.what.value, each.change) for each in found.demands] == [("decide", 1), ("fill-in", -1), ("prove", -1)]


def test_where_a_step_stands_is_a_move_and_not_a_change():
    before, after = journey(step("tell", actor="council")), journey(step("tell", actor="council", lane="frontstage"))

    assert difference(before, after).changed == ()


def test_what_is_said_to_replace_is_merged_under_other_names_too():
    after = journey(step("apply", replaces=["ask", "prove"]), id="later", based_on="a-journey")

    found = difference(journey("ask prove"), after)

    assert (found.merged, found.added, found.removed) == ((Merged("apply", ("ask", "prove")),), (), ())


def test_journeys_that_do_not_name_each_other_can_be_compared_all_the_same():
    found = difference(journey("ask"), journey("ask"))

    assert (found.is_based_on, found.is_empty) == (False, True)


@given(rich_journeys())
def test_a_journey_does_not_differ_from_itself(any_journey: Journey):
    found = difference(any_journey, any_journey)

    assert found.is_empty
    assert not any(each.change for each in (*found.burden, *found.demands))


@given(rich_journeys(), later_journeys())
def test_every_step_of_both_is_told_once(before: Journey, after: Journey):
    found = difference(before, after)

    stayed = dict(found.matching.stayed)
    assert sorted([*stayed, *found.removed, *(id for each in found.merged for id in each.was)]) == sorted(
        each.id for each in before.touchpoints
    )
    assert sorted([*stayed.values(), *found.added, *(each.touchpoint for each in found.merged)]) == sorted(
        each.id for each in after.touchpoints
    )
