"""The bytes of a file, never more than a document may have, and the text they spell."""

from __future__ import annotations

import re
import stat
from pathlib import Path

from voorzet.content.remark import Remark
from voorzet.messages import Message, say

MOST_BYTES = 1024 * 1024
MOST_LINES = 12_000
LONGEST_LINE = 10_000

_NO_TEXT = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")


def content_of(path: Path) -> bytes | Remark:
    """The content of a file, or why it cannot be had. A file that is too large is not read."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return Remark(0, say("This is not a file with text."))
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        return Remark(0, say("There is no such file."))
    except OSError as error:
        return Remark(0, say("This file cannot be read: {reason}.", reason=error.strerror or str(error)))
    return content if len(content) <= MOST_BYTES else _too_large()


def text_of(content: bytes) -> str | Remark:
    r"""The text that these bytes spell, with `\n` at the end of its lines; or why they spell none.

    Example:
        >>> text_of("\ufeffnaam: één\r\n".encode())
        'naam: één\n'
        >>> str(text_of(b"a: b\nc: \x00").message)
        'There is a character here that does not belong in a text (U+0000). Take it away.'
    """
    if len(content) > MOST_BYTES:
        return _too_large()
    try:
        text = content.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as error:
        line = 1 + content.count(b"\n", 0, error.start)
        return Remark(line, say("This file is not UTF-8 text. Save it as UTF-8, and check the accents on this line."))
    stranger = _NO_TEXT.search(text)
    if stranger:
        return Remark(1 + text.count("\n", 0, stranger.start()), no_text(stranger.group()))
    return _too_long(text) or text


def _too_long(text: str) -> Remark | None:
    lines = text.split("\n")
    if len(lines) > MOST_LINES:
        return Remark(MOST_LINES, say("This file has more than {most} lines. Split it.", most=MOST_LINES))
    long = next((number for number, line in enumerate(lines, 1) if len(line) > LONGEST_LINE), None)
    if long is None:
        return None
    return Remark(long, say("This line has more than {most} characters. Break it.", most=LONGEST_LINE))


def without_strangers(text: str) -> tuple[str, Message | None]:
    """A text without the characters that belong in no text, and what to say if it had any."""
    stranger = _NO_TEXT.search(text)
    return _NO_TEXT.sub("\N{REPLACEMENT CHARACTER}", text), no_text(stranger.group()) if stranger else None


def no_text(character: str) -> Message:
    """What to say of a character that belongs in no text."""
    return say(
        "There is a character here that does not belong in a text ({code}). Take it away.",
        code=f"U+{ord(character):04X}",
    )


def _too_large() -> Remark:
    return Remark(0, say("This file is larger than 1 MiB, so it is not read. Split it."))
