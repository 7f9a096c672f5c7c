"""`voorzet compare`: two journeys, and what differs: as text, or as a drawing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

import typer

from voorzet.cli.export import PaperOption, PortraitOption
from voorzet.cli.files import hand_over
from voorzet.cli.options import ContentOption, LangOption
from voorzet.cli.printing import block, out
from voorzet.cli.words import briefly, language, speaker
from voorzet.messages import say

if TYPE_CHECKING:
    from voorzet.graph.overlay import Overlay
    from voorzet.model.workspace import Workspace

HELP = say("Compare two journeys: what is new, gone, moved or changed, and what that asks of people.")

BeforeArgument = Annotated[
    str, typer.Argument(metavar="A", help=briefly(say("The earlier journey, or the one as it is: its id or its file.")))
]
AfterArgument = Annotated[
    str, typer.Argument(metavar="B", help=briefly(say("The later journey, or the one as it might be.")))
]
ToOption = Annotated[
    str | None,
    typer.Option("--to", metavar="FORMAT", help=briefly(say("Draw it: svg, pdf, png or html. Otherwise as text."))),
]
DrawingOption = Annotated[
    Literal["difference", "side-by-side"], typer.Option("--drawing", help=briefly(say("Which drawing to make.")))
]
OutputOption = Annotated[
    str | None,
    typer.Option(
        "-o",
        "--output",
        metavar="FILE",
        help=briefly(say("The file to write; - for stdout. Otherwise named after B and the drawing.")),
    ),
]


def compare(
    before: BeforeArgument,
    after: AfterArgument,
    to: ToOption = None,
    drawing: DrawingOption = "difference",
    output: OutputOption = None,
    lang: LangOption = None,
    paper: PaperOption = None,
    portrait: PortraitOption = False,
    content: ContentOption = None,
) -> None:
    """Prints counts, then step by step, then what it asks; or writes a drawing, wholly or not at all."""
    from voorzet.drawing.paper import Paper
    from voorzet.model.text import Language
    from voorzet.settings import Settings
    from voorzet.toolkit import toolkit

    kit = toolkit(Settings.from_environment(), (before, after))
    pen = kit.pen(to) if to else None
    laid = kit.overlay(kit.journey(before), kit.journey(after))
    if pen is None:
        return _tell(laid, kit.workspace)
    sheet = Paper(paper or "a3", landscape=not portrait) if paper or portrait else None
    made = pen(kit.comparison(laid, drawing, Language(language()), sheet))
    hand_over(made, output or f"{laid.after.id}-{drawing}.{to}")


def _tell(laid: Overlay, workspace: Workspace) -> None:
    from voorzet.cli.telling.comparison import burden, in_brief, steps

    speech = speaker()
    block(in_brief(laid, speech))
    if not laid.difference.is_empty:
        block(steps(laid, workspace, speech))
        block(burden(laid, speech))
    out(speech(say("An aid for the conversation, not legal advice.")))
