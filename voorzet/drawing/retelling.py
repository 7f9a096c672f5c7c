"""The text twin of a journey: everything the picture shows and more, in reading order."""

from __future__ import annotations

from voorzet.drawing.telling import Telling
from voorzet.drawing.twin import Section
from voorzet.drawing.twin_about import about, actors
from voorzet.drawing.twin_analyses import analyses
from voorzet.drawing.twin_flows import flows
from voorzet.drawing.twin_sources import sources
from voorzet.drawing.twin_steps import steps
from voorzet.model.journey import Journey
from voorzet.model.persona import Persona
from voorzet.model.text import Language
from voorzet.model.workspace import Workspace


def twin(workspace: Workspace, journey: Journey, persona: Persona | None, language: Language) -> tuple[Section, ...]:
    """A journey as headings, paragraphs and tables, for people who read or hear it rather than see it.

    With a persona, feelings and pains of other personas are left out, and it says so.

    Example:
        >>> from builders import journey, workspace
        >>> made = journey("ask>paid")
        >>> [section.title.words for section in twin(workspace(made), made, None, Language.EN) if section.level == 3]
        ['1. ask', '2. paid']
    """
    telling = Telling(workspace, journey, persona, language)
    return (about(telling), actors(telling), *flows(telling), *steps(telling), *analyses(telling), sources(telling))
