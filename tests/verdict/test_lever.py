"""A lever is read from the card that it clears."""

import pytest
from cards import asks, asks_fact, card, law

from voorzet.verdict.lever import LeverKind, act, giving, lifting, mandating, meeting


@pytest.mark.parametrize(
    ("met", "kind"),
    [
        ([], LeverKind.ORGANISATION),
        ([asks_fact("money")], LeverKind.ORGANISATION),
        ([asks("human-contact", "yes")], LeverKind.OFFER),
        ([asks("best-channel", at_least="can")], LeverKind.OFFER),
        ([asks("doenvermogen", at_least="some")], None),
        ([asks("helper", "yes")], None),
    ],
)
def test_what_meets_a_condition_is_the_organisation_or_the_offer_and_never_a_persona(met, kind):
    found = meeting(card("it", "requires", "trust", met=met))

    assert (found and found.kind) == kind


def test_a_bar_is_met_by_nothing():
    assert meeting(card("it", "forbids", "action")) is None


def test_who_gives_and_who_lifts_stands_on_the_card():
    bill = card("bill", law=law(status="bill"), once="parliament")
    bar = card("bar", "forbids", "action", lift="minister")

    assert (giving(bill).by, lifting(bar).by) == ("parliament", "minister")
    assert lifting(card("bar", "forbids", "action")) is None
    assert str(act(giving(bill), bill)) == "it is done"


def test_the_same_mandate_is_one_lever_whatever_card_names_it():
    first, second = (card(id, "requires", "delivery", law=None, settles="finance") for id in ("a", "b"))

    assert mandating(first) == mandating(second)
    assert mandating(card("c", "requires", "delivery", law=None)) is None
