"""Any path can be checked: a file, a journey's folder, a folder of content, or a part of one."""

from __future__ import annotations

from pathlib import Path

import pytest
from builders import life_event, persona, value_set, workspace
from content.broken import (
    JOURNEY,
    JOURNEY_FILE,
    LIFE_EVENTS,
    LIFE_EVENTS_FILE,
    PERSONA,
    PERSONA_FILE,
    VALUES,
    VALUES_FILE,
)

from voorzet.content.check import check, load_journey_file
from voorzet.errors import ContentMissing
from voorzet.problems import Place


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for file, text in ((JOURNEY_FILE, JOURNEY), (PERSONA_FILE, PERSONA.replace("age: 71", "age: old"))):
        (tmp_path / file).parent.mkdir(parents=True)
        (tmp_path / file).write_text(text, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("part", "documents", "problems"),
    [
        (".", 2, 1),
        ("journeys", 1, 0),
        ("journeys/small", 1, 0),
        (JOURNEY_FILE, 1, 0),
        ("personas", 1, 1),
        (PERSONA_FILE, 1, 1),
    ],
)
def test_a_part_of_a_folder_is_checked_for_itself(folder: Path, part: str, documents: int, problems: int) -> None:
    checked = check(folder / part)

    assert (checked.documents, len(checked.problems)) == (documents, problems)
    assert all(problem.place.file == str(folder / PERSONA_FILE) for problem in checked.problems)


def test_files_are_named_from_where_one_is(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    assert check(Path(PERSONA_FILE)).problems[0].place.file == PERSONA_FILE
    assert check(Path()).problems[0].place.file == PERSONA_FILE

    monkeypatch.chdir(folder / "personas")
    assert check(Path("ria.yaml")).problems[0].place.file == str(folder / PERSONA_FILE)


def test_a_part_knows_what_lies_beside_it(folder: Path) -> None:
    (folder / PERSONA_FILE).rename(folder / "personas/bob.yaml")

    assert "there is no persona 'ria'" in str(check(folder / JOURNEY_FILE).problems[0].message)


def test_a_loose_file_is_what_its_schema_says(tmp_path: Path) -> None:
    loose = tmp_path / "draft.yaml"
    loose.write_text(PERSONA, encoding="utf-8")

    assert check(loose).problems == ()

    folder = tmp_path / "beside"
    (folder / "journeys" / "other").mkdir(parents=True)
    assert "there is no journey 'small'" in str(check(loose, folder).problems[0].message)


def test_whom_a_loose_persona_trusts_acts_in_a_journey_beside_it(folder: Path) -> None:
    loose = folder / "draft.yaml"
    loose.write_text(PERSONA.replace("sender: council", "sender: counsel"), encoding="utf-8")

    assert "Did you mean council?" in str(check(loose, folder).problems[0].message)


def test_only_the_journey_that_is_checked_is_read(folder: Path) -> None:
    (folder / "journeys" / "other").mkdir()
    (folder / "journeys/other/journey.yaml").write_text("schema: nothing/9\n", encoding="utf-8")

    assert check(folder / "journeys/small").problems == ()
    assert check(folder / "journeys").problems != ()


def test_a_loose_folder_of_a_journey_is_checked(tmp_path: Path) -> None:
    (tmp_path / "journey.yaml").write_text(JOURNEY.replace("lane: ", "line: ", 1), encoding="utf-8")

    assert {problem.place.file for problem in check(tmp_path).problems} == {str(tmp_path / "journey.yaml")}


def test_what_is_not_there_is_told(folder: Path) -> None:
    for path in (folder / "journeys/nothing/journey.yaml", folder / "nothing.yaml"):
        assert check(path).problems[0].place == Place(str(path))


def test_a_folder_without_content_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ContentMissing):
        check(tmp_path)


def test_an_upload_is_read_without_a_file() -> None:
    ria = persona("ria")

    read, problems = load_journey_file(JOURNEY.encode(), "mine.yaml", workspace(ria))

    assert read is not None and read.id == "small" and problems == ()


def test_a_wrong_upload_gives_its_problems_and_no_journey() -> None:
    read, problems = load_journey_file(JOURNEY.replace("ask", "ask-", 1).encode(), "mine.yaml", workspace())

    assert read is None
    assert {problem.place.file for problem in problems} == {"mine.yaml"}
    assert any("there is no persona 'ria'" in str(problem.message) for problem in problems)


def test_an_upload_of_a_persona_is_no_journey() -> None:
    read, (problem,) = load_journey_file(PERSONA.encode(), "ria.yaml")

    assert read is None and "Here belongs a journey/1" in str(problem.message)


def test_a_journey_file_may_lie_and_be_called_as_it_likes(tmp_path: Path) -> None:
    loose = tmp_path / "draft.yaml"
    loose.write_text(JOURNEY, encoding="utf-8")

    assert load_journey_file(loose, str(loose))[0] is not None
    assert load_journey_file(tmp_path / "nothing.yaml", "nothing.yaml")[0] is None


@pytest.mark.parametrize(("file", "text"), [(VALUES_FILE, VALUES), (LIFE_EVENTS_FILE, LIFE_EVENTS)])
def test_a_list_is_checked_for_itself_and_as_a_loose_file(folder: Path, file: str, text: str) -> None:
    (folder / file).parent.mkdir(parents=True, exist_ok=True)
    (folder / file).write_text(text.replace("language: en", "tongue: en"), encoding="utf-8")
    (folder / "loose.yaml").write_text(text, encoding="utf-8")

    (problem,) = check(folder / file).problems

    assert problem.place == Place(str(folder / file), text[: text.index("language")].count("\n") + 1)
    assert check(folder / "loose.yaml").problems == ()


def test_what_lies_where_a_list_belongs_must_be_one(tmp_path: Path) -> None:
    stray = tmp_path / LIFE_EVENTS_FILE
    stray.parent.mkdir()
    stray.write_text(VALUES, encoding="utf-8")

    assert "Here belongs a life-events/1, not a values/1" in str(check(stray).problems[0].message)


def test_an_upload_may_use_words_of_its_own() -> None:
    text = JOURNEY.replace("language: en", "language: en\nlife_event: moving")

    read, problems = load_journey_file(
        text.encode(), "mine.yaml", workspace(persona("ria"), value_set("privacy"), life_event("retiring"))
    )

    assert read is not None
    assert [problem.place.line for problem in problems] == [4, 35]


def test_what_was_read_without_errors_comes_along_by_file(folder: Path) -> None:
    assert list(check(folder).read) == [str(folder / JOURNEY_FILE)]
    assert check(folder / "personas").read == {}


def test_a_loose_file_without_errors_comes_along(tmp_path: Path) -> None:
    loose = tmp_path / "draft.yaml"
    loose.write_text(PERSONA, encoding="utf-8")

    assert [value.model_dump()["id"] for value in check(loose).read.values()] == ["ria"]
    assert list(check(loose).read) == [str(loose)]


def test_what_a_loose_journey_stands_for_is_in_the_one_it_is_based_on(folder: Path) -> None:
    loose = folder / "later.yaml"
    later = JOURNEY.replace("id: small", "id: later\nbased_on: small", 1)
    loose.write_text(later.replace("  - id: ask\n", "  - id: ask\n    replaces: [aks]\n", 1), encoding="utf-8")

    assert "Did you mean ask?" in str(check(loose, folder).problems[0].message)
