"""Where everything was read."""

from __future__ import annotations

from collections.abc import Iterator

from voorzet.i18n import Speech
from voorzet.messages import say
from voorzet.model.evidence import Source
from voorzet.model.journey import Journey
from voorzet.model.persona import Persona


def sources(document: Journey | Persona, speech: Speech) -> Iterator[str]:
    """One line a source, by the id that claims name it by."""
    if not document.sources:
        return
    title = speech(say("Sources"))
    yield title
    yield "-" * len(title)
    for source in document.sources:
        yield f"{source.id}: {_described(source, speech)}"


def _described(source: Source, speech: Speech) -> str:
    parts = [speech(source.title), source.publisher, speech(source.published or ""), source.url and str(source.url)]
    if source.law:
        law = source.law
        parts += [law.bwb or law.celex or law.bill, law.article, speech(law.status)]
    parts.append(speech(say("checked {day}", day=source.checked)))
    return " · ".join(part for part in parts if part)
