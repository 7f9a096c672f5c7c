"""Choosing a journey, and bringing one along."""

from pathlib import Path

from ui.opened import at, opened, shown

SHIPPED = {path.parent.name: path for path in (Path(__file__).parents[3] / "journeys").glob("*/journey.yaml")}
OWN = SHIPPED["kind-krijgen"].read_bytes().replace(b"id: kind-krijgen", b"id: mijn-reis", 1)

WRONG = b"""schema: journey/1
id: mine
title: Mine
summary: {nl: Zo gaat het}
checked: 2026-01-15
actors: [{id: citizen, kind: citizen, name: inwoner}]
phases: [{id: begin, name: begin}]
touchpoints:
  - {id: ask, phase: begin, actor: citizen, lane: citizen, name: vraag, evidence: assumption}
transitions:
  - {from: ask, to: nowhere}
"""


def cards(page):
    return page.count('<section class="v-card">')


def test_each_journey_stands_on_a_card_with_its_size_and_what_it_rests_on():
    page = shown(opened("home"))

    assert cards(page) == len(SHIPPED)
    assert "Having a child" in page
    assert "6 phases" in page
    assert "claims with a source" in page
    assert "as it is" in page


def test_each_card_leads_to_its_journey():
    labels = [link.label for link in opened("home").page_link if link.label.startswith("Open")]

    assert len(labels) == len(SHIPPED)
    assert "Open “Having a child”" in labels


def test_a_good_file_can_be_chosen_and_is_marked_as_ones_own():
    test = opened("home")
    test.file_uploader[0].upload("mine.yaml", OWN).run()

    assert not test.exception
    assert "can be chosen now" in test.success[0].value
    assert cards(shown(test)) == len(SHIPPED) + 1
    assert "your file, this visit only" in shown(test)


def test_ones_own_journey_can_be_seen_and_exported():
    test = opened("home")
    test.file_uploader[0].upload("mine.yaml", OWN).run()
    at(test, "journey").selectbox("voorzet-journey-widget").select("mijn-reis").run()
    assert not test.exception
    assert test.query_params["journey"] == "mijn-reis"

    at(test, "export")
    (button,) = test.get("download_button")
    assert "mijn-reis.pdf" in button.label.replace("\\", "")


def test_somebody_elses_visit_does_not_have_it():
    opened("home").file_uploader[0].upload("mine.yaml", OWN).run()

    assert cards(shown(opened("home"))) == len(SHIPPED)


def test_a_wrong_file_shows_its_problems_with_lines_and_changes_nothing():
    test = opened("home")
    test.file_uploader[0].upload("mine.yaml", WRONG).run()

    assert "Nothing was changed" in test.error[0].value
    assert '<td class="v-number">11</td>' in shown(test)
    assert "nowhere" in shown(test)
    assert cards(shown(test)) == len(SHIPPED)


def test_what_a_file_says_cannot_become_markup_or_markdown():
    hostile = WRONG.replace(b"to: nowhere", b"to: ask").replace(
        b"title: Mine", b'title: "<img src=x onerror=1> ![a](http://elsewhere.example/b)"'
    )
    test = opened("home")
    test.file_uploader[0].upload("mine.yaml", hostile).run()

    assert not test.exception
    assert "<img src=x" not in shown(test)
    assert "![a]" not in test.success[0].value


def test_ones_own_folder_is_named(monkeypatch, tmp_path):
    (tmp_path / "journeys").mkdir()
    (tmp_path / "personas").mkdir()
    monkeypatch.setenv("VOORZET_CONTENT", str(tmp_path))

    test = opened("home")

    assert any(tmp_path.name.replace("_", r"\_").replace("-", r"\-") in info.value for info in test.info)
    assert any("There are no journeys yet" in info.value for info in test.info)


def test_problems_in_the_content_are_shown_with_their_file_and_line(monkeypatch, tmp_path):
    folder = tmp_path / "journeys" / "mine"
    folder.mkdir(parents=True)
    (tmp_path / "personas").mkdir()
    (folder / "journey.yaml").write_bytes(WRONG)
    monkeypatch.setenv("VOORZET_CONTENT", str(tmp_path))

    page = shown(opened("home"))

    assert "journey.yaml" in page
    assert '<td class="v-number">11</td>' in page


def test_a_table_has_a_way_in():
    assert "Is it a table (CSV or XLSX)? Import it here." in [link.label for link in opened("home").page_link]
