"""`voorzet schema`: JSON Schemas, so that editors help people who write content."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from voorzet.cli.files import put
from voorzet.cli.printing import aside
from voorzet.cli.words import briefly
from voorzet.messages import say

HELP = say("Write the JSON Schemas of journey and persona files.")

OutOption = Annotated[
    Path, typer.Option("--out", metavar="DIR", help=briefly(say("The folder to write to; otherwise schemas/.")))
]


def schema(out: OutOption = Path("schemas")) -> None:
    """One file per kind of document, made anew."""
    from voorzet.toolkit import schemas

    out.mkdir(parents=True, exist_ok=True)
    for name, described in schemas().items():
        file = out / f"{name}.schema.json"
        put((json.dumps(described, indent=2, ensure_ascii=False) + "\n").encode(), str(file))
        aside(say("Wrote {file}.", file=str(file)))
