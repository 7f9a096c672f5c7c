"""The options that several commands share."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import typer

from voorzet.cli.words import Lang, briefly, choose
from voorzet.messages import say

JourneyArgument = Annotated[
    str, typer.Argument(metavar="JOURNEY", help=briefly(say("The id of a journey, or the path of a journey file.")))
]
PersonaOption = Annotated[
    str | None, typer.Option("--persona", help=briefly(say("Through the eyes of this persona (an id).")))
]
LangOption = Annotated[
    Lang | None,
    typer.Option(
        "--lang", callback=choose, is_eager=True, help=briefly(say("The language; otherwise as the terminal is set."))
    ),
]


def _choose_content(folder: Path | None) -> Path | None:
    """Makes this folder the content of the whole process, the app included."""
    if folder is not None:
        os.environ["VOORZET_CONTENT"] = str(folder)
    return folder


ContentOption = Annotated[
    Path | None,
    typer.Option(
        "--content", callback=_choose_content, help=briefly(say("A folder of your own with journeys/ and personas/."))
    ),
]
