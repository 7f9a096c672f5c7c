"""From YAML text to nodes with lines: YAML 1.2, one document, bounded, and nothing that runs code."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from ruamel.yaml.error import YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentEndEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from voorzet.content.file import without_strangers
from voorzet.content.misreading import misreading
from voorzet.content.node import Fields, Items, Node, Scalar
from voorzet.content.parser import events
from voorzet.content.remark import Remark
from voorzet.content.wording import short
from voorzet.messages import Message, say

MOST_NODES = 25_000
MOST_ALIASES = 100
MOST_DEPTH = 32
MOST_REMARKS = 200

_STANDARD = "tag:yaml.org,2002:"


@lru_cache(maxsize=8)  # decks are looked into before they are read, because they name each other's cards
def tree(text: str) -> tuple[Node | None, tuple[Remark, ...]]:
    r"""The nodes of a YAML text, and all that is wrong with it as YAML.

    Text that is no YAML, and text that is too much (nodes, depth, aliases), gives no nodes at all. Of a field that
    stands twice, the first counts. A date is text here, as in YAML 1.2, and so are `yes`, `no` and `on`.

    Example:
        >>> root, wrong = tree("land: NO\nland: nl\n")
        >>> root.word("land").text, [(remark.line, str(remark.message)) for remark in wrong]
        ('NO', [(2, 'land stands here twice; the first is on line 1. Keep one.')])
    """
    grower = _Grower(text)
    try:
        return grower.document(), tuple(grower.remarks)
    except _Refused as refused:
        return None, (*grower.remarks, refused.remark)


class _Refused(Exception):
    """From here on there is no tree to be made."""

    def __init__(self, remark: Remark) -> None:
        super().__init__(remark)
        self.remark = remark


class _Grower:
    """Makes the tree from ruamel.yaml's events, in one pass."""

    def __init__(self, text: str) -> None:
        self.remarks: list[Remark] = []
        self._events = self._read(text)
        self._line = 1
        self._anchors: dict[str, Node | None] = {}
        self._aliases = 0
        self._nodes = 0

    def document(self) -> Node | None:
        next(self._events)
        if isinstance(next(self._events), StreamEndEvent):
            return None
        root = self._node(next(self._events), 1)
        while isinstance(event := next(self._events), DocumentEndEvent):
            pass
        if not isinstance(event, StreamEndEvent):
            self._remark(event, say("A second document starts here. Put it in a file of its own."))
        return root

    def _read(self, text: str) -> Iterator[Any]:
        try:
            for event in events(text):
                self._line = _line(event)
                yield event
        except (YAMLError, ValueError, OverflowError) as error:
            raise _Refused(misreading(error, self._line)) from error

    def _node(self, event: Any, depth: int) -> Node:
        if isinstance(event, AliasEvent):
            return self._alias(event, depth)
        self._grow(event, 1 if isinstance(event, ScalarEvent) else 2, depth)
        self._check_tag(event)
        if event.anchor:
            self._anchors[event.anchor] = None
        node = self._of(event, depth)
        if event.anchor:
            self._anchors[event.anchor] = node
        return node

    def _of(self, event: Any, depth: int) -> Node:
        if isinstance(event, MappingStartEvent):
            return Fields(_line(event), tuple(self._entries(depth)))
        if isinstance(event, SequenceStartEvent):
            return Items(_line(event), tuple(self._items(depth)))
        return self._scalar(event)

    def _items(self, depth: int) -> Iterator[Node]:
        while not isinstance(event := next(self._events), SequenceEndEvent):
            yield self._node(event, depth + 1)

    def _entries(self, depth: int) -> Iterator[tuple[Scalar, Node]]:
        seen: dict[str, int] = {}
        while not isinstance(event := next(self._events), MappingEndEvent):
            name, value = self._node(event, depth + 1), self._node(next(self._events), depth + 1)
            if not isinstance(name, Scalar) or not name.text:
                self._remark(event, say("The name of a field is missing here, before the “:”."))
            elif name.plain and name.text == "<<":
                self._remark(event, say("Fields cannot be taken over with <<. Write them out."))
            elif name.text in seen:
                self._remark(event, say("{field} stands here twice; the first is on line {line}. Keep one.",
                                        field=short(name.text), line=seen[name.text]))  # fmt: skip
            else:
                seen[name.text] = name.line
                yield name, value

    def _scalar(self, event: Any) -> Scalar:
        words, wrong = without_strangers(event.value)
        if wrong:
            self._remark(event, wrong)
        folded = event.end_mark.line > event.start_mark.line
        return Scalar(_line(event), words, plain=event.tag is None and event.style is None, folded=folded)

    def _alias(self, event: Any, depth: int) -> Node:
        self._aliases += 1
        if self._aliases > MOST_ALIASES:
            raise _Refused(Remark(_line(event), say("There are too many aliases (*). Write out what they stand for.")))
        node = self._anchors.get(event.anchor)
        if node is None:
            node = Scalar(_line(event), "")
            self._remark(event, self._lost(event.anchor))
        self._grow(event, node.size, depth + node.height - 1)
        return node

    def _lost(self, name: str) -> Message:
        if name in self._anchors:
            return say("*{name} would repeat itself without end. Write out what it stands for.", name=short(name))
        return say("Nothing is called &{name}. If *{name} is text, put the text in quotes.", name=short(name))

    def _grow(self, event: Event, nodes: int, depth: int) -> None:
        self._nodes += nodes
        if self._nodes > MOST_NODES:
            raise _Refused(Remark(_line(event), say("This document holds more than it may. Split it.")))
        if depth > MOST_DEPTH:
            raise _Refused(Remark(_line(event), say("This lies too deep: lists in lists, or fields in fields.")))

    def _check_tag(self, event: Any) -> None:
        if event.tag not in (None, "!", f"{_STANDARD}str"):
            tag = short(event.tag.replace(_STANDARD, "!!"))
            self._remark(event, say("The tag {tag} is not used here. Take it away.", tag=tag))

    def _remark(self, event: Event, message: Message) -> None:
        self.remarks.append(Remark(_line(event), message))
        if len(self.remarks) > MOST_REMARKS:
            raise _Refused(self.remarks.pop())


def _line(event: Event) -> int:
    return int(event.start_mark.line) + 1
