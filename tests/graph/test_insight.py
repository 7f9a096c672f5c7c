import re
from datetime import timedelta

from builders import DAY, feels, journey, step, way, workspace
from hypothesis import given, settings
from hypothesis import strategies as st
from long_journeys import WORDS, long_journey
from strategies import personas, told_journeys

from voorzet.graph.findings import findings
from voorzet.graph.insight import insight
from voorzet.model.journey import Journey
from voorzet.model.persona import Persona

JOURNEY = journey(
    step("ask", minutes=20, demands=["fill-in"], emotions=[feels(-1), feels(+1, persona="ria")]),
    step("prove", minutes=40, demands=["prove"]),
    step("decide", actor="council", evidence="law"),
    step("look-up", actor="register"),
    step("paid", ends=True),
    step("island"),
    way("ask", "decide", wait=56),
    way("ask", "prove", "choice"),
    way("prove", "decide"),
    way("decide", "look-up"),
    way("look-up", "decide", "loop"),
    way("decide", "paid"),
)


def test_one_value_holds_every_answer():
    found = insight(JOURNEY)

    assert (found.steps, found.transitions, found.start) == (6, 6, "ask")
    assert [loop.steps for loop in found.loops] == [("decide", "look-up")]
    assert (found.dead_ends, found.unreachable) == (("island",), ("island",))
    assert (found.slowest_way.days, found.slowest_way.steps) == (56, ("ask", "decide", "look-up"))
    assert (found.effort.minutes, found.effort_on_slowest_way.minutes) == (60, 20)
    assert (found.load, len(found.handovers), len(found.between_organisations)) == (2, 5, 2)
    assert found.assumed_only == ("ask", "prove", "look-up", "paid", "island")


def test_it_is_told_for_whoever_travels_or_for_one_persona():
    assert [feeling.level for feeling in insight(JOURNEY).feelings] == [-1]
    assert [feeling.level for feeling in insight(JOURNEY, "ria").feelings] == [1]


def test_the_same_journey_gives_the_same_value_whatever_its_words():
    for words in WORDS:
        assert insight(long_journey(25, words)) == insight(long_journey(25, words))
        assert insight(long_journey(25, words)).slowest_way.days == insight(long_journey(25)).slowest_way.days


LATE = DAY + timedelta(days=400)


def renamed(made: Journey) -> Journey:
    """The same journey, every step under another id (and name, which is its id here)."""
    return Journey.model_validate_json(re.sub(r"\bs(\d)\b", r"step-\1", made.model_dump_json(by_alias=True)))


@settings(max_examples=40)
@given(told_journeys(), personas())
def test_what_steps_are_called_makes_no_difference_to_any_analysis(any_journey: Journey, any_persona: Persona):
    seen = workspace(any_persona)
    found = repr(findings(seen, any_journey, LATE))

    assert repr(findings(seen, renamed(any_journey), LATE)) == re.sub(r"\bs(\d)\b", r"step-\1", found)


@settings(max_examples=40)
@given(told_journeys(), personas())
def test_an_island_at_the_end_changes_nothing_on_any_way(any_journey: Journey, any_persona: Persona):
    island = step("island", phase=any_journey.phases[-1].id, demands=["prove", "fill-in"], channels=["letter"])
    more = any_journey.model_copy(update={"touchpoints": (*any_journey.touchpoints, island)})
    one, other = (findings(workspace(any_persona), made, DAY) for made in (any_journey, more))

    for name in ("asked_twice", "given_twice", "slowest_way", "periods", "handovers", "loops", "effort_on_slowest_way"):
        assert getattr(one.alone, name) == getattr(other.alone, name), name
    assert (one.travellers, one.missed, one.pulls) == (other.travellers, other.missed, other.pulls)
    assert other.alone.unreachable == (*one.alone.unreachable, "island")


@settings(max_examples=40)
@given(told_journeys(), st.randoms(use_true_random=False))
def test_the_order_of_transitions_in_the_file_changes_nothing_that_is_counted(any_journey: Journey, chance):
    shuffled = list(any_journey.transitions)
    chance.shuffle(shuffled)
    one, other = (
        insight(each) for each in (any_journey, any_journey.model_copy(update={"transitions": tuple(shuffled)}))
    )

    for name in ("asked_twice", "given_twice", "letters", "loads", "demands", "phases", "dead_ends", "unreachable"):
        assert getattr(one, name) == getattr(other, name), name
    assert one.slowest_way.days == other.slowest_way.days
    assert len(one.handovers) == len(other.handovers)
