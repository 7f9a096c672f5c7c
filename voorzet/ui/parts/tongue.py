"""Tells the browser which language the page speaks."""

from __future__ import annotations

from functools import cache
from typing import Any

import streamlit as st

from voorzet.model.text import Language


def speak(language: Language) -> None:
    """Marks the whole page as being in `language`."""
    _component()(key="tongue", data={"language": language.value}, width="content", height="content")


@cache
def _component() -> Any:
    return st.components.v2.component("voorzet.tongue", js="tongue.js")
