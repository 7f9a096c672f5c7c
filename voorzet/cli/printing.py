"""What the command line prints: results to stdout, all else to stderr, and nothing that could steer a terminal."""

from __future__ import annotations

import re
import sys
from typing import TextIO

from voorzet.messages import Message

_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def out(line: str = "") -> None:
    """One line of the result."""
    _print(line, sys.stdout)


def aside(thing: Message | str) -> None:
    """One line beside the result: a note, a complaint, a sign of life."""
    from voorzet.cli.words import speaker

    _print(thing if isinstance(thing, str) else speaker()(thing), sys.stderr)


def speak_any_terminal() -> None:
    """Makes a terminal that lacks a character show another one, rather than end the program."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


def _print(line: str, stream: TextIO) -> None:
    stream.write(_CONTROLS.sub("\N{REPLACEMENT CHARACTER}", line) + "\n")
    stream.flush()
