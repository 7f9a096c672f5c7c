from builders import journey, note, step, tension
from hypothesis import given, settings
from strategies import told_journeys

from voorzet.graph.tensions import Pull, Unprotected, pulls, unprotected
from voorzet.model.journey import Journey

TENSION = tension("privacy", "speed")
SPEED, PRIVACY = note("value", value="speed", effect=2), note("value", value="privacy", effect=-1)


def test_a_pull_names_what_is_supported_and_what_is_pressed_and_why_they_are_at_odds():
    one = journey(step("match", annotations=[PRIVACY, SPEED]))

    assert pulls(one, [TENSION]) == (Pull("match", supported=SPEED, pressed=PRIVACY, tension=TENSION),)


def test_the_order_in_which_a_tension_names_its_values_means_nothing():
    one = journey(step("match", annotations=[PRIVACY, SPEED]))

    assert len(pulls(one, [tension("speed", "privacy")])) == 1


def test_values_that_nobody_says_are_at_odds_do_not_pull():
    assert pulls(journey(step("match", annotations=[PRIVACY, SPEED])), [tension("privacy", "reach")]) == ()


def test_two_values_pressed_together_do_not_pull():
    pressed = note("value", value="speed", effect=-1)

    assert pulls(journey(step("match", annotations=[PRIVACY, pressed])), [TENSION]) == ()


def test_a_value_named_without_an_effect_says_no_direction():
    named = note("value", value="privacy")
    one = journey(step("match", annotations=[named, SPEED]))

    assert pulls(one, [TENSION]) == ()
    assert unprotected(one) == ()


def test_values_pull_within_one_step_and_not_across_steps():
    assert pulls(journey(step("ask", annotations=[SPEED]), step("match", annotations=[PRIVACY])), [TENSION]) == ()


def test_pressed_somewhere_and_supported_nowhere_is_unprotected():
    hard = note("value", value="privacy", effect=-2)
    steps = step("ask", annotations=[PRIVACY, SPEED]), step("match", annotations=[hard, PRIVACY])

    assert unprotected(journey(*steps)) == (Unprotected("privacy", worst=-2, steps=("ask", "match")),)


def test_a_value_that_one_step_supports_is_not_unprotected():
    support = note("value", value="privacy", effect=1)

    assert unprotected(journey(step("match", annotations=[PRIVACY]), step("tell", annotations=[support]))) == ()


def test_the_hardest_pressed_comes_first():
    soft, hard = note("value", value="calm", effect=-1), note("value", value="safety", effect=-2)

    assert [each.value for each in unprotected(journey(step("match", annotations=[soft, hard])))] == ["safety", "calm"]


EVERY = [tension("privacy", "speed"), tension("speed", "calm")]


def turned(made: Journey) -> Journey:
    """The same with every value supported that was pressed, and the other way round."""
    steps = (
        each.model_copy(update={"annotations": tuple(
            each.model_copy(update={"effect": -each.effect}) if each.effect else each for each in each.annotations)})
        for each in made.touchpoints
    )  # fmt: skip
    return made.model_copy(update={"touchpoints": tuple(steps)})


@settings(max_examples=40)
@given(told_journeys())
def test_with_every_effect_turned_round_the_same_values_pull_the_other_way(any_journey: Journey):
    there, back = pulls(any_journey, EVERY), pulls(turned(any_journey), EVERY)

    assert sorted((each.touchpoint, each.supported.value, each.pressed.value) for each in there) == sorted(
        (each.touchpoint, each.pressed.value, each.supported.value) for each in back
    )


@settings(max_examples=40)
@given(told_journeys())
def test_more_tensions_never_take_a_pull_away(any_journey: Journey):
    assert set(pulls(any_journey, EVERY[:1])) <= set(pulls(any_journey, EVERY))


@settings(max_examples=40)
@given(told_journeys())
def test_a_value_is_unprotected_in_one_direction_at_most(any_journey: Journey):
    there, back = ({each.value for each in unprotected(made)} for made in (any_journey, turned(any_journey)))

    assert not there & back
