from builders import journey, step, way

from voorzet.graph.letters import Letter, letters
from voorzet.model.journey import Channel

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
