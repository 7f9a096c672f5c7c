"""What a claim rests on, in brackets behind it."""

from __future__ import annotations

from collections.abc import Iterable

from voorzet.i18n import Speech
from voorzet.model.evidence import Claim, Evidence


def grounds(evidence: Evidence, sources: Iterable[str], speech: Speech) -> str:
    """The kind of evidence and the sources by id, as `[law: awir-14]`.

    Example:
        >>> from voorzet.i18n import speech
        >>> from voorzet.model.text import Language
        >>> grounds(Evidence.LAW, ["awir-14"], speech(Language.EN))
        '[law: awir-14]'
        >>> grounds(Evidence.ASSUMPTION, [], speech(Language.EN))
        '[assumption]'
    """
    named = ", ".join(sources)
    return f"[{speech(evidence)}: {named}]" if named else f"[{speech(evidence)}]"


def grounded(words: str, claim: Claim, speech: Speech) -> str:
    """Words, and behind them what they rest on."""
    return f"{words} {grounds(claim.evidence, claim.source, speech)}"
