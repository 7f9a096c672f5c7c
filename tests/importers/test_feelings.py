import pytest

from voorzet.importers.feelings import felt, scale_in, usual
from voorzet.model.table_map import TableMap

MAP = TableMap(schema="table-map/1", fields=[], scale={"least": 1, "most": 5},
               feelings=[{"word": "boos", "level": -2}, {"word": "een beetje boos", "level": -1}, {"word": "😀", "level": 2}])  # fmt: skip


@pytest.mark.parametrize(
    ("words", "level"),
    [
        ("Boos", -2), ("boos!", -2), ("een beetje boos", -1), ("Een beetje boos, want het duurt", -1), ("😀 opgelucht", 2),
        ("4", 1), ("4,6", 2), ("boos (2)", -1), ("9", None), ("boosaardig", None), ("", None),
    ],
)  # fmt: skip
def test_a_feeling_is_as_good_as_the_map_says(words, level):
    assert felt(words, MAP) == (words, level)


def test_without_a_scale_a_number_says_nothing():
    assert felt("4", MAP.model_copy(update={"scale": None})).level is None


@pytest.mark.parametrize(
    ("words", "ends"), [("1–10", (1, 10)), ("-2 t/m 2", (-2, 2)), ("(1 tot 5)", (1, 5)), ("2026", None), ("5-1", None)]
)
def test_a_scale_is_read_where_it_is_stated(words, ends):
    found = scale_in(words)

    assert (found and (found.least, found.most)) == ends


@pytest.mark.parametrize(
    ("words", "level"), [("Anxious+", -1), ("☹️", -1), ("👍", None), ("HAPPY", 2), (":)", 1), ("banger", None)]
)
def test_common_words_and_faces_have_a_usual_meaning(words, level):
    assert usual(words) == level
