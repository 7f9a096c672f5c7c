"""From a document's value to YAML that people read, diff and review."""

from __future__ import annotations

import re
from datetime import date
from io import StringIO
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.scalarstring import LiteralScalarString, SingleQuotedScalarString

from voorzet.content.schema_line import Content

SHORT = 80
"""Characters that a group may have to stand on one line."""

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_MEANT_OTHERWISE = re.compile(r"(?i)y|n|yes|no|on|off|true|false|null|~|=|<<|[?:].*")
"""Words that older YAML readers take for something else, and beginnings that ours refuses without quotes."""


def to_yaml(document: Content) -> str:
    """The document as YAML: the schema first, then the fields in the model's order; what is empty is left out.

    What is read back is the same document, as long as its texts hold only characters that belong in a text.

    Example:
        >>> from builders import journey
        >>> print(to_yaml(journey("ask>answer", id="asking"))[:28])
        schema: journey/1
        id: asking
    """
    values = document.model_dump(mode="json", by_alias=True, exclude_none=True, exclude_defaults=True)
    kept = {name: getattr(document, name).value for name in ("language", "state") if hasattr(document, name)}
    first = {name: values.pop(name) for name in ("schema", "id") if name in values}
    stream = StringIO()
    _writer().dump(_styled({**first, **kept, **values}), stream)
    return stream.getvalue()


def _writer() -> YAML:
    writer = YAML()
    writer.width = 4096  # a text stays on its line: what is folded at spaces reads worse in a diff
    writer.indent(mapping=2, sequence=4, offset=2)
    return writer


def _styled(value: Any) -> Any:
    """The same value, made to be written as a person would: short groups and lists of words on one line."""
    if isinstance(value, dict):
        # What a claim rests on comes after the claim; the model, which inherits it, has it first.
        order = sorted(value, key=lambda name: name in ("evidence", "source"))
        fields = CommentedMap({name: _styled(value[name]) for name in order})
        if _fits_a_line(value):
            fields.fa.set_flow_style()
        return fields
    if isinstance(value, list):
        items = CommentedSeq(_styled(item) for item in value)
        if not any(isinstance(item, dict) for item in value):
            items.fa.set_flow_style()
        return items
    return _word(value) if isinstance(value, str) else value


def _fits_a_line(fields: dict[str, Any]) -> bool:
    """Texts, actors, phases and simple transitions; never what holds lists, or rests on something."""
    flat = all(not isinstance(value, list) and _is_short(value) for value in fields.values())
    words = "".join(f"{name}: {value}, " for name, value in fields.items())
    return flat and not {"schema", "evidence"} & set(fields) and len(words) <= SHORT and "\n" not in words


def _is_short(value: Any) -> bool:
    return not isinstance(value, dict) or set(value) <= {"nl", "en"}


def _word(text: str) -> Any:
    if _DAY.fullmatch(text):
        return _day(text)
    if "\n" in text:
        return LiteralScalarString(text)
    return SingleQuotedScalarString(text) if _MEANT_OTHERWISE.fullmatch(text) else text


def _day(text: str) -> date | str:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return text
