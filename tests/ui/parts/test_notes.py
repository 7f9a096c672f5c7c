"""What somebody takes along from a walk."""

from builders import fits, journey, persona, step, workspace
from ui.opened import in_words

from voorzet.messages import say
from voorzet.model.text import Language
from voorzet.practice.trip import begin
from voorzet.settings import Settings
from voorzet.toolkit import Toolkit
from voorzet.ui.parts.notes import notes
from voorzet.ui.visit import Visit

RIA = persona(channels=[fits("portal", "cannot")])
TWO = journey("hear", step("look-up", actor="register"), step("ask", channels=["portal"]), "hear>look-up>ask")


def taken_along(thoughts, language=Language.EN):
    visit = Visit(Toolkit(Settings()), None, language, workspace(TWO, RIA))  # type: ignore[arg-type]
    return notes(visit, begin(TWO, RIA, [0]).end(), thoughts)


def test_it_holds_the_way_what_was_expected_and_what_was_never_seen():
    made = taken_along({})

    assert made.startswith("# Walk along with Ria\n")
    assert "* ask\n  * Expected\\: Ria cannot use this channel \\(portal\\)\\." in made
    assert "## What Ria never saw\n\n* look\\-up\n" in made


def test_thoughts_are_quoted_and_cannot_break_out_of_their_quotation():
    made = taken_along({"ask": "# a desk\n<script>"})

    assert "**ask**\n\n> \\# a desk\n> \\<script\\>\n" in made


def test_without_thoughts_there_is_no_heading_for_them():
    assert "Your thoughts" not in taken_along({})


def test_it_says_that_nobody_is_meant_in_the_language_of_the_reader():
    sentence = say("{name} is a fictional person. What is told here is expected, and no fact about people.", name="Ria")

    assert in_words(Language.NL, sentence).replace(".", "\\.").replace(",", "\\,") in taken_along({}, Language.NL)
