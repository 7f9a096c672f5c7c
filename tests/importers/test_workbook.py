"""Our own workbook: out, through a spreadsheet program, and in again, and nothing is lost."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from builders import feels, hurts, journey, note, step, way
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from importers.layouts import exported
from long_journeys import WORDS, Words, long_journey
from strategies import rich_journeys

from voorzet.content.document import Document, Due
from voorzet.content.draft import drafted
from voorzet.content.known import NOTHING_KNOWN
from voorzet.importers.draft import Draft
from voorzet.importers.reading import tables
from voorzet.importers.workbook import workbook
from voorzet.importers.workbook_rows import columns
from voorzet.model.journey import Journey
from voorzet.model.text import Language
from voorzet.settings import Settings
from voorzet.toolkit import toolkit

SHIPPED = tuple(toolkit(Settings()).workspace.journeys.values())
SMALL = journey(
    step("ask", actor="citizen", name="Ask", emotions=[feels(-1, "hard")], pains=[hurts("long")]),
    step("answer", actor="council", name="Answer", annotations=[note("legal", article="4:13")], ends=True),
    way("ask", "answer", wait=14),
)


def read(content: bytes) -> tuple[Document, Draft]:
    draft, _ = workbook(tables(content, "a.xlsx"), "a.xlsx")
    return drafted(draft.values, draft.cells, "a.xlsx", NOTHING_KNOWN, Due("journey/1")), draft


def edited(change: Callable[[Any], None], whole: Journey = SMALL) -> bytes:
    """The workbook of a journey after somebody changed it."""
    book = openpyxl.load_workbook(BytesIO(exported(whole, Language.EN)))
    change(book)
    made = BytesIO()
    book.save(made)
    return made.getvalue()


def said(content: bytes) -> list[str]:
    document, draft = read(content)
    return [f"{each.place.cell}: {each.message}" for each in (*document.problems, *draft.notes)]


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("whole", SHIPPED, ids=lambda each: each.id)
def test_a_shipped_journey_comes_back_the_same(whole: Journey, language: Language) -> None:
    document, draft = read(exported(whole, language))

    assert document.value == whole
    assert draft.notes == ()


@pytest.mark.parametrize("words", WORDS)
def test_words_of_any_kind_come_back_the_same(words: Words) -> None:
    assert read(exported(long_journey(40, words)))[0].value == long_journey(40, words)


@settings(max_examples=25)
@given(rich_journeys(), st.sampled_from(Language))
def test_any_journey_comes_back_the_same(whole: Journey, language: Language) -> None:
    ways = [(each.origin, each.target, each.kind, each.condition) for each in whole.transitions]
    assume(len(set(ways)) == len(ways))

    assert read(exported(whole, language))[0].value == whole


@pytest.mark.parametrize(
    "words", ["=1+1", "+1", "-1", "@x", "'quoted", "4:13", "0012", "1e3", "TRUE", "2026-01-01", " a "]
)
def test_words_that_look_like_something_else_stay_words(words: str) -> None:
    odd = journey(step("ask", name=words, description=words, annotations=[note("legal", words, article=words)]))

    assert read(exported(odd))[0].value == odd


def test_after_a_spreadsheet_program_saved_it_again_it_comes_back_the_same(office: Any, tmp_path: Path) -> None:
    odd = journey(
        step("ask", name="=1+1", annotations=[note("legal", "+1", article="4:13")]), step("b", description="\n@x")
    )
    wholes = [*(each for each in SHIPPED if each.id == "scheiding"), odd]
    for number, whole in enumerate(wholes):
        path = tmp_path / f"{number}.xlsx"
        path.write_bytes(exported(whole))

        document, draft = read(office("xlsx", tmp_path / "again", path)[0].read_bytes())

        assert document.value == whole
        assert draft.notes == ()


def test_the_last_sheet_says_which_field_stands_where() -> None:
    found = columns(tables(exported(SMALL, Language.EN), "a.xlsx"))

    assert ("Touchpoints", "Id", "touchpoints", "id") in found
    assert ("Read first", "Title (English)", "journey", "title_en") in found


def test_columns_and_rows_may_be_moved_and_sheets_too() -> None:
    def move(book: Any) -> None:
        steps = book["Touchpoints"]
        steps.insert_cols(1)
        steps.insert_rows(1)
        steps["B1"] = "Our steps"
        book.move_sheet("Columns", -5)

    document, draft = read(edited(move))

    assert document.value == SMALL
    assert [(each.place.cell, str(each.message)) for each in draft.notes] == [
        ("Touchpoints!B1", "Not used: it stands above the headings.")
    ]


def test_a_changed_cell_is_changed_and_all_else_stays() -> None:
    def change(book: Any) -> None:
        cell(book["Touchpoints"], "Name (English)", 2).value = "Ask kindly"
        cell(book["Touchpoints"], "Channels", 2).value = "letter, phone"
        cell(book["Transitions"], "Days of waiting, at most", 2).value = 21

    made = read(edited(change))[0].value

    assert isinstance(made, Journey)
    ask, answer = made.touchpoints
    assert (ask.id, ask.name.en, ask.name.nl) == ("ask", "Ask kindly", "Ask")
    assert [each.value for each in ask.channels] == ["letter", "phone"]
    assert (answer, made.transitions[0].wait_days) == (SMALL.touchpoints[1], 21)


def test_a_row_that_was_added_gets_an_id_of_its_own() -> None:
    def add(book: Any) -> None:
        steps = book["Touchpoints"]
        for head, words in {"Name (English)": "Ask", "Phase (id)": "begin", "Actor (id)": "citizen",
                            "Lane": "Citizen actions", "Rests on": "assumption"}.items():  # fmt: skip
            cell(steps, head, 4).value = words

    document, draft = read(edited(add))

    assert isinstance(document.value, Journey)
    assert [each.id for each in document.value.touchpoints] == ["ask", "answer", "ask-2"]
    assert [str(each.message) for each in draft.notes] == ["This row had no id; it got ask-2."]


@pytest.mark.parametrize(
    ("sheet", "head", "row", "value", "told"),
    [
        ("Touchpoints", "Rests on", 2, None, "is empty"),
        ("Touchpoints", "Lane", 2, "in front", "lane cannot be 'in front'"),
        ("Touchpoints", "Phase (id)", 3, "end", "there is no phase 'end'"),
        ("Touchpoints", "Phase", 3, "The end", "The id counts."),
        ("Emotions", "Touchpoint (id)", 2, "gone", "there is no step with the id gone"),
        ("Emotions", "Level (−2 to 2)", 2, 5, "level must be 2 or less; found '5'."),
        ("Transitions", "To (id)", 2, "nowhere", "there is no touchpoint 'nowhere'"),
        ("Touchpoints", "Description (English)", 2, "bsn 111.222.333", "A citizen service number"),
    ],
)
def test_what_is_wrong_is_said_by_cell(sheet: str, head: str, row: int, value: object, told: str) -> None:
    where = ""

    def change(book: Any) -> None:
        nonlocal where
        changed = cell(book[sheet], head, row)
        changed.value, where = value, f"{sheet}!{changed.coordinate}"

    found = said(edited(change))

    assert [each for each in found if told in each]
    assert any(each.startswith((where, f"{sheet}!A{row}")) for each in found if told in each)


def test_a_column_or_a_sheet_that_is_gone_is_told() -> None:
    def take(book: Any) -> None:
        del book["Pains"]
        cell(book["Emotions"], "Why (English)", 1).value = "Because"

    found = said(edited(take))

    assert "–: The sheet “Pains” is not there any more, so nothing was read of it.".removeprefix("–") in found
    assert "Emotions: There is no column “Why (English)” any more, so nothing was read of it." in found
    assert any("this column was added" in each for each in found)


def cell(sheet: Any, head: str, row: int) -> Any:
    """The cell in a row, below this heading."""
    heads = [each.value for each in sheet[1]]
    return sheet.cell(row, heads.index(head) + 1)
