"""Values under pressure: those that no step supports, and those that pull at each other in one step."""

from __future__ import annotations

from voorzet.graph.findings import Findings
from voorzet.graph.tensions import Pull, Unprotected
from voorzet.messages import say
from voorzet.model.journey import Journey
from voorzet.ui.parts.claims import evidence
from voorzet.ui.parts.markup import Html, join, tag, words
from voorzet.ui.parts.openable import step_button, step_buttons
from voorzet.ui.parts.rows import bar, table
from voorzet.ui.parts.step_claims import EFFECTS
from voorzet.ui.visit import Visit


def values(visit: Visit, journey: Journey, found: Findings) -> Html:
    """Two tables, or a sentence where there is nothing to put in them."""
    parts = [
        _unprotected(visit, journey, found.unprotected) if found.unprotected else None,
        _pulls(visit, journey, found.pulls) if found.pulls else tag("p", visit.t(_NO_PULL), class_="v-quiet"),
    ]
    return join(parts)


_NO_PULL = say(
    "In no step does supporting one value press another that is known to pull at it. Only values with an effect in the "
    "notes of a step count."
)


def _unprotected(visit: Visit, journey: Journey, found: tuple[Unprotected, ...]) -> Html:
    most = max(len(each.steps) for each in found)
    rows = (
        (
            visit.t(visit.workspace.value_name(each.value)),
            bar(len(each.steps), most),
            tag("span", visit.t(EFFECTS[each.worst]), class_="v-chip"),
            step_buttons(visit, journey, each.steps),
        )
        for each in found
    )
    heads = say("Value"), say("In so many steps"), say("At worst"), say("Steps")
    return table(visit, say("Pressed, and nowhere supported: which action would protect it?"), heads, rows)


def _pulls(visit: Visit, journey: Journey, found: tuple[Pull, ...]) -> Html:
    rows = (
        (
            step_button(visit, journey, each.touchpoint),
            visit.t(visit.workspace.value_name(each.supported.value or "")),
            visit.t(visit.workspace.value_name(each.pressed.value or "")),
            join([words(each.tension.why, visit.language), " ", evidence(visit, each.tension.evidence)]),
        )
        for each in found
    )
    heads = say("Step"), say("Supported"), say("Pressed"), say("Because")
    return table(visit, say("Where one value is supported at the cost of another"), heads, rows)
