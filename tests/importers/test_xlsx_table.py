from datetime import date, datetime, time
from io import BytesIO

import openpyxl
import pytest
from importers.layouts import altered, merged

from voorzet.importers.xlsx_table import xlsx_tables


def book(*rows, **formulas):
    made = openpyxl.Workbook()
    for row in rows:
        made.active.append(row)
    for cell, formula in formulas.items():
        made.active[cell] = formula
    file = BytesIO()
    made.save(file)
    return file.getvalue()


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (5, "5"), (5.0, "5"), (2.5, "2.5"), (True, "true"), ("0012", "0012"), (date(2026, 3, 31), "2026-03-31"),
        (datetime(2026, 3, 31, 9, 5), "2026-03-31 09:05"), (time(4, 13), "4:13"), (" é ", " é "),
    ],
)  # fmt: skip
def test_a_value_is_read_as_words(value, words):
    (table,) = xlsx_tables(book([value, "x"]), "a.xlsx")

    assert table.rows[0][0] == words


def test_a_formula_that_nobody_worked_out_is_broken_and_has_no_words():
    (table,) = xlsx_tables(book(["a", "b"], A2="=1+1"), "a.xlsx")

    assert table.broken == {(1, 0): "=1+1"}
    assert table.rows[:1] == (("a", "b"),)


def test_a_formula_that_was_worked_out_is_its_value():
    content = altered(
        book(["a"], A2="=1+1"),
        "xl/worksheets/sheet1.xml",
        lambda part: part.replace(b"<v></v>", b"<v>2</v>").replace(b"<v />", b"<v>2</v>"),
    )

    (table,) = xlsx_tables(content, "a.xlsx")

    assert (table.rows[1][0], table.broken) == ("2", {})


def test_an_error_in_a_cell_is_broken():
    (table,) = xlsx_tables(book(["a", "#REF!"]), "a.xlsx")

    assert (table.rows[0], table.broken) == (("a",), {(0, 1): "#REF!"})


def test_cells_that_were_made_one_are_known():
    first, second = xlsx_tables(merged(), "a.xlsx")

    assert first.words(0, 2) == first.words(0, 1) == "Merken"
    assert (first.name, second.name) == ("Reis 2026", "Notities")
