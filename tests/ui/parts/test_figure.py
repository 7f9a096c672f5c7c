"""Drawings within a page."""

import re
from pathlib import Path

from builders import able, at_ease, fits, journey, note, persona, step, trait, trusts, way
from scenes import colours

from voorzet.drawing.abreast import abreast
from voorzet.drawing.pile import pile
from voorzet.drawing.twice import twice
from voorzet.exporters.svg_marks import inline
from voorzet.graph.findings import Traveller
from voorzet.graph.insight import insight
from voorzet.graph.walk import walk
from voorzet.model.text import Language
from voorzet.ui import frame
from voorzet.ui.parts.figure import WIDTHS_MM, figure

TELL = note("data", sender="citizen", receiver="council", data=["income"])
STORY = journey(
    step("hear", demands=["find-out"], channels=["portal"]),
    step("help", actor="neighbour"),
    step("write", actor="council", lane="frontstage", channels=["letter"]),
    step("ask", demands=["prove", "fill-in"], annotations=[TELL]),
    step("again", demands=["prove", "find-out", "fill-in"], annotations=[TELL]),
    step("after", phase="after", demands=["pay"]),
    "hear>help>write>ask",
    way("ask", "again", wait=90),
    "again>after",
)
PEOPLE = (
    persona("ria", abilities=[able("doenvermogen", "low", evidence="tested")], channels=[fits("portal", "cannot")]),
    persona(
        "bo",
        comfort=[at_ease("income", "low", evidence="tested")],
        trust=[trusts("council", "low", evidence="tested")],
        helpers=[trait()],
    ),
    persona("cas", channels=[fits("portal", "cannot", evidence="tested")]),
)


def drawings(width):
    alone = insight(STORY)
    people = tuple(Traveller(each, walk(STORY, each)) for each in PEOPLE)
    yield twice(STORY, alone, width, Language.NL)
    yield pile(STORY, alone, width, Language.NL)
    yield abreast(STORY, people, width, Language.NL)


def test_every_colour_of_a_drawing_has_its_own_on_a_dark_screen():
    style = (Path(frame.__file__).parent / "style.css").read_text(encoding="utf-8")
    mapped = set(
        re.findall(r'\.v-figure \[(fill|stroke)="(#[0-9a-f]{6})"\] \{ \1: light-dark\(\2, #[0-9a-f]{6}\)', style)
    )

    assert set.union(*map(colours, drawings(260.0))) == mapped


def test_it_is_drawn_for_three_widths_and_named_in_full():
    html = figure(lambda width: next(drawings(width)), "How to read")

    assert [name for name in WIDTHS_MM if f'class="{name}"' in html] == list(WIDTHS_MM)
    assert html.count('role="group" aria-label="Waar hetzelfde opnieuw wordt gevraagd. ') == 3
    assert html.endswith("<figcaption>How to read</figcaption></figure>")


def test_words_in_it_cannot_break_out():
    made = journey(step("a", name='"><b>', demands=["prove"]), step("b", demands=["prove"]), "a>b")

    assert "<b>" not in inline(twice(made, insight(made), 260.0, Language.NL))
