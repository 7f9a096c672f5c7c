"""Facts, rulings and standings say what they rest on and how long they count."""

from datetime import date

import pytest
from builders import DAY, text
from cards import fact, ruling
from pydantic import ValidationError

from voorzet.model.facts import Ruling, Standing


@pytest.mark.parametrize(
    ("fields", "day", "holds"),
    [
        ({}, DAY, True),
        ({"holds_from": DAY}, DAY, True),
        ({"holds_from": DAY}, date(2026, 1, 14), False),
        ({"holds_to": DAY}, DAY, False),
        ({"holds_to": DAY}, date(2026, 1, 14), True),
        ({"known_from": DAY}, date(2026, 1, 14), False),
    ],
)
def test_a_fact_holds_in_its_time_and_from_when_it_is_known(fields, day, holds):
    assert fact("it", **fields).holds_on(day) is holds


def test_a_ruling_counts_from_its_day_until_it_ends():
    found = ruling("card", valid_until=date(2026, 3, 1))

    assert [found.holds_on(day) for day in (date(2026, 1, 14), DAY, date(2026, 3, 1))] == [False, True, False]


def own(**fields):
    return {"id": "it", "role": text("manager"), "reason": text("so"), "day": DAY, **fields}


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: Ruling(**own()), "Name one of them"),
        (lambda: Ruling(**own(concern="a", prevails="b", outcome="accepted")), "Name one of them"),
        (lambda: Ruling(**own(concern="a")), "needs an outcome"),
        (lambda: Ruling(**own(concern="a", outcome="backed")), "backed by an article"),
        (lambda: Standing(proposal="p", lens="wanted", kind="departed", role=text("x"), day=DAY), "says why"),
        (lambda: fact("it", holds_from=DAY, holds_to=date(2025, 1, 1)), "holds_to lies before holds_from"),
        (lambda: fact("it", source=()), "needs a source"),
    ],
)
def test_what_is_incomplete_is_refused(make, words):
    with pytest.raises(ValidationError, match=words):
        make()
