"""One issue: a question, of *data* one aspect of one flow, and all that the cards make of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from voorzet.model.deck import Aspect, Card, Question, Says
from voorzet.model.facts import Presence
from voorzet.verdict.answer import Answer, Openness, Verdict, adding_up
from voorzet.verdict.bar import Mandate, bar
from voorzet.verdict.book import Book
from voorzet.verdict.ground import NO_TASK_NEEDED, Footing, Task, fact_of, footing, needs_ground
from voorzet.verdict.holding import Held, held, holding, involved
from voorzet.verdict.lever import Clause
from voorzet.verdict.matching import presence
from voorzet.verdict.part import Part, Role
from voorzet.verdict.situation import Situation
from voorzet.verdict.truth import Truth

_KINDS = {
    Role.MAY_APPLY: Openness.FACT_MISSING,
    Role.DISPUTED: Openness.READING_DISPUTED,
    Role.NOT_WEIGHED: Openness.NOT_WEIGHED,
}


@dataclass(frozen=True)
class Issue:
    """What a question comes to in one respect.

    Attributes:
        question: which one; of *data* with its `aspect` and the id of the `leg`.
        answer: what it comes to.
        parts: what each card does, in order of id; cards that are not in force or do not apply are among them, but not
            those that would only prefer something.
        recorded: what a fact says of grounds that no card names; None where no ground is needed.
        task: what can rest on the task, for the question of the task.
        clauses: what is in the way of *if* or better.
    """

    question: Question
    answer: Answer
    parts: tuple[Part, ...]
    recorded: Presence | None = None
    task: Task = NO_TASK_NEEDED
    clauses: tuple[Clause, ...] = ()
    aspect: Aspect | None = None
    leg: str | None = None

    @property
    def lacks_ground(self) -> bool:
        """Whether a ground is needed and none is certain."""
        grounds = any(part.role is Role.GROUND for part in self.parts)
        return self.recorded in (Presence.ABSENT, Presence.MISSING) and not grounds

    @cached_property
    def kinds(self) -> tuple[Openness, ...]:
        """Why it is open, if it is; in fixed order."""
        if self.answer.shown is not Verdict.OPEN:
            return ()
        found = {_KINDS[part.role] for part in self.parts if part.role in _KINDS}
        if self.lacks_ground or not found:
            found.add(Openness.FACT_MISSING)
        return tuple(kind for kind in Openness if kind in found)


@dataclass(frozen=True)
class Docket:
    """The cards of one question and aspect, in a book; made once for all that is held against them."""

    book: Book
    question: Question
    aspect: Aspect | None
    cards: tuple[Card, ...]
    involved: tuple[Card, ...]

    @classmethod
    def of(cls, book: Book, question: Question, aspect: Aspect | None = None) -> Docket:
        """The docket of a question; of *data* of one aspect."""
        cards = tuple(card for card in book.answering(question, aspect) if not card.under)
        return cls(book, question, aspect, cards, involved(book, cards))

    def issue(self, situation: Situation, task: Task, mandate: Mandate) -> Issue:
        """The issue in a situation."""
        by_itself = {card.id: held(card, situation) for card in self.involved}
        return self.weigh(by_itself, recorded(self.question, self.aspect, situation), task, mandate)

    def weigh(self, by_itself: Mapping[str, Held], recorded: Presence | None, task: Task, mandate: Mandate) -> Issue:
        """The issue, given how each card stands by itself; it depends on nothing else."""
        among = holding(self.book, by_itself)
        mine = [among[card.id] for card in self.cards]
        grounds = footing(
            [each for each in mine if each.card.says.is_ground], recorded, self.book, among, task, mandate
        )
        bars = [bar(each, mandate) for each in mine if each.card.says.is_bar]
        others = [Part(each.card.id, Role.ORDERS) for each in mine if each.card.says is Says.PREFERS and each.truth]
        answer = adding_up((grounds.answer, *(part.answer for part in bars)))
        parts = sorted((*grounds.parts, *bars, *others), key=lambda part: part.card)
        return Issue(
            self.question,
            answer,
            tuple(self._with_force(part, by_itself[part.card]) for part in parts),
            recorded,
            grounds.task,
            _clauses(grounds, bars),
            self.aspect,
        )

    def _with_force(self, part: Part, held: Held) -> Part:
        """A card that would apply, if only it were in force, says so."""
        would = held.when is not Truth.FALSE and not self.book.forces[part.card].counts
        return Part(part.card, Role.NOT_IN_FORCE) if part.role is Role.DOES_NOT_APPLY and would else part


def recorded(question: Question, aspect: Aspect | None, situation: Situation) -> Presence | None:
    """What a fact says of grounds that no card names; None where no ground is needed."""
    name = fact_of(question, aspect)
    needed = name is not None and needs_ground(question, aspect, situation)
    return presence(name, situation) if name and needed else None


def _clauses(grounds: Footing, bars: list[Part]) -> tuple[Clause, ...]:
    found = [part.clause for part in bars if part.clause is not None]
    return (*found, grounds.clause) if grounds.clause is not None else tuple(found)
