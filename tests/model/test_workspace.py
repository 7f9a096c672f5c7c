"""A workspace says who travels a journey, and what values and life events are called."""

from __future__ import annotations

from builders import journey, life_event, persona, professional, text, value_set, workspace


def test_those_who_travel_a_journey_are_in_order_and_do_not_work_in_it() -> None:
    made = journey("ask")
    whole = workspace(made, persona("tom"), persona("ria"), persona("bob", journeys=()), professional("ann"))

    assert [each.id for each in whole.personas_of(made)] == ["ria", "tom"]


def test_a_value_is_called_what_the_set_calls_it() -> None:
    whole = workspace(value_set(respect="respect, no judgement"))

    assert str(whole.value_name("respect")) == "respect, no judgement"


def test_a_life_event_is_called_what_the_list_calls_it() -> None:
    whole = workspace(life_event("pensioen", text("retiring")))

    assert str(whole.life_event_name("pensioen")) == "retiring"


def test_what_is_on_no_list_is_called_by_the_words_of_its_id() -> None:
    whole = workspace(value_set("respect"), life_event("pensioen"))

    assert str(whole.value_name("one-government")) == "one government"
    assert str(whole.life_event_name("leaving-home")) == "leaving home"
