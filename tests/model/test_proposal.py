"""A proposal has one chosen variant, and a design space without doubles."""

import pytest
from cards import leg, proposal, variant
from pydantic import ValidationError

from voorzet.model.offer import Level
from voorzet.model.proposal import ATTRIBUTES, DO_NOTHING, Variant


def test_the_choice_made_comes_first_among_the_options():
    found = proposal(
        variant("alert", channels=["letter"]), alternatives={"level": ["inform"], "channels": [["phone"], []]}
    )

    assert found.options("level") == (Level.ALERT, Level.INFORM)
    assert found.options("channels") == (("letter",), ("phone",), ())
    assert found.options("sender") == (None,)


def test_every_attribute_can_have_alternatives():
    assert set(type(proposal().alternatives).model_fields) == set(ATTRIBUTES) == set(Variant.model_fields)


def test_what_was_not_considered_is_none_and_not_no():
    assert variant().profiling is None
    assert variant().opt_out is None


def test_data_are_never_used_to_check_on_people_unless_somebody_says_so():
    assert variant().enforcement_use is False


def test_doing_nothing_uses_no_data_and_offers_nothing():
    assert (DO_NOTHING.level, DO_NOTHING.legs, DO_NOTHING.channels) == (Level.REACTIVE, (), ())


def test_levels_go_from_waiting_to_arranging():
    assert [level.number for level in Level] == list(range(7))


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"chosen": variant("reactive")}, "To wait is in every design space already"),
        ({"alternatives": {"level": ["reactive"]}}, "To wait is in every design space already"),
        ({"alternatives": {"level": ["alert"]}}, "level stands twice among the choices"),
        ({"alternatives": {"legs": [[leg()], [leg()]]}}, "legs stands twice among the choices"),
        ({"promises": [{"id": "p", "to": "you", "what": "it", "state": "late"}]}, "A promise that is late has a day"),
    ],
)
def test_what_makes_no_sense_is_refused(fields, words):
    with pytest.raises(ValidationError, match=words):
        proposal(**fields)


def test_a_window_opens_before_it_closes():
    with pytest.raises(ValidationError, match="to_days is less than from_days"):
        variant(window={"from_days": 3, "to_days": 1})
