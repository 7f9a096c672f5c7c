"""The drawings of two journeys; of shared content they are kept a while, to show them again at once."""

from __future__ import annotations

from functools import lru_cache

from voorzet.drawing.comparisons import ComparisonName
from voorzet.exporters.port import Exported
from voorzet.graph.overlay import Overlay
from voorzet.model.journey import Journey
from voorzet.model.text import Language
from voorzet.toolkit import Toolkit
from voorzet.ui.visit import Visit


def compared(visit: Visit, laid: Overlay, drawing: ComparisonName, format: str) -> Exported:
    """Two journeys in this drawing and format, in the language of the screen."""
    is_own = {laid.before.id, laid.after.id} & set(visit.session.uploads)
    make = _once if is_own else _kept
    return make(visit.toolkit, visit.workspace.revision, laid.before, laid.after, drawing, format, visit.language)


def _once(
    toolkit: Toolkit,
    revision: str,
    before: Journey,
    after: Journey,
    drawing: ComparisonName,
    format: str,
    language: Language,
) -> Exported:
    """`revision` only tells one state of the content from the next. What a visitor brought along is not kept."""
    return toolkit.pen(format)(toolkit.comparison(toolkit.overlay(before, after), drawing, language))


_kept = lru_cache(maxsize=12)(_once)
