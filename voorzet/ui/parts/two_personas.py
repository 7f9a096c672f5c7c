"""Two personas next to each other: what differs stands out, what is the same stays quiet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from voorzet.graph.likeness import Likeness, Pair
from voorzet.messages import Message, say
from voorzet.model.persona import Amount, Fit, Persona
from voorzet.model.portrait import Entry
from voorzet.model.text import Text
from voorzet.ui.parts.claims import footing
from voorzet.ui.parts.markup import Html, join, tag, words
from voorzet.ui.visit import Visit

Two = tuple[Persona, Persona]


def two_personas(visit: Visit, two: Two, likenesses: Iterable[Likeness]) -> Html:
    """Who they are, then chapter by chapter; on a phone one below the other."""
    return tag("article", _who(visit, two), *(_chapter(visit, two, each) for each in likenesses), class_="v-step")


def amount(visit: Visit, much: Amount | Fit) -> Html:
    """How much, in bars and in a word; or whether a channel suits."""
    if isinstance(much, Fit):
        return tag("strong", visit.t(much))
    filled = list(Amount).index(much)
    bars = join(tag("i", class_="v-full" if place <= filled else None) for place in range(len(Amount)))
    return join([tag("span", bars, class_="v-bars", aria_hidden="true"), tag("strong", visit.t(much))])


def _who(visit: Visit, two: Two) -> Html:
    facts: list[tuple[Message, list[Text | None]]] = [
        (say("Situation"), [each.situation for each in two]),
        (say("Household"), [each.household for each in two]),
        (say("What sets them apart"), [each.distinguishes for each in two]),
    ]
    known = ((name, said) for name, said in facts if any(said))
    rows = (_row(visit.t(name), two, [_said(visit, text) for text in said], said[0] == said[1]) for name, said in known)
    return _table(visit, two, say("Who they are"), rows)


def _said(visit: Visit, text: Text | None) -> Html:
    return words(text, visit.language) if text else Html()


def _chapter(visit: Visit, two: Two, likeness: Likeness) -> Html:
    return _table(visit, two, likeness.heading, _pairs(visit, two, likeness))


def _pairs(visit: Visit, two: Two, likeness: Likeness) -> Iterator[Html]:
    for each in likeness.pairs:
        cells = [_entry(visit, who, entry) for who, entry in zip(two, (each.first, each.second), strict=True)]
        yield _row(_name(visit, each), two, cells, quiet=not each.differs)


def _name(visit: Visit, pair: Pair) -> str:
    if pair.of is None:
        return "" if pair.differs else visit.t(say("the same"))
    name = visit.t(visit.workspace.named(pair.of))
    return name if pair.differs else visit.t(say("{of} (the same)", of=name))


def _entry(visit: Visit, who: Persona, entry: Entry | None) -> Html:
    if entry is None:
        return Html()
    sources = {source.id: source for source in who.sources}
    much = tag("div", amount(visit, entry.amount)) if entry.amount else None
    return join([much, words(entry.says, visit.language), footing(visit, entry.claim, sources)])


def _table(visit: Visit, two: Two, caption: Message, rows: Iterable[Html]) -> Html:
    heads = (tag("th", who.name, scope="col") for who in two)
    head = tag("tr", tag("td", ""), *heads)
    return tag("table", tag("caption", visit.t(caption)), tag("thead", head), tag("tbody", *rows), class_="v-pair")


def _row(name: str, two: Two, cells: list[Html], quiet: bool) -> Html:
    nothing = tag("span", "–", class_="v-quiet")
    sides = (tag("td", cell or nothing, data_who=who.name) for who, cell in zip(two, cells, strict=True))
    head = tag("th", name, scope="row") if name else tag("td", "", class_="v-none")
    return tag("tr", head, *sides, class_="v-same" if quiet else None)
