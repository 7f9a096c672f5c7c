"""The workbook, as openpyxl reads it back."""

from __future__ import annotations

from enum import StrEnum
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import openpyxl
import pytest
from builders import DAY, feels, journey, note, persona, step, way, workspace
from exporter_contract import ExporterContract
from long_journeys import WORDS, Words, long_journey

from voorzet.exporters.port import Exported, ExportRequest
from voorzet.exporters.xlsx import MOST_CHARACTERS, Xlsx
from voorzet.exporters.xlsx_heads import NAMES
from voorzet.exporters.xlsx_sheets import BETWEEN, FIELDS
from voorzet.i18n import speech
from voorzet.i18n.terms import TERMS
from voorzet.model.data import DataKind
from voorzet.model.evidence import Evidence, Law, LawStatus, Source
from voorzet.model.flow import Flow
from voorzet.model.journey import (
    Absent,
    Annotation,
    Channel,
    Demand,
    Emotion,
    Journey,
    Pain,
    Quote,
    Touchpoint,
    Transition,
)
from voorzet.model.persona import Persona
from voorzet.model.text import Language, Text


class TestXlsx(ExporterContract):
    exporter = Xlsx()


ACTING = ("=1+1", "+1", "-1", "@x", "\t=1", "\r=1", '=HYPERLINK("https://voorbeeld.example")')


def exported(
    journey: Journey, language: Language = Language.NL, *personas: Persona, who: Persona | None = None
) -> Exported:
    return Xlsx().export(ExportRequest(workspace(journey, *personas), journey, language, who))


def opened(journey: Journey, language: Language = Language.NL, *personas: Persona, who: Persona | None = None) -> Any:
    return openpyxl.load_workbook(BytesIO(exported(journey, language, *personas, who=who).content))


def tables(book: Any) -> dict[str, list[dict[str, Any]]]:
    """The rows of every sheet, by its key and by field, found as a program would: by the last sheet."""
    fields: dict[str, list[str]] = {}
    sheet_of = {}
    for sheet, _, field in list(book.worksheets[-1].values)[1:]:
        key, _, name = field.partition(".")
        if key == "journey":  # the first sheet has a row for each field
            continue
        fields.setdefault(key, []).append(name)
        sheet_of[key] = sheet
    return {
        key: [dict(zip(names, row, strict=True)) for row in list(book[sheet_of[key]].values)[1:]]
        for key, names in fields.items()
    }


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("words", WORDS)
def test_every_touchpoint_is_there_in_both_languages(words: Words, language: Language) -> None:
    long = long_journey(14, words)

    rows = tables(opened(long, language))["touchpoints"]

    assert [row["id"] for row in rows] == [each.id for each in long.touchpoints]
    assert [(row["name_nl"], row["name_en"]) for row in rows] == [(t.name.nl, t.name.en) for t in long.touchpoints]


@pytest.mark.parametrize("language", Language)
def test_every_sheet_has_a_head_that_stays_and_filters(language: Language) -> None:
    book = opened(long_journey(14), language)

    assert book.sheetnames[1:-1] == [speech(language)(NAMES[key]) for key in FIELDS]
    for sheet in book.worksheets[1:]:
        assert sheet.freeze_panes == "A2"
        assert sheet.auto_filter.ref == sheet.dimensions
        heads = [cell.value for cell in sheet[1]]
        assert all(heads)
        assert len(heads) == len(set(heads))
        assert all(cell.font.b and cell.alignment.wrap_text for cell in sheet[1])
        assert all(12 <= each.width <= 64 for each in sheet.column_dimensions.values())


def test_no_name_of_a_sheet_is_longer_than_a_spreadsheet_allows() -> None:
    for language in Language:
        names = [speech(language)(name) for name in NAMES.values()]
        assert all(0 < len(name) <= 31 and not set(name) & set("[]:*?/\\'") - {"'"} for name in names)
        assert len(set(names)) == len(names)


