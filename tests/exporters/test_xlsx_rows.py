"""Rows as high as their words need, until somebody edits them."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

import xlsxwriter

from voorzet.exporters.xlsx_rows import fitting_rows, row_points


def test_a_row_is_as_high_as_its_fullest_cell() -> None:
    assert row_points(("kort", None, 3), (10, 10, 10)) == 15
    assert row_points(("een zin van een paar woorden", "kort"), (10, 40)) > 30
    assert row_points(("regel\nregel",), (40,)) == 30


def test_no_row_is_higher_than_a_spreadsheet_allows() -> None:
    assert row_points(("woord " * 5000,), (10,)) == 409


def test_rows_grow_again_when_they_are_edited() -> None:
    made = BytesIO()
    book = xlsxwriter.Workbook(made, {"in_memory": True})
    book.add_worksheet().set_row(0, 45)
    book.close()

    with ZipFile(BytesIO(fitting_rows(made))) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml")
        assert b'ht="45"' in sheet
        assert b"customHeight" not in sheet
