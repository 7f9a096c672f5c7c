"""Whether decks, proposals and facts name what is there: words and values of matches, cards, facts, actors, steps."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from voorzet.content.file import text_of
from voorzet.content.known import Known
from voorzet.content.naming import check_named, check_sources, check_word, doubles, ids, words_of
from voorzet.content.node import Fields, Scalar
from voorzet.content.remark import Remark
from voorzet.content.tree import tree
from voorzet.content.wording import meant, quoted
from voorzet.messages import say
from voorzet.model.deck import Lens, Question, Says
from voorzet.model.facts import GROUNDS, Presence
from voorzet.verdict.words import WORDS, Scope, Word

MOST_VALUES = 12


@dataclass(frozen=True)
class Outline:
    """What other documents may name of a deck: what each card says, by id, and the questions of fact it asks."""

    cards: Mapping[str, str] = field(default_factory=dict)
    asked: tuple[str, ...] = ()


def outline(content: bytes | Remark) -> Outline:
    """The outline of a deck, however much is wrong with it."""
    text = content if isinstance(content, Remark) else text_of(content)
    root = None if isinstance(text, Remark) else tree(text)[0]
    return _outline(root) if isinstance(root, Fields) else Outline()


def _outline(root: Fields) -> Outline:
    rows = ((row.word("id"), row.word("says")) for row in root.rows("cards"))
    return Outline({id.text: says.text if says else "" for id, says in rows if id}, tuple(ids(root, "asked")))


def deck_references(root: Fields, known: Known) -> Iterator[Remark]:
    """What is wrong with the names in a deck, with the line of each."""
    for part in ("sources", "offices", "asked", "cards"):
        yield from doubles(root, part)
    own = _outline(root)
    cards = {**(known.cards or {}), **own.cards}
    asked = {*(known.asked or ()), *own.asked, *GROUNDS.values()}
    for card in root.rows("cards"):
        yield from _matches(card, asked, _scopes(card))
        yield from check_named(card, "balance", asked, _FACT)
        yield from _offices(card, ids(root, "offices"))
        yield from _named_cards(card, "exception_to", cards, bars=True)
        yield from _named_cards(card, "under", cards, bars=False)
    yield from _cycles(root)
    yield from check_sources(root, ids(root, "sources"))


def facts_references(root: Fields, known: Known) -> Iterator[Remark]:
    """What is wrong with the names in the facts of a journey, with the line of each."""
    for part in ("sources", "facts", "concerns", "rulings"):
        yield from doubles(root, part)
    asked = None if known.asked is None else {*known.asked, *GROUNDS.values()}
    for fact in root.rows("facts"):
        for name in words_of(fact, "about"):
            yield from check_word("about", name, asked, _FACT)
    for row in (*root.rows("facts"), *root.rows("concerns")):
        for asks in _leaves(row, "scope"):
            yield from _leaf(asks, (), frozenset((Scope.OFFER, Scope.LEG)))
    for ruling in root.rows("rulings"):
        yield from check_named(ruling, "concern", ids(root, "concerns"), _CONCERN)
        yield from check_named(ruling, "prevails", known.cards, _CARD)
    for standing in root.rows("standings"):
        yield from check_named(standing, "proposal", known.proposals, _PROPOSAL)
    for concern in root.rows("concerns"):
        yield from check_named(concern, "question", tuple(Question), _QUESTION)
    yield from check_named(root, "journey", known.journeys, _JOURNEY)
    yield from check_sources(root, ids(root, "sources"))


def proposal_references(root: Fields, known: Known) -> Iterator[Remark]:
    """What is wrong with the names in a proposal, with the line of each."""
    for part in ("sources", "steps", "promises"):
        yield from doubles(root, part)
    yield from check_named(root, "journey", known.journeys, _JOURNEY)
    journey = root.word("journey")
    actors = known.actors.get(journey.text) if journey else None
    steps = known.steps.get(journey.text) if journey else None
    places = root.get("actors")
    for body, actor in places.entries if isinstance(places, Fields) else ():
        if isinstance(actor, Scalar) and actor.text:
            yield from check_word(body.text, actor, actors, _ACTOR)
    for step in root.rows("steps"):
        for name in words_of(step, "touchpoints"):
            yield from check_word("touchpoints", name, steps, _TOUCHPOINT)
    yield from check_sources(root, ids(root, "sources"))


def _offices(card: Fields, offices: Iterable[str]) -> Iterator[Remark]:
    known = tuple(offices)
    yield from check_named(card, "settles", known, _OFFICE)
    for name in ("once", "lift"):
        if isinstance(act := card.get(name), Fields):
            yield from check_named(act, "by", known, _OFFICE)


def _scopes(card: Fields) -> frozenset[Scope]:
    """What the words of a card may be about, by the question that it answers."""
    word = card.word("question")
    question = Question(word.text) if word and word.text in set(Question) else None
    if question is Question.DATA:
        return frozenset((Scope.OFFER, Scope.LEG))
    if question and question.lens is Lens.WANTED:
        return frozenset((Scope.OFFER, Scope.PERSONA))
    return frozenset((Scope.OFFER,))


def _matches(card: Fields, asked: Iterable[str], scopes: frozenset[Scope]) -> Iterator[Remark]:
    for part in ("when", "met"):
        for asks in _leaves(card, part):
            yield from _leaf(asks, asked, scopes)


def _leaves(row: Fields, part: str) -> Iterator[Fields]:
    for asks in row.rows(part):
        yield asks
        yield from _leaves(asks, "any_of")


def _leaf(asks: Fields, asked: Iterable[str], scopes: frozenset[Scope]) -> Iterator[Remark]:
    yield from check_named(asks, "fact", tuple(asked), _FACT)
    if asks.word("fact"):
        yield from _values(asks, "is", tuple(Presence)[:2])
        yield from _values(asks, "not", tuple(Presence)[:2])
    name = asks.word("about")
    if name is None:
        return
    word = WORDS.get(name.text)
    if word is None:
        yield from check_word("about", name, WORDS, _WORD)
    elif word.scope not in scopes:
        message = say("{word} is about {scope}, and this card answers another kind of question. Use another word.",
                      word=quoted(word.name), scope=_SCOPES[word.scope])  # fmt: skip
        yield Remark(name.line, message)
    else:
        yield from _compared(asks, word)


def _compared(asks: Fields, word: Word) -> Iterator[Remark]:
    for name in ("is", "not"):
        yield from _values(asks, name, word.values, word.name)
    for name in ("at_least", "at_most"):
        value = asks.word(name)
        if value and not word.ordered:
            message = say("The values of {word} have no order. Use is or not.", word=quoted(word.name))
            yield Remark(value.line, message)
        elif value and value.text not in word.values:
            yield _no_value(value, word.values, word.name)


def _values(asks: Fields, name: str, values: Iterable[str], word: str = "a fact") -> Iterator[Remark]:
    known = tuple(map(str, values))
    for value in words_of(asks, name):
        if value.text not in known:
            yield _no_value(value, known, word)


def _no_value(value: Scalar, known: tuple[str, ...], word: str) -> Remark:
    near = meant(value.text, known)
    if near:
        message = say("{word} cannot be {found}. Did you mean {meant}?",
                      word=word, found=quoted(value.text), meant=near)  # fmt: skip
    else:
        message = say("{word} cannot be {found}. Choose one of: {known}.",
                      word=word, found=quoted(value.text), known=", ".join(known[:MOST_VALUES]))  # fmt: skip
    return Remark(value.line, message)


def _named_cards(card: Fields, name: str, cards: Mapping[str, str], bars: bool) -> Iterator[Remark]:
    """Exceptions are to bars; conditions are under grounds."""
    fitting = {str(says) for says in Says if (says.is_bar if bars else says.is_ground)}
    for word in words_of(card, name):
        yield from check_word(name, word, cards, _CARD)
        if (says := cards.get(word.text)) and says not in fitting:
            message = say("{field}: card {id} {says}. This names cards that {fitting}.", field=name,
                          id=quoted(word.text), says=says, fitting=", ".join(sorted(fitting)))  # fmt: skip
            yield Remark(word.line, message)


def _cycles(root: Fields) -> Iterator[Remark]:
    """A remark at every card that is, by way of others, an exception to itself."""
    rows = {word.text: row for row in root.rows("cards") if (word := row.word("id"))}
    named = {card: [word.text for word in words_of(row, "exception_to")] for card, row in rows.items()}
    for card, row in rows.items():
        if card in _reached(card, named):
            entry = row.entry("exception_to")
            line = entry[0].line if entry else row.line
            message = say("{id} is an exception to itself, by way of others. Take one of them away.", id=quoted(card))
            yield Remark(line, message)


def _reached(card: str, named: Mapping[str, list[str]]) -> set[str]:
    """The cards that a card is an exception to, and those that these are exceptions to, and so on."""
    seen: set[str] = set()
    todo = list(named[card])
    while todo:
        other = todo.pop()
        if other not in seen:
            seen.add(other)
            todo += named.get(other, [])
    return seen


_FACT, _CARD, _WORD, _CONCERN = say("question of fact"), say("card"), say("word"), say("concern")
_PROPOSAL, _QUESTION, _JOURNEY, _ACTOR = say("proposal"), say("question"), say("journey"), say("actor")
_TOUCHPOINT, _OFFICE = say("touchpoint"), say("role")
_SCOPES = {
    Scope.OFFER: say("the offer"),
    Scope.LEG: say("one flow of data"),
    Scope.PERSONA: say("a persona"),
}
