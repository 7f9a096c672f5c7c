"""What twin.typ is given."""

from __future__ import annotations

from voorzet.drawing.fonts import REPLACEMENT
from voorzet.drawing.twin import Paragraph, Piece, Section
from voorzet.exporters.twin_json import FIRST_STRONG_ISOLATE, POP_ISOLATE, breakable, replaced_in, twin_json
from voorzet.model.text import Language, Said


def section(*line: Piece, listed: bool = False) -> Section:
    """A section that holds one line."""
    return Section(Said("Kop", Language.NL), 1, "kop", (Paragraph((line,), listed=listed),))


def item(*line: Piece, listed: bool = False) -> dict:
    """That line as data."""
    return twin_json([section(*line, listed=listed)])[0]["body"][0]["items"][0]


def test_links_to_nowhere_are_taken_out() -> None:
    pieces = item(*(Piece("hier", Language.NL, href) for href in ("#kop", "#weg", "https://x.example/")))["pieces"]

    assert [piece["href"] for piece in pieces] == ["#kop", None, "https://x.example/"]


def test_a_line_runs_as_it_reads_and_among_others_it_is_isolated() -> None:
    hebrew = Piece("שלום", Language.NL)

    assert item(hebrew) == {"rightward": False, "pieces": [{"words": "שלום", "language": "nl", "href": None}]}
    assert item(hebrew, listed=True)["rightward"]
    assert item(Piece("naar ", Language.NL), hebrew)["pieces"][1]["words"] == f"{FIRST_STRONG_ISOLATE}שלום{POP_ISOLATE}"


def test_spaces_between_pieces_stay() -> None:
    assert (
        "".join(piece["words"] for piece in item(*(Piece(w, Language.NL) for w in ("a ", "b", " ", "c")))["pieces"])
        == "a b c"
    )


def test_what_no_font_has_is_replaced_and_told() -> None:
    assert item(Piece("𒀀", Language.NL))["pieces"][0]["words"] == REPLACEMENT
    assert replaced_in([section(Piece("𒀀", Language.NL))]) == {"𒀀"}


def test_common_words_are_left_alone() -> None:
    common = "conversation verantwoordelijkheid inkomensverklaring https://www.voorbeeld.nl"

    assert breakable(common, Language.NL) == common
