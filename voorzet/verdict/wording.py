"""What the words of cards are called, and what was found of them, in sentences."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from voorzet.messages import Message, say
from voorzet.model.deck import Match
from voorzet.model.facts import GROUNDS
from voorzet.model.text import Text
from voorzet.verdict.answer import Verdict
from voorzet.verdict.matching import Finding
from voorzet.verdict.truth import Truth
from voorzet.verdict.words import WORDS, YES_NO, Scope

NAMES: Mapping[str, Message] = {
    "level": say("how far it goes"),
    "sender": say("the sender"),
    "task-holder": say("who has the task"),
    "scheme": say("the scheme"),
    "scheme-holder": say("who runs the scheme"),
    "decider": say("who decides"),
    "decides": say("what is decided about the person"),
    "automated": say("done by computer alone"),
    "profiling": say("profiling"),
    "bound": say("the law leaves little or nothing to decide"),
    "ai-system": say("an AI system"),
    "consent-only": say("rests on consent only"),
    "human-contact": say("contact with a human being"),
    "confirmation": say("a confirmation that explains"),
    "intermediary": say("somebody trusted hands it over"),
    "source-told": say("people hear where the data came from"),
    "benefit-explained": say("the benefit is explained"),
    "entitlement-named": say("people hear personally that they may have a right"),
    "reclaim-promised": say("it is said beforehand when people have to pay back"),
    "tone-tested": say("the text was tried with people"),
    "outcome-to-source": say("the outcome goes back to who gave the signal"),
    "no-consequences": say("the text says that declining has no consequences"),
    "reversible": say("it can be undone without cost"),
    "enforcement-use": say("the data may be used to check on people"),
    "decline": say("declining the offer"),
    "object": say("objecting to the use of data"),
    "opt-out": say("opting out beforehand"),
    "withdraw-consent": say("withdrawing consent"),
    "refuse-grant": say("refusing or correcting what is granted"),
    "retention-said": say("how long data are kept has been settled"),
    "window-said": say("when the offer comes has been settled"),
    "purpose-said": say("the purpose has been written down"),
    "channels": say("the channels"),
    "fallback": say("a second channel"),
    "uses-data": say("personal data are used"),
    "data": say("the kinds of data"),
    "registers": say("where the data come from"),
    "registers-before": say("where the data before first contact come from"),
    "shares-data": say("data go from one body to another"),
    "special-data": say("special categories of data"),
    "other-purpose": say("data were collected for something else"),
    "all-necessary": say("the need for each item of data was written down"),
    "leg-from": say("who gives these data"),
    "leg-to": say("who gets these data"),
    "leg-register": say("where these data come from"),
    "leg-data": say("the kinds of these data"),
    "leg-contact": say("when these data flow"),
    "leg-special": say("special categories among these data"),
    "leg-number": say("the citizen service number among these data"),
    "leg-other-purpose": say("these data were collected for something else"),
    "leg-shared": say("these data go from one body to another"),
    "trust-in-sender": say("trust in the sender"),
    "comfort-with-data": say("comfort with the use of these data"),
    "best-channel": say("how the best channel fits"),
    "doenvermogen": say("getting things done"),
    "language-ability": say("language"),
    "digital-ability": say("digital skills"),
    "helper": say("somebody who helps"),
    "persona-kind": say("citizen or professional"),
}
"""What each word is called."""

GROUND_QUESTIONS: Mapping[str, Message] = {
    GROUNDS["task"]: say("Is there something else that gives this task?"),
    GROUNDS["purpose"]: say("Is there another ground for using these data?"),
    GROUNDS["give"]: say("Is there something else that allows these data to be given?"),
}
"""What is asked where no card gives a ground, by the fact that answers it."""

IN_A_SENTENCE: Mapping[Verdict, Message] = {
    Verdict.NOW: say("it can be done now"),
    Verdict.IF_: say("it can be done under conditions"),
    Verdict.AFTER: say("something has to change first"),
    Verdict.RULED_OUT: say("it cannot be done"),
}
"""The verdicts as parts of a sentence."""

EXPECTED: Mapping[Verdict, Message] = {
    Verdict.NOW: say("nothing in the way"),
    Verdict.IF_: say("under a condition"),
    Verdict.AFTER: say("not as it is now"),
    Verdict.RULED_OUT: say("turned down"),
    Verdict.OPEN: say("to be found out"),
}
"""The verdicts where they are an expectation about people."""

YES, NO = say("yes"), say("no")
PRESENT, ABSENT = say("Yes, it was found."), say("No, it was looked into and is not there.")


def name_of(asks: Match, asked: Mapping[str, Text]) -> Message | Text:
    """What a word or a question of fact is called.

    Args:
        asks: one word or one fact.
        asked: the questions of fact that the decks ask, by id.
    """
    if asks.about:
        return NAMES[asks.about]
    return asked.get(asks.fact or "") or say("{id}", id=asks.fact)


def value_of(word: str, value: str) -> object:
    """A value of a word as something that can be put into a language."""
    values = WORDS[word].values
    if values == YES_NO:
        return YES if value == "yes" else NO
    return next((each for each in values if each == value), value)


def found_of(finding: Finding, asked: Mapping[str, Text]) -> Message:
    """What was found of a word or a fact, and where it stands.

    Example:
        >>> from cards import asks, situation, variant
        >>> from voorzet.verdict.matching import findings
        >>> here = situation(variant(level="alert", automated=True))
        >>> [str(found_of(each, {})) for each in findings([asks("automated", "yes"), asks("bound", "yes")], here)]
        ['done by computer alone: yes (proposal)', 'the law leaves little or nothing to decide: nobody said']
    """
    name = name_of(finding.asks, asked)
    if finding.found is None and finding.asks.fact:
        return say("{question} Not recorded.", question=name)
    if finding.found is None:
        return say("{word}: nobody said", word=name)
    if finding.asks.fact:
        state = PRESENT if "present" in finding.found else ABSENT
        where = listed([say("{id}", id=fact.id) for fact in finding.facts]) or say("supposed")
        return say("{question} {state} (fact {where})", question=name, state=state, where=where)
    word = finding.asks.about or ""
    values = listed([value_of(word, each) for each in finding.found]) or say("none")
    if WORDS[word].scope is Scope.PERSONA:
        return say("{word}: {values} (persona)", word=name, values=values)
    return say("{word}: {values} (proposal)", word=name, values=values)


def listed(things: Iterable[object]) -> Message | None:
    """Several things with commas between them; None if there are none.

    Example:
        >>> str(listed(["a", "b", "c"]))
        'a, b, c'
    """
    told: Message | None = None
    for thing in things:
        told = say("{thing}", thing=thing) if told is None else say("{one}, {other}", one=told, other=thing)
    return told


def deciding(found: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings that keep a card from applying; those that are not known if none does."""
    known = tuple(found)
    failing = tuple(finding for finding in known if finding.truth is Truth.FALSE)
    return failing or tuple(finding for finding in known if finding.truth is Truth.MISSING)
