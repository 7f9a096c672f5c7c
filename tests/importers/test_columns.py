from voorzet.importers.columns import mapped_columns
from voorzet.importers.table import table
from voorzet.model.table_map import MappedColumn, TableMap

NAME, PAINS = (
    MappedColumn(column="A", heading="Stap", field="name"),
    MappedColumn(column="B", heading="Pijn", field="pains"),
)
MAP = TableMap(schema="table-map/1", fields=[NAME, PAINS])


def found(*heads):
    return mapped_columns(table("", [list(heads), ["x"] * len(heads)]), MAP)


def test_columns_are_at_their_place():
    assert found("Stap", "Pijn") == {0: NAME, 1: PAINS}


def test_a_column_that_was_moved_is_found_by_its_heading():
    assert found("Nieuw", "pijn:", "STAP") == {1: PAINS, 2: NAME}


def test_a_column_that_is_gone_is_left_out():
    assert found("Stap", "Iets") == {0: NAME}


def test_a_column_may_be_named_by_its_place_alone():
    alone = MappedColumn(column="B", field="name")

    assert mapped_columns(table("", [["", ""], ["x", "y"]]), MAP.model_copy(update={"fields": (alone,)})) == {1: alone}
