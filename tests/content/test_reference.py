"""Names in a document lead somewhere, or are told with their line."""

from __future__ import annotations

from content.broken import JOURNEY, LIFE_EVENTS, PERSONA, VALUES

from voorzet.content.known import NOTHING_KNOWN, Known
from voorzet.content.naming import named_sources
from voorzet.content.node import Fields
from voorzet.content.reference import journey_references, persona_references, references
from voorzet.content.tree import tree
from voorzet.problems import Severity

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


EARLIER = Known(journeys={"earlier"}, steps={"earlier": ["ask", "prove"]})


def test_what_is_replaced_is_a_step_of_the_journey_that_this_one_is_based_on() -> None:
    text = "id: small\nbased_on: earlier\ntouchpoints:\n- id: apply\n  replaces: [ask, prov]\n"

    assert in_journey(text, EARLIER) == [(5, "replaces: there is no touchpoint 'prov'. Did you mean prove?")]
    assert in_journey(text, Known(journeys={"earlier"})) == []


def test_a_step_is_replaced_once() -> None:
    steps = "touchpoints:\n- {id: apply, replaces: [ask]}\n- {id: call, replaces: [prove,\n  ask]}\n"

    told = in_journey(f"id: small\nbased_on: earlier\n{steps}", EARLIER)

    assert told == [(6, "'ask' is replaced on line 4 already. A step becomes one other, not two.")]


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


def in_list(text: str) -> list[tuple[int, str]]:
    root = fields(text)
    schema = root.word("schema")
    assert schema is not None
    return [(remark.line, str(remark.message)) for remark in references(schema.text, root, NOTHING_KNOWN)]


def test_lists_whose_names_lead_somewhere_are_fine() -> None:
    assert in_list(VALUES) == in_list(LIFE_EVENTS) == []


def test_a_value_outside_the_set_is_pointed_out_and_let_in() -> None:
    (remark,) = journey_references(fields(JOURNEY), Known(values={"autonomie"}))

    assert (remark.line, remark.severity) == (34, Severity.WARNING)
    assert str(remark.message) == "value: there is no value 'autonomy'. Did you mean autonomie?"


def test_a_life_event_outside_the_list_is_pointed_out_and_let_in() -> None:
    known = Known(life_events={"retiring"})
    told = (
        *journey_references(fields(JOURNEY.replace("language: en", "life_event: retired")), known),
        *persona_references(fields(PERSONA.replace("language: en", "life_events: [retiring, moving]")), known),
    )

    assert [(remark.line, remark.severity) for remark in told] == [(3, Severity.WARNING), (4, Severity.WARNING)]
    assert [str(remark.message) for remark in told] == [
        "life_event: there is no life event 'retired'. Did you mean retiring?",
        "life_events: there is no life event 'moving'. Choose one of: retiring.",
    ]


def test_the_ends_of_a_tension_are_values_of_the_set() -> None:
    told = in_list(VALUES.replace("[autonomy, efficiency]", "[autonomy, efficient]"))

    assert told == [(9, "between: there is no value 'efficient'. Did you mean efficiency?")]


def test_a_tension_stands_in_the_set_once_whichever_end_comes_first() -> None:
    again = "  - {between: [efficiency, autonomy], why: Time., evidence: assumption}\n"

    assert in_list(VALUES + again) == [(12, "This tension is the same as the one on line 9. Keep one.")]


def test_each_value_and_each_life_event_has_an_id_of_its_own() -> None:
    assert [line for line, _ in in_list(VALUES.replace("id: efficiency", "id: autonomy"))][:1] == [7]
    assert [line for line, _ in in_list(LIFE_EVENTS + "  - {id: retiring, name: Again}\n")] == [5]


def test_a_tension_rests_on_a_source_of_the_set() -> None:
    told = in_list(VALUES.replace("assumption\n", "research\n    source: [a-study]\n"))

    assert told == [(12, "source: there is no source 'a-study'. Add it, or name another.")]