@pytest.mark.parametrize("words", ACTING)
def test_no_cell_is_a_formula(words: str) -> None:
    ask = step(
        "ask",
        name=f"x{words}",
        description=words,
        emotions=[feels(1, words)],
        annotations=[note("legal", words, article=words)],
    )
    book = opened(journey(ask, way("ask", "ask", "loop", when=words), title=words, summary=words))
    kept = words.replace("\r", "\n")

    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    acting = [cell for cell in cells if cell.value == kept]
    assert {cell.data_type for cell in cells} <= {"s", "n"} or words.startswith("=")
    assert len(acting) >= 7
    assert all(cell.quotePrefix for cell in acting)
    assert b"<f>" not in contents(exported(journey(ask, title=words)))
    assert b"<hyperlink" not in contents(exported(journey(ask, title=words)))


def contents(made: Exported) -> bytes:
    with ZipFile(BytesIO(made.content)) as archive:
        return b"".join(archive.read(name) for name in archive.namelist() if name.startswith("xl/worksheets/"))


def test_the_first_sheet_says_what_it_is() -> None:
    first = dict(opened(journey("ask", title=Text(en="A title")), Language.EN).worksheets[0].values)

    assert first["What it is not"] == "An aid for the conversation, not legal advice."
    assert (first["Language of this file"], first["Checked on"], first["Id"]) == ("English", "2026-01-15", "a-journey")
    assert (first["Title (English)"], first["Touchpoints"]) == ("A title", "1 row")


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("words", WORDS)
def test_all_of_a_journey_can_be_read_back(words: Words, language: Language) -> None:
    long = long_journey(30, words)

    assert read_back(tables(opened(long, language)), long, language) == long


def test_our_own_kinds_of_things_can_be_told_apart_in_every_language() -> None:
    in_a_workbook = {f"voorzet.model.{part}" for part in ("journey", "persona", "evidence", "data", "flow", "text")}
    for language in Language:
        speak = speech(language)
        for kind in {kind for kind, _ in TERMS if kind.__module__ in in_a_workbook}:
            told = [speak(thing) for thing in kind]
            assert len(set(told)) == len(told), kind
            assert not any(BETWEEN in each for each in told)


def test_numbers_stay_numbers() -> None:
    made = tables(opened(journey(step("ask", minutes=20), step("paid"), way("ask", "paid", wait=56))))

    assert made["touchpoints"][0]["effort_minutes"] == 20
    assert made["transitions"][0]["wait_days"] == 56


def test_a_law_and_an_address_stand_with_their_source() -> None:
    law = Law(bwb="BWBR0005537", article="4:13", status=LawStatus.LAPSED, valid_to=DAY)
    source = Source(id="awb", title=Text(nl="Awb"), url="https://voorbeeld.example/a", checked=DAY, law=law)

    (row,) = tables(opened(journey("ask", sources=(source,)), Language.EN))["sources"]

    assert (row["law.bwb"], row["law.article"], row["law.status"]) == ("BWBR0005537", "4:13", "lapsed")
    assert (row["law.valid_to"], row["url"], row["law.bill"]) == ("2026-01-15", "https://voorbeeld.example/a", None)


def test_the_personas_who_travel_come_along_with_all_that_is_said_of_them() -> None:
    ria, bilal = persona("ria", name="Ria"), persona("bilal", name="Bilal")

    made = tables(opened(journey("ask"), Language.EN, ria, bilal))

    assert [row["id"] for row in made["personas"]] == ["bilal", "ria"]
    assert [row["synthetic"] for row in made["personas"]] == ["yes", "yes"]
    for who in (ria, bilal):
        assert sum(row["persona"] == who.id for row in made["persona_claims"]) == len(list(who.claims())) > 0


def test_one_persona_can_be_asked_for() -> None:
    ria, bilal = persona("ria"), persona("bilal")

    made = tables(opened(journey("ask"), Language.EN, ria, bilal, who=ria))

    assert [row["id"] for row in made["personas"]] == ["ria"]


