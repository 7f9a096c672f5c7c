"""A student's walk in Chromium: with counted clicks, by keyboard only, on a phone, and back and forth in the browser."""

import re

import pytest
from ui.test_in_browser import tab_to
from ui.walked import APPLY, FIND_OUT, NOTICE, choice, step
from ui.watched import errors_of, settled

pytestmark = pytest.mark.browser

WORDS = {
    "nl": {
        "walk along": "Loop mee", "with": "Met Lena", "thought": "Wat zou je hier veranderen?",
        "stop": "Ja, Lena houdt hier op", "end": "Terugkijken met Lena", "download": "Download deze wandeling",
        "title": "# Loop mee met Lena",
    },
    "en": {
        "walk along": "Walk along", "with": "With Lena", "thought": "What would you change here?",
        "stop": "Yes, Lena stops here", "end": "Looking back with Lena", "download": "Download this walk",
        "title": "# Walk along with Lena",
    },
}  # fmt: skip
LENA = "journey=aio-aanvulling&persona=oudere-onvolledige-aow"


class Clicks:
    """Clicks on a page, each counted, each waited for."""

    def __init__(self, page):
        self.page, self.count = page, 0

    def __call__(self, role, name):
        self.count += 1
        self.page.get_by_role(role, name=name).first.click()
        settled(self.page)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_student_walks_with_lena_from_home_to_a_file_of_their_own_in_seven_clicks(language, serve, visitor):
    page, say = visitor(language), WORDS[language]
    errors = errors_of(page)
    page.goto(serve)
    settled(page)
    click = Clicks(page)

    click("link", say["walk along"])
    click("link", say["with"])
    click("button", step(NOTICE, language))
    click("button", choice(NOTICE, FIND_OUT, language))
    click("button", choice(FIND_OUT, APPLY, language))
    page.get_by_role("textbox", name=say["thought"]).fill("Vul in wat al bekend is.")
    click("button", say["stop"])
    page.get_by_role("heading", name=say["end"]).wait_for()
    with page.expect_download() as download:
        click("button", say["download"])

    made = download.value.path().read_text(encoding="utf-8")
    assert made.startswith(say["title"])
    assert "> Vul in wat al bekend is\\." in made
    assert click.count == 7
    assert errors == []


def test_from_a_persona_a_walk_is_one_click_away(serve, visitor):
    page = visitor("en")
    page.goto(f"{serve}/personas?persona=oudere-onvolledige-aow")
    settled(page)

    Clicks(page)("link", re.compile("Walk .* along with Lena"))

    assert page.locator("h1").inner_text() == "Walk along with Lena"


def test_a_walk_goes_by_keyboard_only_and_each_page_begins_at_its_heading(serve, visitor):
    page = visitor("en")
    page.goto(f"{serve}/walk?{LENA}")
    settled(page)

    for button, heading in ((step(NOTICE), NOTICE), (choice(NOTICE, FIND_OUT), FIND_OUT)):
        tab_to(page, button)
        page.keyboard.press("Enter")
        page.get_by_role("heading", name=step(heading), level=2).wait_for()
        settled(page)
        assert page.evaluate("document.activeElement.innerText") == step(heading)

    tab_to(page, "One page back")
    page.keyboard.press("Enter")
    page.get_by_role("heading", name=step(NOTICE), level=2).wait_for()


def test_on_a_phone_every_page_begins_at_its_top(serve, visitor):
    page = visitor("nl", width=390, height=700)
    page.goto(f"{serve}/walk?{LENA}&walk=begin-0-0")
    settled(page)
    page.get_by_role("button", name=choice(FIND_OUT, APPLY, "nl")).scroll_into_view_if_needed()
    assert scrolled(page) > 300

    Clicks(page)("button", choice(FIND_OUT, APPLY, "nl"))

    assert scrolled(page) == 0


def test_a_reload_and_the_back_button_keep_the_place(serve, visitor):
    page = visitor("en")
    page.goto(f"{serve}/walk?{LENA}")
    settled(page)
    click = Clicks(page)
    click("button", step(NOTICE))
    click("button", choice(NOTICE, FIND_OUT))
    assert page.url.endswith("walk=begin-0-0")

    page.reload()
    settled(page)
    assert page.locator("h2").first.inner_text() == step(FIND_OUT)

    page.go_back()
    settled(page)
    assert page.locator("h2").first.inner_text() == step(NOTICE)


def scrolled(page):
    return page.locator("[data-testid=stMain]").evaluate("main => main.scrollTop")
