"""One document: from the content of a file to what it holds, or to all that is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from voorzet.content.file import text_of
from voorzet.content.fit import fit
from voorzet.content.known import NOTHING_KNOWN, Known
from voorzet.content.meaning import slips, unused_sources
from voorzet.content.node import Fields, Node
from voorzet.content.privacy import private, private_words
from voorzet.content.reference import references
from voorzet.content.remark import Remark
from voorzet.content.schema_line import MODELS, Content, schema_of
from voorzet.content.tree import tree
from voorzet.content.wording import quoted
from voorzet.messages import say
from voorzet.model.journey import Journey
from voorzet.problems import Place, Problem, Severity

MOST_PROBLEMS = 200


@dataclass(frozen=True)
class Due:
    """What a document must be because of where it lies: its schema, the name of its file or folder, and its journey.

    Empty: any.
    """

    schema: str
    id: str = ""
    journey: str = ""


@dataclass(frozen=True)
class Document:
    """What was read from a file: a value if nothing is wrong with it, warnings aside; and the problems by line."""

    value: Content | None
    problems: tuple[Problem, ...]


def document(content: bytes | Remark, file: str, known: Known = NOTHING_KNOWN, due: Due | None = None) -> Document:
    """The document with this content.

    Args:
        content: of the file, or why it could not be read.
        file: as its user knows it; only for the problems.
        known: what lies beside it, that it may name.
        due: what it must be.
    """
    reading = _Reading(known, due)
    return _told(reading, reading.of(content), file)


def document_of(root: Node, file: str, known: Known, due: Due) -> Document:
    """The document that these nodes make; for the rest as `document`."""
    reading = _Reading(known, due)
    return _told(reading, reading.of_nodes(root), file)


def _told(reading: _Reading, value: Content | None, file: str) -> Document:
    problems = sorted({remark.about(file) for remark in reading.remarks}, key=_order)
    return Document(None if reading.failed else value, _bounded(problems, file))


class _Reading:
    """Collects what is wrong on the way; each step goes as far as the one before has come."""

    def __init__(self, known: Known, due: Due | None) -> None:
        self.remarks: list[Remark] = []
        self._known, self._due = known, due

    @property
    def failed(self) -> bool:
        return any(remark.severity is Severity.ERROR for remark in self.remarks)

    def of(self, content: bytes | Remark) -> Content | None:
        text = content if isinstance(content, Remark) else text_of(content)
        if isinstance(text, Remark):
            self.remarks.append(text)
            return None
        root, wrong = tree(text)
        self.remarks += (*wrong, *islice(private(text, root), MOST_PROBLEMS + 1))
        return None if root is None and wrong else self._of_root(root)

    def of_nodes(self, root: Node) -> Content | None:
        self.remarks += islice(private_words(root), MOST_PROBLEMS + 1)
        return self._of_root(root)

    def _of_root(self, root: Node | None) -> Content | None:
        schema = schema_of(root, self._due.schema) if self._due else schema_of(root)
        if isinstance(schema, Remark) or not isinstance(root, Fields):
            self.remarks += [schema] if isinstance(schema, Remark) else []
            return None
        self.remarks += _out_of_place(schema, root, self._due)
        value, wrong = fit(MODELS[schema], root)
        self.remarks += (*wrong, *islice(references(schema, root, self._known), MOST_PROBLEMS + 1))
        if value is not None and not self.failed:
            self.remarks += slips(value, root) if isinstance(value, Journey) else unused_sources(root)
        return value


def _out_of_place(schema: str, root: Fields, due: Due | None) -> Iterator[Remark]:
    if due is None:
        return
    if schema != due.schema:
        message = say(
            "Here belongs a {due}, not a {found}. Move it, or change its schema.", due=due.schema, found=schema
        )
        yield Remark(root.line, message)
    word = root.word("id")
    if word and due.id and word.text != due.id:
        message = say("The id is {id}, but the file or folder is called {name}. Make them the same.",
                      id=quoted(word.text), name=quoted(due.id))  # fmt: skip
        yield Remark(word.line, message)
    journey = root.word("journey")
    if journey and due.journey and journey.text != due.journey:
        message = say("The journey is {id}, but this lies in the folder of {name}. Make them the same.",
                      id=quoted(journey.text), name=quoted(due.journey))  # fmt: skip
        yield Remark(journey.line, message)


def _order(problem: Problem) -> tuple[Place, str, str]:
    return problem.place, problem.severity, str(problem.message)


def _bounded(problems: list[Problem], file: str) -> tuple[Problem, ...]:
    if len(problems) <= MOST_PROBLEMS:
        return tuple(problems)
    more = say("There is more wrong from here on than is listed. Mend what stands above first.")
    return (*problems[:MOST_PROBLEMS], Problem(Place(file, problems[MOST_PROBLEMS].place.line), more))
