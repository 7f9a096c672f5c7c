from builders import able, fits, journey, persona, step, trait, trusts, way
from hypothesis import given
from strategies import personas, rich_journeys

from voorzet.graph.build import journey_graph
from voorzet.graph.expectation import ExpectationKind
from voorzet.graph.paths import unreachable
from voorzet.graph.walk import walk
from voorzet.model.journey import Journey
from voorzet.model.persona import Fit, Persona

NO_PORTAL = fits("portal", "cannot")
PORTAL, DESK = step("portal", channels=["portal"]), step("desk", channels=["desk"])
FORM = step("form", demands=["understand", "fill-in"])
LITTLE_LANGUAGE = able("language", "low")


def drops_out(*parts, **traits):
    return [each.touchpoint for each in walk(journey(*parts), persona(**traits)).of(ExpectationKind.DROP_OUT)]


def test_who_cannot_use_any_channel_may_be_expected_to_stop_there():
    (found,) = walk(journey("hear", PORTAL, "hear>portal"), persona(channels=[NO_PORTAL])).of(ExpectationKind.DROP_OUT)

    assert (found.touchpoint, found.rests_on) == ("portal", (NO_PORTAL,))


def test_people_may_stop_at_the_very_first_step():
    assert drops_out(PORTAL, "portal>paid", channels=[NO_PORTAL]) == ["portal"]


def test_what_comes_after_a_drop_out_is_out_of_reach_unless_another_way_leads_there():
    found = walk(journey("hear", PORTAL, DESK, "hear>portal>granted", "hear>desk>paid", "portal>paid"),
                 persona(channels=[NO_PORTAL]))  # fmt: skip

    assert [each.touchpoint for each in found.steps if each.is_out_of_reach] == ["granted"]


def test_a_barred_branch_is_not_taken_so_nobody_stops_there():
    choose = [way("hear", "portal", "choice"), way("hear", "desk", "choice")]

    found = walk(journey("hear", PORTAL, DESK, *choose, "portal>paid"), persona(channels=[NO_PORTAL]))

    assert found.barred == (choose[0],)
    assert found.of(ExpectationKind.DROP_OUT) == ()
    assert [each.touchpoint for each in found.steps if each.is_out_of_reach] == ["portal", "paid"]


def test_where_every_branch_is_closed_none_is_barred_and_people_stop():
    other = step("site", channels=["portal"])
    choose = [way("hear", "portal", "choice"), way("hear", "site", "choice")]

    assert drops_out("hear", PORTAL, other, *choose, channels=[NO_PORTAL]) == ["portal", "site"]


LETTER, NO_LETTER = step("write", actor="advisor", channels=["letter"]), fits("letter", "cannot")


def test_a_letter_is_sent_whether_or_not_it_is_read_so_it_bars_no_branch():
    choose = [way("wait", "write", "choice"), way("wait", "call", "choice")]

    found = walk(journey("wait", "call", LETTER, *choose, "write>paid"), persona(channels=[NO_LETTER]))

    assert found.barred == ()
    assert not any(each.is_out_of_reach for each in found.steps)


def test_who_is_asked_something_only_by_a_letter_they_do_not_read_may_be_expected_to_stop():
    pay = step("pay", demands=["pay"])

    (found,) = walk(journey(LETTER, pay, "write>pay"), persona(channels=[NO_LETTER])).of(ExpectationKind.DROP_OUT)

    assert (found.touchpoint, found.rests_on) == ("pay", (NO_LETTER,))
    assert drops_out(LETTER, pay, "hear", "write>pay", "write>hear>pay", channels=[NO_LETTER]) == []
    assert drops_out(LETTER, "pay", "write>pay", channels=[NO_LETTER]) == []


def test_one_thing_alone_is_not_enough_to_stop():
    assert drops_out(step("read", demands=["understand"]), abilities=[LITTLE_LANGUAGE]) == []


def test_two_demands_above_one_ability_are():
    assert drops_out(FORM, abilities=[LITTLE_LANGUAGE]) == ["form"]


def test_one_demand_above_two_abilities_is_too():
    fill_in = step("form", demands=["fill-in"])

    assert drops_out(fill_in, abilities=[LITTLE_LANGUAGE, able("doenvermogen", "low")]) == ["form"]


