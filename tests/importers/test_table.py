import pytest

from voorzet.importers.table import Table, table


def test_rows_are_made_as_long_as_the_longest_and_empty_ends_go():
    made = table("", [["a", "", ""], ["b", "c"], ["", " "]])

    assert made.rows == (("a", ""), ("b", "c"))


@pytest.mark.parametrize(
    ("name", "cell"), [("", "C2"), ("Steps", "Steps!C2"), ("Our steps", "'Our steps'!C2"), ("It's", "'It''s'!C2")]
)
def test_a_cell_is_called_as_a_spreadsheet_calls_it(name, cell):
    assert Table(name, ()).cell(1, 2) == cell


def test_a_table_that_is_turned_names_its_cells_as_before_and_turned_twice_is_itself():
    made = table("", [["a", "b", "c"], ["d", "e", "f"]], merged={(0, 1): (0, 0)}, broken={(1, 2): "#REF!"})
    turned = made.across()

    assert (turned.words(2, 1), turned.cell(2, 1), turned.line(1)) == ("f", "C2", "2")
    assert turned.words(1, 0) == "a"
    assert turned.broken == {(2, 1): "#REF!"}
    assert turned.across() == made


def test_a_run_of_cells_has_a_name():
    assert Table("A", ()).run((0, 0), (2, 0)) == "A!A1:A3"
    assert Table("A", ()).run((0, 0), (0, 0)) == "A!A1"


def test_a_cell_that_is_part_of_a_larger_one_shows_its_words():
    made = table("", [["a", ""], ["b", "c"]], merged={(0, 1): (0, 0)})

    assert made.words(0, 1) == "a"
    assert list(made.filled()) == [(0, 0), (1, 0), (1, 1)]
