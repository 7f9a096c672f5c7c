"""A problem points at the line where its author must look."""

from __future__ import annotations

import pytest

from voorzet.content.node import Fields
from voorzet.content.spot import spot
from voorzet.content.tree import tree

TEXT = """\
title:
  Something

law: {bwb: x,
  article: y}
steps:
  - id: one
    name:
      nl: een
  - id: two
empty:
"""


@pytest.mark.parametrize(
    ("steps", "line", "field", "group"),
    [
        ((), 1, "", ""),
        (("title",), 2, "title", ""),
        (("law",), 4, "law", ""),
        (("law", "article"), 5, "article", "law"),
        (("law", "status"), 4, "law", ""),
        (("steps",), 6, "steps", ""),
        (("steps", 0), 7, "steps", ""),
        (("steps", 0, "name"), 8, "name", "steps"),
        (("steps", 0, "name", "nl"), 9, "nl", "name"),
        (("steps", 1, "name"), 10, "steps", ""),
        (("steps", 5), 6, "steps", ""),
        (("empty",), 11, "empty", ""),
        (("title", "str-branch"), 2, "title", ""),
    ],
)
def test_steps_lead_to_a_line(steps: tuple[int | str, ...], line: int, field: str, group: str) -> None:
    root, _ = tree(TEXT)
    assert isinstance(root, Fields)

    found = spot(root, steps)

    assert (found.line, found.field, found.group) == (line, field, group)
