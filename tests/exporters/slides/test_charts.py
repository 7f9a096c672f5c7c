"""What is drawn as a chart, and what is left open because nobody knows."""

from __future__ import annotations

from typing import Any

from builders import feels, journey, persona, step, workspace

from voorzet.drawing.telling import Telling
from voorzet.exporters.slides.charts import charts, grounds
from voorzet.exporters.slides.slide import Chart, Slide
from voorzet.model.journey import Journey
from voorzet.model.text import Language


def telling(made: Journey, *things: Any, who: Any = None) -> Telling:
    return Telling(workspace(made, *things), made, who, Language.EN)


def chart(slide: Slide) -> Chart:
    return next(each for each in slide.elements if isinstance(each, Chart))


def test_a_step_of_which_nothing_is_known_leaves_a_gap() -> None:
    made = journey(
        step("ask", emotions=[feels(-2, evidence="tested")]), step("wait"), step("paid", emotions=[feels(1)])
    )
    (felt,) = (chart(slide) for slide in charts(telling(made)))

    (series,) = felt.series
    assert (series.name, series.values, series.assumed) == ("whoever travels", (-2, None, 1), (False, False, True))
    assert (felt.categories, felt.scale) == (("1", "2", "3"), (-2, 2))
    assert felt.alt.endswith("whoever travels: 1 (-2), 3 (1).")


def test_each_persona_who_feels_otherwise_has_a_line() -> None:
    ria, bilal = persona("ria", name="Ria"), persona("bilal", name="Bilal")
    made = journey(step("ask", emotions=[feels(-2, persona="ria"), feels(1, persona="bilal")]))

    (both,) = (chart(slide) for slide in charts(telling(made, ria, bilal)))
    (hers,) = (chart(slide) for slide in charts(telling(made, ria, bilal, who=ria)))
    assert [each.name for each in both.series] == ["Bilal", "Ria"]
    assert [(each.name, each.values) for each in hers.series] == [("Ria", (-2,))]


def test_the_notes_say_why_it_feels_so_and_what_is_asked() -> None:
    felt, asked = charts(telling(journey(step("ask", demands=["call"], emotions=[feels(-2, "afraid")]))))

    assert ["".join(piece.words for piece in line) for line in (*felt.notes, *asked.notes)] == [
        "1. ask, whoever travels: very bad, afraid (assumption)",
        "1. ask: call",
    ]


def test_claims_are_counted_by_what_they_rest_on() -> None:
    made = grounds(telling(journey(step("ask", evidence="law"), step("wait"), step("paid"))))

    assert (chart(made).categories, chart(made).series[0].values) == (("law", "assumption"), (1, 2))
    assert "Citizens have not been asked" in "".join(piece.words for line in made.notes for piece in line)
