"""The personas of our own workbook: out and in again."""

from io import BytesIO

import openpyxl
import pytest

from voorzet.model.text import Language
from voorzet.settings import Settings
from voorzet.toolkit import toolkit

KIT = toolkit(Settings())
TRAVELLED = [journey for journey in KIT.workspace.journeys.values() if KIT.workspace.personas_of(journey)]


def read(content: bytes):
    from datetime import date

    return KIT.import_tables("a.xlsx", KIT.tables("a.xlsx", content), today=date(2026, 11, 24))


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("journey", TRAVELLED, ids=lambda each: each.id)
def test_those_who_travel_a_shipped_journey_come_back_the_same(journey, language):
    made = read(KIT.export(journey, "xlsx", language).content)

    assert made.journey == journey
    assert made.personas == KIT.workspace.personas_of(journey)
    assert (made.notes, made.problems) == ((), ())


def test_what_is_wrong_with_a_persona_is_told_by_cell_and_the_journey_stays():
    journey = TRAVELLED[0]
    book = openpyxl.load_workbook(BytesIO(KIT.export(journey, "xlsx", Language.EN).content))
    claims = book["Said of personas"]
    claims["A2"], claims["B3"] = "nobody", "shoe size"
    made = BytesIO()
    book.save(made)

    found = read(made.getvalue())

    told = [f"{note.place.cell}: {note.message}" for note in found.notes]
    assert "'Said of personas'!A2: Not used: there is no persona with the id nobody." in told
    assert "'Said of personas'!B3: Not understood: “shoe size”." in told
    assert found.journey == journey
