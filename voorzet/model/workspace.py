"""All that a page, an analysis or an export works on."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import Field

from voorzet.model.base import Value
from voorzet.model.journey import Journey
from voorzet.model.persona import Persona


class Workspace(Value):
    """Journeys and personas by id, in file order, with a revision that changes whenever they do.

    Built from a folder now, from a room later; whoever uses it cannot tell the difference.
    """

    journeys: Mapping[str, Journey] = Field(default_factory=dict)
    personas: Mapping[str, Persona] = Field(default_factory=dict)
    revision: str = ""

    def personas_of(self, journey: Journey) -> tuple[Persona, ...]:
        """The personas who travel this journey, in order of id."""
        return tuple(p for p in sorted(self.personas.values(), key=lambda p: p.id) if journey.id in p.journeys)
