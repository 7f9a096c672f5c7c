"""A page of the app, run without a browser."""

from __future__ import annotations

from streamlit.testing.v1 import AppTest
from streamlit.util import calc_hash

from voorzet.i18n import speech
from voorzet.messages import Message
from voorzet.model.text import Language

LOCALES = {Language.NL: "nl-NL", Language.EN: "en-GB"}


def opened(page: str = "home", language: Language | str = Language.EN, **address: str) -> AppTest:
    """This page, opened by a browser that prefers this language (or locale), with this in its address; it has run once."""
    test = AppTest.from_function(_script, default_timeout=60)
    test.context = {"locale": LOCALES.get(language, language)}
    for name, value in address.items():
        test.query_params[name] = value
    test._page_hash = calc_hash(page)  # switch_page() knows pages that are files; ours are functions
    return test.run()


def at(test: AppTest, page: str) -> AppTest:
    """The same visit, at another page."""
    test._page_hash = calc_hash(page)
    return test.run()


def shown(test: AppTest) -> str:
    """All that our own blocks of a page show, as HTML, with quotation marks as they are read."""
    blocks = (block.value for block in test.html if not block.value.startswith("<style>"))
    return "\n".join(blocks).replace("&#x27;", "'").replace("&quot;", '"')


def in_words(language: Language, message: Message) -> str:
    """A message as this language says it."""
    return speech(language)(message)


def _script() -> None:
    from voorzet.ui.main import main

    main()
