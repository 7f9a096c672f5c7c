"""`voorzet persona`: one persona as text, or as a sheet to print and hang up."""

from __future__ import annotations

from typing import Annotated

import typer

from voorzet.cli.export import OutputOption, PaperOption, PortraitOption
from voorzet.cli.files import hand_over
from voorzet.cli.options import ContentOption, LangOption
from voorzet.cli.printing import out
from voorzet.cli.words import briefly, language, speaker
from voorzet.messages import say

HELP = say("Read a persona, or make a sheet of it to print and hang up.")

PersonaArgument = Annotated[str, typer.Argument(metavar="PERSONA", help=briefly(say("The id of a persona.")))]
ToOption = Annotated[
    str | None,
    typer.Option(
        "--to", metavar="FORMAT", help=briefly(say("Write a sheet: svg, pdf, png or html. Without it: text."))
    ),
]


def persona(
    persona: PersonaArgument,
    to: ToOption = None,
    output: OutputOption = None,
    lang: LangOption = None,
    paper: PaperOption = None,
    portrait: PortraitOption = False,
    content: ContentOption = None,
) -> None:
    """Prints the persona; with `--to`, writes a sheet wholly or not at all."""
    from voorzet.cli.telling.persona import lines
    from voorzet.drawing.paper import Paper
    from voorzet.model.text import Language
    from voorzet.settings import Settings
    from voorzet.toolkit import toolkit

    kit = toolkit(Settings.from_environment())
    subject = kit.persona(persona)
    if to is None:
        for line in lines(kit.workspace, subject, speaker()):
            out(line)
        return
    pen = kit.pen(to)
    sheet = kit.persona_sheet(subject, Language(language()), Paper(paper or "a3", landscape=not portrait))
    hand_over(pen(sheet), output or f"{subject.id}.{to}")
