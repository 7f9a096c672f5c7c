"""Those on a ring change places until lines are short, and go through nobody."""

from __future__ import annotations

from voorzet.drawing.field_box import Place
from voorzet.drawing.field_order import settled


def at(x: float, y: float) -> Place:
    return Place(x, y, 20, 10)


def test_two_that_are_joined_come_to_stand_next_to_each_other() -> None:
    row = {"a": at(0, 0), "b": at(50, 0), "c": at(100, 0)}

    found = settled(row, ["a", "b", "c"], {("a", "c"): 1})

    assert abs(found["a"].x - found["c"].x) == 50


def test_two_lines_that_cross_do_so_no_longer() -> None:
    square = {"a": at(0, 0), "b": at(60, 0), "c": at(0, 60), "d": at(60, 60)}

    found = settled(square, ["c", "d"], {("a", "d"): 1, ("b", "c"): 1})

    assert (found["d"].x, found["c"].x) == (0, 60)


def test_who_stands_on_another_ring_stays() -> None:
    row = {"a": at(0, 0), "b": at(50, 0), "c": at(100, 0)}

    assert settled(row, ["b"], {("a", "c"): 1}) == row


def test_boxes_keep_their_own_size_when_they_change_places() -> None:
    row = {"a": Place(0, 0, 30, 12), "b": Place(50, 0, 10, 10), "c": Place(100, 0, 20, 8)}

    found = settled(row, ["a", "b"], {("a", "c"): 1})

    assert (found["a"], found["b"]) == (Place(50, 0, 30, 12), Place(0, 0, 10, 10))
