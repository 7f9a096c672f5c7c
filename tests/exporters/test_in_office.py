"""What LibreOffice makes of our files: they open, hold every step, and lose nothing off a slide."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from builders import workspace
from drawn import Drawn, pdf_words
from long_journeys import WORDS, long_journey

from voorzet.content.folder import load_folder
from voorzet.content.location import content_folder
from voorzet.exporters.docx import Docx
from voorzet.exporters.port import Exporter, ExportRequest
from voorzet.exporters.pptx import Pptx
from voorzet.exporters.slides.slide import FOOT, HEIGHT
from voorzet.exporters.xlsx import Xlsx
from voorzet.model.text import Language
from voorzet.settings import Settings

_SLIDE_POINTS = 540.0
"""How high a slide is in a PDF."""

_FEWEST = 6
"""Journeys that come along; a test that found none would find nothing wrong."""


def shipped() -> list[ExportRequest]:
    """Every journey that comes along, in Dutch and English by turns, one of them with a persona."""
    space = load_folder(content_folder(Settings())).workspace
    made = []
    for place, journey in enumerate(space.journeys.values()):
        who = next(iter(space.personas_of(journey)), None) if place == 2 else None
        made.append(ExportRequest(space, journey, list(Language)[place % 2], who))
    return made


def opened(
    exporter: Exporter, requests: list[ExportRequest], folder: Path, office: Callable[..., list[Path]]
) -> list[tuple[ExportRequest, Path]]:
    """Each request with the PDF that LibreOffice made of its file."""
    files = []
    for request in requests:
        files.append(folder / f"{request.journey.id}{exporter.extension}")
        files[-1].write_bytes(exporter.export(request).content)
    return list(zip(requests, office("pdf", folder, *files), strict=True))


def squeezed(words: str) -> str:
    """Letters and digits only: where a line is broken, and with which hyphen, is LibreOffice's affair."""
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFKC", words))


@pytest.mark.parametrize("exporter", [Docx(), Xlsx()], ids=lambda exporter: exporter.name)
def test_every_step_of_every_journey_is_found(
    exporter: Exporter, office: Any, poppler: Callable[..., str], tmp_path: Path
) -> None:
    made = opened(exporter, shipped(), tmp_path, office)

    assert len(made) >= _FEWEST
    for request, pdf in made:
        assert missing(request, poppler("pdftotext", pdf, "-")) == [], request.journey.id


def test_every_step_is_on_a_slide_and_no_word_leaves_it_or_runs_into_its_foot(
    office: Any, poppler: Callable[..., str], tmp_path: Path
) -> None:
    """One call of LibreOffice for all: starting it is what takes long."""
    real = shipped()
    hard = [ExportRequest(workspace(each), each, Language.NL) for each in (long_journey(9, words) for words in WORDS)]

    made = opened(Pptx(), [*real, *hard], tmp_path, office)

    assert len(real) >= _FEWEST
    for request, pdf in made:
        words, complaints = pdf_words(poppler("pdftotext", "-bbox", pdf, "-"))
        assert [*complaints, *in_the_foot(words)] == [], request.journey.id
        if request in real:
            assert missing(request, poppler("pdftotext", pdf, "-")) == [], request.journey.id
        assert len(words) > 300


def missing(request: ExportRequest, text: str) -> list[str]:
    """The names of steps that are not in a text."""
    found = squeezed(text)
    names = [each.name.said(request.language).words for each in request.journey.touchpoints]
    return [name for name in names if squeezed(name) not in found]


def in_the_foot(words: list[Drawn]) -> list[str]:
    """The words that begin above the foot of a slide and reach into it."""
    foot = _SLIDE_POINTS * FOOT.y / HEIGHT
    return [f"in the foot of slide {each.page}: {each.words}" for each in words if each.top < foot < each.bottom]
