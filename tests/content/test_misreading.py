"""What is no YAML is explained without words from YAML's own manual."""

from __future__ import annotations

import pytest

from voorzet.content.tree import tree


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("a:\n\tb: c\n", 2, "tab"),
        ("a: b: c\n", 1, "in quotes"),
        ("a: b\n  c: d\n", 2, "in quotes"),
        ("a: b\nc\nd: e\n", 2, "no “:”"),
        ("a:\n  b: c\n d: e\n", 3, "indentation"),
        ("- a\nb: c\n", 2, "indentation"),
        ("a: - b\n", 1, "indentation"),
        ('x: y\na: "b\nc: d\n', 2, "do not close"),
        ("a: [b, c\nd: e\n", 1, "close with ]"),
        ("a: {b: c\nd: e\n", 1, "close with }"),
        ("a: @b\n", 1, "cannot start with @"),
        ("a: `b`\n", 1, "cannot start with `"),
        ("a: %b\n", 1, "cannot start with %"),
        ("a: ]\n", 1, "cannot start with ]"),
        ('a: "c:\\dir"\n', 1, "backslash"),
        ('a: "\\UFFFFFFFF"\n', 1, "single quotes"),
        ("a: & b\n", 1, "cannot start with &, * or !"),
        ("a: !x!y z\n", 1, "cannot start with &, * or !"),
        ("a: |b\n  c\n", 1, "starts on the next line"),
        ("%YAML 2.0\n---\na: b\n", 1, "cannot be read as YAML"),
    ],
)
def test_each_slip_has_its_sentence_and_line(text: str, line: int, words: str) -> None:
    root, (*_, remark) = tree(text)

    assert root is None
    assert (remark.line, words in str(remark.message)) == (line, True), str(remark.message)
