"""Every page as people meet it: in Chromium, in both languages, wide and narrow, light and dark."""

import pytest
from ui.conftest import rule_of
from ui.test_main import HEADINGS
from ui.watched import errors_of, settled

from voorzet.i18n import speech
from voorzet.model.text import Language

pytestmark = pytest.mark.browser

PLACES = {
    "home": "/",
    "blueprint": "/journey?journey=kind-krijgen",
    "force field": "/journey?journey=kind-krijgen&view=force-field",
    "graph": "/journey?journey=kind-krijgen&view=graph",
    "text": "/journey?journey=kind-krijgen&view=text",
    "step": "/journey?journey=kind-krijgen&step=vraag-kinderbijslag-aan",
    "insight": "/insight?journey=scheiding",
    "comparison": "/compare?journey=energierekening",
    "step-before-and-after": "/compare?journey=energierekening&change=geef-vroegsignaal",
    "personas": "/personas",
    "persona": "/personas?persona=oudere-onvolledige-aow",
    "two personas": "/personas?persona=jongere-drie-inkomens&with=jongere-ongeopende-post",
    "walk": "/walk?journey=aio-aanvulling&persona=oudere-onvolledige-aow&walk=begin-0-0-0",
    "end of a walk": "/walk?journey=zorgpremie-achterstand&persona=jongere-ongeopende-post&walk=begin-1-0-0-0-end",
    "import": "/import",
    "export": "/export?journey=kind-krijgen",
}
PAGES = {
    "home": "/",
    "journey": "/journey",
    "insight": "/insight",
    "compare": "/compare",
    "personas": "/personas",
    "walk": "/walk",
    "import": "/import",
    "export": "/export",
}


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("page", PAGES)
def test_a_page_speaks_its_language_and_says_so(page, language, serve, visitor):
    opened = visitor(language)
    errors = errors_of(opened)
    opened.goto(serve + PAGES[page])
    settled(opened)

    heading = HEADINGS[page]
    words = heading[language] if isinstance(heading, dict) else speech(language)(heading)
    assert words in opened.locator("h1").inner_text()
    assert opened.evaluate("document.documentElement.lang") == language
    assert errors == []


# Contrast is ours, since the theme is: no bare page excuses it.
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [1440, 390])
@pytest.mark.parametrize("place", PLACES)
def test_axe_finds_no_more_than_on_a_bare_page(place, width, dark, serve, visitor, axe, streamlits_own):
    opened = visitor("nl", width=width, dark=dark)
    opened.goto(serve + PLACES[place])
    settled(opened)

    assert [line for line in axe(opened) if rule_of(line) not in streamlits_own - {"color-contrast"}] == []


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("place", PLACES)
def test_nothing_sticks_out_of_a_phone(place, language, serve, visitor):
    opened = visitor(language, width=390, height=844)
    opened.goto(serve + PLACES[place])
    settled(opened)

    main = opened.locator("[data-testid=stMain]")
    assert main.evaluate("part => part.scrollWidth - part.clientWidth") == 0
    assert opened.evaluate("document.documentElement.scrollWidth") == 390


def test_journey_persona_and_language_go_along_from_page_to_page(serve, visitor):
    page = visitor("nl")
    page.goto(f"{serve}/journey?journey=kind-krijgen&persona=jonge-ouder-eerste-kind&lang=en")
    settled(page)

    page.get_by_role("link", name="Export").first.click()
    page.get_by_role("heading", name="Export", level=1).wait_for()
    settled(page)

    assert page.get_by_role("combobox", name="Journey").input_value() == "Having a child"
    assert page.get_by_role("combobox", name="Persona").input_value() == "Sam"
    assert "journey=kind-krijgen" in page.url
    assert "lang=en" in page.url


def test_a_step_is_reached_from_the_first_page_by_keyboard_only(serve, visitor):
    page = visitor("en")
    page.goto(serve)
    settled(page)

    tab_to(page, "Open “Having a child”")
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="Having a child", level=1).wait_for()
    settled(page)

    tab_to(page, "Blueprint of “Having a child”")
    before = page.locator(".sheet").evaluate("sheet => sheet.offsetWidth")
    page.keyboard.press("+")
    assert page.locator(".sheet").evaluate("sheet => sheet.offsetWidth") > before

    tab_to(page, "Have a child")
    page.keyboard.press("Enter")
    page.get_by_role("dialog").get_by_role("heading", name="1. Have a child").wait_for()


def test_a_policy_adviser_finds_what_is_asked_twice_in_three_clicks(serve, visitor):
    page = visitor("nl")
    page.goto(serve)
    settled(page)

    page.get_by_role("link", name="Open ‘Scheiden of uit elkaar gaan’").click()
    page.get_by_role("heading", name="Scheiden of uit elkaar gaan", level=1).wait_for()
    settled(page)
    page.get_by_role("link", name="Inzicht").first.click()
    page.get_by_role("heading", name="Wat dubbel wordt gevraagd").wait_for()
    settled(page)

    assert page.locator(".v-findings li").first.inner_text() == (
        "Op één weg door deze klantreis wordt 4 keer ‘wijzigingen doorgeven’ gevraagd."
    )
    page.locator("#asked-twice ~ table").get_by_role("button", name="5. Geef de verhuizing door").first.click()
    page.get_by_role("dialog").get_by_role("heading", name="5. Geef de verhuizing door").wait_for()


def test_links_within_the_text_lead_to_their_place(serve, visitor):
    page = visitor("en")
    page.goto(f"{serve}/journey?journey=kind-krijgen&view=text")
    settled(page)

    page.get_by_role("link", name="Sources", exact=True).click()
    settled(page)

    top = page.locator("#sources").evaluate("heading => heading.getBoundingClientRect().top")
    assert -1 < top < 1000  # a browser scrolls to whole pixels of its own
    assert page.locator("h1").inner_text() == "Having a child"


def test_the_back_button_leads_to_the_page_before(serve, visitor):
    page = visitor("en")
    page.goto(f"{serve}/journey?journey=kind-krijgen")
    settled(page)
    page.get_by_role("link", name="Personas").first.click()
    page.get_by_role("heading", name="Personas", level=1).wait_for()
    settled(page)

    for _ in range(2):  # a page without its choices in the address may lie between
        page.go_back()
        settled(page)

    assert page.locator("h1").inner_text() == "Having a child"


def tab_to(page, name, most=60):
    """Presses Tab until what is called so has the focus."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if name in (_focused_name(page) or ""):
            return
    pytest.fail(f"Tab never came to {name}")


def _focused_name(page):
    return page.evaluate(
        """() => { let at = document.activeElement;
            while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
            return at?.getAttribute("aria-label") || (at?.matches("a, button") ? at.innerText : "") }"""
    )
