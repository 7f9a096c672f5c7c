"""The service blueprint of a journey, laid out once for every format."""

from __future__ import annotations

from voorzet.drawing.cells import Cell, Typesetter
from voorzet.drawing.exhibit import Drawing
from voorzet.drawing.felt import CURVE_HEIGHT, LOAD_HEIGHT, curve_marks, curves, load_marks
from voorzet.drawing.frame import key, sources, title_block
from voorzet.drawing.grid import Grid
from voorzet.drawing.lanes import Lanes
from voorzet.drawing.paper import Paper
from voorzet.drawing.rows import Cells, Row, lane_rows, least_height, note_rows
from voorzet.drawing.scene import Mark
from voorzet.drawing.sheeted import drawn
from voorzet.messages import Message, say
from voorzet.model.journey import Journey
from voorzet.model.persona import Persona
from voorzet.model.text import Language
from voorzet.model.workspace import Workspace


def blueprint(
    workspace: Workspace,
    journey: Journey,
    language: Language,
    persona: Persona | None = None,
    paper: Paper | None = None,
) -> Drawing:
    """The blueprint of a journey: on sheets of `paper`, or on one sheet as large as it needs."""
    return drawn(lambda scale: _Blueprint(workspace, journey, Typesetter(language), persona, paper, scale), paper)


class _Blueprint(Lanes):
    """One blueprint in the making."""

    def __init__(
        self,
        workspace: Workspace,
        journey: Journey,
        setter: Typesetter,
        persona: Persona | None,
        paper: Paper | None,
        scale: float,
    ) -> None:
        self.persona = persona
        self.curves = curves(journey, (persona,) if persona else workspace.personas_of(journey))
        self.cells = Cells(workspace, journey, setter)
        super().__init__(self.cells, paper, scale)

    def rows(self, band: Grid) -> tuple[Row, ...]:
        return (*self._felt(), *lane_rows(self.cells, band))

    def below(self, band: Grid) -> tuple[Row, ...]:
        return note_rows(self.cells, band)

    def above(self) -> Cell:
        return title_block(self.journey, self.persona, self.width, self.setter)

    def after(self) -> tuple[Cell, ...]:
        return key(self.width, self.setter), sources(self.journey, self.width, self.setter)

    def in_row(self, row: Row, grid: Grid, y: float) -> list[Mark] | None:
        if row.key == "curve":
            return list(curve_marks(grid, self.curves, y, self.width, self.setter))
        return list(load_marks(grid, y)) if row.key == "load" else None

    def described(self, number: int, count: int) -> Message:
        journey = self.journey
        return say(
            "Service blueprint of the journey “{title}”, sheet {number} of {count}: {steps} touchpoints in {phases}"
            " phases, in lanes from the citizen down to support processes. Everything in it is told in the text"
            " version.",
            title=journey.title, number=number, count=count,
            steps=len(journey.touchpoints), phases=len(journey.phases),
        )  # fmt: skip

    def _felt(self) -> tuple[Row, ...]:
        rows: list[Row] = []
        if self.curves:
            rows.append(Row("curve", say("How it feels"), "curve", {}, CURVE_HEIGHT))
        if any(touchpoint.load for touchpoint in self.journey.touchpoints):
            label = say("What it asks")
            rows.append(Row("load", label, "curve", {}, max(LOAD_HEIGHT, least_height(label, self.setter))))
        return tuple(rows)
