"""How many steps met each fate, as labels that can be told apart without colour."""

from __future__ import annotations

from voorzet.drawing.fates import DOUBTED, SIGNS
from voorzet.graph.fate import Fate
from voorzet.graph.overlay import LaidStep, Overlay
from voorzet.messages import say
from voorzet.ui.parts.markup import Html, join, tag
from voorzet.ui.visit import Visit


def chip(visit: Visit, fate: Fate, count: int | None = None) -> Html:
    """The sign and the word of a fate; of how many, if there is a count."""
    many = "" if count is None else f"{count} "
    return tag("span", f"{SIGNS[fate]} {many}{visit.t(fate)}", class_=f"v-chip v-{fate.value}")


def chips(visit: Visit, laid: Overlay) -> Html:
    """A line for each fate that steps met, with the names of those that did not stay the same."""
    met = ((fate, laid.met(fate)) for fate in Fate)
    rows = (
        tag("li", chip(visit, fate, len(steps)), " ", _names(visit, laid, fate, steps)) for fate, steps in met if steps
    )
    return tag("ul", *rows, class_="v-fates", aria_label=visit.t(say("What became of the steps")))


def _names(visit: Visit, laid: Overlay, fate: Fate, steps: tuple[LaidStep, ...]) -> Html | None:
    if fate is Fate.SAME:
        return None
    names = join((visit.t(laid.journey.touchpoint(step.id).name) for step in steps), " · ")
    why = tag("small", f"({visit.t(DOUBTED)})", class_="v-quiet") if fate is Fate.DOUBTED else None
    return tag("span", names, " ", why)
