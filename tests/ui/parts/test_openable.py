"""Steps that are named or drawn on a page, opened by mouse and by keyboard; and tables taken along."""

import csv

import pytest
from ui.watched import errors_of, settled

pytestmark = pytest.mark.browser


@pytest.fixture
def page(serve, visitor):
    opened = visitor("nl")
    opened.goto(f"{serve}/insight?journey=scheiding")
    return settled(opened)


def the_step(page):
    return page.get_by_role("dialog").get_by_role("heading", level=2).last


def test_a_bead_is_reached_and_opened_by_keyboard_and_gets_the_focus_back(page):
    errors = errors_of(page)
    page.get_by_role("link", name="Wat dubbel wordt gevraagd", exact=True).focus()
    bead = page.locator(".v-broad [data-step=geef-verhuizing-door]").first
    while not bead.evaluate("bead => bead === document.activeElement"):
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    settled(page)

    assert the_step(page).inner_text() == "5. Geef de verhuizing door"
    page.keyboard.press("Escape")
    settled(page)
    assert page.get_by_role("dialog").count() == 0
    assert bead.evaluate("bead => bead === document.activeElement")
    assert errors == []


def test_a_step_that_is_named_opens_with_a_click(page):
    named = page.locator("#missed ~ table").get_by_role("button", name="Geef de verhuizing door").first
    named.click()
    settled(page)

    assert the_step(page).inner_text() == "5. Geef de verhuizing door"
    assert "step=geef-verhuizing-door" in page.url


def test_links_to_sources_can_be_read_in_the_dark_too(serve, visitor, axe):
    page = visitor("nl", dark=True)
    page.goto(f"{serve}/insight?journey=scheiding&persona=ouder-met-geheim-adres")
    settled(page)

    assert page.locator("details[open] .v-source a").count() > 0
    assert [line for line in axe(page) if "color-contrast" in line] == []


def test_only_the_drawing_that_fits_is_shown(page):
    def shown():
        drawn = page.locator("figure").first.locator("svg")
        return [drawn.nth(place).is_visible() for place in range(3)]

    assert shown() == [False, False, True]
    page.set_viewport_size({"width": 390, "height": 844})
    assert shown() == [True, False, False]


def test_a_finding_at_the_top_leads_to_its_part(page):
    page.locator(".v-findings a").last.click()
    page.wait_for_timeout(500)

    top = page.locator("#values").evaluate("heading => heading.getBoundingClientRect().top")
    assert 0 <= top < 300
    assert page.locator("h1").inner_text() == "Scheiden of uit elkaar gaan"


def test_a_table_can_be_taken_along_for_a_dutch_spreadsheet(page, tmp_path):
    with page.expect_download() as download:
        page.get_by_role("button", name="Download ‘Wat dubbel wordt gevraagd’ (CSV)").click()
    file = tmp_path / download.value.suggested_filename
    download.value.save_as(file)

    assert file.name == "scheiding-asked-twice.csv"
    assert file.read_bytes().startswith(b"\xef\xbb\xbf")
    with file.open(encoding="utf-8-sig", newline="") as lines:
        rows = list(csv.reader(lines, delimiter=";"))
    assert rows[0] == ["Gevraagd", "Hoogstens zo vaak", "Nr.", "Stap"]
    assert ["wijzigingen doorgeven", "4", "5", "Geef de verhuizing door"] in rows
