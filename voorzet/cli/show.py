"""`voorzet show`: a journey as text, with what can be worked out about it."""

from __future__ import annotations

from voorzet.cli.options import ContentOption, JourneyArgument, LangOption, PersonaOption
from voorzet.cli.printing import block, out
from voorzet.cli.words import speaker
from voorzet.messages import say

HELP = say("Read a journey: its steps, and what it asks of people.")


def show(
    journey: JourneyArgument, persona: PersonaOption = None, lang: LangOption = None, content: ContentOption = None
) -> None:
    """Prints the steps phase by phase, then the findings, then what personas may meet, then the sources."""
    from datetime import date

    from voorzet.cli.telling.findings import findings
    from voorzet.cli.telling.flows import flows
    from voorzet.cli.telling.heading import heading
    from voorzet.cli.telling.sources import sources
    from voorzet.cli.telling.steps import steps
    from voorzet.cli.telling.walk import walks
    from voorzet.settings import Settings
    from voorzet.toolkit import toolkit

    kit = toolkit(Settings.from_environment(), (journey,))
    subject = kit.journey(journey)
    traveller = kit.persona(persona) if persona else None
    found = kit.findings(kit.workspace, subject, date.today(), traveller)
    speech = speaker()
    block(heading(subject, traveller, speech))
    block(steps(subject, traveller, found.alone, speech))
    if subject.flows or subject.absent:
        block(flows(subject, speech))
    block(findings(kit.workspace, subject, found, speech))
    block(walks(subject, found, speech))
    block(sources(subject, speech))
    out(speech(say("An aid for the conversation, not legal advice.")))
