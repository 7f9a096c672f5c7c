"""Words for the XML of office files: as people wrote them, without what XML cannot hold."""

from __future__ import annotations

import regex

from voorzet.messages import say

LEFT_OUT = say("Control characters were left out: this kind of file cannot hold them.")

_FORBIDDEN = regex.compile(r"[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LINE_END = regex.compile(r"\r\n?")


def is_writable(words: str) -> bool:
    """Whether XML 1.0 can hold every character of these words."""
    return _FORBIDDEN.search(words) is None


def is_all_writable(value: object) -> bool:
    """Whether XML 1.0 can hold every word in this value and in what it holds."""
    if isinstance(value, str):
        return is_writable(value)
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, tuple | list) else ()
    return all(is_all_writable(part) for part in parts)


def writable(words: str) -> str:
    r"""The words without the characters that XML 1.0 forbids, each line ended in one way.

    Source:
        Extensible Markup Language (XML) 1.0, fifth edition, production 2 (`Char`).

    Example:
        >>> writable("a\x00b\r\nc\x0b")
        'ab\nc'
    """
    return str(_LINE_END.sub("\n", _FORBIDDEN.sub("", words)))
