"""The shipped fonts, for the app's theme and for exported pages seen inside it."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

_A_YEAR = "public, max-age=31536000, immutable"


async def font(request: Request) -> Response:
    """The font file with the asked name; 404 for whatever is not a shipped font."""
    content = _fonts().get(request.path_params["name"])
    if content is None:
        raise HTTPException(404)
    return Response(content, media_type="font/ttf", headers={"Cache-Control": _A_YEAR})


@cache
def _fonts() -> dict[str, bytes]:
    folder = files("voorzet").joinpath("fonts")
    return {file.name: file.read_bytes() for file in folder.iterdir() if file.name.endswith(".ttf")}
