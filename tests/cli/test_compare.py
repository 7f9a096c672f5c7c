import re

import pytest
from contents import ID, recipe, small_content

PAIR = ("energierekening-tot-2026", "energierekening")


@pytest.fixture
def pair(tmp_path):
    """The journey of CONTRIBUTING.md as it is, by its id, and a file of it in which the card is sent by post."""
    content = small_content(tmp_path / "content")
    later = recipe().replace("Hands out the card", "Posts the card").replace(f"id: {ID}", "id: later")
    (tmp_path / "later.yaml").write_text(later, encoding="utf-8")
    return ID, "later.yaml", "--content", content


def test_the_comparison_as_text_counts_then_goes_step_by_step_then_says_what_it_asks(voorzet):
    done = voorzet("compare", *PAIR)

    assert (done.code, done.err) == (0, "")
    parts = ["Energy bill until 2026 → Energy bill since 2026", "2 new, 1 gone", "6. Seek personal contact (new)",
             "old 16. Hear from the municipality only now (gone)", "Things asked: 12 → 11 (−1)"]  # fmt: skip
    places = [done.out.find(part) for part in parts]
    assert -1 not in places and places == sorted(places)
    assert "Own minutes: not known" in done.out


def test_an_id_may_be_compared_with_a_file(voorzet, pair):
    done = voorzet("compare", *pair, "--lang", "en")

    assert "1 changed, 1 the same" in done.out
    assert "− Hands out the card\n        + Posts the card" in done.out


def test_of_a_journey_and_itself_it_says_that_nothing_differs(voorzet, pair):
    done = voorzet("compare", ID, ID, *pair[2:], "--lang", "nl")

    assert done.code == 0
    assert "Er is geen verschil" in done.out
    assert "1. " not in done.out


@pytest.mark.parametrize(
    ("to", "begins"),
    [("svg", rb"<svg\b"), ("pdf", rb"%PDF-"), ("html", rb"(?i)<!doctype html>"), ("png", rb"\x89PNG")],
)
def test_a_drawing_is_written_under_a_name_that_says_what_it_is(voorzet, pair, tmp_path, to, begins):
    done = voorzet("compare", *pair, "--to", to, "--drawing", "side-by-side")

    assert (done.code, done.out) == (0, "")
    assert done.err == f"Wrote later-side-by-side.{to}.\n"
    assert re.match(begins, (tmp_path / f"later-side-by-side.{to}").read_bytes())


def test_drawing_language_and_paper_change_what_is_made(voorzet, pair, tmp_path):
    variants = [[], ["--lang", "nl"], ["--paper", "a4"], ["--portrait"], ["--drawing", "side-by-side"]]
    made = []
    for variant in variants:
        assert voorzet("compare", *pair, "--to", "svg", "-o", "x.svg", *variant).code == 0
        made.append((tmp_path / "x.svg").read_bytes())

    assert len(set(made)) == len(made)


@pytest.mark.parametrize(
    ("after", "code", "says"),
    [
        (["later.yaml", "--to", "docx"], 2, "Cannot export to docx. Choose one of: svg, pdf, png, html.\n"),
        (["nowhere"], 1, "There is no journey nowhere."),
    ],
)
def test_what_goes_wrong_is_one_sentence(voorzet, pair, after, code, says):
    done = voorzet("compare", ID, *after, *pair[2:])

    assert (done.code, done.out) == (code, "")
    assert done.err.startswith(says) and done.err.count("\n") == 1
