import pytest
from builders import journey, text, way, workspace
from long_pairs import long_pair

from voorzet.drawing.difference import difference_drawing
from voorzet.drawing.paper import Paper
from voorzet.drawing.scene import Group, Path, Words, flat
from voorzet.graph.overlay import overlay
from voorzet.model.text import Language

BEFORE = journey("ask>prove>paid", title=text("Then"), summary=text("How it was."))
AFTER = journey("ask>call>paid", title=text("Now"), summary=text("How it is."))


def drawn(before=BEFORE, after=AFTER, language=Language.EN, paper=None):
    return difference_drawing(workspace(), overlay(before, after), language, paper)


def words(drawing):
    return [mark.words for sheet in drawing.sheets for mark in flat(sheet.marks) if isinstance(mark, Words)]


def lines(drawing):
    """The strokes of the lines between cards, right of where they begin."""
    (sheet,) = drawing.sheets
    cards = [mark for mark in sheet.marks if isinstance(mark, Group)]
    low = min(card.marks[0].y for card in cards)
    paths = [mark for mark in sheet.marks if isinstance(mark, Path) and mark.fill is None and mark.stroke]
    return [
        path.stroke for path in paths if path.steps[0][1][1] > low and path.stroke.width_mm not in (0.45, 0.15, 0.18)
    ]


def test_it_says_what_it_is_about_above_the_lanes():
    said = words(drawn())

    assert {"What changes?", "Then", "How it was.", "Now", "How it is.", "4 steps: 1 new, 1 gone, 2 the same."} <= set(
        said
    )
    assert drawn().sheets[0].begins > 60


def test_every_step_of_both_is_one_card_that_says_what_became_of_it():
    cards = [mark for mark in drawn().sheets[0].marks if isinstance(mark, Group)]

    assert sorted(card.spoken for card in cards) == [
        "1. ask: the same",
        "2. call: new",
        "3. paid: the same",
        "old 2. prove: gone",
    ]


def test_a_new_way_is_bold_and_one_that_is_gone_is_dashed():
    before, after = journey("a>b", "c", way("a", "c")), journey("a>b", "c", way("b", "c"))
    dashed = [stroke for stroke in lines(drawn(before, after)) if stroke.dashes]
    bold = [stroke for stroke in lines(drawn(before, after)) if stroke.width_mm > 0.7]

    assert len(dashed) == len(bold) == 1


def test_a_way_that_rests_on_something_else_is_as_quiet_as_one_that_stayed():
    before, after = (journey("a b", way("a", "b", wait=5, evidence=each)) for each in ("assumption", "unverified"))

    assert lines(drawn(before, after)) == lines(drawn(before, before))


def test_a_title_that_would_part_the_lanes_stands_on_a_sheet_of_its_own():
    sheets = difference_drawing(workspace(), overlay(*long_pair(48)), Language.NL, Paper("a4")).sheets
    first = [mark.words for mark in flat(sheets[0].marks) if isinstance(mark, Words)]

    assert "Wat verandert er?" in first and "Wat de inwoner doet" not in first
    assert len(sheets) > 2


@pytest.mark.parametrize("language", Language)
def test_lane_names_come_back_on_every_sheet_with_lanes(language):
    laid = overlay(*long_pair(48))
    sheets = difference_drawing(workspace(), laid, language, Paper("a3")).sheets

    with_cards = [sheet for sheet in sheets if any(isinstance(mark, Group) for mark in sheet.marks)]
    assert len(with_cards) > 1
    lane = {Language.NL: "Achter de schermen", Language.EN: "Backstage"}[language]
    for sheet in with_cards:
        assert lane in {mark.words for mark in flat(sheet.marks) if isinstance(mark, Words)}
