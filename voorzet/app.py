"""The app put together: Streamlit's pages, and beside them our own routes and headers."""

from __future__ import annotations

from pathlib import Path

import streamlit
from starlette.middleware import Middleware
from starlette.routing import BaseRoute, Route

from voorzet.live.compression import CompressedStatic
from voorzet.live.fonts import font
from voorzet.live.headers import SecurityHeaders, content_security_policy
from voorzet.live.health import health
from voorzet.ui.main import main as page

__all__ = ["middleware", "page", "routes"]


def routes() -> list[BaseRoute]:
    """Our own routes; they come before Streamlit's."""
    return [Route("/healthz", health), Route("/fonts/{name}", font)]


def middleware() -> list[Middleware]:
    """What every request goes through, outermost first."""
    index = Path(streamlit.__file__).parent / "static" / "index.html"
    policy = content_security_policy(index.read_text(encoding="utf-8"))
    return [Middleware(SecurityHeaders, policy=policy), Middleware(CompressedStatic)]
