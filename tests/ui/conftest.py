"""A bare Streamlit page to compare with, and pages that are watched."""

from __future__ import annotations

import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from typing import Any
from urllib.error import URLError

import pytest

BARE = """
import streamlit as st

st.title("A page")
st.segmented_control("Language", ["Nederlands", "English"], required=True, default="English")
st.selectbox("One", ["a", "b"])
st.popover("More")
st.file_uploader("A file")
st.download_button("Download", b"x")
st.columns(2)[0].button("Do")
st.graphviz_chart("digraph { a -> b }", alt="a leads to b")
st.code("x")
st.navigation([st.Page(lambda: None, title="One", url_path="one"), st.Page(lambda: None, title="Two", url_path="two")],
              position="top").run()
"""
"""What Streamlit itself makes of the elements that our pages use."""


@pytest.fixture(scope="session")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a page with Streamlit's own elements and nothing of ours."""
    script = tmp_path_factory.mktemp("bare") / "page.py"
    script.write_text(BARE, encoding="utf-8")
    port = _free_port()
    options = [f"--server.port={port}", "--server.headless=true", "--server.address=127.0.0.1"]
    command = [sys.executable, "-m", "streamlit", "run", str(script), *options, "--browser.gatherUsageStats=false"]
    process = subprocess.Popen(command, cwd=script.parent, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        _wait(f"http://127.0.0.1:{port}/_stcore/health")
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(timeout=10)


@pytest.fixture(scope="session")
def streamlits_own(bare: str, chromium: Any, axe: Any) -> set[str]:
    """The rules that Streamlit breaks without our help."""
    context = chromium.new_context()
    page = context.new_page()
    page.goto(bare)
    page.get_by_role("heading", name="A page").wait_for()
    page.get_by_test_id("stFileUploaderDropzone").wait_for()
    page.get_by_role("button", name="Download").wait_for()
    rules = {rule_of(line) for line in axe(page)}
    context.close()
    return rules


def rule_of(line: str) -> str:
    """The rule in a line of the `axe` fixture.

    Example:
        >>> rule_of("serious: color-contrast (['p'])")
        'color-contrast'
    """
    return line.split(": ")[1].split(" (")[0]


def _free_port() -> int:
    import socket

    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def _wait(address: str) -> None:
    for _ in range(150):
        try:
            with urllib.request.urlopen(address, timeout=1):
                return
        except (URLError, OSError):
            time.sleep(0.2)
    pytest.fail("the bare page did not start within 30 seconds")
