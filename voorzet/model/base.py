"""What every model value is: frozen, strict, and free of surprises."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field
from pydantic_core import PydanticCustomError

from voorzet.messages import Message

Slug = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=80)]
"""An id in kebab case: small letters, digits and single hyphens; Dutch is allowed."""


class Value(BaseModel):
    """A frozen value that knows no fields but its own."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=False, populate_by_name=True, use_enum_values=False)


def wrong(message: Message, at: str = "") -> PydanticCustomError:
    """What a validator raises: a sentence for the author, about the field `at` (as YAML names it) or about the whole.

    Example:
        >>> from voorzet.messages import say
        >>> str(wrong(say("valid_to lies before valid_from."), at="valid_to"))
        'valid_to lies before valid_from.'
    """
    return PydanticCustomError("wrong", "{message}", {"message": message, "at": at})
