"""Our shorter way through YAML says what ruamel.yaml says."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from content.broken import BROKEN, JOURNEY, PERSONA
from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError

from voorzet.content.file import text_of
from voorzet.content.parser import events

ROOT = Path(__file__).parents[2]
SHIPPED = [*ROOT.glob("journeys/*/journey.yaml"), *ROOT.glob("personas/*.yaml")]
PIECES = [
    *("a", "b: ", "- ", "- - ", "? ", "?", ": ", ":", ":\n", " ", "\n", "\n  ", "\n    ", "\t", "#", " #", "# c", "a#b"),
    *("{", "}", "[", "]", ",", ", ", "'", '"', "|", "> ", ">-\n", "|\n  ", "&a ", "*a", "!t ", "!!str ", "<<: ", "=", "~"),
    *("---\n", "--- ", "...\n", "%", "\\", "1", "http://x/a#b", "é", "\xa0", "\u2028", "\ufeff"),
]  # fmt: skip


def told(events: Iterable[Any]) -> list[tuple[object, ...]]:
    """What events say; of an error where it is and what."""
    said: list[tuple[object, ...]] = []
    try:
        for event in events:
            own = (getattr(event, name, None) for name in ("value", "anchor", "style"))
            at, until = event.start_mark, event.end_mark
            tag = str(getattr(event, "tag", None))
            said.append((type(event), *own, tag, at.line, at.column, until.line, until.column))
    except MarkedYAMLError as error:
        marks = (mark and mark.line for mark in (error.problem_mark, error.context_mark))
        said.append((type(error), error.problem, *marks))
    return said


def by_ruamel(text: str) -> list[tuple[object, ...]]:
    return told(YAML(typ="safe", pure=True).parse(text))


@given(st.lists(st.sampled_from(PIECES), max_size=25).map("".join))
@settings(max_examples=400, deadline=None)
def test_any_text_is_read_as_ruamel_reads_it(text: str) -> None:
    assert told(events(text)) == by_ruamel(text)


@settings(deadline=None)
@given(st.integers(0, len(JOURNEY)), st.integers(0, 4), st.sampled_from(PIECES))
def test_a_document_with_a_slip_is_read_as_ruamel_reads_it(place: int, length: int, piece: str) -> None:
    text = JOURNEY[:place] + piece + JOURNEY[place + length :]

    assert told(events(text)) == by_ruamel(text)


@pytest.mark.parametrize("text", [JOURNEY, PERSONA, *(path.read_text(encoding="utf-8") for path in SHIPPED)])
def test_whole_documents_are_read_as_ruamel_reads_them(text: str) -> None:
    assert told(events(text)) == by_ruamel(text)


@pytest.mark.parametrize(
    "broken",
    [b for b in BROKEN if isinstance(b.content, bytes) and len(b.content) < 10_000],
    ids=lambda broken: broken.name,
)
def test_broken_files_are_read_as_ruamel_reads_them(broken: Any) -> None:
    text = text_of(broken.content)
    if isinstance(text, str):
        assert told(events(text)) == by_ruamel(text)


def test_a_directive_is_understood() -> None:
    assert told(events("%YAML 1.2\n---\na: b\n")) == by_ruamel("%YAML 1.2\n---\na: b\n")
