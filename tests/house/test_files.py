"""Nothing of anybody's machine lies in the project, and what is generated is in step."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
HOMES = r"(^|[\s\"'=(:])(/ho" + r"me/\w|/Us" + r"ers/\w|/ro" + r"ot/|/tm" + r"p/|/wo" + r"rk/|[A-Z]:\\\\?Us" + r"ers)"
REGISTRIES = r"py" + r"pi\.org|python" + r"hosted|regis" + r"try\.npmjs|deb\.deb" + r"ian\.org"


@pytest.fixture(scope="module")
def texts() -> dict[str, str]:
    """Every text file that git keeps, by path."""
    if not shutil.which("git") or not (ROOT / ".git").exists():
        pytest.skip("not a git checkout")
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True).stdout.decode()
    contents = {path: (ROOT / path).read_bytes() for path in listed.split("\0") if path and (ROOT / path).is_file()}
    return {path: content.decode() for path, content in contents.items() if b"\0" not in content}


@pytest.mark.parametrize("pattern", [HOMES, REGISTRIES], ids=["paths of a machine", "hosts of registries"])
def test_no_file_names(texts, pattern):
    found = {path: match.group() for path, text in texts.items() if (match := re.search(pattern, text, re.MULTILINE))}

    assert found == {}


def test_ci_runs_the_tests_that_the_readme_names(texts):
    assert "make test" in texts[".ci/run"]
    assert "make test" in texts["README.md"]
