"""What things rest on: which questions need a ground, and what the grounds there are come to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from voorzet.model.deck import Aspect, Question
from voorzet.model.facts import GROUNDS, Presence
from voorzet.model.offer import Level
from voorzet.verdict.answer import NOW, Answer, Verdict, adding_up, best
from voorzet.verdict.bar import Mandate, bar
from voorzet.verdict.book import Book
from voorzet.verdict.holding import Holding
from voorzet.verdict.lever import Clause, giving
from voorzet.verdict.part import Part, Role
from voorzet.verdict.situation import Situation
from voorzet.verdict.truth import Truth, some


def fact_of(question: Question, aspect: Aspect | None) -> str | None:
    """The fact that says whether something unnamed gives this ground; None if the question needs no ground."""
    return GROUNDS.get(str(aspect or question))


def needs_ground(question: Question, aspect: Aspect | None, situation: Situation) -> bool:
    """Whether this needs something to rest on.

    A *task* from alerting people personally on; a ground and *purpose* wherever personal data are used; *giving* data
    where they go from one body to another. To the other questions the answer is *yes, unless*.

    Source:
        AVG 6(1) and 6(3); Voorzet's domain research §3.0.

    Example:
        >>> from cards import situation, variant
        >>> [needs_ground(Question.TASK, None, situation(variant(level=level))) for level in ("inform", "alert")]
        [False, True]
    """
    if question is Question.TASK:
        return situation.variant.level.number >= Level.ALERT.number
    if question is Question.PURPOSE:
        return bool(situation.variant.legs)
    return aspect is Aspect.GIVE and situation.leg is not None and situation.leg.origin is not situation.leg.target


@dataclass(frozen=True)
class Task:
    """Whether there is a task, or one that can be given; and by which levers. What `rests_on_task` is worth no more."""

    real: Truth = Truth.TRUE
    to_be_given: Truth = Truth.FALSE
    levers: Clause = frozenset()


NO_TASK_NEEDED = Task()
"""Where nothing is done to anybody of one's own accord, what rests on the task holds."""


@dataclass(frozen=True)
class Footing:
    """What an answer rests on: the answer as far as grounds go, the parts that grounds play, and the task they make."""

    answer: Answer
    parts: tuple[Part, ...]
    task: Task
    clause: Clause | None = None


def footing(
    grounds: Iterable[Holding],
    recorded: Presence | None,
    book: Book,
    among: Mapping[str, Holding],
    task: Task,
    mandate: Mandate,
) -> Footing:
    """What the grounds that there are come to.

    Args:
        grounds: the cards that permit or oblige.
        recorded: what a fact says of grounds that no card names; None if no ground is needed.
        book: the cards of the day.
        among: every card that matters here.
        task: what can rest on the task.
        mandate: of the team.
    """
    known = [_Ground.of(holding, book, among, task, mandate) for holding in grounds]
    real = some((*(ground.real for ground in known), _recorded(recorded)))
    to_be_given = some(ground.to_be_given for ground in known)
    levers = frozenset(lever for ground in known if ground.to_be_given is Truth.TRUE for lever in ground.levers)
    made = Task(real, to_be_given, levers)
    if recorded is None:
        return Footing(NOW, tuple(ground.unneeded() for ground in known), NO_TASK_NEEDED)
    lacking = real is not Truth.TRUE
    parts = tuple(part for ground in known for part in ground.parts(lacking))
    return Footing(_answer(known, recorded, made), parts, made, levers if lacking else None)


def _recorded(fact: Presence | None) -> Truth:
    return Truth.TRUE if fact is Presence.PRESENT else Truth.FALSE if fact is Presence.ABSENT else Truth.MISSING


def _answer(known: list[_Ground], recorded: Presence, made: Task) -> Answer:
    given = _without_ground(made.to_be_given)
    real = [ground for ground in known if ground.real is Truth.TRUE]
    possible = [ground.answer.best for ground in known if ground.real is not Truth.FALSE]
    settled = [ground.answer.settled for ground in real]
    lasting = [ground.answer.worst for ground in real]
    if recorded is not Presence.ABSENT:
        possible.append(Verdict.NOW)
    if recorded is Presence.PRESENT:
        settled.append(Verdict.NOW)
        lasting.append(Verdict.NOW)
    at_best = best([*possible, Verdict.AFTER])
    if settled:
        return Answer(best(settled), at_best, best(lasting))
    return Answer(Verdict.AFTER if recorded is Presence.ABSENT else Verdict.NOW, at_best, given)


def _without_ground(to_be_given: Truth) -> Verdict:
    """How bad it is at worst to have no ground: *after* if one can be given, else ruled out."""
    return Verdict.AFTER if to_be_given is Truth.TRUE else Verdict.RULED_OUT


@dataclass(frozen=True)
class _Ground:
    """One card that permits or obliges: whether it is there or can be given, and its conditions."""

    holding: Holding
    real: Truth
    to_be_given: Truth
    levers: Clause
    conditions: tuple[Part, ...]
    answer: Answer

    @classmethod
    def of(cls, holding: Holding, book: Book, among: Mapping[str, Holding], task: Task, mandate: Mandate) -> _Ground:
        card = holding.card
        conditions = tuple(
            bar(among[each.id], mandate) for each in book.conditions.get(card.id, ()) if each.id in among
        )
        answer = adding_up(part.answer for part in conditions)
        coming = holding.held.when if book.forces[card.id].can_come else Truth.FALSE
        if card.rests_on_task:
            real, given = min(holding.truth, task.real), min(holding.truth, task.to_be_given)
            return cls(holding, real, given, task.levers, conditions, answer)
        levers = frozenset((giving(card),)) if coming is not Truth.FALSE else frozenset()
        return cls(holding, holding.truth, coming, levers, conditions, answer)

    def parts(self, lacking: bool) -> Iterable[Part]:
        """The card itself; and its conditions where things may rest on it. `lacking`: no ground is certain."""
        id, rivals = self.holding.card.id, tuple(each.id for each in self.holding.rivals)
        if self.real is Truth.TRUE:
            yield Part(id, Role.GROUND, self.answer)
        elif self.to_be_given is Truth.TRUE:
            yield Part(id, Role.CAN_BE_GIVEN if lacking else Role.SPARE)
        elif self.real is Truth.MISSING or self.to_be_given is Truth.MISSING:
            yield Part(id, Role.DISPUTED if rivals else Role.MAY_APPLY, others=rivals)
        else:
            yield Part(id, Role.DOES_NOT_APPLY)
        if self.real is not Truth.FALSE:
            yield from self.conditions

    def unneeded(self) -> Part:
        """The card where no ground is needed; it may still be in dispute with a bar, or an exception to one."""
        rivals = tuple(each.id for each in self.holding.rivals)
        if self.holding.truth is Truth.FALSE:
            return Part(self.holding.card.id, Role.DOES_NOT_APPLY)
        return Part(self.holding.card.id, Role.DISPUTED if rivals else Role.SPARE, others=rivals)
