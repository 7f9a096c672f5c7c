from builders import journey, step, text, way, workspace

from voorzet.drawing.bearings import way_told
from voorzet.drawing.cells import Typesetter
from voorzet.drawing.difference_card import DifferenceCells
from voorzet.drawing.scene import Path, Words
from voorzet.graph.overlay import overlay
from voorzet.i18n import speech
from voorzet.model.text import Language

EN = speech(Language.EN)


def card(laid, id, width=120.0):
    return DifferenceCells(workspace(), laid, Typesetter(Language.EN)).card(laid.journey.touchpoint(id), width)


def words(laid, id):
    """The lines of a card, from the top down."""
    return [mark.words for block in card(laid, id).blocks for mark in block.marks if isinstance(mark, Words)]


def test_a_step_that_is_new_is_told_in_full():
    laid = overlay(journey("ask"), journey("ask", step("call", description=text("So it goes."), demands=["call"])))

    told = words(laid, "call")
    assert told[0] == "+ new"
    assert "So it goes." in told and "asks: call" in told


def test_a_step_that_is_gone_is_struck_through():
    laid = overlay(journey(step("ask", name="Ask for it"), "paid"), journey("paid"))

    assert words(laid, "ask")[0] == "− gone"
    (named,) = (block for block in card(laid, "ask").blocks if any(_says(mark, "Ask for it") for mark in block.marks))
    assert isinstance(named.marks[1], Path)


def test_a_step_that_stayed_says_only_its_name():
    laid = overlay(journey(step("ask", description=text("So"))), journey(step("ask", description=text("So"))))

    assert words(laid, "ask") == ["ask", "1"]


def test_a_step_that_changed_says_what_it_was_and_is():
    was = step("ask", name="Old", description=text("Then."), channels=["letter"])
    now = step("ask", name="New", description=text("Now."), channels=["phone"])
    told = words(overlay(journey(was), journey(now)), "ask")

    assert {"≠ changed", "New", "Old", "Before: Then.", "Now: Now.", "Channels: letter → phone"} <= set(told)


def test_a_step_that_stands_for_several_names_them():
    laid = overlay(journey(step("a", name="Prove"), step("b", name="Prove")), journey(step("c", name="Prove")))

    assert words(laid, "c")[0] == "» merged"
    assert "was: Prove · Prove" in words(laid, "c")


def test_ways_that_differ_are_told_from_where_they_lead_to():
    before = journey("a>b>d", way("a", "d", when="first"), "gone>d")
    after = journey("a>b>d", way("a", "d", when="second"), "c>d")
    laid = overlay(before, after)

    told = [each and EN(each) for each in (way_told(laid, way) for way in laid.ways_to("d"))]
    assert told == [None, "after 1: first → second", "after 4", "after old 4"]
    assert [line for line in words(laid, "d") if "after" in line] == [
        "≠ after 1: first → second", "+ after 4", "− after old 4",
    ]  # fmt: skip


def _says(mark, words):
    return isinstance(mark, Words) and mark.words == words
