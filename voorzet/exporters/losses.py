"""What of a journey is not in a file: worked out from the journey and from what the format carries."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from voorzet.exporters.xlsx_heads import HEADS
from voorzet.messages import Message, say, say_many
from voorzet.model.base import Value
from voorzet.model.evidence import Law, Source
from voorzet.model.flow import Flow
from voorzet.model.journey import (
    Absent,
    Actor,
    Annotation,
    Emotion,
    Journey,
    Pain,
    Phase,
    Quote,
    Touchpoint,
    Transition,
)
from voorzet.model.text import Language, Text

ELEMENTS: dict[type[Value], Message] = {
    Journey: say("Journey"),
    Phase: say("Phases"),
    Actor: say("Actors"),
    Touchpoint: say("Touchpoints"),
    Transition: say("Transitions"),
    Emotion: say("Emotions"),
    Pain: say("Pains"),
    Quote: say("Quotes"),
    Annotation: say("Annotations"),
    Flow: say("Flows"),
    Absent: say("Who is missing"),
    Source: say("Sources"),
    Law: say("Laws"),
}
"""What a journey consists of, in the order in which losses are told."""

Carries = Callable[[Value, str], bool]
"""Whether a format carries this field, as the content files name it, of this part of the journey."""

_NOT_CONTENT = {"schema"}


@dataclass(frozen=True)
class Loss:
    """`count` filled fields that are not in a file; with `language`: of which only the words in that one are not."""

    element: type[Value]
    field: str
    count: int
    language: Language | None = None


def losses(journey: Journey, carries: Carries, language: Language | None = None) -> tuple[Loss, ...]:
    """Every filled field of a journey that a format does not carry, counted; in order of the journey's parts.

    A field is filled when something stands in it that is not false. `language`: the one that texts are given in, or
    else in the other; None: both are kept.

    Example:
        >>> from builders import journey
        >>> lost = losses(journey("ask"), lambda part, field: field in ("id", "name"), Language.NL)
        >>> [(each.field, each.count, str(each.language)) for each in lost if each.element is Touchpoint]
        [('evidence', 1, 'None'), ('phase', 1, 'None'), ('actor', 1, 'None'), ('lane', 1, 'None'), ('name', 1, 'en')]
    """
    counted = Counter(_lost(journey, carries, language))
    found = (Loss(element, field, count, spoken) for (element, field, spoken), count in counted.items())
    return tuple(sorted(found, key=lambda each: list(ELEMENTS).index(each.element)))


def in_words(lost: tuple[Loss, ...]) -> tuple[Message, ...]:
    """The losses as people read them: a line for each kind of part, and one for each language."""
    whole = [each for each in lost if each.language is None]
    texts: Counter[Language] = Counter()
    for each in lost:
        if each.language:
            texts[each.language] += each.count
    return (
        *(_of(name, fields) for kind, name in ELEMENTS.items() if (fields := [e for e in whole if e.element is kind])),
        *(_spoken(language, count) for language, count in texts.items()),
    )


def _lost(
    part: Value, carries: Carries, language: Language | None
) -> Iterator[tuple[type[Value], str, Language | None]]:
    for name, about in type(part).model_fields.items():
        field, value = about.alias or name, getattr(part, name)
        parts = [each for each in (value if isinstance(value, tuple) else (value,)) if type(each) in ELEMENTS]
        for each in parts:
            yield from _lost(each, carries, language)
        if parts or field in _NOT_CONTENT or value is None or value is False or value == ():
            continue
        if not carries(part, field):
            yield type(part), field, None
        elif isinstance(value, Text) and language and {value.said(each).language for each in Language} == set(Language):
            yield type(part), field, language.other


def in_a_line(lost: tuple[Loss, ...]) -> Message:
    """All losses on one line."""
    told = in_words(lost)
    pattern = "; ".join(f"{{part{place}}}" for place, _ in enumerate(told))
    found = Message(pattern, {f"part{place}": each for place, each in enumerate(told)})
    return say("Of what the journey holds, this is not in the file. {losses}.", losses=found)


def _of(name: Message, fields: list[Loss]) -> Message:
    """*Touchpoints: Id (25), Sources (ids) (3)*."""
    pattern = ", ".join(f"{{head{place}}} ({{count{place}}})" for place, _ in enumerate(fields))
    heads = {f"head{place}": _head(each) for place, each in enumerate(fields)}
    counts = {f"count{place}": each.count for place, each in enumerate(fields)}
    return Message(f"{{name}}: {pattern}", {"name": name, **heads, **counts})


def _head(loss: Loss) -> Message:
    return HEADS[f"law.{loss.field}" if loss.element is Law else loss.field]


def _spoken(language: Language, count: int) -> Message:
    return say_many("{language}: the words of {n} text", "{language}: the words of {n} texts", count, language=language)
