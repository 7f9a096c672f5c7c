"""A card says one thing, and all that it takes to say it."""

import pytest
from builders import text
from cards import asks, card
from pydantic import ValidationError

from voorzet.model.deck import Lens, Match, Question


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"says": "forbids", "met": [asks("level", "alert")]}, "met belongs to a card that requires"),
        ({"says": "forbids", "under": ["a"]}, "under belongs to a card that requires"),
        ({"says": "requires", "power": "bound"}, "power belongs to a card that permits"),
        ({"says": "forbids", "once": "minister"}, "once belongs to a card that permits"),
        ({"says": "forbids", "exception_to": ["a"]}, "exception_to belongs to a card that permits"),
        ({"says": "permits", "lift": "minister"}, "lift belongs to a card that forbids"),
        ({"says": "weighs", "question": "action"}, "names the fact that holds the balance"),
        ({"exception_to": ["a"], "exception_by": None}, "names the article that makes it one"),
        ({"rests_on_task": True}, "cannot rest on the task"),
        ({"question": "data", "aspect": None}, "says about which aspect"),
        ({"aspect": "use"}, "says about which aspect"),
        ({"source": ()}, "evidence: law needs a source"),
    ],
)
def test_a_card_that_contradicts_itself_is_refused(fields, words):
    with pytest.raises(ValidationError, match=words):
        card(**fields)


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({}, "names one of"),
        ({"about": "level", "fact": "a", "is": ["x"]}, "names one of"),
        ({"about": "level"}, "compares in one way"),
        ({"about": "level", "is": ["alert"], "not": ["inform"]}, "compares in one way"),
        ({"any_of": [asks("level", "alert")], "is": ["x"]}, "compares in one way"),
    ],
)
def test_a_match_asks_one_thing_in_one_way(fields, words):
    with pytest.raises(ValidationError, match=words):
        Match(**fields)


def test_every_question_is_of_one_lens():
    lenses = {lens: [question.value for question in Question if question.lens is lens] for lens in Lens}

    assert lenses == {
        Lens.WANTED: ["trust", "privacy", "autonomy", "fit"],
        Lens.PERMITTED: ["task", "purpose", "data", "action", "safeguards"],
        Lens.FEASIBLE: ["delivery"],
    }


def test_a_lift_by_name_is_an_act_of_that_role():
    assert card(says="forbids", lift="minister").lift.act == text("it is done")
