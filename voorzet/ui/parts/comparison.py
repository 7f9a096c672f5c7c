"""Two journeys on the screen: as one drawing, side by side, in words, and as files."""

from __future__ import annotations

import streamlit as st

from voorzet.drawing.comparisons import COMPARISONS, ComparisonName
from voorzet.drawing.twin_difference import twin_difference
from voorzet.graph.fate import Fate
from voorzet.graph.overlay import LaidStep, Overlay
from voorzet.messages import say
from voorzet.ui.parts.compared import maker
from voorzet.ui.parts.markup import plain
from voorzet.ui.parts.twin import twin
from voorzet.ui.parts.viewer import viewer
from voorzet.ui.visit import Visit

FILES = {"svg": "image/svg+xml", "pdf": "application/pdf"}
"""What a comparison can be downloaded as, with its media type."""


def difference(visit: Visit, laid: Overlay) -> None:
    """The difference drawing, from the first step that is new, gone, moved or changed; a click opens a step."""
    _drawing(visit, laid, "difference", next((id for id, step in laid.steps.items() if _stands_out(step)), None))


def side_by_side(visit: Visit, laid: Overlay) -> None:
    """Both journeys side by side; a click opens a step."""
    _drawing(visit, laid, "side-by-side")


def in_words(visit: Visit, laid: Overlay) -> None:
    """All that the drawings show, in headings and tables."""
    st.html(twin(twin_difference(visit.workspace, laid, visit.language), visit.language))


def downloads(visit: Visit, laid: Overlay) -> None:
    """The drawing that is shown, or else the difference drawing, as files; each is made when it is asked for."""
    view: ComparisonName = "side-by-side" if visit.session["comparison"] == "side-by-side" else "difference"
    with st.container(horizontal=True, key="v-downloads"):
        for format in FILES:
            _download(visit, laid, view, format)


def _download(visit: Visit, laid: Overlay, view: ComparisonName, format: str) -> None:
    name, make = f"{laid.after.id}-{view}.{format}", maker(visit, laid, view, format)
    st.download_button(
        plain(visit.t(say("Download {file}", file=name))),
        lambda: make().content,
        file_name=name,
        mime=FILES[format],
        key=f"compared-{format}",
        on_click="ignore",
    )


def _stands_out(step: LaidStep) -> bool:
    return not {Fate.SAME, Fate.DOUBTED} & set(step.fates)


def _drawing(visit: Visit, laid: Overlay, name: ComparisonName, start: str | None = None) -> None:
    svg = maker(visit, laid, name, "svg")().content.decode()
    says = say(
        "{kind}: “{before}” and “{after}”; arrow keys move it, + and − zoom, 0 shows everything",
        kind=COMPARISONS[name].kind, before=laid.before.title, after=laid.after.title,
    )  # fmt: skip
    viewer(
        visit,
        svg,
        visit.t(says),
        chosen=visit.session["change"],
        opened=lambda step: _open(visit, step),
        start=start,
        key=name,
    )


def _open(visit: Visit, step: str) -> None:
    visit.session["change"] = step
