"""A small picture of what a journey asks of a citizen, step by step."""

from __future__ import annotations

from base64 import b64encode

from voorzet.messages import say, say_many
from voorzet.model.journey import Journey
from voorzet.ui.parts.markup import Html, tag
from voorzet.ui.visit import Visit

WIDTH, UNIT = 384, 9
GAP = 2
COLOUR, GROUND = "#d9a441", "#8a98a3"
"""Colours that can be told from white and from near-black, since the picture does not know which it lies on."""


def load_picture(visit: Visit, journey: Journey) -> Html | None:
    """A column per step, as high as the step asks things; None if nothing is known of that."""
    heaviest = max(journey.touchpoints, key=lambda step: step.load)
    if not heaviest.load:
        return None
    asked = say_many("{n} thing", "{n} things", sum(step.load for step in journey.touchpoints))
    alt = say("Asked of the citizen: {asked}, most of them in “{step}”.", asked=asked, step=heaviest.name)
    data = b64encode(picture(journey, heaviest.load).encode()).decode()
    image = tag("img", src=f"data:image/svg+xml;base64,{data}", alt=visit.t(alt))
    return tag("figure", image, tag("figcaption", visit.t(say("What each step asks of the citizen"))), class_="v-spark")


def picture(journey: Journey, most: int) -> str:
    """The columns as SVG."""
    height = most * UNIT + 2
    across = WIDTH / len(journey.touchpoints)
    columns = "".join(
        _column(place * across, across - GAP, step.load, height) for place, step in enumerate(journey.touchpoints)
    )
    ground = f'<path d="M0 {height - 0.5}H{WIDTH}" stroke="{GROUND}"/>'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}" '
        f'viewBox="0 0 {WIDTH} {height}">{columns}{ground}</svg>'
    )


def _column(left: float, width: float, load: int, height: int) -> str:
    tops = (height - 1 - (nth + 1) * UNIT for nth in range(load))
    size = f'width="{width:.1f}" height="{UNIT - GAP}" fill="{COLOUR}"'
    return "".join(f'<rect x="{left:.1f}" y="{top}" {size}/>' for top in tops)
