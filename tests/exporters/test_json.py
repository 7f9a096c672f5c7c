import json

import pytest
from builders import feels, journey, note, persona, step, way, workspace
from exporter_contract import ExporterContract
from long_journeys import WORDS, long_journey

from voorzet.exporters.json import Json
from voorzet.exporters.port import Exported, ExportRequest
from voorzet.model.journey import Journey
from voorzet.model.persona import Persona
from voorzet.model.text import Language

RIA, BILAL, STRANGER = persona("ria"), persona("bilal"), persona("stranger", journeys=["elsewhere"])

JOURNEY = journey(
    step("ask", minutes=20, demands=["fill-in", "prove"], emotions=[feels(-1), feels(+1, persona="ria")]),
    step("decide", actor="council", evidence="law", annotations=[note("data", sender="council", receiver="agency")]),
    step("look-up", actor="register"),
    step("paid", ends=True),
    way("ask", "decide", wait=56),
    way("decide", "look-up"),
    way("look-up", "decide", "loop"),
    way("decide", "paid", "wait"),
)


class TestJson(ExporterContract):
    exporter = Json()


def exported(wanted: Journey = JOURNEY, seen_as: Persona | None = None, language: Language = Language.EN) -> Exported:
    room = workspace(wanted, RIA, BILAL, STRANGER)
    return Json().export(ExportRequest(room, wanted, language, seen_as))


def data(wanted: Journey = JOURNEY, seen_as: Persona | None = None) -> dict:
    return json.loads(exported(wanted, seen_as).content)


@pytest.mark.parametrize("words", WORDS)
@pytest.mark.parametrize("steps", [1, 30])
def test_the_journey_can_be_read_back_as_it_was(words, steps):
    wanted = long_journey(steps, words)

    assert Journey.model_validate(data(wanted)["journey"]) == wanted


def test_the_journey_stands_by_the_names_of_its_file():
    first = data()["journey"]["transitions"][0]

    assert (first["from"], first["to"], data()["journey"]["schema"]) == ("ask", "decide", "journey/1")


def test_what_is_not_known_is_left_out():
    assert "effort_minutes" not in data()["journey"]["touchpoints"][1]
    assert b"null" not in exported().content


def test_the_personas_who_travel_the_journey_come_along_in_order_of_id():
    assert [Persona.model_validate(each) for each in data()["personas"]] == [BILAL, RIA]


def test_one_persona_can_be_asked_for():
    assert [each["id"] for each in data(seen_as=RIA)["personas"]] == ["ria"]


def test_every_analysis_is_in_it():
    found = data()["analysis"]

    assert found["loops"] == [{"steps": ["decide", "look-up"], "declared": True}]
    assert found["dead_ends"] == found["unreachable"] == []
    assert found["slowest_way"] == {
        "days": 56,
        "at_least": True,
        "steps": ["ask", "decide", "look-up"],
        "left_out": [{"from": "look-up", "to": "decide"}],
        "unknown": 0,
        "unknown_elsewhere": 1,
    }
    assert found["effort"] == {"minutes": 20, "known": 1, "steps": 2, "assumed": 1}
    assert found["demands"] == {"fill-in": 1, "prove": 1}
    assert [each["between_organisations"] for each in found["handovers"]] == [False, True, True, False]
    assert found["evidence"]["counts"] == {"law": 1, "assumption": 8}
    assert found["assumed_only"] == ["ask", "look-up", "paid"]


def test_the_emotion_curve_is_told_for_whoever_travels_and_for_each_persona():
    levels = {
        each.get("persona"): [point["level"] for point in each["points"]] for each in data()["analysis"]["feelings"]
    }

    assert levels == {None: [-1], "bilal": [-1], "ria": [1]}


def test_the_document_says_what_it_is_and_that_it_is_no_legal_advice():
    assert list(data())[:2] == ["$schema", "schema"]
    assert data()["schema"] == "export/1"
    assert data()["notice"] == "An aid for the conversation, not legal advice."


def test_letters_of_every_script_stand_as_they_are():
    assert "הגשת בקשה לעירייה" in exported(long_journey(4, "rtl")).content.decode()
    assert "👨‍👩‍👧‍👦" in exported(long_journey(4, "emoji")).content.decode()


def test_the_same_request_gives_the_same_bytes():
    assert exported(long_journey(30, "long")) == exported(long_journey(30, "long"))