def test_what_does_not_fit_in_a_cell_is_cut_and_it_says_so() -> None:
    made = exported(journey(step("ask", description=Text(nl="👍" * MOST_CHARACTERS))))

    (row,) = tables(openpyxl.load_workbook(BytesIO(made.content)))["touchpoints"]
    assert row["description_nl"] == "👍" * (MOST_CHARACTERS // 2)
    assert str(speech(Language.EN)(made.notes[1])) == "1 cell was cut: a cell holds at most 32,767 characters."


def test_what_xml_forbids_is_left_out_and_it_says_so() -> None:
    made = exported(journey(step("ask", name="vra\x00\x0b\ufffegen")))

    (row,) = tables(openpyxl.load_workbook(BytesIO(made.content)))["touchpoints"]
    assert row["name_nl"] == "vragen"
    assert [str(note) for note in made.notes[1:]] == [
        "Control characters were left out: this kind of file cannot hold them."
    ]


def test_it_says_what_is_not_in_it() -> None:
    made = exported(long_journey(6))

    assert [str(note).startswith("Not in this file: the drawing,") for note in made.notes] == [True]
    assert made.holds[:2] == ("Stappen (6)", "Overgangen (6)")


def test_the_file_has_the_day_of_the_journey() -> None:
    about = opened(journey("ask", title="A title")).properties

    assert (about.title, about.creator, about.created.date()) == ("A title", "Voorzet", DAY)


def test_words_that_run_leftward_are_marked() -> None:
    book = opened(journey(step("ask", name="הגשת בקשה")))

    orders = {cell.value: cell.alignment.readingOrder for row in book.worksheets[1].iter_rows() for cell in row}
    assert (orders["הגשת בקשה"], orders["ask"]) == (2, 0)


def read_back(rows: dict[str, list[dict[str, Any]]], whole: Journey, language: Language) -> Journey:
    """The journey whose parts stand in these rows; its own fields are taken from `whole`."""

    def made(kind: type, row: dict[str, Any], **more: Any) -> Any:
        known = {name: value for name, value in row.items() if value is not None}
        texts = {name[:-3] for name in known if name.endswith(("_nl", "_en"))}
        fields = {name: Text(nl=known.get(f"{name}_nl"), en=known.get(f"{name}_en")) for name in texts}
        for field, about in kind.model_fields.items():
            name = about.alias or field
            if name in known and name not in more:
                fields[name] = value(field, known[name], about.annotation)
        return kind(**fields, **more)

    def value(field: str, cell: Any, annotation: Any) -> Any:
        if field in ("source", "effort_source", "replaces"):
            return tuple(cell.split(BETWEEN))
        if field in kinds:
            return tuple(thing(kinds[field], word) for word in cell.split(BETWEEN))
        if field in ("ends", "signal"):
            return True
        if field in ("evidence", "effort_evidence"):
            return thing(Evidence, cell)
        if isinstance(annotation, type) and issubclass(annotation, StrEnum):
            return thing(annotation, cell)
        return cell

    def thing(kind: type[StrEnum], word: str) -> StrEnum:
        return {speech(language)(each): each for each in kind}[word]

    def of(id: str, key: str, kind: type) -> tuple:
        return tuple(made(kind, row) for row in rows[key] if row["touchpoint"] == id)

    kinds: dict[str, type[StrEnum]] = {"channels": Channel, "demands": Demand, "data": DataKind}
    said = {"emotions": Emotion, "pains": Pain, "quotes": Quote, "annotations": Annotation}
    steps = tuple(
        made(Touchpoint, row, **{key: of(row["id"], key, kind) for key, kind in said.items()})
        for row in rows["touchpoints"]
    )
    parts = {
        "touchpoints": steps,
        "transitions": tuple(made(Transition, row) for row in rows["transitions"]),
        "phases": tuple(made(type(whole.phases[0]), row) for row in rows["phases"]),
        "actors": tuple(made(type(whole.actors[0]), row) for row in rows["actors"]),
        "flows": tuple(made(Flow, row) for row in rows["flows"]),
        "absent": tuple(made(Absent, row) for row in rows["absent"]),
        "sources": tuple(made(type(whole.sources[0]), row) for row in rows["sources"]),
    }
    return Journey(**{**{name: getattr(whole, name) for name in whole.model_fields_set}, **parts})
