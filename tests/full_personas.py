"""Personas of whom everything is recorded, in words of any kind: what a sheet must stand."""

from __future__ import annotations

from builders import DAY, able, at_ease, fits, persona, professional, trait, trusts
from long_journeys import Words, saying

from voorzet.model.data import DataKind
from voorzet.model.evidence import Source
from voorzet.model.journey import ActorKind, Channel
from voorzet.model.persona import AbilityKind, Amount, Fit, Persona

_LEVELS = tuple(Amount)
_FITS = tuple(Fit)


def full_persona(words: Words = "plain", many: int = 3) -> Persona:
    """A citizen with every chapter, `many` traits in each list."""
    traits = tuple(trait(saying(words, nth), evidence="assumption" if nth % 2 else "research") for nth in range(many))
    return persona(
        **_shared(words),
        household=saying(words, 3),
        age=42,
        helpers=traits,
        strengths=traits,
        already_works=traits,
        worries=traits,
        control=traits,
        abilities=[able(kind, _LEVELS[nth], saying(words, nth)) for nth, kind in enumerate(AbilityKind)],
        trust=[trusts(kind, _LEVELS[nth % 3], saying(words, nth)) for nth, kind in enumerate(ActorKind)],
        comfort=[
            at_ease(kind, _LEVELS[nth % 3], saying(words, nth), evidence="unverified")
            for nth, kind in enumerate(DataKind)
        ],
        channels=[fits(kind, _FITS[nth % 3], saying(words, nth)) for nth, kind in enumerate(Channel)],
    )


def full_professional(words: Words = "plain") -> Persona:
    """A professional with a role and needs."""
    traits = tuple(trait(saying(words, nth)) for nth in range(4))
    return professional(**_shared(words), role=saying(words, 1), strengths=traits, needs=traits, worries=traits)


def _shared(words: Words) -> dict[str, object]:
    said = saying(words, 0)
    source = {"id": "a-source", "title": saying(words, 2), "publisher": "Voorbeeld", "checked": DAY}
    return {
        "name": (said.nl or "")[:60],
        "tagline": saying(words, 1),
        "situation": saying(words, 2),
        "distinguishes": saying(words, 0),
        "sources": (Source(**source),),
    }
