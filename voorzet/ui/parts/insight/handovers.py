"""Between whom the journey is handed over, and how often."""

from __future__ import annotations

from voorzet.graph.findings import Findings
from voorzet.graph.handovers import Handover
from voorzet.graph.headlines import passed_on
from voorzet.messages import Message, say, say_many
from voorzet.model.journey import Journey
from voorzet.ui.parts.markup import Html, join, tag
from voorzet.ui.parts.openable import step_button
from voorzet.ui.parts.rows import bar, folded, table
from voorzet.ui.visit import Visit


def handovers(visit: Visit, journey: Journey, found: Findings) -> Html:
    """Those between organisations first, since they can settle these among themselves; then all others."""
    between = found.alone.between_organisations
    others = tuple(each for each in found.alone.handovers if not each.is_between_organisations)
    parts = [_table(visit, journey, between, say("Between organisations")) if between else None]
    if others:
        title = say_many(
            "And {n} handover to or from people themselves",
            "And {n} handovers to or from people themselves",
            len(others),
        )
        caption = say("To or from citizens and their helpers")
        parts.append(folded(visit.t(title), _table(visit, journey, others, caption)))
    return join(parts)


def _table(visit: Visit, journey: Journey, found: tuple[Handover, ...], caption: Message) -> Html:
    counted = passed_on(found)
    most = max(times for _, _, times in counted)
    rows = (
        (
            f"{visit.t(giver.name)} → {visit.t(receiver.name)}",
            bar(times, most),
            join(_where(visit, journey, each) for each in found if (each.giver, each.receiver) == (giver, receiver)),
        )
        for giver, receiver, times in counted
    )
    return table(visit, caption, (say("From whom to whom"), say("How often"), say("Where")), rows)


def _where(visit: Visit, journey: Journey, each: Handover) -> Html:
    before, after = (step_button(visit, journey, step) for step in (each.transition.origin, each.transition.target))
    return tag("div", before, " → ", after)
