"""What can be done with one variant on one day: the three lenses apart, per persona, with all that stands beside."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from voorzet.model.deck import Lens, Question
from voorzet.model.facts import Concern, Ruling, Standing
from voorzet.model.persona import Persona
from voorzet.model.proposal import Proposal, Variant
from voorzet.model.workspace import Workspace
from voorzet.verdict.answer import Verdict
from voorzet.verdict.bar import Mandate
from voorzet.verdict.book import Book, book
from voorzet.verdict.doubt import Doubt, doubts
from voorzet.verdict.inquiry import Inquiry, inquiries
from voorzet.verdict.lens import Court, LensAnswer
from voorzet.verdict.matching import match
from voorzet.verdict.part import Role
from voorzet.verdict.situation import Situation
from voorzet.verdict.truth import Truth

CORE = (Question.TRUST, Question.PRIVACY, Question.AUTONOMY)
"""Without these, help feels like meddling (HU, 34 interviews; Voorzet's domain research §1.2)."""


@dataclass(frozen=True)
class Judgement:
    """A lens with what stands beside it.

    `doubtful`: why the answer to each question is provisional, for those that are; `standing`: what a role last said of
    the lens, None as long as it is only computed.
    """

    answer: LensAnswer
    doubtful: Mapping[Question, tuple[Doubt, ...]]
    standing: Standing | None = None

    @property
    def doubts(self) -> tuple[Doubt, ...]:
        """Why it is provisional, each doubt once, in order of kind."""
        return tuple(sorted({doubt for doubts in self.doubtful.values() for doubt in doubts}))

    @property
    def shown(self) -> Verdict:
        """The verdict as it is shown."""
        return self.answer.shown

    @property
    def is_provisional(self) -> bool:
        """Whether it must not be shown as plain *now* or *ruled out*."""
        return bool(self.doubtful)


@dataclass(frozen=True)
class Meddling:
    """What may make this feel like meddling to a persona: the core question that is unmet or was not considered."""

    persona: str | None
    question: Question
    cards: tuple[str, ...]


@dataclass(frozen=True)
class Assessment:
    """What can be done with one variant of a proposal on one day.

    Attributes:
        situation: variant, journey, facts and day.
        court: what answered, with the cards of the day.
        personas: who travels, in order of id; None: whoever does.
        permitted: whether law allows it.
        feasible: whether the organisation can deliver it.
        wanted: for each persona, in order of id; with none, one for whoever travels. An expectation by rules.
        concerns: objections without an article, not yet ruled on; also cards that forbid without naming law.
        rulings: on concerns, that hold on the day.
    """

    situation: Situation
    court: Court
    personas: tuple[Persona | None, ...]
    permitted: Judgement
    feasible: Judgement
    wanted: tuple[Judgement, ...]
    concerns: tuple[Concern, ...]
    opinions: tuple[str, ...]
    rulings: tuple[Ruling, ...]
    meddling: tuple[Meddling, ...]

    @property
    def judgements(self) -> tuple[Judgement, ...]:
        """All lenses: permitted, feasible, then wanted per persona."""
        return (self.permitted, self.feasible, *self.wanted)

    def inquiries(self, judgement: Judgement) -> tuple[Inquiry, ...]:
        """The open questions behind one of the lenses, with what each answer would make of it."""
        people = {persona.id: persona for persona in self.personas if persona}
        persona = people.get(judgement.answer.persona or "")
        return inquiries(self.court, judgement.answer, self.situation.seen_by(persona))

    @property
    def book(self) -> Book:
        """The cards of the day."""
        return self.court.book

    @property
    def willing(self) -> int:
        """For how many of the personas *wanted* is *if* or better; never an average."""
        return sum(is_doable(judgement.shown) for judgement in self.wanted)

    @property
    def dropping_out(self) -> tuple[str, ...]:
        """The personas for whom it is not, in order of id."""
        return tuple(each.answer.persona for each in self.wanted if each.answer.persona and not is_doable(each.shown))


def is_doable(verdict: Verdict) -> bool:
    """Whether this is *if* or better.

    Example:
        >>> [is_doable(verdict) for verdict in Verdict]
        [True, True, False, False, False]
    """
    return verdict.rank <= Verdict.IF_.rank


def assess(workspace: Workspace, proposal: Proposal, day: date, variant: Variant | None = None) -> Assessment:
    """What can be done with the chosen variant of a proposal, or with another, on a day.

    The same input gives the same answers and the same trail, in whatever order cards and facts stand.

    Source:
        DESIGN §4; `docs/decisions/0006-verdicts-by-cards.md`.
    """
    facts = workspace.facts.get(proposal.journey)
    situation = Situation(proposal, variant or proposal.chosen, day, workspace.journeys.get(proposal.journey), facts)
    court = court_of(workspace, proposal, day)
    personas = travellers(workspace, proposal)
    wanted = [situation.seen_by(persona) for persona in personas]
    permitted = court.lens(Lens.PERMITTED, situation)
    answers = [court.lens(Lens.WANTED, each) for each in wanted]
    return Assessment(
        situation,
        court,
        personas,
        _judged(permitted, court.book, situation),
        _judged(court.lens(Lens.FEASIBLE, situation), court.book, situation),
        tuple(_judged(answer, court.book, each) for answer, each in zip(answers, wanted, strict=True)),
        tuple(_concerns(situation)),
        tuple(part.card for issue in permitted.issues for part in issue.parts if part.role is Role.CONCERN),
        tuple(each for each in court.book.rulings if each.concern and each.holds_on(day)),
        tuple(flag for answer in answers for flag in _meddling(answer)),
    )


def court_of(workspace: Workspace, proposal: Proposal, day: date) -> Court:
    """What answers questions about a proposal on a day."""
    mandate = Mandate(None if proposal.mandate is None else frozenset(proposal.mandate))
    return Court(book(workspace.decks.values(), day, workspace.facts.get(proposal.journey)), mandate)


def travellers(workspace: Workspace, proposal: Proposal) -> tuple[Persona | None, ...]:
    """The personas who travel the journey of a proposal, in order of id; with none: whoever travels."""
    journey = workspace.journeys.get(proposal.journey)
    return (workspace.personas_of(journey) if journey else ()) or (None,)


def _judged(answer: LensAnswer, book: Book, situation: Situation) -> Judgement:
    said = situation.facts.standings if situation.facts else ()
    mine = [
        each
        for each in said
        if each.proposal == situation.proposal.id and each.lens is answer.lens and each.holds_on(situation.day)
    ]
    last = max(mine, key=lambda each: each.day, default=None)
    chosen = situation.variant == situation.proposal.chosen
    found = {each.question: doubts(each.issues, book, situation) for each in answer.questions}
    return Judgement(answer, {question: each for question, each in found.items() if each}, last if chosen else None)


def _concerns(situation: Situation) -> Iterator[Concern]:
    facts = situation.facts
    if facts is None:
        return
    closed = {ruling.concern for ruling in facts.rulings if ruling.holds_on(situation.day)}
    for concern in sorted(facts.concerns, key=lambda each: each.id):
        here = match(concern.scope, situation) is Truth.TRUE
        if here and concern.raised <= situation.day and concern.id not in closed:
            yield concern


def _meddling(answer: LensAnswer) -> Iterator[Meddling]:
    for each in answer.questions:
        if each.question in CORE and (each.answer.settled, each.answer.worst) != (Verdict.NOW, Verdict.NOW):
            parts = (part for issue in each.issues for part in issue.parts)
            cards = tuple(part.card for part in parts if part.answer.worst is not Verdict.NOW)
            yield Meddling(answer.persona, each.question, cards)
