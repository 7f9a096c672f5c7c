"""Running a command line, in this process or as a program of its own."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from threading import Timer
from typing import NamedTuple

import pytest

from voorzet.cli.main import main


class Done(NamedTuple):
    """How a command line ended, and what it printed."""

    code: int
    out: str
    err: str


@pytest.fixture
def voorzet(monkeypatch, capsys, tmp_path) -> Callable[..., Done]:
    """`voorzet("show", "kind-krijgen")`, in an empty folder, in a terminal that speaks English."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("voorzet.cli.words._chosen", [])
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG", "VOORZET_CONTENT", "VOORZET_DEBUG"):
        monkeypatch.setenv(variable, "")

    def run(*arguments: object) -> Done:
        monkeypatch.setattr(sys, "argv", ["voorzet", *map(str, arguments)])
        with pytest.raises(SystemExit) as ended:
            main()
        return Done(int(ended.value.code or 0), *capsys.readouterr())

    return run


@pytest.fixture
def program(tmp_path) -> Iterator[Callable[..., subprocess.Popen[bytes]]]:
    """`program("serve")`: the same as a process of its own, which lives a minute at most."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("LC_", "LANG", "VOORZET_"))}

    def start(*arguments: object) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "voorzet", *map(str, arguments)]
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        process = subprocess.Popen(command, cwd=tmp_path, env=environment, **pipes)
        end = Timer(60, process.kill)
        end.start()
        cleaning.callback(end.cancel)
        cleaning.enter_context(process)
        cleaning.callback(process.kill)
        return process

    with ExitStack() as cleaning:
        yield start
