"""`voorzet show`: a journey as text, with what can be worked out about it."""

from __future__ import annotations

import shutil
import sys
import textwrap
from collections.abc import Iterable

from voorzet.cli.options import ContentOption, JourneyArgument, LangOption, PersonaOption
from voorzet.cli.printing import out
from voorzet.cli.words import speaker
from voorzet.messages import say

HELP = say("Read a journey: its steps, and what it asks of people.")


def show(
    journey: JourneyArgument, persona: PersonaOption = None, lang: LangOption = None, content: ContentOption = None
) -> None:
    """Prints the steps phase by phase, then the findings, then the sources."""
    from voorzet.cli.telling.findings import findings
    from voorzet.cli.telling.flows import flows
    from voorzet.cli.telling.heading import heading
    from voorzet.cli.telling.sources import sources
    from voorzet.cli.telling.steps import steps
    from voorzet.settings import Settings
    from voorzet.toolkit import toolkit

    kit = toolkit(Settings.from_environment(), (journey,))
    subject = kit.journey(journey)
    traveller = kit.persona(persona) if persona else None
    insight = kit.insight(subject, traveller)
    speech = speaker()
    _print(heading(subject, traveller, speech))
    _print(steps(subject, traveller, insight, speech))
    if subject.flows or subject.absent:
        _print(flows(subject, speech))
    _print(findings(subject, insight, speech))
    _print(sources(subject, speech))
    out(speech(say("An aid for the conversation, not legal advice.")))


def _print(lines: Iterable[str]) -> None:
    """Lines fitted to the terminal, each under its own indent; in a file or a pipe they stay whole."""
    width = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
    for line in lines:
        for part in _fitted(line, width):
            out(part)
    out()


def _fitted(line: str, width: int | None) -> list[str]:
    if width is None or len(line) <= width:
        return [line]
    indent = " " * (len(line) - len(line.lstrip()) + 2)
    return textwrap.wrap(line, max(width, 40), subsequent_indent=indent, break_long_words=False) or [line]
