"""Whatever stands in a table, reading it ends with a journey or with problems, and what was written can be read."""

from __future__ import annotations

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from voorzet.content.writing import to_yaml
from voorzet.errors import UnreadableTable
from voorzet.importers.headings import _KNOWN
from voorzet.importers.reading import tables
from voorzet.importers.table import Table, table
from voorzet.settings import Settings
from voorzet.toolkit import toolkit

KIT = toolkit(Settings())
HEADS = st.sampled_from([name for _, _, name in _KNOWN] + ["", "Kosten", "Frontstage", "Emotie (1-5)", "Step (EN)"])
WORDS = st.sampled_from(
    ["", "a", "Wacht", "wacht", "1", "2,5", "-1", "ja", "nee", "brief", "boos", "😀", "1. a\n2. b", "; ;", "- ", "3. ", "→ 2",
     "a; b", "frontstage", "aanname", "onderzoek", "8 weken", "Gemeente", "تقديم", "=1+1", ":", "#", "{a}", "2026-01-01"]
) | st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), max_size=8)  # fmt: skip


@st.composite
def any_tables(draw: st.DrawFn) -> Table:
    width = draw(st.integers(1, 6))
    above = [["Titel"] + [""] * (width - 1)] * draw(st.integers(0, 1))
    heads = [draw(HEADS) for _ in range(width)]
    rows = [[draw(WORDS) for _ in range(width)] for _ in range(draw(st.integers(0, 5)))]
    made = table("", [*above, heads, *rows, ["x"] * width])
    return Table("", tuple(zip(*made.rows, strict=True))) if draw(st.booleans()) else made


@settings(max_examples=150, deadline=None)
@given(any_tables())
def test_any_table_is_a_journey_that_can_be_written_or_has_problems(found: Table) -> None:
    made = KIT.import_tables("a.csv", (found,), today=date(2026, 11, 24))

    assert (made.journey is None) == bool(made.problems)
    assert all(str(each.message) for each in (*made.notes, *made.problems))
    if made.journey is not None:
        again, problems = KIT.upload("a.yaml", to_yaml(made.journey).encode())
        assert again == made.journey, problems


@settings(max_examples=80, deadline=None)
@given(st.binary(max_size=60) | st.text(max_size=60).map(str.encode))
def test_any_bytes_are_a_table_or_one_sentence(content: bytes) -> None:
    try:
        assert tables(content, "a.csv")[0].rows
    except UnreadableTable as refused:
        assert "\n" not in str(refused)
