"""One visitor looking at one page: what there is to see, and in which language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from streamlit.navigation.page import StreamlitPage

from voorzet.i18n import speech
from voorzet.messages import Message
from voorzet.model.journey import Journey
from voorzet.model.persona import Persona
from voorzet.model.text import Language, Text
from voorzet.model.workspace import Workspace
from voorzet.toolkit import Toolkit
from voorzet.ui.session import Session


@dataclass(frozen=True)
class Visit:
    """What every page is given: `language` is that of the screen, `workspace` all that this visitor can see."""

    toolkit: Toolkit
    session: Session
    language: Language
    workspace: Workspace
    pages: Mapping[str, StreamlitPage] = field(default_factory=dict)

    def t(self, thing: Message | StrEnum | Text | date | str | int) -> str:
        """`thing` in the language of the screen."""
        return speech(self.language)(thing)

    @property
    def journey(self) -> Journey | None:
        """The chosen journey; before anybody chose, the first there is; None if there are none."""
        first = next(iter(self.workspace.journeys.values()), None)
        return self.workspace.journeys.get(self.session["journey"] or "", first)

    @property
    def persona(self) -> Persona | None:
        """The chosen persona, if any."""
        return self.workspace.personas.get(self.session["persona"] or "")

    @property
    def beside(self) -> Persona | None:
        """The persona that the chosen one is compared with, if any."""
        beside = self.workspace.personas.get(self.session["beside"] or "")
        return beside if beside is not self.persona else None

    @property
    def traveller(self) -> Persona | None:
        """The chosen persona, if that one travels the chosen journey."""
        persona, journey = self.persona, self.journey
        return persona if persona and journey and persona in self.workspace.personas_of(journey) else None
