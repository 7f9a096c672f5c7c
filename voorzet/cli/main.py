"""`voorzet`: all commands, and what becomes of what goes wrong in them."""

from __future__ import annotations

import os
import sys
import traceback
from typing import Annotated

import typer

from voorzet import __version__
from voorzet.cli import assess, check, compare, export, import_, persona, schema, serve, show
from voorzet.cli.printing import aside, out, speak_any_terminal
from voorzet.cli.words import briefly
from voorzet.errors import NoPicture, UnknownDrawing, UnknownFormat, VoorzetError
from voorzet.messages import say

app = typer.Typer(
    name="voorzet",
    help=briefly(
        say("From a citizen's journey to a service blueprint. An aid for the conversation, not legal advice.")
    ),
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
app.command("check", help=briefly(check.HELP))(check.check)
app.command("show", help=briefly(show.HELP))(show.show)
app.command("assess", help=briefly(assess.HELP))(assess.assess)
app.command("compare", help=briefly(compare.HELP))(compare.compare)
app.command("export", help=briefly(export.HELP))(export.export)
app.command("import", help=briefly(import_.HELP))(import_.import_)
app.command("persona", help=briefly(persona.HELP))(persona.persona)
app.command("serve", help=briefly(serve.HELP))(serve.serve)
app.command("schema", help=briefly(schema.HELP))(schema.schema)


DebugOption = Annotated[
    bool, typer.Option("--debug", help=briefly(say("When something breaks, show where in the program.")))
]
VersionOption = Annotated[bool, typer.Option("--version", help=briefly(say("Print the version.")), is_eager=True)]


@app.callback(invoke_without_command=True)
def _options(debug: DebugOption = False, version: VersionOption = False) -> None:
    if debug:
        os.environ["VOORZET_DEBUG"] = "1"
    if version:
        out(__version__)
        raise typer.Exit


def main() -> None:
    """Runs one command line. What goes wrong becomes one sentence and an exit code: 1, or 2 for wrong usage."""
    speak_any_terminal()
    try:
        app()
    except Exception as error:
        sys.exit(_complaint(error))


def _complaint(error: Exception) -> int:
    if os.environ.get("VOORZET_DEBUG"):
        traceback.print_exception(error)
    elif isinstance(error, VoorzetError):
        aside(error.message)
    elif isinstance(error, OSError) and error.strerror:
        aside(say("{file}: {reason}.", file=str(error.filename or "voorzet"), reason=error.strerror))
    else:
        kind = type(error).__name__
        aside(say("Voorzet broke down ({kind}); that should not happen. Add --debug to see where.", kind=kind))
    return 2 if isinstance(error, UnknownFormat | UnknownDrawing | NoPicture) else 1
