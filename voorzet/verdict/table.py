"""Answers by table: each card is held once per choice of what it asks, each question worked out once per pattern."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any, NamedTuple

from voorzet.model.deck import Aspect, Card, Question
from voorzet.model.facts import Facts
from voorzet.model.offer import Leg
from voorzet.model.proposal import Proposal, Variant
from voorzet.verdict.answer import Answer, Verdict, adding_up
from voorzet.verdict.ground import NO_TASK_NEEDED, Task, fact_of
from voorzet.verdict.holding import Held, held
from voorzet.verdict.issue import Docket, Issue, recorded
from voorzet.verdict.lens import Court
from voorzet.verdict.lever import Clause
from voorzet.verdict.matching import reads
from voorzet.verdict.situation import Situation
from voorzet.verdict.words import WORDS, Scope

Choice = tuple[int, ...]
"""For each open attribute the place of the option that is chosen."""


class Outcome(NamedTuple):
    """What one question comes to: its answer, what is in the way, how many conditions it has, and the task it makes."""

    answer: Answer
    clauses: tuple[Clause, ...]
    conditions: int
    task: Task = NO_TASK_NEEDED


@dataclass(frozen=True)
class Axes:
    """The open attributes of a proposal, in fixed order, with the options of each; the choice made comes first."""

    proposal: Proposal
    names: tuple[str, ...]
    options: tuple[tuple[Any, ...], ...]

    @classmethod
    def of(cls, proposal: Proposal) -> Axes:
        """The axes of a proposal: what has more than one option."""
        names = tuple(name for name in Variant.model_fields if len(proposal.options(name)) > 1)
        return cls(proposal, names, tuple(proposal.options(name) for name in names))

    def choices(self) -> Iterator[Choice]:
        """All of them, the one made first."""
        return product(*(range(len(options)) for options in self.options))

    def variant(self, choice: Choice) -> Variant:
        """The variant that is chosen so."""
        chosen = {name: options[place] for name, options, place in zip(self.names, self.options, choice, strict=True)}
        return self.proposal.chosen.model_copy(update=chosen)

    def places(self, attributes: frozenset[str]) -> tuple[int, ...]:
        """Which of the axes these attributes are."""
        return tuple(place for place, name in enumerate(self.names) if name in attributes)


class Tables:
    """The outcomes of every question for every choice, made when first asked, and each pattern of cards only once."""

    def __init__(self, court: Court, axes: Axes, situation: Situation) -> None:
        """`situation`: without a persona; its variant does not matter."""
        self.court, self.axes, self.situation = court, axes, situation
        self._columns: dict[tuple[str, str | None], _Column] = {}
        self._variants: dict[Choice, Variant] = {}
        self._patterns: dict[tuple[Any, ...], Issue] = {}
        self._outcomes: dict[tuple[Any, ...], Outcome] = {}
        self._places = {question: self._depends(question) for question in Question}
        self._about_persona = {question: self._is_about_persona(question) for question in Question}

    def outcome(self, question: Question, choice: Choice, situation: Situation) -> Outcome:
        """What a question comes to; `situation` gives the persona."""
        persona = situation.persona.id if situation.persona and self._about_persona[question] else None
        key = question, persona, *(choice[place] for place in self._places[question])
        found = self._outcomes.get(key)
        if found is None:
            found = self._outcomes[key] = self._worked_out(question, choice, situation)
        return found

    def _worked_out(self, question: Question, choice: Choice, situation: Situation) -> Outcome:
        here = situation.of(self._variant(choice))
        task = self._task(question, choice, situation)
        if question is Question.DATA:
            issues = [self._issue(question, a, here.at(leg), choice, task) for leg in here.variant.legs for a in Aspect]
        else:
            issues = [self._issue(question, None, here, choice, task)]
        return _together(issues)

    def _task(self, question: Question, choice: Choice, situation: Situation) -> Task:
        rests = question in (Question.PURPOSE, Question.DATA)
        return self.outcome(Question.TASK, choice, situation.seen_by(None)).task if rests else NO_TASK_NEEDED

    def _issue(self, question: Question, aspect: Aspect | None, here: Situation, choice: Choice, task: Task) -> Issue:
        docket = self.court.dockets[question, aspect]
        by_itself = {card.id: self._held(card, choice, here) for card in docket.involved}
        noted = recorded(question, aspect, here)
        pattern = question, aspect, tuple(by_itself.values()), noted, task
        if pattern not in self._patterns:
            self._patterns[pattern] = docket.weigh(by_itself, noted, task, self.court.mandate)
        return self._patterns[pattern]

    def _held(self, card: Card, choice: Choice, here: Situation) -> Held:
        persona = here.persona.id if here.persona else None
        column = self._columns.get((card.id, persona))
        if column is None:
            own = None if not _asks_persona(card) else persona
            column = self._columns.get((card.id, own)) or _Column(self.axes.places(_reads(card, here.facts)), {})
            self._columns[card.id, persona] = self._columns[card.id, own] = column
        key = here.leg, *(choice[place] for place in column.places)
        if key not in column.cells:
            column.cells[key] = held(card, here)
        return column.cells[key]

    def _variant(self, choice: Choice) -> Variant:
        if choice not in self._variants:
            self._variants[choice] = self.axes.variant(choice)
        return self._variants[choice]

    def _depends(self, question: Question) -> tuple[int, ...]:
        """The axes that the outcome of a question depends on."""
        needed: frozenset[str] = frozenset()
        questions = {question, Question.TASK} if question in (Question.PURPOSE, Question.DATA) else {question}
        for docket in (each for (q, _), each in self.court.dockets.items() if q in questions):
            for card in docket.involved:
                needed |= _reads(card, self.situation.facts)
            needed |= _ground_reads(docket, self.situation.facts)
        return self.axes.places(needed)

    def _is_about_persona(self, question: Question) -> bool:
        dockets = (each for (q, _), each in self.court.dockets.items() if q is question)
        return any(_asks_persona(card) for docket in dockets for card in docket.involved)


@dataclass(frozen=True)
class _Column:
    """A card held against every choice of the axes that it depends on."""

    places: tuple[int, ...]
    cells: dict[tuple[Leg | int | None, ...], Held]


def _reads(card: Card, facts: Facts | None) -> frozenset[str]:
    own = reads((*card.when, *card.met), facts)
    return own | (_fact_reads(card.balance, facts) if card.balance else frozenset())


def _fact_reads(name: str, facts: Facts | None) -> frozenset[str]:
    known = facts.facts if facts else ()
    return frozenset().union(*(reads(fact.scope, facts) for fact in known if name in fact.about))


def _ground_reads(docket: Docket, facts: Facts | None) -> frozenset[str]:
    """What decides whether a ground is needed, and whether one is recorded."""
    name = fact_of(docket.question, docket.aspect)
    legs = frozenset(("legs",)) if docket.question is Question.DATA else frozenset()
    return legs | (frozenset(("level", "legs")) | _fact_reads(name, facts) if name else frozenset())


def _asks_persona(card: Card) -> bool:
    return any(leaf.about and WORDS[leaf.about].scope is Scope.PERSONA for leaf in card.leaves())


def _together(issues: Sequence[Issue]) -> Outcome:
    parts = {part.card: part for issue in issues for part in issue.parts if part.answer.settled is Verdict.IF_}
    return Outcome(
        adding_up(issue.answer for issue in issues),
        tuple(clause for issue in issues for clause in issue.clauses),
        len(parts),
        issues[0].task if len(issues) == 1 else NO_TASK_NEEDED,
    )
