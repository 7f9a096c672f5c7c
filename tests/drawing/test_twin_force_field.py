"""The force field in words: headings in order, real tables, numbers as in the picture."""

from __future__ import annotations

import itertools

import pytest
from builders import actor, flow, journey, missing, note, step, workspace
from drawing.test_retelling import at, words
from long_journeys import WORDS, Words, crowd

from voorzet.drawing.twin import Section, Table
from voorzet.drawing.twin_force_field import twin_of_field
from voorzet.graph.force_field import force_field
from voorzet.model.journey import Journey
from voorzet.model.text import Language

WHO = [actor("citizen"), actor("council")]


def told(made: Journey) -> tuple[Section, ...]:
    return twin_of_field(workspace(made), made, force_field(made), Language.EN)


@pytest.mark.parametrize("kind", WORDS)
def test_headings_go_down_one_step_at_a_time_and_tables_are_whole(kind: Words) -> None:
    sections = told(crowd(12, kind))

    levels = [0, *(section.level for section in sections)]
    tables = [block for section in sections for block in section.body if isinstance(block, Table)]
    assert max(after - before for before, after in itertools.pairwise(levels)) == 1
    assert len({section.anchor for section in sections}) == len(sections)
    assert all(len(row) == len(table.heads) == len(table.shares) <= 4 for table in tables for row in table.rows)


def test_each_flow_is_a_row_under_its_kind_with_the_number_of_its_stream() -> None:
    form = note("data", "A form.", sender="citizen", receiver="council")
    powers = [flow("power", "council", "citizen", what, evidence="law") for what in ("Says yes.", "Says no.")]
    sections = told(journey(step("ask", annotations=[form]), actors=WHO, flows=powers))

    assert words(at(sections, "streams-data")) == ["1", "citizen → council", "A form.", "step 1", "assumption"]
    assert words(at(sections, "streams-power")) == [
        *("2", "council → citizen", "Says yes.", "law [1]"),
        *("2", "council → citizen", "Says no.", "law [1]"),
    ]


def test_everybody_stands_in_a_table_with_what_goes_out_and_comes_in() -> None:
    made = journey("ask", actors=WHO, flows=[flow("help", "council", "citizen")])

    assert words(at(told(made), "standings")) == [
        *("citizen", "citizen", "1 step, met by the citizen", "gives 0, gets 1"),
        *("council", "organisation", "0 steps, out of the citizen's sight", "gives 1, gets 0"),
    ]


def test_who_is_missing_is_told_and_a_field_without_flows_says_so() -> None:
    sections = told(journey("ask", actors=WHO[:1], absent=[missing("creditor", "The bank")]))

    assert words(at(sections, "absent"))[0] == "The bank"
    assert "Nobody has said yet what flows in this journey." in words(at(sections, "field"))
    assert "streams" not in [section.anchor for section in sections]
