"""Levers open what they open: alone, together, and never through a persona."""

from __future__ import annotations

from itertools import combinations

from builders import journey, persona, trusts
from cards import asks, asks_fact, card, deck, fact, facts, leg, proposal, variant
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import settings as _patient  # noqa: F401  (loads the profile without deadlines)
from verdict.rules import rules

from voorzet.model.workspace import Workspace
from voorzet.verdict.lever import LeverKind
from voorzet.verdict.opening import Openings, is_opened, openings, ways_of
from voorzet.verdict.space import Space
from voorzet.verdict.words import WORDS, Scope

PERSONAS = (persona("ria", trust=[trusts("svb", "low")]), persona("bob", trust=[trusts("svb", "high")]))


def space_of(*cards, alternatives=None, chosen=None, found=(), personas=PERSONAS) -> Space:
    whole = proposal(chosen or variant("alert", sender="svb"), alternatives=alternatives or {}, mandate=("manager",))
    known = {each.id: each for each in personas}
    workspace = Workspace(
        journeys={"a-journey": journey("ask")},
        personas=known,
        decks={"a-deck": deck(*cards)},
        facts={"a-journey": facts(*found)},
    )
    return Space(workspace, whole, whole.checked)


def ids(opening) -> list[str]:
    return [lever.id for lever in opening.levers]


TASK = card("a-task")


def test_a_bar_that_the_minister_can_lift_is_a_lever_of_law():
    found = openings(space_of(TASK, card("bar", "forbids", "action", lift="minister")))

    (alone,) = found.alone
    assert (ids(alone), alone.levers[0].by, alone.levers[0].kind) == (["lift:bar"], "minister", LeverKind.LAW)
    assert (alone.opens, found.open_now, found.pairs) == (2, 0, 2)


def test_a_bar_that_nobody_can_lift_is_opened_by_nothing():
    found = openings(
        space_of(TASK, card("bar", "forbids", "action"), card("soft", "forbids", "action", lift="minister"))
    )

    assert (found.alone, found.together, found.open_now) == ((), (), 0)


def test_without_a_task_whoever_can_give_it_is_the_lever():
    given = card("task", once="minister")
    bill = card("bill", once="parliament", law={"bill": "1", "status": "bill"})

    found = openings(space_of(given, bill, found=[fact("ground-task", "absent")]))

    assert [(ids(each), each.opens) for each in found.alone] == [(["give:bill"], 2), (["give:task"], 2)]
    assert [ids(each) for each in found.together] == [["give:bill"]]


def test_outside_the_mandate_a_condition_or_the_mandate_opens():
    money = card("money", "requires", "delivery", settles="finance", law=None, met=[asks_fact("money")])

    found = openings(space_of(TASK, money, found=[fact("money", "absent")]))

    assert {each.levers[0].id: each.levers[0].kind for each in found.alone} == {
        "meet:money": LeverKind.ORGANISATION,
        "mandate:finance": LeverKind.ORGANISATION,
    }


def test_two_bars_open_together_or_not_at_all():
    bars = [card(id, "forbids", "action", lift=id) for id in ("one", "two")]

    found = openings(space_of(TASK, *bars))

    assert [each.opens for each in found.alone] == [0, 0]
    assert [(ids(each), each.opens, each.exact) for each in found.together] == [(["lift:one", "lift:two"], 2, True)]


def test_what_is_open_for_one_persona_is_counted_for_that_one():
    low = [asks("trust-in-sender", at_most="low")]
    human = card(
        "human", "requires", "trust", law=None, when=low, met=[asks("human-contact", "yes")], otherwise="after"
    )

    found = openings(space_of(TASK, human))

    assert (found.open_now, found.pairs) == (1, 2)
    assert [(ids(each), each.opens, each.levers[0].kind) for each in found.alone] == [
        (["meet:human"], 1, LeverKind.OFFER)
    ]


def test_no_lever_changes_a_persona():
    able = card("able", "requires", "fit", law=None, met=[asks("doenvermogen", at_least="high")], otherwise="after")

    assert openings(space_of(TASK, able)).alone == ()


@settings(max_examples=40)
@given(rules(6))
def test_a_lever_never_asks_a_persona_to_change(cards):
    known = {each.id: each for each in cards}

    for each in openings(space_of(*cards)).alone:
        met = [leaf for asked in known[each.levers[0].card].met for leaf in asked.leaves()]
        changes = [
            leaf for leaf in met if leaf.fact or WORDS[leaf.about].reads or WORDS[leaf.about].scope is Scope.OFFER
        ]
        assert not each.levers[0].id.startswith("meet:") or not met or changes


@settings(max_examples=60)
@given(rules(7), st.lists(st.sampled_from(["f0", "f1", "f2"]), unique=True))
def test_sets_of_levers_equal_brute_force(cards, absent):
    space = space_of(
        *cards,
        alternatives={"automated": [True], "profiling": [True], "level": ["offer-help"]},
        chosen=variant("alert", sender="svb", automated=False, profiling=False, legs=[leg()]),
        found=[fact(name, "absent") for name in absent],
    )
    ways = list(ways_of(space))
    levers = sorted({lever for way in ways for clause in way for lever in clause})

    found = openings(space)

    assert found.open_now == sum(not way for way in ways)
    assert exact(found) == brute_force(ways, levers)


def exact(found: Openings) -> list[int]:
    return [each.opens for each in found.together if each.exact]


def brute_force(ways, levers) -> list[int]:
    best, most = [], 0
    for size in range(1, min(3, len(levers)) + 1):
        opened = max(sum(bool(way) and is_opened(way, each) for way in ways) for each in combinations(levers, size))
        if opened > most:
            best.append(opened)
            most = opened
    return best
