from builders import way
from hypothesis import given
from hypothesis import strategies as st

from voorzet.drawing.routes import MOST_TRACKS, Bent, Spot, Straight, routes

ROW = {"a": Spot(0, 0), "b": Spot(1, 0), "c": Spot(2, 0), "under-a": Spot(0, 2)}


def test_neighbours_in_a_lane_are_joined_straight():
    (line,) = routes([way("a", "b")], ROW).straight

    assert line.down == 0


def test_cards_in_one_column_are_joined_straight_down():
    (line,) = routes([way("a", "under-a")], ROW).straight

    assert line.down == 1


def test_a_line_goes_around_a_card_in_between():
    found = routes([way("a", "under-a")], {**ROW, "between": Spot(0, 1)})

    assert found.straight == ()
    assert [type(line) for line in found.bent] == [Bent]


def test_a_way_back_runs_in_the_channel_above_its_target():
    (line,) = routes([way("c", "a", "loop")], ROW).bent

    assert (line.channel, line.back) == (0, -1)


def test_lines_to_cards_on_other_sheets_are_left_to_the_cards():
    assert routes([way("a", "elsewhere")], ROW).bent == ()


def test_a_way_to_itself_has_no_line():
    assert routes([way("a", "a", "loop")], ROW) == routes([], ROW)


spots = st.dictionaries(
    st.integers(0, 30).map(lambda n: f"s{n}"), st.tuples(st.integers(0, 7), st.integers(0, 4)), min_size=2, max_size=20
).map(lambda found: {id: Spot(*place) for place, id in {place: id for id, place in found.items()}.items()})


@given(spots, st.data())
def test_no_two_lines_lie_over_each_other(placed, data):
    pairs = st.tuples(st.sampled_from(sorted(placed)), st.sampled_from(sorted(placed)))
    wanted = data.draw(st.lists(pairs, max_size=30, unique=True))
    found = routes([way(*pair) for pair in wanted], placed)

    for line in found.bent:
        assert max(line.out_track, line.back_track, line.channel_track) < MOST_TRACKS
    stretches = [
        (line.channel, line.channel_track, min(line.out, line.back), max(line.out, line.back), line.way.origin)
        for line in found.bent
        if line.channel is not None
    ]
    for place, (channel, track, start, end, origin) in enumerate(stretches):
        for other in stretches[place + 1 :]:
            if (channel, track) == other[:2] and origin != other[4]:
                assert end < other[2] or other[3] < start
    drawn = len(found.straight) + len(found.bent)
    assert drawn <= len([pair for pair in wanted if pair[0] != pair[1]])
    assert all(isinstance(line, Straight) for line in found.straight)
