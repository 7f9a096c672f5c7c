"""HTML that cannot be broken out of: tags with escaped words, and the language that words are in."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape

from voorzet.model.text import Language, Said, Text

_MARKDOWN = re.compile(r"[!-/:-@\[-`{-~]")
"""All punctuation of ASCII: CommonMark takes each of them as itself after a backslash."""

_EMPTY = frozenset({"br", "col", "img"})
"""Elements that have no end."""


class Html(str):
    """Markup that is safe to show as it is."""

    __slots__ = ()


def tag(name: str, *children: str | None, **attributes: str | int | None) -> Html:
    """An element. Children that are not `Html` are words, and escaped; `class_` and `for_` lose their underscore.

    Example:
        >>> tag("p", "a < b", class_="lead")
        '<p class="lead">a &lt; b</p>'
    """
    written = "".join(_attribute(key, value) for key, value in attributes.items() if value is not None)
    return Html(f"<{name}{written}>" if name in _EMPTY else f"<{name}{written}>{join(children)}</{name}>")


def join(children: Iterable[str | None], between: str = "") -> Html:
    """Children after each other; None is left out."""
    return Html(between.join(_safe(child) for child in children if child is not None))


def words(said: Said | Text, language: Language) -> Html:
    """Words on a screen in `language`; marked when they are in another one, so that they are read out rightly.

    Example:
        >>> words(Text(nl="brief"), Language.EN)
        '<span lang="nl">brief</span>'
    """
    said = said.said(language) if isinstance(said, Text) else said
    return Html(escape(said.words)) if said.language is language else tag("span", said.words, lang=said.language.value)


def link(label: str, href: str, lang: str | None = None) -> Html:
    """A link that leaves the app open, and tells nobody where it was followed from."""
    return tag("a", label, href=href, lang=lang, target="_blank", rel="noopener noreferrer")


def plain(words: str) -> str:
    r"""Words for a widget that reads Markdown, so that it shows them as they are.

    Example:
        >>> print(plain("1. *Brief*"))
        1\. \*Brief\*
    """
    return _MARKDOWN.sub(r"\\\g<0>", words)


def _attribute(key: str, value: str | int) -> str:
    return f' {key.rstrip("_").replace("_", "-")}="{escape(str(value))}"'


def _safe(child: str) -> str:
    return child if isinstance(child, Html) else escape(child)
