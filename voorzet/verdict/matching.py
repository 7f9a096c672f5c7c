"""Whether what a card asks is so: three-valued, with what was found and where it stands."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from voorzet.model.deck import Match
from voorzet.model.facts import Fact, Facts, Presence
from voorzet.verdict.situation import Situation
from voorzet.verdict.truth import Truth, every, of, some
from voorzet.verdict.words import WORDS, Word


@dataclass(frozen=True)
class Finding:
    """One thing that a card asked: whether it is so, and what was found.

    `found`: the values of a word, in alphabetical order; of a fact whether it is present or absent; None: not known.
    `facts`: those that say so.
    """

    asks: Match
    truth: Truth
    found: tuple[str, ...] | None
    facts: tuple[Fact, ...] = ()


def match(asks: Iterable[Match], situation: Situation) -> Truth:
    """Whether all of this is so.

    Example:
        >>> from cards import asks, situation, variant
        >>> here = situation(variant(level="alert", profiling=None))
        >>> match([asks("level", at_least="inform")], here), match([asks("profiling", "yes")], here)
        (<Truth.TRUE: 2>, <Truth.MISSING: 1>)
    """
    return every(_truth(each, situation) for each in asks)


def findings(asks: Iterable[Match], situation: Situation) -> tuple[Finding, ...]:
    """What was found for each word and fact that is asked, in order."""
    return tuple(_finding(leaf, situation) for each in asks for leaf in each.leaves())


def facts_about(name: str, situation: Situation) -> tuple[Fact, ...]:
    """The facts that answer this question here and on this day, by id."""
    known = situation.facts.facts if situation.facts else ()
    here = (
        fact
        for fact in known
        if name in fact.about and fact.holds_on(situation.day) and match(fact.scope, situation) is Truth.TRUE
    )
    return tuple(sorted(here, key=lambda fact: fact.id))


def presence(name: str, situation: Situation) -> Presence:
    """Whether this is present or absent; *missing* if nobody knows, or if the facts contradict each other."""
    if supposed := situation.supposed.get(f"fact:{name}"):
        return Presence(supposed)
    states = {fact.state for fact in facts_about(name, situation)} - {Presence.MISSING}
    return states.pop() if len(states) == 1 else Presence.MISSING


def reads(asks: Iterable[Match], facts: Facts | None) -> frozenset[str]:
    """The attributes of a variant that the truth of this depends on.

    Example:
        >>> from cards import asks
        >>> sorted(reads([asks("trust-in-sender", "low"), asks("fallback", "yes")], None))
        ['channels', 'sender']
    """
    leaves = [leaf for each in asks for leaf in each.leaves()]
    own = {name for leaf in leaves if leaf.about for name in WORDS[leaf.about].reads}
    scopes = [
        scope
        for leaf in leaves
        for fact in (facts.facts if facts and leaf.fact else ())
        if leaf.fact in fact.about
        for scope in fact.scope
    ]
    return frozenset(own | (reads(scopes, facts) if scopes else set()))


def _truth(asks: Match, situation: Situation) -> Truth:
    if asks.any_of:
        return some(_truth(each, situation) for each in asks.any_of)
    if asks.fact is not None:
        state = presence(asks.fact, situation)
        return Truth.MISSING if state is Presence.MISSING else _compared(asks, frozenset((str(state),)), None)
    word = WORDS[asks.about or ""]
    return _compared(asks, found(word, situation), word)


def found(word: Word, situation: Situation) -> frozenset[str] | None:
    """What a word is here; None if that is not known."""
    supposed = situation.supposed.get(word.name)
    return frozenset((supposed,)) if supposed else word.read(situation)


def _compared(asks: Match, values: frozenset[str] | None, word: Word | None) -> Truth:
    if values is None:
        return Truth.MISSING
    if asks.is_:
        return of(not values.isdisjoint(asks.is_))
    if asks.is_not:
        return of(values.isdisjoint(asks.is_not))
    order = word.values if word else ()
    least = order.index(asks.at_least) if asks.at_least else 0
    most = order.index(asks.at_most) if asks.at_most else len(order)
    return some(of(least <= order.index(value) <= most) for value in values)


def _finding(leaf: Match, situation: Situation) -> Finding:
    truth = _truth(leaf, situation)
    if leaf.fact is not None:
        state = presence(leaf.fact, situation)
        values = None if state is Presence.MISSING else (str(state),)
        return Finding(leaf, truth, values, facts_about(leaf.fact, situation))
    known = found(WORDS[leaf.about or ""], situation)
    return Finding(leaf, truth, None if known is None else tuple(sorted(known)))
