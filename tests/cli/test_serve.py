import contextlib
import re
import signal
import socket

import pytest

from voorzet.cli.serve import PORTS


@pytest.fixture
def taken_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        yield listener.getsockname()[1]


def test_a_port_that_is_taken_is_one_sentence(voorzet, taken_port):
    done = voorzet("serve", "--port", taken_port)

    assert done == (
        1,
        "",
        f"Cannot listen on port {taken_port}: it is taken, or not allowed. Choose another with --port.\n",
    )


def test_it_says_where_it_is_and_ends_quietly(program, free_port):
    running = program("serve", "--port", free_port)

    said = running.stderr.readline().decode()
    with socket.create_connection(("127.0.0.1", free_port), timeout=5):
        pass
    running.send_signal(signal.SIGINT)
    out, err = running.communicate(timeout=15)

    assert said == f"Voorzet is at http://127.0.0.1:{free_port}. Ctrl-C ends it.\n"
    assert (running.returncode, out, err) == (0, b"", b"")


def test_the_next_port_is_taken_when_the_usual_one_is_not_free(program):
    with socket.socket() as listener:
        with contextlib.suppress(OSError):  # taken by somebody else is taken, too
            listener.bind(("127.0.0.1", PORTS[0]))
            listener.listen()
        running = program("serve")
        said = running.stderr.readline().decode() + running.stderr.readline().decode()
        running.send_signal(signal.SIGINT)
        running.communicate(timeout=15)

    port = re.fullmatch(r"Port 8501 is taken; using (85\d\d)\.\nVoorzet is at http://127.0.0.1:\1\. .*\n", said)
    assert port is not None, said
    assert int(port[1]) in PORTS[1:]


def test_only_this_machine_can_reach_it(serve):
    port = int(serve.rsplit(":", 1)[1])
    for address in {found[4][0] for found in socket.getaddrinfo(socket.gethostname(), port, socket.AF_INET)}:
        if not address.startswith("127."):
            with pytest.raises(OSError), socket.create_connection((address, port), timeout=2):
                pass


def test_a_folder_without_content_is_said_before_anything_starts(voorzet, tmp_path):
    done = voorzet("serve", "--content", tmp_path / "nothing")

    assert done.code == 1
    assert done.err.startswith("There is no content in ")
