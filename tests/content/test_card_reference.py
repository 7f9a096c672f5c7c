"""Decks, proposals and facts name what is there; a misspelt word is told with its line and the nearest right one."""

from __future__ import annotations

from pathlib import Path

import pytest
from content.broken import JOURNEY, PERSONA

from voorzet.content.card_reference import outline
from voorzet.content.check import check
from voorzet.content.document import Due, document
from voorzet.content.folder import load_folder
from voorzet.content.remark import Remark
from voorzet.messages import say

DECK = """\
schema: deck/1
id: rules
language: en
title: Rules
checked: 2026-11-23
sources:
  - {id: a-law, title: A law, checked: 2026-11-23}
offices:
  - {id: jurist, name: legal adviser}
asked:
  - {id: dpia, text: Is there one?}
cards:
  - id: bar
    name: A bar
    reads: it is not like this
    says: forbids
    question: action
    when:
      - {about: level, at_least: alert}
      - {about: automated, is: [yes]}
    settles: jurist
    law: {bwb: BWBR0000001, article: "1", status: in-force}
    checked: 2026-11-23
    evidence: law
    source: [a-law]
  - id: way-out
    name: A way out
    reads: it is allowed
    says: permits
    question: action
    when: [{about: bound, is: [yes]}]
    exception_to: [bar]
    exception_by: "2"
    checked: 2026-11-23
    evidence: law
    source: [a-law]
  - id: safe
    name: Safe
    reads: it is safe
    says: requires
    question: safeguards
    met:
      - any_of:
          - {fact: dpia, is: [present]}
          - {about: channels, is: [letter]}
    checked: 2026-11-23
    evidence: assumption
"""

PROPOSAL = """\
schema: proposal/1
id: letter
journey: small
language: en
title: A letter
summary: A letter is sent.
checked: 2026-11-23
actors: {municipality: council}
chosen:
  level: alert
  sender: municipality
  channels: [letter]
alternatives:
  level: [inform]
steps:
  - {id: send, change: adds, name: Sends it, touchpoints: [answer]}
"""

FACTS = """\
schema: facts/1
journey: small
language: en
checked: 2026-11-23
facts:
  - id: no-dpia
    about: [dpia, ground-task]
    state: absent
    scope: [{about: sender, is: [municipality]}]
    checked: 2026-11-23
    evidence: assumption
concerns:
  - {id: worry, text: It may hurt., role: adviser, question: action, raised: 2026-11-23, evidence: assumption}
rulings:
  - {id: settled, concern: worry, outcome: accepted, role: manager, reason: We take care., day: 2026-11-23}
standings:
  - {proposal: letter, lens: permitted, kind: discussed, role: jurist, day: 2026-11-23}
"""

