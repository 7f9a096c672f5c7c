import pytest

from voorzet.exporters.xlsx_heads import HEADS
from voorzet.i18n import speech
from voorzet.importers.headings import heading
from voorzet.model.journey import Lane
from voorzet.model.table_map import TableField
from voorzet.model.text import Language

OURS = {
    "name": "name", "id": "id", "phase_name": "phase", "actor_name": "actor", "lane": "lane", "channels": "channels",
    "description": "description", "sees": "sees", "demands": "demands", "effort_minutes": "effort_minutes",
    "evidence": "evidence", "why": "why", "ends": "ends",
}  # fmt: skip


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("field", OURS)
def test_the_headings_of_our_own_workbook_are_known(field, language):
    found = heading(speech(language)(HEADS[field]))

    assert found is not None
    assert found.field == OURS[field]


@pytest.mark.parametrize(
    ("words", "field"),
    [
        ("STAPPEN", "name"), ("Touchpoint:", "name"), ("Pain-points", "pains"), ("Wat ziet de klant?", "sees"),
        ("Emotie (1-5)", "emotion"), ("Gevoel van de inwoner", "emotion"), ("Volgende stap", "next"), ("Kanalen", "channels"),
    ],
)  # fmt: skip
def test_a_heading_is_known_however_it_is_written(words, field):
    assert heading(words).field == field


@pytest.mark.parametrize("words", ["", "Kosten", "Nr", "x" * 200, "123"])
def test_a_heading_that_could_be_anything_is_nothing(words):
    assert heading(words) is None


@pytest.mark.parametrize(
    ("words", "lane"),
    [("Front-stage", Lane.FRONTSTAGE), ("Klantacties", Lane.CITIZEN), ("Achter de schermen", Lane.BACKSTAGE)],
)
def test_a_lane_holds_the_names_of_steps(words, lane):
    assert heading(words)[:2] == (TableField.NAME, lane)


@pytest.mark.parametrize(
    ("words", "language"),
    [("Stap (NL)", "nl"), ("Name EN", "en"), ("Pijnpunten Engels", "en"), ("Kanaal en middel", None), ("Stap", None), ("Organisatie en werk", None)],
)  # fmt: skip
def test_a_heading_may_say_the_language_of_its_texts(words, language):
    assert heading(words).language == language
