"""The drawings of two journeys; of shared content they are kept a while, to show them again at once."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, partial

from voorzet.drawing.comparisons import ComparisonName
from voorzet.exporters.port import Exported
from voorzet.graph.overlay import Overlay
from voorzet.model.journey import Journey
from voorzet.model.text import Language
from voorzet.toolkit import Toolkit
from voorzet.ui.visit import Visit


def maker(visit: Visit, laid: Overlay, drawing: ComparisonName, format: str) -> Callable[[], Exported]:
    """What makes two journeys in this drawing and format, in the language of the screen; also after the page ran."""
    is_own = {laid.before.id, laid.after.id} & set(visit.session.uploads)
    make = _once if is_own else _kept
    revision = visit.workspace.revision
    return partial(make, visit.toolkit, revision, laid.before, laid.after, drawing, format, visit.language)


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
