"""`voorzet serve`: the app in a browser, on this machine only."""

from __future__ import annotations

import contextlib
import importlib.util
import socket
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from voorzet.cli.options import ContentOption
from voorzet.cli.printing import aside
from voorzet.cli.words import briefly
from voorzet.errors import PortTaken
from voorzet.messages import say

if TYPE_CHECKING:
    from starlette.types import ASGIApp

HELP = say("Start the app, and print its address.")
HOST = "127.0.0.1"
PORTS = range(8501, 8521)
"""Tried in this order when none is asked for."""

PortOption = Annotated[
    int | None,
    typer.Option("--port", min=1, max=65535, help=briefly(say("The port; otherwise 8501, or the next free one."))),
]


def serve(port: PortOption = None, content: ContentOption = None) -> None:
    """Runs until Ctrl-C. Only this machine can reach it."""
    from voorzet.settings import Settings
    from voorzet.toolkit import toolkit

    toolkit(Settings.from_environment()).content_folder  # noqa: B018 - a folder that is not there is said now
    listener = _listener(port)
    with contextlib.suppress(KeyboardInterrupt):
        _run(_app(), listener)


def _run(app: ASGIApp, listener: socket.socket) -> None:
    import uvicorn

    class Server(uvicorn.Server):
        async def startup(self, sockets: list[socket.socket] | None = None) -> None:
            await super().startup(sockets)
            if self.started:
                address = f"http://{HOST}:{listener.getsockname()[1]}"
                aside(say("Voorzet is at {address}. Ctrl-C ends it.", address=address))

    config = uvicorn.Config(
        app,
        ws="websockets-sansio",
        ws_max_size=2**20,
        ws_ping_interval=20,
        ws_ping_timeout=20,
        access_log=False,
        server_header=False,
        log_level="error",
        timeout_graceful_shutdown=1,
    )
    Server(config).run(sockets=[listener])


def _app() -> ASGIApp:
    """What `streamlit_app.py` calls `app`; the file lies in the wheel, or at the checkout's root."""
    package = Path(str(files("voorzet")))
    shipped = package / "shipped" / "streamlit_app.py"
    path = shipped if shipped.exists() else package.parent / "streamlit_app.py"
    spec = importlib.util.spec_from_file_location("streamlit_app", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    app: ASGIApp = module.app
    return app


def _listener(port: int | None) -> socket.socket:
    if port is not None:
        return _bound(port)
    for candidate in PORTS:
        with contextlib.suppress(PortTaken):
            listener = _bound(candidate)
            if candidate != PORTS[0]:
                aside(say("Port {taken} is taken; using {port}.", taken=PORTS[0], port=candidate))
            return listener
    raise PortTaken(PORTS[0])


def _bound(port: int) -> socket.socket:
    # Without IPPROTO_TCP by name, asyncio leaves TCP_NODELAY off and answers wait up to 40 ms for a full packet.
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if not hasattr(socket, "SO_EXCLUSIVEADDRUSE"):
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((HOST, port))
        listener.listen(128)
    except OSError as error:
        listener.close()
        raise PortTaken(port) from error
    return listener
