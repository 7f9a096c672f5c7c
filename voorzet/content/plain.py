"""From nodes to plain values: what YAML 1.2 takes for a number, for true and false, and for nothing."""

from __future__ import annotations

import re
from typing import Any

from voorzet.content.node import Fields, Items, Node

_CONSTANTS = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_INTEGER = re.compile(r"[-+]?[0-9]{1,400}")
_OTHER_BASE = re.compile(r"0o[0-7]{1,400}|0x[0-9a-fA-F]{1,300}")
_FLOAT = re.compile(r"[-+]?(?:(?:\.[0-9]+|[0-9]+\.[0-9]*)(?:[eE][-+]?[0-9]+)?|[0-9]+[eE][-+]?[0-9]+)")


def plain(node: Node) -> Any:
    """What a node means: dictionaries, lists, texts, numbers, True, False and None.

    Dates stay text; the model takes ISO 8601.

    Source:
        YAML 1.2.2, chapter 10.3 (core schema); infinite and undefined numbers are left out.

    Example:
        >>> from voorzet.content.node import Scalar
        >>> [plain(Scalar(1, text, plain=True)) for text in ("20", "12.5", "NO", "true", "~", "2026-11-23")]
        [20, 12.5, 'NO', True, None, '2026-11-23']
        >>> plain(Scalar(1, "20"))
        '20'
    """
    if isinstance(node, Fields):
        return {name.text: plain(value) for name, value in node.entries}
    if isinstance(node, Items):
        return [plain(item) for item in node.items]
    return _meaning(node.text) if node.plain else node.text


def _meaning(text: str) -> Any:
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    if _INTEGER.fullmatch(text):
        return int(text)
    if _OTHER_BASE.fullmatch(text):
        return int(text, 0)
    return float(text) if _FLOAT.fullmatch(text) else text
