"""`voorzet assess`: what can be done with the proposals of a journey, and why."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Literal

import typer

from voorzet.cli.options import ContentOption, JourneyArgument, LangOption, PersonaOption
from voorzet.cli.printing import out
from voorzet.cli.words import briefly, speaker
from voorzet.messages import say

HELP = say("What can be done with proposals: wanted, permitted, feasible.")

ProposalOption = Annotated[
    str | None, typer.Option("--proposal", help=briefly(say("Only this proposal (an id); otherwise all of them.")))
]
DateOption = Annotated[
    datetime | None,
    typer.Option("--date", formats=["%Y-%m-%d"], help=briefly(say("As of this day; otherwise today."))),
]
WhyOption = Annotated[bool, typer.Option("--why", help=briefly(say("Also why: every card that was looked at.")))]
SpaceOption = Annotated[bool, typer.Option("--space", help=briefly(say("Also all variants: what opens most.")))]
FormatOption = Annotated[
    Literal["text", "json", "csv"], typer.Option("--format", help=briefly(say("How to print it.")))
]


def assess(
    journey: JourneyArgument,
    proposal: ProposalOption = None,
    day: DateOption = None,
    persona: PersonaOption = None,
    why: WhyOption = False,
    space: SpaceOption = False,
    format: FormatOption = "text",
    lang: LangOption = None,
    content: ContentOption = None,
) -> None:
    """Prints for each proposal what each lens says, in a sentence that can be read aloud."""
    from voorzet.cli.telling.verdict_rows import as_csv, as_json, rows
    from voorzet.cli.telling.verdicts import Telling, verdicts
    from voorzet.settings import Settings
    from voorzet.toolkit import toolkit

    kit = toolkit(Settings.from_environment(), (journey,))
    subject = kit.journey(journey)
    traveller = kit.persona(persona) if persona else None
    when = day.date() if day else date.today()
    assessments = [kit.assess(each, when) for each in kit.proposals(subject, proposal)]
    if format != "text":
        told = rows(assessments, traveller)
        out(as_json(told) if format == "json" else as_csv(told))
        return
    spaces = [kit.space(each.situation.proposal, when) for each in assessments] if space else []
    telling = Telling(kit.workspace, speaker(), traveller, why)
    for line in verdicts(subject, assessments, spaces, telling):
        out(line)
