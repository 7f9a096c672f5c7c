"""How a blueprint looks: one palette with checked contrast, one type scale, quiet lines."""

from __future__ import annotations

from voorzet.drawing.fonts import BOLD, REGULAR
from voorzet.drawing.scene import Stroke
from voorzet.drawing.wrap import Style
from voorzet.model.flow import FlowKind
from voorzet.model.journey import Lane

PAPER = "#ffffff"
INK = "#16232e"
MUTED = "#475663"
HAIRLINE = "#c3ced6"
LINE = "#5b6b78"
PETROL = "#0b5a72"
BRICK = "#a8431c"
LOAD = "#d9a441"
LOAD_PALE = "#f5e3bd"
BAND = "#eef3f5"

ROW_FILLS = {
    "curve": "#ffffff",
    "sees": "#fdf6ea",
    Lane.CITIZEN: "#faeed9",
    Lane.SURROUNDINGS: "#f5f1e8",
    Lane.FRONTSTAGE: "#e3eff3",
    Lane.BACKSTAGE: "#ebf0f3",
    Lane.SUPPORT: "#f1f4f6",
    "notes": "#ffffff",
}
"""The ground of each row: warm where citizens are, cool where organisations are, white for what is noted."""

FLOWS = {FlowKind.DATA: PETROL, FlowKind.MONEY: "#725500", FlowKind.HELP: "#2c6738", FlowKind.POWER: BRICK}
"""The colour of each kind of flow; beside it, each has a line and a sign of its own."""

RINGS = ("#fbf3e4", "#e9f1f4", "#f3f5f7")
"""The ground of a force field from the inside: people, organisations and creditors, systems."""

TITLE = Style(23, BOLD, 1.15)
HEADING = Style(10.5, BOLD, 1.25)
NAME = Style(8.2, BOLD, 1.22)
BODY = Style(7, REGULAR, 1.3)
SMALL = Style(6.4, REGULAR, 1.3)
LABEL = Style(7.4, BOLD, 1.2)
NUMBER = Style(6.6, BOLD, 1.0)
LEAD = Style(9, REGULAR, 1.35)
CHART_LABEL = Style(9, BOLD, 1.22)
CHART_WORDS = Style(9, REGULAR, 1.25)
CHART_NUMBER = Style(7.8, BOLD, 1.0)

FRAME = Stroke("#8496a3", 0.22)
FRAME_UNSURE = Stroke("#6b7c89", 0.25, (0.9, 0.7))
THEN = Stroke(INK, 0.34)
LOOP = Stroke(INK, 0.34, (1.5, 0.9))
WAIT = Stroke(INK, 0.34, (2.6, 0.8, 0.4, 0.8))
RULE = Stroke(INK, 0.3)
LINE_OF_INTERACTION = Stroke(INK, 0.45)
LINE_OF_VISIBILITY = Stroke(INK, 0.45, (3.2, 1.4))
LINE_OF_INTERNAL = Stroke(INK, 0.45, (0.5, 1.2))
GRID = Stroke(HAIRLINE, 0.18)
