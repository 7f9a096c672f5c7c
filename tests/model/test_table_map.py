import pytest
from pydantic import ValidationError

from voorzet.content.document import document
from voorzet.content.writing import to_yaml
from voorzet.model.table_map import MappedColumn, Scale, TableMap


@pytest.mark.parametrize(
    ("number", "level"), [(0, None), (1, -2), (2, -1), (3, 0), (4, 1), (5, 2), (3.4, 0), (3.6, 1), (5.1, None)]
)
def test_a_number_on_a_scale_of_five_is_a_level(number, level):
    assert Scale(least=1, most=5).level(number) == level


@pytest.mark.parametrize("fields", [{}, {"column": "b"}, {"column": "ABCD"}, {"row": 0}, {"column": "A", "field": "x"}])
def test_a_column_is_somewhere(fields):
    with pytest.raises(ValidationError):
        MappedColumn(**{"field": "name", **fields})


def test_a_map_that_is_written_is_read_back_the_same():
    map = TableMap(
        schema="table-map/1", sheet="Blad 1", across=True, header=3, separator="/", scale={"least": -2, "most": 2},
        feelings=[{"word": word, "level": -1} for word in ("no", ":(", "Anxious+", "😀", "a: b", "1", "#x", "-")],
        fields=[{"row": 3, "heading": "1", "field": "name", "lane": "backstage"}, {"row": 4, "field": "pains", "language": "en"}],
    )  # fmt: skip

    assert document(to_yaml(map).encode(), "map.yaml").value == map
