from importers.layouts import imported, notes, steps

from voorzet.importers.matrix import title_above
from voorzet.importers.table import table
from voorzet.model.table_map import Feeling, MappedColumn, TableMap
from voorzet.model.text import Language, Text

MAP = TableMap(schema="table-map/1", language="nl", fields=[MappedColumn(column="A", field="name")])


def test_ids_are_kept_if_they_can_be_and_otherwise_made():
    text = "Id;Stap\nvraag-aan;Vraagt aan\nStap 2;Wacht\n;Wacht\n"

    assert [step.id for step in steps(text)] == ["vraag-aan", "stap-2", "wacht"]
    assert "A3: The id “Stap 2” became stap-2: small letters, digits and single hyphens." in notes(text)


def test_names_that_all_count_lose_their_numbers_and_others_keep_them():
    assert [step.name.nl for step in steps("Stap\n1. Vraagt\n2. Wacht\n")] == ["Vraagt", "Wacht"]
    assert [step.name.nl for step in steps("Stap\n1. Vraagt\nWacht\n")] == ["1. Vraagt", "Wacht"]


def test_the_title_stands_above_the_headings_in_the_map_or_in_the_name_of_the_file():
    assert imported("Onze reis;\nStap;Wie\na;Ouder\n").journey.title.nl == "Onze reis"
    assert imported("Stap;Wie\na;Ouder\n", name="onze-reis.csv").journey.title.nl == "onze-reis"
    given = MAP.model_copy(update={"title": Text(nl="Gegeven"), "id": "eigen"})
    made = imported("Stap\na\n", map=given).journey
    assert (made.title.nl, made.id) == ("Gegeven", "eigen")
    assert title_above(table("", [["", ""], ["", "x"], ["Stap", "Wie"]]), 3) == (1, 1)


def test_a_map_that_speaks_of_what_is_not_there_is_told():
    fields = (*MAP.fields, MappedColumn(heading="Kleur", field="sees"))

    made = imported("Stap\na\n", map=MAP.model_copy(update={"fields": fields}))

    assert "The map speaks of “Kleur”, and that is not in this table." in [str(note.message) for note in made.notes]


def test_a_header_below_the_table_is_no_journey():
    made = imported("Stap\na\n", map=MAP.model_copy(update={"header": 50}))

    assert made.journey is None


def test_a_persona_in_the_map_is_whose_feeling_it_is():
    feeling = MappedColumn(column="B", field="emotion", persona="huurder-net-met-pensioen")
    bang = Feeling(word="bang", level=-2)
    map = MAP.model_copy(update={"fields": (*MAP.fields, feeling), "feelings": (bang,)})

    (step,) = steps("Stap;Gevoel\na;bang\n", map=map)

    assert step.emotions[0].persona == "huurder-net-met-pensioen"


def test_texts_are_in_the_language_that_the_table_is_in():
    (step,) = steps("x\na\n", language=Language.EN)

    assert (step.name.nl, step.name.en) == (None, "a")
