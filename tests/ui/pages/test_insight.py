"""What a journey does to people: findings first, then the parts, each with its steps to open and its table."""

import json
import re

import pytest
from contents import ID, small_content
from ui.opened import opened, shown

from voorzet.graph.headlines import Subject
from voorzet.model.text import Language
from voorzet.settings import Settings
from voorzet.toolkit import toolkit
from voorzet.ui.pages.insight import PARTS

JOURNEYS = sorted(toolkit(Settings()).workspace.journeys)


def parts(test):
    """The HTML of each part, by what it is about."""
    found = [part for part in test.get("bidi_component") if part.proto.component_name == "voorzet.openable"]
    told = [json.loads(part.proto.json)["html"] for part in found]
    return {html.split('id="')[1].split('"')[0]: html for html in told}


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("id", JOURNEYS)
def test_every_journey_has_all_parts_and_few_findings_that_lead_to_them(id, language):
    test = opened("insight", language, journey=id)

    assert not test.exception
    assert list(parts(test)) == list(Subject) == list(PARTS)
    first = shown(test).split('class="v-findings"')[1].split("</ul>")[0]
    assert 3 <= first.count("<a ") <= 4
    assert set(re.findall(r'href="#([^"]+)"', first)) <= set(Subject)


def test_a_policy_adviser_reads_at_the_top_what_is_asked_twice_and_finds_the_steps():
    test = opened("insight", journey="scheiding")

    assert "On one way through, “report changes” is asked 4 times." in shown(test)
    html = parts(test)["asked-twice"]
    assert html.count("<svg") == 3
    assert '<button type="button" class="v-open" data-step="geef-verhuizing-door"' in html


def test_a_step_that_was_opened_is_shown_in_full():
    test = opened("insight", journey="scheiding", step="geef-verhuizing-door")

    assert "<h2>5. " in shown(test)


def test_what_is_said_of_a_persona_is_an_expectation_with_its_reason_and_what_that_rests_on():
    html = parts(opened("insight", journey="van-bijstand-naar-werk"))["personas"]

    assert "Expected: Jip cannot use this channel (letter)." in html
    assert "No longer opens letters from agencies." in html
    assert '<span class="v-chip v-unsure">assumption</span>' in html
    assert html.index("<h3>Bo") < html.index("<h3>Jip")


def test_a_persona_who_was_chosen_stands_open():
    html = parts(opened("insight", journey="van-bijstand-naar-werk", persona="jongere-ongeopende-post"))["personas"]

    assert html.count('<details class="v-fold" open="">') == 1
    assert html.index("<h3>Jip") < html.index('open=""')


def test_what_nobody_knows_is_said_and_not_shown_as_nothing():
    html = parts(opened("insight", journey="scheiding"))["burden"]

    assert "not known for any of its 4 steps" in html
    assert "and 1 wait that is not known" in html


def test_of_a_journey_of_which_little_is_known_every_part_says_what_there_is_not(monkeypatch, tmp_path):
    monkeypatch.setenv("VOORZET_CONTENT", str(small_content(tmp_path)))

    found = parts(opened("insight", journey=ID))

    assert "Nothing is asked twice on any way through" in found["asked-twice"]
    assert "No step says yet what it asks." in found["asked-twice"]
    assert "The slowest way asks nothing of the citizen" in found["burden"]
    assert "No persona is expected to stop" in found["personas"]
    assert "No value is under pressure" in found["values"]
    assert "Nobody is missed" in found["missed"]
    assert "Once somebody else takes over, and not between organisations." in found["handovers"]


def test_without_journeys_the_page_leads_back(monkeypatch, tmp_path):
    (tmp_path / "journeys").mkdir()
    (tmp_path / "personas").mkdir()
    monkeypatch.setenv("VOORZET_CONTENT", str(tmp_path))

    test = opened("insight")

    assert not test.exception
    assert "There are no journeys yet" in test.info[0].value
