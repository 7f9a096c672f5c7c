"""Office files: what they say of themselves, without a clock: the same request gives the same bytes."""

from __future__ import annotations

from datetime import datetime, time
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from voorzet.drawing.frame import DISCLAIMER
from voorzet.exporters.port import ExportRequest
from voorzet.exporters.xml_words import writable
from voorzet.i18n import speech
from voorzet.model.text import Language

LOCALES = {Language.NL: "nl-NL", Language.EN: "en-GB"}
"""What office files call our languages."""

_LONGEST_PROPERTY = 255


def describe(about: Any, request: ExportRequest) -> None:
    """Fills in the properties (`core_properties`) of a file; it was made on the day when its journey was checked."""
    speak, journey = speech(request.language), request.journey
    about.title = writable(speak(journey.title))[:_LONGEST_PROPERTY]
    about.author = about.last_modified_by = "Voorzet"
    about.comments = speak(DISCLAIMER)
    about.language = LOCALES[request.language]
    about.created = about.modified = datetime.combine(journey.checked, time())


def without(relations: Any, kind: str) -> None:
    """Lets go of the parts of this kind that a template brought along, such as its thumbnail."""
    for id in [id for id, each in relations.items() if each.reltype == kind]:
        relations.pop(id)


def undated(file: BytesIO) -> bytes:
    """The same archive, in which every part has the one same date."""
    made = BytesIO()
    with ZipFile(file) as old, ZipFile(made, "w") as new:
        for name in old.namelist():
            part = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            part.compress_type = ZIP_DEFLATED
            new.writestr(part, old.read(name))
    return made.getvalue()
