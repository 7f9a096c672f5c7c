"""Tables as CSV, opened by the spreadsheets of two countries."""

import csv
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voorzet.exporters.csv_table import SEPARATORS, csv_table
from voorzet.model.text import Language

CELLS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=8) | st.integers(-9, 9) | st.none()


@pytest.mark.parametrize("words", ["=1+1", "+31", "-3 dagen", "@SUM(A1)", "\tx"])
def test_no_cell_acts(words):
    made = csv_table({words: [words]}, Language.NL).decode("utf-8-sig")

    assert [row[0][0] for row in csv.reader(StringIO(made), delimiter=";")] == ["'", "'"]


def test_numbers_stay_numbers_below_zero_too():
    assert csv_table({"Verschil": [-3, 0]}, Language.NL).decode("utf-8-sig") == "Verschil\r\n-3\r\n0\r\n"


def test_a_spreadsheet_knows_that_it_is_unicode():
    assert csv_table({"é": []}, Language.EN) == "\ufeffé\r\n".encode()


@given(st.lists(st.tuples(CELLS, CELLS), max_size=5), st.sampled_from(list(Language)))
def test_what_goes_in_comes_out(rows, language):
    columns = {"a": [row[0] for row in rows], "b": [row[1] for row in rows]}
    made = csv_table(columns, language).decode("utf-8-sig")

    read = list(csv.reader(StringIO(made, newline=""), delimiter=SEPARATORS[language]))[1:]
    plain = [[("" if cell is None else str(cell)) for cell in row] for row in rows]
    assert [[cell.removeprefix("'") for cell in row] for row in read] == [
        [c.removeprefix("'") for c in row] for row in plain
    ]