FILES = {
    "journeys/small/journey.yaml": JOURNEY,
    "personas/ria.yaml": PERSONA,
    "canvases/decks/rules.yaml": DECK,
    "journeys/small/proposals/letter.yaml": PROPOSAL,
    "journeys/small/facts.yaml": FACTS,
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in FILES.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


def wrong(folder: Path, name: str, old: str, new: str) -> list[tuple[str, int, str]]:
    """What is wrong in a file in which this was written instead."""
    text = FILES[name]
    assert old in text
    (folder / name).write_text(text.replace(old, new, 1), encoding="utf-8")
    problems = load_folder(folder).problems
    return [(each.place.file, each.place.line, str(each.message)) for each in problems if each.place.file == name]


def line_of(text: str, words: str) -> int:
    return 1 + text[: text.index(words)].count("\n")


def test_documents_without_fault_are_let_in(folder: Path) -> None:
    loaded = load_folder(folder)

    assert loaded.problems == ()
    assert list(loaded.workspace.decks) == ["rules"]
    assert list(loaded.workspace.proposals) == ["letter"]
    assert loaded.workspace.facts["small"].rulings[0].concern == "worry"


BROKEN = [
    ("canvases/decks/rules.yaml", "about: automated", "about: automatd", "Did you mean automated?"),
    ("canvases/decks/rules.yaml", "at_least: alert", "at_least: alerd", "level cannot be 'alerd'. Did you mean alert?"),
    ("canvases/decks/rules.yaml", "is: [letter]", "is: [leter]", "channels cannot be 'leter'. Did you mean letter?"),
    ("canvases/decks/rules.yaml", "fact: dpia", "fact: dpai", "there is no question of fact 'dpai'. Did you mean dpia?"),
    ("canvases/decks/rules.yaml", "exception_to: [bar]", "exception_to: [baar]", "there is no card 'baar'. Did you mean bar?"),
    ("canvases/decks/rules.yaml", "exception_to: [bar]", "exception_to: [way-out]", "way-out"),
    ("canvases/decks/rules.yaml", "settles: jurist", "settles: juryst", "there is no role 'juryst'. Did you mean jurist?"),
    ("canvases/decks/rules.yaml", "about: level, at_least: alert", "about: trust-in-sender, is: [low]", "is about a persona"),
    ("canvases/decks/rules.yaml", "about: level, at_least: alert", "about: leg-from, is: [svb]", "is about one flow of data"),
    ("canvases/decks/rules.yaml", "about: automated, is: [yes]", "about: automated, at_least: yes", "have no order"),
    ("canvases/decks/rules.yaml", "source: [a-law]", "source: [a-lwa]", "Did you mean a-law?"),
    ("journeys/small/proposals/letter.yaml", "municipality: council", "municipality: counsil", "Did you mean council?"),
    ("journeys/small/proposals/letter.yaml", "[answer]", "[anser]", "Did you mean answer?"),
    ("journeys/small/proposals/letter.yaml", "level: [inform]", "level: [infrom]", "Did you mean inform?"),
    ("journeys/small/proposals/letter.yaml", "sender: municipality", "sender: munipality", "Did you mean municipality?"),
    ("journeys/small/proposals/letter.yaml", "journey: small", "journey: smal", "Did you mean small?"),
    ("journeys/small/facts.yaml", "about: [dpia,", "about: [dpja,", "Did you mean dpia?"),
    ("journeys/small/facts.yaml", "is: [municipality]", "is: [municipalty]", "Did you mean municipality?"),
    ("journeys/small/facts.yaml", "concern: worry", "concern: wory", "Did you mean worry?"),
    ("journeys/small/facts.yaml", "proposal: letter", "proposal: leter", "Did you mean letter?"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "old", "new", "words"), BROKEN, ids=lambda each: str(each)[:40])
def test_what_leads_nowhere_is_told_with_its_line(folder: Path, name: str, old: str, new: str, words: str) -> None:
    found = wrong(folder, name, old, new)

    assert [(line, message) for _, line, message in found if words in message and line == line_of(FILES[name], old)], (
        found
    )


def test_exceptions_that_go_round_are_a_problem(folder: Path) -> None:
    round_about = "    question: action\n    exception_to: [way-out]\n    exception_by: '3'\n"

    found = wrong(folder, "canvases/decks/rules.yaml", "    question: action\n", round_about)

    assert any("'bar' is an exception to itself, by way of others" in message for _, _, message in found)


def test_a_deck_may_name_the_cards_and_questions_of_another_whatever_their_order(folder: Path) -> None:
    another = DECK.replace("id: rules", "id: another").replace("- id: bar\n", "- id: other\n")
    another = another.replace("asked:\n  - {id: dpia, text: Is there one?}\n", "").replace(
        "- id: safe\n", "- id: sure\n"
    )
    (folder / "canvases/decks/another.yaml").write_text(
        another.replace("- id: way-out\n", "- id: out\n"), encoding="utf-8"
    )

    assert load_folder(folder).problems == ()


def test_a_proposal_that_lies_with_another_journey_is_a_problem(folder: Path) -> None:
    found = document(PROPOSAL.encode(), "x.yaml", due=Due("proposal/1", "letter", "large"))

    assert [(problem.place.line, str(problem.message)) for problem in found.problems] == [
        (3, "The journey is 'small', but this lies in the folder of 'large'. Make them the same.")
    ]


def test_a_proposal_is_checked_by_itself_too(folder: Path) -> None:
    assert check(folder / "journeys/small/proposals/letter.yaml").problems == ()


def test_a_command_about_one_journey_reads_its_proposals_only(folder: Path) -> None:
    assert load_folder(folder, ["other"]).workspace.proposals == {}


def test_the_outline_of_a_deck_is_had_however_much_is_wrong_with_it() -> None:
    assert outline(DECK.replace("question: action", "question: axion").encode()).cards == {
        "bar": "forbids",
        "way-out": "permits",
        "safe": "requires",
    }
    assert outline(Remark(0, say("This file cannot be read: {reason}.", reason="so"))).asked == ()
