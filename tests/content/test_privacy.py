"""Personal data is pointed out with its line, and never repeated."""

from __future__ import annotations

from voorzet.content.privacy import private
from voorzet.content.tree import tree

TEXT = """\
a: 111222333
b: two 111222333 and 999990019 on a line
# in a comment: ria@example.org
c: |
  first
  NL91 ABNA 0417 1643 00
d: >
  call 06 1234
  5678
e: "https://example.org/?q=111222333"
f: BWBR0047166 of 2026-11-23
"""


def test_each_kind_is_told_where_it_stands() -> None:
    root, _ = tree(TEXT)

    told = [(remark.line, str(remark.message)) for remark in private(TEXT, root)]

    assert [line for line, _ in told] == [1, 2, 2, 3, 6, 7]
    assert all("Replace it" in words for _, words in told)
    assert not any(number in words for _, words in told for number in ("111222333", "ria@", "0417", "1234"))


def test_it_is_told_also_of_what_cannot_be_read() -> None:
    assert [remark.line for remark in private("a: b: c\nd: 111222333\n", None)] == [2]


def test_twice_the_same_on_a_line_is_told_once() -> None:
    assert len(list(private("111222333 111222333\n", None))) == 1
