from datetime import date, timedelta

from builders import DAY, SOURCE, able, feels, journey, persona, step, tension, text, value_set, way
from hypothesis import given
from hypothesis import strategies as st

from voorzet.graph.staleness import Doubt, staleness
from voorzet.model.evidence import Law, LawStatus, Source
from voorzet.model.journey import Quote

LATER = DAY + timedelta(days=184)
JUST_IN_TIME = DAY + timedelta(days=183)


def sourced(law=None, checked=DAY, **fields):
    sources = (Source(id=SOURCE, title=text("The act"), checked=checked, law=law),)
    return journey(step("ask", evidence="law"), sources=sources, **fields)


def doubts(document, on):
    return [each.doubt for each in staleness(document, on)]


def law(**fields):
    return Law(bwb="BWBR0000001", **{"status": LawStatus.IN_FORCE, **fields})


def test_half_a_year_is_183_days_and_not_one_more():
    assert doubts(sourced(), JUST_IN_TIME) == []
    assert doubts(sourced(), LATER) == [Doubt.REVIEW_OLD, Doubt.SOURCE_OLD]


def test_review_and_source_go_stale_each_by_its_own_day():
    assert doubts(sourced(checked=LATER), LATER) == [Doubt.REVIEW_OLD]
    assert doubts(sourced().model_copy(update={"checked": LATER}), LATER) == [Doubt.SOURCE_OLD]


def test_before_it_was_checked_nothing_is_stale():
    assert doubts(sourced(), date(2020, 1, 1)) == []


def test_a_law_applies_up_to_and_with_its_last_day():
    ended = sourced(law(valid_to=DAY))

    assert doubts(ended, DAY) == []
    assert doubts(ended, DAY + timedelta(days=1)) == [Doubt.LAW_LAPSED]


def test_a_lapsed_law_needs_no_last_day():
    (found,) = staleness(sourced(law(status=LawStatus.LAPSED)), DAY)

    assert (found.doubt, str(found.says)) == (Doubt.LAW_LAPSED, "The act no longer applies.")


def test_a_bill_is_not_yet_law_whatever_the_day():
    bill = law(status=LawStatus.BILL, valid_from=DAY)

    assert doubts(sourced(bill), JUST_IN_TIME) == [Doubt.LAW_NOT_YET]


def test_a_law_that_is_still_to_begin_does_not_apply():
    coming = sourced(law(valid_from=DAY))

    assert doubts(coming, DAY) == []
    assert doubts(coming, DAY - timedelta(days=1)) == [Doubt.LAW_NOT_YET]


def test_what_nobody_checked_is_in_doubt_on_any_day():
    (found,) = staleness(journey(step("ask", evidence="unverified")), DAY)

    assert (found.doubt, found.touchpoint, found.source) == (Doubt.UNVERIFIED, "ask", None)


def test_a_plain_assumption_claims_nothing():
    assert doubts(journey("ask"), DAY) == []


def test_everything_that_names_an_old_source_is_told_by_itself():
    ask = step(
        "ask",
        evidence="law",
        minutes=5,
        effort_evidence="tested",
        effort_source=(SOURCE,),
        emotions=[feels(-1, evidence="research")],
        quotes=[Quote(text=text("so"), source=(SOURCE,))],
    )
    onward = way("ask", "paid", wait=3, evidence="law", source=(SOURCE,))
    whole = journey(ask, "paid", onward, checked=LATER)

    found = staleness(whole, LATER)

    assert [each.about for each in found] == [ask, ask.emotions[0], ask, ask.quotes[0], onward]
    assert [each.is_effort for each in found] == [False, False, True, False, False]
    assert {each.touchpoint for each in found} == {"ask"}


def test_a_persona_and_a_value_set_go_stale_too():
    sources = (Source(id=SOURCE, title=text("A study"), checked=DAY),)
    low = able("digital", "low", evidence="research")
    at_odds = tension("privacy", "speed", evidence="research", source=(SOURCE,))
    values = value_set("privacy", "speed", tensions=[at_odds]).model_copy(update={"sources": sources})

    for document, claim in ((persona(abilities=[low], sources=sources), low), (values, at_odds)):
        assert [each.about for each in staleness(document, LATER)] == [document, claim]


@given(st.integers(0, 400), st.integers(0, 400))
def test_what_is_stale_stays_stale(days: int, more: int):
    document = sourced(law(valid_from=DAY - timedelta(days=9), valid_to=DAY + timedelta(days=90)))
    early, late = (doubts(document, DAY + timedelta(days=count)) for count in (days, days + more))

    assert set(early) <= set(late)
