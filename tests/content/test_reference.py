"""Names in a document lead somewhere, or are told with their line."""

from __future__ import annotations

from content.broken import JOURNEY, PERSONA

from voorzet.content.node import Fields
from voorzet.content.reference import Known, journey_references, named_sources, persona_references
from voorzet.content.tree import tree

BESIDE = Known(journeys={"small"}, personas={"ria"}, actors={"small": {"citizen", "council"}})


def fields(text: str) -> Fields:
    root, _ = tree(text)
    assert isinstance(root, Fields)
    return root


def in_journey(text: str, known: Known = BESIDE) -> list[tuple[int, str]]:
    return [(remark.line, str(remark.message)) for remark in journey_references(fields(text), known)]


def in_persona(text: str, known: Known = BESIDE) -> list[tuple[int, str]]:
    return [(remark.line, str(remark.message)) for remark in persona_references(fields(text), known)]


def test_names_that_lead_somewhere_are_fine() -> None:
    assert in_journey(JOURNEY) == []
    assert in_persona(PERSONA) == []


def test_what_lies_beside_is_checked_only_where_it_is_known() -> None:
    assert in_journey(JOURNEY.replace("persona: ria", "persona: bob"), Known()) == []
    assert in_persona(PERSONA.replace("[small]", "[big]").replace("sender: council", "sender: bank"), Known()) == []


def test_a_sender_of_a_journey_that_could_not_be_read_is_not_blamed() -> None:
    known = Known(journeys={"small"}, personas={"ria"}, actors={})

    assert in_persona(PERSONA.replace("sender: council", "sender: bank"), known) == []


def test_trust_may_go_to_a_kind_of_actor() -> None:
    assert in_persona(PERSONA.replace("sender: council", "sender: creditor")) == []


def test_a_name_of_nothing_lists_what_there_is() -> None:
    told = in_journey(JOURNEY.replace("phase: start", "phase: x"))

    assert told == [(line, "phase: there is no phase 'x'. Choose one of: start.") for line in (20, 44)]


def test_many_names_are_not_listed() -> None:
    many = "touchpoints:\n" + "".join(f"- id: step-{n}\n" for n in range(20)) + "transitions: [{from: x, to: step-1}]\n"

    assert in_journey(many) == [(22, "from: there is no touchpoint 'x'. Add it, or name another.")]


def test_each_further_use_of_an_id_is_told() -> None:
    told = in_journey("phases: [{id: a}, {id: b},\n{id: a},\n{id: a}]\n")

    assert [line for line, _ in told] == [2, 3]
    assert all("first is on line 1" in words for _, words in told)


def test_two_ways_to_the_same_step_need_different_conditions() -> None:
    ways = "touchpoints: [{id: a}, {id: b}]\ntransitions:\n- {from: a, to: b, condition: yes}\n"

    assert in_journey(ways + "- {from: a, to: b, condition: no}\n") == []
    assert in_journey(ways + "- {from: a, to: b, kind: choice, condition: yes}\n") == []
    assert [line for line, _ in in_journey(ways + "- {from: a, to: b, condition: yes}\n")] == [4]


def test_every_place_that_names_a_source_is_seen() -> None:
    text = "touchpoints:\n- source: [a]\n  effort_source: [b]\n  quotes: [{source: [c]}]\n  pains: [{source: [d, e]}]\n"

    assert [(name, word.text) for name, word in named_sources(fields(text))] == [
        ("source", "a"), ("effort_source", "b"), ("source", "c"), ("source", "d"), ("source", "e"),
    ]  # fmt: skip


def test_parts_of_the_wrong_shape_are_passed_over() -> None:
    assert in_journey("touchpoints: x\ntransitions: {a: b}\nphases: [c, [d]]\nsources:\nactors: [{id: [x]}]\n") == []
