"""Steps on lines under their phases."""

from itertools import pairwise

from builders import journey, step
from hypothesis import given
from hypothesis import strategies as st

from voorzet.drawing.track import PITCH, tracks


def of(*phases):
    return journey(*(step(f"{phase}-{n}", phase=f"p{phase}") for phase, many in enumerate(phases) for n in range(many)))


def test_a_line_breaks_between_phases():
    assert [[part.phase.id for part in track.parts] for track in tracks(of(3, 3, 3), 0, 60)] == [["p0", "p1"], ["p2"]]


def test_a_phase_that_is_too_long_for_a_line_goes_on_below():
    assert [len(track.places) for track in tracks(of(25), 0, 88)] == [15, 10]


@given(st.lists(st.integers(1, 30), min_size=1, max_size=6), st.sampled_from([88.0, 170.0, 260.0]))
def test_every_step_stands_once_in_reading_order_on_the_sheet_and_far_enough_from_the_next(phases, width):
    made = of(*phases)
    found = tracks(made, 40, width)

    assert [step for track in found for step in track.places] == [each.id for each in made.touchpoints]
    for track in found:
        spots = list(track.places.values())
        assert 40 < min(spots) <= max(spots) < width
        assert all(b - a >= PITCH - 0.01 for a, b in pairwise(spots))
        assert track.parts[-1].left + track.parts[-1].width <= width + 0.01
