"""Where a document holds personal data, in texts as well as in comments."""

from __future__ import annotations

from collections.abc import Iterator

from voorzet.content.file import LONGEST_LINE
from voorzet.content.node import Node, Scalar, within
from voorzet.content.remark import Remark
from voorzet.messages import Message, say
from voorzet.model.personal_data import Finding, PersonalData, personal_data


def private(text: str, root: Node | None) -> Iterator[Remark]:
    """A remark for each datum of a real person in a document, with its line, and never in full.

    Args:
        text: of the document.
        root: the same text as nodes, for what runs on over two lines; None if it cannot be read.
    """
    for line, words in enumerate(text.split("\n"), 1):
        for sentence in dict.fromkeys(map(_sentence, personal_data(words))):
            yield Remark(line, sentence)
    for node in within(root) if root else ():
        if isinstance(node, Scalar) and node.folded and len(node.text) <= LONGEST_LINE:
            hidden = (finding for finding in personal_data(node.text) if finding.words not in text)
            yield from (Remark(node.line, _sentence(finding)) for finding in hidden)


def private_words(root: Node) -> Iterator[Remark]:
    """The same for nodes that no text was written for."""
    for node in within(root):
        if isinstance(node, Scalar) and len(node.text) <= LONGEST_LINE:
            yield from (Remark(node.line, _sentence(finding)) for finding in personal_data(node.text))


def _sentence(finding: Finding) -> Message:
    hint = finding.hint
    match finding.kind:
        case PersonalData.CITIZEN_SERVICE_NUMBER:
            return say("A citizen service number, it seems ({hint}). Replace it: all here is fictional.", hint=hint)
        case PersonalData.BANK_ACCOUNT:
            return say("A bank account number, it seems ({hint}). Replace it: all here is fictional.", hint=hint)
        case PersonalData.EMAIL:
            return say("An e-mail address ({hint}). Replace it: all here is fictional.", hint=hint)
        case PersonalData.PHONE:
            return say("A phone number, it seems ({hint}). Replace it: all here is fictional.", hint=hint)
