"""English source, Dutch catalogue: what puts messages, terms and dates into a language."""

from voorzet.i18n.speech import Speech, speech
from voorzet.i18n.terms import term

__all__ = ["Speech", "speech", "term"]
