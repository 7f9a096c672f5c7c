import pytest

from voorzet.errors import UnreadableTable
from voorzet.importers.csv_table import csv_table

ROWS = (("Stap", "Cliënt €"), ("a; b", "2,5"))


def read(content: bytes):
    return csv_table(content, "a.csv").rows


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_any_encoding_and_any_end_of_line_gives_the_same(encoding, end):
    assert read(f'Stap;Cliënt €{end}"a; b";2,5{end}'.encode(encoding)) == ROWS


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
def test_any_separator_gives_the_same(separator):
    cells = [["Stap", "Cliënt €"], ["a; b", "2,5"]]
    text = "\n".join(separator.join(f'"{cell}"' for cell in row) for row in cells)

    assert read(text.encode()) == ROWS


def test_a_comma_within_numbers_does_not_part_cells():
    assert read(b"Stap;Tijd;Dagen\na;2,5;1,5\nb;3,5;2,5\n")[1] == ("a", "2,5", "1,5")


def test_a_line_that_says_the_separator_is_followed_and_is_no_row():
    assert read(b"sep=,\r\na;b,c\r\n") == (("a;b", "c"),)


def test_a_cell_may_hold_lines_and_quotation_marks():
    assert read(b'a,b\n"1. ""x""\n2. y",z\n')[1] == ('1. "x"\n2. y', "z")


def test_one_column_is_a_table_too():
    assert read(b"Stap\nVraagt aan\nKrijgt geld\n") == (("Stap",), ("Vraagt aan",), ("Krijgt geld",))


def test_a_quotation_mark_that_does_not_close_is_told_with_its_row():
    with pytest.raises(UnreadableTable, match="near row 2"):
        read(b'a;b\n"' + b"c;d\n" * 40_000)
