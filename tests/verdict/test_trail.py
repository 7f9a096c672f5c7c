"""Trails and sentences as people read them, in golden files; and what a trail always holds."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from cards import asks, card, deck, facts, proposal, situation, variant

from voorzet.content.folder import load_folder
from voorzet.i18n import speech
from voorzet.model.text import Language
from voorzet.model.workspace import Workspace
from voorzet.verdict.assessment import assess
from voorzet.verdict.part import Role
from voorzet.verdict.sentence import sentence
from voorzet.verdict.trail import trail

DAYS = (date(2019, 11, 15), date(2023, 1, 15), date(2026, 1, 15))


@pytest.fixture(scope="module")
def shipped() -> Workspace:
    return load_folder(Path(__file__).parents[2]).workspace


@pytest.mark.parametrize("day", DAYS, ids=str)
def test_the_trail_of_the_aio_letter(shipped, golden, day):
    assessment = assess(shipped, shipped.proposals["aio-brief-na-selectie"], day)
    told = speech(Language.NL)

    lines = [
        "  " * line.depth + told(line.says)
        for judgement in assessment.judgements
        for line in trail(assessment, judgement, shipped)
    ]

    golden(f"verdict/aio-brief-{day}.txt", "\n".join(lines) + "\n")


@pytest.mark.parametrize("language", list(Language))
def test_the_sentences_of_the_aio_proposals(shipped, golden, language):
    told = speech(language)
    lines = []
    for chosen in shipped.proposals_of("aio-aanvulling"):
        for day in DAYS:
            assessment = assess(shipped, chosen, day)
            lines += [
                f"{chosen.id}, {day}",
                *(told(sentence(assessment, each, shipped)) for each in assessment.judgements),
                "",
            ]

    golden(f"verdict/sentences.{language}.txt", "\n".join(lines))


def told_of(*cards) -> list:
    workspace = Workspace(decks={"a-deck": deck(*cards)}, facts={"a-journey": facts()})
    assessment = assess(workspace, proposal(variant("inform", automated=True)), situation().day)
    return list(trail(assessment, assessment.permitted, workspace))


def test_every_card_of_the_lens_is_told_with_what_was_found():
    applying = card("applying", "forbids", "action", when=[asks("automated", "yes")])
    idle = card("idle", "forbids", "safeguards", when=[asks("automated", "no")])

    lines = told_of(applying, idle)

    assert {line.card: line.role for line in lines if line.depth == 3 and line.card} == {
        "applying": Role.BARS,
        "idle": Role.DOES_NOT_APPLY,
    }
    assert [str(line.says) for line in lines if line.depth == 4] == ["done by computer alone: yes (proposal)"] * 2


def test_what_does_not_change_the_answer_is_an_aside():
    lines = told_of(card("idle", "forbids", "action", when=[asks("automated", "no")]), card("bar", "forbids", "action"))

    assert {line.card: line.is_aside for line in lines if line.card} == {"idle": True, "bar": False}


def test_an_opinion_is_told_as_a_concern():
    (line,) = [line for line in told_of(card("opinion", "forbids", "action", law=None)) if line.card]

    assert str(line.says) == "A concern, not a bar, because it names no article: opinion"
