"""How much a table may be: more is not a journey, and would keep everybody waiting."""

from __future__ import annotations

from voorzet.messages import Message, say

MOST_BYTES = 10 * 1024 * 1024
MOST_ROWS = 5_000
MOST_COLUMNS = 500
MOST_CELLS = 50_000
MOST_STEPS = 1_000


def too_large() -> Message:
    """What to say of a file with more bytes than `MOST_BYTES`."""
    return say("it is larger than 10 MB. Take out what is not about this journey, pictures first, and try again.")


def too_many() -> Message:
    """What to say of a table with more rows, columns or cells than it may have."""
    return say(
        "it holds more than {rows} rows, {columns} columns or {cells} cells. Leave only the table with the steps.",
        rows=MOST_ROWS, columns=MOST_COLUMNS, cells=MOST_CELLS,
    )  # fmt: skip
