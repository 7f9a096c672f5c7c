"""Where a journey uses data that a persona is not at ease with."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from voorzet.graph.expectation import Expectation, ExpectationKind
from voorzet.messages import Message, say
from voorzet.model.data import DataKind
from voorzet.model.journey import ActorKind, Annotation, AnnotationKind, Journey, Lane, Touchpoint
from voorzet.model.persona import Amount, Comfort, Persona


def travellers(journey: Journey) -> frozenset[str]:
    """The citizens (ids) whose journey it is: those who act in the lane of the citizen, or all if none does.

    Example:
        >>> from builders import journey, step
        >>> sorted(travellers(journey("ask", step("help", actor="neighbour"))))
        ['citizen']
    """
    citizens = frozenset(actor.id for actor in journey.actors if actor.kind is ActorKind.CITIZEN)
    return citizens & {each.actor for each in journey.touchpoints if each.lane is Lane.CITIZEN} or citizens


def unease(journey: Journey, persona: Persona) -> Mapping[str, tuple[Expectation, ...]]:
    """By step, what this persona may be expected to be uneasy about: each kind of data with which comfort is low.

    Only the kinds that data annotations name (`Annotation.data`) count, in whatever lane. Data that the persona gives
    are noticed; data that others pass on are not, until they come to light. What goes back to the citizen, and what
    another citizen gives, is left out. Steps without unease are not in it.

    Source:
        Trein & Varone 2024, *JEPP* 31(9): willingness to share data with the state is low and varies by subject. That
        low comfort meets each use of that kind of data, whoever uses it, is Voorzet's own rule.

    Example:
        >>> from builders import at_ease, journey, note, persona, step
        >>> tell = note("data", sender="citizen", receiver="council", data=["income", "debts"])
        >>> found = unease(journey(step("ask", annotations=[tell])), persona(comfort=[at_ease("debts", "low")]))
        >>> [str(each.says) for each in found["ask"]]
        ['Expected to be uneasy: Ria would rather not give this (debts).']
    """
    own = travellers(journey)
    others = {actor.id for actor in journey.actors if actor.kind is ActorKind.CITIZEN} - own
    low = [each for each in persona.comfort if each.level is Amount.LOW]
    found: dict[str, tuple[Expectation, ...]] = {}
    for step in journey.touchpoints if low else ():
        used = [note for note in data_notes(step) if note.receiver not in own and note.sender not in others]
        given = _kinds(note for note in used if note.sender in own)
        told = tuple(_expected(step, each, persona, each.data in given) for each in low if each.data in _kinds(used))
        found |= {step.id: told} if told else {}
    return found


def data_notes(step: Touchpoint) -> tuple[Annotation, ...]:
    """The annotations of a step that are about data, in file order."""
    return tuple(note for note in step.annotations if note.kind is AnnotationKind.DATA)


def _kinds(notes: Iterable[Annotation]) -> set[DataKind]:
    return {kind for note in notes for kind in note.data}


def _expected(step: Touchpoint, trait: Comfort, persona: Persona, is_given: bool) -> Expectation:
    says = _given(persona, trait) if is_given else _used(persona, trait)
    return Expectation(step.id, ExpectationKind.COMFORT, says, (trait,), is_noticed=is_given)


def _given(persona: Persona, trait: Comfort) -> Message:
    return say("Expected to be uneasy: {name} would rather not give this ({data}).", name=persona.name, data=trait.data)


def _used(persona: Persona, trait: Comfort) -> Message:
    return say("Expected to be uneasy if it comes to light: others use this of {name} ({data}).",
               name=persona.name, data=trait.data)  # fmt: skip
