"""One sentence per verdict names what it rests on."""

import pytest
from builders import DAY, journey, persona
from cards import asks, asks_fact, card, deck, fact, facts, law, proposal, variant

from voorzet.model.proposal import DO_NOTHING
from voorzet.model.workspace import Workspace
from voorzet.verdict.assessment import assess
from voorzet.verdict.sentence import sentence


def said(*cards, found=(), offer=None, lens="permitted", personas=(), chosen=None) -> str:
    workspace = Workspace(
        journeys={"a-journey": journey("ask")},
        personas={each.id: each for each in personas},
        decks={"a-deck": deck(*cards)},
        facts={"a-journey": facts(*found)},
    )
    assessment = assess(workspace, proposal(offer or variant("inform")), DAY, chosen)
    judgement = assessment.wanted[0] if lens == "wanted" else getattr(assessment, lens)
    return str(sentence(assessment, judgement, workspace))


ABSENT = [fact("ground-task", "absent")]


@pytest.mark.parametrize(
    ("cards", "fields", "expected"),
    [
        ([], {}, "It can be done now: nothing we know stands in the way."),
        ([card("a")], {"offer": variant("alert")}, "It can be done now, because a is so."),
        ([card("a", "requires", "action")], {}, "It can be done, provided that a is so."),
        ([card("a", "forbids", "action")], {}, "No: a is so."),
        ([card("a", "forbids", "action", lift="minister")], {}, "It can be done once it is done."),
        (
            [],
            {"offer": variant("alert"), "found": ABSENT},
            "At best something has to change first; at worst it cannot be done.",
        ),
        ([], {"offer": variant("alert")}, "That is still to be found out: whose task this is."),
        ([card("a", "weighs", "action", balance="f")], {}, "That is still to be found out: the weighing of “a”."),
        ([card("a", "forbids", "action", when=[asks_fact("f")])], {}, "whether “a” applies (f)."),
        (
            [card(id, "requires", "action") for id in "abcde"],
            {},
            "It can be done, provided that a is so; b is so; c is so; and 2 more things.",
        ),
        (
            [card("a", law=law(status="bill"), once="x"), card("b", law=law(status="bill"))],
            {"offer": variant("alert"), "found": ABSENT},
            "It can be done once it is done, or b is so. No day is known for the bill.",
        ),
    ],
)
def test_what_a_verdict_says(cards, fields, expected):
    assert said(*cards, **fields).startswith("Is it permitted? ")
    assert expected in said(*cards, **fields)


def test_a_dispute_names_both_readings():
    told = said(card("no", "forbids", "action", on="it"), card("yes", "permits", "action", on="it"))

    assert "which of two readings holds, “no” or “yes”" in told


def test_what_is_wanted_is_an_expectation_and_says_so():
    told = said(card("a", "requires", "trust", law=None), lens="wanted", personas=[persona("ria")])

    assert told.startswith(
        "Would Ria (fictional) want this? We expect that it can be welcome, provided that a is so. "
        "This is an expectation by rules; it does not say what people want."
    )


def test_a_provisional_verdict_says_why():
    told = said(card("a", "forbids", "action", evidence="unverified", source=()))

    assert told.endswith("This is provisional: part of it has not been verified.")


def test_doing_nothing_says_that_nothing_changes():
    assert said(chosen=DO_NOTHING) == "Is it permitted? Nothing is offered, so what the journey shows stays as it is."


def test_nothing_says_illegal():
    told = said(
        card("a", "forbids", "action", when=[asks("automated", "yes")]), offer=variant("inform", automated=True)
    )

    assert "illegal" not in told.lower()
