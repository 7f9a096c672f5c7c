"""A table that comes in, as people meet it: in Chromium, wide and narrow, light and dark, by keyboard."""

import pytest
from importers.layouts import TABLES, exported
from ui.conftest import rule_of
from ui.test_in_browser import tab_to
from ui.watched import errors_of, settled

from voorzet.model.text import Language
from voorzet.settings import Settings
from voorzet.toolkit import toolkit

pytestmark = pytest.mark.browser

CHOOSE = "stFileUploaderDropzoneInput"


def brought(page, address, file="titel.csv"):
    page.goto(f"{address}/import")
    settled(page)
    page.get_by_test_id(CHOOSE).first.set_input_files(file if isinstance(file, dict) else TABLES / file)
    page.locator("[role=status]").first.wait_for()
    return settled(page)


@pytest.mark.parametrize(("language", "width", "dark"), [("nl", 1440, False), ("en", 390, True)])
def test_axe_finds_no_more_than_on_a_bare_page_and_nothing_sticks_out(
    language, width, dark, serve, visitor, axe, streamlits_own
):
    page = visitor(language, width=width, dark=dark)
    errors = errors_of(page)
    brought(page, serve)

    assert [line for line in axe(page) if rule_of(line) not in streamlits_own - {"color-contrast"}] == []
    assert page.locator("[data-testid=stMain]").evaluate("part => part.scrollWidth - part.clientWidth") == 0
    assert errors == []


@pytest.mark.parametrize("language", list(Language))
def test_no_word_of_another_language_stands_on_the_page(language, serve, visitor):
    page = brought(visitor(language), serve)

    words = page.locator("[data-testid=stMain]").inner_text()
    foreign = {
        "nl": ("Use this", "Choose an option", "Not used", "Headings"),
        "en": ("Gebruik", "Niet gebruikt", "Koppen"),
    }
    assert [each for each in foreign[language] if each in words] == []


def test_a_journey_is_used_by_keyboard_only(serve, visitor):
    page = brought(visitor("en"), serve)

    page.locator("h1").click()
    tab_to(page, "Use this journey")
    page.keyboard.press("Enter")
    page.get_by_text("can be chosen now, on this visit only").wait_for()
    settled(page)
    tab_to(page, "Open “Klantreis schuldhulp”")
    page.keyboard.press("Enter")

    page.get_by_role("heading", name="Klantreis schuldhulp", level=1).wait_for()


def test_a_long_workbook_is_drawn(serve, visitor):
    longest = toolkit(Settings()).journey("zorgpremie-achterstand")
    content = exported(longest, Language.EN)
    page = visitor("en", width=390)
    brought(page, serve, {"name": "long.xlsx", "mimeType": "application/octet-stream", "buffer": content})

    assert f"{len(longest.touchpoints)} steps" in page.locator("[role=status]").first.inner_text()
    assert page.locator("[data-testid=stMain]").evaluate("part => part.scrollWidth - part.clientWidth") == 0
