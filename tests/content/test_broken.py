"""Every broken file is refused with its file, its line and a sentence that helps."""

from __future__ import annotations

from pathlib import Path

import pytest
from content.broken import BROKEN, JOURNEY, PERSONA, PERSONA_FILE, Broken

from voorzet.content.check import check
from voorzet.content.document import document
from voorzet.content.folder import load_folder
from voorzet.problems import Place, Severity


@pytest.mark.parametrize("broken", BROKEN, ids=lambda broken: broken.name)
def test_a_broken_file_is_refused_with_file_line_and_reason(broken: Broken, tmp_path: Path) -> None:
    broken.write(tmp_path)

    loaded = load_folder(tmp_path)

    told = [(problem.place, str(problem.message)) for problem in loaded.problems if problem.severity is Severity.ERROR]
    assert any(place == Place(broken.file, broken.line) and broken.words in words for place, words in told), told
    let_in = loaded.workspace.personas if broken.file == PERSONA_FILE else loaded.workspace.journeys
    assert not let_in


@pytest.mark.parametrize("broken", BROKEN[:3], ids=lambda broken: broken.name)
def test_a_check_of_the_file_alone_says_the_same(broken: Broken, tmp_path: Path) -> None:
    path = broken.write(tmp_path)

    (problem, *_) = check(path).problems

    assert problem.place == Place(str(path), broken.line)


@pytest.mark.parametrize("text", [JOURNEY, PERSONA])
def test_the_document_they_are_made_of_has_no_fault(text: str) -> None:
    assert document(text.encode(), "file.yaml").problems == ()


def test_each_breaks_something_else() -> None:
    names = [broken.name for broken in BROKEN]

    assert len(set(names)) == len(names) >= 30
