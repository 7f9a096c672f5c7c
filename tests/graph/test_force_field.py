import pytest
from builders import actor, flow, journey, missing, note, step
from hypothesis import given
from long_journeys import long_journey
from strategies import rich_journeys

from voorzet.graph.force_field import flows, force_field
from voorzet.graph.meeting import is_met
from voorzet.model.flow import FlowKind
from voorzet.model.journey import ActorKind, Journey

WHO = [actor(id) for id in ("citizen", "council", "register")]


def field_of(*parts, **fields):
    return force_field(journey(*parts, actors=fields.pop("actors", WHO), **fields))


def test_a_data_annotation_is_a_flow_of_its_step_and_goes_before_the_journeys_own():
    told = note("data", "A form.", sender="citizen", receiver="council", evidence="law")
    money = flow("money", "council", "citizen")

    first, second = flows(journey(step("ask", annotations=[told]), actors=WHO, flows=[money]))

    assert (first.kind, first.what.en, first.touchpoint, first.evidence) == (FlowKind.DATA, "A form.", "ask", "law")
    assert second is money


@pytest.mark.parametrize(
    "ends", [{"sender": "citizen"}, {"receiver": "citizen"}, {"sender": "citizen", "receiver": "citizen"}]
)
def test_data_with_one_end_or_twice_the_same_flows_nowhere(ends):
    assert field_of(step("ask", annotations=[note("data", **ends)])).streams == ()


def test_what_flows_of_one_kind_between_two_is_one_stream_and_the_way_back_another():
    grants = [flow("money", "council", "citizen", what) for what in ("rent", "care")]
    found = field_of("ask", flows=[*grants, flow("help", "citizen", "council"), flow("money", "citizen", "council")])

    assert [(each.kind.value, each.origin, len(each.flows)) for each in found.streams] == [
        ("money", "citizen", 1),
        ("money", "council", 2),
        ("help", "citizen", 1),
    ]


def test_a_stream_has_a_source_as_soon_as_something_of_it_has():
    guess, law = flow("power", "council", "citizen"), flow("power", "council", "citizen", evidence="law")

    assert not field_of("ask", flows=[guess]).streams[0].is_sourced
    assert field_of("ask", flows=[guess, law]).streams[0].is_sourced


def test_who_only_gives_only_gets_and_stands_apart():
    found = field_of("ask", flows=[flow("data", "register", "council")])

    assert (found.only_give, found.only_get, found.apart) == (("register",), ("council",), ("citizen",))


def test_power_over_the_citizen_is_told_and_power_over_others_is_not():
    powers = [flow("power", "council", "citizen"), flow("power", "register", "council")]

    assert field_of("ask", flows=powers).over_the_citizen == ("council",)


def test_an_ex_may_hold_power_over_the_citizen_whose_journey_it_is():
    two = [actor("ex", "citizen"), actor("citizen")]
    found = field_of("ask", actors=two, flows=[flow("power", "ex", "citizen"), flow("power", "citizen", "ex")])

    assert (found.centre, found.over_the_citizen) == ("citizen", ("ex",))


def test_the_citizen_meets_whoever_acts_above_the_line_of_visibility():
    steps = step("ask"), step("write", actor="council", lane="frontstage"), step("look", actor="register")

    assert [(each.actor.id, each.steps, each.is_met) for each in field_of(*steps).standings] == [
        ("citizen", 1, True),
        ("council", 1, True),
        ("register", 1, False),
    ]


def test_kinds_that_neither_act_nor_are_named_as_missing_are_told():
    found = field_of("ask", absent=[missing("creditor", "The bank")])

    assert found.nobody == (ActorKind.INFORMAL_HELP, ActorKind.PROFESSIONAL, ActorKind.CHAIN_PARTNER)
    assert [str(each.name) for each in found.absent] == ["The bank"]


def test_without_a_citizen_whoever_comes_first_stands_in_the_middle():
    found = force_field(journey(step("look", actor="register"), actors=[actor("register")]))

    assert (found.centre, found.over_the_citizen) == ("register", ())


def test_its_evidence_is_that_of_flows_and_of_who_is_missing():
    found = field_of("ask", flows=[flow("help", "council", "citizen", evidence="law")], absent=[missing("creditor")])

    assert dict(found.evidence.counts) == {"law": 1, "assumption": 1}


@given(rich_journeys())
def test_everything_that_flows_is_in_one_stream_and_every_actor_has_one_standing(any_journey: Journey):
    found = force_field(any_journey)

    streamed = [flow for each in found.streams for flow in each.flows]
    assert sorted(map(str, streamed)) == sorted(map(str, flows(any_journey)))
    assert len({(each.kind, each.origin, each.target) for each in found.streams}) == len(found.streams)
    assert [each.actor for each in found.standings] == list(any_journey.actors)
    assert (
        sum(each.gives for each in found.standings) == sum(each.gets for each in found.standings) == len(found.streams)
    )
    alone = {each.actor.id for each in found.standings if not each.gives and not each.gets}
    assert set(found.apart) == alone
    assert not {*found.only_give} & {*found.only_get} & alone


@given(rich_journeys())
def test_whoever_acts_in_a_step_that_is_met_is_met(any_journey: Journey):
    met = {each.actor.id for each in force_field(any_journey).standings if each.is_met}

    assert {step.actor for step in any_journey.touchpoints if is_met(step)} <= met


def test_a_long_journey_has_its_field():
    assert force_field(long_journey(30)).streams
