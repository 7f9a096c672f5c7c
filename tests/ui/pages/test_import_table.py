"""A table comes in: seen, understood, corrected, drawn, used."""

from io import BytesIO

import openpyxl
import pytest
from builders import journey
from importers.layouts import LAYOUTS, exported, layout, merged
from ui.opened import at, in_words, opened, shown

from voorzet.importers.example import example
from voorzet.model.text import Language
from voorzet.settings import Settings
from voorzet.toolkit import toolkit
from voorzet.ui.pages import import_table


def brought(name="titel.csv", content=None, language=Language.EN):
    test = opened("import", language)
    test.file_uploader[0].upload(name, content or layout(name)).run()
    assert not test.exception
    return test


def choice(test, label):
    (found,) = [each for each in test.selectbox if each.label.replace("\\", "").startswith(label)]
    return found


def button(test, label):
    (found,) = [each for each in test.button if each.label == label]
    return found


@pytest.mark.parametrize("language", list(Language))
def test_before_there_is_a_table_it_says_what_it_takes_and_has_an_example(language):
    test = opened("import", language)

    assert in_words(language, import_table.LEAD) in shown(test)
    (download,) = test.get("download_button")
    assert "CSV" in download.label
    assert not test.selectbox


@pytest.mark.parametrize("language", list(Language))
def test_the_example_is_understood_whole(language):
    test = brought("a.csv", example(language), language)

    assert {Language.NL: "5 stappen · 3 fasen · 0 plekken", Language.EN: "5 steps · 3 phases · 0 places"}[
        language
    ] in shown(test)
    assert "Opportunities" not in shown(test)


@pytest.mark.parametrize("name", LAYOUTS)
def test_every_messy_table_is_drawn_with_few_native_elements(name):
    test = brought(name)

    assert drawings(test) == 1
    assert not test.error
    assert count(test) < 50


def test_the_first_rows_are_shown_as_a_spreadsheet_names_them():
    page = shown(brought())

    assert '<th scope="col">D</th>' in page
    assert '<th scope="row">8</th><td>4</td><td>Houdt vol</td>' in page


def test_what_was_not_understood_is_told_by_cell_and_what_was_filled_in_apart():
    page = shown(brought())

    assert '<th scope="row">D8</th><td>Not used: nothing says how good or bad “beduusd” feels.' in page
    assert '<th scope="row">A4:A8</th>' in page
    assert "<li>Nothing says which phases there are, so there is one.</li>" in page


def test_a_column_can_be_given_another_meaning():
    test = brought()
    assert choice(test, "C · Toelichting").value == "description"

    choice(test, "C · Toelichting").select("pains").run()
    choice(test, "D · Emotie").select("").run()

    assert not test.exception
    assert "D4:D8" in shown(test)
    assert not [each for each in test.selectbox if each.label == "beduusd"]


def test_a_feeling_can_be_said_and_then_it_is_understood():
    test = brought()
    choice(test, "beduusd").select("-1").run()

    assert '<th scope="row">D8</th>' not in shown(test)
    test.segmented_control("voorzet-table-view-widget").set_value("steps").run()
    assert "−1 beduusd" in shown(test)


def test_turning_the_table_and_back_loses_no_answer():
    test = brought()
    choice(test, "beduusd").select("-1").run()
    turn(test, True)
    assert not test.exception
    turn(test, False)

    assert choice(test, "beduusd").value == "-1"


def test_answers_are_still_there_after_a_look_at_another_page():
    test = brought()
    choice(test, "beduusd").select("-1").run()
    at(test, "personas")
    at(test, "import")

    assert choice(test, "beduusd").value == "-1"


def test_a_table_without_names_says_what_to_do_and_still_lets_the_map_be_kept():
    test = brought()
    choice(test, "B · Stap").select("").run()

    assert not test.exception
    assert "not a journey yet: 1 problem" in test.error[0].value
    assert "Say which column holds the names of the steps" in shown(test)
    assert downloads(test) == ["Download the map (YAML)"]


