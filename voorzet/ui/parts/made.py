"""What the exporters make of a journey; of shared content it is kept a while, to show it again at once."""

from __future__ import annotations

from functools import lru_cache

from voorzet.drawing.paper import Paper
from voorzet.exporters import Exported, Picture
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
    picture: Picture = Picture.BLUEPRINT,
) -> Exported:
    """The journey in this format; in the language of the screen unless another is given.

    Raises:
        VoorzetError: it cannot be made; the sentence says why.
    """
    make = _once if journey.id in visit.session.uploads else _kept
    spoken = language or visit.language
    return make(visit.toolkit, visit.workspace.revision, journey, format, spoken, persona, paper, picture)


def _once(
    toolkit: Toolkit,
    revision: str,
    journey: Journey,
    format: str,
    language: Language,
    persona: Persona | None,
    paper: Paper | None,
    picture: Picture,
) -> Exported:
    """`revision` only tells one state of the content from the next. What a visitor brought along is not kept."""
    return toolkit.export(journey, format, language, persona, paper, picture)


_kept = lru_cache(maxsize=24)(_once)
