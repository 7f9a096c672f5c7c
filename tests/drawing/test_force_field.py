"""The force field on paper and on one sheet: everything is there, and nothing lies outside."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from builders import actor, flow, journey, missing, note, step, workspace
from long_journeys import WORDS, Words, crowd

from voorzet.drawing.exhibit import Exhibit
from voorzet.drawing.force_field import exhibit
from voorzet.drawing.paper import Paper
from voorzet.drawing.scene import Box, Path, flat
from voorzet.drawing.scene import Words as Line
from voorzet.model.journey import Journey
from voorzet.model.text import Language

WHO = [actor(id, name=name) for id, name in (("citizen", "Citizen"), ("council", "Council"), ("register", "Register"))]


def shown(made: Journey, paper: Paper | None = None) -> Exhibit:
    return exhibit(workspace(made), made, Language.EN, paper)


def marks(made: Journey, paper: Paper | None = None) -> Iterator[Box | Path | Line]:
    return (mark for sheet in shown(made, paper).drawing.sheets for mark in flat(sheet.marks))


def words(made: Journey, paper: Paper | None = None) -> list[str]:
    return [mark.words for mark in marks(made, paper) if isinstance(mark, Line)]


def dashed(made: Journey, colour: str) -> int:
    strokes = (mark.stroke for mark in marks(made) if isinstance(mark, Path) and mark.stroke)
    return sum(bool(stroke.dashes) for stroke in strokes if stroke.colour == colour)


def test_everybody_stands_in_it_with_kind_steps_and_whether_the_citizen_meets_them() -> None:
    said = words(journey(step("ask"), step("look", actor="register"), actors=WHO))

    assert {"Citizen", "Council", "Register"} <= set(said)
    assert {"citizen · 1 step", "system · 1 step", "organisation · no step", "out of sight"} <= set(said)


def test_each_stream_has_its_number_in_the_field_and_beside_it() -> None:
    told = note("data", "A form.", sender="citizen", receiver="council")
    made = journey(step("ask", annotations=[told]), actors=WHO, flows=[flow("power", "council", "citizen", "Says no.")])

    said = words(made)

    assert said.count("1") == said.count("2") == 2
    assert {"A form.", "Says no.", "Citizen → Council", "Council → Citizen"} <= set(said)
    assert "Power over the citizen: Council." in said


def test_who_is_missing_stands_in_a_dashed_box_and_says_why() -> None:
    made = journey("ask", actors=WHO[:1], absent=[missing("creditor", "The bank")])

    frames = [mark for mark in marks(made) if isinstance(mark, Box) and mark.stroke and mark.stroke.dashes]
    assert len(frames) == 3  # in the field, in the key, and with the reason
    assert {"The bank", "creditor · is missing", "so"} <= set(words(made))


def test_what_has_no_source_is_dashed() -> None:
    guess, law = (flow("power", "council", "citizen", evidence=kind) for kind in ("assumption", "law"))
    brick = "#a8431c"

    assert dashed(journey("ask", actors=WHO, flows=[guess]), brick) == 1
    assert dashed(journey("ask", actors=WHO, flows=[law]), brick) == 0


def test_kinds_of_lines_differ_without_their_colours() -> None:
    def looks(kind: str) -> tuple[tuple[float, tuple[float, ...]], ...]:
        made = journey("ask", actors=WHO[:2], flows=[flow(kind, "council", "citizen", evidence="law")])
        lines = (mark for mark in marks(made) if isinstance(mark, Path) and mark.stroke and len(mark.steps) == 2)
        return tuple(sorted((line.stroke.width_mm, line.stroke.dashes) for line in lines if line.stroke))

    assert len({looks(kind) for kind in ("data", "money", "help", "power")}) == 4


def test_only_sources_that_a_flow_rests_on_are_listed() -> None:
    assert "Sources" in words(journey("ask", actors=WHO, flows=[flow("help", "council", "citizen", evidence="law")]))
    assert "Sources" not in words(journey(step("ask", evidence="law"), actors=WHO))


def test_the_same_field_is_drawn_twice_the_same() -> None:
    made = crowd(9, "emoji")

    assert shown(made, Paper()).drawing == shown(made, Paper()).drawing


@pytest.mark.parametrize(
    "paper", [None, Paper("a4", False), Paper("a4"), Paper("a3"), Paper("a3", False), Paper("a1")], ids=str
)
@pytest.mark.parametrize(("count", "kind"), [(1, "plain"), (2, "rtl"), (9, "unbroken"), (14, "long")])
def test_every_mark_lies_on_its_sheet(count: int, kind: Words, paper: Paper | None) -> None:
    for sheet in shown(crowd(count, kind), paper).drawing.sheets:
        if paper:
            assert (sheet.width * sheet.scale, sheet.height * sheet.scale) == pytest.approx(
                (paper.width_mm, paper.height_mm)
            )
        for mark in flat(sheet.marks):
            left, top, right, bottom = reach(mark)
            assert left >= -0.01 and right <= sheet.width + 0.01
            assert top >= -0.01 and bottom <= sheet.height + 0.01


def reach(mark: Box | Path | Line) -> tuple[float, float, float, float]:
    if isinstance(mark, Path):
        xs = [value for _, points in mark.steps for value in points[::2]]
        ys = [value for _, points in mark.steps for value in points[1::2]]
        return min(xs), min(ys), max(xs), max(ys)
    if isinstance(mark, Box):
        return mark.x, mark.y, mark.x + mark.width, mark.y + mark.height
    return mark.x, mark.y - mark.size_mm, mark.x + mark.width, mark.y


@pytest.mark.parametrize("kind", WORDS)
def test_all_that_is_drawn_is_told(kind: Words) -> None:
    made = crowd(7, kind)

    told = "".join(
        piece.words
        for section in shown(made).told()
        for block in section.body
        for row in getattr(block, "rows", ())
        for cell in row
        for line in cell.lines
        for piece in line
    )
    names = [
        *(each.name for each in made.actors),
        *(each.what for each in made.flows),
        *(each.why for each in made.absent),
    ]
    assert all(name.said(Language.EN).words in told for name in names)


def test_characters_without_a_font_are_named() -> None:
    made = journey("ask", actors=[actor("citizen", name="漢")])

    assert shown(made).drawing.replaced == {"漢"}


def test_a_long_legend_goes_on_on_further_sheets_in_order() -> None:
    sheets = shown(crowd(20, "long"), Paper("a4")).drawing.sheets

    numbers = [
        int(m.words)
        for sheet in sheets[1:]
        for m in flat(sheet.marks)
        if isinstance(m, Line) and m.words.isdigit() and m.weight > 400
    ]
    assert len(sheets) > 2
    assert numbers == sorted(numbers)
    assert f"sheet 1 of {len(sheets)}" in [m.words for m in flat(sheets[0].marks) if isinstance(m, Line)]
