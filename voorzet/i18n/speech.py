"""Speaking a language: messages in, words out."""

from __future__ import annotations

import gettext
from datetime import date
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

from babel.dates import format_date

from voorzet.i18n.terms import term
from voorzet.messages import Message
from voorzet.model.text import Language, Text

CATALOGUES = Path(__file__).parent / "catalogues"


class Speech:
    """Speaks one language. Call it with a message, a term, a text, a date or plain words."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self._catalogue = gettext.translation("voorzet", CATALOGUES, [language.value], fallback=True)

    def __call__(self, thing: Message | StrEnum | Text | date | str | int) -> str:
        """`thing` in this language.

        Example:
            >>> from voorzet.messages import say
            >>> speech(Language.EN)(say("from {day}", day=date(2026, 1, 1)))
            'from 1 Jan 2026'
        """
        if isinstance(thing, Message):
            return self._sentence(thing)
        if isinstance(thing, Text):
            return thing.said(self.language).words
        if isinstance(thing, StrEnum):
            return self._sentence(term(thing))
        if isinstance(thing, date):
            return format_date(thing, "d MMM y", locale=self.language.value)
        return str(thing)

    def pattern(self, message: Message) -> str:
        """A message's sentence in this language, its `{names}` not yet filled in."""
        if message.many is None:
            return self._catalogue.gettext(message.text)
        return self._catalogue.ngettext(message.text, message.many, int(message.values["n"]))

    def _sentence(self, message: Message) -> str:
        values: dict[str, Any] = {name: self(value) for name, value in message.values.items()}
        return self.pattern(message).format(**values) if values else self.pattern(message)


@cache
def speech(language: Language) -> Speech:
    """The one speech of each language."""
    return Speech(language)
