"""What else stands out, as it is told."""

from __future__ import annotations

from typing import Any

from builders import DAY, fits, journey, note, persona, step, tension, value_set, way, workspace

from voorzet.drawing.telling import Telling
from voorzet.drawing.twin import Cell, Line, Paragraph, Section
from voorzet.drawing.twin_findings import findings
from voorzet.model.evidence import Law, LawStatus, Source
from voorzet.model.journey import Journey
from voorzet.model.text import Language, Text


def found(made: Journey, *things: Any, who: Any = None) -> dict[str, Section]:
    telling = Telling(workspace(made, *things), made, who, Language.EN)
    return {section.anchor: section for section in findings(telling)}


def words(section: Section) -> list[str]:
    """Each line of a section: items as they are, the cells of a row with a bar between them."""
    told: list[str] = []
    for block in section.body:
        if isinstance(block, Paragraph):
            told += (_plain(item) for item in block.items)
        else:
            told += (" | ".join(_inside(cell) for cell in row) for row in block.rows)
    return told


def _inside(cell: Cell) -> str:
    return " / ".join(_plain(line) for line in cell.lines)


def _plain(line: Line) -> str:
    return "".join(piece.words for piece in line)


def test_what_says_nothing_has_no_section() -> None:
    assert found(journey(step("ask", ends=True))) == {}


def test_what_is_asked_twice_says_how_often_and_where() -> None:
    tell = [note("data", sender="citizen", receiver="council")]
    asked = (step(id, demands=["prove"], annotations=tell) for id in ("ask", "again"))
    twice = found(journey(*asked, step("decide", actor="council", ends=True), "ask>again>decide"))["asked-twice"]

    assert words(twice) == ["prove | 2× | 1, 2", "council, up to 2 times: steps 1, 2"]


def test_who_can_be_missed_names_the_persona_whose_eyes_it_is_told_through() -> None:
    ria, bilal = (persona(id, name=id.title(), channels=[fits("portal", "cannot")]) for id in ("ria", "bilal"))
    made = journey(step("ask", channels=["portal"], ends=True))

    assert words(found(made, ria, bilal, who=ria)["missed"]) == ["1. ask | Ria cannot use any channel of this step."]
    assert len(words(found(made, ria, bilal)["missed"])) == 2


def test_values_that_pull_and_values_that_nothing_supports() -> None:
    pressed = step("match", ends=True, annotations=[note("value", value="speed", effect=2), note("value", effect=-2)])
    values = value_set("speed", "privacy", tensions=[tension("speed", "privacy")])

    assert words(found(journey(pressed), values)["tensions"]) == [
        "1. match | speed | privacy | they pull",
        "privacy: 1",
    ]


def test_what_rests_on_law_that_lapsed_is_counted_on_the_day_of_the_journey() -> None:
    law = Law(bwb="BWBR0005537", status=LawStatus.LAPSED)
    source = Source(id="a-source", title=Text(en="An act"), checked=DAY, law=law)
    made = journey(
        step("ask", evidence="law", ends=True, annotations=[note("legal", evidence="law")]), sources=(source,)
    )

    assert words(found(made)["doubts"]) == ["An act no longer applies. 2 claims rest on it."]


def test_steps_can_be_gone_to() -> None:
    ask, again = (step(id, demands=["prove"]) for id in ("ask", "again"))
    (table,) = found(journey(ask, again, way("ask", "again")))["asked-twice"].body

    assert not isinstance(table, Paragraph)
    assert [piece.href for piece in table.rows[0][2].lines[0] if piece.href] == ["#step-ask", "#step-again"]
