"""What one visitor chose, kept between pages and in the address; the only place that knows session keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypedDict

import streamlit as st
from streamlit.typing import UploadedFile

from voorzet.model.journey import Journey
from voorzet.model.text import Language

IN_ADDRESS = {
    "lang": "language",
    "journey": "journey",
    "persona": "persona",
    "with": "beside",
    "view": "view",
    "step": "step",
    "walk": "walk",
    "before": "before",
    "after": "after",
    "compared": "comparison",
    "change": "change",
}
"""Names in the address, and the choices they stand for: whoever opens the link sees the same."""

AT_FIRST: Mapping[str, Any] = {
    "journey": None,
    "persona": "",
    "beside": "",
    "view": "blueprint",
    "step": None,
    "walk": "",
    "before": None,
    "after": None,
    "paired": None,
    "comparison": "difference",
    "change": None,
    "lanes": (),
    "evidence": (),
    "format": "pdf",
    "picture": "blueprint",
    "paper": "sheet",
    "landscape": True,
    "export-language": None,
    "brought": None,
    "table": None,
    "table-view": "blueprint",
}
"""Every choice but the language, with what it is before anybody chose."""


class WidgetArgs(TypedDict):
    """What a widget needs to show and change one choice."""

    key: str
    on_change: Callable[..., None]
    args: tuple[str, ...]


class Session:
    """The choices of this visitor. Widgets come and go with their page; choices stay."""

    UPLOAD = "voorzet-upload"
    """The key of the widget that takes files."""

    TABLE = "voorzet-table-upload"
    MAP = "voorzet-map-upload"
    """The keys of the widgets that take tables, and maps of tables."""

    def __init__(self) -> None:
        for name, value in AT_FIRST.items():
            st.session_state.setdefault(_kept(name), value)
        st.session_state.setdefault(_kept("uploads"), {})
        st.session_state.setdefault(_kept("thoughts"), {})
        st.session_state.setdefault(_kept("language"), _language_of_the_browser())

    def __getitem__(self, name: str) -> Any:
        return st.session_state[_kept(name)]

    def __setitem__(self, name: str, value: Any) -> None:
        st.session_state[_kept(name)] = value

    @property
    def language(self) -> Language:
        """The language of the screens."""
        return Language(self["language"])

    @property
    def uploads(self) -> dict[str, Journey]:
        """The journeys that this visitor brought along, by id; gone when the tab closes."""
        uploads: dict[str, Journey] = self["uploads"]
        return uploads

    @property
    def uploaded_file(self) -> UploadedFile | None:
        """The file that lies in the upload widget now."""
        file: UploadedFile | None = st.session_state.get(self.UPLOAD)
        return file

    @property
    def table_file(self) -> UploadedFile | None:
        """The table that lies in the widget for tables now."""
        file: UploadedFile | None = st.session_state.get(self.TABLE)
        return file

    @property
    def map_file(self) -> UploadedFile | None:
        """The map that lies in the widget for maps now."""
        file: UploadedFile | None = st.session_state.get(self.MAP)
        return file

    def begin(self, name: str, value: Any) -> None:
        """Makes a choice that not every visit has, with what it is before anybody chose."""
        st.session_state.setdefault(_kept(name), value)

    def widget(self, name: str, among: Sequence[Any] | None = None) -> WidgetArgs:
        """The arguments that bind a widget to the choice `name`.

        A choice that is not `among` what the widget offers is shown as the first of them, and kept for other pages.
        """
        chosen = self[name]
        st.session_state[_shown(name)] = chosen if among is None or chosen in among else among[0]
        return {"key": _shown(name), "on_change": self.take, "args": (name,)}

    def take(self, name: str) -> None:
        """Keeps what the widget of this choice shows now."""
        self[name] = st.session_state[_shown(name)]

    @property
    def thoughts(self) -> dict[str, str]:
        """What this visitor wrote down, by what it is about; gone when the tab closes."""
        thoughts: dict[str, str] = self["thoughts"]
        return thoughts

    def thought(self, about: str) -> WidgetArgs:
        """The arguments that bind a widget to the thought about this."""
        key = _shown(f"thought-{about}")
        st.session_state[key] = self.thoughts.get(about, "")
        return {"key": key, "on_change": self._think, "args": (about,)}

    def _think(self, about: str) -> None:
        self.thoughts[about] = st.session_state[_shown(f"thought-{about}")]

    def follow_address(self) -> None:
        """Takes over what a link, or the browser's back button, put into the address since we last wrote it."""
        written = st.session_state.get(_kept("address"), {})
        for name, choice in IN_ADDRESS.items():
            value = st.query_params.get(name)
            if value is not None and value != written.get(name) and _makes_sense(choice, value):
                self[choice] = value

    def write_address(self) -> None:
        """Puts the choices into the address, where the menu drops them."""
        address = self.address()
        for name in IN_ADDRESS:
            if name not in address and name in st.query_params:
                del st.query_params[name]
        if any(st.query_params.get(name) != value for name, value in address.items()):
            st.query_params.update(address)
        st.session_state[_kept("address")] = address

    def address(self, **other: str) -> dict[str, str]:
        """The part of an address that says what was chosen; `other` choices go first."""
        chosen = {name: other.get(choice, self[choice]) for name, choice in IN_ADDRESS.items()}
        return {name: str(value) for name, value in chosen.items() if value and value != AT_FIRST.get(IN_ADDRESS[name])}


def _kept(name: str) -> str:
    return f"voorzet-{name}"


def _shown(name: str) -> str:
    return f"voorzet-{name}-widget"


def _language_of_the_browser() -> Language:
    locale = st.context.locale or ""
    return Language.NL if locale.lower().startswith("nl") else Language.EN


def _makes_sense(choice: str, value: str) -> bool:
    return choice != "language" or value in tuple(Language)
