from datetime import date

import pandas
from builders import able, fits, flow, journey, note, persona, step, tension, text, trusts, way, workspace

from voorzet.graph.build import journey_graph
from voorzet.graph.difference import difference
from voorzet.graph.findings import Traveller
from voorzet.graph.force_field import force_field
from voorzet.graph.handovers import handovers
from voorzet.graph.missed import missed
from voorzet.graph.once_only import held_already
from voorzet.graph.repetition import asked_twice, given_twice
from voorzet.graph.stacking import stacked
from voorzet.graph.staleness import staleness
from voorzet.graph.tables import (
    Table,
    handover_table,
    held_table,
    missed_table,
    period_table,
    pull_table,
    repetition_table,
    shift_table,
    staleness_table,
    standing_table,
    stream_table,
    unprotected_table,
    walk_table,
    walks_table,
)
from voorzet.graph.tensions import pulls, unprotected
from voorzet.graph.waiting import slowest_way
from voorzet.graph.walk import walk
from voorzet.messages import say

VALUES = note("value", value="reach", effect=1), note("value", value="privacy", effect=-2)
STORY = journey(
    step("write", actor="council", lane="frontstage", name="Send a letter", channels=["letter"], annotations=VALUES),
    step("read", name="Read the letter", demands=["understand"], evidence="register"),
    step("give-up", name="Give up", ends=True),
    step("help", actor="neighbour", name="Read it together"),
    step("ask", phase="asking", name="Ask for it", channels=["portal"], demands=["log-in", "fill-in"]),
    step("prove", phase="asking", name="Prove it", demands=["fill-in", "prove"], ends=True),
    "write>read",
    way("read", "give-up", "choice", when="Too difficult"),
    way("read", "help", "choice"),
    way("help", "ask"),
    way("ask", "prove", wait=40),
)
LESS = journey(
    step("write", actor="council", lane="frontstage", name="Send a letter", channels=["letter"]),
    step("agree", name="Agree", demands=["decide"], ends=True),
    "write>agree",
)
KNOWN = note("data", "The wage.", sender="register", receiver="council", data=["income"], evidence="law")
SLIP = note("data", "The payslip.", sender="citizen", receiver="council", data=["income"])
FLOWING = journey(
    step("look", actor="register", name="Look it up", annotations=[KNOWN]),
    step("prove", name="Prove it", annotations=[SLIP]),
    step("pay", actor="council", name="Pay"),
    "look>prove>pay",
    flows=[
        flow("power", "council", "citizen", "Says no."),
        flow("money", "council", "citizen", "The grant.", touchpoint="pay"),
    ],
)
RIA = persona(
    abilities=[able("language", "low", "reads slowly"), able("digital", "some")],
    trust=[trusts("organisation", "low", "was let down", evidence="lived-experience")],
    channels=[fits("portal", "cannot", "has no computer")],
)


def lines(title, table):
    columns = table.told(str)
    yield f"# {title}"
    yield " | ".join(columns)
    for row in zip(*columns.values(), strict=True):
        yield " | ".join("" if cell is None else str(cell) for cell in row)
    yield ""


def test_golden_tables_of_a_small_story(golden):
    graph, of = journey_graph(STORY), workspace()
    tables = {
        "Ria's walk": walk_table(STORY, walk(STORY, RIA)),
        "Missed": missed_table(STORY, missed(STORY, [RIA])),
        "Asked twice": repetition_table(STORY, asked_twice(graph)),
        "Load": period_table(stacked(STORY, slowest_way(graph))),
        "Stale": staleness_table(STORY, staleness(STORY, date(2027, 1, 1))),
        "Values": pull_table(STORY, pulls(STORY, [tension("privacy", "reach")]), of.value_name),
        "Less": shift_table(difference(STORY, LESS).burden),
        "Walks": walks_table(STORY, [Traveller(each, walk(STORY, each)) for each in (persona("bo"), RIA)]),
        "Handovers": handover_table(STORY, handovers(STORY)),
        "Unprotected": unprotected_table(STORY, unprotected(STORY), of.value_name),
        "Who": standing_table(force_field(FLOWING)),
        "Flows": stream_table(FLOWING, force_field(FLOWING)),
        "Held": held_table(FLOWING, held_already(FLOWING)),
    }

    golden("graph/tables.txt", "\n".join(line for title, table in tables.items() for line in lines(title, table)))


def test_pandas_takes_what_is_told():
    table = shift_table(difference(STORY, LESS).burden)

    frame = pandas.DataFrame(table.told(str))

    assert list(frame.columns) == ["What", "Before", "After", "Difference", "Note"]
    assert frame["Difference"].sum() == sum(row[3] for row in table.rows)


def test_numbers_stay_numbers_and_words_are_put_in_a_language():
    table = Table((say("Step"), say("Days")), ((text("Ask"), 3), (None, 0)))

    assert table.told(lambda thing: str(thing).upper()) == {"STEP": ["ASK", None], "DAYS": [3, 0]}


def test_a_table_without_rows_keeps_its_heads():
    assert list(missed_table(STORY, ()).told(str).values()) == [[], [], []]


def test_data_that_is_given_twice_is_told_before_what_is_asked_twice():
    tell = note("data", sender="citizen", receiver="council")
    two = journey(
        step("ask", demands=["prove"], annotations=[tell]), step("again", demands=["prove"], annotations=[tell]),
        step("weigh", actor="council"), "ask>again>weigh",
    )  # fmt: skip

    table = repetition_table(two, asked_twice(journey_graph(two)), given_twice(two))

    assert table.told(str)["Asked"] == ["data for council"] * 2 + ["prove"] * 2


def test_who_has_such_data_already_has_a_row_for_each_who_has_it():
    wage = note("data", sender="register", receiver="agency", data=["income"])
    slip = note("data", sender="citizen", receiver="council", data=["income"])
    made = journey(
        step("look", actor="register", annotations=[wage]), step("prove", annotations=[slip]),
        step("x", actor="agency"), step("y", actor="council"), "look>prove",
    )  # fmt: skip

    columns = held_table(made, held_already(made)).told(str)

    assert columns["Given to"] == ["council", "council"]
    assert columns["Has such data already"] == ["register", "agency"]
