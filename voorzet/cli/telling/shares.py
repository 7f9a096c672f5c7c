"""What the claims of documents rest on: a line for each document, and one for all of them together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from voorzet.graph.evidence import EvidenceShare, together
from voorzet.i18n import Speech
from voorzet.messages import Message, say, say_many


def shares(by_file: Mapping[str, EvidenceShare], speech: Speech) -> Iterator[str]:
    """A line for each file and a last one for all; kinds of evidence that no claim has are left out.

    Example:
        >>> from voorzet.i18n import speech
        >>> from voorzet.model.evidence import Evidence
        >>> from voorzet.model.text import Language
        >>> found = {"mine.yaml": EvidenceShare(((Evidence.LAW, 1), (Evidence.ASSUMPTION, 2)))}
        >>> list(shares(found, speech(Language.EN)))[0]
        'mine.yaml: 3 claims, 33% with a source (law: 1, assumption: 2)'
    """
    for file, share in by_file.items():
        yield speech(say("{file}: {claims}", file=file, claims=_counted(share, speech)))
    yield speech(say("All together: {claims}", claims=_counted(together(by_file.values()), speech)))


def _counted(share: EvidenceShare, speech: Speech) -> Message:
    kinds = ", ".join(speech(say("{kind}: {count}", kind=kind, count=count)) for kind, count in share.counts)
    return say_many(
        "{n} claim, {percent}% with a source ({kinds})",
        "{n} claims, {percent}% with a source ({kinds})",
        share.claims,
        percent=share.percent_sourced,
        kinds=kinds or "-",
    )
