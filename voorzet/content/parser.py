"""The events of a YAML text, as ruamel.yaml tells them, in half the time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

from ruamel.yaml.parser import Parser
from ruamel.yaml.reader import Reader
from ruamel.yaml.scanner import Scanner
from ruamel.yaml.tokens import ScalarToken


def events(text: str) -> Iterator[Any]:
    """What a YAML 1.2 text says, piece by piece, each with the marks (line and column from 0) where it starts and ends.

    Raises:
        ruamel.yaml.error.YAMLError: from here on it is no YAML.
        ValueError, OverflowError: it names a character or a version that cannot be.
    """
    yaml = _Yaml(text)
    while yaml.check_event():
        yield yaml.get_event()


class _Mark:
    """A place in the text; ruamel.yaml's own also carries the text."""

    __slots__ = ("column", "index", "line")

    def __init__(self, index: int, line: int, column: int) -> None:
        self.index, self.line, self.column = index, line, column


class _Yaml(Reader, Scanner, Parser):
    """ruamel.yaml's reader, scanner and parser in one object, as its own loaders are, with shorter ways.

    Most of the time goes into asking for the next token and into words on one line, so those two are done here; all
    else is ruamel.yaml's. A test holds the events equal to those of `ruamel.yaml.YAML(typ="safe", pure=True)`.
    """

    reader = scanner = resolver = None
    comment_handling = None
    processing_version = scanner_processing_version = (1, 2)

    def __init__(self, text: str) -> None:
        self.reader = self.scanner = self.resolver = self
        self.doc_infos = [SimpleNamespace(tags=[])]
        Reader.__init__(self, text, loader=self)
        Scanner.__init__(self, loader=self)
        Parser.__init__(self, loader=self)

    def get_mark(self) -> _Mark:
        return _Mark(self.index, self.line, self.column)

    def check_token(self, *choices: Any) -> bool:
        if self.possible_simple_keys or not self.tokens:
            while self.need_more_tokens():
                self.fetch_more_tokens()
        return bool(self.tokens) and (not choices or isinstance(self.tokens[0], choices))

    def stale_possible_simple_keys(self) -> None:
        if self.possible_simple_keys:
            super().stale_possible_simple_keys()

    def scan_plain(self) -> Any:
        match = (_IN_BRACKETS if self.flow_context else _ON_A_LINE).match(self.buffer, self.pointer)
        if match is None or not self._is_whole(match.end()):
            return super().scan_plain()
        words, start = match.group().rstrip(" "), self.get_mark()
        self._pass(len(words))
        end = self.get_mark()
        self._pass(match.end() - self.pointer)
        self.allow_simple_key = self.buffer[self.pointer] == "\n"
        if self.allow_simple_key:
            self.forward()
        return ScalarToken(words, True, start, end)

    def _is_whole(self, end: int) -> bool:
        """Whether what ends here does not run on in the next line."""
        if self.buffer[end] != "\n":
            return True
        after = _NEXT_LINE.match(self.buffer, end)
        if after is None or self.buffer.startswith(("---", "..."), end + 1):
            return False
        return len(after[1]) <= self.indent

    def _pass(self, count: int) -> None:
        """Goes on by characters without a line break among them."""
        self.pointer += count
        self.index += count
        self.column += count


_GAP = r" \t\n\r\x85\u2028\u2029\0"


def _words(never: str, last: str) -> re.Pattern[str]:
    """Words on one line with spaces between, up to one of `last`; none holds one of `never` or begins a comment."""
    word = rf"(?>[^{_GAP}:#\ufeff{never}]|:(?=[^{_GAP}])|(?<![{_GAP}])#)++"
    return re.compile(rf"{word}(?> ++{word})*+ *+(?=[{last}])")


_ON_A_LINE = _words("", r":\n")
_IN_BRACKETS = _words(r",\[\]{}", r":,\]}")
_NEXT_LINE = re.compile(rf"\n( *+)(?=[^{_GAP}#])")
