"""Whether the parts of a document that name each other do: ids given twice, and names of what is not there."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field

from voorzet.content.node import Fields, Items, Scalar, within
from voorzet.content.remark import Remark, warning
from voorzet.content.wording import meant, quoted
from voorzet.messages import Message, say
from voorzet.model.journey import ActorKind

MOST_NAMED = 12


@dataclass(frozen=True)
class Known:
    """What lies beside a document: the ids that it may name. None: not known here, so not checked.

    `actors` and `steps` are the ids of the actors and of the steps of each journey. `values` and `life_events` are
    words that a folder agrees on: others are pointed out, and let in.
    """

    journeys: Collection[str] | None = None
    personas: Collection[str] | None = None
    values: Collection[str] | None = None
    life_events: Collection[str] | None = None
    actors: Mapping[str, Collection[str]] = field(default_factory=dict)
    steps: Mapping[str, Collection[str]] = field(default_factory=dict)


NOTHING_KNOWN = Known()


def references(schema: str, root: Fields, known: Known) -> Iterator[Remark]:
    """What is wrong with the names in a document of this schema, with the line of each."""
    return _REFERENCES[schema](root, known)


def journey_references(root: Fields, known: Known) -> Iterator[Remark]:
    """What is wrong with the names in a journey, with the line of each."""
    for part in ("sources", "actors", "phases", "touchpoints"):
        yield from _doubles(root, part)
    yield from _double_transitions(root)
    sources, actors, phases, touchpoints = (ids(root, p) for p in ("sources", "actors", "phases", "touchpoints"))
    for step in root.rows("touchpoints"):
        yield from _check(step, "phase", phases, _PHASE)
        yield from _check(step, "actor", actors, _ACTOR)
        for annotation in step.rows("annotations"):
            yield from _check(annotation, "sender", actors, _ACTOR)
            yield from _check(annotation, "receiver", actors, _ACTOR)
            yield from _mild(_check(annotation, "value", known.values, _VALUE))
        for feeling in (*step.rows("emotions"), *step.rows("pains")):
            yield from _check(feeling, "persona", known.personas, _PERSONA)
    for transition in root.rows("transitions"):
        yield from _check(transition, "from", touchpoints, _TOUCHPOINT)
        yield from _check(transition, "to", touchpoints, _TOUCHPOINT)
    for flow in root.rows("flows"):
        yield from _check(flow, "from", actors, _ACTOR)
        yield from _check(flow, "to", actors, _ACTOR)
        yield from _check(flow, "touchpoint", touchpoints, _TOUCHPOINT)
    yield from _check_replaced(root, known)
    yield from _check_sources(root, sources)
    yield from _check_another(root, "based_on", known.journeys, _JOURNEY)
    yield from _mild(_check(root, "life_event", known.life_events, _LIFE_EVENT))


def persona_references(root: Fields, known: Known) -> Iterator[Remark]:
    """What is wrong with the names in a persona, with the line of each."""
    yield from _doubles(root, "sources")
    yield from _check_sources(root, ids(root, "sources"))
    yield from _check_another(root, "twin_of", known.personas, _PERSONA)
    for event in _words(root, "life_events"):
        yield from _mild(_check_word("life_events", event, known.life_events, _LIFE_EVENT))
    journeys = list(_words(root, "journeys"))
    for journey in journeys:
        yield from _check_word("journeys", journey, known.journeys, _JOURNEY)
    if all(journey.text in known.actors for journey in journeys):
        actors = {actor for journey in journeys for actor in known.actors[journey.text]}
        for trust in root.rows("trust"):
            yield from _check(trust, "sender", {*actors, *ActorKind}, _ACTOR)


def value_references(root: Fields, known: Known) -> Iterator[Remark]:
    """What is wrong with the names in a value set, with the line of each."""
    for part in ("sources", "values"):
        yield from _doubles(root, part)
    yield from _double_tensions(root)
    values = ids(root, "values")
    for tension in root.rows("tensions"):
        for end in _words(tension, "between"):
            yield from _check_word("between", end, values, _VALUE)
    yield from _check_sources(root, ids(root, "sources"))


def life_event_references(root: Fields, known: Known) -> Iterator[Remark]:
    """What is wrong with the names in a list of life events, with the line of each."""
    return _doubles(root, "life_events")


def ids(root: Fields, part: str) -> Mapping[str, Scalar]:
    """The ids in a part of a document, in its order; of an id that is given twice the first."""
    found: dict[str, Scalar] = {}
    for row in root.rows(part):
        if word := row.word("id"):
            found.setdefault(word.text, word)
    return found


def named_sources(root: Fields) -> Iterator[tuple[str, Scalar]]:
    """Every source that something rests on: the field that names it, and the name."""
    for node in within(root):
        if isinstance(node, Fields):
            for name in ("source", "effort_source"):
                yield from ((name, word) for word in _words(node, name))


def _words(row: Fields, name: str) -> Iterator[Scalar]:
    value = row.get(name)
    if isinstance(value, Items):
        yield from (item for item in value.items if isinstance(item, Scalar) and item.text)


def _doubles(root: Fields, part: str) -> Iterator[Remark]:
    first = ids(root, part)
    for row in root.rows(part):
        word = row.word("id")
        if word and word is not first[word.text]:
            message = say("The id {id} is given twice in {part}; the first is on line {line}. Give each its own.",
                          id=quoted(word.text), part=part, line=first[word.text].line)  # fmt: skip
            yield Remark(word.line, message)


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
        ends = tuple(sorted(end.text for end in _words(row, "between")))
        if ends in seen:
            message = say("This tension is the same as the one on line {line}. Keep one.", line=seen[ends])
            yield Remark(row.line, message)
        seen.setdefault(ends, row.line)


def _check_replaced(root: Fields, known: Known) -> Iterator[Remark]:
    """Whether `replaces` names steps of the journey that this one is based on, each of them once."""
    base = root.word("based_on")
    seen: dict[str, int] = {}
    for word in (word for step in root.rows("touchpoints") for word in _words(step, "replaces")):
        if base is None:
            yield Remark(
                word.line, say("replaces names steps of another journey, and which is not said. Add based_on.")
            )
        elif word.text in seen:
            yield Remark(word.line, say("{id} is replaced on line {line} already. A step becomes one other, not two.",
                                        id=quoted(word.text), line=seen[word.text]))  # fmt: skip
        else:
            yield from _check_word("replaces", word, known.steps.get(base.text), _TOUCHPOINT)
        seen.setdefault(word.text, word.line)


def _written(row: Fields, name: str) -> tuple[str, ...]:
    value = row.get(name)
    return tuple(node.text for node in within(value) if isinstance(node, Scalar)) if value else ()


def _check_sources(root: Fields, sources: Mapping[str, Scalar]) -> Iterator[Remark]:
    for name, word in named_sources(root):
        yield from _check_word(name, word, sources, _SOURCE)


def _check_another(root: Fields, name: str, known: Collection[str] | None, kind: Message) -> Iterator[Remark]:
    word, own = root.word(name), root.word("id")
    if word and own and word.text == own.text:
        yield Remark(word.line, say("{field} names this document itself. Name another.", field=name))
    else:
        yield from _check(root, name, known, kind)


def _check(row: Fields, name: str, known: Collection[str] | None, kind: Message) -> Iterator[Remark]:
    if word := row.word(name):
        yield from _check_word(name, word, known, kind)


def _check_word(name: str, word: Scalar, known: Collection[str] | None, kind: Message) -> Iterator[Remark]:
    if known is not None and word.text not in known:
        yield Remark(word.line, _nowhere(name, word.text, known, kind))


def _mild(remarks: Iterator[Remark]) -> Iterator[Remark]:
    return (warning(remark.line, remark.message) for remark in remarks)


def _nowhere(name: str, id: str, known: Collection[str], kind: Message) -> Message:
    named = {"field": name, "kind": kind, "id": quoted(id)}
    if near := meant(id, known):
        return say("{field}: there is no {kind} {id}. Did you mean {meant}?", **named, meant=near)
    if 0 < len(known) <= MOST_NAMED:
        return say("{field}: there is no {kind} {id}. Choose one of: {known}.", **named, known=", ".join(known))
    return say("{field}: there is no {kind} {id}. Add it, or name another.", **named)


_PHASE, _ACTOR, _SOURCE, _TOUCHPOINT = say("phase"), say("actor"), say("source"), say("touchpoint")
_PERSONA, _JOURNEY, _VALUE, _LIFE_EVENT = say("persona"), say("journey"), say("value"), say("life event")

_REFERENCES: Mapping[str, Callable[[Fields, Known], Iterator[Remark]]] = {
    "journey/1": journey_references,
    "persona/1": persona_references,
    "values/1": value_references,
    "life-events/1": life_event_references,
}
