from builders import (
    able,
    actor,
    feels,
    fits,
    flow,
    hurts,
    journey,
    missing,
    note,
    persona,
    step,
    tension,
    trait,
    trusts,
    value_set,
    way,
)
from hypothesis import given
from strategies import told_journeys

from voorzet.graph.evidence import EvidenceShare, assumed_only, evidence_share, grounds, together
from voorzet.model.evidence import Evidence
from voorzet.model.journey import Journey


def test_every_kind_of_claim_is_counted():
    everything = journey(
        step(
            "ask",
            evidence="register",
            minutes=20,
            emotions=[feels(-1, evidence="tested")],
            pains=[hurts(evidence="lived-experience")],
            annotations=[note("legal", evidence="law"), note("data", evidence="unverified")],
        ),
        step("paid", evidence="register"),
        way("ask", "paid", wait=56, evidence="expert", source=("a-source",)),
        way("ask", "paid"),
        flows=[flow("money", "council", "citizen", evidence="law")],
        absent=[missing("creditor", evidence="research")],
        actors=[actor("citizen"), actor("council")],
    )

    assert dict(evidence_share(everything).counts) == {
        Evidence.RESEARCH: 1,
        Evidence.REGISTER: 2,
        Evidence.LAW: 2,
        Evidence.EXPERT: 1,
        Evidence.LIVED_EXPERIENCE: 1,
        Evidence.TESTED: 1,
        Evidence.ASSUMPTION: 1,
        Evidence.UNVERIFIED: 1,
    }


def test_a_hundred_percent_means_all_of_them():
    assert EvidenceShare(((Evidence.LAW, 999), (Evidence.ASSUMPTION, 1))).percent_sourced == 99
    assert EvidenceShare(((Evidence.LAW, 1000),)).percent_sourced == 100


def test_no_claims_at_all_is_nothing_sourced():
    assert EvidenceShare(()).percent_sourced == 0


def test_what_nobody_checked_is_not_sourced():
    share = evidence_share(journey(step("ask", evidence="unverified"), step("wait"), step("paid", evidence="law")))

    assert (share.claims, share.sourced, share.percent_sourced) == (3, 1, 33)


def test_lived_experience_is_no_weaker_than_law():
    ask = step("ask", evidence="lived-experience", pains=[hurts(evidence="law")])

    (found,) = grounds(journey(ask))

    assert (found.strongest, found.weakest) == (Evidence.LIVED_EXPERIENCE, Evidence.LIVED_EXPERIENCE)


def test_a_guess_is_weaker_than_what_nobody_checked_and_that_is_weaker_than_a_source():
    ask = step("ask", evidence="unverified", pains=[hurts(), hurts(evidence="expert")])

    (found,) = grounds(journey(ask))

    assert (found.strongest, found.weakest) == (Evidence.EXPERT, Evidence.ASSUMPTION)


def test_a_step_rests_on_assumptions_only_when_none_of_its_claims_has_a_source():
    steps = (
        step("ask", evidence="unverified", emotions=[feels(-1)]),
        step("wait", annotations=[note("legal", evidence="law")]),
        step("paid", minutes=5, effort_evidence="expert", effort_source=("a-source",)),
    )

    assert assumed_only(journey(*steps)) == ("ask",)


def test_every_claim_about_a_persona_is_counted():
    ria = persona(
        strengths=(trait(evidence="tested"),),
        helpers=(trait(),),
        abilities=(able("language", "low", evidence="expert"),),
        trust=(trusts("system", "low"),),
        channels=(fits("letter", "can", evidence="unverified"),),
    )

    assert dict(evidence_share(ria).counts) == {
        Evidence.EXPERT: 1,
        Evidence.TESTED: 1,
        Evidence.ASSUMPTION: 2,
        Evidence.UNVERIFIED: 1,
    }


def test_the_claims_of_a_value_set_are_its_tensions():
    made = value_set("a", "b", "c", tensions=[tension("a", "b"), tension("b", "c", evidence="expert", source=("s",))])

    assert evidence_share(made).counts == ((Evidence.EXPERT, 1), (Evidence.ASSUMPTION, 1))


def test_shares_are_counted_together_in_the_fixed_order():
    shares = EvidenceShare(((Evidence.ASSUMPTION, 1),)), EvidenceShare(((Evidence.LAW, 2), (Evidence.ASSUMPTION, 3)))

    assert together(shares).counts == ((Evidence.LAW, 2), (Evidence.ASSUMPTION, 4))
    assert together(()) == EvidenceShare(())


@given(told_journeys())
def test_the_steps_together_rest_on_what_the_journey_rests_on(any_journey: Journey):
    no_ways = any_journey.model_copy(update={"transitions": (), "flows": (), "absent": ()})
    alone = [no_ways.model_copy(update={"touchpoints": (each,)}) for each in no_ways.touchpoints]

    assert together(map(evidence_share, alone)) == evidence_share(no_ways)


@given(told_journeys())
def test_grounds_stand_between_a_guess_and_a_source_and_only_sourced_steps_are_not_assumed(any_journey: Journey):
    found = grounds(any_journey)

    assert [each.touchpoint for each in found] == [each.id for each in any_journey.touchpoints]
    assert set(assumed_only(any_journey)) == {each.touchpoint for each in found if not each.strongest.is_sourced}
    assert all(each.strongest.is_sourced or not each.weakest.is_sourced for each in found)
