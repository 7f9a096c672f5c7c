"""Each drawing has a name and something that draws it, with all of it in words."""

import pytest
from builders import workspace
from long_journeys import long_journey

from voorzet.exporters.pens import PENS
from voorzet.exporters.picture import DRAWN, Picture
from voorzet.exporters.port import ExportRequest, exhibit
from voorzet.model.text import Language


def request(picture: Picture) -> ExportRequest:
    made = long_journey(14)
    return ExportRequest(workspace(made), made, Language.EN, picture=picture)


@pytest.mark.parametrize("picture", Picture)
def test_every_drawing_says_what_it_is_and_is_told_in_words(picture: Picture) -> None:
    shown = exhibit(request(picture))

    assert shown.kind == DRAWN[picture][0]
    assert shown.drawing.sheets
    assert shown.told()


@pytest.mark.parametrize("picture", Picture)
@pytest.mark.parametrize("pen", PENS)
def test_every_pen_draws_every_drawing_twice_the_same(picture: Picture, pen: str) -> None:
    assert PENS[pen](exhibit(request(picture))).content == PENS[pen](exhibit(request(picture))).content


def test_drawings_have_names_and_files_of_their_own() -> None:
    assert len({str(title) for title, _ in DRAWN.values()}) == len(Picture) == len(DRAWN)
    assert len({picture.file_stem("asking") for picture in Picture}) == len(Picture)
