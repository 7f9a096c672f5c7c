from voorzet.cli.printing import out


def test_what_could_steer_a_terminal_is_not_printed(capsys):
    out("naam\x1b[2J\x07 kind 👨‍👩‍👧 \u202bשלום")

    assert capsys.readouterr().out == "naam\ufffd[2J\ufffd kind 👨‍👩‍👧 \u202bשלום\n"
