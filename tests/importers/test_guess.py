from voorzet.importers.guess import guess
from voorzet.importers.table import table
from voorzet.model.table_map import TableField
from voorzet.model.text import Language

DOWN = table(
    "", [["Een titel", "", ""], ["Stap", "Wie", "Cijfer"], ["Vraagt aan", "Ouder", "-1"], ["Wacht", "Ouder", "2"]]
)


ACROSS = table("", [list(cells) for cells in zip(*DOWN.rows, strict=True)])


def fields(found):
    return [(each.column or each.row, each.field.value) for each in found.map.fields]


def test_the_row_with_the_headings_is_found_below_a_title():
    found = guess(DOWN, Language.EN)

    assert (found.map.header, found.map.across, found.map.language) == (2, False, Language.NL)
    assert fields(found) == [("A", "name"), ("B", "actor"), ("C", "emotion")]
    assert found.sure


def test_steps_that_go_across_are_seen_by_the_headings_in_the_first_column():
    found = guess(ACROSS, Language.NL)

    assert (found.map.across, found.map.header) == (True, 2)
    assert fields(found) == [(1, "name"), (2, "actor"), (3, "emotion")]


def test_what_somebody_said_is_followed():
    assert guess(DOWN, Language.NL, across=True).map.across
    assert guess(DOWN, Language.NL, header=3).map.header == 3


def test_numbers_below_nothing_are_on_our_own_scale_and_others_on_none():
    assert guess(DOWN, Language.NL).map.scale is not None
    assert guess(table("", [["Stap", "Cijfer"], ["a", "1"], ["b", "5"]]), Language.NL).map.scale is None


def test_without_headings_the_wordiest_column_has_the_names():
    found = guess(table("", [["x", "y"], ["1", "Vraagt aan"], ["2", "Wacht"]]), Language.EN)

    assert [each.field for each in found.map.fields] == [TableField.NAME]
    assert found.map.fields[0].column == "B"
    assert (found.sure, found.map.language) == (False, Language.EN)


def test_of_two_columns_for_one_thing_the_surer_is_taken():
    found = guess(table("", [["Toelichting van de stap", "Stap", "Omschrijving"], ["a", "b", "c"]]), Language.NL)

    assert ("B", "name") in fields(found)
    assert ("C", "description") in fields(found)


def test_a_column_with_the_lane_of_each_step_is_not_taken_for_headings():
    found = guess(table("", [["Stap", "Laag"], ["a", "contact"], ["b", "backstage"], ["c", "frontstage"]]), Language.NL)

    assert (found.map.across, found.map.header) == (False, 1)
    assert fields(found) == [("A", "name"), ("B", "lane")]
