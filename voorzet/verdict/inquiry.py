"""Open questions: what nobody has said, found out, weighed or ruled on, and what each answer would make of a lens."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from voorzet.model.deck import Match
from voorzet.verdict.answer import Answer
from voorzet.verdict.ground import fact_of
from voorzet.verdict.issue import Issue
from voorzet.verdict.lens import Court, LensAnswer
from voorzet.verdict.matching import findings
from voorzet.verdict.part import Part, Role
from voorzet.verdict.situation import Situation
from voorzet.verdict.truth import Truth
from voorzet.verdict.words import WORDS, Scope

MOST_VALUES = 8
"""Of words that can be more things than this, the answers are not played through."""


class InquiryKind(StrEnum):
    """What is asked: a fact, a choice of the offer that was not considered, a trait of a persona, or a ruling."""

    FACT = "fact"
    OFFER = "offer"
    PERSONA = "persona"
    RULING = "ruling"


@dataclass(frozen=True)
class Inquiry:
    """One open question.

    Attributes:
        kind: what is asked.
        name: of the word or the fact; of a ruling the card that is in dispute.
        cards: that ask it, in order of id.
        effects: what the lens would be, by each possible answer; empty if there are too many.
    """

    kind: InquiryKind
    name: str
    cards: tuple[str, ...]
    effects: Mapping[str, Answer]

    @property
    def matters(self) -> bool:
        """Whether the lens would be shown otherwise by one answer than by another."""
        return len({answer.shown for answer in self.effects.values()}) > 1


def inquiries(court: Court, answer: LensAnswer, situation: Situation) -> tuple[Inquiry, ...]:
    """The open questions behind a lens; those that matter first, then by kind and name.

    Args:
        court: what answered.
        answer: the lens.
        situation: what it was asked of, with its persona.

    Example:
        >>> from cards import asks_fact, card, deck, situation, variant
        >>> from voorzet.model.deck import Lens
        >>> from voorzet.verdict.bar import Mandate
        >>> from voorzet.verdict.book import book
        >>> bar = card("no", "forbids", "action", when=[asks_fact("harm")])
        >>> here = situation(variant("inform"))
        >>> court = Court(book([deck(bar)], here.day), Mandate())
        >>> (harm,) = inquiries(court, court.lens(Lens.PERMITTED, here), here)
        >>> {value: answer.shown.value for value, answer in harm.effects.items()}
        {'present': 'ruled-out', 'absent': 'now'}
    """
    asked: dict[tuple[InquiryKind, str], set[str]] = {}
    for issue in answer.issues:
        for kind, name, card in _asked(issue, court, _at(situation, issue)):
            asked.setdefault((kind, name), set()).add(card)
    found = [
        Inquiry(kind, name, tuple(sorted(cards)), dict(_effects(kind, name, court, answer, situation)))
        for (kind, name), cards in asked.items()
    ]
    return tuple(sorted(found, key=lambda each: (not each.matters, each.kind, each.name)))


def _at(situation: Situation, issue: Issue) -> Situation:
    legs = {leg.id: leg for leg in situation.variant.legs}
    return situation.at(legs[issue.leg]) if issue.leg else situation


def _asked(issue: Issue, court: Court, here: Situation) -> Iterator[tuple[InquiryKind, str, str]]:
    if issue.lacks_ground and (fact := fact_of(issue.question, issue.aspect)):
        yield InquiryKind.FACT, fact, ""
    for part in issue.parts:
        card = court.book.by_id[part.card]
        if part.role is Role.DISPUTED and card.says.is_bar:
            yield InquiryKind.RULING, card.id, card.id
        if part.role is Role.NOT_WEIGHED and card.balance:
            yield InquiryKind.FACT, card.balance, card.id
        for leaf in _leaves(part, court):
            if any(finding.truth is Truth.MISSING for finding in findings((leaf,), here)):
                yield _kind(leaf), leaf.fact or leaf.about or "", card.id


def _leaves(part: Part, court: Court) -> tuple[Match, ...]:
    """What a card asks that could change the answer: `when` if it may apply, `met` if it is a condition."""
    card = court.book.by_id[part.card]
    asks: tuple[Match, ...] = ()
    if part.role in (Role.MAY_APPLY, Role.DISPUTED):
        asks = (*card.when, *card.met)
        for other in court.book.exceptions.get(card.id, ()):
            asks += other.when
    elif part.role is Role.CONDITION:
        asks = card.met
    elif part.role in (Role.BARS, Role.LIFTABLE):
        asks = tuple(each for other in court.book.exceptions.get(card.id, ()) for each in other.when)
    return tuple(leaf for each in asks for leaf in each.leaves())


def _kind(leaf: Match) -> InquiryKind:
    if leaf.fact:
        return InquiryKind.FACT
    return InquiryKind.PERSONA if WORDS[leaf.about or ""].scope is Scope.PERSONA else InquiryKind.OFFER


def _effects(
    kind: InquiryKind, name: str, court: Court, answer: LensAnswer, situation: Situation
) -> Iterator[tuple[str, Answer]]:
    if kind is InquiryKind.RULING:
        for card in (court.book.by_id[name], *court.book.rivals.get(name, ())):
            yield card.id, court.supposing(card.id).lens(answer.lens, situation).answer
        return
    values = ("present", "absent") if kind is InquiryKind.FACT else WORDS[name].values
    if len(values) <= MOST_VALUES:
        key = f"fact:{name}" if kind is InquiryKind.FACT else name
        for value in values:
            yield str(value), court.lens(answer.lens, situation.supposing(key, str(value))).answer
