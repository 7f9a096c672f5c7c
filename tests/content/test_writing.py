"""What is written is what is read back, and reads as if a person wrote it."""

from __future__ import annotations

from pathlib import Path

import pytest
from builders import feels, hurts, journey, note, persona, step, way
from content.broken import JOURNEY, LIFE_EVENTS, PERSONA, VALUES
from hypothesis import example, given
from hypothesis import strategies as st
from long_journeys import long_journey
from strategies import journeys, rich_journeys

from voorzet.content.document import document
from voorzet.content.schema_line import Content
from voorzet.content.writing import to_yaml
from voorzet.model.journey import Journey
from voorzet.model.text import Text

ROOT = Path(__file__).parents[2]
SHIPPED = [*ROOT.glob("journeys/**/*.yaml"), *ROOT.glob("personas/*.yaml"), *ROOT.glob("canvases/decks/values.yaml")]
WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Zl", "Zp"]), max_size=60).map(
    lambda words: words.replace("\ufffe", "").replace("\uffff", "")
)


def read(text: str) -> Content | None:
    return document(text.encode(), "file.yaml").value


def written_and_read(value: Content) -> Content | None:
    return read(to_yaml(value))


@pytest.mark.parametrize(
    "text", [JOURNEY, PERSONA, VALUES, LIFE_EVENTS, *(path.read_text(encoding="utf-8") for path in SHIPPED)]
)
def test_what_was_read_is_written_and_read_again(text: str) -> None:
    value = read(text)

    assert value is not None
    assert written_and_read(value) == value


@given(journeys() | rich_journeys())
def test_any_shape_of_journey_comes_back(value: Journey) -> None:
    root = document(to_yaml(value).encode(), "file.yaml")

    assert root.value == value or any("same as the one" in str(problem.message) for problem in root.problems)


@given(WORDS, WORDS, st.sampled_from(["", "\n", "\n\n", "\n  ", ": ", " #", "- "]))
@example("", "?", "")
@example("", ":", "")
@example("", "-", "")
def test_any_words_come_back(first: str, second: str, between: str) -> None:
    words = f"A{first}{between}{second}"
    value = journey("ask", title=Text(nl=words, en=words[::-1] + "Z"), summary=Text(en=words))
    root = document(to_yaml(value).encode(), "file.yaml")

    assert root.value == value or any("Replace it" in str(problem.message) for problem in root.problems)


@pytest.mark.parametrize(
    "word", ["yes", "NO", "on", "~", "null", "20", "1.5", "2026-01-01", "0x10", "<<", "=", "'", "*a", "&", "@"]
)
def test_words_that_look_like_something_else_stay_words(word: str) -> None:
    value = journey(step("ask", name=word, annotations=(note("legal", article=word),)))

    assert written_and_read(value) == value


@pytest.mark.parametrize("words", ["long", "unbroken", "rtl", "emoji"])
def test_difficult_texts_come_back(words: str) -> None:
    value = long_journey(6, words=words)

    assert written_and_read(value) == value


def test_everything_a_step_can_hold_comes_back() -> None:
    everything = step(
        "ask", minutes=20, evidence="research", ends=True, channels=("letter",), demands=("wait",),
        emotions=(feels(-2, persona="ria"),), pains=(hurts(evidence="research"),),
        annotations=(note("value", effect=-2), note("data", sender="citizen", receiver="citizen", signal=True)),
    )  # fmt: skip
    value = journey(everything, "tell", way("ask", "tell", wait=0, when="after all", wait_days_least=0), language="en")

    assert written_and_read(value) == value
    assert written_and_read(persona(age=0)) == persona(age=0)


def test_a_person_can_read_it() -> None:
    value = journey(
        step("ask", name=Text(nl="Vraagt", en="Asks"), evidence="research", channels=("letter", "phone")),
        "wait",
        way("ask", "wait"),
        way("wait", "ask", wait=3),
        title=Text(nl="De titel is zo lang dat hij beter op een eigen regel staat", en="The title is long"),
    )

    assert (
        to_yaml(value)
        == """\
schema: journey/1
id: a-journey
language: nl
state: as-is
title:
  nl: De titel is zo lang dat hij beter op een eigen regel staat
  en: The title is long
summary: {nl: How things go., en: How things go.}
checked: 2026-01-15
sources:
  - {id: a-source, title: {nl: A source, en: A source}, checked: 2026-01-15}
actors:
  - {id: citizen, kind: citizen, name: {nl: citizen, en: citizen}}
phases:
  - {id: begin, name: {nl: begin, en: begin}}
touchpoints:
  - id: ask
    phase: begin
    actor: citizen
    lane: citizen
    name: {nl: Vraagt, en: Asks}
    channels: [letter, phone]
    evidence: research
    source: [a-source]
  - id: wait
    phase: begin
    actor: citizen
    lane: citizen
    name: {nl: wait, en: wait}
    evidence: assumption
transitions:
  - {from: ask, to: wait}
  - from: wait
    to: ask
    kind: wait
    wait_days: 3
    evidence: assumption
"""
    )
