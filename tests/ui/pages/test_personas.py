"""The people who travel."""

import re

import pytest
from ui.opened import at, opened, shown

from voorzet.model.text import Language
from voorzet.settings import Settings
from voorzet.toolkit import toolkit


def test_every_persona_is_said_to_be_fictional():
    page = shown(opened("personas"))

    assert page.count('<section class="v-card">') == page.count("fictional person") > 0


def test_a_persona_in_full_says_what_every_trait_rests_on():
    page = shown(opened("personas", persona="oudere-onvolledige-aow"))

    assert "<h1>Lena" in page
    assert page.count("<li>") == page.count('class="v-ground"') > 10
    assert "A fictional person, made to think with." in page


def test_a_persona_leads_to_the_journeys_they_travel():
    labels = [link.label for link in opened("personas", persona="oudere-onvolledige-aow").page_link]

    assert [label.partition(" ")[0] for label in labels] == ["Walk", "See"]
    assert "along with Lena" in labels[0]


def test_one_goes_back_to_all_of_them():
    test = opened("personas", persona="oudere-onvolledige-aow")
    test.button[0].click().run()

    assert "<h1>Personas" in shown(test)
    assert "persona" not in test.query_params


def test_it_says_so_when_nobody_was_asked():
    assert "Nobody in this situation was asked" in shown(opened("personas", persona="oudere-onvolledige-aow"))


def test_without_personas_it_says_where_they_stand(monkeypatch, tmp_path):
    (tmp_path / "journeys").mkdir()
    (tmp_path / "personas").mkdir()
    monkeypatch.setenv("VOORZET_CONTENT", str(tmp_path))

    assert "personas/" in opened("personas").info[0].value.replace("\\", "")


def test_a_citizen_is_introduced_with_what_happens_in_their_life():
    page = shown(opened("personas", persona="huurder-net-met-pensioen"))

    assert "Retiring · Moving home" in page


def test_a_professional_has_work_and_needs_and_does_not_travel():
    test = opened("personas", persona="jurist-gemeente")

    assert "Jurist at a municipality" in shown(test) and "Needs for the work" in shown(test)
    assert "Household" not in shown(test)
    assert {link.label.partition(" ")[0] for link in test.page_link} == {"Open"}


def test_citizens_and_professionals_stand_apart_and_twins_together():
    page = shown(opened("personas"))
    names = re.findall(r"<h3>(\w+)<span", page)

    assert page.index("Citizens who travel") < page.index(names[0])
    assert abs(names.index("Bo") - names.index("Jip")) == 1
    assert page.index("Professionals who work for them") < page.index("<h3>Chris")
    assert page.count("twin of") == 2


def test_a_card_says_what_sets_somebody_apart_and_where_they_travel():
    page = shown(opened("personas"))

    assert "Was selected wrongly" in page
    assert "Travels: Divorcing or splitting up" in page


def test_the_sheet_can_be_downloaded_on_two_papers():
    test = opened("personas", persona="jurist-gemeente")

    assert [button.label for button in test.get("download_button")] == [
        "Sheet to hang up (PDF, A3)",
        "Sheet to hang up (PDF, A4)",
    ]


TWINS = {"persona": "jongere-drie-inkomens", "with": "jongere-ongeopende-post"}


def test_the_twin_is_offered_first_to_be_put_next_to():
    options = opened("personas", persona="jongere-drie-inkomens").selectbox("voorzet-beside-widget").options

    assert options[1] == "Jip (twin: same situation, another attitude)"
    assert "Chris" not in options


@pytest.mark.parametrize("language", list(Language))
def test_what_differs_between_two_stands_out_and_what_is_the_same_is_quiet(language):
    page = shown(opened("personas", language, **TWINS))
    same = {Language.NL: "taal (hetzelfde)", Language.EN: "language (the same)"}[language]

    assert re.search(rf'<tr class="v-same"><th scope="row">{re.escape(same)}', page)
    assert re.search(r'<tr><th scope="row">(brief|letter)</th>', page)


def test_every_trait_of_both_has_its_evidence():
    page = shown(opened("personas", **TWINS))
    workspace = toolkit(Settings()).workspace
    claims = [claim for id in TWINS.values() for claim in workspace.personas[id].claims()]

    assert page.count('class="v-ground"') >= len(claims)


def test_on_a_journey_that_both_travel_it_shows_where_their_ways_part():
    page = shown(opened("personas", **TWINS))

    assert page.count("Where their expected ways part") == 2
    assert "Expected: Jip cannot use this channel (letter)." in page
    assert "nothing of this expected" in page


def test_two_who_share_no_journey_are_compared_without_one():
    page = shown(opened("personas", persona="oudere-onvolledige-aow", **{"with": "jonge-ouder-eerste-kind"}))

    assert "<h1>Lena next to Sam" in page
    assert "Where their expected ways part" not in page


def test_whoever_leaves_the_page_no_longer_compares():
    test = opened("personas", **TWINS)
    at(test, "home")

    assert "<h1>Bo</h1>" in shown(at(test, "personas"))
    assert "with" not in test.query_params
