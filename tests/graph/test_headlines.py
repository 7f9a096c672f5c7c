from datetime import timedelta

import pytest
from builders import DAY, able, fits, journey, note, persona, step, tension, value_set, way, workspace
from hypothesis import given
from strategies import personas, rich_journeys

from voorzet.graph.findings import findings
from voorzet.graph.headlines import MOST, WHY, Subject, headlines, passed_on, standing_out
from voorzet.graph.missed import Gap
from voorzet.model.journey import Journey
from voorzet.model.persona import Persona


def told(*parts, seen=None, on=DAY):
    made = journey(*parts)
    seen = seen or workspace()
    return {line.subject: line for line in headlines(made, findings(seen, made, on), seen.value_name)}


def says(subject, *parts, **fields):
    return str(told(*parts, **fields)[subject].says)


def is_telling(subject, *parts, **fields):
    return told(*parts, **fields)[subject].is_telling


TELL = note("data", sender="citizen", receiver="council")


def test_data_given_again_goes_before_demands_made_as_often():
    two = (
        step("ask", demands=["prove"], annotations=[TELL]), step("again", demands=["prove"], annotations=[TELL]),
        step("weigh", actor="council"), "ask>again>weigh",
    )  # fmt: skip

    assert (
        says(Subject.ASKED_TWICE, *two) == "On one way through, people give data 2 times to the same receiver: council."
    )


def giving(*ids, **fields):
    slip = note("data", sender="citizen", receiver="council", data=["income"])
    return [step(id, annotations=[slip], **fields) for id in ids]


def test_the_same_kind_of_data_goes_first_and_names_a_register_that_has_it():
    wage = [note("data", sender=sender, receiver="agency", data=["income"]) for sender in ("lender", "register")]
    steps = (
        *giving("ask", "again"),
        step("weigh", actor="council"),
        *(step(id, actor=id) for id in ("agency", "lender")),
    )
    known = step("look", actor="register", annotations=wage)

    assert says(Subject.ASKED_TWICE, known, *steps, "look>ask>again") == (
        "On one way through, people give data (income) 2 times to council, while register has data of that kind already."
    )
    assert says(Subject.ASKED_TWICE, *steps, "ask>again") == (
        "On one way through, people give the same kind of data (income) 2 times to council."
    )


def test_information_goes_before_what_comes_back_more_often():
    steps = [step(id, demands=["wait", *(["prove"] if id != "c" else [])]) for id in "abc"]

    assert says(Subject.ASKED_TWICE, *steps, "a>b>c") == "On one way through, “prove” is asked 2 times."


def test_patience_that_is_asked_again_is_told_but_does_not_stand_out():
    steps = [step(id, demands=["wait"]) for id in "ab"]

    assert says(Subject.ASKED_TWICE, *steps, "a>b").startswith("No information is asked twice")
    assert not is_telling(Subject.ASKED_TWICE, *steps, "a>b")


ASK, PROVE = step("ask", demands=["fill-in"]), step("prove", demands=["prove", "call"])


@pytest.mark.parametrize(("ways", "said"), [
    ([way("ask", "prove", wait=3)], "The journey asks most in the first 30 days: 3 of the 3 things on the slowest way."),
    ([way("ask", "prove", wait=42)], "The journey asks most from day 31 to 60: 2 of the 3 things on the slowest way."),
    ([way("ask", "prove", "wait")], "The slowest way asks 3 things; over how long is not known."),
])  # fmt: skip
def test_the_fullest_period_is_told_and_what_is_not_known_of_it(ways, said):
    assert says(Subject.BURDEN, ASK, PROVE, *ways) == said


def test_a_period_after_a_wait_of_unknown_length_is_as_far_as_is_known():
    ways = way("ask", "wait", wait=40), way("wait", "prove", "wait")

    assert says(Subject.BURDEN, ASK, "wait", PROVE, *ways).startswith(
        "As far as waits are known, the journey asks most"
    )


CANNOT = fits("portal", "cannot")
PORTAL = step("ask", channels=["portal"])


def test_one_twin_who_may_stop_is_told_with_the_other_who_may_not():
    seen = workspace(persona("ria", channels=[CANNOT], twin_of="bo"), persona("bo"))

    assert says(Subject.PERSONAS, "hear>ask", PORTAL, seen=seen) == (
        "Ria and Bo are in the same situation. Expected: Ria may stop at “ask”, Bo not."
    )


