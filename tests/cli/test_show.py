from pathlib import Path

import pytest

from voorzet.model.text import Language
from voorzet.model.workspace import Workspace
from voorzet.settings import Settings
from voorzet.toolkit import toolkit

ROOT = Path(__file__).parents[2]
JOURNEYS = sorted(path.parent.name for path in (ROOT / "journeys").glob("*/journey.yaml"))


@pytest.fixture(scope="module")
def workspace() -> Workspace:
    return toolkit(Settings()).workspace


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("id", JOURNEYS)
def test_every_step_actor_and_source_is_told(voorzet, workspace, id, language):
    done = voorzet("show", id, "--lang", language)

    assert (done.code, done.err) == (0, "")
    journey = workspace.journeys[id]
    for touchpoint in journey.touchpoints:
        name, actor = (text.said(language).words for text in (touchpoint.name, journey.actor(touchpoint.actor).name))
        assert f"{journey.number(touchpoint.id):3}. {name} — {actor}" in done.out
    for source in journey.sources:
        assert f"\n{source.id}: {source.title.said(language).words}" in done.out


@pytest.mark.parametrize("id", ["aio-aanvulling", "kind-krijgen"])
def test_each_persona_who_travels_lends_eyes(voorzet, workspace, id):
    travellers = workspace.personas_of(workspace.journeys[id])

    assert travellers
    for persona in travellers:
        done = voorzet("show", id, "--persona", persona.id, "--lang", "en")
        assert done.code == 0
        assert f"Through the eyes of {persona.name} (fictional)" in done.out


def test_a_journey_is_found_by_path_too(voorzet):
    by_folder = voorzet("show", ROOT / "journeys" / "kind-krijgen")
    by_file = voorzet("show", ROOT / "journeys" / "kind-krijgen" / "journey.yaml")

    assert by_folder.out == by_file.out == voorzet("show", "kind-krijgen").out


def test_findings_come_with_numbers_of_steps(voorzet):
    out = voorzet("show", "kind-krijgen").out

    assert "People can go round: " in out
    assert " calendar days of waiting" in out
    assert " between organisations." in out
    assert " claims, " in out


@pytest.mark.parametrize(("wrong", "said"), [
    (["nergens"], "There is no journey nergens. Choose one of: aio-aanvulling, "),
    (["kind-krijgen", "--persona", "niemand"], "There is no persona niemand. Choose one of: "),
])  # fmt: skip
def test_what_is_not_there_is_one_sentence(voorzet, wrong, said):
    done = voorzet("show", *wrong)

    assert (done.code, done.out) == (1, "")
    assert done.err.startswith(said)
    assert done.err.count("\n") == 1


def test_a_broken_journey_is_one_sentence_that_points_to_check(voorzet, tmp_path):
    (tmp_path / "mine.yaml").write_text("schema: journey/1\nid: mine\n")

    done = voorzet("show", "mine.yaml")

    assert (done.code, done.out) == (1, "")
    assert "voorzet check" in done.err
