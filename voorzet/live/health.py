"""Whether the app is well, for whoever starts, watches or balances it."""

from __future__ import annotations

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse

from voorzet import __version__
from voorzet.settings import Settings
from voorzet.toolkit import toolkit


async def health(request: Request) -> JSONResponse:
    """`{"status": "ok", "version": …, "journeys": n}`; n counts the journeys that can be used."""
    journeys = await run_in_threadpool(_journeys)
    return JSONResponse({"status": "ok", "version": __version__, "journeys": journeys})


def _journeys() -> int:
    return len(toolkit(Settings.from_environment()).workspace.journeys)
