from datetime import timedelta

from builders import DAY, SOURCE, journey, step, text, way
from hypothesis import given
from hypothesis import strategies as st

from voorzet.graph.doubts import by_ground
from voorzet.graph.staleness import Doubt, staleness
from voorzet.model.evidence import Law, LawStatus, Source

LATE = DAY + timedelta(days=200)


def test_all_that_rests_on_one_old_source_is_one_ground_with_its_steps_in_reading_order():
    onward = way("ask", "paid", wait=3, evidence="law", source=(SOURCE,))
    made = journey(step("ask"), step("prove", evidence="law"), "paid", onward)

    review, source = by_ground(made, staleness(made, LATE))

    assert (review.doubt, review.claims, review.steps) == (Doubt.REVIEW_OLD, 1, ())
    assert (source.doubt, source.claims, source.steps) == (Doubt.SOURCE_OLD, 2, ("ask", "prove"))


def test_law_that_lapsed_comes_first_and_what_nobody_checked_last():
    law = Source(id="act", title=text("The act"), checked=DAY, law=Law(bwb="BWBR1", status=LawStatus.LAPSED))
    made = journey(
        step("ask", evidence="unverified"), step("prove", evidence="law", source=("act",)), sources=[law], checked=LATE
    )

    assert [each.doubt for each in by_ground(made, staleness(made, DAY))] == [Doubt.LAW_LAPSED, Doubt.UNVERIFIED]


@given(st.lists(st.sampled_from(["law", "unverified", "assumption"]), min_size=1, max_size=6))
def test_every_doubt_is_counted_under_one_ground(kinds):
    made = journey(*(step(f"s{place}", evidence=kind) for place, kind in enumerate(kinds)))
    found = staleness(made, LATE)

    assert sum(each.claims for each in by_ground(made, found)) == len(found)
