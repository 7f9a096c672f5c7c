"""The whole space is answered by table, and each answer is the one that the variant would get by itself."""

from __future__ import annotations

import random

from builders import journey, persona, trusts
from cards import asks, card, deck, fact, facts, leg, proposal, variant
from hypothesis import given, settings
from strategies import settings as _patient  # noqa: F401  (loads the profile without deadlines)
from verdict.rules import known, rules

from voorzet.model.workspace import Workspace
from voorzet.verdict.assessment import assess
from voorzet.verdict.space import Space

PERSONAS = (persona("ria", trust=[trusts("svb", "low")]), persona("bob", trust=[trusts("svb", "high")]))
CHOICES = {"level": ["inform", "arrange"], "automated": [True], "profiling": [False], "legs": [[], [leg("svb", "svb")]]}


def space_of(*cards, found=(), alternatives=None, chosen=None, mandate=("manager",)) -> tuple[Space, Workspace]:
    whole = proposal(
        chosen or variant("alert", sender="svb", automated=False, legs=[leg(other_purpose=True)]),
        alternatives=CHOICES if alternatives is None else alternatives,
        mandate=mandate,
    )
    workspace = Workspace(
        journeys={"a-journey": journey("ask")},
        personas={each.id: each for each in PERSONAS},
        decks={"a-deck": deck(*cards)},
        facts={"a-journey": facts(*found)},
    )
    return Space(workspace, whole, whole.checked), workspace


@settings(max_examples=60)
@given(rules(), known())
def test_every_answer_in_the_table_is_the_answer_by_itself(cards, found):
    scoped = [each.model_copy(update={"scope": (asks("automated", "no"),)}) for each in found]
    space, workspace = space_of(*cards, found=scoped)

    for point in random.Random(len(cards)).sample(space.points, 8):
        alone = assess(workspace, space.proposal, space.proposal.checked, space.variant(point))
        assert point.permitted.answer == alone.permitted.answer.answer
        assert point.feasible.answer == alone.feasible.answer.answer
        assert [each.answer for each in point.wanted] == [each.answer.answer for each in alone.wanted]


def test_doing_nothing_is_variant_0_and_the_chosen_one_variant_1():
    space, _ = space_of()

    nothing, chosen, *others = space.points
    assert space.variant(nothing).level == "reactive"
    assert space.variant(chosen) == space.proposal.chosen
    assert space.size == len(space.points) == 1 + 3 * 2 * 2 * 3
    assert [point.number for point in others] == list(range(2, space.size))


def test_the_nearest_variant_that_can_be_done_changes_as_little_as_possible():
    bar = card("bar", "forbids", "action", when=[asks("automated", "yes")])
    task = card("task")

    space, _ = space_of(
        bar, task, chosen=variant("alert", automated=True), alternatives={"automated": [False], "level": ["inform"]}
    )

    assert space.differences(space.nearest()) == ("automated",)


def test_where_nothing_can_be_done_doing_nothing_is_the_nearest():
    space, _ = space_of(card("bar", "forbids", "action"))

    assert space.nearest().number == 0


def test_of_equals_the_nearest_is_the_one_for_most_personas():
    human = card("human", "requires", "trust", law=None, otherwise="after",
                 when=[asks("trust-in-sender", "low")], met=[asks("human-contact", "yes")])  # fmt: skip
    bar = card("bar", "forbids", "action", when=[asks("human-contact", "no"), asks("automated", "no")])

    space, _ = space_of(
        human, bar, chosen=variant("inform", sender="svb", automated=False, human_contact=False),
        alternatives={"automated": [True], "human_contact": [True]},
    )  # fmt: skip

    assert space.differences(space.nearest()) == ("human_contact",)


def test_the_frontier_trades_people_against_changes():
    human = card("human", "requires", "trust", law=None, otherwise="after",
                 when=[asks("trust-in-sender", "low")], met=[asks("human-contact", "yes")])  # fmt: skip
    cost = card("cost", "requires", "delivery", law=None, settles="manager", when=[asks("human-contact", "yes")])

    space, _ = space_of(human, cost, chosen=variant("inform", sender="svb", human_contact=False),
                        alternatives={"human_contact": [True]})  # fmt: skip

    assert [(point.willing, point.changes, point.number) for point in space.frontier()] == [(2, 1, 2), (1, 0, 1)]


def test_what_cannot_be_done_is_not_on_the_frontier():
    bar = card("bar", "forbids", "action", when=[asks("automated", "no")])
    cost = card("cost", "requires", "delivery", law=None, settles="manager", when=[asks("automated", "yes")])

    space, _ = space_of(bar, cost, chosen=variant("inform", automated=False), alternatives={"automated": [True]})

    assert [point.number for point in space.frontier()] == [2, 0]


def test_what_rests_on_the_task_follows_it_through_the_table():
    task = card("task", when=[asks("automated", "no")])
    ground = card("ground", question="purpose", rests_on_task=True)

    space, workspace = space_of(
        task,
        ground,
        chosen=variant("alert", automated=True, legs=[leg("svb", "svb")]),
        alternatives={"automated": [False]},
    )

    for point in space.points[1:]:
        alone = assess(workspace, space.proposal, space.proposal.checked, space.variant(point))
        assert point.permitted.answer == alone.permitted.answer.answer
    assert len({point.permitted.answer for point in space.points[1:]}) == 2


def test_what_is_beaten_is_not_on_the_frontier():
    cost = card("cost", "requires", "delivery", law=None, settles="manager", when=[asks("automated", "yes")])

    space, _ = space_of(cost, chosen=variant("inform", automated=False), alternatives={"automated": [True]})

    assert [point.number for point in space.frontier()] == [1]


def test_a_large_space_is_no_larger_than_what_its_cards_ask():
    many = {name: [True] for name in ("automated", "bound", "ai_system", "human_contact", "confirmation", "reversible")}
    space, _ = space_of(card("bar", "forbids", "action", when=[asks("automated", "yes")]), alternatives=many)

    assert len(space.points) == 1 + 2**6
    assert len({id(point.permitted) for point in space.points[1:]}) == 2


def test_facts_count_by_variant():
    bar = card("bar", "forbids", "action", when=[asks("level", at_least="inform")])
    out = card("out", "permits", "action", exception_to=("bar",), when=[{"fact": "safe", "is": ["present"]}])

    space, _ = space_of(
        bar, out, found=[fact("safe", scope=(asks("sender", "svb"),)), fact("safe", "absent", id="not-uwv", scope=(asks("sender", "uwv"),))],
        chosen=variant("inform", sender="svb"), alternatives={"sender": ["uwv"]},
    )  # fmt: skip

    assert [point.permitted.is_doable for point in space.points] == [True, True, False]
