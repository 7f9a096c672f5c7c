"""Begins a page anew after a turn: at its top, with its heading in focus."""

from __future__ import annotations

from functools import cache
from typing import Any

import streamlit as st


def arrive(place: str) -> None:
    """Brings whoever turned a page to the heading marked `data-place`; does nothing on the first page they open."""
    _component()(key="arrival", data={"place": place}, width="content", height="content")


@cache
def _component() -> Any:
    return st.components.v2.component("voorzet.arrival", js="arrival.js")
