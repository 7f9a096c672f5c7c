from builders import feels, journey, step, way
from long_journeys import WORDS, long_journey

from voorzet.graph.insight import insight

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
