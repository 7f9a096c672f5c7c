"""`voorzet export`: a file that others can build from."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from voorzet.cli.files import hand_over
from voorzet.cli.options import ContentOption, JourneyArgument, LangOption, PersonaOption
from voorzet.cli.words import briefly, language
from voorzet.messages import say

HELP = say("Make a file of a journey: a picture, a document, or data.")

ToOption = Annotated[
    str,
    typer.Option(
        "--to", metavar="FORMAT", help=briefly(say("The format: svg, pdf, png, html, docx, pptx, xlsx, dot or json."))
    ),
]
OutputOption = Annotated[
    str | None,
    typer.Option(
        "-o",
        "--output",
        metavar="FILE",
        help=briefly(say("The file to write; - for stdout. Otherwise the journey's id, in the current folder.")),
    ),
]
PaperOption = Annotated[
    Literal["a4", "a3", "a1"] | None,
    typer.Option("--paper", help=briefly(say("Divide the drawing over sheets of this size."))),
]
DrawingOption = Annotated[
    str,
    typer.Option("--drawing", metavar="DRAWING", help=briefly(say("What a picture shows: blueprint or force-field."))),
]
PortraitOption = Annotated[bool, typer.Option("--portrait", help=briefly(say("Upright sheets; A3 unless chosen.")))]


def export(
    journey: JourneyArgument,
    to: ToOption,
    output: OutputOption = None,
    lang: LangOption = None,
    persona: PersonaOption = None,
    paper: PaperOption = None,
    portrait: PortraitOption = False,
    drawing: DrawingOption = "blueprint",
    content: ContentOption = None,
) -> None:
    """Writes the file wholly or not at all; what its reader should know of how it was made goes to stderr."""
    from voorzet.drawing.paper import Paper
    from voorzet.model.text import Language
    from voorzet.settings import Settings
    from voorzet.toolkit import toolkit

    kit = toolkit(Settings.from_environment(), (journey,))
    extension = kit.exporter(to).extension
    subject = kit.journey(journey)
    traveller = kit.persona(persona) if persona else None
    sheet = Paper(paper or "a3", landscape=not portrait) if paper or portrait else None
    made = kit.export(subject, to, Language(language()), persona=traveller, paper=sheet, picture=drawing)
    hand_over(made, output or f"{kit.picture(drawing).file_stem(subject.id)}{extension}")
