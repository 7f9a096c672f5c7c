"""A team's walk in Chromium: from Home to a deck of slides, with counted clicks."""

from io import BytesIO

import pptx
import pytest
from ui.test_walk_in_browser import Clicks
from ui.watched import errors_of, settled

from voorzet.model.text import Language
from voorzet.settings import Settings
from voorzet.toolkit import toolkit

pytestmark = pytest.mark.browser

WORDS = {
    "nl": {"open": "Open ‘{title}’", "format": "Soort bestand", "deck": "Dia's (PPTX)"},
    "en": {"open": "Open “{title}”", "format": "Format", "deck": "Slides (PPTX)"},
}


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_team_opens_a_journey_and_downloads_its_deck_in_five_clicks(language, serve, visitor):
    journey = toolkit(Settings()).workspace.journeys["scheiding"]
    title, say = journey.title.said(Language(language)).words, WORDS[language]
    page = visitor(language)
    errors = errors_of(page)
    page.goto(serve)
    settled(page)
    click = Clicks(page)

    click("link", say["open"].format(title=title))
    click("link", "Export")
    click("combobox", say["format"])
    click("option", say["deck"])
    with page.expect_download() as download:
        click("button", "scheiding.pptx")

    deck = pptx.Presentation(BytesIO(download.value.path().read_bytes()))
    assert deck.slides[0].shapes.title.text_frame.text == title
    assert click.count == 5
    assert errors == []
