import pytest
from builders import feels, hurts, journey, note, persona, step, text, workspace

from voorzet.drawing.changes import changes, news, noted
from voorzet.graph.overlay import overlay
from voorzet.i18n import speech
from voorzet.model.journey import Quote, Touchpoint
from voorzet.model.text import Language

EN = speech(Language.EN)


def changed(was, now, **people):
    """What differs between two versions of one step, in English: what, was, now."""
    laid = overlay(journey(was), journey(now))
    found = changes(workspace(*people.values()), laid, laid.steps[now.id])
    return [(EN(each.what), each.was and EN(each.was), each.now and EN(each.now)) for each in found]


@pytest.mark.parametrize(
    ("was", "now", "told"),
    [
        ({"name": "Old"}, {"name": "New"}, ("Name", "Old", "New")),
        ({}, {"description": text("So")}, ("What happens", None, "So")),
        ({"sees": text("A form")}, {}, ("What the citizen sees", "A form", None)),
        ({"actor": "council"}, {"actor": "agency", "lane": "backstage"}, ("Who acts", "council", "agency")),
        ({"channels": ["letter"]}, {"channels": ["letter", "phone"]}, ("Channels", "letter", "letter, phone")),
        ({"demands": ["prove"]}, {}, ("Asks of the citizen", "prove", None)),
        ({"minutes": 5}, {"minutes": 20}, ("Own time", "5 min (assumption)", "20 min (assumption)")),
        ({}, {"ends": True}, ("May end here", "no", "yes")),
        ({"evidence": "expert"}, {"evidence": "law"}, ("Rests on", "expert", "law")),
        ({}, {"pains": [hurts("it hurts")]}, ("Pain", None, "it hurts (assumption)")),
        ({"quotes": [Quote(text=text("oh"), source=("a-source",))]}, {}, ("Quote", "oh", None)),
    ],
)
def test_each_thing_is_told_as_it_was_and_as_it_is(was, now, told):
    assert changed(step("ask", **was), step("ask", **now)) == [told]


def test_every_field_of_a_step_is_told_or_seen_by_where_it_stands():
    from voorzet.drawing.changes import _TELLERS

    assert set(Touchpoint.model_fields) - set(_TELLERS) <= {"id", "phase", "lane", "replaces"}


def test_the_name_comes_first_and_what_it_rests_on_after_what_happens():
    was, now = step("ask", evidence="law"), step("ask", name="New", description=text("So"))

    assert [what for what, _, _ in changed(was, now)] == ["Name", "What happens", "Rests on", "Sources"]


def test_words_that_stayed_and_rest_on_something_else_are_one_change():
    was, now = (step("ask", pains=[hurts("it hurts", evidence=each)]) for each in ("expert", "assumption"))

    assert changed(was, now) == [("Pain", "it hurts (expert)", "it hurts (assumption)")]


def test_of_words_that_differ_in_details_only_that_is_said():
    was, now = (step("ask", annotations=[note("value", "so", effect=each)]) for each in (1, 2))

    assert changed(was, now) == [("Annotation", "so (assumption)", "the same, with other sources or details")]


def test_a_feeling_is_told_with_the_persona_who_has_it():
    was, now = (step("ask", emotions=[feels(each, persona="ria")]) for each in (-1, 1))

    assert changed(was, now, ria=persona("ria", name="Ria")) == [("How it feels to Ria", "bad: so", "good: so")]


def test_what_is_noted_is_counted():
    was = step("ask", annotations=[note("legal", "gone"), note("legal", "stays", evidence="expert")])
    now = step("ask", annotations=[note("legal", "new"), note("legal", "stays"), note("legal", "newer")], minutes=5)
    laid = overlay(journey(was), journey(now))

    counts = noted(changes(workspace(), laid, laid.steps["ask"]))
    assert counts is not None and EN(counts) == "notes: 2 new, 1 gone, 1 changed"
    assert noted(()) is None


def test_steps_that_are_new_gone_or_merged_have_no_changes_but_news():
    laid = overlay(journey(step("ask", description=text("Then"))), journey(step("call", description=text("Now"))))

    assert [changes(workspace(), laid, each) for each in laid.steps.values()] == [(), ()]
    assert [str(news(each)) for each in laid.steps.values()] == ["Then", "Now"]


@pytest.mark.parametrize(("evidence", "told"), [("law", True), ("assumption", False)])
def test_what_nobody_is_sure_of_any_more_is_no_news(evidence, told):
    was, now = step("ask", evidence="law"), step("ask", evidence=evidence, description=text("So"))

    assert bool(news(overlay(journey(was), journey(now)).steps["ask"])) is told
