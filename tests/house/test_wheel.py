"""The wheel, unpacked in an empty folder, has code, content, configuration and app."""

import json
import os
import subprocess
import sys
import urllib.request
import zipfile
from pathlib import Path

import pytest

import voorzet

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the unpacked wheel and nothing else; `PYTHONPATH` on it goes before this checkout."""
    made = tmp_path_factory.mktemp("made")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", made, ROOT]
    subprocess.run(build, check=True, capture_output=True, timeout=120)
    unpacked = tmp_path_factory.mktemp("wheel")
    with zipfile.ZipFile(next(made.glob("voorzet-*.whl"))) as archive:
        archive.extractall(unpacked)
    return unpacked


@pytest.fixture
def run(wheel: Path, tmp_path: Path):
    """Runs `voorzet` from the wheel in an empty folder."""
    environment = {**os.environ, "PYTHONPATH": str(wheel), "LANG": "C.UTF-8"}
    environment.pop("VOORZET_CONTENT", None)

    def voorzet_(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "voorzet", *arguments]
        return subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=60)

    return voorzet_


def test_the_wheel_is_what_runs(wheel, tmp_path):
    where = [sys.executable, "-c", "import voorzet; print(voorzet.__file__, voorzet.__version__)"]
    said = subprocess.run(where, cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(wheel)}, capture_output=True)

    assert said.stdout.decode().split() == [str(wheel / "voorzet" / "__init__.py"), voorzet.__version__]


def test_its_content_is_in_order(run):
    done = run("check")

    assert (done.returncode, done.stderr) == (0, "")


def test_it_shows_and_exports_a_shipped_journey(run, tmp_path):
    journey = next((ROOT / "journeys").glob("*/journey.yaml")).parent.name

    assert run("show", journey).returncode == 0
    assert run("export", journey, "--to", "pdf").returncode == 0
    assert (tmp_path / f"{journey}.pdf").read_bytes().startswith(b"%PDF-")


def test_its_app_answers_with_its_own_configuration(wheel, tmp_path, start_app):
    with start_app(cwd=tmp_path, environment={"PYTHONPATH": str(wheel)}) as address:
        with urllib.request.urlopen(f"{address}/healthz") as answer:
            health = json.load(answer)
        with urllib.request.urlopen(f"{address}/_stcore/host-config") as answer:
            assert answer.status == 200

    assert health["journeys"] == len(list((ROOT / "journeys").glob("*/journey.yaml")))


def test_it_carries_the_licence_and_the_configuration(wheel):
    assert (wheel / "voorzet" / "shipped" / ".streamlit" / "config.toml").is_file()
    licences = {path.name for path in (wheel / f"voorzet-{voorzet.__version__}.dist-info").rglob("*") if path.is_file()}
    assert {"LICENSE", "IBM-Plex-OFL.txt", "Noto-Emoji-OFL.txt"} <= licences
