from pathlib import Path

import openpyxl
import pytest
from builders import journey, step, way
from importers.layouts import TABLES, exported, merged

from voorzet.content.writing import to_yaml


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "team.csv"
    path.write_bytes((TABLES / "titel.csv").read_bytes())
    return path


def test_a_table_becomes_a_journey_file_that_is_in_order(voorzet, table, tmp_path):
    done = voorzet("import", table, "-o", "journey.yaml")

    assert (done.code, done.out) == (0, "")
    assert done.err.splitlines()[-1] == "Wrote journey.yaml."
    assert voorzet("check", "journey.yaml").out == "1 document: nothing wrong.\n"


def test_it_says_how_it_read_and_what_it_did_not_understand_by_cell(voorzet, table):
    lines = voorzet("import", table).err.splitlines()

    assert "D: “Emotie” is read as: Feeling." in lines
    assert "D8: Not used: nothing says how good or bad “beduusd” feels. Say so in the map." in lines
    assert "A4:A8: Not used: nothing says what stands here." in lines
    assert lines[-1] == "Wrote klantreis-schuldhulp.yaml."


def test_a_map_that_was_written_and_corrected_is_followed(voorzet, table, tmp_path):
    voorzet("import", table, "-o", "a.yaml", "--write-map", "map.yaml")
    map = (tmp_path / "map.yaml").read_text(encoding="utf-8")
    (tmp_path / "map.yaml").write_text(
        map.replace("- {word: boos", "- {word: beduusd, level: -1}\n  - {word: boos"), encoding="utf-8"
    )

    done = voorzet("import", table, "-o", "b.yaml", "--map", "map.yaml")

    assert voorzet("check", "map.yaml").code == done.code == 0
    assert "beduusd" not in done.err
    assert "is read as" not in done.err
    assert "why: {nl: beduusd}" in (tmp_path / "b.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("map", "told"),
    [
        ("schema: table-map/1\nfields: [{column: b, field: name}]\n", "map.yaml, line 2: column is a letter"),
        ("schema: table-map/1\nfields: [{column: B, field: nam}]\n", "map.yaml, line 2: field cannot be 'nam'. Did you mean name?"),
        ("schema: table-map/1\nfields: [{field: name}]\n", "give its column, its row or its heading"),
        ("schema: table-map/1\nscale: {least: 5, most: 1}\nfields: []\n", "map.yaml, line 2: least must be less than most"),
        ("schema: table-map/1\nsheet: a\nsheet: b\nfields: []\n", "map.yaml, line 3: sheet stands here twice"),
        ("schema: journey/1\n", "map.yaml, line 1: Here belongs a table-map/1"),
        ("a: &a [*a]", "map.yaml, line 1: "),
    ],
)  # fmt: skip
def test_a_map_with_problems_is_refused_with_its_line(voorzet, table, tmp_path, map, told):
    (tmp_path / "map.yaml").write_text(map)

    done = voorzet("import", table, "--map", "map.yaml")

    assert done.code == 1
    assert told in done.err
    assert done.err.count("\n") == 1
    assert list(tmp_path.glob("*.yaml")) == [tmp_path / "map.yaml"]


def test_a_sheet_and_a_direction_can_be_asked_for(voorzet, tmp_path):
    (tmp_path / "a.xlsx").write_bytes(merged())

    assert voorzet("import", "a.xlsx", "--sheet", "Reis 2026", "--across", "-o", "a.yaml").code == 0
    wrong = voorzet("import", "a.xlsx", "--sheet", "Blad9")

    assert (wrong.code, wrong.err) == (
        1,
        "a.xlsx cannot be read: there is no sheet “Blad9”. Choose one of: Reis 2026, Notities.\n",
    )


def test_the_language_that_is_asked_for_is_that_of_the_table_too(voorzet, table, tmp_path):
    voorzet("import", table, "-o", "a.yaml", "--lang", "en")

    assert "name: {en: Meldt zich}" in (tmp_path / "a.yaml").read_text(encoding="utf-8")


def test_a_workbook_of_ours_keeps_every_id(voorzet, tmp_path):
    whole = journey(step("vraag-aan", name="Asks"), step("ja", ends=True), way("vraag-aan", "ja", wait=3), sources=())
    (tmp_path / "a.xlsx").write_bytes(exported(whole))

    assert voorzet("import", "a.xlsx").err == "Wrote a-journey.yaml.\n"
    assert (tmp_path / "a-journey.yaml").read_text(encoding="utf-8") == to_yaml(whole)


def test_what_is_no_journey_is_told_by_cell_and_nothing_is_written(voorzet, tmp_path):
    (tmp_path / "a.csv").write_text("Stap,Toelichting\nBelt,bsn 111.222.333\n")
    (tmp_path / "out.yaml").write_text("good")

    done = voorzet("import", "a.csv", "-o", "out.yaml")

    assert done.code == 1
    assert "B2: A citizen service number, it seems (…33). Replace it: all here is fictional." in done.err
    assert done.err.splitlines()[-1] == "1 problem: no journey was written."
    assert (tmp_path / "out.yaml").read_text() == "good"


@pytest.mark.parametrize("name", ["nothing.csv", "."])
def test_a_file_that_cannot_be_had_is_one_sentence(voorzet, name):
    done = voorzet("import", name)

    assert done.code == 1
    assert done.err.count("\n") == 1


def test_stdout_gets_the_file_and_nothing_else(program, table, tmp_path):
    out, err = program("import", table, "-o", "-").communicate(timeout=60)

    assert out.startswith(b"schema: journey/1\n")
    assert b"Wrote" not in err


def test_the_personas_of_a_workbook_are_written_where_they_are_asked_for(voorzet, tmp_path):
    voorzet("export", "kind-krijgen", "--to", "xlsx", "-o", "a.xlsx")
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    book["Personas"]["B2"] = "Robin"
    book.save(tmp_path / "a.xlsx")

    assert "Not as in their files: Robin. --personas DIR writes them too." in voorzet("import", "a.xlsx").err
    (tmp_path / "people").mkdir()
    done = voorzet("import", "a.xlsx", "--personas", "people")

    assert "Wrote people/jonge-ouder-eerste-kind.yaml." in done.err
    assert "name: Robin" in (tmp_path / "people" / "jonge-ouder-eerste-kind.yaml").read_text(encoding="utf-8")
    assert voorzet("check", "people/jonge-ouder-eerste-kind.yaml").code == 0
