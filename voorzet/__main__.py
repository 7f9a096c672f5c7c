"""`python -m voorzet`."""

from voorzet.cli.main import main

main()