def test_a_persona_who_may_stop_at_several_steps_is_told_with_the_first():
    seen = workspace(persona("ria", abilities=[able("language", "low")]))
    hard = [step(id, demands=["understand", "fill-in"]) for id in ("ask", "prove")]

    assert says(Subject.PERSONAS, *hard, seen=seen) == "Expected: Ria may stop at “ask”."
    assert says(Subject.PERSONAS, "hear", *hard, "hear>ask", "hear>prove", seen=seen) == (
        "Expected: Ria may stop at “ask”, or at 1 other step."
    )


def test_nobody_who_stops_and_nobody_who_travels_are_told_apart():
    assert says(Subject.PERSONAS, "hear>ask", seen=workspace(persona())).startswith("No persona is expected to stop")
    assert says(Subject.PERSONAS, "hear>ask") == "No persona travels this journey yet."


def test_the_value_that_is_pressed_hardest_is_told_and_stands_out_when_it_is_so_often():
    hard, soft = note("value", value="safety", effect=-2), note("value", value="calm", effect=-1)
    steps = [step(id, annotations=[soft, *([hard] if id in "ab" else [])]) for id in "abcd"]

    assert says(Subject.VALUES, *steps) == "The value “safety” is under pressure in 2 steps, and no step supports it."
    assert not is_telling(Subject.VALUES, *steps)
    assert is_telling(Subject.VALUES, *steps, step("e", annotations=[hard]))


def test_a_pull_is_told_where_every_value_is_supported_somewhere():
    speed, privacy = note("value", value="speed", effect=1), note("value", value="privacy", effect=-1)
    both = step("match", annotations=[speed, privacy]), step("tell", annotations=[note("value", effect=1)])
    seen = workspace(value_set("speed", "privacy", tensions=[tension("speed", "privacy")]))

    assert (
        says(Subject.VALUES, *both, seen=seen)
        == "In “match”, “speed” is supported while “privacy” comes under pressure."
    )


def test_the_most_frequent_way_to_be_missed_is_told():
    steps = [step(id, demands=["report-change"], ends=True) for id in ("a", "b")]

    assert says(Subject.MISSED, *steps, step("end"), "a>b>end") == (
        "At 3 steps people can be missed, most often because people must report changes by themselves."
    )
    assert set(WHY) == set(Gap)


def test_handovers_between_organisations_are_told_with_the_most_frequent():
    made = (
        step("ask"), step("weigh", actor="council"), step("look", actor="register"), step("pay", actor="council"),
        "ask>weigh>look>pay",
    )  # fmt: skip

    assert says(Subject.HANDOVERS, *made) == "Of 3 handovers, 2 are between organisations."
    assert says(Subject.HANDOVERS, *made, way("pay", "look", "loop")) == (
        "Of 4 handovers, 3 are between organisations, most often from council to register: 2 times."
    )
    assert says(Subject.HANDOVERS, "ask>paid") == "The same one acts from beginning to end."


def test_claims_in_doubt_are_counted_once_however_many_doubts_there_are():
    ask = step("ask", evidence="law")

    assert says(Subject.EVIDENCE, ask) == "Of 1 claims, 100% name a source, and none of those has gone stale."
    assert "; 1 may no longer hold" in says(Subject.EVIDENCE, ask, on=DAY + timedelta(days=200))


def test_who_passes_on_to_whom_is_counted_the_most_frequent_first():
    found = findings(workspace(), journey(step("a"), step("b", actor="council"), "a>b>a"), DAY).alone.handovers

    assert [(giver.id, receiver.id, times) for giver, receiver, times in passed_on(found)] == [
        ("citizen", "council", 1),
        ("council", "citizen", 1),
    ]


@given(rich_journeys(), personas())
def test_every_subject_has_one_line_and_few_of_them_stand_out(any_journey: Journey, any_persona: Persona):
    seen = workspace(any_persona)
    lines = headlines(any_journey, findings(seen, any_journey, DAY), seen.value_name)

    assert [line.subject for line in lines] == list(Subject)
    assert len(standing_out(lines)) == min(MOST, sum(line.is_telling for line in lines))
