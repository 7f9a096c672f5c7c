"""Sentences show enough of what an author wrote, and nothing that harms."""

from __future__ import annotations

import pytest

from voorzet.content.node import Fields, Items, Scalar
from voorzet.content.wording import found, meant, quoted, thing


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("veel", "'veel'"),
        ("a" * 41, "'" + "a" * 40 + "…'"),
        ("red\x1b[31m\nline", "'red [31m line'"),
        ("call 0612345678", "'…'"),
    ],
)
def test_words_are_shown_short_and_harmless(words: str, shown: str) -> None:
    assert quoted(words) == shown


def test_what_is_not_a_word_is_named() -> None:
    assert [str(found(node)) for node in (Scalar(1, "x"), Items(1, ()), Fields(1, ()))] == [
        "'x'",
        "a list",
        "a group of fields",
    ]


def test_a_misspelling_finds_its_word_and_nonsense_finds_none() -> None:
    assert meant("Telephone", ["phone", "letter"]) == "phone"
    assert meant("xyz", ["phone", "letter"]) is None
    assert meant("x" * 1_000_000, ["phone"]) is None


def test_a_part_without_a_name_of_its_own_is_named_after_its_list() -> None:
    assert str(thing("touchpoints")) == "this touchpoint"
    assert str(thing("strengths")) == "this part of strengths"
