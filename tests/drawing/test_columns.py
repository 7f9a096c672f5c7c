from builders import journey, step, way

from voorzet.drawing.columns import columns


def together(*parts):
    return [[touchpoint.id for touchpoint in column.touchpoints] for column in columns(journey(*parts))]


def test_steps_in_one_lane_stand_side_by_side():
    assert together(step("ask"), step("wait"), way("ask", "wait")) == [["ask"], ["wait"]]


def test_a_letter_and_its_reader_share_a_column():
    assert together(step("send", lane="frontstage"), step("read"), way("send", "read")) == [["send", "read"]]


def test_what_takes_time_begins_a_new_column():
    parts = (step("send", lane="frontstage"), step("read"), way("send", "read", wait=14))

    assert together(*parts) == [["send"], ["read"]]


def test_a_choice_begins_a_new_column():
    parts = (step("send", lane="frontstage"), step("read"), way("send", "read", "choice", when="if"))

    assert together(*parts) == [["send"], ["read"]]


def test_no_line_jumps_over_a_card():
    parts = (
        step("match", lane="backstage"),
        step("send", lane="frontstage"),
        step("file", lane="support"),
        way("match", "send"),
        way("send", "file"),
    )

    assert together(*parts) == [["match", "send"], ["file"]]


def test_every_touchpoint_has_one_place_in_reading_order():
    parts = [step(f"s{n}", lane=("citizen", "frontstage", "backstage")[n % 3]) for n in range(20)]
    ways = [way(f"s{n}", f"s{n + 1}") for n in range(19)]

    assert [id for column in together(*parts, *ways) for id in column] == [f"s{n}" for n in range(20)]
