"""What can be done with proposals, in sentences to be read aloud, with what stands beside them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from voorzet.i18n import Speech
from voorzet.messages import Message, say, say_many
from voorzet.model.deck import Lens
from voorzet.model.journey import Journey
from voorzet.model.persona import Persona
from voorzet.model.text import Text
from voorzet.model.workspace import Workspace
from voorzet.verdict.answer import Verdict
from voorzet.verdict.assessment import Assessment, Judgement
from voorzet.verdict.inquiry import Inquiry, InquiryKind
from voorzet.verdict.lever import act
from voorzet.verdict.opening import Opening, Openings, openings
from voorzet.verdict.sentence import sentence
from voorzet.verdict.space import Space
from voorzet.verdict.trail import asked_of, offices_of, trail
from voorzet.verdict.wording import EXPECTED, GROUND_QUESTIONS, NAMES, value_of
from voorzet.verdict.worth import worth

MOST_LEVERS = 5


@dataclass(frozen=True)
class Telling:
    """How to tell it: in which language, through whose eyes, with or without the trail."""

    workspace: Workspace
    speech: Speech
    persona: Persona | None = None
    why: bool = False


def verdicts(
    journey: Journey, assessments: Sequence[Assessment], spaces: Sequence[Space], telling: Telling
) -> Iterator[str]:
    """Title and day; then for each proposal its lenses, what stands beside them, and its space if there is one."""
    speech = telling.speech
    title = speech(journey.title)
    yield from (title, "=" * len(title))
    yield speech(say("What can be done, as of {day}?", day=assessments[0].situation.day))
    for place, assessment in enumerate(assessments):
        yield ""
        name = speech(assessment.situation.proposal.title)
        yield from (name, "-" * len(name))
        yield from _proposal(assessment, telling)
        yield from _space(spaces[place], telling) if spaces else ()
    yield ""
    yield speech(say("An aid for the conversation, not legal advice."))


def _proposal(assessment: Assessment, telling: Telling) -> Iterator[str]:
    speech = telling.speech
    for judgement in assessment.judgements:
        if _is_asked(judgement, telling.persona):
            yield speech(sentence(assessment, judgement, telling.workspace))
            yield from _questions(judgement, speech)
            yield from _standing(judgement, speech)
            yield from _open(assessment, judgement, telling)
            yield from _why(assessment, judgement, telling)
    yield from _personas(assessment, telling)
    for concern in assessment.concerns:
        yield speech(say("Concern of {role}: {text}", role=concern.role, text=concern.text))


def _is_asked(judgement: Judgement, persona: Persona | None) -> bool:
    return persona is None or judgement.answer.persona in (None, persona.id)


def _questions(judgement: Judgement, speech: Speech) -> Iterator[str]:
    """The answers to the questions of a lens, in a row; *feasible* has only one."""
    if judgement.answer.lens is Lens.FEASIBLE:
        return
    expected = judgement.answer.lens is Lens.WANTED
    for question in judgement.answer.questions:
        shown = question.answer.shown
        told = say("{question}: {verdict}", question=question.question, verdict=EXPECTED[shown] if expected else shown)
        if question.question in judgement.doubtful:
            told = say("{told} (provisional)", told=told)
        yield f"  · {speech(told)}"


def _standing(judgement: Judgement, speech: Speech) -> Iterator[str]:
    standing = judgement.standing
    if standing is None:
        return
    told = say("{kind} by {role} on {day}", kind=standing.kind, role=standing.role, day=standing.day)
    yield "  " + speech(say("{told}: {reason}", told=told, reason=standing.reason) if standing.reason else told)


def _open(assessment: Assessment, judgement: Judgement, telling: Telling) -> Iterator[str]:
    """The questions whose answers decide what an open lens becomes."""
    if judgement.shown is not Verdict.OPEN:
        return
    speech = telling.speech
    for inquiry in assessment.inquiries(judgement):
        if inquiry.matters:
            about, names = _asked(inquiry, assessment, telling)
            told = [say("{value}: {verdict}", value=names[value], verdict=answer.shown)
                    for value, answer in inquiry.effects.items()]  # fmt: skip
            effects = "; ".join(map(speech, told))
            yield "  ? " + speech(say("{question} {effects}", question=about, effects=effects))


def _asked(inquiry: Inquiry, assessment: Assessment, telling: Telling) -> tuple[Message | Text, Mapping[str, object]]:
    """The question in words, and what its possible answers are called."""
    if inquiry.kind is InquiryKind.RULING:
        return say("Which reading holds?"), {id: assessment.book.by_id[id].name for id in inquiry.effects}
    if inquiry.kind is InquiryKind.FACT:
        about = asked_of(telling.workspace).get(inquiry.name) or GROUND_QUESTIONS[inquiry.name]
        return about, {"present": say("yes"), "absent": say("no")}
    names = {value: value_of(inquiry.name, value) for value in inquiry.effects}
    return say("{word}?", word=NAMES[inquiry.name]), names


def _why(assessment: Assessment, judgement: Judgement, telling: Telling) -> Iterator[str]:
    if telling.why:
        for line in trail(assessment, judgement, telling.workspace)[1:]:
            yield "  " * (line.depth + 1) + telling.speech(line.says)


def _personas(assessment: Assessment, telling: Telling) -> Iterator[str]:
    speech, people = telling.speech, telling.workspace.personas
    if len(assessment.wanted) > 1:
        yield speech(say("For {willing} of {all} personas we expect that it can be welcome.",
                         willing=assessment.willing, all=len(assessment.wanted)))  # fmt: skip
        for id in assessment.dropping_out:
            yield speech(say("Not for {name} as it is now.", name=people[id].name))
    for question in dict.fromkeys(flag.question for flag in assessment.meddling):
        names = [
            people[flag.persona].name for flag in assessment.meddling if flag.question is question and flag.persona
        ]
        reasons = dict.fromkeys(
            card for flag in assessment.meddling if flag.question is question for card in flag.cards
        )
        because = "; ".join(speech(assessment.book.by_id[card].reads) for card in reasons)
        yield speech(say("May feel like meddling ({names}), because not all is seen to ({question}). It takes that "
                         "{because}.", names=", ".join(names) or "–", question=question, because=because))  # fmt: skip


def _space(space: Space, telling: Telling) -> Iterator[str]:
    speech = telling.speech
    found = openings(space)
    yield speech(
        say_many("{n} variant, doing nothing among them.", "{n} variants, doing nothing among them.", space.size)
    )
    yield speech(say("Open questions aside, nothing is in the way of {now} of {all} (a variant, for a persona).",
                     now=found.open_now, all=found.pairs))  # fmt: skip
    nearest = space.nearest()
    changed = ", ".join(space.differences(nearest)) or speech(say("nothing"))
    if nearest.choice is None:
        yield speech(say("As it is, only doing nothing can be done."))
    else:
        yield speech(say("The nearest that can be done differs in: {changed}.", changed=changed))
    asked = asked_of(telling.workspace)
    for each in worth(space)[:MOST_LEVERS]:
        question = asked.get(each.name) or GROUND_QUESTIONS[each.name]
        yield speech(say("Worth finding out, for {n} variants: {question}", n=each.decides, question=question))
    if found.open_now < found.pairs:
        yield from _levers(found, space, telling)


def _levers(found: Openings, space: Space, telling: Telling) -> Iterator[str]:
    speech = telling.speech
    alone = [each for each in found.alone if each.opens][:MOST_LEVERS]
    together = [each for each in found.together if len(each.levers) > 1]
    if not alone and not together:
        yield speech(say("Nobody is recorded who can open more."))
        return
    yield speech(say("What opens most?"))
    for opening in (*alone, *together):
        yield "  " + speech(_opening(opening, space, telling))


def _opening(opening: Opening, space: Space, telling: Telling) -> Message:
    offices = offices_of(telling.workspace)
    told: Message | None = None
    for lever in opening.levers:
        words = act(lever, space.court.book.by_id[lever.card])
        one = say("{act} ({who})", act=words, who=offices.get(lever.by) or say("nobody is named"))
        told = one if told is None else say("{one}; {other}", one=told, other=one)
    if opening.exact:
        return say("{opens} more, once {levers}", opens=opening.opens, levers=told)
    return say("{opens} more, once {levers} (found step by step; another set may open more)",
               opens=opening.opens, levers=told)  # fmt: skip
