from builders import journey, step, way
from hypothesis import given
from strategies import rich_journeys

from voorzet.graph.letters import Letter, letters
from voorzet.model.journey import Channel, Journey, Lane

WRITE = step("write", actor="advisor", channels=["letter"])
READ = step("read", channels=["letter"], demands=["understand"])


def test_a_letter_counts_where_it_is_sent():
    dun = step("dun", actor="lender", channels=["letter"])

    assert letters(journey(WRITE, dun)) == (Letter("write"), Letter("dun"))


def test_organisations_writing_to_each_other_bring_the_citizen_no_letter():
    assert letters(journey(step("pass-on", actor="council", channels=["letter"]))) == ()


def test_a_letter_that_was_seen_being_sent_is_not_counted_again_where_it_is_read():
    assert letters(journey(WRITE, READ, way("write", "read"))) == (Letter("write"),)


def test_a_letter_that_nobody_is_seen_sending_counts_where_it_is_read():
    decide = step("decide", actor="council")

    assert letters(journey(decide, READ, way("decide", "read"))) == (Letter("read"),)


def test_a_letter_that_the_citizen_writes_does_not_count():
    assert letters(journey(step("object", channels=["letter"], demands=["fill-in"]))) == ()


def test_a_letter_beside_other_channels_is_not_certain():
    (found,) = letters(journey(step("reach", actor="advisor", channels=["phone", "letter", "email"])))

    assert (found.beside, found.is_certain) == ((Channel.PHONE, Channel.EMAIL), False)
    assert Letter("write").is_certain


@given(rich_journeys())
def test_every_letter_goes_by_letter_and_none_is_counted_where_it_is_sent_and_where_it_is_read(any_journey: Journey):
    found = {each.touchpoint for each in letters(any_journey)}

    for each in found:
        assert Channel.LETTER in any_journey.touchpoint(each).channels
        if any_journey.touchpoint(each).lane is Lane.CITIZEN:
            before = [any_journey.touchpoint(way.origin) for way in any_journey.ways_to(each)]
            assert not any(other.id in found and other.lane is not Lane.CITIZEN for other in before)


@given(rich_journeys())
def test_without_the_channel_letter_there_are_none(any_journey: Journey):
    bare = tuple(
        each.model_copy(update={"channels": tuple(c for c in each.channels if c is not Channel.LETTER)})
        for each in any_journey.touchpoints
    )

    assert letters(any_journey.model_copy(update={"touchpoints": bare})) == ()
