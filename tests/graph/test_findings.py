from datetime import timedelta

from builders import DAY, fits, journey, note, persona, step, tension, value_set, workspace
from hypothesis import given
from strategies import personas, rich_journeys

from voorzet.graph.findings import Traveller, are_twins, beside_their_twins, findings
from voorzet.graph.insight import insight
from voorzet.graph.missed import Gap, missed
from voorzet.graph.walk import walk
from voorzet.model.journey import Journey
from voorzet.model.persona import Persona

EFFECTS = note("value", value="speed", effect=2), note("value", value="privacy", effect=-1)
STORY = journey(
    "hear>ask>prove", step("ask", channels=["portal"], annotations=EFFECTS), step("prove", channels=["portal"])
)
RIA = persona("ria", channels=[fits("portal", "cannot")])


def test_what_needs_the_journey_alone_is_what_it_was():
    assert findings(workspace(), STORY, DAY).alone == insight(STORY)


def test_everybody_who_travels_walks_unless_one_is_asked_for():
    seen = workspace(RIA, persona("bo"), persona("elsewhere", journeys=["another"]))

    assert [each.persona.id for each in findings(seen, STORY, DAY).travellers] == ["bo", "ria"]
    assert [each.persona.id for each in findings(seen, STORY, DAY, RIA).travellers] == ["ria"]


def test_values_pull_by_the_value_set_and_without_one_nothing_does():
    values = value_set("speed", "privacy", tensions=[tension("speed", "privacy")])

    assert [each.touchpoint for each in findings(workspace(values), STORY, DAY).pulls] == ["ask"]
    assert findings(workspace(), STORY, DAY).pulls == ()


def test_what_is_stale_depends_on_the_day():
    late = DAY + timedelta(days=200)

    assert findings(workspace(), STORY, DAY).stale == ()
    assert findings(workspace(), STORY, late).stale
    assert findings(workspace(), STORY, late).on == late


def test_what_somebody_has_already_is_told():
    wage, slip = (
        note("data", sender=sender, receiver="council", data=["income"]) for sender in ("register", "citizen")
    )
    made = journey(step("look", actor="register", annotations=[wage]), step("prove", annotations=[slip]),
                   step("x", actor="council"), "look>prove")  # fmt: skip

    (held,) = findings(workspace(), made, DAY).held
    assert (held.touchpoint, [each.id for each in held.holders]) == ("prove", ["register", "council"])


def test_who_stops_can_be_told_from_what_lies_out_of_their_reach():
    (ria,) = findings(workspace(RIA), STORY, DAY).travellers

    assert (ria.stops, ria.out_of_reach) == (("ask",), ("prove",))


def test_twins_stand_next_to_each_other_even_if_only_the_last_says_so():
    ann, bo, cas = persona("ann"), persona("bo"), persona("cas", twin_of="ann")

    assert are_twins(ann, cas)
    assert not are_twins(ann, bo)
    assert [each.id for each in beside_their_twins((ann, bo, cas))] == ["ann", "cas", "bo"]
    assert [each.id for each in beside_their_twins((bo, ann))] == ["bo", "ann"]


@given(rich_journeys(), personas())
def test_a_persona_only_adds_what_they_cannot_reach_to_who_is_missed(any_journey: Journey, any_persona: Persona):
    found = findings(workspace(any_persona), any_journey, DAY)

    assert [each for each in found.missed if each.gap is not Gap.ONLY_CHANNEL] == list(missed(any_journey))
    assert all(each.persona == "ria" for each in found.missed if each.gap is Gap.ONLY_CHANNEL)


@given(rich_journeys(), personas())
def test_nobody_stops_where_they_cannot_come(any_journey: Journey, any_persona: Persona):
    ria = Traveller(any_persona, walk(any_journey, any_persona))

    assert not set(ria.stops) & set(ria.out_of_reach)
    assert bool(ria.stops) or not set(ria.out_of_reach) or ria.walk.barred
