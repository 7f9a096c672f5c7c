"""A small picture of what a journey asks."""

from builders import journey, step

from voorzet.model.journey import Demand
from voorzet.ui.parts.load_picture import picture


def test_every_thing_asked_is_a_square():
    made = journey(step("ask", demands=(Demand.FILL_IN, Demand.PROVE)), step("paid"))

    assert picture(made, 2).count("<rect") == 2


def test_the_heaviest_step_reaches_the_top_and_none_goes_over():
    made = journey(step("ask", demands=tuple(Demand)))

    assert 'y="1"' in picture(made, len(Demand))
    assert 'y="-' not in picture(made, len(Demand))
