"""Where the same is asked again."""

import pytest
from builders import journey, note, step
from long_journeys import WORDS, long_journey
from scenes import complaints, of_steps, words

from voorzet.drawing.twice import again, twice
from voorzet.graph.insight import insight
from voorzet.model.text import Language

TELL = note("data", sender="citizen", receiver="council")
STORY = journey(
    step("hear", demands=["understand"]),
    step("ask", demands=["prove", "understand"], annotations=[TELL]),
    step("weigh", actor="council"),
    step("again", phase="after", demands=["prove"], annotations=[TELL]),
    "hear>ask>weigh>again",
)


def drawn(made=STORY, width=260.0, language=Language.EN):
    return twice(made, insight(made), width, language)


def test_what_might_be_spared_comes_first():
    found = again(insight(STORY))

    assert [(str(each.what), each.times, each.might_be_spared) for each in found] == [
        ("data for council", 2, True),
        ("prove", 2, True),
        ("understand", 2, False),
    ]


def test_a_kind_of_data_has_a_line_of_its_own():
    slip = note("data", sender="citizen", receiver="council", data=["income"])
    made = journey(
        *(step(id, annotations=[slip]) for id in ("ask", "prove")), step("weigh", actor="council"), "ask>prove"
    )

    assert [each for each in words(drawn(made)) if "×" in each] == ["Data for council – 2×", "Income for council – 2×"]


def test_every_thing_has_its_name_and_a_bead_for_each_step():
    scene = drawn()

    assert [each for each in words(scene) if "×" in each] == ["Data for council – 2×", "Prove – 2×", "Understand – 2×"]
    assert of_steps(scene) == ["ask", "again", "ask", "again", "hear", "ask"]


def test_who_does_not_see_it_is_told_the_same():
    assert "prove: 2 times at most on one way; in step 2, 4." in drawn().description


def test_phases_are_named_once():
    assert [each for each in words(drawn()) if each in ("begin", "after")] == ["begin", "after"]


@pytest.mark.parametrize("width", [88.0, 170.0, 260.0])
@pytest.mark.parametrize("kind", WORDS)
def test_nothing_overlaps_or_sticks_out_whatever_the_words(kind, width):
    for language in Language:
        assert complaints(drawn(long_journey(40, kind), width, language)) == []
