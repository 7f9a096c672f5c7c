"""A page in a browser, and everything that goes wrong on it."""

from __future__ import annotations

from typing import Any

_PROBED = ("/_stcore/health", "/_stcore/host-config")
"""Streamlit looks for its own server below the page's address first, finds nothing, and goes on to the right place."""

_RESTING = "[data-testid=stApp][data-test-script-state=notRunning]"


def errors_of(page: Any) -> list[str]:
    """A list that fills with the console errors and the exceptions of this page."""
    found: list[str] = []
    page.on("console", lambda message: found.append(message.text) if _is_error(message) else None)
    page.on("pageerror", lambda error: found.append(str(error)))
    return found


def settled(page: Any) -> Any:
    """The same page, once Streamlit has nothing left to do."""
    page.wait_for_selector("h1")
    quiet = 0
    for _ in range(200):
        page.wait_for_timeout(100)
        quiet = quiet + 1 if page.locator(_RESTING).count() else 0
        if quiet == 5:
            return page
    raise AssertionError("the page was still busy after 20 seconds")


def _is_error(message: Any) -> bool:
    return message.type == "error" and not str(message.location.get("url", "")).endswith(_PROBED)
