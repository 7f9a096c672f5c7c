"""Slips are warnings: the document is let in."""

from __future__ import annotations

import pytest
from content.broken import JOURNEY, PERSONA

from voorzet.content.document import document
from voorzet.problems import Severity

SOURCE = "  - {id: unused, title: Unused, checked: 2026-11-23}\n"


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        (JOURNEY.replace("actors:\n", SOURCE + "actors:\n"), 13, "Nothing rests on source 'unused'"),
        (JOURNEY.replace("touchpoints:\n", "  - {id: end, name: End}\ntouchpoints:\n"), 18, "Phase 'end' has no touchpoints"),
        (JOURNEY.replace("    ends: true\n", ""), 18, "No touchpoint is said to end the journey"),
        (JOURNEY.replace("from: ask\n    to: answer", "from: answer\n    to: answer"), 43, "to 'answer'"),
        (JOURNEY.replace("from: ask\n    to: answer", "from: answer\n    to: answer"), 19, "Nothing follows 'ask'"),
        (PERSONA + "sources:\n" + SOURCE, 20, "Nothing rests on source 'unused'"),
    ],
)  # fmt: skip
def test_a_slip_is_a_warning_with_its_line(text: str, line: int, words: str) -> None:
    read = document(text.encode(), "file.yaml")

    assert read.value is not None
    assert {problem.severity for problem in read.problems} == {Severity.WARNING}
    assert any(problem.place.line == line and words in str(problem.message) for problem in read.problems)


def test_a_journey_without_any_end_is_not_told_so_at_every_step() -> None:
    read = document(JOURNEY.replace("    ends: true\n", "").encode(), "file.yaml")

    assert len(read.problems) == 1


def test_slips_wait_until_the_errors_are_mended() -> None:
    text = JOURNEY.replace("    ends: true\n", "").replace("lane: citizen", "lane: x")

    assert [problem.severity for problem in document(text.encode(), "file.yaml").problems] == [Severity.ERROR]
