from builders import journey, step, way
from hypothesis import given, settings
from strategies import told_journeys

from voorzet.graph.shift import Shift, demand_shifts, shifts
from voorzet.model.journey import Demand, Journey

BEFORE = journey(
    step("write", actor="advisor", channels=["letter"], minutes=0),
    step("ask", minutes=20, demands=["understand", "fill-in"]),
    step("decide", actor="council"),
    step("look-up", actor="agency"),
    step("paid", minutes=0),
    "write>ask",
    way("ask", "decide", wait=56),
    "decide>look-up>paid",
)
AFTER = journey(step("decide", actor="council"), step("paid", minutes=5, demands=["understand"]), "decide>paid")


def test_every_count_before_and_after():
    assert [(str(each.what), each.before, each.after, each.is_certain) for each in shifts(BEFORE, AFTER)] == [
        ("Steps", 5, 2, True),
        ("Own minutes", 20, 5, True),
        ("Days of waiting on the slowest way", 56, 0, True),
        ("Things asked", 2, 1, True),
        ("Letters", 1, 0, True),
        ("Handovers", 4, 1, True),
        ("Handovers between organisations", 1, 0, True),
    ]


def test_a_number_is_uncertain_as_soon_as_one_side_is():
    unknown = journey(
        step("ask"), step("reach", actor="advisor", channels=["letter", "phone"]), way("ask", "reach", "wait")
    )

    for pair in ((unknown, AFTER), (AFTER, unknown)):
        uncertain = [str(each.what) for each in shifts(*pair) if not each.is_certain]
        assert uncertain == ["Own minutes", "Days of waiting on the slowest way", "Letters"]


def test_less_is_below_zero():
    assert Shift(Demand.PROVE, before=3, after=1).change == -2


def test_demands_are_compared_by_kind_and_kinds_that_neither_makes_are_left_out():
    assert [(each.what, each.before, each.after) for each in demand_shifts(BEFORE, AFTER)] == [
        (Demand.UNDERSTAND, 1, 1),
        (Demand.FILL_IN, 1, 0),
    ]


@settings(max_examples=40)
@given(told_journeys(), told_journeys())
def test_turned_round_every_change_is_the_opposite(one: Journey, other: Journey):
    there, back = shifts(one, other), shifts(other, one)

    assert [each.change for each in there] == [-each.change for each in back]
    assert [each.is_certain for each in there] == [each.is_certain for each in back]
