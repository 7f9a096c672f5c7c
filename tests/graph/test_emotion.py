from builders import feels, journey, step
from hypothesis import given
from strategies import told_journeys

from voorzet.graph.emotion import curve
from voorzet.model.journey import Journey

GENERAL, OWN = feels(-1, "waiting again"), feels(+2, "somebody calls back", persona="ria", evidence="tested")


def test_a_personas_own_emotion_wins_over_the_general_one_wherever_it_stands_in_the_file():
    for emotions in ([GENERAL, OWN], [OWN, GENERAL]):
        ask = journey(step("ask", emotions=emotions))
        assert [feeling.claim for feeling in curve(ask, "ria")] == [OWN]


def test_whoever_travels_feels_the_general_emotion_only():
    ask = journey(step("ask", emotions=[OWN, GENERAL]), step("call", emotions=[OWN]))

    assert [(feeling.touchpoint, feeling.level) for feeling in curve(ask)] == [("ask", -1)]


def test_another_persona_falls_back_on_the_general_emotion():
    assert [feeling.level for feeling in curve(journey(step("ask", emotions=[OWN, GENERAL])), "bilal")] == [-1]


def test_a_step_of_which_nothing_is_known_stays_out():
    three = journey(step("ask", emotions=[GENERAL]), step("wait"), step("paid", emotions=[OWN]))

    assert [feeling.touchpoint for feeling in curve(three, "ria")] == ["ask", "paid"]


def test_points_stand_in_reading_order_and_tell_a_guess_from_what_was_asked():
    two = journey(step("ask", emotions=[GENERAL]), step("paid", emotions=[OWN]))

    assert [feeling.assumed for feeling in curve(two, "ria")] == [True, False]


@given(told_journeys())
def test_a_persona_feels_something_wherever_whoever_travels_does(any_journey: Journey):
    general, own = curve(any_journey), curve(any_journey, "ria")

    assert {each.touchpoint for each in general} <= {each.touchpoint for each in own}
    assert all(each.claim.persona in (None, "ria") for each in own)
    assert all(each.claim.persona is None for each in general)
    assert curve(any_journey, "nobody") == general
