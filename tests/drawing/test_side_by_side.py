from builders import journey, step, text, workspace
from long_pairs import long_pair

from voorzet.drawing.paper import Paper
from voorzet.drawing.scene import Group, Words, flat
from voorzet.drawing.side_by_side import side_by_side_drawing
from voorzet.graph.overlay import overlay
from voorzet.model.text import Language


def drawn(before, after, paper=None):
    return side_by_side_drawing(workspace(), overlay(before, after), Language.EN, paper)


def cards(drawing):
    """Left, top and name of every card on the first sheet."""
    groups = [mark for mark in drawing.sheets[0].marks if isinstance(mark, Group)]
    return {group.spoken: (group.marks[0].x, group.marks[0].y) for group in groups}


def words(sheet):
    return [mark.words for mark in flat(sheet.marks) if isinstance(mark, Words)]


def test_a_step_stands_level_with_itself_and_what_is_new_or_gone_alone():
    then, now = text("Then"), text("Now")
    found = cards(drawn(journey("ask prove paid", title=then), journey("ask call paid", title=now)))

    assert sorted(found) == [
        "Now, 1. ask: the same", "Now, 2. call: new", "Now, 3. paid: the same",
        "Then, 1. ask: the same", "Then, 2. prove: gone", "Then, 3. paid: the same",
    ]  # fmt: skip
    assert found["Then, 3. paid: the same"][1] == found["Now, 3. paid: the same"][1]
    assert found["Then, 2. prove: gone"][1] != found["Now, 2. call: new"][1]
    assert {x for x, _ in found.values()} == {found["Then, 1. ask: the same"][0], found["Now, 1. ask: the same"][0]}


def test_a_step_that_changed_places_says_so_on_both_sides():
    drawing = drawn(journey("ask prove send paid"), journey("send ask prove paid"))

    assert {"stands at place 1 now", "stood at place 3"} <= set(words(drawing.sheets[0]))


def test_each_row_between_the_columns_has_a_sign():
    drawing = drawn(journey("ask prove"), journey(step("ask", minutes=5), "call"))

    assert {"≠", "−", "+"} <= set(words(drawing.sheets[0]))


def test_every_sheet_says_whose_column_is_whose():
    before, after = long_pair(48)
    sheets = drawn(before, after, Paper("a4")).sheets

    with_cards = [sheet for sheet in sheets if any(isinstance(mark, Group) for mark in sheet.marks)]
    assert len(with_cards) > 1
    assert all(words(sheet).count(str(before.title)) >= 2 for sheet in with_cards)
