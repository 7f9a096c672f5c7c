"""What a journey says when it is told in words."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any

import pytest
from builders import feels, hurts, journey, life_event, note, persona, step, value_set, way, workspace
from long_journeys import WORDS, Words, long_journey

from voorzet.drawing.retelling import twin
from voorzet.drawing.twin import Cell, Line, Paragraph, Piece, Section, Table
from voorzet.model.evidence import Law, LawStatus, Source
from voorzet.model.journey import Journey, Phase, Quote
from voorzet.model.persona import Persona
from voorzet.model.text import Language, Text


def told(made: Journey, traveller: Persona | None = None, language: Language = Language.EN) -> tuple[Section, ...]:
    """The twin of a journey, in English unless said otherwise."""
    things: tuple[Any, ...] = (made, traveller) if traveller else (made,)
    return twin(workspace(*things), made, traveller, language)


def lines(*sections: Section) -> Iterator[Line]:
    """Every line below these headings, cells one by one."""
    for block in (block for section in sections for block in section.body):
        if isinstance(block, Paragraph):
            yield from block.items
        else:
            yield from (line for row in block.rows for cell in row for line in cell.lines)


def words(*sections: Section) -> list[str]:
    """The same as plain words."""
    return ["".join(piece.words for piece in line) for line in lines(*sections)]


def at(sections: tuple[Section, ...], anchor: str) -> Section:
    """The section with this anchor."""
    return next(section for section in sections if section.anchor == anchor)


@pytest.mark.parametrize("kind", WORDS)
def test_headings_go_down_one_step_at_a_time_and_links_lead_somewhere(kind: Words) -> None:
    sections = told(long_journey(30, kind))

    levels = [0, *(section.level for section in sections)]
    anchors = [*(section.anchor for section in sections), *(cell.anchor for cell in cells(sections) if cell.anchor)]
    links = {piece.href[1:] for line in lines(*sections) for piece in line if piece.href and piece.href[0] == "#"}
    assert max(after - before for before, after in itertools.pairwise(levels)) == 1
    assert len(anchors) == len(set(anchors))
    assert links <= set(anchors)


def test_tables_are_narrow_and_whole() -> None:
    tables = [block for section in told(long_journey(30)) for block in section.body if isinstance(block, Table)]

    assert {len(table.heads) for table in tables} <= {2, 3, 4}
    assert all(len(row) == len(table.heads) == len(table.shares) for table in tables for row in table.rows)


def test_a_step_is_told_in_full_under_its_number_and_name() -> None:
    ask = step(
        "ask", name="Asks", description="By letter.", sees="A form.", minutes=20, channels=("letter",), demands=("fill-in",),
        emotions=(feels(-2, "It is long."),), pains=(hurts("No answer."),), quotes=(Quote(text=Text(en="Why?"), source=("a-source",)),),
        annotations=(note("legal", "One may ask.", evidence="law", article="4:1"),), evidence="research",
    )  # fmt: skip

    section = at(told(journey(ask)), "step-ask")

    assert (section.title.words, section.level) == ("1. Asks", 3)
    assert words(section) == [
        "By letter.",
        "Who", "citizen (citizen)", "Where", "Citizen actions", "What the citizen sees", "A form.", "By way of", "letter",
        "Asks of the citizen", "fill in", "Own time", "20 minutes (assumption)", "Rests on", "research [1]",
        "No way on is described.",
        "whoever travels", "very bad", "It is long.", "assumption",
        "No answer. (assumption)",
        "“Why?” [1]",
        "legal", "art. 4:1", "One may ask.", "law [1]",
    ]  # fmt: skip


def test_ways_on_tell_where_when_and_how_long() -> None:
    made = journey(
        step("ask", ends=True), step("prove"), step("paid"),
        way("ask", "prove", when="not all is known"),
        way("ask", "paid", wait=28, wait_days_least=14, evidence="law", source=("a-source",)),
        way("ask", "ask", "loop"),
    )  # fmt: skip

    ways = next(block for block in at(told(made), "step-ask").body if isinstance(block, Paragraph) and block.listed)

    assert ["".join(piece.words for piece in item) for item in ways.items] == [
        "2. prove · not all is known",
        "3. paid · 14 to 28 days (law [1])",
        "back to 1. ask",
        "The journey may end here.",
    ]
    assert next(piece.href for piece in ways.items[0]) == "#step-prove"


def test_every_piece_carries_its_own_language() -> None:
    made = journey(step("ask", name=Text(nl="vragen"), description=Text(en="To ask.")), title="A journey")

    sections = told(made, language=Language.EN)

    assert at(sections, "step-ask").title.language is Language.NL
    assert {piece.language for line in lines(at(sections, "step-ask")) for piece in line} == {Language.EN}
    assert Piece("1. vragen", Language.NL, "#step-ask") in [piece for line in lines(*sections) for piece in line]


def test_citizens_were_asked_only_if_some_claim_rests_on_it() -> None:
    silent = words(at(told(journey(step("ask", evidence="research"))), "about"))
    heard = words(at(told(journey(step("ask", evidence="lived-experience"))), "about"))

    assert any(sentence.startswith("Citizens have not been asked") for sentence in silent)
    assert not any(sentence.startswith("Citizens have not been asked") for sentence in heard)
    assert "An aid for the conversation, not legal advice." in silent


def test_a_journey_that_nobody_reviewed_says_so() -> None:
    assert "not yet reviewed" in words(at(told(journey("ask")), "about"))
    assert "a jurist" in words(at(told(journey("ask", reviewed_by=Text(en="a jurist"))), "about"))


def test_with_a_persona_theirs_come_first_and_others_are_left_out() -> None:
    ask = step("ask", emotions=(feels(0, "all"), feels(-1, "hers", persona="ria"), feels(1, "his", persona="bilal")))
    made = journey(ask)

    with_ria = words(at(told(made, persona("ria")), "step-ask"))
    with_nobody = words(at(told(made), "step-ask"))

    assert [each for each in with_ria if each in ("all", "hers", "his")] == ["hers", "all"]
    assert [each for each in with_nobody if each in ("all", "hers", "his")] == ["all", "his", "hers"]
    assert any(
        "Ria" in sentence and "left out" in sentence for sentence in words(at(told(made, persona("ria")), "about"))
    )


def test_analyses_tell_loops_ends_waits_and_handovers() -> None:
    made = journey(
        step("ask", minutes=20), step("decide", actor="council"), step("paid", ends=True),
        way("ask", "decide", wait=56), way("decide", "ask", "loop"), way("decide", "paid"),
    )  # fmt: skip

    sections = told(made)

    assert words(at(sections, "slowest-way"))[0] == "At its slowest it takes 56 calendar days of waiting."
    assert "1. ask → 2. decide → 1. ask" in words(at(sections, "loops"))
    assert words(at(sections, "ends")) == ["3. paid"]
    assert words(at(sections, "handovers"))[1:5] == ["1. ask", "citizen", "2. decide", "council"]
    assert "20 minutes" in words(at(sections, "burden"))


def test_sources_tell_their_standing_and_lead_there() -> None:
    law = Law(bwb="BWBR0005537", article="4:13", status=LawStatus.LAPSED, valid_to="2025-12-31")
    source = Source(
        id="awb", title=Text(nl="Awb"), publisher="KOOP", url="https://wetten.example/", checked="2026-01-15", law=law
    )
    ask = step("ask", annotations=(note("legal", evidence="law", source=("awb",), article="6:7"),))

    sections = told(journey(ask, sources=(source,)))
    section = at(sections, "sources")

    assert "Awb · art. 6:7" in words(at(sections, "step-ask"))
    assert words(section) == ["[1] Awb", "KOOP", "lapsed, art. 4:13", "BWBR0005537", "until 31 Dec 2025", "15 Jan 2026"]
    assert next(cells((section,))).anchor == "source-awb"
    assert next(lines(section))[1] == Piece("Awb", Language.NL, "https://wetten.example/")


def test_a_phase_without_steps_is_not_passed_over() -> None:
    phases = (Phase(id="begin", name=Text(en="Begin")), Phase(id="empty", name=Text(en="Empty")))

    assert words(at(told(journey("ask", phases=phases)), "phase-empty")) == ["No steps are described in this phase."]


def cells(sections: tuple[Section, ...]) -> Iterator[Cell]:
    """Every cell of every table."""
    for block in (block for section in sections for block in section.body):
        if isinstance(block, Table):
            yield from (cell for row in block.rows for cell in row)


def test_values_and_the_life_event_are_called_what_the_content_calls_them() -> None:
    made = journey(step("ask", annotations=[note("value", value="rust")]), life_event="pensioen")
    shared = value_set(rust="peace of mind"), life_event("pensioen", "retiring")

    said = words(*twin(workspace(made, *shared), made, None, Language.EN))

    assert "peace of mind" in said and "retiring" in said
    assert {"rust", "pensioen"} <= set(words(*twin(workspace(made), made, None, Language.EN)))
