"""What every exporter promises."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from voorzet.drawing.exhibit import Exhibit
from voorzet.drawing.paper import Paper
from voorzet.exporters.losses import Loss
from voorzet.exporters.picture import DRAWN, Picture
from voorzet.messages import Message, say
from voorzet.model.journey import Journey
from voorzet.model.persona import Persona
from voorzet.model.text import Language
from voorzet.model.workspace import Workspace


@dataclass(frozen=True)
class ExportRequest:
    """What is to be exported, for whom, in which language and on which paper; `picture` is what a drawing shows.

    `paper` None means: one continuous sheet where the format allows it, A3 landscape where it does not.
    """

    workspace: Workspace
    journey: Journey
    language: Language = Language.NL
    persona: Persona | None = None
    paper: Paper | None = None
    picture: Picture = Picture.BLUEPRINT


@dataclass(frozen=True)
class Exported:
    """The bytes of a file, what its reader should know of how they were made, and what of the journey is not in them.

    `holds` names what a reader finds in it, in order: slides, sheets, headings; empty where a picture shows that.
    """

    content: bytes
    notes: tuple[Message, ...] = ()
    losses: tuple[Loss, ...] = ()
    holds: tuple[str, ...] = ()


class Exporter(Protocol):
    """One format. Same request, same bytes: no clock, no chance."""

    name: str
    extension: str
    media_type: str
    title: Message

    def export(self, request: ExportRequest) -> Exported:
        """The journey in this format."""
        ...


def exhibit(request: ExportRequest) -> Exhibit:
    """The drawing that a request asks for, with its text twin."""
    _, draw = DRAWN[request.picture]
    return draw(request)


def replaced_note(replaced: frozenset[str]) -> tuple[Message, ...]:
    """What a reader must know when characters were replaced; nothing when none were."""
    if not replaced:
        return ()
    shown = " ".join(sorted(replaced)[:20])
    return (say("No shipped font has these characters, so they were replaced in the picture: {shown}", shown=shown),)
