import pytest
from builders import able, at_ease, fits, journey, note, persona, step, trait, trusts
from hypothesis import given
from strategies import personas, rich_journeys

from voorzet.graph.parting import partings
from voorzet.graph.walk import walk

ASK = step("ask", channels=["portal"], demands=["understand"])


def parted(*parts, first, second):
    made = journey(*parts)
    return partings(walk(made, persona("ria", **first)), walk(made, persona("bob", **second)))


def kinds(expectations):
    return [each.kind.value for each in expectations]


def test_the_same_expectation_on_another_ground_is_no_parting():
    low = {"abilities": [able("language", "low", "reads slowly")]}

    assert parted(ASK, first=low, second={"abilities": [able("language", "low", "speaks another language")]}) == ()


def test_each_side_shows_only_what_the_other_does_not_meet():
    (found,) = parted(
        step("decide", actor="advisor", channels=["letter"], demands=["understand"]),
        first={"trust": [trusts("professional", "low")], "abilities": [able("language", "low")]},
        second={"abilities": [able("language", "low")], "channels": [fits("letter", "cannot")]},
    )

    assert (kinds(found.first), kinds(found.second)) == (["trust"], ["channel"])


def test_one_who_has_nobody_parts_from_one_who_has_but_other_helpers_are_no_parting():
    help_ = step("help", actor="neighbour")

    (found,) = parted(help_, first={"helpers": [trait("a son")]}, second={})
    assert (kinds(found.first), kinds(found.second)) == (["help"], ["no-helper"])
    assert parted(help_, first={"helpers": [trait("a son")]}, second={"helpers": [trait("a niece")]}) == ()


def test_a_step_that_only_one_of_them_can_get_to_is_a_parting():
    found = parted("hear", ASK, "hear>ask>paid", first={"channels": [fits("portal", "cannot")]}, second={})

    assert [(each.touchpoint, each.out_of_reach) for each in found] == [
        ("ask", (False, False)),
        ("paid", (True, False)),
    ]


def test_walks_of_two_journeys_cannot_be_compared():
    with pytest.raises(KeyError):
        partings(walk(journey("ask"), persona()), walk(journey("pay"), persona()))


@given(rich_journeys(), personas(), personas())
def test_nobody_parts_from_themselves_and_sides_can_be_swapped(made, one, other):
    first, second = walk(made, one), walk(made, other)

    assert partings(first, first) == ()
    turned = [(each.touchpoint, each.second, each.first, each.out_of_reach[::-1]) for each in partings(second, first)]
    assert turned == [(each.touchpoint, each.first, each.second, each.out_of_reach) for each in partings(first, second)]


def test_being_uneasy_about_other_data_is_a_parting():
    tell = step("ask", annotations=[note("data", sender="citizen", receiver="council", data=["debts", "income"])])

    (found,) = parted(tell, step("decide", actor="council"), "ask>decide",
                      first={"comfort": [at_ease("debts", "low")]}, second={"comfort": [at_ease("income", "low")]})  # fmt: skip

    assert (kinds(found.first), kinds(found.second)) == (["comfort"], ["comfort"])
