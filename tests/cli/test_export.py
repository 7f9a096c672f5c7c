import re

import pytest

from voorzet.exporters import EXPORTERS

BEGINS = {
    to: re.compile(begin)
    for to, begin in {
        "svg": rb"<svg\b", "pdf": rb"^%PDF-", "png": rb"^\x89PNG", "html": rb"(?i)^<!doctype html>",
        "dot": rb"digraph ", "json": rb"^\{",
        "docx": rb"^PK", "pptx": rb"^PK", "xlsx": rb"^PK",
    }.items()
}  # fmt: skip


def test_every_format_is_tried_here():
    assert set(BEGINS) == {exporter.name for exporter in EXPORTERS}


@pytest.mark.parametrize("to", BEGINS)
def test_a_file_comes_in_the_current_folder_under_the_journeys_name(voorzet, tmp_path, to):
    done = voorzet("export", "kind-krijgen", "--to", to)

    assert (done.code, done.out) == (0, "")
    assert done.err.splitlines()[-1] == f"Wrote kind-krijgen.{to}."
    assert BEGINS[to].search((tmp_path / f"kind-krijgen.{to}").read_bytes()[:200])


def test_it_says_what_of_the_journey_is_not_in_the_file(voorzet):
    lost, wrote = voorzet("export", "kind-krijgen", "--to", "dot").err.splitlines()

    assert lost.startswith("Of what the journey holds, this is not in the file. Journey: Written in (1)")
    assert wrote == "Wrote kind-krijgen.dot."
    assert voorzet("export", "kind-krijgen", "--to", "json").err == "Wrote kind-krijgen.json.\n"


def test_paper_persona_and_language_change_what_is_made(voorzet, tmp_path):
    variants = [
        [], ["--lang", "nl"], ["--paper", "a4"], ["--paper", "a4", "--portrait"],
        ["--persona", "jonge-ouder-eerste-kind"],
    ]  # fmt: skip
    made = []
    for variant in variants:
        assert voorzet("export", "kind-krijgen", "--to", "svg", "-o", "x.svg", *variant).code == 0
        made.append((tmp_path / "x.svg").read_bytes())

    assert len(set(made)) == len(made)


@pytest.mark.parametrize("to", ["svg", "pdf", "png", "html"])
def test_a_force_field_is_drawn_beside_the_blueprint_and_not_over_it(voorzet, tmp_path, to):
    done = voorzet("export", "kind-krijgen", "--to", to, "--drawing", "force-field")

    assert done.err.splitlines()[-1] == f"Wrote kind-krijgen-force-field.{to}."
    assert BEGINS[to].search((tmp_path / f"kind-krijgen-force-field.{to}").read_bytes()[:200])


@pytest.mark.parametrize(
    ("to", "drawing", "said"),
    [
        (
            "docx",
            "force-field",
            "A docx file does not hold the drawing force-field. Choose one of these formats: svg, pdf, png, html.",
        ),
        ("svg", "flower", "There is no drawing flower. Choose one of: blueprint, force-field."),
    ],
)
def test_a_drawing_that_cannot_be_is_wrong_usage_in_one_sentence(voorzet, tmp_path, to, drawing, said):
    done = voorzet("export", "kind-krijgen", "--to", to, "--drawing", drawing)

    assert (done.code, done.out, done.err) == (2, "", f"{said}\n")
    assert list(tmp_path.iterdir()) == []


def test_stdout_gets_the_file_and_nothing_else(program, voorzet, tmp_path):
    voorzet("export", "kind-krijgen", "--to", "json")
    out, err = program("export", "kind-krijgen", "--to", "json", "-o", "-").communicate(timeout=60)

    assert out == (tmp_path / "kind-krijgen.json").read_bytes()
    assert b"Wrote" not in err


def test_an_unknown_format_is_wrong_usage(voorzet):
    done = voorzet("export", "kind-krijgen", "--to", "doc")

    assert (done.code, done.out) == (2, "")
    assert done.err == f"Cannot export to doc. Choose one of: {', '.join(each.name for each in EXPORTERS)}.\n"


def test_a_failing_export_leaves_the_old_file(voorzet, tmp_path, monkeypatch):
    """The exporter breaks down: no half file, and the good one is as it was."""
    (tmp_path / "kind-krijgen.svg").write_bytes(b"good")
    svg = next(exporter for exporter in EXPORTERS if exporter.name == "svg")
    monkeypatch.setattr(type(svg), "export", lambda self, request: 1 / 0)

    done = voorzet("export", "kind-krijgen", "--to", "svg")

    assert done.code == 1
    assert (tmp_path / "kind-krijgen.svg").read_bytes() == b"good"
    assert [path.name for path in tmp_path.iterdir()] == ["kind-krijgen.svg"]


def test_a_folder_that_is_not_there_is_one_sentence(voorzet, tmp_path):
    done = voorzet("export", "kind-krijgen", "--to", "json", "-o", tmp_path / "nowhere" / "x.json")

    assert done.code == 1
    assert done.err.count("\n") == 1
    assert "Nothing was changed there." in done.err
