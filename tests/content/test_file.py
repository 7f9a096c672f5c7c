"""Files are read whole or not at all, and only if they are text."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from voorzet.content.file import LONGEST_LINE, MOST_BYTES, MOST_LINES, content_of, text_of
from voorzet.content.remark import Remark


def why(result: object) -> str:
    assert isinstance(result, Remark)
    return str(result.message)


def test_a_file_of_just_the_size_is_read(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_bytes(b"x" * MOST_BYTES)

    assert content_of(file) == b"x" * MOST_BYTES

    file.write_bytes(b"x" * (MOST_BYTES + 1))

    assert "larger than 1 MiB" in why(content_of(file))


def test_a_device_without_end_is_not_read() -> None:
    assert "not a file" in why(content_of(Path("/dev/zero")))


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.yaml"
    os.mkfifo(pipe)

    assert "not a file" in why(content_of(pipe))


def test_what_is_not_there_is_said_so(tmp_path: Path) -> None:
    assert "no such file" in why(content_of(tmp_path / "nothing.yaml"))


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_said_so(tmp_path: Path) -> None:
    file = tmp_path / "secret.yaml"
    file.touch(mode=0)

    assert "cannot be read" in why(content_of(file))


def test_text_is_utf_8_with_one_kind_of_line_end() -> None:
    assert text_of("\ufeffé: 1\r\nb: 2\rc: 3\n".encode()) == "é: 1\nb: 2\nc: 3\n"


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (b"a: b\nc: \xff\n", 2),
        ("a: b\n".encode("utf-16"), 1),
        (b"a: b\r\n\r\nc: \x00\n", 3),
        ("a: b\nc: \x9b\n".encode(), 2),
        ("a: b\nc: x\u2028y\n".encode(), 2),
        (b"a\n" * MOST_LINES, MOST_LINES),
        (b"a\n" + b"x" * (LONGEST_LINE + 1), 2),
        (b"x" * (MOST_BYTES + 1), 0),
    ],
)
def test_what_is_no_text_is_refused_with_its_line(content: bytes, line: int) -> None:
    refused = text_of(content)

    assert isinstance(refused, Remark) and refused.line == line
