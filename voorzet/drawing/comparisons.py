"""The drawings of a comparison of two journeys, each with its text twin."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Literal, NamedTuple

from voorzet.drawing.difference import difference_drawing
from voorzet.drawing.exhibit import Drawing, Exhibit
from voorzet.drawing.paper import Paper
from voorzet.drawing.side_by_side import side_by_side_drawing
from voorzet.drawing.twin_difference import twin_difference
from voorzet.graph.overlay import Overlay
from voorzet.i18n import speech
from voorzet.messages import Message, say
from voorzet.model.text import Language, Said
from voorzet.model.workspace import Workspace

ComparisonName = Literal["difference", "side-by-side"]


class _Way(NamedTuple):
    kind: Message
    draw: Callable[[Workspace, Overlay, Language, Paper | None], Drawing]


COMPARISONS: Mapping[ComparisonName, _Way] = {
    "difference": _Way(say("Difference drawing"), difference_drawing),
    "side-by-side": _Way(say("Two journeys side by side"), side_by_side_drawing),
}
"""What each drawing is called, and what draws it; the first is the one to begin with."""


def comparison(
    workspace: Workspace, laid: Overlay, name: ComparisonName, language: Language, paper: Paper | None = None
) -> Exhibit:
    """Two journeys in one of these drawings, on sheets of `paper` or on one as large as it needs."""
    kind, draw = COMPARISONS[name]
    title = Message("{before} → {after}", {"before": laid.before.title, "after": laid.after.title})
    return Exhibit(
        kind,
        Said(speech(language)(title), language),
        language,
        draw(workspace, laid, language, paper),
        lambda: twin_difference(workspace, laid, language),
    )
