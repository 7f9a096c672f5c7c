from itertools import combinations

from builders import journey, step, text
from hypothesis import given
from hypothesis import strategies as st

from voorzet.graph.matching import matching
from voorzet.graph.moves import Move, Moved, moved
from voorzet.model.journey import Phase


def moves(before, after):
    return moved(before, after, matching(before, after))


def test_what_stays_in_place_has_not_moved_also_when_steps_came_and_went_around_it():
    assert moves(journey("ask prove paid"), journey("call ask paid thank")) == ()


def test_one_step_that_jumped_is_one_move():
    assert moves(journey("a b c d"), journey("b c d a")) == (Moved("a", "a", (Move.ORDER,)),)


def test_another_lane_is_a_move():
    before, after = journey(step("tell", actor="council")), journey(step("tell", actor="council", lane="frontstage"))

    assert [each.how for each in moves(before, after)] == [(Move.LANE,)]


def test_another_phase_is_a_move_and_not_a_change_of_order_as_well():
    before = journey(step("ask"), step("prove", phase="after"), step("paid", phase="after"))
    after = journey(step("ask"), step("paid", phase="after"), step("prove"))

    assert [(each.touchpoint, each.how) for each in moves(before, after)] == [("prove", (Move.PHASE,))]


def test_a_phase_with_another_id_but_the_same_name_is_the_same_phase():
    before = journey(step("ask", phase="one"), phases=[Phase(id="one", name=text("Begin"))])
    after = journey(step("ask", phase="start"), phases=[Phase(id="start", name=text("Begin"))])

    assert moves(before, after) == ()


def test_a_step_under_another_id_tells_both():
    before = journey(step("apply", name="Ask", actor="council"))
    after = journey(step("ask", name="Ask", actor="council", lane="frontstage"))

    assert moves(before, after) == (Moved("ask", "apply", (Move.LANE,)),)


@given(st.permutations(range(6)))
def test_as_few_steps_as_possible_are_said_to_have_moved(order):
    ids = [f"s{number}" for number in range(6)]
    found = moves(journey(*ids), journey(*(ids[number] for number in order)))

    rising = max(
        len(some) for count in range(1, 7) for some in combinations(order, count) if list(some) == sorted(some)
    )
    assert len(found) == 6 - rising
