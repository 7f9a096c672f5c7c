"""Why a verdict is provisional: it rests on something unverified, stale, disputed or not known of that day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from voorzet.model.deck import Card, Lens
from voorzet.model.facts import Fact
from voorzet.verdict.book import Book
from voorzet.verdict.force import is_stale, is_too_early_to_tell
from voorzet.verdict.ground import fact_of
from voorzet.verdict.issue import Issue
from voorzet.verdict.matching import facts_about, findings
from voorzet.verdict.part import Role
from voorzet.verdict.situation import Situation


class DoubtKind(StrEnum):
    """What is doubtful about a card or a fact."""

    UNVERIFIED = "unverified"
    STALE = "stale"
    DISPUTED = "disputed"
    SINCE_WHEN_UNKNOWN = "since-when-unknown"
    NOTHING_KNOWN = "nothing-known"


@dataclass(frozen=True, order=True)
class Doubt:
    """One doubt: about one card or one fact, by id; or about a question that no card of the day answers."""

    kind: DoubtKind
    card: str = ""
    fact: str = ""
    question: str = ""


def doubts(issues: Iterable[Issue], book: Book, situation: Situation) -> tuple[Doubt, ...]:
    """The doubts about all that these issues rest on, each once, in order of kind.

    Source:
        DESIGN §4, standing: unverified, stale (more than six months) or disputed makes a verdict provisional.
    """
    found: set[Doubt] = set()
    for issue in issues:
        here = _at_leg(situation, issue.leg)
        if issue.question.lens is not Lens.PERMITTED and not book.answering(issue.question):
            found.add(Doubt(DoubtKind.NOTHING_KNOWN, question=issue.question.value))
        for part in issue.parts:
            if part.role.bears:
                taken_by = part.others if part.role is Role.TAKEN_AWAY else ()
                for card in map(book.by_id.__getitem__, (part.card, *taken_by)):
                    found.update(_of_card(card, book))
                    found.update(doubt for fact in _facts(card, here) for doubt in _of_fact(fact, situation))
        for fact in facts_about(_ground(issue), here) if issue.lacks_ground else ():
            found.update(_of_fact(fact, situation))
    return tuple(sorted(found))


def _at_leg(situation: Situation, id: str | None) -> Situation:
    legs = {leg.id: leg for leg in situation.variant.legs}
    return situation.at(legs[id]) if id else situation


def _ground(issue: Issue) -> str:
    return fact_of(issue.question, issue.aspect) or ""


def _facts(card: Card, situation: Situation) -> Iterator[Fact]:
    for finding in findings((*card.when, *card.met), situation):
        yield from finding.facts
    if card.balance:
        yield from facts_about(card.balance, situation)


def _of_card(card: Card, book: Book) -> Iterator[Doubt]:
    if not card.evidence.is_sourced:
        yield Doubt(DoubtKind.UNVERIFIED, card.id)
    if is_stale(card.checked, book.day):
        yield Doubt(DoubtKind.STALE, card.id)
    if is_too_early_to_tell(card, book.day):
        yield Doubt(DoubtKind.SINCE_WHEN_UNKNOWN, card.id)


def _of_fact(fact: Fact, situation: Situation) -> Iterator[Doubt]:
    if not fact.evidence.is_sourced:
        yield Doubt(DoubtKind.UNVERIFIED, fact=fact.id)
    if is_stale(fact.checked, situation.day):
        yield Doubt(DoubtKind.STALE, fact=fact.id)
    if fact.disputed:
        yield Doubt(DoubtKind.DISPUTED, fact=fact.id)
