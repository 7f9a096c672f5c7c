from voorzet.importers.draft import Notes, Part
from voorzet.importers.table import table
from voorzet.messages import say


def test_a_part_becomes_plain_values_and_the_cell_of_each():
    whole, step = Part(), Part("A2")
    step.put("id", "ask", "A2")
    step.put("name", {"nl": "Vraagt"}, "B2")
    step.put("name", {"en": "Asks"}, "C2")
    whole.add("touchpoints", step)

    draft = whole.draft(Notes("a.csv"))

    assert draft.values == {"touchpoints": [{"id": "ask", "name": {"nl": "Vraagt", "en": "Asks"}}]}
    assert draft.cells == {("touchpoints", 0): "A2", ("touchpoints", 0, "id"): "A2", ("touchpoints", 0, "name"): "B2"}


def test_what_is_said_twice_of_a_cell_is_told_once_and_what_is_about_the_whole_comes_first():
    made, notes = table("", [["a"]]), Notes("a.csv")
    for _ in range(2):
        notes.at(made, (0, 0), say("Not used: it belongs to no step."))
    notes.add(say("This sheet was not read."))

    assert [each.place.cell for each in notes] == ["", "A1"]


def test_a_cell_is_left_until_it_was_used_or_told_of():
    made, notes = table("", [["a", "b"], ["c", ""]]), Notes("a.csv")
    notes.use(made, (0, 1))

    assert notes.left(made) == [(0, 0), (1, 0)]
