"""What claims rest on, and which of them may no longer hold."""

from __future__ import annotations

from collections.abc import Iterator

from voorzet.graph.doubts import by_ground
from voorzet.graph.findings import Findings
from voorzet.graph.staleness import Doubt
from voorzet.messages import Message, say, say_many
from voorzet.model.journey import Journey
from voorzet.ui.parts.claims import evidence
from voorzet.ui.parts.markup import Html, join, tag
from voorzet.ui.parts.openable import step_buttons
from voorzet.ui.parts.rows import bar, folded, table
from voorzet.ui.visit import Visit

DOUBTS: dict[Doubt, Message] = {
    Doubt.LAW_LAPSED: say("law that lapsed"),
    Doubt.LAW_NOT_YET: say("not yet law"),
    Doubt.REVIEW_OLD: say("review long ago"),
    Doubt.SOURCE_OLD: say("source long not looked up"),
    Doubt.UNVERIFIED: say("never checked"),
}
"""Why something is in doubt, in a few words."""


def grounds(visit: Visit, journey: Journey, found: Findings) -> Html:
    """How many claims rest on each kind of evidence; what is in doubt; where nothing but guesses stands."""
    return join([_shares(visit, found), _doubts(visit, journey, found), *_assumed(visit, journey, found)])


def _shares(visit: Visit, found: Findings) -> Html:
    counts = found.alone.evidence.counts
    most = max((count for _, count in counts), default=0)
    rows = ((evidence(visit, kind), bar(count, most, not kind.is_sourced)) for kind, count in counts)
    return table(visit, say("What claims rest on; dashed: no source"), (say("Evidence"), say("Claims")), rows)


def _doubts(visit: Visit, journey: Journey, found: Findings) -> Html:
    if not found.stale:
        says = say("On {day} no law that is named has lapsed, no source is older than half a year, and nothing is left "
                   "unchecked.", day=found.on)  # fmt: skip
        return tag("p", visit.t(says), class_="v-quiet")
    rows = (
        (
            visit.t(DOUBTS[each.doubt]),
            visit.t(each.says),
            str(each.claims),
            step_buttons(visit, journey, each.steps) if each.steps else None,
        )
        for each in by_ground(journey, found.stale)
    )
    caption = say("What may no longer hold, seen on {day}", day=found.on)
    return table(visit, caption, (say("Why"), say("What it rests on"), say("Claims"), say("Steps")), rows)


def _assumed(visit: Visit, journey: Journey, found: Findings) -> Iterator[Html]:
    steps = found.alone.assumed_only
    if steps:
        title = say_many("{n} step about which no claim has a source", "{n} steps about which no claim has a source",
                         len(steps))  # fmt: skip
        yield folded(visit.t(title), step_buttons(visit, journey, steps))
