"""One sentence per verdict, to be read aloud in the room."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from voorzet.messages import Message, say, say_many
from voorzet.model.deck import Card, Lens, Question
from voorzet.model.offer import Level
from voorzet.model.text import Text
from voorzet.model.workspace import Workspace
from voorzet.verdict.answer import Verdict
from voorzet.verdict.assessment import Assessment, Judgement
from voorzet.verdict.doubt import Doubt, DoubtKind
from voorzet.verdict.force import Force
from voorzet.verdict.issue import Issue
from voorzet.verdict.lever import Clause, act, shortest
from voorzet.verdict.matching import findings
from voorzet.verdict.part import Role
from voorzet.verdict.trail import LENSES, asked_of
from voorzet.verdict.truth import Truth
from voorzet.verdict.wording import IN_A_SENTENCE, listed, name_of

MOST_NAMED = 3
"""So many conditions fit in one breath; the others are counted."""


def sentence(assessment: Assessment, judgement: Judgement, workspace: Workspace) -> Message:
    """What a lens says, in a sentence that can be read aloud, with what stands beside it.

    It names what the verdict rests on: grounds for *now*, conditions for *if*, who must do what for *after*, bars for
    *ruled out*, questions for *open*. A provisional verdict says so.
    """
    reader = _Reader(assessment, judgement, workspace)
    lens = say("{lens} {answer}", lens=reader.asked(), answer=reader.answer())
    concerns = len(assessment.concerns) + len(assessment.opinions)
    if concerns and judgement.answer.lens is Lens.PERMITTED:
        beside = say_many("Beside it stands {n} concern.", "Beside it stand {n} concerns.", concerns)
        lens = say("{sentence} {more}", sentence=lens, more=beside)
    if judgement.answer.lens is Lens.WANTED and not reader.waits:
        expected = say("This is an expectation by rules; it does not say what people want.")
        lens = say("{sentence} {more}", sentence=lens, more=expected)
    if judgement.doubts:
        lens = say("{sentence} {more}", sentence=lens, more=_provisional(judgement.doubts))
    return lens


class _Reader:
    def __init__(self, assessment: Assessment, judgement: Judgement, workspace: Workspace) -> None:
        self.judgement, self.book = judgement, assessment.book
        self.workspace, self.names = workspace, asked_of(workspace)
        persona = judgement.answer.persona
        self.situation = assessment.situation.seen_by(workspace.personas[persona] if persona else None)
        self.waits = self.situation.variant.level is Level.REACTIVE

    def asked(self) -> Message:
        """The question of the lens; of *wanted* with the persona it is asked of."""
        answer = self.judgement.answer
        if answer.lens is Lens.WANTED and answer.persona:
            return say("Would {name} (fictional) want this?", name=self.workspace.personas[answer.persona].name)
        return LENSES[answer.lens]

    def answer(self) -> Message:
        if self.waits:
            return say("Nothing is offered, so what the journey shows stays as it is.")
        expected = self.judgement.answer.lens is Lens.WANTED
        match self.judgement.shown:
            case Verdict.NOW:
                return self._now(expected)
            case Verdict.IF_:
                conditions = _enumerated(self._reads(Role.CONDITION))
                if expected:
                    return say("We expect that it can be welcome, provided that {conditions}.", conditions=conditions)
                return say("It can be done, provided that {conditions}.", conditions=conditions)
            case Verdict.AFTER:
                return self._after()
            case Verdict.RULED_OUT:
                return say("No: {bars}.", bars=_enumerated(self._reads(Role.BARS, Role.OUTWEIGHED)))
            case Verdict.OPEN:
                answer = self.judgement.answer.answer
                best, worst = IN_A_SENTENCE[answer.best], IN_A_SENTENCE[answer.worst]
                return say("That is still to be found out: {questions}. At best {best}; at worst {worst}.",
                           questions=self._open(), best=best, worst=worst)  # fmt: skip

    def _now(self, expected: bool) -> Message:
        if expected:
            return say("We expect that it can be welcome: nothing we know stands in the way.")
        grounds = self._reads(Role.GROUND)
        if grounds:
            return say("It can be done now, because {grounds}.", grounds=_enumerated(grounds))
        return say("It can be done now: nothing we know stands in the way.")

    def _after(self) -> Message:
        clauses = shortest(self.judgement.answer.clauses)
        if not clauses or not all(clauses):
            return say("Not as it is now, and nobody is recorded who can change that.")
        told = say("It can be done once {acts}.", acts=_enumerated([self._either(clause) for clause in clauses]))
        cards = {lever.card for clause in clauses for lever in clause}
        if any(self.book.forces[card] is Force.BILL for card in cards):
            return say("{sentence} {more}", sentence=told, more=say("No day is known for the bill."))
        return told

    def _either(self, clause: Clause) -> Message:
        """What each lever of a clause comes down to, with *or* between; in two ways of the same words once."""
        words = {str(text): text for lever in sorted(clause) if (text := act(lever, self.book.by_id[lever.card]))}
        told: Message | None = None
        for text in words.values():
            told = say("{thing}", thing=text) if told is None else say("{one}, or {other}", one=told, other=text)
        assert told is not None
        return told

    def _open(self) -> Message:
        questions: dict[str, Message] = {}
        for issue in self.judgement.answer.issues:
            for unknown in self._unknown(issue) if issue.answer.shown is Verdict.OPEN else ():
                questions.setdefault(str(unknown), unknown)
        return _enumerated(list(questions.values()) or [say("something that nobody has recorded yet")])

    def _unknown(self, issue: Issue) -> Iterator[Message]:
        if issue.lacks_ground:
            yield _NO_GROUND.get(issue.question) or say("what allows that these data are given")
        for part in issue.parts:
            card = self.book.by_id[part.card]
            if part.role is Role.DISPUTED and card.says.is_bar:
                others = [self.book.by_id[id].name for id in part.others]
                yield say("which of two readings holds, “{card}” or “{other}”", card=card.name, other=others[0])
            elif part.role is Role.NOT_WEIGHED:
                yield say("the weighing of “{card}”", card=card.name)
            elif part.role is Role.MAY_APPLY and card.says.is_bar:
                yield say("whether “{card}” applies ({missing})", card=card.name, missing=self._missing(issue, card))
            elif part.role is Role.CONDITION and part.answer.worst is not part.answer.settled:
                yield say("whether it is for you to see to it that {reads}", reads=card.reads)

    def _missing(self, issue: Issue, card: Card) -> Message:
        legs = {leg.id: leg for leg in self.situation.variant.legs}
        here = self.situation.at(legs[issue.leg]) if issue.leg else self.situation
        unknown = (each for each in findings(card.when, here) if each.truth is Truth.MISSING)
        return listed(name_of(each.asks, self.names) for each in unknown) or say("an exception")

    def _reads(self, *roles: Role) -> list[Text]:
        parts = [part for issue in self.judgement.answer.issues for part in issue.parts if part.role in roles]
        worst = self.judgement.answer.answer.settled
        decisive = [part for part in parts if part.answer.settled is worst] or parts
        cards = {part.card: self.book.by_id[part.card] for part in decisive}
        return [card.reads for card in cards.values()]


def _enumerated(things: Sequence[object]) -> Message:
    """The first few of several things, and how many more there are."""
    named = list(things[:MOST_NAMED])
    more = len(things) - len(named)
    if more:
        named.append(say_many("{n} more thing", "{n} more things", more))
    told = say("{thing}", thing=named[0])
    for thing in named[1:-1]:
        told = say("{one}; {other}", one=told, other=thing)
    return say("{one}; and {other}", one=told, other=named[-1]) if len(named) > 1 else told


_NO_GROUND: Mapping[Question, Message] = {
    Question.TASK: say("whose task this is"),
    Question.PURPOSE: say("what ground the use of data rests on"),
}


def _provisional(doubts: Sequence[Doubt]) -> Message:
    kinds = {doubt.kind for doubt in doubts}
    reasons = [_REASONS[kind] for kind in DoubtKind if kind in kinds]
    told = reasons[0]
    for reason in reasons[1:]:
        told = say("{one}, and {other}", one=told, other=reason)
    return say("This is provisional: {reasons}.", reasons=told)


_REASONS: Mapping[DoubtKind, Message] = {
    DoubtKind.UNVERIFIED: say("part of it has not been verified"),
    DoubtKind.STALE: say("part of it was checked more than six months ago"),
    DoubtKind.DISPUTED: say("part of it is disputed"),
    DoubtKind.SINCE_WHEN_UNKNOWN: say("of some law it is not recorded that it held on this day"),
    DoubtKind.NOTHING_KNOWN: say("on some questions nothing was known on this day"),
}
