"""Questions of fact are worth what their answers can change over a design space."""

from cards import asks, asks_fact, card, deck, fact, facts, proposal, variant

from voorzet.model.workspace import Workspace
from voorzet.verdict.space import Space
from voorzet.verdict.worth import worth

AUTOMATED = [asks("automated", "yes")]


def found(*cards, known=()) -> list[tuple[str, int, int]]:
    whole = proposal(variant("inform", automated=False), alternatives={"automated": [True], "bound": [True]})
    workspace = Workspace(decks={"a-deck": deck(*cards)}, facts={"a-journey": facts(*known)})
    return [(each.name, each.decides, each.opens) for each in worth(Space(workspace, whole, whole.checked))]


def test_the_question_that_opens_most_comes_first():
    everywhere = card("everywhere", "forbids", "action", when=[asks_fact("harm")])
    somewhere = card("somewhere", "forbids", "safeguards", when=[asks_fact("hurt"), *AUTOMATED])

    assert [name for name, *_ in found(everywhere)] == ["harm"]
    assert found(somewhere) == [("hurt", 2, 2)]


def test_a_question_that_only_softens_decides_but_opens_nothing():
    condition = card("condition", "requires", "action", met=[asks_fact("dpia")])

    assert found(condition) == [("dpia", 4, 0)]


def test_a_balance_is_a_question_too():
    assert found(card("weighing", "weighs", "action", balance="compatible")) == [("compatible", 4, 4)]


def test_what_is_known_or_changes_nothing_is_not_asked():
    bar = card("bar", "forbids", "action", when=[asks_fact("harm")])
    final = card("final", "forbids", "action")

    assert found(bar, known=[fact("harm")]) == []
    assert found(bar, final) == []
