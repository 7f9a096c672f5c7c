import pytest
from hypothesis import given
from hypothesis import strategies as st

from voorzet.drawing.cells import Block, Cell
from voorzet.drawing.rows import PAD, Row
from voorzet.drawing.sheets import Piece, height, paged


def row(*heights: float, key="notes") -> Row:
    return Row(key, None, "notes", {0: Cell(40, tuple(Block(each) for each in heights))})


def test_rows_stand_below_each_other():
    (sheet,) = paged([[Piece(row(10)), Piece(row(20))]], 100, row)

    assert [y for y, _ in sheet.pieces] == [0, 10 + 2 * PAD]


def test_a_group_that_no_longer_fits_moves_as_a_whole():
    sheets = paged([[Piece(row(50))], [Piece(row(20)), Piece(row(20))]], 100, row)

    assert [len(sheet.pieces) for sheet in sheets] == [1, 2]


def test_a_row_higher_than_a_sheet_is_parted_between_its_lines():
    sheets = paged([[Piece(row(*[30] * 10))]], 100, row)

    assert [len(piece.row.cells[0].blocks) for sheet in sheets for _, piece in sheet.pieces] == [3, 3, 3, 1]
    assert [piece.row.continued for sheet in sheets for _, piece in sheet.pieces] == [False, True, True, True]


@given(st.lists(st.lists(st.lists(st.floats(1, 60), max_size=12), min_size=1, max_size=4), min_size=1, max_size=6))
def test_nothing_is_lost_and_no_sheet_is_overfull(heights):
    groups = [[Piece(row(*blocks)) for blocks in group] for group in heights]
    sheets = paged(groups, 90, row)

    placed = [
        block.height
        for sheet in sheets
        for _, piece in sheet.pieces
        for block in piece.row.cells.get(0, Cell(0)).blocks
    ]
    assert placed == [each for group in heights for blocks in group for each in blocks]
    assert all(sheet.used <= 90 for sheet in sheets)


def test_the_height_of_a_group_is_that_of_its_rows():
    assert height([Piece(row(10)), Piece(row(20))], row) == pytest.approx(30 + 4 * PAD)
