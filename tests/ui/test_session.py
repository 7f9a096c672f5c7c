"""Choices stay: from page to page, in the address, and from the address back."""

import pytest
from ui.opened import at, opened, shown

from voorzet.model.text import Language


@pytest.mark.parametrize(("locale", "language"), [("nl-NL", "nl"), ("nl-BE", "nl"), ("en-US", "en"), ("fr-FR", "en")])
def test_the_first_language_is_that_of_the_browser_or_else_english(locale, language):
    assert opened("home", locale).query_params["lang"] == language


def test_a_language_that_is_chosen_stays_on_the_next_page():
    test = opened("home", Language.EN)
    test.segmented_control("voorzet-language-widget").set_value(Language.NL).run()

    assert test.query_params["lang"] == "nl"
    assert "Van" in shown(test)


def test_the_address_wins_from_the_browsers_language():
    assert "Kies een klantreis" in shown(opened("home", Language.EN, lang="nl"))


def test_a_language_that_does_not_exist_is_ignored():
    assert opened("home", Language.NL, lang="tlh").query_params["lang"] == "nl"


def test_a_link_opens_the_same_journey_persona_and_view():
    test = opened("journey", journey="kind-krijgen", persona="jonge-ouder-eerste-kind", view="text")

    assert "<h1>Having a child" in shown(test)
    assert test.selectbox("voorzet-persona-widget").value == "jonge-ouder-eerste-kind"
    assert "v-twin" in shown(test)


def test_a_link_to_what_is_not_there_opens_the_first_journey():
    test = opened("journey", journey="gone", persona="gone", view="gone", step="gone")

    assert not test.exception
    assert "<h1>AIO" in shown(test)


def test_a_choice_is_put_into_the_address():
    test = opened("journey")
    test.selectbox("voorzet-journey-widget").select("kind-krijgen").run()

    assert test.query_params["journey"] == "kind-krijgen"


def test_a_step_is_closed_when_one_leaves_the_page():
    test = opened("journey", journey="kind-krijgen", step="kind-geboren")
    at(test, "personas")
    at(test, "journey")

    assert "step" not in test.query_params
    assert "v-step" not in shown(test)


def test_the_address_that_a_browser_goes_back_to_is_followed():
    test = opened("journey", journey="kind-krijgen")
    test.selectbox("voorzet-journey-widget").select("aio-aanvulling").run()
    test.query_params["journey"] = "kind-krijgen"

    assert "<h1>Having a child" in shown(test.run())
