"""The trail: why. Question by question what each card does, what was found, and what did not apply and why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from voorzet.messages import Message, say
from voorzet.model.deck import Aspect, Card, Lens, Match
from voorzet.model.evidence import Evidence
from voorzet.model.facts import Fact, Presence
from voorzet.model.text import Text
from voorzet.model.workspace import Workspace
from voorzet.verdict.answer import Answer, Verdict
from voorzet.verdict.assessment import Assessment, Judgement
from voorzet.verdict.force import Force
from voorzet.verdict.ground import fact_of
from voorzet.verdict.issue import Issue
from voorzet.verdict.lever import act, giving, lifting
from voorzet.verdict.matching import facts_about, findings
from voorzet.verdict.part import Part, Role
from voorzet.verdict.situation import Situation
from voorzet.verdict.wording import deciding, found_of, listed

LENSES: Mapping[Lens, Message] = {
    Lens.WANTED: say("Do people want this?"),
    Lens.PERMITTED: say("Is it permitted?"),
    Lens.FEASIBLE: say("Can it be delivered?"),
}
ASPECTS: Mapping[Aspect, Message] = {
    Aspect.GIVE: say("may they be given"),
    Aspect.SECRECY: say("does secrecy bind"),
    Aspect.USE: say("may they be used"),
}
_ORDER = {role: place for place, role in enumerate(Role)}


@dataclass(frozen=True)
class Line:
    """One line of a trail.

    `depth`: 0 the lens, 1 a question, 2 a flow of data, 3 a card, 4 what was found. `role` of a line about a card:
    what the card does.
    """

    depth: int
    says: Message
    card: str = ""
    role: Role | None = None

    @property
    def is_aside(self) -> bool:
        """Whether the answer would be the same without: what does not apply, is not needed, or only orders."""
        return self.role is not None and not self.role.bears and not self.role.is_open


def trail(assessment: Assessment, judgement: Judgement, workspace: Workspace) -> tuple[Line, ...]:
    """Why a lens says what it says: every question, with every card that was looked at.

    Cards stand in order of what they do, then of id; so the trail does not depend on the order of decks or facts.
    """
    return tuple(_Teller(assessment, judgement, workspace).lines())


def asked_of(workspace: Workspace) -> Mapping[str, Text]:
    """The questions of fact that the decks ask, by id."""
    return {asked.id: asked.text for deck in workspace.decks.values() for asked in deck.asked}


def offices_of(workspace: Workspace) -> Mapping[str, Text]:
    """What the roles are called that cards name."""
    return {office.id: office.name for deck in workspace.decks.values() for office in deck.offices}


class _Teller:
    def __init__(self, assessment: Assessment, judgement: Judgement, workspace: Workspace) -> None:
        self.judgement, self.book = judgement, assessment.book
        self.asked, self.offices = asked_of(workspace), offices_of(workspace)
        self.situation = assessment.situation
        persona = judgement.answer.persona
        if persona:
            self.situation = self.situation.seen_by(workspace.personas[persona])

    def lines(self) -> Iterator[Line]:
        answer = self.judgement.answer
        yield Line(0, _answered(LENSES[answer.lens], answer.answer))
        for question in answer.questions:
            yield Line(1, say("{question}: {verdict}", question=question.question, verdict=_verdict(question.answer)))
            if not question.issues:
                yield Line(3, say("Nothing is asked here."))
            for issue in question.issues:
                yield from self._issue(issue)

    def _issue(self, issue: Issue) -> Iterator[Line]:
        here = self._at(issue)
        if here.leg and issue.aspect:
            about = say("{origin} to {target}, {register}: {aspect}?", origin=here.leg.origin, target=here.leg.target,
                        register=here.leg.register_, aspect=ASPECTS[issue.aspect])  # fmt: skip
            yield Line(2, _answered(about, issue.answer))
        yield from self._recorded(issue, here)
        for part in sorted(issue.parts, key=lambda part: (_ORDER[part.role], part.card)):
            yield from self._part(part, here)

    def _at(self, issue: Issue) -> Situation:
        legs = {leg.id: leg for leg in self.situation.variant.legs}
        return self.situation.at(legs[issue.leg]) if issue.leg else self.situation

    def _recorded(self, issue: Issue, here: Situation) -> Iterator[Line]:
        """What facts say of a ground that no card names."""
        if issue.lacks_ground and issue.recorded is Presence.MISSING:
            yield Line(3, say("No ground is found. Whether there is another is not recorded."))
        for fact in facts_about(fact_of(issue.question, issue.aspect) or "", here) if issue.recorded else ():
            yield Line(3, _of_ground(fact))

    def _part(self, part: Part, here: Situation) -> Iterator[Line]:
        card = self.book.by_id[part.card]
        yield Line(3, self._told(part, card), card.id, part.role)
        for line in self._findings(part, card, here):
            yield Line(4, line, card.id, part.role)
        if card.note and (part.role.bears or part.role.is_open):
            yield Line(4, say("Note: {note}", note=card.note), card.id, part.role)
        for id in part.failed:
            other = self.book.by_id[id]
            why = say("{card} takes nothing away here: {why}", card=other.name, why=self._why(other, here))
            yield Line(4, why, id, part.role)

    def _findings(self, part: Part, card: Card, here: Situation) -> Iterator[Message]:
        if part.role is Role.NOT_IN_FORCE:
            return
        found = findings(card.when, here)
        shown = deciding(found) if part.role in (Role.DOES_NOT_APPLY, Role.MAY_APPLY) else found
        if part.role in (Role.CONDITION, Role.MET):
            shown = (*shown, *findings(card.met, here))
        if card.balance and part.role is not Role.DOES_NOT_APPLY:
            shown = (*shown, *findings((Match(fact=card.balance, is_=("present",)),), here))
        for finding in shown:
            yield found_of(finding, self.asked)

    def _why(self, card: Card, here: Situation) -> Message:
        state = self.book.forces[card.id]
        if not state.counts:
            return _force(card, state)
        return listed(found_of(each, self.asked) for each in deciding(findings(card.when, here))) or say("taken away")

    def _told(self, part: Part, card: Card) -> Message:
        others = listed(self.book.by_id[id].name for id in part.others) or say("nothing")
        rest = _grounds(card)
        match part.role:
            case Role.GROUND:
                return say("Rests on {card}: {reads} [{rest}]", card=card.name, reads=card.reads, rest=rest)
            case Role.CAN_BE_GIVEN:
                return say("Could rest on {card}, once {act} [{rest}]",
                           card=card.name, act=self._act(card), rest=rest)  # fmt: skip
            case Role.BARS:
                return say("In the way, and nobody is known who can lift it: {card}: {reads} [{rest}]",
                           card=card.name, reads=card.reads, rest=rest)  # fmt: skip
            case Role.LIFTABLE:
                return say("In the way until somebody lifts it: {card}: {reads} [{rest}]",
                           card=card.name, reads=card.reads, rest=rest)  # fmt: skip
            case Role.CONDITION:
                return say("Condition, not shown to be met: {card}: {reads} [{rest}]",
                           card=card.name, reads=card.reads, rest=rest)  # fmt: skip
            case Role.MET:
                return say("Condition, met: {card}: {reads} [{rest}]", card=card.name, reads=card.reads, rest=rest)
            case Role.WEIGHED:
                return say("Weighed, and it holds: {card} [{rest}]", card=card.name, rest=rest)
            case Role.OUTWEIGHED:
                return say("Weighed, and it does not hold: {card}: {reads} [{rest}]",
                           card=card.name, reads=card.reads, rest=rest)  # fmt: skip
            case Role.NOT_WEIGHED:
                return say("Not weighed yet: {card}: {reads} [{rest}]", card=card.name, reads=card.reads, rest=rest)
            case Role.MAY_APPLY:
                return say("May apply, as long as this is not known: {card} [{rest}]", card=card.name, rest=rest)
            case Role.DISPUTED:
                who = self.offices.get(card.settles or "") or say("a legal adviser")
                return say("In dispute, for the {who}: {card} against {others}: {reads} [{rest}]",
                           who=who, card=card.name, others=others, reads=card.reads, rest=rest)  # fmt: skip
            case Role.TAKEN_AWAY:
                return say("Does not count, because of {others}: {card} [{rest}]",
                           others=others, card=card.name, rest=rest)  # fmt: skip
            case Role.ORDERS:
                return say("Worth choosing: {card}: {reads} [{rest}]", card=card.name, reads=card.reads, rest=rest)
            case Role.CONCERN:
                return say("A concern, not a bar, because it names no article: {card}", card=card.name)
            case Role.SPARE:
                return say("Not needed here: {card} [{rest}]", card=card.name, rest=rest)
            case Role.NOT_IN_FORCE:
                return say("Does not count on this day: {card}: {why}",
                           card=card.name, why=_force(card, self.book.forces[card.id]))  # fmt: skip
            case Role.DOES_NOT_APPLY:
                return say("Does not apply: {card} [{rest}]", card=card.name, rest=rest)

    def _act(self, card: Card) -> Text | Message:
        if card.rests_on_task:
            return say("the task is there")
        if self.book.forces[card.id] is Force.COMING and card.law and card.law.valid_from:
            return say("it has come into force, on {day}", day=card.law.valid_from)
        lever = giving(card) if card.once else lifting(card)
        return act(lever, card) if lever else card.reads


def _of_ground(fact: Fact) -> Message:
    value = fact.value or say("nothing more is noted")
    rest = say("{evidence}; fact {id}, checked {day}", evidence=fact.evidence, id=fact.id, day=fact.checked)
    match fact.state:
        case Presence.PRESENT:
            return say("There is a ground that no card names: {value} [{rest}]", value=value, rest=rest)
        case Presence.ABSENT:
            return say("Looked into, and there is no ground: {value} [{rest}]", value=value, rest=rest)
        case Presence.MISSING:
            return say("Looked into, without an answer: {value} [{rest}]", value=value, rest=rest)


def _answered(question: Message, answer: Answer) -> Message:
    return say("{question} {verdict}", question=question, verdict=_verdict(answer))


def _verdict(answer: Answer) -> Message | Verdict:
    """The verdict, with its range where that says more."""
    if answer.best is answer.worst or (answer.shown is not Verdict.OPEN and answer.best is answer.shown):
        return answer.shown
    return say("{verdict} (at best: {best}; at worst: {worst})",
               verdict=answer.shown, best=answer.best, worst=answer.worst)  # fmt: skip


def _force(card: Card, state: Force) -> Message:
    law = card.law
    if state is Force.LAPSED and law and law.valid_to:
        return say("it lapsed on {day}", day=law.valid_to)
    if state is Force.LAPSED:
        return say("it has lapsed")
    if state is Force.BILL:
        return say("it is a bill, without a day on which it comes into force")
    if state is Force.COMING and law and law.valid_from:
        return say("it comes into force on {day}", day=law.valid_from)
    return say("somebody still has to give it")


def _grounds(card: Card) -> Message:
    """What a card rests on: its evidence, and its law with number and article."""
    if card.law is None:
        return say("{evidence}, checked {day}", evidence=card.evidence, day=card.checked)
    number = card.law.bwb or card.law.celex or card.law.bill or ""
    where = f"{number}, {card.law.article}" if card.law.article else number
    if card.evidence is Evidence.LAW:
        return say("{law}, checked {day}", law=where, day=card.checked)
    return say("{law}, {evidence}", law=where, evidence=card.evidence)
