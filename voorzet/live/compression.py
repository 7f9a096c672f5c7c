"""Streamlit's own files sent compressed: compressed once, then kept."""

from __future__ import annotations

import gzip
from asyncio import to_thread
from dataclasses import dataclass, field

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_WORTHWHILE = (
    "text/css",
    "text/javascript",
    "application/javascript",
    "application/json",
    "application/wasm",
)
"""Not text/html: Streamlit answers every unknown path with its page, and unknown paths are endless."""


@dataclass
class _Answer:
    """An answer as it was sent, collected."""

    start: Message = field(default_factory=dict)
    body: bytes = b""

    async def take(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.start = message
        elif message["type"] == "http.response.body":
            self.body += message.get("body", b"")

    async def give(self, send: Send) -> None:
        await send(self.start)
        await send({"type": "http.response.body", "body": self.body})

    def gains_from_compression(self) -> bool:
        kind = Headers(scope=self.start).get("content-type", "")
        return self.start["status"] == 200 and len(self.body) > 1000 and kind.startswith(_WORTHWHILE)

    def compressed(self) -> _Answer:
        body = gzip.compress(self.body, 6, mtime=0)
        start = {**self.start, "headers": list(self.start["headers"])}
        headers = MutableHeaders(scope=start)
        headers["Content-Encoding"] = "gzip"
        headers["Content-Length"] = str(len(body))
        headers["ETag"] = f"W/{headers.get('ETag', '')}".replace("W/W/", "W/")
        headers.add_vary_header("Accept-Encoding")
        return _Answer(start, body)


class CompressedStatic:
    """Middleware for `/static/`, whose files never change while the app runs.

    The kept answers are bounded by the files that Streamlit ships: only what it answers with 200 is kept.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        self.kept: dict[str, _Answer] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers from what is kept where it can; passes all else on untouched."""
        if not _asks_for_compressed_static(scope):
            return await self.app(scope, receive, send)
        answer = self.kept.get(scope["path"]) or await self._fetched(scope, receive)
        await answer.give(send)

    async def _fetched(self, scope: Scope, receive: Receive) -> _Answer:
        answer = _Answer()
        await self.app(scope, receive, answer.take)
        if not answer.gains_from_compression():
            return answer
        return self.kept.setdefault(scope["path"], await to_thread(answer.compressed))


def _asks_for_compressed_static(scope: Scope) -> bool:
    if scope["type"] != "http" or scope["method"] != "GET" or not scope["path"].startswith("/static/"):
        return False
    headers = Headers(scope=scope)
    return "gzip" in headers.get("accept-encoding", "") and not {"range", "if-none-match"} & set(headers)
