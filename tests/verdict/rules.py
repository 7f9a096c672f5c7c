"""Random cards, facts and variants: small, and rich in what plays together."""

from __future__ import annotations

from typing import Any

from builders import persona, trusts
from cards import asks, asks_fact, card, deck, fact, facts, law, leg, proposal, variant
from hypothesis import strategies as st
from strategies import settings  # noqa: F401  (loads the profile without deadlines)

from voorzet.model.deck import Aspect, Card, Lens, Match, Question, Says
from voorzet.model.facts import GROUNDS, Fact
from voorzet.model.proposal import Proposal
from voorzet.model.workspace import Workspace
from voorzet.verdict.answer import Answer, Verdict
from voorzet.verdict.assessment import assess
from voorzet.verdict.bar import Mandate
from voorzet.verdict.book import book
from voorzet.verdict.lens import Court
from voorzet.verdict.situation import Situation

NAMES = ("f0", "f1", "f2")
QUESTIONS = (Question.TASK, Question.PURPOSE, Question.DATA, Question.ACTION, Question.DELIVERY, Question.TRUST)
MATCHES = (
    *(asks_fact(name, state) for name in NAMES for state in ("present", "absent")),
    asks("automated", "yes"),
    asks("profiling", "no"),
    asks("level", at_least="offer-help"),
)
VARIANTS = (
    variant("alert", legs=[leg(other_purpose=True)]),
    variant("arrange", automated=True, legs=[leg(), leg("svb", "svb", "residence")]),
    variant("inform", profiling=False),
)
RIA = persona(trust=[trusts("svb", "low")])


@st.composite
def rules(draw: st.DrawFn, most: int = 7) -> tuple[Card, ...]:
    """Cards that rest on each other in every way a card can."""
    made: list[Card] = []
    for place in range(draw(st.integers(1, most))):
        made.append(_card(draw, f"c{place}", made))
    return tuple(made)


def _card(draw: st.DrawFn, id: str, earlier: list[Card]) -> Card:
    says, question = draw(st.sampled_from(list(Says))), draw(st.sampled_from(QUESTIONS))
    fields: dict[str, Any] = {"when": _some(draw)}
    if question is Question.DATA:
        fields["aspect"] = draw(st.sampled_from(list(Aspect)))
    if draw(st.booleans()) and says in (Says.FORBIDS, Says.PERMITS):
        fields["on"] = "a-thing"
    if draw(st.integers(0, 4)) == 0 and says is Says.FORBIDS:
        fields["law"] = None
    if says is Says.REQUIRES:
        fields["met"] = _some(draw)
        fields["otherwise"] = draw(st.sampled_from(["if", "after"]))
        fields["under"] = _named(draw, earlier, lambda each: each.says.is_ground)
    if says.is_ground:
        fields["exception_to"] = _named(draw, earlier, lambda each: each.says.is_bar)
        fields["rests_on_task"] = question is not Question.TASK and draw(st.booleans())
        fields["once"] = draw(st.sampled_from([None, None, "minister"])) if not fields["rests_on_task"] else None
        fields |= draw(st.sampled_from([{}, {}, {"law": law(status="bill")}]))
    if says.is_bar:
        fields["lift"] = draw(st.sampled_from([None, None, "minister"]))
    if says is Says.WEIGHS:
        fields["balance"] = draw(st.sampled_from(NAMES))
    return card(id, says, question, settles=draw(st.sampled_from([None, "manager"])), **fields)


def _some(draw: st.DrawFn) -> tuple[Match, ...]:
    return tuple(draw(st.lists(st.sampled_from(MATCHES), max_size=2)))


def _named(draw: st.DrawFn, earlier: list[Card], fits: Any) -> tuple[str, ...]:
    fitting = [each.id for each in earlier if fits(each)]
    return tuple(draw(st.lists(st.sampled_from(fitting), unique=True, max_size=2))) if fitting else ()


@st.composite
def known(draw: st.DrawFn) -> tuple[Fact, ...]:
    """What some questions of fact were answered with."""
    states = {name: draw(st.sampled_from([None, "present", "absent"])) for name in (*NAMES, *GROUNDS.values())}
    return tuple(fact(name, state) for name, state in states.items() if state)


def the_proposal(chosen: int = 0) -> Proposal:
    """A proposal whose team may decide what the manager settles."""
    return proposal(VARIANTS[chosen], mandate=("manager",))


def workspace_of(cards: tuple[Card, ...], found: tuple[Fact, ...], chosen: int = 0) -> Workspace:
    """All that an assessment needs."""
    return Workspace(
        proposals={"a-proposal": the_proposal(chosen)},
        decks={"a-deck": deck(*cards)} if cards else {},
        facts={"a-journey": facts(*found)},
    )


def answers(cards: tuple[Card, ...], found: tuple[Fact, ...], chosen: int = 0) -> dict[Lens, Answer]:
    """What each lens comes to; *wanted* for Ria."""
    whole = the_proposal(chosen)
    court = Court(book([deck(*cards)], whole.checked), Mandate(frozenset(("manager",))))
    here = Situation(whole, whole.chosen, whole.checked, facts=facts(*found), persona=RIA)
    return {lens: court.lens(lens, here).answer for lens in Lens}


def is_better(one: Answer, other: Answer) -> bool:
    """Whether an answer is better than another: in its best or its worst, or, where neither is open, as it is shown."""
    shown = Verdict.OPEN not in (one.shown, other.shown) and one.shown.rank < other.shown.rank
    return shown or one.best.rank < other.best.rank or one.worst.rank < other.worst.rank


__all__ = ["RIA", "VARIANTS", "answers", "assess", "is_better", "known", "rules", "the_proposal", "workspace_of"]
