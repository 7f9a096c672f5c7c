"""Names in a document that other parts, or other documents, go by: which there are, and which lead nowhere."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from voorzet.content.node import Fields, Items, Scalar, within
from voorzet.content.remark import Remark, warning
from voorzet.content.wording import meant, quoted
from voorzet.messages import Message, say

MOST_NAMED = 12
SOURCE = say("source")


def ids(root: Fields, part: str) -> Mapping[str, Scalar]:
    """The ids in a part of a document, in its order; of an id that is given twice the first."""
    found: dict[str, Scalar] = {}
    for row in root.rows(part):
        if word := row.word("id"):
            found.setdefault(word.text, word)
    return found


def named_sources(root: Fields) -> Iterator[tuple[str, Scalar]]:
    """Every source that something rests on: the field that names it, and the name."""
    for node in within(root):
        if isinstance(node, Fields):
            for name in ("source", "effort_source"):
                yield from ((name, word) for word in words_of(node, name))


def words_of(row: Fields, name: str) -> Iterator[Scalar]:
    """The words in the list behind this name."""
    value = row.get(name)
    if isinstance(value, Items):
        yield from (item for item in value.items if isinstance(item, Scalar) and item.text)


def doubles(root: Fields, part: str) -> Iterator[Remark]:
    """A remark at every id in a part that was given before."""
    first = ids(root, part)
    for row in root.rows(part):
        word = row.word("id")
        if word and word is not first[word.text]:
            message = say("The id {id} is given twice in {part}; the first is on line {line}. Give each its own.",
                          id=quoted(word.text), part=part, line=first[word.text].line)  # fmt: skip
            yield Remark(word.line, message)


def check_sources(root: Fields, sources: Mapping[str, Scalar]) -> Iterator[Remark]:
    """A remark at every source that is named and not given."""
    for name, word in named_sources(root):
        yield from check_word(name, word, sources, SOURCE)


def check_another(root: Fields, name: str, known: Collection[str] | None, kind: Message) -> Iterator[Remark]:
    """A remark if a document names itself, or something that is not there, where it should name another."""
    word, own = root.word(name), root.word("id")
    if word and own and word.text == own.text:
        yield Remark(word.line, say("{field} names this document itself. Name another.", field=name))
    else:
        yield from check_named(root, name, known, kind)


def check_named(row: Fields, name: str, known: Collection[str] | None, kind: Message) -> Iterator[Remark]:
    """A remark if the word behind this name is not among what is known; None: not checked."""
    if word := row.word(name):
        yield from check_word(name, word, known, kind)


def check_word(name: str, word: Scalar, known: Collection[str] | None, kind: Message) -> Iterator[Remark]:
    """A remark if a word, in the field of this name, is not among what is known; None: not checked."""
    if known is not None and word.text not in known:
        yield Remark(word.line, _nowhere(name, word.text, known, kind))


def mildly(remarks: Iterator[Remark]) -> Iterator[Remark]:
    """The same remarks, as warnings."""
    return (warning(remark.line, remark.message) for remark in remarks)


def _nowhere(name: str, id: str, known: Collection[str], kind: Message) -> Message:
    named = {"field": name, "kind": kind, "id": quoted(id)}
    if near := meant(id, known):
        return say("{field}: there is no {kind} {id}. Did you mean {meant}?", **named, meant=near)
    if 0 < len(known) <= MOST_NAMED:
        return say("{field}: there is no {kind} {id}. Choose one of: {known}.", **named, known=", ".join(known))
    return say("{field}: there is no {kind} {id}. Add it, or name another.", **named)
