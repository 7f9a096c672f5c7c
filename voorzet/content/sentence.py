"""What pydantic found wrong, in sentences for the author: what, and what to do now."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from pydantic_core import ErrorDetails

from voorzet.content.node import Scalar
from voorzet.content.spot import Spot
from voorzet.content.wording import found, meant, quoted, short, thing
from voorzet.messages import Message, say


def sentence(error: ErrorDetails, spot: Spot, fields: tuple[str, ...]) -> Message:
    """What to say of one error.

    Args:
        error: what pydantic says.
        spot: where that is in the document.
        fields: the names that are known where it is; of what must be a list: the names that its items have.
    """
    if _is_empty(spot) and error["type"] != "extra_forbidden":
        return say("{field} is empty. Fill it in, or take the line away.", field=spot.field)
    tell = _SENTENCES.get(error["type"], _otherwise)
    return tell(spot, {"fields": fields, "said": error["msg"], **error.get("ctx", {})})


def _is_empty(spot: Spot) -> bool:
    return isinstance(spot.node, Scalar) and spot.node.plain and not spot.node.text and not spot.rest


_Context = Mapping[str, Any]


def _missing(spot: Spot, context: _Context) -> Message:
    return say("{field} is missing from {thing}. Add it.", field=spot.rest[-1], thing=thing(spot.field))


def _unknown(spot: Spot, context: _Context) -> Message:
    fields: tuple[str, ...] = context["fields"]
    name = quoted(spot.field)
    if set(fields) == {"nl", "en"}:
        return say(
            "{field} is not a language here. Use nl and en; put a text that holds a comma in quotes.", field=name
        )
    near = meant(spot.field, fields)
    if near:
        return say("{field} is not a field of {thing}. Did you mean {meant}?",
                   field=name, thing=thing(spot.group), meant=near)  # fmt: skip
    return say("{field} is not a field of {thing}. Take it away, or use one of: {fields}.",
               field=name, thing=thing(spot.group), fields=", ".join(fields))  # fmt: skip


def _whole_number(spot: Spot, context: _Context) -> Message:
    if spot.field.endswith("_minutes"):
        return say(
            "{field} must be a whole number of minutes; found {found}.", field=spot.field, found=found(spot.node)
        )
    if "_days" in spot.field:
        return say("{field} must be a whole number of days; found {found}.", field=spot.field, found=found(spot.node))
    return say("{field} must be a whole number; found {found}.", field=spot.field, found=found(spot.node))


def _at_least(spot: Spot, context: _Context) -> Message:
    return say("{field} must be {least} or more; found {found}.",
               field=spot.field, least=context["ge"], found=found(spot.node))  # fmt: skip


def _at_most(spot: Spot, context: _Context) -> Message:
    return say("{field} must be {most} or less; found {found}.",
               field=spot.field, most=context["le"], found=found(spot.node))  # fmt: skip


def _true_or_false(spot: Spot, context: _Context) -> Message:
    return say("{field} must be true or false; found {found}.", field=spot.field, found=found(spot.node))


def _day(spot: Spot, context: _Context) -> Message:
    return say("{field} must be a day such as 2026-03-31; found {found}.", field=spot.field, found=found(spot.node))


def _one_of(spot: Spot, context: _Context) -> Message:
    options = re.findall(r"'([^']*)'", context["expected"]) or [context["expected"].lower()]
    near = meant(spot.node.text, options) if isinstance(spot.node, Scalar) else None
    if near:
        return say("{field} cannot be {found}. Did you mean {meant}? Possible are: {options}.",
                   field=spot.field, found=found(spot.node), meant=near, options=", ".join(options))  # fmt: skip
    return say("{field} cannot be {found}. Possible are: {options}.",
               field=spot.field, found=found(spot.node), options=", ".join(options))  # fmt: skip


def _id(spot: Spot, context: _Context) -> Message:
    return say("{field} is written in small letters and digits with single hyphens, like zorgpremie-achterstand; "
               "found {found}.", field=spot.field, found=found(spot.node))  # fmt: skip


def _too_long(spot: Spot, context: _Context) -> Message:
    return say("{field} may have {most} characters at most.", field=spot.field, most=context["max_length"])


def _too_few(spot: Spot, context: _Context) -> Message:
    return say("{field} is empty. Put something in it.", field=spot.field)


def _text(spot: Spot, context: _Context) -> Message:
    if isinstance(spot.node, Scalar):
        return say("{field} must be text. Put it in quotes: '{words}'.", field=spot.field, words=short(spot.node.text))
    return say("{field} must be text; found {found}.", field=spot.field, found=found(spot.node))


def _list(spot: Spot, context: _Context) -> Message:
    if context["fields"]:
        return say("{field} must be a list, with each item on a line that starts with “- ”; found {found}.",
                   field=spot.field, found=found(spot.node))  # fmt: skip
    if isinstance(spot.node, Scalar):
        return say("{field} must be a list; put brackets around it: [{words}].",
                   field=spot.field, words=short(spot.node.text))  # fmt: skip
    return say("{field} must be a list; found {found}.", field=spot.field, found=found(spot.node))


def _group(spot: Spot, context: _Context) -> Message:
    if context.get("class_name") == "Text":
        return _text(spot, context)
    return say("Here should be the fields of {thing}; found {found}.", thing=thing(spot.field), found=found(spot.node))


def _address(spot: Spot, context: _Context) -> Message:
    return say("{field} must be a web address that starts with https://; found {found}.",
               field=spot.field, found=found(spot.node))  # fmt: skip


def _said(spot: Spot, context: _Context) -> Message:
    message: Message = context["message"]
    return message


def _otherwise(spot: Spot, context: _Context) -> Message:
    return say("{field} is not right: {reason}.", field=spot.field, reason=context["said"])


_SENTENCES: Mapping[str, Callable[[Spot, _Context], Message]] = {
    "missing": _missing,
    "extra_forbidden": _unknown,
    "int_type": _whole_number,
    "int_parsing": _whole_number,
    "int_from_float": _whole_number,
    "greater_than_equal": _at_least,
    "less_than_equal": _at_most,
    "bool_type": _true_or_false,
    "date_type": _day,
    "date_parsing": _day,
    "enum": _one_of,
    "literal_error": _one_of,
    "string_pattern_mismatch": _id,
    "string_too_long": _too_long,
    "string_too_short": _too_few,
    "too_short": _too_few,
    "string_type": _text,
    "tuple_type": _list,
    "model_type": _group,
    "url_type": _address,
    "url_parsing": _address,
    "url_scheme": _address,
    "url_syntax_violation": _address,
    "url_too_long": _address,
    "wrong": _said,
}
