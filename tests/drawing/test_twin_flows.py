"""What flows, who is missing, and what a step stands for, in words."""

from __future__ import annotations

from builders import actor, flow, journey, missing, note, step, workspace
from drawing.test_retelling import at, told, words

from voorzet.drawing.retelling import twin
from voorzet.model.text import Language

TWO = [actor("citizen"), actor("council")]


def test_what_flows_stands_in_a_table_and_leads_to_its_step() -> None:
    pay = flow("money", "council", "citizen", "The grant.", evidence="law", touchpoint="ask")
    made = journey("ask", actors=TWO, flows=[pay, flow("power", "council", "citizen", "Can say no.")])

    sections = told(made)

    assert words(at(sections, "flows")) == [
        *("council → citizen", "money", "The grant.", "1. ask", "law [1]"),
        *("council → citizen", "power", "Can say no.", "assumption"),
    ]
    assert [piece.href for piece in at(sections, "flows").body[0].rows[0][2].lines[1]] == ["#step-ask"]


def test_who_is_missing_is_told_with_why() -> None:
    sections = told(journey("ask", absent=[missing("creditor", "The bank")]))

    assert words(at(sections, "absent")) == ["The bank", "creditor", "so", "assumption"]


def test_a_journey_of_which_nobody_said_so_has_no_such_sections() -> None:
    assert {"flows", "absent"}.isdisjoint(section.anchor for section in told(journey("ask")))


def test_a_note_names_the_kinds_of_data() -> None:
    tell = note("data", "A form.", sender="citizen", receiver="council", data=["income", "debts"])

    assert "income, debts and arrears" in words(
        at(told(journey(step("ask", annotations=[tell]), actors=TWO)), "step-ask")
    )


def test_what_a_step_stands_for_is_told_by_name_where_the_earlier_journey_is_at_hand() -> None:
    before = journey(step("ask", name="Asking"), id="before")
    after = journey(step("apply", replaces=["ask", "gone"]), based_on="before")

    known = words(at(twin(workspace(before, after), after, None, Language.EN), "step-apply"))
    alone = words(at(told(after), "step-apply"))

    assert known[known.index("Stands for") + 1] == "Asking; gone"
    assert alone[alone.index("Stands for") + 1] == "ask; gone"
