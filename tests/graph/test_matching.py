from builders import journey, step
from hypothesis import given
from strategies import journeys, later_journeys

from voorzet.graph.matching import matching
from voorzet.model.journey import Journey


def based_on_it(*parts):
    return journey(*parts, id="later", based_on="a-journey")


def test_one_id_is_one_step_whatever_it_is_called():
    same = matching(journey(step("ask", name="Ask")), journey(step("ask", name="Apply")))

    assert same.pairs == {"ask": ("ask",)}
    assert same.stayed == (("ask", "ask"),)


def test_one_name_and_one_actor_is_one_step_under_another_id():
    same = matching(journey(step("apply", name="Ask")), journey(step("ask", name="Ask")))

    assert (same.stayed, same.later) == ((("apply", "ask"),), {"apply": "ask"})


def test_one_name_but_another_actor_is_another_step():
    same = matching(journey(step("a", name="Decide")), journey(step("b", name="Decide", actor="council")))

    assert same.pairs == {"b": ()}


def test_several_steps_of_one_name_became_one():
    before = journey(step("here", name="Prove"), step("there", name="Prove"))

    assert matching(before, journey(step("once", name="Prove"))).pairs == {"once": ("here", "there")}


def test_a_name_that_the_later_journey_has_twice_matches_nothing():
    after = journey(step("here", name="Prove"), step("there", name="Prove"))

    assert matching(journey(step("once", name="Prove")), after).pairs == {"here": (), "there": ()}


def test_what_is_said_to_replace_goes_before_ids_and_names():
    same = matching(journey("ask prove send"), based_on_it("ask", step("send", replaces=["prove", "send"])))

    assert same.pairs == {"ask": ("ask",), "send": ("prove", "send")}
    assert same.later == {"ask": "ask", "prove": "send", "send": "send"}


def test_a_step_that_something_else_replaces_is_not_matched_by_its_id_again():
    same = matching(journey("ask"), based_on_it("ask", step("apply", replaces=["ask"])))

    assert same.pairs == {"ask": (), "apply": ("ask",)}


def test_what_another_journey_replaces_says_nothing_about_this_one():
    after = journey(step("apply", replaces=["ask"]), id="later", based_on="another")

    assert matching(journey("ask"), after).pairs == {"apply": ()}


def test_a_step_is_replaced_by_the_first_that_says_so_and_steps_that_are_not_there_by_none():
    after = based_on_it(step("apply", replaces=["ask", "nowhere", "ask"]), step("again", replaces=["ask"]))

    assert matching(journey("ask"), after).pairs == {"apply": ("ask",), "again": ()}


@given(journeys(), later_journeys())
def test_every_earlier_step_became_at_most_one_later_step(before: Journey, after: Journey):
    same = matching(before, after)

    was = [each for ids in same.pairs.values() for each in ids]
    assert len(was) == len(set(was)) == len(same.later)
    assert list(same.pairs) == [each.id for each in after.touchpoints]
