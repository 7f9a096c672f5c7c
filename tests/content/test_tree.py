"""YAML text becomes nodes that know their line; what cannot be a tree is refused."""

from __future__ import annotations

import pytest

from voorzet.content.node import Fields, Items, Scalar
from voorzet.content.tree import MOST_ALIASES, MOST_DEPTH, MOST_NODES, MOST_REMARKS, tree


def remarks(text: str) -> list[tuple[int, str]]:
    return [(remark.line, str(remark.message)) for remark in tree(text)[1]]


def test_every_node_knows_its_line() -> None:
    root, wrong = tree("# a comment\na: b\nc:\n  - d\n  - {e: f}\n")

    assert wrong == ()
    assert root == Fields(
        2,
        (
            (Scalar(2, "a", plain=True), Scalar(2, "b", plain=True)),
            (
                Scalar(3, "c", plain=True),
                Items(
                    4,
                    (
                        Scalar(4, "d", plain=True),
                        Fields(5, ((Scalar(5, "e", plain=True), Scalar(5, "f", plain=True)),)),
                    ),
                ),
            ),
        ),
    )


@pytest.mark.parametrize(("written", "plain"), [("20", True), ("'20'", False), ('"20"', False), ("!!str 20", False)])
def test_quotes_make_a_text_of_a_number(written: str, plain: bool) -> None:
    root, wrong = tree(f"a: {written}\n")

    assert wrong == ()
    assert isinstance(root, Fields) and root.get("a") == Scalar(1, "20", plain)


def test_a_text_over_lines_is_one_text() -> None:
    root, _ = tree("a: >-\n  first\n  second\nb: |\n  first\n  second\n")

    assert isinstance(root, Fields)
    assert root.get("a") == Scalar(1, "first second", folded=True)
    assert root.get("b") == Scalar(4, "first\nsecond\n", folded=True)


def test_an_alias_stands_for_its_anchor() -> None:
    root, wrong = tree("a: &x {b: c}\nd: *x\n")

    assert wrong == ()
    assert isinstance(root, Fields) and root.get("d") is root.get("a")


def test_everything_that_is_wrong_is_told_at_once() -> None:
    told = remarks("a: 1\na: 2\nb: !x 3\n<<: {c: d}\ne: *f\n[g]: h\na: 4\n")

    assert [line for line, _ in told] == [2, 3, 4, 5, 6, 7]


def test_nothing_at_all_is_no_tree() -> None:
    assert tree("") == (None, ())
    assert tree("# only this\n") == (None, ())


def test_what_comes_before_an_error_is_told_with_it() -> None:
    root, wrong = tree("a: 1\na: 2\nb: c: d\n")

    assert root is None
    assert [remark.line for remark in wrong] == [2, 3]


def test_as_many_aliases_and_levels_as_may_be() -> None:
    aliases = f"a: &x y\nb: [{', '.join(['*x'] * MOST_ALIASES)}]\n"
    levels = "a: " + "[" * (MOST_DEPTH - 1) + "]" * (MOST_DEPTH - 1)

    assert remarks(aliases) == []
    assert remarks(levels) == []
    assert "too many aliases" in remarks(aliases.replace("*x]", "*x, *x]"))[0][1]
    assert "too deep" in remarks(levels.replace("[]", "[[]]"))[0][1]


def test_aliases_in_aliases_lie_as_deep_as_what_they_stand_for() -> None:
    half = "[" * 20 + "x" + "]" * 20

    assert "too deep" in remarks(f"a: &a {half}\nb: {half.replace('x', '*a')}\n")[0][1]


def test_aliases_count_for_all_they_stand_for() -> None:
    thousand = "- &a [" + "x, " * 1000 + "]\n"

    assert "more than it may" in remarks(thousand + "- *a\n" * (MOST_NODES // 1000))[0][1]


def test_a_character_that_is_none_is_told_and_replaced() -> None:
    root, wrong = tree('a: "\\ud800 and \\0"\n')

    assert isinstance(root, Fields) and root.word("a") == Scalar(1, "\ufffd and \ufffd")
    assert "U+D800" in str(wrong[0].message)


def test_a_personal_number_as_a_name_is_not_repeated() -> None:
    assert "111222333" not in str(remarks("111222333: a\n111222333: b\n"))


def test_a_flood_of_remarks_ends_the_reading() -> None:
    root, wrong = tree("a: b\n" * 1_000)

    assert root is None
    assert len(wrong) == MOST_REMARKS + 1
