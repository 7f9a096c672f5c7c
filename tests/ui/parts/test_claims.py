"""What a claim rests on, in words."""

from datetime import date

import pytest
from builders import text, workspace

from voorzet.model.evidence import Evidence, Law, LawStatus, Source
from voorzet.model.text import Language
from voorzet.settings import Settings
from voorzet.toolkit import Toolkit
from voorzet.ui.parts.claims import evidence, ground, law, source
from voorzet.ui.visit import Visit

DAY = date(2026, 1, 15)


@pytest.fixture
def visit():
    return Visit(Toolkit(Settings()), session=None, language=Language.EN, workspace=workspace())


@pytest.mark.parametrize("kind", list(Evidence))
def test_what_has_no_source_looks_unsure(visit, kind):
    assert ("v-unsure" in evidence(visit, kind)) is not kind.is_sourced


def test_a_source_says_when_it_was_looked_up(visit):
    found = Source(id="a", title=text("A law"), url="https://voorbeeld.example/a", checked=DAY)

    assert source(visit, found).endswith(">A law</a> · checked 15 Jan 2026</span>")


def test_a_source_without_an_address_is_no_link(visit):
    assert "<a" not in source(visit, Source(id="a", title=text("A book"), checked=DAY))


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"status": LawStatus.IN_FORCE}, "BWBR0001 art. 1, <span>in force</span>"),
        (
            {"status": LawStatus.IN_FORCE, "valid_from": DAY},
            "BWBR0001 art. 1, <span>in force from 15 Jan 2026</span>",
        ),
        (
            {"status": LawStatus.LAPSED, "valid_to": DAY},
            'BWBR0001 art. 1, <span class="v-unsure">lapsed until 15 Jan 2026</span>',
        ),
        ({"status": LawStatus.BILL}, 'BWBR0001 art. 1, <span class="v-unsure">bill</span>'),
    ],
)
def test_a_law_says_whether_it_is_in_force(visit, fields, words):
    assert law(visit, Law(bwb="BWBR0001", article="1", **fields)) == words


def test_a_source_that_is_not_there_is_left_out(visit):
    assert ground(visit, Evidence.ASSUMPTION, ("gone",), {}).count("<span") == 1
