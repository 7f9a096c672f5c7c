"""YAML 1.2's own idea of numbers, true, false and nothing."""

from __future__ import annotations

from typing import Any

import pytest

from voorzet.content.node import Fields
from voorzet.content.plain import plain
from voorzet.content.tree import tree


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("20", 20), ("-3", -3), ("+3", 3), ("007", 7), ("0x1F", 31), ("0o17", 15), ("12.5", 12.5), ("1e3", 1000.0), (".5", 0.5), ("1.", 1.0),
        ("true", True), ("False", False), ("null", None), ("~", None), ("", None),
        ("NO", "NO"), ("yes", "yes"), ("on", "on"), ("off", "off"), ("y", "y"), ("1_000", "1_000"), ("10:30", "10:30"),
        ("2026-11-23", "2026-11-23"), ("20 minuten", "20 minuten"), ("0b1", "0b1"), (".inf", ".inf"), ("9" * 5000, "9" * 5000),
        ("'20'", "20"), ('"true"', "true"), ("''", ""),
        ("[1, {a: 2}]", [1, {"a": 2}]),
    ],
)  # fmt: skip
def test_a_word_means_what_yaml_1_2_says(written: str, value: Any) -> None:
    root, wrong = tree(f"a: {written}\n")

    assert wrong == ()
    assert isinstance(root, Fields)
    assert plain(root) == {"a": value}
    assert type(plain(root)["a"]) is type(value)
