"""`voorzet schema`: JSON Schemas, so that editors help people who write content."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from voorzet.cli.printing import aside
from voorzet.cli.words import briefly
from voorzet.messages import say

HELP = say("Write the JSON Schemas of journey and persona files.")

OutOption = Annotated[
    Path, typer.Option("--out", metavar="DIR", help=briefly(say("The folder to write to; otherwise schemas/.")))
]


def schema(out: OutOption = Path("schemas")) -> None:
    """One file per kind of document, made anew."""
    from voorzet.toolkit import write_schemas

    for file in write_schemas(out):
        aside(say("Wrote {file}.", file=str(file)))
