"""The field's words for our kinds of things: one word per concept on every screen and in every export."""

from __future__ import annotations

from enum import StrEnum

from voorzet.graph.fate import Fate
from voorzet.messages import Message, say
from voorzet.model.data import DataKind
from voorzet.model.evidence import Evidence, LawStatus
from voorzet.model.flow import FlowKind
from voorzet.model.journey import ActorKind, AnnotationKind, Channel, Demand, JourneyState, Lane, TransitionKind
from voorzet.model.persona import AbilityKind, Amount, Fit, PersonaKind
from voorzet.model.text import Language

_WORDS: tuple[tuple[StrEnum, Message], ...] = (
    (ActorKind.CITIZEN, say("citizen")),
    (ActorKind.INFORMAL_HELP, say("informal help")),
    (ActorKind.PROFESSIONAL, say("professional")),
    (ActorKind.ORGANISATION, say("organisation")),
    (ActorKind.CHAIN_PARTNER, say("chain partner")),
    (ActorKind.CREDITOR, say("creditor")),
    (ActorKind.SYSTEM, say("system")),
    (Lane.CITIZEN, say("Citizen actions")),
    (Lane.SURROUNDINGS, say("Surroundings")),
    (Lane.FRONTSTAGE, say("Frontstage")),
    (Lane.BACKSTAGE, say("Backstage")),
    (Lane.SUPPORT, say("Support processes")),
    (Channel.LETTER, say("letter")),
    (Channel.EMAIL, say("e-mail")),
    (Channel.PHONE, say("phone")),
    (Channel.HOME_VISIT, say("home visit")),
    (Channel.TEXT_MESSAGE, say("text message")),
    (Channel.PORTAL, say("portal")),
    (Channel.WEBSITE, say("website")),
    (Channel.CARD, say("postcard")),
    (Channel.DESK, say("desk")),
    (Channel.FORM, say("form")),
    (Channel.IN_PERSON, say("in person")),
    (Channel.SYSTEM, say("system to system")),
    (Demand.FIND_OUT, say("find out")),
    (Demand.UNDERSTAND, say("understand")),
    (Demand.DECIDE, say("decide")),
    (Demand.LOG_IN, say("log in")),
    (Demand.FILL_IN, say("fill in")),
    (Demand.PROVE, say("prove")),
    (Demand.CALL, say("call")),
    (Demand.VISIT, say("go there")),
    (Demand.WAIT, say("wait")),
    (Demand.REPORT_CHANGE, say("report changes")),
    (Demand.PAY, say("pay")),
    (TransitionKind.THEN, say("then")),
    (TransitionKind.CHOICE, say("choice")),
    (TransitionKind.LOOP, say("back again")),
    (TransitionKind.WAIT, say("waiting")),
    (AnnotationKind.VALUE, say("value")),
    (AnnotationKind.LEGAL, say("legal")),
    (AnnotationKind.ORGANISATIONAL, say("organisation and work")),
    (AnnotationKind.DATA, say("data")),
    (JourneyState.AS_IS, say("as it is")),
    (JourneyState.TO_BE, say("as it might be")),
    (Evidence.RESEARCH, say("research")),
    (Evidence.REGISTER, say("register")),
    (Evidence.LAW, say("law")),
    (Evidence.EXPERT, say("expert")),
    (Evidence.LIVED_EXPERIENCE, say("lived experience")),
    (Evidence.TESTED, say("tested")),
    (Evidence.ASSUMPTION, say("assumption")),
    (Evidence.UNVERIFIED, say("not verified")),
    (FlowKind.DATA, say("data")),
    (FlowKind.MONEY, say("money")),
    (FlowKind.HELP, say("help")),
    (FlowKind.POWER, say("power")),
    (LawStatus.IN_FORCE, say("in force")),
    (LawStatus.BILL, say("bill")),
    (LawStatus.LAPSED, say("lapsed")),
    (PersonaKind.CITIZEN, say("citizen")),
    (PersonaKind.PROFESSIONAL, say("professional")),
    (AbilityKind.DOENVERMOGEN, say("getting things done")),
    (AbilityKind.LANGUAGE, say("language")),
    (AbilityKind.DIGITAL, say("digital")),
    (Amount.LOW, say("low")),
    (Amount.SOME, say("some")),
    (Amount.HIGH, say("high")),
    (DataKind.ADDRESS, say("address and contact details")),
    (DataKind.INCOME, say("income")),
    (DataKind.ASSETS, say("assets")),
    (DataKind.DEBTS, say("debts and arrears")),
    (DataKind.BENEFITS, say("benefits and allowances")),
    (DataKind.WORK, say("work")),
    (DataKind.HEALTH, say("health")),
    (DataKind.FAMILY, say("family")),
    (DataKind.RESIDENCE, say("years of residence")),
    (DataKind.HELP, say("help asked for or refused")),
    (Fit.PREFERS, say("prefers")),
    (Fit.CAN, say("can use")),
    (Fit.CANNOT, say("cannot use")),
    (Fate.ADDED, say("new")),
    (Fate.REMOVED, say("gone")),
    (Fate.MERGED, say("merged")),
    (Fate.MOVED, say("moved")),
    (Fate.CHANGED, say("changed")),
    (Fate.DOUBTED, say("no longer sure")),
    (Fate.SAME, say("the same")),
    (Language.NL, say("Dutch")),
    (Language.EN, say("English")),
)

TERMS = {(type(thing), thing): word for thing, word in _WORDS}
"""By kind and thing: members of different enumerations may be the same string."""


def term(thing: StrEnum) -> Message:
    """The word for one of our kinds of things.

    Example:
        >>> str(term(Channel.LETTER))
        'letter'
    """
    return TERMS[type(thing), thing]