def test_a_wide_table_asks_about_some_columns_at_a_time():
    heads = ";".join(["Stap", *(f"Kolom {n}" for n in range(30))])
    test = brought("wide.csv", f"{heads}\n{';'.join(['woord'] * 31)}\n".encode())
    assert count(test) < 50
    assert [each.label for each in test.selectbox if "Kolom 20" in each.label] == []

    (paging,) = [each for each in test.segmented_control if each.label == "Show"]
    paging.set_value(12).run()

    choice(test, "V · Kolom 20").select("pains").run()
    assert not test.exception
    paging = next(each for each in test.segmented_control if each.label == "Show")
    paging.set_value(0).run()
    assert "V1:V2" not in shown(test)


def test_the_journey_is_used_when_somebody_says_so_and_not_before():
    test = brought()
    assert "klantreis-schuldhulp" not in test.session_state["voorzet-uploads"]

    button(test, "Use this journey").click().run()

    assert "can be chosen now, on this visit only" in test.success[0].value.replace("\\", "")
    at(test, "journey")
    assert "<h1>" in shown(test)
    assert "Klantreis schuldhulp" in shown(test)
    at(test, "export")
    assert not test.exception


def test_a_title_can_be_given():
    test = brought()
    assert test.text_input[0].value == "Klantreis schuldhulp"

    test.text_input[0].set_value("Uit de schulden").run()
    button(test, "Use this journey").click().run()

    assert "uit-de-schulden" in test.session_state["voorzet-uploads"]


def test_a_map_of_another_time_gives_the_answers():
    map = b"schema: table-map/1\nheader: 4\nfields:\n  - {heading: Toelichting, field: pains}\n  - {heading: Stap, field: name}\n"
    test = brought()
    test.file_uploader("voorzet-map-upload").upload("map.yaml", map).run()

    assert not test.exception
    assert choice(test, "C · Toelichting").value == "pains"
    assert choice(test, "D · Emotie").value == ""


def test_a_map_with_problems_says_its_line_and_changes_nothing():
    test = brought()
    test.file_uploader("voorzet-map-upload").upload("map.yaml", b"schema: table-map/1\nfields: x\n").run()

    assert "line 2" in test.error[0].value.replace("\\", "")
    assert drawings(test) == 1


def test_a_workbook_of_ours_needs_no_answers():
    whole = journey("vraag>ja", title="Onze reis")
    test = brought("a.xlsx", exported(whole))

    assert "Voorzet made this workbook" in shown(test)
    assert not test.selectbox
    button(test, "Use this journey").click().run()
    assert test.session_state["voorzet-uploads"]["a-journey"] == whole


def test_a_workbook_with_sheets_lets_one_be_chosen():
    test = brought("a.xlsx", merged())
    assert choice(test, "Sheet").value == "Reis 2026"

    choice(test, "Sheet").select("Notities").run()

    assert not test.exception


@pytest.mark.parametrize("content", [b"%PDF-1.7", b"a;b\n\x00;c", b"PK\x03\x04"])
def test_a_file_that_is_no_table_is_one_sentence(content):
    test = brought("team.xlsx", content)

    assert test.error[0].value.replace("\\", "").startswith("team.xlsx cannot be read: ")
    assert len(test.error) == 1


def test_what_a_table_says_cannot_become_markup_or_markdown():
    hostile = "<img src=x onerror=1> ![a](http://elsewhere.example/b)"
    test = brought("a.csv", f"Stap;{hostile}\n{hostile};x\n".encode())

    assert "<img src=x" not in shown(test)
    assert not any("![a]" in each.label for each in test.selectbox)


def drawings(test):
    return sum(part.proto.component_name == "voorzet.viewer" for part in test.get("bidi_component"))


def turn(test, across):
    next(each for each in test.segmented_control if each.label == "Steps go").set_value(across).run()


def count(test):
    blocks, found = list(test.main.children.values()), 0
    while blocks:
        block = blocks.pop()
        children = getattr(block, "children", None)
        found += children is None
        blocks += children.values() if children else ()
    return found


def downloads(test):
    return [each.label.replace("\\", "") for each in test.get("download_button")]


def test_a_persona_that_was_changed_in_a_workbook_can_be_downloaded():
    kit = toolkit(Settings())
    whole = kit.journey("kind-krijgen")
    book = openpyxl.load_workbook(BytesIO(kit.export(whole, "xlsx", Language.EN).content))
    book["Personas"]["B2"] = "Robin"
    made = BytesIO()
    book.save(made)

    test = brought("a.xlsx", made.getvalue())

    assert downloads(test) == ["Download the journey (YAML)", "Download Robin (YAML)"]
