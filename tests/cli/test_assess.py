import csv
import json
from io import StringIO
from pathlib import Path

import pytest
from contents import small_content

from voorzet.model.text import Language

ID, PROPOSAL = "aio-aanvulling", "aio-brief-na-selectie"


@pytest.mark.parametrize("language", list(Language))
def test_each_proposal_is_told_in_sentences(voorzet, language):
    done = voorzet("assess", ID, "--date", "2023-01-15", "--lang", language)

    assert (done.code, done.err) == (0, "")
    asked = {"nl": ("Mag het? Dat kan, mits", "Is het uitvoerbaar?", "verzonnen", "geen juridisch advies"),
             "en": ("Is it permitted? It can be done, provided that", "Can it be delivered?", "fictional", "not legal advice")}  # fmt: skip
    assert all(words in done.out for words in asked[language])


def test_one_proposal_can_be_asked_for(voorzet):
    done = voorzet("assess", ID, "--proposal", PROPOSAL, "--lang", "en")

    assert "A letter from the SVB" in done.out
    assert "Naming the AIO" not in done.out


def test_the_day_changes_the_answer_and_nothing_later_is_told(voorzet):
    then = voorzet("assess", ID, "--proposal", PROPOSAL, "--date", "2019-11-15", "--why", "--lang", "en").out
    now = voorzet("assess", ID, "--proposal", PROPOSAL, "--date", "2026-01-15", "--why", "--lang", "en").out

    assert "bill 36799" in now and "it lapsed on 21 Sep 2025" in now
    assert "36799" not in then and "BWBR0047166" not in then


def test_why_tells_every_card_with_what_did_not_apply(voorzet):
    done = voorzet("assess", ID, "--proposal", PROPOSAL, "--why", "--lang", "en")

    assert "Does not apply: GDPR 22(1)" in done.out


def test_the_space_tells_what_opens_most(voorzet):
    done = voorzet("assess", ID, "--proposal", PROPOSAL, "--space", "--date", "2026-01-15", "--lang", "en")

    assert "1921 variants, doing nothing among them." in done.out
    assert "What opens most?" in done.out
    assert "the Minister of Social Affairs gives the SVB this task (Minister of Social Affairs)" in done.out


def test_as_json_and_as_csv_it_says_the_same(voorzet):
    from_json = json.loads(voorzet("assess", ID, "--format", "json", "--date", "2023-01-15").out)
    from_csv = list(csv.DictReader(StringIO(voorzet("assess", ID, "--format", "csv", "--date", "2023-01-15").out)))

    assert len(from_json) == len(from_csv) == 2 * (5 + 1 + 4)
    (task,) = [row for row in from_json if (row["proposal"], row["question"]) == (PROPOSAL, "task")]
    assert (task["verdict"], task["provisional"], task["lens_verdict"], task["lens_provisional"]) == (
        "if",
        False,
        "if",
        True,
    )
    assert "aio-pilot-taak" in task["rests_on"]
    assert [row["verdict"] for row in from_json] == [row["verdict"] for row in from_csv]


def test_one_persona_can_be_asked_for(voorzet):
    done = voorzet("assess", ID, "--persona", "oudere-onvolledige-aow", "--format", "json")

    assert {row["persona"] for row in json.loads(done.out)} == {"", "oudere-onvolledige-aow"}


def test_an_unknown_proposal_is_told_with_those_there_are(voorzet):
    done = voorzet("assess", ID, "--proposal", "nothing")

    assert done.code == 1
    assert PROPOSAL in done.err


def test_a_journey_without_proposals_says_where_to_put_one(voorzet, tmp_path: Path):
    small_content(tmp_path / "own")

    done = voorzet("assess", "bibliotheekpas", "--content", tmp_path / "own")

    assert done.code == 1
    assert "journeys/bibliotheekpas/proposals/<id>.yaml" in done.err


def test_what_is_open_is_asked_with_what_each_answer_would_make_of_it(voorzet):
    done = voorzet("assess", "zorgpremie-achterstand", "--proposal", "signaal-met-sociaal-domein", "--lang", "en")

    (line,) = [line for line in done.out.splitlines() if line.startswith("  ? Which reading holds?")]
    assert "Wgs 8b: before first contact only BRP and signal: cannot be done" in line
    assert "Wgs 8d: re-using data from the social domain: can be done, provided that" in line
