"""A lens on one variant: its questions, each with its issues, and what they come to together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from voorzet.model.deck import Aspect, Lens, Question
from voorzet.model.offer import Level
from voorzet.verdict.answer import Answer, Openness, Verdict, adding_up
from voorzet.verdict.bar import Mandate
from voorzet.verdict.book import Book
from voorzet.verdict.ground import NO_TASK_NEEDED, Task
from voorzet.verdict.issue import Docket, Issue
from voorzet.verdict.lever import Clause
from voorzet.verdict.situation import Situation


@dataclass(frozen=True)
class QuestionAnswer:
    """What a question comes to: the worst of its issues."""

    question: Question
    issues: tuple[Issue, ...]

    @cached_property
    def answer(self) -> Answer:
        """What the issues add up to."""
        return adding_up(issue.answer for issue in self.issues)

    @property
    def kinds(self) -> tuple[Openness, ...]:
        """Why it is open, if it is."""
        found = {kind for issue in self.issues for kind in issue.kinds}
        return tuple(kind for kind in Openness if kind in found) if self.answer.shown is Verdict.OPEN else ()


@dataclass(frozen=True)
class LensAnswer:
    """What a lens comes to: the worst of its questions, which are kept apart. `persona`: whose *wanted* it is."""

    lens: Lens
    questions: tuple[QuestionAnswer, ...]
    persona: str | None = None

    @cached_property
    def answer(self) -> Answer:
        """What the questions add up to."""
        return adding_up(question.answer for question in self.questions)

    @property
    def shown(self) -> Verdict:
        """The verdict as it is shown."""
        return self.answer.shown

    @property
    def issues(self) -> tuple[Issue, ...]:
        """The issues of all questions, in order."""
        return tuple(issue for question in self.questions for issue in question.issues)

    @property
    def clauses(self) -> tuple[Clause, ...]:
        """What is in the way of *if* or better."""
        return tuple(clause for issue in self.issues for clause in issue.clauses)

    @property
    def kinds(self) -> tuple[Openness, ...]:
        """Why it is open, if it is."""
        found = {kind for question in self.questions for kind in question.kinds}
        return tuple(kind for kind in Openness if kind in found) if self.shown is Verdict.OPEN else ()

    def question(self, question: Question) -> QuestionAnswer:
        """The answer to one question; `KeyError` if it is not of this lens."""
        for each in self.questions:
            if each.question is question:
                return each
        raise KeyError(question)


class Court:
    """Answers questions from one book, for one mandate. The dockets are made once."""

    def __init__(self, book: Book, mandate: Mandate) -> None:
        self.book, self.mandate = book, mandate
        keys = [(q, None) for q in Question if q is not Question.DATA] + [(Question.DATA, a) for a in Aspect]
        self.dockets: Mapping[tuple[Question, Aspect | None], Docket] = {key: Docket.of(book, *key) for key in keys}

    def supposing(self, prevails: str) -> Court:
        """The same, as if a ruling put this card first in its dispute."""
        return Court(replace(self.book, supposed=self.book.supposed | {prevails}), self.mandate)

    def lens(self, lens: Lens, situation: Situation) -> LensAnswer:
        """What a lens comes to in a situation; *wanted* through the eyes of its persona."""
        questions = [question for question in Question if question.lens is lens]
        persona = situation.persona.id if situation.persona else None
        return LensAnswer(lens, tuple(self._answers(questions, situation)), persona)

    def _answers(self, questions: Iterable[Question], situation: Situation) -> Iterable[QuestionAnswer]:
        task = NO_TASK_NEEDED
        for question in questions:
            if situation.variant.level is Level.REACTIVE:
                yield QuestionAnswer(question, ())
                continue
            answer = QuestionAnswer(question, tuple(self._issues(question, situation, task)))
            if question is Question.TASK:
                task = answer.issues[0].task
            yield answer

    def _issues(self, question: Question, situation: Situation, task: Task) -> Iterable[Issue]:
        if question is not Question.DATA:
            yield self.dockets[question, None].issue(situation, task, self.mandate)
            return
        for leg in situation.variant.legs:
            for aspect in Aspect:
                issue = self.dockets[question, aspect].issue(situation.at(leg), task, self.mandate)
                yield replace(issue, leg=leg.id)
