"""Two journeys compared: which two, what differs, a step before and after, and files."""

import json
import re

import pytest
from contents import ID, small_content
from ui.opened import at, opened, shown
from ui.watched import errors_of, settled

from voorzet.model.text import Language

PAIR = {"before": "energierekening-tot-2026", "after": "energierekening"}


def drawing(test):
    """What the viewer is told."""
    (viewer,) = [part for part in test.get("bidi_component") if part.proto.component_name == "voorzet.viewer"]
    return json.loads(viewer.proto.json)


def chosen(test):
    return [test.selectbox(f"voorzet-{side}-widget").value for side in ("before", "after")]


@pytest.mark.parametrize("journey", PAIR.values())
def test_at_first_a_journey_is_compared_with_the_one_that_it_belongs_to(journey):
    assert chosen(opened("compare", journey=journey)) == list(PAIR.values())


def test_another_journey_is_compared_anew():
    test = opened("compare", journey="energierekening")
    at(test, "journey")
    test.selectbox("voorzet-journey-widget").select("kind-krijgen").run()
    at(test, "compare")

    assert chosen(test) == [None, "kind-krijgen"]


@pytest.mark.parametrize(
    ("language", "says"), [("en", "Choose two journeys"), ("nl", "Kies hierboven twee klantreizen")]
)
def test_a_journey_that_belongs_to_none_leads_to_those_that_do(language, says):
    test = opened("compare", language, lang=language, journey="kind-krijgen")
    assert says in test.info[0].value

    test.button("pair-energierekening").click().run()
    assert chosen(test) == list(PAIR.values())


def test_both_can_be_chosen_and_change_places():
    test = opened("compare", journey="kind-krijgen")
    test.selectbox("voorzet-before-widget").select("scheiding").run()
    assert chosen(test) == ["scheiding", "kind-krijgen"]

    next(button for button in test.button if "Swap" in button.label).click().run()
    assert chosen(test) == ["kind-krijgen", "scheiding"]
    assert (test.query_params["before"], test.query_params["after"]) == ("kind-krijgen", "scheiding")


@pytest.mark.parametrize(
    ("language", "says"),
    [
        ("en", ["+ 2 new", "Seek personal contact · Send an updated signal", "Since 1 January 2026", "1 thing less"]),
        ("nl", ["+ 2 nieuw", "Zoek persoonlijk contact · Stuur een bijgewerkt signaal", "Sinds 1 januari 2026", "1 ding minder"]),
    ],
)  # fmt: skip
def test_what_differs_is_said_above_the_drawing(language, says):
    page = shown(opened("compare", language, lang=language, **PAIR))

    assert [words for words in says if words not in page] == []


def test_the_drawing_begins_at_the_first_step_that_is_new_gone_moved_or_changed():
    told = drawing(opened("compare", **PAIR))

    assert told["start"] == "zoek-persoonlijk-contact"
    assert told["svg"].count('class="step"') == 25


def test_a_journey_and_itself_do_not_differ():
    test = opened("compare", before="energierekening", after="energierekening")

    assert "Nothing differs" in test.info[0].value
    assert "v-fates" not in shown(test) and "v-shifts" not in shown(test)


def test_the_view_is_kept_in_the_address():
    test = opened("compare", **PAIR)
    test.segmented_control("voorzet-comparison-widget").set_value("side-by-side").run()
    assert drawing(test)["svg"].count('class="step"') == 47
    assert test.query_params["compared"] == "side-by-side"

    test.segmented_control("voorzet-comparison-widget").set_value("table").run()
    page = shown(test)
    assert page.count('class="v-table"') > 6 and "old 16. Hear from the municipality only now" in page


@pytest.mark.parametrize(
    ("step", "says", "sides"),
    [
        ("geef-vroegsignaal", ["≠ changed", "This early signal always comes first.", "7. ", "8. "], 2),
        ("zoek-persoonlijk-contact", ["+ new", "6. "], 1),
        ("hoor-nu-pas", ["− gone", "16. "], 1),
    ],
)
def test_a_step_that_is_opened_shows_what_differs_and_each_side(step, says, sides):
    test = opened("compare", change=step, **PAIR)

    page = shown(test)
    drawer = page[page.rfind("</ul>", 0, page.find("v-step")) :]
    assert [words for words in says if words not in drawer] == []
    assert len(re.findall(r"<h2>\d+\. ", drawer)) == sides


def test_a_step_is_closed_when_one_leaves_the_page():
    test = opened("compare", change="hoor-nu-pas", **PAIR)
    at(test, "journey")
    at(test, "compare")

    assert "change" not in test.query_params


def test_numbers_that_are_not_known_have_no_bar():
    page = shown(opened("compare", **PAIR))
    row = re.search(r"<tr><th[^>]*>Own minutes.*?</tr>", page)

    assert row and "not known" in row[0] and "v-bar" not in row[0]
    assert re.search(r"<tr><th[^>]*>Letters.*?v-guess.*?not everything is known", page)


@pytest.mark.parametrize("language", list(Language))
def test_with_one_journey_the_page_leads_back(language, monkeypatch, tmp_path):
    monkeypatch.setenv("VOORZET_CONTENT", str(small_content(tmp_path)))
    test = opened("compare", language, journey=ID)

    assert not test.exception
    assert len(test.info) == len(test.page_link) == 1


@pytest.mark.browser
def test_a_step_opens_by_keyboard_and_the_focus_comes_back(serve, visitor):
    page = visitor("nl")
    errors = errors_of(page)
    page.goto(f"{serve}/compare?journey=energierekening")
    settled(page)
    step = page.get_by_role("button", name="6. Zoek persoonlijk contact: nieuw")
    assert step.is_visible()

    step.focus()
    page.keyboard.press("Enter")
    page.get_by_role("dialog").get_by_role("heading", name="6. Zoek persoonlijk contact").wait_for()
    page.keyboard.press("Escape")
    page.get_by_role("dialog").wait_for(state="detached")
    settled(page)

    assert page.evaluate("document.activeElement.shadowRoot?.activeElement?.dataset.step") == "zoek-persoonlijk-contact"
    assert errors == []


@pytest.mark.browser
@pytest.mark.parametrize(("format", "begins"), [("svg", b"<svg"), ("pdf", b"%PDF-")])
def test_the_comparison_is_downloaded(serve, visitor, format, begins):
    page = visitor("en")
    page.goto(f"{serve}/compare?journey=energierekening&compared=side-by-side")
    settled(page)

    name = f"energierekening-side-by-side.{format}"
    with page.expect_download() as download:
        page.get_by_role("button", name=f"Download {name}").click()
    assert download.value.suggested_filename == name
    assert download.value.path().read_bytes().startswith(begins)


@pytest.mark.browser
def test_the_drawing_begins_at_what_is_new(serve, visitor):
    page = visitor("en")
    page.goto(f"{serve}/compare?journey=energierekening")
    settled(page)

    window = page.locator(".window").bounding_box()
    card = page.locator(".step[data-step=zoek-persoonlijk-contact]").bounding_box()
    assert window["x"] < card["x"] and card["x"] + card["width"] < window["x"] + window["width"]
    assert window["y"] < card["y"] and card["y"] + card["height"] < window["y"] + window["height"]
