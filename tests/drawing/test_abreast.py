"""Personas side by side."""

import pytest
from builders import able, fits, journey, persona, step, trait, trusts, way
from long_journeys import WORDS, long_journey
from scenes import complaints, groups, words

from voorzet.drawing.abreast import abreast
from voorzet.graph.findings import Traveller
from voorzet.graph.walk import walk
from voorzet.model.text import Language

STORY = journey(
    step("hear"),
    step("ask", channels=["portal"]),
    step("help", actor="neighbour"),
    way("hear", "ask"),
    way("ask", "help"),
)
RIA = persona("ria", channels=[fits("portal", "cannot")], helpers=[trait()], twin_of="bo")
BO = persona("bo", twin_of="ria")
TROUBLED = persona(
    "een-heel-lange-naam-die-niet-op-een-regel-past",
    abilities=[able(kind, "low") for kind in ("doenvermogen", "language", "digital")],
    trust=[trusts(kind, "low") for kind in ("organisation", "professional", "creditor", "system")],
    channels=[fits(channel, "cannot") for channel in ("letter", "email", "phone", "portal")],
    helpers=[trait()],
)


def drawn(made=STORY, people=(RIA, BO), width=260.0, language=Language.EN):
    return abreast(made, tuple(Traveller(each, walk(made, each)) for each in people), width, language)


def spoken(scene):
    return [group.spoken for group in groups(scene.marks)]


def test_each_sign_says_what_is_expected_of_whom_and_where():
    assert spoken(drawn()) == [
        "2. ask – Expected: Ria cannot use this channel (portal).",
        "2. ask – Ria may be expected to stop here: no channel of this step can be used.",
        "3. help – Help can come in here: neighbour.",
        "3. help – This counts on help (neighbour), and for Bo no helper is recorded.",
    ]


def test_twins_are_named_as_such():
    named = words(drawn())

    assert named.count("twin of Bo") == named.count("twin of Ria") == 1


def test_the_key_tells_only_the_signs_that_are_used():
    told = words(drawn(people=(BO,)))

    assert "counts on help that is not recorded" in told
    assert "may stop here" not in told
    assert "out of reach" not in told


def test_who_does_not_see_it_is_told_about_each_apart():
    assert drawn().description == "Ria may be expected to stop in step 2. Bo is not expected to stop."


@pytest.mark.parametrize("width", [88.0, 170.0, 260.0])
@pytest.mark.parametrize("kind", WORDS)
def test_nothing_overlaps_or_sticks_out_whatever_the_words(kind, width):
    for language in Language:
        assert complaints(drawn(long_journey(40, kind), (TROUBLED, RIA, BO), width, language)) == []
