from pathlib import Path

import pytest

PERSONAS = sorted(path.stem for path in (Path(__file__).parents[2] / "personas").glob("*.yaml"))
BEGINS = {"svg": b"<svg", "pdf": b"%PDF-", "png": b"\x89PNG", "html": b"<!doctype html>"}


@pytest.mark.parametrize("id", PERSONAS)
def test_a_persona_is_told_with_what_every_trait_rests_on(voorzet, id):
    done = voorzet("persona", id, "--lang", "en")

    assert (done.code, done.err) == (0, "")
    assert "A fictional person, made to think with." in done.out
    entries = [line for line in done.out.splitlines() if line.startswith("* ")]
    assert entries and all(line.endswith("]") for line in entries)
    assert done.out.index("\nStrengths\n") < done.out.index("\nWorries\n")


@pytest.mark.parametrize("format", BEGINS)
def test_a_sheet_is_written_in_each_format_that_draws(voorzet, tmp_path, format):
    done = voorzet("persona", "jurist-gemeente", "--to", format, "--lang", "nl")

    assert (done.code, done.out) == (0, "")
    assert (tmp_path / f"jurist-gemeente.{format}").read_bytes().startswith(BEGINS[format])


def test_paper_and_portrait_are_obeyed(voorzet, tmp_path):
    voorzet("persona", "jurist-gemeente", "--to", "svg", "--paper", "a4", "--portrait", "-o", "sheet.svg")

    assert 'width="210mm" height="297mm"' in (tmp_path / "sheet.svg").read_text(encoding="utf-8")


def test_a_format_that_cannot_draw_is_wrong_usage(voorzet):
    done = voorzet("persona", "jurist-gemeente", "--to", "docx")

    assert done.code == 2
    assert done.err.startswith("Cannot export to docx. Choose one of: svg, pdf, png, html.")


def test_a_persona_that_is_not_there_is_one_sentence(voorzet):
    done = voorzet("persona", "niemand")

    assert (done.code, done.out) == (1, "")
    assert done.err.startswith("There is no persona niemand. Choose one of: ")
