"""Two journeys side by side, step level with step, so that one sees where they part."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property
from itertools import product

from voorzet.drawing.cards import group
from voorzet.drawing.cells import Cell, Typesetter, gap
from voorzet.drawing.difference_title import beginning
from voorzet.drawing.exhibit import Drawing
from voorzet.drawing.fates import LOOKS, sign
from voorzet.drawing.frame import EVIDENCE_SIGNS, key, sources
from voorzet.drawing.grid import HEAD, Grid
from voorzet.drawing.paper import Paper
from voorzet.drawing.routes import Routes
from voorzet.drawing.rows import Row, least_height
from voorzet.drawing.scene import Mark, Path, Stroke
from voorzet.drawing.sheeted import Sheeted, drawn, room_mm, spanning
from voorzet.drawing.sheets import Piece, Sheet
from voorzet.drawing.side_card import SideCards
from voorzet.drawing.theme import HAIRLINE, LABEL, MUTED, RULE
from voorzet.graph.alignment import Level, alignment
from voorzet.graph.fate import Fate
from voorzet.graph.overlay import Overlay
from voorzet.messages import Message, say
from voorzet.model.journey import Phase
from voorzet.model.text import Language
from voorzet.model.workspace import Workspace

BEFORE_AND_AFTER = say("Before and after")
_WIDEST = 260.0
_BETWEEN = 22.0
_JOINT = 3.4
_DISC_ASIDE = 3.4
_TIGHT = 0.9

_Joints = tuple[list[float], list[float]]
"""How high the lines of a step leave its cards at the left and reach them at the right."""


def side_by_side_drawing(
    workspace: Workspace, laid: Overlay, language: Language, paper: Paper | None = None
) -> Drawing:
    """The steps of both journeys in two columns: on sheets of `paper`, or on one sheet as long as it needs."""
    return drawn(lambda scale: _SideBySide(workspace, laid, Typesetter(language), paper, scale), paper)


class _SideBySide(Sheeted):
    """One drawing of two columns in the making."""

    def __init__(
        self, workspace: Workspace, laid: Overlay, setter: Typesetter, paper: Paper | None, scale: float
    ) -> None:
        super().__init__(setter, paper, scale)
        self.laid, self.title = laid, BEFORE_AND_AFTER
        self.width = room_mm(paper, scale, _WIDEST)
        self.column = (self.width - HEAD - _BETWEEN) / 2
        self.cards = SideCards(workspace, laid, self.column, setter)
        self.levels: list[Level] = []
        self.phases: dict[int, Phase] = {}

    @cached_property
    def groups(self) -> list[list[Piece]]:
        """The title, then phase by phase, then the key and the sources."""
        title = beginning(self.laid, BEFORE_AND_AFTER, self.width, self.setter)
        groups = [[spanning("title", Cell(self.width, (*title, gap(3.0))))]]
        for phase, levels in alignment(self.laid):
            grid = Grid((), (self.column, self.column), (0.0, _BETWEEN, 0.0), Routes((), (), {}, {}))
            self.phases[id(grid)] = phase
            groups.append([Piece(self._row(level), grid) for level in levels])
        met = (fate for fate in Fate if self.laid.met(fate))
        signs = [(sign(fate, 4, 1.9), Message("{fate}", {"fate": fate})) for fate in met]
        groups.append([spanning("key", key(self.width, self.setter, (*signs, *EVIDENCE_SIGNS)))])
        groups.append([spanning("sources", sources(self.laid.journey, self.width, self.setter))])
        return groups

    def heading(self, grid: Grid) -> Row:
        """The phase, and whose column is whose."""
        titles = enumerate((self.laid.before.title, self.laid.after.title))
        cells = {
            side: Cell(self.column, self.setter.lines(title, self.column, LABEL, colour=MUTED))
            for side, title in titles
        }
        phase = Message("{phase}", {"phase": self.phases[id(grid)].name})
        return Row("phases", phase, "", cells, least_height(phase, self.setter))

    def marks(self, sheet: Sheet) -> list[Mark]:
        """Lines between the columns below their signs, then the cards."""
        cards: list[Mark] = []
        joints: defaultdict[str, _Joints] = defaultdict(lambda: ([], []))
        for y, piece in sheet.pieces:
            cards += self.ground(piece, y)
            if piece.grid is None or piece.row.key == "phases":
                cards += self._plain(piece, y)
                continue
            level = self.levels[int(piece.row.key)]
            for side, cell in piece.row.cells.items():
                top = y + piece.row.top
                cards.append(self._card(level, side, cell.marks(self._left(side), top)))
                if not piece.row.continued:
                    joints[level.step.id][side].append(top + min(cell.height, _JOINT))
        lines = [line for id, ends in joints.items() for line in self._lines(self.laid.steps[id].fates[0], ends)]
        signs = [mark for id, ends in joints.items() for mark in self._signs(self.laid.steps[id].fates[0], ends)]
        return [*lines, *signs, *cards]

    def described(self, number: int, count: int) -> Message:
        """What a sheet shows, for whoever does not see it."""
        return say(
            "The journey “{before}” at the left and the journey “{after}” at the right, step level with step, sheet"
            " {number} of {count}. Everything in it is told in the text version.",
            before=self.laid.before.title, after=self.laid.after.title, number=number, count=count,
        )  # fmt: skip

    def _row(self, level: Level) -> Row:
        cells: dict[int, Cell] = {}
        if level.left and level.was:
            cells[0] = self.cards.before(level.left, level.was)
        if level.right and level.right.now:
            cells[1] = self.cards.after(level.right, level.right.now)
        self.levels.append(level)
        return Row(str(len(self.levels) - 1), None, "", cells, padding=_TIGHT)

    def _left(self, side: int) -> float:
        return HEAD + side * (self.column + _BETWEEN)

    def _plain(self, piece: Piece, y: float) -> list[Mark]:
        """The title, the key, the sources, or the beginning of a phase under its rule."""
        row = piece.row
        drawn = [
            mark for side, cell in row.cells.items()
            for mark in cell.marks(self._left(side) if piece.grid else 0, y + row.top)
        ]  # fmt: skip
        rule = Path((("M", (0, y + 0.6)), ("L", (self.width, y + 0.6))), RULE)
        return [rule, *drawn] if piece.grid else drawn

    def _card(self, level: Level, side: int, marks: tuple[Mark, ...]) -> Mark:
        step = level.step
        journey, own = (self.laid.after, step.now) if side else (self.laid.before, level.was)
        assert own is not None
        fates = ", ".join(self.setter.say(fate) for fate in step.fates)
        spoken = f"{self.setter.say(journey.title)}, {journey.number(own.id)}. {self.setter.say(own.name)}: {fates}"
        return group(self.laid.journey.touchpoint(step.id), marks, spoken)

    def _lines(self, fate: Fate, joints: _Joints) -> Iterator[Mark]:
        """From where a step stood to where it stands; a stub if it is on one side only."""
        look, (begin, middle, end) = LOOKS[fate].frame, self._between
        line = Stroke(HAIRLINE if fate is Fate.SAME else look.colour, 0.35, look.dashes)
        left, right = joints
        for then, now in product(left, right):
            yield Path((("M", (begin, then)), ("C", (middle, then, middle, now, end, now))), line)
        if not (left and right):
            yield from (Path((("M", (begin, y)), ("L", (middle, y))), line) for y in left)
            yield from (Path((("M", (end, y)), ("L", (middle, y))), line) for y in right)

    def _signs(self, fate: Fate, joints: _Joints) -> Iterator[Mark]:
        """Halfway where a line is level or a stub, else at both its ends."""
        begin, middle, end = self._between
        left, right = joints
        is_level = left == right or not (left and right)
        for y in left:
            yield from sign(fate, middle if is_level else begin + _DISC_ASIDE, y)
        for y in () if left == right else right:
            yield from sign(fate, middle if is_level else end - _DISC_ASIDE, y)

    @property
    def _between(self) -> tuple[float, float, float]:
        """Where the lines begin, are halfway and end, from the left."""
        begin = HEAD + self.column
        return begin, begin + _BETWEEN / 2, begin + _BETWEEN
