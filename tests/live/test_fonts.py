import pytest
from asgi import get
from starlette.applications import Starlette
from starlette.routing import Route

from voorzet.live.fonts import font

APP = Starlette(routes=[Route("/fonts/{name}", font)])


def test_a_shipped_font_is_served_for_a_year():
    answer = get(APP, "/fonts/IBMPlexSans-Regular.ttf")

    assert answer.status == 200
    assert answer.content.startswith(b"\x00\x01\x00\x00")
    assert "max-age=31536000" in answer.headers["cache-control"]


@pytest.mark.parametrize("name", ["IBM-Plex-OFL.txt", "nothing.ttf", "..%2f__init__.py", "%2e%2e", "..\\__init__.py"])
def test_nothing_else_is_served(name):
    assert get(APP, f"/fonts/{name}").status == 404
