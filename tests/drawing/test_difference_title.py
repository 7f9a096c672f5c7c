from builders import journey, step, text

from voorzet.drawing.cells import Typesetter
from voorzet.drawing.difference_title import difference_title
from voorzet.drawing.scene import Words
from voorzet.graph.overlay import overlay
from voorzet.model.text import Language


def words(before, after, width=400.0):
    cell = difference_title(overlay(before, after), width, Typesetter(Language.EN))
    return [mark.words for block in cell.blocks for mark in block.marks if isinstance(mark, Words)]


def test_steps_are_named_under_what_became_of_them_with_what_happens_in_them():
    told = words(journey("ask", step("prove", description=text("Then."))), journey("ask", "call"))

    assert {"+ 1 new", "2 call", "− 1 gone", "old 2 prove", "Then.", "= 1 the same"} <= set(told)
    assert "1 ask" not in told


def test_of_many_steps_only_the_first_are_named():
    told = words(journey("ask"), journey("ask", *(f"new-{number}" for number in range(9))))

    assert "7 new-5" in told and "8 new-6" not in told
    assert "and 3 more" in told


def test_on_narrow_paper_the_journeys_stand_below_each_other():
    pair = journey("ask", title=text("Then")), journey("ask", step("call"), title=text("Now"))
    setter = Typesetter(Language.EN)
    wide, narrow = (difference_title(overlay(*pair), width, setter) for width in (400.0, 190.0))

    assert narrow.height > wide.height
