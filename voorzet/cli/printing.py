"""What the command line prints: results to stdout, all else to stderr, and nothing that could steer a terminal."""

from __future__ import annotations

import re
import shutil
import sys
import textwrap
from collections.abc import Iterable
from typing import TextIO

from voorzet.messages import Message

_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def out(line: str = "") -> None:
    """One line of the result."""
    _print(line, sys.stdout)


def block(lines: Iterable[str]) -> None:
    """Lines and an empty one, fitted to the terminal, each under its indent; in a file or a pipe they stay whole."""
    width = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
    for line in lines:
        for part in _fitted(line, width):
            out(part)
    out()


def aside(thing: Message | str) -> None:
    """One line beside the result: a note, a complaint, a sign of life."""
    from voorzet.cli.words import speaker

    _print(thing if isinstance(thing, str) else speaker()(thing), sys.stderr)


def speak_any_terminal() -> None:
    """Makes a terminal that lacks a character show another one, rather than end the program."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


def _fitted(line: str, width: int | None) -> list[str]:
    if width is None or len(line) <= width:
        return [line]
    indent = " " * (len(line) - len(line.lstrip()) + 2)
    return textwrap.wrap(line, max(width, 40), subsequent_indent=indent, break_long_words=False) or [line]


def _print(line: str, stream: TextIO) -> None:
    stream.write(_CONTROLS.sub("\N{REPLACEMENT CHARACTER}", line) + "\n")
    stream.flush()
