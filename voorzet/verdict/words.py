"""The words that a card's `when` may use: what each can be, and how it is read from a situation."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from voorzet.graph.expectation import trust_in
from voorzet.model.data import DataKind
from voorzet.model.journey import Channel
from voorzet.model.offer import Body, Contact, Control, Decides, Leg, Level, Moment, Register, Scheme
from voorzet.model.persona import AbilityKind, Amount, Fit, PersonaKind
from voorzet.verdict.situation import Situation

Read: TypeAlias = Callable[[Situation], "frozenset[str] | None"]
"""What a word is in a situation: one value, several (of data, registers and channels), none, or None if not known."""

YES_NO = ("yes", "no")


class Scope(StrEnum):
    """What a word is about. Levers never change a persona."""

    OFFER = "offer"
    LEG = "leg"
    PERSONA = "persona"


@dataclass(frozen=True)
class Word:
    """One word: its possible values (in order, if `ordered`) and the attributes of a variant that it depends on."""

    name: str
    values: tuple[str, ...]
    reads: tuple[str, ...]
    read: Read
    scope: Scope = Scope.OFFER
    ordered: bool = False


def _one(value: StrEnum | str | None) -> frozenset[str] | None:
    return None if value is None else frozenset((str(value),))


def _yes_no(so: bool | None) -> frozenset[str] | None:
    return None if so is None else _one("yes" if so else "no")


def _said(name: str, attribute: str = "") -> Word:
    """A word for an attribute that is true, false or not said."""
    attribute = attribute or name.replace("-", "_")
    return Word(name, YES_NO, (attribute,), lambda it: _yes_no(getattr(it.variant, attribute)))


def _named(name: str, kinds: type[StrEnum], ordered: bool = False) -> Word:
    """A word for an attribute that is one of a list."""
    attribute = name.replace("-", "_")
    return Word(name, tuple(kinds), (attribute,), lambda it: _one(getattr(it.variant, attribute)), ordered=ordered)


def _control(name: str) -> Word:
    """A word for the moment at which people can say no in one way."""
    attribute = name.replace("-", "_")

    def read(it: Situation) -> frozenset[str] | None:
        control: Control | None = getattr(it.variant, attribute)
        return None if control is None else _one(control.moment)

    return Word(name, tuple(Moment), (attribute,), read)


def _legs(name: str, values: Iterable[str], read: Callable[[Leg], Iterable[str]], *, ordered: bool = False) -> Word:
    """A word for what flows in any of the legs."""
    return Word(
        name,
        tuple(values),
        ("legs",),
        lambda it: frozenset(str(each) for leg in it.variant.legs for each in read(leg)),
        ordered=ordered,
    )


def _any_leg(name: str, read: Callable[[Leg], bool | None]) -> Word:
    """A word that is *yes* if it is so of one leg, *no* if of none, and not known as long as one was not looked at."""

    def found(it: Situation) -> frozenset[str] | None:
        answers = [read(leg) for leg in it.variant.legs]
        return _yes_no(True if True in answers else None if None in answers else False)

    return Word(name, YES_NO, ("legs",), found)


def _leg(name: str, values: Iterable[str], read: Callable[[Leg], frozenset[str] | None]) -> Word:
    """A word for the one leg that is looked at."""
    return Word(name, tuple(values), ("legs",), lambda it: read(it.leg) if it.leg else None, Scope.LEG)


def _trust(it: Situation) -> frozenset[str] | None:
    if it.persona is None or it.variant.sender is None:
        return None
    trust = trust_in(it.actor(it.variant.sender), it.persona)
    return None if trust is None else _one(trust.level)


def _comfort(it: Situation) -> frozenset[str] | None:
    """The least comfort with any kind of data that is used."""
    if it.persona is None:
        return None
    kinds = {item.kind for leg in it.variant.legs for item in leg.items}
    known = {comfort.data: comfort.level for comfort in it.persona.comfort if comfort.data in kinds}
    if not known or (len(known) < len(kinds) and Amount.LOW not in known.values()):
        return None
    return _one(min(known.values(), key=list(Amount).index))


def _channel(it: Situation) -> frozenset[str] | None:
    """How the best of the channels fits."""
    fits = [it.persona.fit(channel) for channel in it.variant.channels] if it.persona else []
    known = {fit.fit for fit in fits if fit}
    for fit in (Fit.PREFERS, Fit.CAN):
        if fit in known:
            return _one(fit)
    return _one(Fit.CANNOT) if fits and None not in fits else None


def _ability(kind: AbilityKind) -> Read:
    def read(it: Situation) -> frozenset[str] | None:
        found = [ability.level for ability in it.persona.abilities if ability.kind is kind] if it.persona else []
        return _one(found[0]) if found else None

    return read


def _persona(name: str, values: Iterable[str], read: Read, reads: tuple[str, ...] = (), ordered: bool = True) -> Word:
    return Word(name, tuple(values), reads, read, Scope.PERSONA, ordered)


_FITS = (Fit.CANNOT, Fit.CAN, Fit.PREFERS)

_ALL = (
    _named("level", Level, ordered=True),
    _named("sender", Body),
    _named("task-holder", Body),
    _named("scheme", Scheme),
    _named("scheme-holder", Body),
    _named("decider", Body),
    _named("decides", Decides, ordered=True),
    *map(_said, ("automated", "profiling", "bound", "ai-system", "consent-only", "human-contact", "confirmation")),
    *map(_said, ("intermediary", "source-told", "benefit-explained", "entitlement-named", "reclaim-promised")),
    *map(_said, ("tone-tested", "outcome-to-source", "no-consequences", "reversible", "enforcement-use")),
    *map(_control, ("decline", "object", "opt-out", "withdraw-consent", "refuse-grant")),
    Word("retention-said", YES_NO, ("retention_days",), lambda it: _yes_no(it.variant.retention_days is not None)),
    Word("window-said", YES_NO, ("window",), lambda it: _yes_no(it.variant.window is not None)),
    Word("purpose-said", YES_NO, (), lambda it: _yes_no(it.proposal.purpose is not None)),
    Word("channels", tuple(Channel), ("channels",), lambda it: frozenset(map(str, it.variant.channels))),
    Word("fallback", YES_NO, ("channels",), lambda it: _yes_no(len(it.variant.channels) > 1)),
    Word("uses-data", YES_NO, ("legs",), lambda it: _yes_no(bool(it.variant.legs))),
    _legs("data", DataKind, lambda leg: (item.kind for item in leg.items)),
    _legs("registers", Register, lambda leg: (leg.register_,)),
    _legs("registers-before", Register, lambda leg: (leg.register_,) if leg.contact is Contact.BEFORE else ()),
    _any_leg("shares-data", lambda leg: leg.origin is not leg.target),
    _any_leg("special-data", lambda leg: any(item.special for item in leg.items)),
    _any_leg("other-purpose", lambda leg: leg.other_purpose),
    _any_leg("all-necessary", lambda leg: all(item.necessary for item in leg.items) or None),
    _leg("leg-from", Body, lambda leg: _one(leg.origin)),
    _leg("leg-to", Body, lambda leg: _one(leg.target)),
    _leg("leg-register", Register, lambda leg: _one(leg.register_)),
    _leg("leg-data", DataKind, lambda leg: frozenset(str(item.kind) for item in leg.items)),
    _leg("leg-contact", Contact, lambda leg: _one(leg.contact)),
    _leg("leg-special", YES_NO, lambda leg: _yes_no(any(item.special for item in leg.items))),
    _leg("leg-number", YES_NO, lambda leg: _yes_no(leg.number)),
    _leg("leg-other-purpose", YES_NO, lambda leg: _yes_no(leg.other_purpose)),
    _leg("leg-shared", YES_NO, lambda leg: _yes_no(leg.origin is not leg.target)),
    _persona("trust-in-sender", Amount, _trust, ("sender",)),
    _persona("comfort-with-data", Amount, _comfort, ("legs",)),
    _persona("best-channel", _FITS, _channel, ("channels",)),
    _persona("doenvermogen", Amount, _ability(AbilityKind.DOENVERMOGEN)),
    _persona("language-ability", Amount, _ability(AbilityKind.LANGUAGE)),
    _persona("digital-ability", Amount, _ability(AbilityKind.DIGITAL)),
    _persona("helper", YES_NO, lambda it: _yes_no(bool(it.persona.helpers)) if it.persona else None, ordered=False),
    _persona("persona-kind", PersonaKind, lambda it: _one(it.persona.kind) if it.persona else None, ordered=False),
)

WORDS = {word.name: word for word in _ALL}
"""All of them, by name."""
