"""The blueprint of a journey as a drawing to move about in."""

from __future__ import annotations

from voorzet.messages import say
from voorzet.model.journey import Journey
from voorzet.ui.parts.made import made
from voorzet.ui.parts.viewer import viewer
from voorzet.ui.visit import Visit


def blueprint(visit: Visit, journey: Journey, lit: tuple[str, ...] | None) -> None:
    """Shows the drawing; steps outside `lit` are dimmed, and a click opens a step."""
    svg = made(visit, journey, "svg", persona=visit.traveller).content.decode()
    name = say("Blueprint of “{title}”; arrow keys move it, + and − zoom, 0 shows everything", title=journey.title)
    viewer(visit, svg, visit.t(name), lit=lit, chosen=visit.session["step"], opened=lambda step: _open(visit, step))


def _open(visit: Visit, step: str) -> None:
    visit.session["step"] = step
