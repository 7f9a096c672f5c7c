"""The app put together, as `voorzet serve` runs it."""

import json
import tomllib
import urllib.request
from base64 import b64encode
from http.client import HTTPConnection
from pathlib import Path

import pytest

import voorzet

ROOT = Path(__file__).parents[1]


@pytest.mark.parametrize("path", ["/", "/healthz", "/journey", "/fonts/IBMPlexSans-Regular.ttf", "/_stcore/health"])
def test_every_answer_keeps_the_page_to_itself(serve, path):
    with urllib.request.urlopen(serve + path) as answer:
        headers = answer.headers

    assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]
    assert "script-src 'self' 'wasm-unsafe-eval' 'sha256-" in headers["Content-Security-Policy"]
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "same-origin"


def test_health_says_version_and_how_many_journeys_can_be_used(serve):
    with urllib.request.urlopen(f"{serve}/healthz") as answer:
        health = json.load(answer)

    assert health["status"] == "ok"
    assert health["version"] == voorzet.__version__
    assert health["journeys"] == len(list((ROOT / "journeys").glob("*/journey.yaml")))


def test_streamlit_run_starts_the_same_app(start_app, tmp_path):
    streamlit = ("streamlit", "run", str(ROOT / "streamlit_app.py"), "--server.port")

    with start_app(program=streamlit, cwd=tmp_path) as address, urllib.request.urlopen(f"{address}/healthz") as answer:
        assert json.load(answer)["status"] == "ok"
        assert "frame-ancestors 'none'" in answer.headers["Content-Security-Policy"]


def test_health_counts_the_content_that_was_asked_for(serve_content, tmp_path):
    (tmp_path / "journeys").mkdir()

    with urllib.request.urlopen(f"{serve_content(tmp_path)}/healthz") as answer:
        assert json.load(answer)["journeys"] == 0


@pytest.mark.parametrize(("host", "status"), [("127.0.0.1", 101), ("elsewhere.example", 403)])
def test_only_this_machines_names_open_the_line_to_the_app(serve, host, status):
    """A foreign name that somebody points at this machine (DNS rebinding) gets no session."""
    upgrade = {
        "Connection": "Upgrade", "Upgrade": "websocket", "Sec-WebSocket-Version": "13",
        "Sec-WebSocket-Key": b64encode(b"voorzet, voorzet").decode(), "Host": host, "Origin": f"http://{host}",
    }  # fmt: skip
    line = HTTPConnection("127.0.0.1", int(serve.rsplit(":", 1)[1]), timeout=10)
    line.request("GET", "/_stcore/stream", headers=upgrade)

    assert line.getresponse().status == status
    line.close()


@pytest.mark.browser
@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_app_opens_in_a_browser_with_its_own_letters_and_no_complaint(serve, visitor, language):
    page = visitor(language)
    complaints = []
    page.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)

    page.goto(serve)
    page.get_by_role("heading", level=1).first.wait_for()
    page.wait_for_timeout(500)

    loaded = page.evaluate("[...document.fonts].filter(f => f.status == 'loaded').map(f => f.family)")
    assert any("IBM Plex Sans" in family for family in loaded)
    assert complaints == []


def test_the_theme_names_only_fonts_that_ship():
    theme = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text())["theme"]

    for face in theme["fontFaces"]:
        assert (ROOT / "voorzet" / face["url"].lstrip("/")).is_file()
