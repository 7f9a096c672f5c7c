"""Whether a card counts on a day: known by then, and its law in force."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum

from voorzet.model.deck import Card
from voorzet.model.evidence import LawStatus

FRESH_DAYS = 183
"""Half a year: what was checked longer ago is stale."""


class Force(StrEnum):
    """How a card stands on a day. *Unknown then*: nobody could know it yet, so it is not even told."""

    HOLDS = "holds"
    SINCE_WHEN_UNKNOWN = "since-when-unknown"
    COMING = "coming"
    BILL = "bill"
    TO_BE_GIVEN = "to-be-given"
    LAPSED = "lapsed"
    UNKNOWN_THEN = "unknown-then"

    @property
    def counts(self) -> bool:
        """Whether the card counts as it stands."""
        return self in (Force.HOLDS, Force.SINCE_WHEN_UNKNOWN)

    @property
    def can_come(self) -> bool:
        """Whether somebody can still make it count."""
        return self in (Force.COMING, Force.BILL, Force.TO_BE_GIVEN)


def force(card: Card, day: date) -> Force:
    """How a card stands on a day.

    Law counts from `valid_from` up to and not on `valid_to`. It is known from `known_from`, or else from `valid_from`,
    or else always. A bill never becomes law by the passing of time.

    Example:
        >>> from cards import card, law
        >>> pilot = card(law=law("BWBR0047166", valid_from="2022-09-21", valid_to="2025-09-21"))
        >>> [force(pilot, date(year, 10, 1)).value for year in (2021, 2023, 2025)]
        ['unknown-then', 'holds', 'lapsed']
    """
    law = card.law
    known = card.known_from or (law and (law.known_from or law.valid_from))
    if known and day < known:
        return Force.UNKNOWN_THEN
    if law and law.status is LawStatus.BILL:
        return Force.BILL
    if law and law.valid_to and day >= law.valid_to:
        return Force.LAPSED
    if law and law.status is LawStatus.LAPSED and law.valid_to is None:
        return Force.LAPSED
    if law and law.valid_from and day < law.valid_from:
        return Force.COMING
    if card.once:
        return Force.TO_BE_GIVEN
    return Force.SINCE_WHEN_UNKNOWN if is_too_early_to_tell(card, day) else Force.HOLDS


def is_too_early_to_tell(card: Card, day: date) -> bool:
    """Of law without a first day: whether this day lies before the version that was read."""
    law = card.law
    return law is not None and law.valid_from is None and day < (card.seen or card.checked)


def is_stale(checked: date, day: date) -> bool:
    """Whether something was last checked more than half a year before a day.

    Example:
        >>> is_stale(date(2026, 1, 1), date(2026, 7, 1)), is_stale(date(2026, 1, 1), date(2026, 8, 1))
        (False, True)
    """
    return day - checked > timedelta(days=FRESH_DAYS)
