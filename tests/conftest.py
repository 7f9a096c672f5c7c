"""What tests may ask for: a browser that cannot leave this machine, a running app, golden files."""

from __future__ import annotations

import importlib.resources
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest

GOLDEN = Path(__file__).parent / "golden"
RENEW = os.environ.get("VOORZET_GOLDEN") == "renew"
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
BROWSER_ARGUMENTS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
]  # fmt: skip


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """`make golden` runs only the tests that look at golden files."""
    if RENEW:
        items[:] = [item for item in items if "golden" in getattr(item, "fixturenames", ())]


def absent(what: str, requirement: str) -> None:
    """Skips for want of a system part; fails where that part was promised (CI)."""
    (pytest.fail if os.environ.get(requirement) else pytest.skip)(f"{what} is not on this machine")


@pytest.fixture
def golden() -> Callable[[str, str], None]:
    """`golden(name, made)`: what was made is what lies in tests/golden/<name>; `make golden` renews it."""

    def check(name: str, made: str) -> None:
        path = GOLDEN / name
        if RENEW:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(made, encoding="utf-8")
        assert made == path.read_text(encoding="utf-8"), (
            f"{name} has changed; if rightly so: make golden, read the diff"
        )

    return check


@pytest.fixture(scope="session")
def poppler() -> Callable[..., str]:
    """`poppler("pdftotext", "-layout", path, "-")`: runs one of poppler's tools; what it printed."""
    if not shutil.which("pdftotext"):
        absent("poppler (pdftotext, pdftoppm)", "VOORZET_REQUIRE_POPPLER")

    def run(tool: str, *arguments: object) -> str:
        command = [tool, *map(str, arguments)]
        return subprocess.run(command, check=True, capture_output=True, timeout=60).stdout.decode(errors="replace")

    return run


@pytest.fixture(scope="session")
def office(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str, Path, Path], Path]:
    """`office("xlsx", path, out_dir)`: the file as LibreOffice saves it in another format, or in its own again."""
    if not shutil.which("soffice"):
        absent("LibreOffice (soffice)", "VOORZET_REQUIRE_OFFICE")
    profile = tmp_path_factory.mktemp("office")

    def convert(target_extension: str, path: Path, out_dir: Path) -> Path:
        command = ["soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore"]
        command += ["--convert-to", target_extension, "--outdir", str(out_dir), str(path)]
        subprocess.run(command, check=True, capture_output=True, timeout=120)
        made = out_dir / f"{path.stem}.{target_extension}"
        assert made.is_file(), f"LibreOffice made nothing of {path.name}"  # it ends with 0 all the same
        return made

    return convert


@pytest.fixture(scope="session")
def chromium() -> Iterator[Any]:
    """A Chromium of this machine (Playwright's synchronous `Browser`) that resolves no host but loopback."""
    path = next(filter(None, map(shutil.which, BROWSERS)), None)
    if path is None:
        absent("Chromium", "VOORZET_REQUIRE_BROWSER")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=BROWSER_ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def visitor(chromium: Any) -> Iterator[Callable[..., Any]]:
    """`visitor(language="nl", width=1440, dark=False)`: a fresh page; a request to elsewhere fails the test at its end."""
    foreign: list[str] = []
    with ExitStack() as open_contexts:

        def open_page(language: str = "nl", width: int = 1440, height: int = 1000, dark: bool = False) -> Any:
            context = chromium.new_context(
                locale={"nl": "nl-NL", "en": "en-GB"}[language],
                viewport={"width": width, "height": height},
                color_scheme="dark" if dark else "light",
                reduced_motion="reduce",
            )
            open_contexts.callback(context.close)
            context.on("request", lambda request: None if is_at_home(request.url) else foreign.append(request.url))
            return context.new_page()

        yield open_page
    assert foreign == [], "the page asked for something from elsewhere"


def is_at_home(url: str) -> bool:
    """Whether this address is on this machine."""
    return url.startswith(("http://127.0.0.1:", "ws://127.0.0.1:", "file:", "data:", "blob:", "about:"))


@pytest.fixture(scope="session")
def axe() -> Callable[..., list[str]]:
    """`axe(page)`: what axe-core finds wrong, one line a rule: `impact: rule (where, where …)`."""
    package = importlib.resources.files("axe_playwright_python")
    source = package.joinpath("axe.min.js").read_text(encoding="utf-8")

    def violations(page: Any) -> list[str]:
        page.evaluate(source)
        found = page.evaluate("async () => (await axe.run()).violations")
        return [f"{v['impact']}: {v['id']} ({', '.join(str(n['target']) for n in v['nodes'][:5])})" for v in found]

    return violations


@pytest.fixture(scope="session")
def serve() -> Iterator[str]:
    """The address of `voorzet serve` with the shipped content, for the whole run: `http://127.0.0.1:<port>`."""
    with running_app() as address:
        yield address


@pytest.fixture
def serve_content() -> Iterator[Callable[[Path], str]]:
    """`serve_content(folder)`: the address of an app with this content, until the end of the test."""
    with ExitStack() as running:
        yield lambda folder: running.enter_context(running_app("--content", str(folder)))


@pytest.fixture(scope="session")
def start_app() -> Callable[..., AbstractContextManager[str]]:
    """`with start_app(*arguments, cwd=…, environment=…) as address:` an app of your own."""
    return running_app


@contextmanager
def running_app(
    *arguments: str,
    program: tuple[str, ...] = ("voorzet", "serve", "--port"),
    cwd: Path | None = None,
    environment: Mapping[str, str] = MappingProxyType({}),
) -> Iterator[str]:
    """A `voorzet serve` (or other `program`) of its own: waited for (30 s), and ended by its pid (10 s)."""
    port = any_free_port()
    command = [sys.executable, "-m", *program, str(port), *arguments]
    surroundings = {**os.environ, **environment}
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, cwd=cwd, env=surroundings)
    try:
        address = f"http://127.0.0.1:{port}"
        wait_until_healthy(address, process)
        yield address
    finally:
        process.send_signal(signal.SIGINT)
        try:
            process.communicate(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()


def wait_until_healthy(address: str, process: subprocess.Popen[bytes]) -> dict[str, Any]:
    """What /healthz says once it answers."""
    for _ in range(300):
        if process.poll() is not None:
            assert process.stderr is not None
            pytest.fail(f"voorzet serve ended: {process.stderr.read().decode()}")
        try:
            with urllib.request.urlopen(f"{address}/healthz", timeout=1) as answer:
                return dict(json.load(answer))
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
    pytest.fail("voorzet serve did not answer within 30 seconds")


@pytest.fixture
def free_port() -> int:
    """A port that nobody listens on now."""
    return any_free_port()


def any_free_port() -> int:
    """A port that nobody listens on now."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])
