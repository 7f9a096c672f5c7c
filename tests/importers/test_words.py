import pytest

from voorzet.i18n import speech
from voorzet.importers.words import kind, minutes, number, pieces, slug, unique, yes
from voorzet.model.evidence import Evidence
from voorzet.model.journey import ActorKind, AnnotationKind, Channel, Demand, Lane, TransitionKind
from voorzet.model.text import Language

KINDS = (Channel, Demand, Lane, Evidence, ActorKind, TransitionKind, AnnotationKind, Language)


@pytest.mark.parametrize("of", KINDS, ids=lambda of: of.__name__)
def test_every_kind_is_known_by_its_own_name_and_by_what_screens_call_it(of):
    for each in of:
        assert {kind(of, name) for name in (each.value, *(speech(language)(each) for language in Language))} == {each}


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("a\nb", ["a", "b"]), ("• a\n• b", ["a", "b"]), ("1) a\n2) b", ["a", "b"]), ("1. a 2. b 3. c", ["a", "b", "c"]),
        ("a; b;; c", ["a", "b", "c"]), ("op 3. juli", ["op 3. juli"]), ("2. a", ["a"]), ("  ", []), ("ca. 3 weken", ["ca. 3 weken"]),
    ],
)  # fmt: skip
def test_a_cell_that_holds_several_things_is_parted(words, found):
    assert pieces(words, ";") == found


@pytest.mark.parametrize(
    ("words", "found"),
    [("ja", True), ("X", True), ("✓", True), ("Nee", False), ("misschien", None), ("", None), ("!", None)],
)
def test_yes_and_no(words, found):
    assert yes(words) is found


@pytest.mark.parametrize(
    ("words", "found"), [("30 min", 30), ("2 uur", 120), ("0,25 h", 15), ("2,5", None), ("-5", None)]
)
def test_a_stretch_of_time(words, found):
    assert minutes(words) == found


@pytest.mark.parametrize("words", ["", "1.000,5", "1e3", "٣", "5%"])
def test_what_is_no_number(words):
    assert number(words) is None or words == "٣"


def test_an_id_is_a_slug_of_bounded_length_and_never_taken_twice():
    taken = {"vraagt-aan"}

    assert unique(slug("Vraagt aan", "x"), taken) == "vraagt-aan-2"
    assert unique(slug("Vraagt aan", "x"), taken) == "vraagt-aan-3"
    assert len(slug("lang " * 100, "x")) <= 60
    assert slug("تقديم", "stap-3") == "stap-3"
