import gzip

from asgi import get
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from voorzet.live.compression import CompressedStatic

SCRIPT = "console.log('voorzet');" * 200


class Site:
    """A site with a script, a page and a picture, which counts how often it is asked."""

    def __init__(self) -> None:
        self.asked = 0
        kinds = {"a.js": "application/javascript", "a.html": "text/html", "a.png": "image/png"}
        routes = [Route(f"/static/{name}", lambda _, kind=kind: self.answer(kind)) for name, kind in kinds.items()]
        self.app = CompressedStatic(Starlette(routes=[*routes, Route("/other.js", lambda _: self.answer("text/css"))]))

    def answer(self, kind: str) -> Response:
        self.asked += 1
        return PlainTextResponse(SCRIPT, media_type=kind, headers={"ETag": '"abc"'})


def test_a_script_is_compressed_once_and_then_kept():
    site = Site()

    answers = [get(site.app, "/static/a.js", accept_encoding="gzip, br") for _ in range(3)]

    assert [gzip.decompress(answer.content).decode() for answer in answers] == [SCRIPT] * 3
    assert answers[0].headers["content-encoding"] == "gzip"
    assert int(answers[0].headers["content-length"]) == len(answers[0].content)
    assert answers[0].headers["vary"] == "Accept-Encoding"
    assert answers[0].headers["etag"] == 'W/"abc"'
    assert site.asked == 1


def test_who_cannot_read_it_gets_it_plain():
    answer = get(Site().app, "/static/a.js")

    assert "content-encoding" not in answer.headers
    assert answer.content.decode() == SCRIPT


def test_pages_and_pictures_are_passed_on_and_not_kept():
    site = Site()

    for path in ("/static/a.html", "/static/a.html", "/static/a.png", "/other.js", "/other.js"):
        assert "content-encoding" not in get(site.app, path, accept_encoding="gzip").headers
    assert site.asked == 5
    assert site.app.kept == {}


def test_a_part_or_a_newer_version_is_asked_of_the_site_itself():
    site = Site()
    get(site.app, "/static/a.js", accept_encoding="gzip")

    get(site.app, "/static/a.js", accept_encoding="gzip", if_none_match='"abc"')
    get(site.app, "/static/a.js", accept_encoding="gzip", range="bytes=0-10")

    assert site.asked == 3


def test_what_is_not_there_is_not_kept():
    site = Site()

    assert get(site.app, "/static/nothing.css", accept_encoding="gzip").status == 404
    assert site.app.kept == {}
