import re
from xml.etree import ElementTree

import pytest
from builders import journey, persona, step, workspace
from exporter_contract import ExporterContract
from long_journeys import long_journey

from voorzet.drawing.paper import Paper
from voorzet.exporters.port import ExportRequest
from voorzet.exporters.svg import Svg
from voorzet.model.text import Language


class TestSvg(ExporterContract):
    exporter = Svg()


SPACE = "{http://www.w3.org/2000/svg}"


def svg(made, **wanted):
    return Svg().export(ExportRequest(workspace(made), made, **wanted)).content.decode()


def test_it_is_xml_with_a_title_and_a_description():
    root = ElementTree.fromstring(svg(journey("ask>paid", title="Tax <& more>"), language=Language.EN))

    assert root.find(f"{SPACE}title").text == "Tax <& more>"
    assert "2 touchpoints" in root.find(f"{SPACE}desc").text


def test_words_stay_words_and_carry_their_language():
    root = ElementTree.fromstring(svg(journey("ask>paid"), language=Language.EN))
    words = {"".join(text.itertext()): text.get("lang") for text in root.iter(f"{SPACE}text")}

    assert words["Citizen actions"] == "en"


def test_hostile_words_are_only_words():
    hostile = "<script>]]>&\"'"
    root = ElementTree.fromstring(svg(journey(step("ask", name=hostile))))

    assert not list(root.iter(f"{SPACE}script"))
    assert hostile.replace(" ", "") in "".join(text for each in root.iter(f"{SPACE}text") for text in each.itertext())


def test_nothing_is_asked_of_elsewhere():
    made = svg(long_journey(12, "emoji"))

    assert re.findall(r"""(?:href|src)=["'][^"']*|url\((?!data:)[^)]*\)|@import""", made) == []


def test_cards_name_their_step_lane_and_evidence():
    root = ElementTree.fromstring(svg(journey(step("ask", evidence="law"))))
    (card,) = [group for group in root.iter(f"{SPACE}g") if group.get("class") == "step"]

    assert {key: card.get(f"data-{key}") for key in ("step", "lane", "evidence")} == {
        "step": "ask", "lane": "citizen", "evidence": "law",
    }  # fmt: skip


@pytest.mark.parametrize("words", ["plain", "rtl", "emoji"])
def test_the_same_request_gives_the_same_bytes(words):
    made = long_journey(12, words)

    assert svg(made) == svg(made)


def test_with_paper_the_sheets_stand_below_one_another():
    root = ElementTree.fromstring(svg(long_journey(24), paper=Paper("a4")))

    _, _, width, height = map(float, root.get("viewBox").split())
    assert width == 297 and height % 210 == 0 and height > 210


def test_a_persona_is_named_above_the_picture():
    made, ria = journey("ask>paid"), persona("ria", name="Ria")
    content = Svg().export(ExportRequest(workspace(made, ria), made, Language.EN, ria)).content.decode()

    assert "seen as Ria, a fictional person" in content


def test_it_looks_as_it_did(golden):
    golden(
        "blueprint.svg",
        re.sub(r"base64,[^)]*", "base64,…", svg(long_journey(6), language=Language.EN)).replace("><", ">\n<"),
    )
