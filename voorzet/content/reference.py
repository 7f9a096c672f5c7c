"""Whether the parts of a document that name each other do: ids given twice, and names of what is not there."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from voorzet.content.card_reference import deck_references, facts_references, proposal_references
from voorzet.content.known import Known
from voorzet.content.naming import (
    check_another,
    check_named,
    check_sources,
    check_word,
    doubles,
    ids,
    mildly,
    words_of,
)
from voorzet.content.node import Fields, Scalar, within
from voorzet.content.remark import Remark
from voorzet.content.wording import quoted
from voorzet.messages import say
from voorzet.model.journey import ActorKind


def references(schema: str, root: Fields, known: Known) -> Iterator[Remark]:
    """What is wrong with the names in a document of this schema, with the line of each."""
    return _REFERENCES[schema](root, known)


def journey_references(root: Fields, known: Known) -> Iterator[Remark]:
    """What is wrong with the names in a journey, with the line of each."""
    for part in ("sources", "actors", "phases", "touchpoints"):
        yield from doubles(root, part)
    yield from _double_transitions(root)
    sources, actors, phases, touchpoints = (ids(root, p) for p in ("sources", "actors", "phases", "touchpoints"))
    for step in root.rows("touchpoints"):
        yield from check_named(step, "phase", phases, _PHASE)
        yield from check_named(step, "actor", actors, _ACTOR)
        for annotation in step.rows("annotations"):
            yield from check_named(annotation, "sender", actors, _ACTOR)
            yield from check_named(annotation, "receiver", actors, _ACTOR)
            yield from mildly(check_named(annotation, "value", known.values, _VALUE))
        for feeling in (*step.rows("emotions"), *step.rows("pains")):
            yield from check_named(feeling, "persona", known.personas, _PERSONA)
    for transition in root.rows("transitions"):
        yield from check_named(transition, "from", touchpoints, _TOUCHPOINT)
        yield from check_named(transition, "to", touchpoints, _TOUCHPOINT)
    for flow in root.rows("flows"):
        yield from check_named(flow, "from", actors, _ACTOR)
        yield from check_named(flow, "to", actors, _ACTOR)
        yield from check_named(flow, "touchpoint", touchpoints, _TOUCHPOINT)
    yield from _check_replaced(root, known)
    yield from check_sources(root, sources)
    yield from check_another(root, "based_on", known.journeys, _JOURNEY)
    yield from mildly(check_named(root, "life_event", known.life_events, _LIFE_EVENT))


def persona_references(root: Fields, known: Known) -> Iterator[Remark]:
    """What is wrong with the names in a persona, with the line of each."""
    yield from doubles(root, "sources")
    yield from check_sources(root, ids(root, "sources"))
    yield from check_another(root, "twin_of", known.personas, _PERSONA)
    for event in words_of(root, "life_events"):
        yield from mildly(check_word("life_events", event, known.life_events, _LIFE_EVENT))
    journeys = list(words_of(root, "journeys"))
    for journey in journeys:
        yield from check_word("journeys", journey, known.journeys, _JOURNEY)
    if all(journey.text in known.actors for journey in journeys):
        actors = {actor for journey in journeys for actor in known.actors[journey.text]}
        for trust in root.rows("trust"):
            yield from check_named(trust, "sender", {*actors, *ActorKind}, _ACTOR)


def value_references(root: Fields, known: Known) -> Iterator[Remark]:
    """What is wrong with the names in a value set, with the line of each."""
    for part in ("sources", "values"):
        yield from doubles(root, part)
    yield from _double_tensions(root)
    values = ids(root, "values")
    for tension in root.rows("tensions"):
        for end in words_of(tension, "between"):
            yield from check_word("between", end, values, _VALUE)
    yield from check_sources(root, ids(root, "sources"))


def life_event_references(root: Fields, known: Known) -> Iterator[Remark]:
    """What is wrong with the names in a list of life events, with the line of each."""
    return doubles(root, "life_events")


def table_map_references(root: Fields, known: Known) -> Iterator[Remark]:
    """What is wrong with the names in a map of a table, with the line of each."""
    for row in root.rows("fields"):
        yield from check_named(row, "persona", known.personas, _PERSONA)


def _double_transitions(root: Fields) -> Iterator[Remark]:
    seen: dict[tuple[object, ...], int] = {}
    for row in root.rows("transitions"):
        ends = row.word("from"), row.word("to")
        if not all(ends):
            continue
        same = tuple(end.text for end in ends if end), _written(row, "kind"), _written(row, "condition")
        if same in seen:
            yield Remark(row.line, say("This transition is the same as the one on line {line}. Keep one, or give each "
                                       "its own condition.", line=seen[same]))  # fmt: skip
        seen.setdefault(same, row.line)


def _double_tensions(root: Fields) -> Iterator[Remark]:
    seen: dict[tuple[str, ...], int] = {}
    for row in root.rows("tensions"):
        ends = tuple(sorted(end.text for end in words_of(row, "between")))
        if ends in seen:
            message = say("This tension is the same as the one on line {line}. Keep one.", line=seen[ends])
            yield Remark(row.line, message)
        seen.setdefault(ends, row.line)


def _check_replaced(root: Fields, known: Known) -> Iterator[Remark]:
    """Whether `replaces` names steps of the journey that this one is based on, each of them once."""
    base = root.word("based_on")
    seen: dict[str, int] = {}
    for word in (word for step in root.rows("touchpoints") for word in words_of(step, "replaces")):
        if base is None:
            yield Remark(
                word.line, say("replaces names steps of another journey, and which is not said. Add based_on.")
            )
        elif word.text in seen:
            yield Remark(word.line, say("{id} is replaced on line {line} already. A step becomes one other, not two.",
                                        id=quoted(word.text), line=seen[word.text]))  # fmt: skip
        else:
            yield from check_word("replaces", word, known.steps.get(base.text), _TOUCHPOINT)
        seen.setdefault(word.text, word.line)


def _written(row: Fields, name: str) -> tuple[str, ...]:
    value = row.get(name)
    return tuple(node.text for node in within(value) if isinstance(node, Scalar)) if value else ()


_PHASE, _ACTOR, _TOUCHPOINT = say("phase"), say("actor"), say("touchpoint")
_PERSONA, _JOURNEY, _VALUE, _LIFE_EVENT = say("persona"), say("journey"), say("value"), say("life event")

_REFERENCES: Mapping[str, Callable[[Fields, Known], Iterator[Remark]]] = {
    "journey/1": journey_references,
    "persona/1": persona_references,
    "values/1": value_references,
    "life-events/1": life_event_references,
    "table-map/1": table_map_references,
    "deck/1": deck_references,
    "proposal/1": proposal_references,
    "facts/1": facts_references,
}
