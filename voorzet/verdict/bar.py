"""What bars and conditions contribute: forbids, requires, weighs."""

from __future__ import annotations

from typing import NamedTuple

from voorzet.model.deck import Card, Lens, Question, Says
from voorzet.model.facts import Presence
from voorzet.verdict.answer import NOW, Answer, Verdict, certain
from voorzet.verdict.holding import Holding
from voorzet.verdict.lever import Clause, Lever, giving, lifting, mandating, meeting
from voorzet.verdict.part import Part, Role
from voorzet.verdict.truth import Truth


class Mandate(NamedTuple):
    """The roles whose decisions are the team's own; None: nobody said which."""

    roles: frozenset[str] | None = None


def bar(holding: Holding, mandate: Mandate) -> Part:
    """What a card that stands in the way contributes, whether it applies or not."""
    card = holding.card
    if holding.truth is Truth.FALSE:
        return _without_effect(holding)
    if is_concern(card):
        return _part(holding, Role.CONCERN, NOW)
    if card.says is Says.FORBIDS:
        return _uncertain(holding, _forbidding(holding), Role.BARS)
    if card.says is Says.WEIGHS:
        return _weighing(holding)
    return _uncertain(holding, _requiring(holding, mandate), Role.CONDITION)


def is_concern(card: Card) -> bool:
    """Whether a card that forbids by law names none: an opinion, which stands beside the answer.

    Source:
        Voorzet's domain research §3.0: a *kan niet* names an article, or it is an opinion.
    """
    return card.says is Says.FORBIDS and card.question.lens is Lens.PERMITTED and card.law is None


def can_rule_out(card: Card) -> bool:
    """Whether a bar can be final: by law; of the work a sourced limit with an owner; of people if they were asked."""
    if card.question.lens is Lens.PERMITTED:
        return card.law is not None
    if card.question is Question.DELIVERY:
        return card.evidence.is_sourced and card.settles is not None
    return any(leaf.fact for leaf in card.leaves())


def _without_effect(holding: Holding) -> Part:
    if holding.held.when is not Truth.FALSE and holding.taken_by:
        return _part(holding, Role.TAKEN_AWAY, NOW, others=tuple(each.id for each in holding.taken_by))
    return _part(holding, Role.DOES_NOT_APPLY, NOW)


def _forbidding(holding: Holding) -> Answer:
    """The bar as it is if it applies; what can still come may soften it."""
    if not can_rule_out(holding.card) or holding.card.lift or holding.liftable is Truth.TRUE:
        return certain(Verdict.AFTER)
    if holding.liftable is Truth.MISSING:
        return Answer(Verdict.AFTER, Verdict.AFTER, Verdict.RULED_OUT)
    return certain(Verdict.RULED_OUT)


def _weighing(holding: Holding) -> Part:
    balance = holding.held.balance
    if balance is Presence.PRESENT:
        return _part(holding, Role.WEIGHED, NOW)
    failing = _forbidding(holding)
    if balance is Presence.ABSENT:
        return _uncertain(holding, failing, Role.OUTWEIGHED)
    return _part(holding, Role.NOT_WEIGHED, Answer(Verdict.NOW, Verdict.NOW, failing.worst))


def _requiring(holding: Holding, mandate: Mandate) -> Answer:
    """A condition counts as not met until it is shown to be."""
    if holding.held.met is Truth.TRUE:
        return NOW
    unmet = _unmet(holding.card, mandate)
    return unmet._replace(best=Verdict.NOW) if holding.held.met is Truth.MISSING else unmet


def _unmet(card: Card, mandate: Mandate) -> Answer:
    if card.otherwise == "after":
        return certain(Verdict.AFTER)
    if card.question is not Question.DELIVERY:
        return certain(Verdict.IF_)
    if mandate.roles is None or card.settles is None:
        return Answer(Verdict.IF_, Verdict.IF_, Verdict.AFTER)
    return certain(Verdict.IF_ if card.settles in mandate.roles else Verdict.AFTER)


def _uncertain(holding: Holding, applied: Answer, role: Role) -> Part:
    """The contribution of a card that may apply: none, up to the worst of what it is if it does."""
    if holding.truth is Truth.TRUE:
        if applied == NOW:
            role = Role.MET
        elif role is Role.BARS and applied.settled is not Verdict.RULED_OUT:
            role = Role.LIFTABLE
        return _part(holding, role, applied)
    role = Role.DISPUTED if holding.rivals else Role.MAY_APPLY
    others = tuple(rival.id for rival in holding.rivals)
    return _part(holding, role, Answer(Verdict.NOW, Verdict.NOW, applied.worst), others=others)


def _part(holding: Holding, role: Role, answer: Answer, others: tuple[str, ...] = ()) -> Part:
    clause = _clause(holding) if answer.settled.rank > Verdict.IF_.rank else None
    return Part(holding.card.id, role, answer, clause, others, tuple(each.id for each in holding.failed))


def _clause(holding: Holding) -> Clause:
    card = holding.card
    levers: list[Lever | None] = [lifting(card), meeting(card), *map(giving, holding.lifted_by)]
    if card.question is Question.DELIVERY and card.says is Says.REQUIRES:
        levers.append(mandating(card))
    return frozenset(lever for lever in levers if lever)
