"""A card counts on the days on which it was known and its law was in force."""

from datetime import date

import pytest
from cards import card, law

from voorzet.verdict.force import Force, force

DAY = date(2026, 1, 15)


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, Force.HOLDS),
        ({"law": None}, Force.HOLDS),
        ({"known_from": date(2026, 1, 16)}, Force.UNKNOWN_THEN),
        ({"known_from": DAY}, Force.HOLDS),
        ({"law": law(valid_from=DAY)}, Force.HOLDS),
        ({"law": law(valid_from=date(2026, 1, 16))}, Force.UNKNOWN_THEN),
        ({"law": law(valid_from=date(2026, 7, 1), known_from=date(2025, 7, 1))}, Force.COMING),
        ({"law": law(valid_from=date(2020, 1, 1), valid_to=DAY)}, Force.LAPSED),
        ({"law": law(valid_from=date(2020, 1, 1), valid_to=date(2026, 1, 16))}, Force.HOLDS),
        ({"law": law(status="lapsed")}, Force.LAPSED),
        ({"law": law(status="bill", valid_from=date(2020, 1, 1))}, Force.BILL),
        ({"law": law(status="bill", known_from=date(2026, 2, 1))}, Force.UNKNOWN_THEN),
        ({"once": "minister"}, Force.TO_BE_GIVEN),
        ({"law": law(status="in-force"), "checked": date(2026, 3, 1)}, Force.SINCE_WHEN_UNKNOWN),
        ({"law": law(status="in-force"), "checked": date(2026, 3, 1), "seen": date(2020, 1, 1)}, Force.HOLDS),
    ],
)
def test_how_a_card_stands_on_a_day(fields, expected):
    assert force(card(**fields), DAY) is expected


def test_no_day_makes_a_bill_law():
    bill = card(law=law(status="bill", known_from=date(2020, 1, 1)))

    assert {force(bill, date(year, 1, 1)) for year in range(2020, 2100)} == {Force.BILL}
