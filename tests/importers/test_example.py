import pytest
from importers.layouts import imported, notes

from voorzet.importers.example import EXAMPLES, example
from voorzet.model.text import Language


@pytest.mark.parametrize("language", Language)
def test_the_example_is_understood_to_the_last_cell(language):
    made = imported(EXAMPLES[language])

    assert made.journey is not None
    assert notes(EXAMPLES[language]) == []
    assert (len(made.journey.touchpoints), len(made.journey.phases)) == (5, 3)


def test_a_spreadsheet_opens_it_rightly():
    assert example(Language.NL).startswith(b"\xef\xbb\xbfFase;")
    assert b"\r\n" in example(Language.EN)
