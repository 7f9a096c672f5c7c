"""What journey this is, and through whose eyes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from voorzet.i18n import Speech
from voorzet.messages import Message, say, say_many
from voorzet.model.journey import Journey
from voorzet.model.persona import Persona


def heading(journey: Journey, persona: Persona | None, speech: Speech) -> Iterator[str]:
    """Title, summary and standing; then who travels."""
    title = speech(journey.title)
    yield title
    yield "=" * len(title)
    yield speech(journey.summary)
    steps = say_many("{n} step", "{n} steps", len(journey.touchpoints))
    phases = say_many("{n} phase", "{n} phases", len(journey.phases))
    yield speech(say("The journey {state}: {steps} in {phases}.", state=journey.state, steps=steps, phases=phases))
    yield speech(say("Sources last checked on {day}.", day=journey.checked))
    if journey.reviewed_by:
        yield speech(say("Reviewed by: {who}.", who=journey.reviewed_by))
    else:
        yield speech(say("Not yet reviewed by anybody from practice."))
    if persona:
        yield speech(
            say("Through the eyes of {name} (fictional): {tagline}", name=persona.name, tagline=persona.tagline)
        )


def headed(title: Message, lines: Iterable[str], speech: Speech) -> Iterator[str]:
    """A title, a rule, and the lines; nothing if there are no lines.

    Example:
        >>> from voorzet.i18n import speech
        >>> from voorzet.model.text import Language
        >>> list(headed(say("Findings"), ["One."], speech(Language.EN)))
        ['Findings', '--------', 'One.']
    """
    told = list(lines)
    if told:
        words = speech(title)
        yield from (words, "-" * len(words), *told)
