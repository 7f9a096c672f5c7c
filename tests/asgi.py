"""One GET of an ASGI app, without a server."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote

from starlette.datastructures import Headers
from starlette.types import ASGIApp


@dataclass
class Answer:
    status: int = 0
    headers: Headers = field(default_factory=Headers)
    content: bytes = b""


def get(app: ASGIApp, path: str, **headers: str) -> Answer:
    """The answer; header names with underscores for hyphens."""
    answer = Answer()
    sent = [(name.replace("_", "-").lower().encode(), value.encode()) for name, value in headers.items()]
    scope = {
        "type": "http", "method": "GET", "path": unquote(path), "raw_path": path.encode(), "query_string": b"",
        "headers": sent, "http_version": "1.1", "scheme": "http", "root_path": "", "server": ("127.0.0.1", 80),
    }  # fmt: skip

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: Any) -> None:
        if message["type"] == "http.response.start":
            answer.status, answer.headers = message["status"], Headers(raw=list(message["headers"]))
        else:
            answer.content += message.get("body", b"")

    # In a thread of its own: Playwright's synchronous browser keeps an event loop running in this one.
    with ThreadPoolExecutor(1) as thread:
        thread.submit(lambda: asyncio.run(app(scope, receive, send))).result()
    return answer
