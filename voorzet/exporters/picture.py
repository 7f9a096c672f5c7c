"""The drawings that there are of a journey; to add one is a line here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import TYPE_CHECKING

from voorzet.drawing import force_field
from voorzet.drawing.blueprint import blueprint
from voorzet.drawing.exhibit import Exhibit
from voorzet.drawing.frame import BLUEPRINT
from voorzet.drawing.retelling import twin
from voorzet.messages import Message

if TYPE_CHECKING:
    from voorzet.exporters.port import ExportRequest


class Picture(StrEnum):
    """What is drawn of a journey."""

    BLUEPRINT = "blueprint"
    FORCE_FIELD = "force-field"

    def file_stem(self, journey: str) -> str:
        """What a file of it is called, before its extension: by the journey (id), unless it is no blueprint.

        Example:
            >>> Picture.BLUEPRINT.file_stem("asking"), Picture.FORCE_FIELD.file_stem("asking")
            ('asking', 'asking-force-field')
        """
        return journey if self is Picture.BLUEPRINT else f"{journey}-{self}"


def _blueprint(request: ExportRequest) -> Exhibit:
    workspace, journey, persona, language = request.workspace, request.journey, request.persona, request.language
    return Exhibit(
        BLUEPRINT,
        journey.title.said(language),
        language,
        blueprint(workspace, journey, language, persona, request.paper),
        lambda: twin(workspace, journey, persona, language),
    )


def _force_field(request: ExportRequest) -> Exhibit:
    return force_field.exhibit(request.workspace, request.journey, request.language, request.paper)


DRAWN: Mapping[Picture, tuple[Message, Callable[[ExportRequest], Exhibit]]] = {
    Picture.BLUEPRINT: (BLUEPRINT, _blueprint),
    Picture.FORCE_FIELD: (force_field.TITLE, _force_field),
}
"""What each of them is called, and what draws it with its text twin."""
