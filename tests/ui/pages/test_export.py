"""A journey as a file."""

import pytest
from ui.opened import opened, shown

from voorzet.exporters import EXPORTERS
from voorzet.model.text import Language


def exported(format, *, language=Language.EN):
    test = opened("export", language, journey="kind-krijgen")
    test.selectbox("voorzet-format-widget").select(format).run()
    assert not test.exception
    return test


@pytest.mark.parametrize("exporter", EXPORTERS, ids=lambda exporter: exporter.name)
def test_every_format_can_be_downloaded_under_its_own_name(exporter):
    (button,) = exported(exporter.name).get("download_button")

    assert f"kind-krijgen.{exporter.name}" in button.label.replace("\\", "")


def test_a_picture_can_be_a_force_field_under_a_name_of_its_own():
    test = exported("svg")
    test.segmented_control("voorzet-picture-widget").select("force-field").run()

    (button,) = test.get("download_button")
    assert "kind-krijgen-force-field.svg" in button.label.replace("\\", "")
    assert not test.exception


def test_of_a_format_with_one_drawing_nobody_is_asked_which():
    test = exported("svg")
    test.segmented_control("voorzet-picture-widget").select("force-field").run()
    test.selectbox("voorzet-format-widget").select("docx").run()

    assert "Drawing" not in [control.label for control in test.segmented_control]
    assert "kind-krijgen.docx" in test.get("download_button")[0].label.replace("\\", "")


def test_text_is_shown_as_text():
    assert exported("dot").code[0].value.startswith("digraph")


def test_a_long_text_is_shown_in_part():
    assert exported("json").code[0].value.endswith("…")


def test_a_document_says_what_its_preview_does_not_show():
    assert "headings and tables" in shown(exported("pdf"))


def test_the_file_speaks_the_language_of_the_screen_unless_another_is_chosen():
    test = exported("dot", language=Language.NL)
    assert "Kind" in test.code[0].value

    test.selectbox("voorzet-export-language-widget").select(Language.EN).run()
    assert "Have a child" in test.code[0].value


def test_paper_has_an_orientation_and_one_large_sheet_has_none():
    test = exported("svg")
    assert len(test.segmented_control) == 2  # the language, and what is drawn

    test.selectbox("voorzet-paper-widget").select("a4").run()
    assert test.segmented_control("voorzet-landscape-widget").value is True
    assert not test.exception


@pytest.mark.parametrize(
    ("format", "found"), [("pptx", "The journey at a glance"), ("xlsx", "Transitions ("), ("docx", "Who takes part")]
)
def test_of_a_file_without_a_drawing_it_shows_what_it_holds(format, found):
    assert found in shown(exported(format))


def test_it_counts_what_of_the_journey_is_not_in_the_file():
    assert "Transitions: Rests on (" in shown(exported("dot"))
    assert "not in the file" not in shown(exported("json"))
