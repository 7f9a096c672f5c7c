import pytest
from builders import feels, hurts, journey, note, persona, step, value_set, way, workspace
from long_journeys import WORDS, long_journey

from voorzet.drawing.blueprint import blueprint
from voorzet.drawing.paper import Paper
from voorzet.drawing.scene import Box, Group, Path, Words, flat
from voorzet.drawing.sheeted import MARGIN
from voorzet.model.text import Language


def drawn(made, language=Language.EN, who=None, paper=None):
    return blueprint(workspace(made), made, language, who, paper)


def words_of(made, **wanted):
    return [
        mark.words for sheet in drawn(made, **wanted).sheets for mark in flat(sheet.marks) if isinstance(mark, Words)
    ]


def test_every_touchpoint_is_one_card_with_its_number_and_name():
    made = journey("ask>prove>paid")
    (sheet,) = drawn(made).sheets

    cards = [mark for mark in sheet.marks if isinstance(mark, Group) and mark.spoken]
    assert [card.spoken for card in cards] == ["1. ask", "2. prove", "3. paid"]


def test_only_lanes_that_are_used_are_drawn():
    words = words_of(journey(step("ask"), step("check", lane="backstage")))

    assert "Citizen actions" in words and "Backstage" in words
    assert "Frontstage" not in words
    assert "line of visibility" in words


def test_a_wait_and_a_condition_are_told_on_the_card_they_lead_to():
    words = words_of(journey("ask>paid", way("ask", "paid", wait=56, when="all is in")))

    assert any(line.startswith("after 1 · all is in") for line in words)


def test_what_rests_on_nothing_has_a_dashed_frame():
    made = journey(step("sure", evidence="law"), step("guess"))
    (sheet,) = drawn(made).sheets

    frames = [mark.marks[0] for mark in sheet.marks if isinstance(mark, Group) and mark.spoken]
    assert [bool(frame.stroke.dashes) for frame in frames if isinstance(frame, Box)] == [False, True]


def test_each_persona_with_feelings_of_its_own_has_a_curve():
    feelings = [feels(-1, persona="ria"), feels(1, persona="bo")]
    made = journey(step("ask", emotions=feelings), step("paid", emotions=feelings), "ask>paid")
    both = blueprint(workspace(made, persona("ria", name="Ria"), persona("bo", name="Bo")), made, Language.EN)

    words = [mark.words for mark in flat(both.sheets[0].marks) if isinstance(mark, Words)]
    assert "Ria" in words and "Bo" in words


def test_pains_and_notes_are_drawn_whole():
    long = "It takes weeks before anybody answers and nobody says why that is so. " * 6
    words = " ".join(words_of(journey(step("ask", pains=[hurts(long)], annotations=[note("organisational", long)]))))

    assert words.replace("- ", "").count("nobody says") >= 12


@pytest.mark.parametrize("paper", [None, Paper("a4", False), Paper("a4"), Paper("a3"), Paper("a1")], ids=str)
@pytest.mark.parametrize("words", WORDS)
def test_every_mark_lies_on_its_sheet(paper, words):
    for sheet in drawn(long_journey(24, words), paper=paper).sheets:
        if paper:
            assert (sheet.width * sheet.scale, sheet.height * sheet.scale) == pytest.approx(
                (paper.width_mm, paper.height_mm)
            )
        for mark in flat(sheet.marks):
            left, right = reach(mark)
            assert left >= -0.01 and right <= sheet.width + 0.01


def reach(mark):
    if isinstance(mark, Path):
        xs = [value for _, points in mark.steps for value in points[::2]]
        return min(xs), max(xs)
    return mark.x, mark.x + mark.width


def test_a_second_sheet_repeats_phases_and_lane_names():
    sheets = drawn(long_journey(24), paper=Paper("a4")).sheets
    words = [[mark.words for mark in flat(sheet.marks) if isinstance(mark, Words)] for sheet in sheets]

    with_cards = [found for found in words if "Citizen actions" in found]
    assert len(with_cards) > 1
    assert f"sheet 1 of {len(sheets)}" in words[0]


def test_the_same_journey_is_drawn_the_same_twice():
    made = long_journey(12, "emoji")

    assert drawn(made) == drawn(made)


def test_characters_without_a_font_are_named():
    assert drawn(journey(step("ask", name="漢字"))).replaced == {"漢", "字"}


def test_nothing_stands_left_of_the_margin():
    (sheet,) = drawn(journey("ask>paid")).sheets

    assert min(mark.x for mark in flat(sheet.marks) if isinstance(mark, Words)) >= MARGIN - 0.01


def test_a_value_is_called_what_the_content_calls_it():
    made = journey(step("ask", annotations=[note("value", value="rust")]))

    (sheet,) = blueprint(workspace(made, value_set(rust="peace of mind")), made, Language.EN).sheets

    assert "peace of mind" in [mark.words for mark in flat(sheet.marks) if isinstance(mark, Words)]
