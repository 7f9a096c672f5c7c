"""What the code stands on is declared, and what is declared is locked with hashes."""

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
RUN, DEV = (ROOT / f"requirements{kind}.lock" for kind in ("", "-dev"))


def plain(name: str) -> str:
    """A distribution's name in its one comparable form."""
    return re.sub(r"[-_.]+", "-", re.match(r"[\w.-]+", name)[0]).lower()


def locked(lock: Path) -> set[str]:
    return {plain(line) for line in lock.read_text().splitlines() if re.match(r"[\w.-]+==", line)}


def imported() -> dict[str, str]:
    """Every module from elsewhere that the package imports, and one file that does."""
    found = {}
    for file in (ROOT / "voorzet").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module] if isinstance(node, ast.ImportFrom) and node.module and not node.level else []
            found |= {name.partition(".")[0]: file.name for name in names}
    return {name: file for name, file in found.items() if name not in (*sys.stdlib_module_names, "voorzet")}


def test_what_is_imported_is_declared():
    declared = {plain(requirement) for requirement in PROJECT["dependencies"]} | {"pydantic-core"}  # pydantic pins it
    owners = packages_distributions()

    missing = {name: file for name, file in imported().items() if not {plain(o) for o in owners[name]} & declared}
    assert missing == {}


def test_what_is_declared_is_locked():
    extras = [name for names in PROJECT["optional-dependencies"].values() for name in names]

    assert {plain(name) for name in PROJECT["dependencies"]} - locked(RUN) == set(), "run: make lock"
    assert {plain(name) for name in [*PROJECT["dependencies"], *extras]} - locked(DEV) == set(), "run: make lock"


@pytest.mark.parametrize("lock", [RUN, DEV], ids=["to run", "to develop"])
def test_locks_have_a_hash_for_everything_and_name_no_host(lock):
    requirements = re.split(r"\n(?=\S)", lock.read_text().strip())

    assert len(requirements) > 40
    assert all("--hash=sha256:" in requirement for requirement in requirements)
    assert "://" not in lock.read_text()


def test_tests_run_on_the_versions_that_are_run():
    run, dev = (set(re.findall(r"^[\w.-]+==\S+", lock.read_text(), re.MULTILINE)) for lock in (RUN, DEV))

    assert run <= dev
