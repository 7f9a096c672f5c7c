from itertools import pairwise

import pytest
from builders import journey, step, text, way, workspace

from voorzet.drawing.twin import Table
from voorzet.drawing.twin_difference import twin_difference
from voorzet.graph.overlay import overlay
from voorzet.model.text import Language

BEFORE = journey(
    step("ask", description=text("Then."), demands=["prove"]), step("prove", description=text("Gone.")),
    step("paid", phase="end"), way("ask", "prove"), way("prove", "paid"), title=text("Old"),
)  # fmt: skip
AFTER = journey(
    step("ask", description=text("Now.")), step("call"), step("paid", phase="end"),
    way("ask", "call", wait=5), way("call", "paid"), title=text("New"),
)  # fmt: skip


def told(before=BEFORE, after=AFTER, language=Language.EN):
    return twin_difference(workspace(), overlay(before, after), language)


def rows(sections, anchor):
    """The rows of all tables in a section, each cell as plain words."""
    (section,) = [each for each in sections if each.anchor == anchor]
    tables = [block for block in section.body if isinstance(block, Table)]
    return [
        tuple(" / ".join("".join(piece.words for piece in line) for line in cell.lines) for cell in row)
        for table in tables
        for row in table.rows
    ]


def test_every_step_that_differs_has_rows_and_the_others_are_named():
    sections = told()

    assert rows(sections, "phase-begin") == [
        ("1. ask", "changed", "1. ask", "1. ask"),
        ("1. ask", "What happens", "Then.", "Now."),
        ("1. ask", "Asks of the citizen", "prove", "–"),
        ("old 2. prove", "gone", "2. prove", "–"),
        ("old 2. prove", "What happens", "Gone.", "–"),
        ("2. call", "new", "–", "2. call"),
    ]
    (end,) = [each for each in sections if each.anchor == "phase-end"]
    assert [piece.words for block in end.body for line in block.items for piece in line if piece.words == "paid"]


def test_what_is_asked_before_and_after():
    found = rows(told(), "burden")

    assert ("Things asked", "1", "0", "−1") in found
    assert ("Own minutes", "–", "–", "not known") in found
    assert ("prove", "1", "0", "−1") in found


def test_ways_are_told_with_their_terms_on_both_sides():
    assert rows(told(), "ways") == [
        ("1. ask → 2. call", "new", "–", "waiting · up to 5 days · rests on: assumption"),
        ("2. call → 3. paid", "new", "–", "then · rests on nothing named"),
        ("1. ask → old 2. prove", "gone", "then · rests on nothing named", "–"),
        ("old 2. prove → 3. paid", "gone", "then · rests on nothing named", "–"),
    ]


def test_a_step_that_moved_says_where_it_stood_and_stands():
    sections = told(journey("a b"), journey(step("a", lane="frontstage"), "b"))

    assert ("1. a", "Place", "stood in the lane “Citizen actions”", "begin, Frontstage, place 1") in rows(
        sections, "phase-begin"
    )


@pytest.mark.parametrize("language", Language)
def test_headings_skip_no_level_and_anchors_are_unique(language):
    sections = told(language=language)

    levels = [section.level for section in sections]
    assert all(after - before <= 1 for before, after in pairwise(levels))
    anchors = [section.anchor for section in sections]
    anchors += [
        cell.anchor for each in sections for block in each.body if isinstance(block, Table)
        for row in block.rows for cell in row if cell.anchor
    ]  # fmt: skip
    assert len(anchors) == len(set(anchors))
