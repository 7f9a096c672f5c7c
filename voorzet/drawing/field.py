"""The field itself: the citizen in the middle, the others around, and between them what flows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from voorzet.drawing.cells import Cell, Typesetter
from voorzet.drawing.field_box import Pair, Place, Point
from voorzet.drawing.field_places import Places, outline, places
from voorzet.drawing.field_routes import Route, point, routes, side
from voorzet.drawing.field_signs import frame, missing, standing, stream_line, tag, tag_size
from voorzet.drawing.scene import Box, Mark, scaled, shape
from voorzet.drawing.theme import RINGS
from voorzet.graph.force_field import ForceField, Standing
from voorzet.model.journey import ActorKind

RING_OF = {
    ActorKind.CITIZEN: 0,
    ActorKind.INFORMAL_HELP: 0,
    ActorKind.PROFESSIONAL: 0,
    ActorKind.ORGANISATION: 1,
    ActorKind.CHAIN_PARTNER: 1,
    ActorKind.CREDITOR: 1,
    ActorKind.SYSTEM: 2,
}
"""On which ring each kind of actor stands, from the inside."""

_MARGIN = 5.0
_WIDER = 1.15
_LARGEST = 1.2


@dataclass(frozen=True)
class Field:
    """A field that is drawn: its size in millimetres, and its marks from its top left."""

    width: float
    height: float
    marks: tuple[Mark, ...]

    def filling(self, width: float, height: float) -> Field:
        """The same field in this room: smaller if it must be, and a little larger if it can be."""
        by = min(_LARGEST, width / self.width, height / self.height)
        return Field(self.width * by, self.height * by, tuple(scaled(mark, by) for mark in self.marks))


@dataclass(frozen=True)
class _Figure:
    """Somebody's box before it has a place; `who` None: they are missing."""

    cell: Cell
    who: Standing | None
    ring: int
    size: Place


class Making:
    """A force field to be drawn; what flows is numbered from 1 in the order of `found.streams`."""

    def __init__(self, found: ForceField, setter: Typesetter) -> None:
        self.found, self.setter = found, setter
        self.lines = _lines(found)
        self.figures = dict(self._figures())

    def size(self, flat: float, wide: float) -> Point:
        """About how large it becomes, in mm; `flat` and `wide` as in `field_places.places`."""
        across, down = self._places(flat, wide).size
        return across + 2 * _MARGIN, down + 2 * _MARGIN

    def field(self, flat: float, wide: float = 1.0) -> Field:
        """The field, as large as it needs; wider apart where numbers would not fit on their lines."""
        pairs = {_renamed(pair, self.found.centre): len(names) for pair, names in self.lines.items()}
        labels = {str(number): tag_size(number) for number in range(1, len(self.found.streams) + 1)}
        while True:
            laid = self._places(flat, wide).clearer(pairs)
            boxes = {name or self.found.centre: box for name, box in laid.of.items()}
            drawn = routes(boxes, self.lines, labels)
            if drawn is not None:
                return self._drawn(laid, boxes, drawn, flat)
            wide *= _WIDER

    def _figures(self) -> Iterator[tuple[str, _Figure]]:
        for who in self.found.standings:
            id, is_centre = who.actor.id, who.actor.id == self.found.centre
            most = max((len(names) for pair, names in self.lines.items() if id in pair), default=0)
            cell = standing(who, is_centre, self.setter)
            height = max(cell.height, most * side(most) + 2)
            yield id, _Figure(cell, who, RING_OF[who.actor.kind], Place(0, 0, cell.width, height))
        for nth, absent in enumerate(self.found.absent):
            cell = missing(absent, self.setter)
            yield f"?{nth}", _Figure(cell, None, RING_OF[absent.kind], Place(0, 0, cell.width, cell.height))

    def _places(self, flat: float, wide: float) -> Places:
        around = {name: each for name, each in self.figures.items() if name != self.found.centre}
        rings = [{name: each.size for name, each in around.items() if each.ring == ring} for ring in range(len(RINGS))]
        return places(self.figures[self.found.centre].size, rings, flat, wide)

    def _drawn(self, laid: Places, boxes: Mapping[str, Place], drawn: Mapping[str, Route], flat: float) -> Field:
        rings = [outline(reach, flat) for _, reach in laid.edges]
        left, top, right, bottom = _reach([*boxes.values(), *(each.label for each in drawn.values())], drawn, rings)
        whole = (
            Box(left, top, right - left, bottom - top, RINGS[-1], None, 4.0),
            *(shape(ring, RINGS[nth]) for (nth, _), ring in reversed([*zip(laid.edges, rings, strict=True)])),
            *self._lines_drawn(drawn),
            *self._boxes_drawn(boxes),
            *self._tags_drawn(drawn),
        )
        return Field(right - left, bottom - top, tuple(mark.moved(-left, -top) for mark in whole))

    def _lines_drawn(self, drawn: Mapping[str, Route]) -> Iterator[Mark]:
        for number, stream in enumerate(self.found.streams, 1):
            curve = drawn[str(number)].curve
            yield from stream_line(stream, curve if (stream.origin, stream.target) in self.lines else curve[::-1])

    def _boxes_drawn(self, boxes: Mapping[str, Place]) -> Iterator[Mark]:
        for name, place in boxes.items():
            figure = self.figures[name]
            yield frame(place, figure.who, name == self.found.centre)
            yield from figure.cell.marks(place.x - place.width / 2, place.y - figure.cell.height / 2)

    def _tags_drawn(self, drawn: Mapping[str, Route]) -> Iterator[Mark]:
        for number, stream in enumerate(self.found.streams, 1):
            label = drawn[str(number)].label
            yield from tag(stream.kind, number, label.x, label.y)


def _lines(found: ForceField) -> dict[Pair, list[str]]:
    """The numbers of the streams between each two, in order of number."""
    lines: dict[Pair, list[str]] = {}
    for number, stream in enumerate(found.streams, 1):
        pair = (stream.origin, stream.target)
        lines.setdefault(pair[::-1] if pair[::-1] in lines else pair, []).append(str(number))
    return lines


def _reach(
    boxes: list[Place], drawn: Mapping[str, Route], rings: list[tuple[Point, ...]]
) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of all that is drawn, with a margin."""
    points = [point(each.curve, n / 12) for each in drawn.values() for n in range(13)]
    points += [(box.x + way * box.width / 2, box.y + way * box.height / 2) for box in boxes for way in (-1, 1)]
    points += [at for ring in rings for at in ring]
    xs, ys = zip(*points, strict=True)
    return min(xs) - _MARGIN, min(ys) - _MARGIN, max(xs) + _MARGIN, max(ys) + _MARGIN


def _renamed(pair: Pair, centre: str) -> Pair:
    one, other = ("" if name == centre else name for name in pair)
    return one, other