def test_distrust_of_who_brings_somebody_here_adds_to_what_is_hard():
    write, read = step("write", actor="advisor"), step("read", demands=["understand"])
    traits = {"abilities": [LITTLE_LANGUAGE], "trust": [trusts("professional", "low")]}

    assert drops_out(write, read, "write>read", **traits) == ["read"]
    assert drops_out(write, read, "hear", "write>read", "write>hear>read", **traits) == []


def test_a_way_that_nobody_comes_by_changes_nothing():
    help = step("help", actor="neighbour")

    assert drops_out(FORM, help, "help>form", abilities=[LITTLE_LANGUAGE], helpers=[trait()]) == ["form"]


def test_the_same_distrust_counts_once():
    one, other, read = step("one", actor="advisor"), step("other", actor="advisor"), step("read")
    ways = "begin>one>read", "begin>other>read"

    assert drops_out("begin", one, other, read, *ways, trust=[trusts("professional", "low")]) == []


def test_a_step_that_does_not_wait_for_the_citizen_is_no_place_to_stop():
    write = step("write", actor="advisor", channels=["letter"])

    assert drops_out(write, channels=[fits("letter", "cannot")]) == []


def test_help_straight_before_a_step_keeps_somebody_going():
    help = step("help", actor="neighbour")
    parts = "begin", help, FORM, "begin>help>form", "begin>form"

    assert drops_out(*parts, abilities=[LITTLE_LANGUAGE], helpers=[trait("a neighbour")]) == []
    assert drops_out(*parts, abilities=[LITTLE_LANGUAGE]) == ["form"]


def test_help_that_the_journey_counts_on_but_the_persona_has_not_is_said():
    steps = step("help", actor="neighbour"), step("come-along", actor="advisor", lane="surroundings")
    two = journey(*steps, "help>come-along")

    found = walk(two, persona())

    assert [(each.kind, each.rests_on) for each in found.expectations] == [
        (ExpectationKind.NO_HELPER, ()),
        (ExpectationKind.HELP, (two.touchpoint("come-along"),)),
    ]


def test_it_rests_on_traits_of_this_persona_and_tells_what_it_prefers():
    desk = fits("desk", "prefers")

    found = walk(journey(DESK, FORM), persona(channels=[desk], abilities=[LITTLE_LANGUAGE]))

    assert (found.persona, found.journey, found.prefers) == ("ria", "a-journey", (desk,))


def test_steps_that_nobody_meets_stay_in_the_walk_and_are_told_apart():
    found = walk(journey("ask", step("check", actor="council"), "ask>check>paid"), persona())

    assert [(each.touchpoint, each.is_met) for each in found.steps] == [("ask", True), ("check", False), ("paid", True)]


@given(rich_journeys(), personas())
def test_it_holds_every_step_that_can_be_come_to_in_reading_order(any_journey: Journey, any_persona: Persona):
    nobody = unreachable(journey_graph(any_journey))

    found = walk(any_journey, any_persona)

    assert [each.touchpoint for each in found.steps] == [e.id for e in any_journey.touchpoints if e.id not in nobody]
    assert not found.steps[0].is_out_of_reach


@given(rich_journeys(), personas())
def test_every_expectation_rests_on_a_trait_of_this_persona(any_journey: Journey, any_persona: Persona):
    own = any_persona.abilities, any_persona.trust, any_persona.comfort, any_persona.channels, any_persona.helpers

    for each in walk(any_journey, any_persona).expectations:
        assert all(any(trait is mine for some in own for mine in some) for trait in each.rests_on)
        assert bool(each.rests_on) == (each.kind is not ExpectationKind.NO_HELPER)


@given(rich_journeys(), personas())
def test_who_can_use_everything_and_manages_everything_never_stops(any_journey: Journey, any_persona: Persona):
    able_to_all = any_persona.model_copy(
        update={
            "abilities": (),
            "trust": (),
            "channels": tuple(each.model_copy(update={"fit": Fit.CAN}) for each in any_persona.channels),
        }
    )
    found = walk(any_journey, able_to_all)

    assert found.of(ExpectationKind.DROP_OUT) == ()
    assert not any(each.is_out_of_reach for each in found.steps)


@given(rich_journeys(), personas())
def test_having_helpers_is_never_a_reason_to_stop(any_journey: Journey, any_persona: Persona):
    alone, helped = (any_persona.model_copy(update={"helpers": some}) for some in ((), (trait("a neighbour"),)))
    stops = [{each.touchpoint for each in walk(any_journey, who).steps if each.drop_out} for who in (alone, helped)]

    assert stops[1] <= stops[0]
