"""A folder becomes a workspace of what is right, and the problems of what is not."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
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

from voorzet.content.folder import load_folder
from voorzet.content.location import content_folder
from voorzet.errors import ContentMissing
from voorzet.problems import Place, Severity
from voorzet.settings import Settings


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    put(tmp_path / JOURNEY_FILE, JOURNEY)
    put(tmp_path / PERSONA_FILE, PERSONA)
    return tmp_path


def put(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def test_a_folder_without_fault_is_all_in_the_workspace(folder: Path) -> None:
    loaded = load_folder(folder)

    assert loaded.problems == ()
    assert list(loaded.workspace.journeys) == ["small"]
    assert list(loaded.workspace.personas) == ["ria"]
    assert dict(loaded.documents) == {"small": JOURNEY_FILE, "ria": PERSONA_FILE}
    assert loaded.problems_of("small") == loaded.problems_of("nobody") == ()


def test_one_broken_document_does_not_keep_the_others_out(folder: Path) -> None:
    put(folder / "journeys/other/journey.yaml", JOURNEY.replace("id: small", "id: other").replace("lane: ", "line: "))

    loaded = load_folder(folder)

    assert list(loaded.workspace.journeys) == ["small"]
    assert loaded.documents["other"] == "journeys/other/journey.yaml"
    assert loaded.problems_of("other") == loaded.problems != ()


def test_steps_that_are_replaced_are_known_wherever_their_journey_stands(folder: Path) -> None:
    later = JOURNEY.replace("language: en", "based_on: small").replace(
        "ends: true", "ends: true\n    replaces: [answr]"
    )
    put(folder / "journeys/after/journey.yaml", later.replace("id: small", "id: after"))

    (problem,) = load_folder(folder).problems

    assert problem.place == Place("journeys/after/journey.yaml", 1 + later[: later.index("replaces")].count("\n"))
    assert str(problem.message) == "replaces: there is no touchpoint 'answr'. Did you mean answer?"
    assert load_folder(folder, ["after"]).problems == (problem,)


def test_documents_that_name_a_broken_one_are_fine(folder: Path) -> None:
    put(folder / PERSONA_FILE, PERSONA.replace("age: 71", "age: old"))

    loaded = load_folder(folder)

    assert list(loaded.workspace.journeys) == ["small"]
    assert [problem.place.file for problem in loaded.problems] == [PERSONA_FILE]


def test_problems_are_in_order_of_file_and_line(folder: Path) -> None:
    put(folder / PERSONA_FILE, PERSONA.replace("age: 71", "age: old"))
    put(folder / JOURNEY_FILE, JOURNEY.replace("lane: ", "line: "))

    places = [problem.place for problem in load_folder(folder).problems]

    assert places == sorted(places) and len({place.file for place in places}) == 2


def test_the_revision_changes_with_any_file_and_only_then(folder: Path) -> None:
    first = load_folder(folder).workspace.revision
    put(folder / "journeys/small/notes.txt", "not content")
    assert load_folder(folder).workspace.revision == first

    put(folder / PERSONA_FILE, PERSONA + "\n")
    second = load_folder(folder).workspace.revision
    (folder / PERSONA_FILE).rename(folder / "personas/rie.yaml")

    assert len({first, second, load_folder(folder).workspace.revision}) == 3


def test_a_link_that_leads_out_of_the_folder_is_not_followed(
    folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    put(elsewhere / "journey.yaml", JOURNEY.replace("id: small", "id: linked"))
    put(elsewhere / "bob.yaml", PERSONA.replace("id: ria", "id: bob"))
    (folder / "journeys/linked").symlink_to(elsewhere)
    (folder / "personas/bob.yaml").symlink_to(elsewhere / "bob.yaml")
    (folder / "personas/loop.yaml").symlink_to(folder / "personas/loop.yaml")

    loaded = load_folder(folder)

    assert set(loaded.workspace.journeys) | set(loaded.workspace.personas) == {"small", "ria"}
    told = {problem.place.file: str(problem.message) for problem in loaded.problems}
    assert "leads out" in told["journeys/linked/journey.yaml"] and "leads out" in told["personas/bob.yaml"]
    assert "personas/loop.yaml" in told


def test_a_link_within_the_folder_is_followed(folder: Path) -> None:
    (folder / "elsewhere").mkdir()
    put(folder / "elsewhere/journey.yaml", JOURNEY.replace("id: small", "id: linked"))
    (folder / "journeys/linked").symlink_to(folder / "elsewhere")

    assert "linked" in load_folder(folder).workspace.journeys


def test_a_file_that_is_none_is_told_and_not_waited_for(folder: Path) -> None:
    os.mkfifo(folder / "personas/pipe.yaml")

    assert [problem.place.file for problem in load_folder(folder).problems] == ["personas/pipe.yaml"]


def test_files_that_nobody_reads_are_pointed_out(folder: Path) -> None:
    put(folder / "journeys/loose.yaml", JOURNEY)
    put(folder / "personas/bob.yml", PERSONA)
    put(folder / "personas/deep/bob.yaml", PERSONA)
    put(folder / "personas/.hidden.yaml", "x")
    put(folder / "journeys/.gitkeep", "")

    problems = load_folder(folder).problems

    assert [problem.place.file for problem in problems] == ["journeys/loose.yaml", "personas/bob.yml", "personas/deep"]
    assert {problem.severity for problem in problems} == {Severity.WARNING}


def test_a_journey_folder_without_a_journey_is_told(folder: Path) -> None:
    (folder / "journeys/empty").mkdir()

    (problem,) = load_folder(folder).problems

    assert problem.place.file == "journeys/empty/journey.yaml" and "no such file" in str(problem.message)


def test_a_persona_may_not_have_the_id_of_a_journey(folder: Path) -> None:
    put(folder / "personas/small.yaml", PERSONA.replace("id: ria", "id: small"))

    loaded = load_folder(folder)

    assert "id of journeys/small" in str(loaded.problems[0].message)
    assert list(loaded.workspace.personas) == ["ria"]


def test_a_folder_with_one_of_both_is_content(tmp_path: Path) -> None:
    put(
        tmp_path / PERSONA_FILE, PERSONA.replace("journeys: [small]\n", "").replace("sender: council", "sender: system")
    )

    assert list(load_folder(tmp_path).workspace.personas) == ["ria"]


def test_a_folder_with_neither_is_missing_content(tmp_path: Path) -> None:
    with pytest.raises(ContentMissing, match=str(tmp_path)):
        load_folder(tmp_path)


def test_the_lists_of_a_folder_are_in_the_workspace(folder: Path) -> None:
    put(folder / VALUES_FILE, VALUES)
    put(folder / LIFE_EVENTS_FILE, LIFE_EVENTS)

    loaded = load_folder(folder)

    assert loaded.problems == ()
    assert loaded.workspace.values is not None
    assert [value.id for value in loaded.workspace.values.values] == ["autonomy", "efficiency"]
    assert list(loaded.workspace.life_events) == ["retiring"]
    assert loaded.documents["values"] == VALUES_FILE and loaded.documents["life-events"] == LIFE_EVENTS_FILE


def test_a_folder_without_lists_may_use_any_word(folder: Path) -> None:
    put(folder / JOURNEY_FILE, JOURNEY.replace("language: en", "language: en\nlife_event: moving"))

    loaded = load_folder(folder)

    assert loaded.problems == ()
    assert loaded.workspace.values is None and loaded.workspace.life_events == {}


def test_words_that_are_on_no_list_of_the_folder_are_pointed_out(folder: Path) -> None:
    put(folder / VALUES_FILE, VALUES.replace("autonomy", "privacy"))
    put(folder / LIFE_EVENTS_FILE, LIFE_EVENTS)
    put(folder / PERSONA_FILE, PERSONA.replace("language: en", "language: en\nlife_events: [moving]"))

    loaded = load_folder(folder)

    assert [problem.place for problem in loaded.problems] == [Place(JOURNEY_FILE, 34), Place(PERSONA_FILE, 5)]
    assert {problem.severity for problem in loaded.problems} == {Severity.WARNING}
    assert "small" in loaded.workspace.journeys and "ria" in loaded.workspace.personas


def test_a_broken_list_is_the_only_one_to_blame(folder: Path) -> None:
    put(folder / VALUES_FILE, VALUES.replace("autonomy", "privacy").replace("side: public", "side: private"))

    loaded = load_folder(folder)

    assert [problem.place.file for problem in loaded.problems] == [VALUES_FILE]
    assert loaded.workspace.values is None


@pytest.mark.parametrize("file", [VALUES_FILE, LIFE_EVENTS_FILE])
def test_a_list_under_another_ending_is_pointed_out(folder: Path, file: str) -> None:
    put(folder / file.replace(".yaml", ".yml"), "x")

    (problem,) = load_folder(folder).problems

    assert problem.place.file == file.replace(".yaml", ".yml")
    assert f"Call it {Path(file).name}" in str(problem.message)


def test_one_journey_can_be_read_alone_with_what_it_is_based_on():
    folder = content_folder(Settings())
    whole, alone = load_folder(folder), load_folder(folder, ("energierekening",))

    assert set(alone.workspace.journeys) == {"energierekening", "energierekening-tot-2026"}
    assert alone.workspace.journeys["energierekening"] == whole.workspace.journeys["energierekening"]
    assert alone.journeys == whole.journeys
    assert alone.problems == ()
