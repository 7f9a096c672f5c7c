"""Laws that verdicts keep, whatever the cards, the facts and the variant."""

from __future__ import annotations

from datetime import timedelta

from cards import card, fact
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from verdict.rules import VARIANTS, answers, is_better, known, rules, the_proposal, workspace_of

from voorzet.model.deck import Card, Question, Says
from voorzet.model.facts import GROUNDS, Fact
from voorzet.model.workspace import Workspace
from voorzet.verdict.assessment import assess
from voorzet.verdict.trail import trail

CHOSEN = st.integers(0, len(VARIANTS) - 1)


def without(cards: tuple[Card, ...], gone: Card) -> tuple[Card, ...]:
    """The other cards, none of which names it any more."""
    return tuple(
        each.model_copy(
            update={
                "exception_to": tuple(id for id in each.exception_to if id != gone.id),
                "under": tuple(id for id in each.under if id != gone.id),
            }
        )
        for each in cards
        if each.id != gone.id and each.under != (gone.id,)
    )


@settings(max_examples=150)
@given(rules(), known(), CHOSEN, st.data())
def test_taking_away_a_bar_never_worsens_an_answer(cards, found, chosen, data):
    bars = [each for each in cards if each.says in (Says.FORBIDS, Says.REQUIRES)]
    assume(bars)
    gone = data.draw(st.sampled_from(bars))

    before, after = answers(cards, found, chosen), answers(without(cards, gone), found, chosen)

    assert [lens for lens in before if is_better(before[lens], after[lens])] == []


@settings(max_examples=150)
@given(rules(), known(), CHOSEN, st.data())
def test_taking_away_a_permit_or_an_exception_never_improves_an_answer(cards, found, chosen, data):
    permits = [each for each in cards if each.says.is_ground]
    assume(permits)
    gone = data.draw(st.sampled_from(permits))

    before, after = answers(cards, found, chosen), answers(without(cards, gone), found, chosen)

    assert [lens for lens in before if is_better(after[lens], before[lens])] == []


@settings(max_examples=60)
@given(rules(), known(), CHOSEN, st.sampled_from(list(Question)))
def test_what_only_prefers_changes_no_answer(cards, found, chosen, question):
    preference = card("a-preference", Says.PREFERS, question)

    assert answers((*cards, preference), found, chosen) == answers(cards, found, chosen)


@settings(max_examples=60)
@given(rules(), known(), CHOSEN, st.randoms(use_true_random=False))
def test_answers_and_trails_do_not_depend_on_order(cards, found, chosen, random):
    shuffled, turned = list(cards), list(found)
    random.shuffle(shuffled)
    random.shuffle(turned)

    assert told(cards, found, chosen) == told(tuple(shuffled), tuple(turned), chosen)


@settings(max_examples=200)
@given(rules(), known(), CHOSEN, st.data())
def test_finding_a_missing_fact_keeps_the_answer_within_its_range(cards, found, chosen, data):
    recorded = {name for each in found for name in each.about}
    missing = [name for name in ("f0", "f1", "f2", *GROUNDS.values()) if name not in recorded]
    assume(missing)
    new = fact(data.draw(st.sampled_from(missing)), data.draw(st.sampled_from(["present", "absent"])))

    before, after = answers(cards, found, chosen), answers(cards, (*found, new), chosen)

    for lens, was in before.items():
        now = after[lens]
        assert was.best.rank <= now.best.rank <= now.settled.rank <= now.worst.rank <= was.worst.rank


@settings(max_examples=100)
@given(rules(), known(), CHOSEN, st.data())
def test_when_another_fact_gives_another_answer_the_trails_differ_by_that_fact(cards, found, chosen, data):
    assume(found)
    changed = data.draw(st.sampled_from(found))
    other = changed.model_copy(update={"state": "absent" if changed.state == "present" else "present"})
    others = tuple(other if each is changed else each for each in found)
    same = answers(cards, found, chosen) == answers(cards, others, chosen)

    difference = set(told(cards, found, chosen)) ^ set(told(cards, others, chosen))

    assert same or [line for line in difference if changed.id in line]


@settings(max_examples=30)
@given(rules(), known(), CHOSEN, st.integers(1, 30))
def test_between_two_days_without_a_change_nothing_changes(cards, found, chosen, days):
    workspace = workspace_of(cards, found, chosen)
    day = the_proposal(chosen).checked

    assert lines(workspace, chosen, day) == lines(workspace, chosen, day + timedelta(days=days))


def told(cards: tuple[Card, ...], found: tuple[Fact, ...], chosen: int) -> list[str]:
    """The trail of every lens."""
    return lines(workspace_of(cards, found, chosen), chosen, the_proposal(chosen).checked)


def lines(workspace: Workspace, chosen: int, day) -> list[str]:
    assessment = assess(workspace, the_proposal(chosen), day)
    return [str(line.says) for each in assessment.judgements for line in trail(assessment, each, workspace)]
