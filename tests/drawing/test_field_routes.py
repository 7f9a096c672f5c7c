"""Lines run side by side from box to box, round others, and each number stands free."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voorzet.drawing.field_box import Place
from voorzet.drawing.field_routes import point, routes

A, B = Place(0, 0, 30, 24), Place(120, 0, 30, 24)


def label(*names: str) -> dict[str, Place]:
    return {name: Place(0, 0, 9, 4.4) for name in names}


def test_a_line_runs_straight_from_the_edge_of_one_box_to_that_of_the_other() -> None:
    found = routes({"a": A, "b": B}, {("a", "b"): ["1"]}, label("1"))

    assert found is not None
    start, _, end = found["1"].curve
    assert start == pytest.approx((15.7, 0), abs=1)
    assert end == pytest.approx((104.1, 0), abs=1)
    assert (found["1"].label.x, found["1"].label.y) == pytest.approx((60, 0), abs=1)


def test_a_line_goes_round_whoever_stands_in_between() -> None:
    between = Place(60, 0, 20, 14)
    found = routes({"a": A, "b": B, "c": between}, {("a", "b"): ["1"]}, label("1"))

    assert found is not None
    assert not any(between.holds(point(found["1"].curve, n / 40)) for n in range(41))


def test_lines_of_one_pair_run_beside_each_other() -> None:
    names = ["1", "2", "3", "4"]
    found = routes({"a": A, "b": B}, {("a", "b"): names}, label(*names))

    assert found is not None
    heights = [point(found[name].curve, 0.5)[1] for name in names]
    assert all(abs(here - there) > 3 for here, there in pairwise(heights))


def test_where_a_number_finds_no_room_there_are_no_routes() -> None:
    near = Place(36, 0, 30, 24)

    assert routes({"a": A, "b": near}, {("a", "b"): ["1"]}, label("1")) is None


@given(st.integers(1, 8), st.floats(60, 200), st.floats(-90, 90))
def test_no_number_stands_on_another_or_on_a_box(count: int, across: float, down: float) -> None:
    names = [str(nth) for nth in range(count)]
    boxes = {"a": Place(0, 0, 34, 34), "b": Place(across, down, 34, 34)}

    found = routes(boxes, {("a", "b"): names}, label(*names))

    if found is not None:
        stood = [each.label for each in found.values()]
        assert not any(one.touches(other) for one, other in combinations([*stood, *boxes.values()], 2))
