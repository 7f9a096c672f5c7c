"""Words in Dutch and English, as people wrote them."""

from __future__ import annotations

from enum import StrEnum
from typing import Any, NamedTuple

from pydantic import ValidationInfo, model_validator

from voorzet.messages import say
from voorzet.model.base import Value, wrong


class Language(StrEnum):
    """A language of screens and exports."""

    NL = "nl"
    EN = "en"

    @property
    def other(self) -> Language:
        """The language to fall back on."""
        return Language.EN if self is Language.NL else Language.NL


class Said(NamedTuple):
    """Words, and the language they really are in."""

    words: str
    language: Language


class Text(Value):
    """The same words in Dutch and English; at least one of both.

    In YAML `{nl: …, en: …}`, or a plain string in the language of its document (validation context `language`).
    """

    nl: str | None = None
    en: str | None = None

    @model_validator(mode="before")
    @classmethod
    def _from_plain(cls, value: Any, info: ValidationInfo) -> Any:
        if isinstance(value, str):
            language = (info.context or {}).get("language", Language.NL)
            return {str(language): value}
        return value

    @model_validator(mode="after")
    def _says_something(self) -> Text:
        if not any(words and words.strip() for words in (self.nl, self.en)):
            raise wrong(say("A text needs words: in nl, in en, or in both."))
        return self

    def said(self, language: Language) -> Said:
        """The words in `language`, or else in the other one; `Said.language` tells which.

        Example:
            >>> Text(nl="brief").said(Language.EN)
            Said(words='brief', language=<Language.NL: 'nl'>)
        """
        for choice in (language, language.other):
            words = getattr(self, choice.value)
            if words and words.strip():
                return Said(str(words).strip(), choice)
        raise AssertionError("a Text without words cannot be made")

    def __str__(self) -> str:
        return self.said(Language.EN).words
