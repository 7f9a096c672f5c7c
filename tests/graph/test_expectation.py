import pytest
from builders import able, fits, journey, persona, step, trusts
from hypothesis import given
from strategies import personas, rich_journeys

from voorzet.graph.expectation import NEEDS, ExpectationKind, closed, expectations, trust_in
from voorzet.model.journey import Demand, Journey
from voorzet.model.persona import Persona


def expected(touchpoint, **traits):
    one = journey(touchpoint)
    return expectations(touchpoint, one.actor(touchpoint.actor), persona(**traits))


def kinds(touchpoint, **traits):
    return [each.kind for each in expected(touchpoint, **traits)]


@pytest.mark.parametrize("demand", Demand)
def test_every_demand_leans_on_some_ability(demand):
    assert NEEDS[demand]


def test_a_low_ability_makes_hard_what_leans_on_it_and_nothing_else():
    ask = step("ask", demands=["log-in", "fill-in", "understand"])
    low = able("language", "low")

    (found,) = expected(ask, abilities=[low, able("digital", "some"), able("doenvermogen", "high")])

    assert (found.kind, found.rests_on) == (ExpectationKind.ABILITY, (low,))
    assert found.demands == (Demand.FILL_IN, Demand.UNDERSTAND)


def test_some_of_an_ability_is_no_reason_to_expect_trouble():
    assert expected(step("ask", demands=["log-in"]), abilities=[able("digital", "some")]) == ()


def test_what_is_not_recorded_gives_no_expectation():
    assert expected(step("ask", demands=["log-in"], channels=["portal"])) == ()


def test_each_channel_that_cannot_be_used_is_told_with_its_trait():
    no_portal, no_phone = fits("portal", "cannot"), fits("phone", "cannot")
    ask = step("ask", channels=["portal", "phone", "desk"])

    found = expected(ask, channels=[no_phone, no_portal, fits("desk", "prefers")])

    assert [each.rests_on for each in found] == [(no_portal,), (no_phone,)]


def test_little_trust_in_who_acts_is_told_but_not_in_the_citizens_own_steps():
    write = step("write", actor="advisor")

    assert kinds(write, trust=[trusts("professional", "low")]) == [ExpectationKind.TRUST]
    assert kinds(step("ask"), trust=[trusts("citizen", "low")]) == []


def test_nothing_is_expected_of_what_the_citizen_does_not_meet():
    assert kinds(step("decide", actor="council", channels=["letter"]), trust=[trusts("organisation", "low")],
                 channels=[fits("letter", "cannot")]) == []  # fmt: skip


def test_what_a_helper_does_asks_nothing_of_this_persona_but_may_meet_with_distrust():
    log_in = step("log-in", actor="neighbour", channels=["portal"], demands=["log-in"])

    assert kinds(log_in, abilities=[able("digital", "low")], channels=[fits("portal", "cannot")],
                 trust=[trusts("neighbour", "low")]) == [ExpectationKind.TRUST]  # fmt: skip


def test_a_step_is_closed_only_when_every_channel_is_known_not_to_work():
    ria = persona(channels=[fits("portal", "cannot"), fits("phone", "cannot")])

    def is_closed(*channels, **fields):
        one = journey(step("ask", channels=channels, **fields))
        return bool(closed(one.touchpoints[0], one.actor(one.touchpoints[0].actor), ria))

    assert is_closed("portal", "phone")
    assert not is_closed("portal", "desk")
    assert not is_closed()
    assert not is_closed("system")
    assert not is_closed("portal", actor="neighbour")
    assert is_closed("portal", "system", actor="advisor")


def test_trust_in_one_actor_goes_before_trust_in_its_kind():
    two = journey(step("decide", actor="council"), step("pay", actor="office"))
    ria = persona(trust=[trusts("organisation", "low"), trusts("council", "high")])

    assert [trust_in(two.actor(id), ria).level for id in ("council", "office")] == ["high", "low"]


def test_trust_in_nobody_recorded_is_nothing():
    two = journey(step("pay", actor="lender"))

    assert trust_in(two.actor("lender"), persona(trust=[trusts("organisation", "low")])) is None


def test_an_expectation_is_assumed_unless_every_trait_behind_it_has_a_source():
    ask = step("ask", demands=["log-in"])

    (guessed,) = expected(ask, abilities=[able("digital", "low")])
    (asked,) = expected(ask, abilities=[able("digital", "low", evidence="lived-experience")])

    assert (guessed.is_assumed, asked.is_assumed) == (True, False)


@given(rich_journeys(), personas())
def test_knowing_less_of_what_somebody_can_is_never_a_reason_to_expect_more(any_journey: Journey, any_persona: Persona):
    less = any_persona.model_copy(update={name: getattr(any_persona, name)[1:] for name in ("abilities", "channels")})

    for each in any_journey.touchpoints:
        actor = any_journey.actor(each.actor)
        assert set(expectations(each, actor, less)) <= set(expectations(each, actor, any_persona))


@given(rich_journeys(), personas())
def test_a_closed_step_is_one_each_of_whose_channels_is_expected_not_to_work(
    any_journey: Journey, any_persona: Persona
):
    for each in any_journey.touchpoints:
        actor = any_journey.actor(each.actor)
        shut = closed(each, actor, any_persona)
        told = [
            one.rests_on[0] for one in expectations(each, actor, any_persona) if one.kind is ExpectationKind.CHANNEL
        ]
        assert not shut or list(shut) == told
