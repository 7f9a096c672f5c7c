from builders import journey, way
from hypothesis import given
from strategies import journeys

from voorzet.graph.rewiring import Rewired, Rewiring, rewiring
from voorzet.model.journey import Journey


def compare(before, after, **later):
    return rewiring(journey("ask prove paid", *before), journey("ask prove paid", *after),
                    {"ask": "ask", "prove": "prove", "paid": "paid", **later})  # fmt: skip


def test_a_way_that_is_new_and_one_that_is_gone():
    gone, new = way("ask", "prove"), way("ask", "paid")

    assert compare([gone], [new]) == Rewiring(added=(new,), removed=(gone,), changed=())


def test_the_same_way_on_other_terms_is_changed():
    slow, fast = way("ask", "paid", wait=56), way("ask", "paid", wait=14)

    assert compare([slow], [fast]) == Rewiring((), (), (Rewired(slow, fast),))


def test_the_same_way_on_the_same_terms_is_no_difference():
    assert compare([way("ask", "paid", wait=56)], [way("ask", "paid", wait=56)]) == Rewiring((), (), ())


def test_of_two_ways_between_the_same_steps_equals_belong_together_first():
    yes, no, maybe = (way("ask", "paid", "choice", when=words) for words in ("yes", "no", "maybe"))

    assert compare([yes, no], [maybe, yes]) == Rewiring((), (), (Rewired(no, maybe),))
    assert compare([yes, no], [no]) == Rewiring((), (yes,), ())


def test_a_way_of_a_step_that_is_gone_is_gone():
    gone = way("ask", "prove")
    before = journey("ask prove paid", gone)

    assert rewiring(before, journey("ask paid"), {"ask": "ask", "paid": "paid"}).removed == (gone,)


def test_a_way_between_steps_that_became_one_is_neither_added_nor_removed():
    assert compare([way("ask", "prove")], [], ask="prove") == Rewiring((), (), ())


def test_a_way_round_one_step_that_is_gone_is_still_a_way_gone():
    again = way("ask", "ask", "loop")

    assert compare([again], []).removed == (again,)


def test_ways_follow_a_step_to_its_new_id():
    before, after = journey("ask paid", way("ask", "paid")), journey("apply paid", way("apply", "paid"))

    assert rewiring(before, after, {"ask": "apply", "paid": "paid"}) == Rewiring((), (), ())


@given(journeys())
def test_a_journey_does_not_differ_from_itself(any_journey: Journey):
    same = {each.id: each.id for each in any_journey.touchpoints}

    assert rewiring(any_journey, any_journey, same) == Rewiring((), (), ())


@given(journeys(), journeys())
def test_turned_round_what_was_added_is_removed(one: Journey, other: Journey):
    both = {each.id for each in one.touchpoints} & {each.id for each in other.touchpoints}
    there, back = (rewiring(*pair, {id: id for id in both}) for pair in ((one, other), (other, one)))

    assert (len(there.added), len(there.removed)) == (len(back.removed), len(back.added))
    assert len(there.changed) == len(back.changed)
