"""Who can be missed, by how the journey is built."""

from __future__ import annotations

from voorzet.graph.findings import Findings
from voorzet.graph.missed import Gap, Missed
from voorzet.messages import Message, say, say_many
from voorzet.model.journey import Journey
from voorzet.ui.parts.claims import evidence
from voorzet.ui.parts.markup import Html, join, tag
from voorzet.ui.parts.openable import step_button, step_buttons
from voorzet.ui.parts.rows import bar, folded, table
from voorzet.ui.visit import Visit

REASONS: dict[Gap, Message] = {
    Gap.DEAD_END: say("The journey stops, and nobody says that it ends"),
    Gap.EARLY_END: say("It ends for some, while others go on"),
    Gap.OWN_REPORT: say("People must report changes by themselves"),
    Gap.OWN_SEARCH: say("People must find it out by themselves"),
    Gap.REGISTER: say("It starts from data that not everybody is in"),
    Gap.SELECTION: say("A system chooses who goes which way"),
    Gap.ONLY_CHANNEL: say("A persona cannot use any channel"),
}
"""How people are missed, as a name."""


def missed(visit: Visit, journey: Journey, found: Findings) -> Html:
    """How often for each reason; then every place, in reading order."""
    if not found.missed:
        return tag("p", visit.t(_LOOKED_AT), class_="v-quiet")
    places = say_many("The place, and why", "All {n} places, and why", len(found.missed))
    return join(
        [
            _reasons(visit, journey, found.missed),
            folded(visit.t(places), _places(visit, journey, found.missed)),
            tag("p", visit.t(_CAN_BE), class_="v-quiet"),
        ]
    )


_LOOKED_AT = say("Looked at were ends, channels, registers, and what people must do by themselves.")
_CAN_BE = say("This tells where people can be missed, not how many are. An early end may be right.")


def _reasons(visit: Visit, journey: Journey, found: tuple[Missed, ...]) -> Html:
    steps: dict[Gap, dict[str, None]] = {}
    for each in found:
        steps.setdefault(each.gap, {})[each.touchpoint] = None
    most = max(map(len, steps.values()))
    rows = (
        (
            visit.t(REASONS[gap]),
            bar(len(at), most),
            step_buttons(visit, journey, at),
        )
        for gap, at in sorted(steps.items(), key=lambda entry: -len(entry[1]))
    )
    return table(visit, say("How people can be missed"), (say("How"), say("In so many steps"), say("Steps")), rows)


def _places(visit: Visit, journey: Journey, found: tuple[Missed, ...]) -> Html:
    rows = (
        (
            step_button(visit, journey, each.touchpoint),
            visit.t(each.says),
            join((evidence(visit, kind) for kind in dict.fromkeys(claim.evidence for claim in each.rests_on)), " "),
        )
        for each in found
    )
    return table(visit, say("Who can be missed"), (say("Step"), say("Who can be missed"), say("Rests on")), rows)
