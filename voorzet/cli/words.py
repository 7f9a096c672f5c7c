"""The language of the command line: chosen with `--lang`, or else as the terminal is set."""

from __future__ import annotations

import gettext
import os
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Literal

from voorzet.messages import Message

if TYPE_CHECKING:
    from voorzet.i18n import Speech

Lang = Literal["nl", "en"]

_chosen: list[Lang] = []
"""What `--lang` said in this process, if anything: one command line, one language."""


def choose(lang: Lang | None) -> Lang | None:
    """Remembers what `--lang` said, for all that is printed after it."""
    if lang:
        _chosen[:] = [lang]
    return lang


def chosen() -> bool:
    """Whether `--lang` said which language."""
    return bool(_chosen)


def language(environment: Mapping[str, str] = os.environ) -> Lang:
    """The language to print in.

    Source:
        Order of the variables: POSIX.1-2017, Base Definitions 8.2.

    Example:
        >>> language({"LANG": "nl_NL.UTF-8"}), language({"LC_ALL": "C", "LANG": "nl_NL.UTF-8"})
        ('nl', 'en')
    """
    if _chosen:
        return _chosen[0]
    locale = next(filter(None, map(environment.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), "")
    return "nl" if locale.lower().startswith("nl") else "en"


def briefly(message: Message) -> str:
    """A message that holds no values, in the language of the terminal; for help texts, which must appear at once."""
    return _catalogue(language()).gettext(message.text)


def speaker() -> Speech:
    """What puts messages and terms into the language to print in."""
    from voorzet.i18n import speech
    from voorzet.model.text import Language

    return speech(Language(language()))


@cache
def _catalogue(lang: Lang) -> gettext.NullTranslations:
    folder = files("voorzet").joinpath("i18n", "catalogues")
    return gettext.translation("voorzet", str(folder), [lang], fallback=True)
