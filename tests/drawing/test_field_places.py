"""Nobody stands over another, and each kind of ring lies outside the one before it."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from voorzet.drawing.field_box import Place
from voorzet.drawing.field_places import outline, places

CENTRE = Place(0, 0, 40, 20)
SIZES = st.builds(Place, st.just(0), st.just(0), st.floats(20, 62), st.floats(8, 70))


def rings(*counts: int) -> list[dict[str, Place]]:
    return [{f"{ring}-{nth}": Place(0, 0, 34, 14) for nth in range(count)} for ring, count in enumerate(counts)]


@given(st.lists(st.lists(SIZES, max_size=9), min_size=3, max_size=3), st.floats(0.6, 2.4), st.floats(0.6, 1.5))
def test_no_two_boxes_touch_however_large_they_are(sizes: list[list[Place]], flat: float, wide: float) -> None:
    named = [{f"{ring}-{nth}": box for nth, box in enumerate(boxes)} for ring, boxes in enumerate(sizes)]

    found = places(CENTRE, named, flat, wide)

    assert len(found.of) == 1 + sum(map(len, sizes))
    assert not [names for names in combinations(found.of, 2) if found.of[names[0]].touches(found.of[names[1]], 5)]


def test_the_centre_stays_in_the_middle() -> None:
    assert places(CENTRE, rings(3, 3, 3), 1.2).of[""] == CENTRE


def test_each_kind_of_ring_lies_outside_the_edge_of_the_one_before() -> None:
    found = places(CENTRE, rings(4, 6, 4), 1.3)

    assert [ring for ring, _ in found.edges] == [0, 1]
    for ring, reach in found.edges:
        across = max(x for x, _ in outline(reach, 1.3))
        inner = [box for name, box in found.of.items() if name and int(name[0]) <= ring]
        outer = [box for name, box in found.of.items() if name and int(name[0]) > ring]
        assert all(abs(box.x) + box.width / 2 <= across and abs(box.y) + box.height / 2 <= reach for box in inner)
        assert all(abs(box.x) + box.width / 2 > across or abs(box.y) + box.height / 2 > reach for box in outer)


def test_a_ring_that_nobody_stands_on_has_no_edge() -> None:
    assert [ring for ring, _ in places(CENTRE, rings(0, 4, 2), 1.0).edges] == [1]
    assert places(CENTRE, rings(5, 0, 0), 1.0).edges == ()


def test_a_ring_that_is_too_full_is_parted_over_more() -> None:
    assert [len(ring) for ring in places(CENTRE, rings(14, 0, 0), 1.0).rings] == [6, 8]


def test_with_more_ease_everybody_stands_further_apart() -> None:
    tight, easy = (places(CENTRE, rings(4, 6, 2), 1.2, wide).size for wide in (0.7, 1.4))

    assert tight[0] < easy[0]
    assert tight[1] < easy[1]


def test_changing_about_makes_lines_no_longer_and_moves_nobody_off_their_ring() -> None:
    before = places(CENTRE, rings(0, 8, 0), 1.0)
    pairs = {("1-0", "1-4"): 3, ("1-1", "1-5"): 1}

    after = before.clearer(pairs)

    def length(of: dict[str, Place]) -> float:
        return sum(abs(of[a].x - of[b].x) + abs(of[a].y - of[b].y) for a, b in pairs)

    assert length(dict(after.of)) < length(dict(before.of))
    assert {(box.x, box.y) for box in after.of.values()} == {(box.x, box.y) for box in before.of.values()}
