"""What the exporters make of a journey, kept a while so that showing it again costs nothing."""

from __future__ import annotations

from functools import lru_cache

from voorzet.drawing.paper import Paper
from voorzet.exporters.port import Exported
from voorzet.model.journey import Journey
from voorzet.model.persona import Persona
from voorzet.model.text import Language
from voorzet.toolkit import Toolkit
from voorzet.ui.visit import Visit


def made(
    visit: Visit,
    journey: Journey,
    format: str,
    language: Language | None = None,
    persona: Persona | None = None,
    paper: Paper | None = None,
) -> Exported:
    """The journey in this format; in the language of the screen unless another is given.

    Raises:
        VoorzetError: it cannot be made; the sentence says why.
    """
    return _made(visit.toolkit, visit.workspace.revision, journey, format, language or visit.language, persona, paper)


@lru_cache(maxsize=24)
def _made(
    toolkit: Toolkit,
    revision: str,
    journey: Journey,
    format: str,
    language: Language,
    persona: Persona | None,
    paper: Paper | None,
) -> Exported:
    """`revision` only tells one state of the content from the next."""
    return toolkit.export(journey, format, language, persona, paper)
