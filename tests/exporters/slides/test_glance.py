"""The journey at a glance: every step once, in order, in the colour of its lane."""

from __future__ import annotations

import pytest
from builders import journey, step, workspace
from long_journeys import WORDS, Words, long_journey

from voorzet.drawing.telling import Telling
from voorzet.drawing.theme import ROW_FILLS
from voorzet.exporters.slides.glance import glance
from voorzet.exporters.slides.slide import BOTTOM, HEIGHT, LEFT, ROOM, Slide
from voorzet.exporters.slides.slide import Words as Box
from voorzet.model.journey import Journey, Lane
from voorzet.model.text import Language


def drawn(made: Journey) -> list[Slide]:
    return list(glance(Telling(workspace(made), made, None, Language.EN)))


def boxes(slide: Slide) -> list[Box]:
    return [each for each in slide.elements if isinstance(each, Box)]


@pytest.mark.parametrize("words", WORDS)
def test_no_box_lies_over_another_or_leaves_the_slide(words: Words) -> None:
    for slide in drawn(long_journey(40, words)):
        areas = [box.area for box in boxes(slide)]
        assert all(
            a.x >= LEFT and a.x + a.width <= LEFT + ROOM + 0.01 and a.y + a.height <= BOTTOM < HEIGHT for a in areas
        )
        for place, a in enumerate(areas):
            for b in areas[place + 1 :]:
                assert a.x + a.width <= b.x or b.x + b.width <= a.x or a.y + a.height <= b.y or b.y + b.height <= a.y


@pytest.mark.parametrize("n", [1, 12, 90])
def test_every_step_is_there_once_in_reading_order(n: int) -> None:
    long = long_journey(n)
    told = [box.alt for slide in drawn(long) for box in boxes(slide) if box.alt[0].isdigit()]

    numbers = [int(each.split(".")[0]) for each in told]
    assert numbers == list(range(1, n + 1))


def test_the_colours_say_which_lane_and_the_key_says_which_is_which() -> None:
    (slide,) = drawn(journey(step("ask"), step("decide", actor="council")))

    fills = {box.alt: box.fill for box in boxes(slide)}
    assert fills["1. ask (Citizen actions)"] == fills["The colour of Citizen actions"] == ROW_FILLS[Lane.CITIZEN]
    assert fills["2. decide (Backstage)"] == fills["The colour of Backstage"] == ROW_FILLS[Lane.BACKSTAGE]
    assert "The colour of Surroundings" not in fills


def test_a_phase_without_steps_keeps_its_place() -> None:
    made = journey(step("ask"))
    empty = made.model_copy(update={"phases": (*made.phases, made.phases[0].model_copy(update={"id": "later"}))})

    assert [box.alt for box in boxes(drawn(empty)[0])].count("begin") == 2
