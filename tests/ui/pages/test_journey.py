"""One journey: its views, filters, and a step in full."""

import json

import pytest
from ui.opened import opened, shown

from voorzet.model.evidence import Evidence
from voorzet.model.journey import Lane
from voorzet.model.text import Language


def drawing(test):
    """What the viewer is told."""
    (viewer,) = [part for part in test.get("bidi_component") if part.proto.component_name == "voorzet.viewer"]
    return json.loads(viewer.proto.json)


def test_the_blueprint_is_drawn_with_all_its_steps_standing_out():
    told = drawing(opened("journey", journey="kind-krijgen"))

    assert told["svg"].count('class="step"') == 25
    assert told["lit"] is None
    assert told["labels"]["in"] == "Zoom in (+)"


def test_a_lane_that_is_chosen_dims_the_steps_in_other_lanes():
    test = opened("journey", journey="kind-krijgen")
    test.pills("voorzet-lanes-widget").set_value([Lane.CITIZEN]).run()

    lit = drawing(test)["lit"]
    assert "kind-geboren" in lit
    assert 0 < len(lit) < 25
    assert f"{len(lit)} of 25 steps fit the filter" in shown(test)


def test_a_filter_leaves_other_steps_out_of_the_text():
    test = opened("journey", journey="kind-krijgen", view="text")
    before = shown(test).count("<h4")
    test.pills("voorzet-evidence-widget").set_value([Evidence.LAW]).run()

    assert 0 < shown(test).count("<h4") < before


def test_the_graph_says_what_it_shows():
    test = opened("journey", journey="kind-krijgen", view="graph")

    (chart,) = test.get("graphviz_chart")
    assert chart.proto.spec.startswith("digraph")
    assert "25 steps" in chart.proto.alt


@pytest.mark.parametrize(("language", "title"), [(Language.EN, "What stands out"), (Language.NL, "Wat opvalt")])
def test_the_force_field_is_drawn_and_told_in_tables(language, title):
    test = opened("journey", language, journey="scheiding", view="force-field")

    assert not test.exception
    assert f"{title}</text>" in drawing(test)["svg"]
    assert title in shown(test)
    assert shown(test).count("<table") >= 5


def test_with_a_persona_the_drawing_is_theirs():
    test = opened("journey", journey="kind-krijgen")
    before = drawing(test)["svg"]
    test.selectbox("voorzet-persona-widget").select("ouder-na-toeslagenaffaire").run()

    assert drawing(test)["svg"] != before


def test_the_text_view_has_real_tables():
    page = shown(opened("journey", journey="kind-krijgen", view="text"))

    assert page.count("<table") > 25
    assert '<th scope="col">' in page
    assert '<th scope="row"' in page


@pytest.mark.parametrize(
    "expected",
    ["13. Call the SVB", "Asks of the citizen", "Whoever travels", "neither good nor bad", "checked 23 Nov 2026"],
)
def test_a_step_that_is_opened_is_shown_in_full(expected):
    test = opened("journey", journey="aio-aanvulling", step="bel-de-svb")

    assert expected in shown(test)


def test_a_law_is_named_with_its_article_and_whether_it_is_in_force():
    page = shown(opened("journey", Language.NL, journey="aio-aanvulling", step="stuur-besluit"))

    assert "<strong>art. 3:46, 3:47</strong>" in page
    assert "BWBR0005537" in page
    assert "geldend" in page


def test_the_next_step_is_one_click_away():
    test = opened("journey", journey="aio-aanvulling", step="bel-de-svb")
    test.button[1].click().run()

    assert "<h2>14. " in shown(test)


def test_the_first_step_has_none_before_it():
    test = opened("journey", journey="kind-krijgen", step="kind-geboren")

    assert [button.disabled for button in test.button] == [True, False]


def test_a_step_is_opened_by_choosing_its_name():
    test = opened("journey", journey="kind-krijgen")
    test.selectbox("voorzet-step-widget").select("geef-geboorte-aan").run()

    assert "<h2>2. Declare the birth" in shown(test)
    assert test.query_params["step"] == "geef-geboorte-aan"


def test_without_journeys_the_page_leads_back(monkeypatch, tmp_path):
    (tmp_path / "journeys").mkdir()
    (tmp_path / "personas").mkdir()
    monkeypatch.setenv("VOORZET_CONTENT", str(tmp_path))

    test = opened("journey")

    assert not test.exception
    assert "There are no journeys yet" in test.info[0].value
