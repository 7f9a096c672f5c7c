"""What can go wrong in a call: one exception per cause, each with a sentence for its user."""

from __future__ import annotations

from voorzet.messages import Message, say


class VoorzetError(Exception):
    """A call or the world failed. `message` says what, where, and what to do now."""

    def __init__(self, message: Message) -> None:
        super().__init__(message)
        self.message = message

    def __str__(self) -> str:
        return str(self.message)


class UnknownJourney(VoorzetError):
    """No journey has this id, and no file has this path."""

    def __init__(self, wanted: str, known: tuple[str, ...]) -> None:
        super().__init__(
            say("There is no journey {wanted}. Choose one of: {known}; or give the path of a journey file.",
                wanted=wanted, known=", ".join(known) or "–")
        )  # fmt: skip


class UnknownPersona(VoorzetError):
    """No persona has this id."""

    def __init__(self, wanted: str, known: tuple[str, ...]) -> None:
        super().__init__(
            say("There is no persona {wanted}. Choose one of: {known}.", wanted=wanted, known=", ".join(known) or "–")
        )


class UnknownProposal(VoorzetError):
    """The journey has no proposal with this id."""

    def __init__(self, wanted: str, journey: str, known: tuple[str, ...]) -> None:
        super().__init__(
            say("There is no proposal {wanted} for {journey}. Choose one of: {known}.",
                wanted=wanted, journey=journey, known=", ".join(known) or "–")
        )  # fmt: skip


class NoProposals(VoorzetError):
    """Nothing was proposed for this journey yet, so there is nothing to assess."""

    def __init__(self, journey: str) -> None:
        super().__init__(
            say("There are no proposals for {journey}. Add one as journeys/{journey}/proposals/<id>.yaml.",
                journey=journey)
        )  # fmt: skip


class UnknownFormat(VoorzetError):
    """Nothing exports to this format."""

    def __init__(self, wanted: str, known: tuple[str, ...]) -> None:
        super().__init__(
            say("Cannot export to {wanted}. Choose one of: {known}.", wanted=wanted, known=", ".join(known))
        )


class UnknownDrawing(VoorzetError):
    """No drawing of a journey has this name."""

    def __init__(self, wanted: str, known: tuple[str, ...]) -> None:
        super().__init__(
            say("There is no drawing {wanted}. Choose one of: {known}.", wanted=wanted, known=", ".join(known))
        )


class NoPicture(VoorzetError):
    """This format does not hold the wanted drawing."""

    def __init__(self, drawing: str, format: str, known: tuple[str, ...]) -> None:
        super().__init__(
            say("A {format} file does not hold the drawing {drawing}. Choose one of these formats: {known}.",
                format=format, drawing=drawing, known=", ".join(known))
        )  # fmt: skip


class ContentMissing(VoorzetError):
    """The content folder is not there."""

    def __init__(self, folder: str) -> None:
        super().__init__(
            say("There is no content in {folder}. Give a folder that holds journeys/ and personas/.", folder=folder)
        )


class ContentBroken(VoorzetError):
    """The wanted document has problems, so nothing can be made of it."""

    def __init__(self, wanted: str, count: int) -> None:
        super().__init__(
            say("{wanted} has {count} problem(s), so it cannot be used. Run “voorzet check” to see each with its line.",
                wanted=wanted, count=count)
        )  # fmt: skip


class UnreadableTable(VoorzetError):
    """A file that should hold a table cannot be read as one."""

    def __init__(self, file: str, reason: Message) -> None:
        super().__init__(say("{file} cannot be read: {reason}", file=file, reason=reason))


class BrokenMap(VoorzetError):
    """What should say how to read a table has problems itself."""

    def __init__(self, file: str, line: int, problem: Message) -> None:
        super().__init__(
            say("{file}, line {line}: {problem} Until then the table cannot be read with it.",
                file=file, line=line, problem=problem)
        )  # fmt: skip


class NotWritten(VoorzetError):
    """The result could not be put where it was asked."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(say("Could not write {path}: {reason}. Nothing was changed there.", path=path, reason=reason))


class PortTaken(VoorzetError):
    """Nobody can listen on this port now."""

    def __init__(self, port: int) -> None:
        super().__init__(
            say("Cannot listen on port {port}: it is taken, or not allowed. Choose another with --port.",
                port=str(port))
        )  # fmt: skip
