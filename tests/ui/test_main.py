"""Every page, in both languages, with the shipped content; and what is said when there is none."""

import pytest
from ui.opened import in_words, opened, shown

from voorzet.model.text import Language
from voorzet.ui.frame import NOT_ADVICE
from voorzet.ui.main import PAGES
from voorzet.ui.pages import compare, export, home, import_table, personas, walk

HEADINGS = {
    "home": home.TITLE,
    "journey": {Language.NL: "AIO-aanvulling bij een onvolledige AOW", Language.EN: "AIO top-up"},
    "insight": {Language.NL: "AIO-aanvulling bij een onvolledige AOW", Language.EN: "AIO top-up"},
    "compare": compare.TITLE,
    "personas": personas.TITLE,
    "walk": walk.TITLE,
    "import": import_table.TITLE,
    "export": export.TITLE,
}

everywhere = pytest.mark.parametrize("page", [page.path for page in PAGES])
in_both_languages = pytest.mark.parametrize("language", list(Language))


@everywhere
@in_both_languages
def test_a_page_has_one_main_heading_in_the_language_of_the_browser(page, language):
    test = opened(page, language)

    heading = HEADINGS[page]
    words = heading[language] if isinstance(heading, dict) else in_words(language, heading)
    assert not test.exception
    assert shown(test).count("<h1>") == 1
    assert f"<h1>{words}" in shown(test)


@everywhere
@in_both_languages
def test_a_page_says_that_it_is_no_legal_advice(page, language):
    assert in_words(language, NOT_ADVICE) in shown(opened(page, language))


@everywhere
def test_a_page_has_few_native_elements(page):
    assert sum(1 for _ in _elements(opened(page))) < 50


def test_dutch_and_english_pages_differ():
    assert in_words(Language.NL, home.TITLE) != in_words(Language.EN, home.TITLE)


@everywhere
def test_without_content_a_page_says_which_folder_is_missing_it(page, monkeypatch, tmp_path):
    monkeypatch.setenv("VOORZET_CONTENT", str(tmp_path / "nowhere"))

    test = opened(page)

    assert not test.exception
    assert "nowhere" in test.error[0].value


def _elements(test):
    blocks = list(test.main.children.values())
    while blocks:
        block = blocks.pop()
        children = getattr(block, "children", None)
        if children is None:
            yield block
        else:
            blocks += children.values()
