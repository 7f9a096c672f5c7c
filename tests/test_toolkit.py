from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

import pytest
from content.broken import VALUES, VALUES_FILE
from contents import ID, PERSONA, journey_file, small_content

from voorzet.errors import ContentBroken, ContentMissing, UnknownFormat, UnknownJourney, UnknownPersona
from voorzet.model.text import Language
from voorzet.model.workspace import Workspace
from voorzet.settings import Settings
from voorzet.toolkit import Toolkit, toolkit


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    return small_content(tmp_path)


def break_it(file: Path) -> None:
    file.write_text(file.read_text().replace("schema: journey/1", "schema: journey/1\nstrange: 1"))


def test_nothing_is_read_again_while_nothing_changes(mine):
    kit = Toolkit(Settings(content=mine))

    assert kit.loaded() is kit.loaded()


def test_a_changed_file_is_read_again(mine):
    kit = Toolkit(Settings(content=mine))
    before = kit.workspace
    break_it(journey_file(mine))

    assert set(before.journeys) - set(kit.workspace.journeys) == {ID}
    assert kit.workspace.revision != before.revision
    assert any(problem.place.file == f"journeys/{ID}/journey.yaml" for problem in kit.problems)


def test_a_new_file_and_one_that_went_are_noticed(mine):
    kit = Toolkit(Settings(content=mine))
    persona = mine / "personas" / f"{PERSONA}.yaml"
    there = persona.read_text()

    assert list(kit.workspace.personas) == [PERSONA]
    persona.unlink()
    assert list(kit.workspace.personas) == []
    persona.write_text(there)
    assert list(kit.workspace.personas) == [PERSONA]


def test_a_value_set_that_comes_is_noticed(mine):
    kit = Toolkit(Settings(content=mine))
    assert kit.workspace.values is None

    (mine / "canvases" / "decks").mkdir(parents=True)
    (mine / VALUES_FILE).write_text(VALUES)

    assert kit.workspace.values is not None


def test_many_threads_get_the_same_content(mine):
    kit = Toolkit(Settings(content=mine))

    with ThreadPoolExecutor(8) as threads:
        loaded = list(threads.map(lambda _: kit.loaded(), range(16)))

    assert {id(each) for each in loaded} == {id(loaded[0])}


def test_a_journey_is_found_by_id_and_by_path(mine):
    kit = Toolkit(Settings(content=mine))

    assert kit.journey(ID) == kit.journey(str(journey_file(mine))) == kit.journey(str(journey_file(mine).parent))


def test_a_broken_journey_says_how_many_errors_by_id_and_by_path(mine):
    break_it(journey_file(mine))
    kit = Toolkit(Settings(content=mine))

    for wanted in (ID, str(journey_file(mine))):
        with pytest.raises(ContentBroken, match=r"has 1 problem"):
            kit.journey(wanted)


def test_what_is_not_there_is_said_with_what_is(mine):
    kit = Toolkit(Settings(content=mine))

    with pytest.raises(UnknownJourney, match=f"Choose one of: {ID};"):
        kit.journey("nergens")
    with pytest.raises(UnknownJourney, match=f"Choose one of: {ID};"):
        kit.journey(PERSONA)
    with pytest.raises(UnknownPersona, match=PERSONA):
        kit.persona("niemand")
    with pytest.raises(UnknownFormat, match="svg"):
        kit.exporter("papyrus")
    with pytest.raises(ContentMissing):
        Toolkit(Settings(content=mine / "nothing")).loaded()


def test_an_upload_is_a_journey_or_its_problems_and_changes_nothing(mine):
    kit = Toolkit(Settings(content=mine))
    before = kit.loaded()

    journey, fine = kit.upload("mine.yaml", journey_file(mine).read_bytes())
    nothing, problems = kit.upload("mine.yaml", b"schema: journey/1\n")

    assert journey is not None
    assert (journey.id, fine) == (ID, ())
    assert nothing is None
    assert {problem.place.file for problem in problems} == {"mine.yaml"}
    assert kit.loaded() is before


def test_checking_paths_names_files_as_they_were_given(mine, monkeypatch):
    monkeypatch.chdir(mine)
    break_it(journey_file(mine))

    checked = Toolkit(Settings(content=mine)).check((Path(f"journeys/{ID}"), Path("personas")))

    assert checked.documents == 2
    assert f"journeys/{ID}/journey.yaml" in {problem.place.file for problem in checked.problems}


def test_an_export_can_be_made_again_to_the_byte(mine):
    kit = Toolkit(Settings(content=mine))
    journey = kit.journey(ID)

    assert kit.export(journey, "svg", Language.EN) == Toolkit(Settings(content=mine)).export(
        journey, "svg", Language.EN
    )


def test_one_toolkit_serves_a_process():
    assert toolkit(Settings()) is toolkit(Settings())


def test_a_journey_read_alone_is_exported_the_same():
    whole, alone = Toolkit(Settings()), Toolkit(Settings(), ("energierekening",))

    made = [kit.export(kit.journey("energierekening"), "html", Language.NL) for kit in (whole, alone)]
    assert made[0] == made[1]


def test_findings_are_of_what_a_visitor_can_see_and_on_the_day_that_is_given(mine):
    kit = Toolkit(Settings(content=mine))
    journey = kit.journey(ID)
    on = journey.checked + timedelta(days=200)

    found = kit.findings(kit.workspace, journey, on)

    assert [each.persona.id for each in found.travellers] == [PERSONA]
    assert (found.on, bool(found.stale)) == (on, True)
    assert not kit.findings(Workspace(), journey, journey.checked).travellers


@pytest.mark.parametrize("drawing", ["difference", "side-by-side"])
def test_two_journeys_are_compared_in_a_drawing(mine, drawing):
    kit = Toolkit(Settings(content=mine))
    laid = kit.overlay(kit.journey(ID), kit.journey(ID))

    made = kit.pen("svg")(kit.comparison(laid, drawing, Language.EN)).content
    assert laid.difference == kit.difference(laid.before, laid.after)
    assert b"Nothing differs" in made
    with pytest.raises(UnknownFormat):
        kit.pen("docx")
