"""Where and why a text stops being YAML, in words for somebody who does not know YAML."""

from __future__ import annotations

import re
from collections.abc import Callable

from ruamel.yaml.error import MarkedYAMLError, StringMark

from voorzet.content.remark import Remark
from voorzet.messages import Message, say


def misreading(error: Exception, line: int) -> Remark:
    """What to say of an error that ruamel.yaml raised; `line` is for one that does not know where it is."""
    if not isinstance(error, MarkedYAMLError):
        return Remark(line, say("This cannot be read. If there is a backslash (\\) on this line, use single quotes."))
    problem = ": ".join(filter(None, (error.context, error.problem)))
    for pattern, explain, at_start in _EXPLANATIONS:
        if match := re.search(pattern, problem):
            mark = (error.context_mark if at_start else None) or error.problem_mark
            return Remark(_line(mark, line), explain(match))
    return Remark(_line(error.problem_mark, line), say("This cannot be read as YAML: {reason}.", reason=problem))


def _line(mark: StringMark | None, otherwise: int) -> int:
    return int(mark.line) + 1 if mark else otherwise


_Explain = Callable[[re.Match[str]], Message]

_EXPLANATIONS: tuple[tuple[str, _Explain, bool], ...] = (
    (r"character '\\t'", lambda _: say("There is a tab here. Indent with spaces."), False),
    (
        r"found character (?:'(.)'|\"(.)\") that cannot start",
        lambda m: say("A text cannot start with {character}. Put it in quotes.", character=m[1] or m[2]),
        False,
    ),
    (
        r"mapping values are not allowed",
        lambda _: say("There is a “: ” too many, or the indentation is off. Put a text that holds “: ” in quotes."),
        False,
    ),
    (r"could not find expected ':'", lambda _: say("There is no “:” after the name of a field here."), True),
    (r"a quoted scalar", lambda _: say("The quotes that open here do not close."), True),
    (
        r"double-quoted scalar: .*escape",
        lambda _: say("There is a backslash (\\) in double quotes here. Use single quotes."),
        False,
    ),
    (
        r"flow (?:sequence|mapping): expected ',' or '(.)'",
        lambda m: say("The list or group that opens here does not close with {bracket}.", bracket=m[1]),
        True,
    ),
    (
        r"expected <block end>|sequence entries are not allowed|keys are not allowed",
        lambda _: say("The indentation here does not fit the lines above."),
        False,
    ),
    (
        r"block scalar",
        lambda _: say("After | or > the text starts on the next line, indented."),
        True,
    ),
    (
        r"expected the node content, but found '(.)'",
        lambda m: say("A text cannot start with {character}. Put it in quotes.", character=m[1]),
        False,
    ),
    (
        r"scanning an (?:anchor|alias)|tag",
        lambda _: say("A text cannot start with &, * or !. Put it in quotes."),
        False,
    ),
)
"""What ruamel.yaml says, what we say, and whether to point at where the thing starts rather than at where it failed."""
