"""The kinds of data about people that services use and people may or may not be at ease with."""

from __future__ import annotations

from enum import StrEnum


class DataKind(StrEnum):
    """A kind of data about people, no finer than a team can tell without looking into a record.

    `ADDRESS` is where somebody lives and can be reached; `DEBTS` also arrears and missed payments; `BENEFITS` also
    allowances and state pension; `HELP` that somebody asked for help, or refused it.
    """

    ADDRESS = "address"
    INCOME = "income"
    ASSETS = "assets"
    DEBTS = "debts"
    BENEFITS = "benefits"
    WORK = "work"
    HEALTH = "health"
    FAMILY = "family"
    RESIDENCE = "residence"
    HELP = "help"
