"""The app put together, as `voorzet serve` runs it."""

import json
import tomllib
import urllib.error
import urllib.request
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


def test_health_counts_the_content_that_was_asked_for(serve_content, tmp_path):
    (tmp_path / "journeys").mkdir()

    with urllib.request.urlopen(f"{serve_content(tmp_path)}/healthz") as answer:
        assert json.load(answer)["journeys"] == 0


def test_another_host_name_gets_no_session(serve):
    """A name that somebody points at this machine (DNS rebinding) must not open the line to the app."""
    upgrade = {
        "Connection": "Upgrade", "Upgrade": "websocket", "Sec-WebSocket-Version": "13",
        "Sec-WebSocket-Key": "dm9vcnpldHZvb3J6ZXQ=", "Host": "elsewhere.example", "Origin": "http://elsewhere.example",
    }  # fmt: skip
    with pytest.raises(urllib.error.HTTPError, match="403"):
        urllib.request.urlopen(urllib.request.Request(f"{serve}/_stcore/stream", headers=upgrade))


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
