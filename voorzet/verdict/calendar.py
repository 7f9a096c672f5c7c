"""The days on which what can be done changes: law that comes or goes, and facts that become known or end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from voorzet.model.deck import Card, Lens
from voorzet.model.facts import Fact
from voorzet.model.proposal import Proposal
from voorzet.model.workspace import Workspace
from voorzet.verdict.answer import Verdict
from voorzet.verdict.assessment import Assessment, assess
from voorzet.verdict.force import force

Key = tuple[Lens, str | None]
"""A lens, and for *wanted* the persona."""


@dataclass(frozen=True)
class Turn:
    """A day on which something changes.

    Attributes:
        day: from this day on.
        cards: that stand otherwise than the day before, by id.
        facts: that begin or end to hold, by id.
        before: the verdicts as they were shown the day before, where they were others.
        after: the same lenses, from this day on.
    """

    day: date
    cards: tuple[str, ...]
    facts: tuple[str, ...]
    before: tuple[tuple[Key, Verdict], ...]
    after: tuple[tuple[Key, Verdict], ...]


def turns(workspace: Workspace, proposal: Proposal) -> tuple[Turn, ...]:
    """Every day on which a card or a fact about a proposal changes, in order; also those that change no verdict.

    What is only checked longer ago makes a verdict provisional in time, and is no change.

    Example:
        >>> from cards import card, deck, law, proposal, variant
        >>> later = card("later", "forbids", "action", law=law(valid_from="2026-07-01", known_from="2026-01-01"))
        >>> found = turns(Workspace(decks={"a-deck": deck(later)}), proposal(variant("inform")))
        >>> [(turn.day.isoformat(), [verdict.value for _, verdict in turn.after]) for turn in found]
        [('2026-01-01', []), ('2026-07-01', ['ruled-out'])]
    """
    cards = [card for deck in workspace.decks.values() for card in deck.cards]
    known = workspace.facts.get(proposal.journey)
    changing: tuple[Card | Fact, ...] = (*cards, *(known.facts if known else ()))
    days = sorted({day for each in changing for day in _days(each)})
    return tuple(_turn(workspace, proposal, day, cards) for day in days)


def _turn(workspace: Workspace, proposal: Proposal, day: date, cards: Iterable[Card]) -> Turn:
    eve = date.fromordinal(day.toordinal() - 1)
    known = workspace.facts.get(proposal.journey)
    was, became = (_shown(assess(workspace, proposal, each)) for each in (eve, day))
    changed = [key for key in became if was.get(key) is not became[key]]
    return Turn(
        day,
        tuple(sorted(card.id for card in cards if force(card, eve) is not force(card, day))),
        tuple(
            sorted(fact.id for fact in (known.facts if known else ()) if fact.holds_on(eve) is not fact.holds_on(day))
        ),
        tuple((key, was[key]) for key in changed),
        tuple((key, became[key]) for key in changed),
    )


def _shown(assessment: Assessment) -> dict[Key, Verdict]:
    return {(each.answer.lens, each.answer.persona): each.shown for each in assessment.judgements}


def _days(each: Card | Fact) -> Iterator[date]:
    if isinstance(each, Fact):
        days = (each.holds_from, each.holds_to, each.known_from)
    else:
        law = each.law
        days = (each.known_from, *((law.valid_from, law.valid_to, law.known_from) if law else ()))
    yield from (day for day in days if day and day > date.min)
