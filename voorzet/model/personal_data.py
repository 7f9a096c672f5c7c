"""Numbers and addresses of real people that do not belong in a text: which, and where."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from string import ascii_uppercase


class PersonalData(StrEnum):
    """A kind of datum that leads to one real person."""

    CITIZEN_SERVICE_NUMBER = "citizen-service-number"
    BANK_ACCOUNT = "bank-account"
    EMAIL = "e-mail"
    PHONE = "phone"


@dataclass(frozen=True)
class Finding:
    """What was found in a text: its kind, the characters themselves, and where they start (counted from 0).

    Never show `words` in full: `hint` is enough to find it back.
    """

    kind: PersonalData
    words: str
    start: int

    @property
    def hint(self) -> str:
        """The last two characters."""
        return "…" + self.words[-2:]


def personal_data(text: str) -> tuple[Finding, ...]:
    """The personal data in a text, in reading order.

    Web addresses, identifiers of law and literature, days, amounts of money and numbers of organisations (0800, 0900,
    088) are passed over.

    Note:
        An aid, not a guarantee: names and addresses are not recognised, and one number in eleven passes the test of a
        citizen service number by chance.

    Example:
        >>> [(found.kind.value, found.hint) for found in personal_data("Bel 06 1234 5678, bsn 111.222.333")]
        [('phone', '…78'), ('citizen-service-number', '…33')]
        >>> personal_data("BWBR0047166, 2026-11-23, Stb. 2020-240, https://example.org/111222333")
        ()
    """
    return tuple(finding for start, line in _suspect_lines(text) for finding in _in_line(line, start))


def passes_eleven_test(digits: str) -> bool:
    """Whether eight or nine digits can be a citizen service number (BSN).

    Source:
        The eleven-test for the BSN, with weights 9, 8, 7, 6, 5, 4, 3, 2 and −1.

    Example:
        111222333: 9+8+7 + 12+10+8 + 9+6−3 = 66 = 6 × 11
        >>> passes_eleven_test("111222333"), passes_eleven_test("111222334")
        (True, False)
    """
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    number = [int(digit) for digit in digits.zfill(9)]
    return any(number) and sum(w * n for w, n in zip(weights, number, strict=True)) % 11 == 0


def is_iban(characters: str) -> bool:
    """Whether these characters (no spaces) are an international bank account number.

    Source:
        ISO 13616: the length of its country, and remainder 1 when divided by 97 with the first four put last.

    Example:
        >>> is_iban("NL91ABNA0417164300"), is_iban("NL92ABNA0417164300")
        (True, False)
    """
    if len(characters) != IBAN_LENGTHS.get(characters[:2].upper()):
        return False
    turned = (characters[4:] + characters[:4]).upper()
    return int(turned.translate(_LETTERS_AS_NUMBERS)) % 97 == 1


_LETTERS_AS_NUMBERS = str.maketrans({letter: str(number) for number, letter in enumerate(ascii_uppercase, 10)})

IBAN_LENGTHS = {
    "AD": 24, "AT": 20, "BE": 16, "BG": 22, "CH": 21, "CY": 28, "CZ": 24, "DE": 22, "DK": 18, "EE": 20, "ES": 24,
    "FI": 18, "FR": 27, "GB": 22, "GI": 23, "GR": 27, "HR": 21, "HU": 28, "IE": 22, "IS": 26, "IT": 27, "LI": 21,
    "LT": 20, "LU": 20, "LV": 21, "MA": 28, "MC": 27, "MT": 31, "NL": 18, "NO": 15, "PL": 28, "PT": 25, "RO": 24,
    "SE": 24, "SI": 19, "SK": 24, "SM": 27, "TR": 26,
}  # fmt: skip
"""Characters in an account number, by country: those of SEPA, Morocco and Turkey."""

_SUSPECT = re.compile(r"[@0-9](?:(?<=@)|(?<=[A-Za-z]{2}[0-9])[0-9]|(?:[-. ()]{0,3}[0-9]){7})")
# Every quantifier in these patterns is bounded or runs once: a hostile text must not make them slow.
_NO_PERSON = re.compile(
    r"""(?xi)
    https?://\S+                                                  # a web address
    | \b10\.\d{4,9}/\S+                                           # a DOI
    | \bECLI:[\w:.]+                                              # a judgment
    | \b(?:ISBN|ISSN|KvK|OIN)[\s:.-]{0,3}(?:nummer\s?)?[\d-]+      # a book, journal, company, government body
    | (?:€|\bEUR)\s?\d{1,3}(?:[.,\s]?\d{3}){0,5}(?!\d)            # an amount
    | (?<![\d.,])\d{1,3}(?:[.,\s]?\d{3}){0,5}\s?(?:€|euro\b)
    """
)
_DAY = re.compile(r"(?<!\d)(?:(\d{4})([-. /]?)(\d\d?)\2(\d\d?)|(\d\d?)([-. /]?)(\d\d?)\6(\d{4}))(?!\d)")
_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,5}[A-Za-z]{2,24}(?![\w-])")
_IBAN = re.compile(rf"(?ai)(?<!\w)(?=((?:{'|'.join(IBAN_LENGTHS)})\d{{2}}(?:[ ]?[a-z0-9]){{11,27}}))")
_PHONE = re.compile(
    r"(?<![\w+])(?<!\w[-./])(?:(?:\+|00)31[-. ]?(?:\(0\))?|\(?0)[-. ]?([1-9](?:\)?[-. ]{0,3}\d){8})(?!\w)"
)
_OF_ORGANISATIONS = ("800", "88", "900", "906", "909")
_BSN = re.compile(
    r"""(?x)
    (?<![\w+]) (?<!\w[-./]) (?:
        \d{8,9}
        | \d{3}([-. ])\d{3}\1\d{3}
        | \d{4}([-. ])\d{2}\2\d{3}
        | \d{2}([-. ])\d{2}\3\d{2}\3\d{3}
        | \d{2}-\d{3}-\d{3}
    ) (?![-./]?\w)
    """
)


def _suspect_lines(text: str) -> Iterator[tuple[int, str]]:
    """The lines that may hold anything, each with its place: so that a long text costs next to nothing."""
    end = -1
    for match in _SUSPECT.finditer(text):
        if match.start() > end:
            start, end = text.rfind("\n", 0, match.start()) + 1, text.find("\n", match.start())
            end = len(text) if end < 0 else end
            yield start, text[start:end]


def _in_line(line: str, offset: int) -> list[Finding]:
    rest, found = _without_identifiers(line), list[Finding]()
    for kind, recognise in _RECOGNISERS:
        here = list(recognise(rest))
        rest = _without(rest, ((start, start + len(words)) for start, words in here))
        found += [Finding(kind, words, offset + start) for start, words in here]
    return sorted(found, key=lambda finding: finding.start)


def _without_identifiers(text: str) -> str:
    text = _without(text, (match.span() for match in _NO_PERSON.finditer(text)))
    return _without(text, (match.span() for match in _DAY.finditer(text) if _is_day(match)))


def _without(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """The text with these stretches blanked, so that what is left keeps its place."""
    kept, at = [], 0
    for start, end in spans:
        kept += [text[at:start], "\n" * (end - start)]
        at = end
    return "".join([*kept, text[at:]])


def _is_day(match: re.Match[str]) -> bool:
    year, _, month, day, other_day, _, other_month, other_year = match.groups()
    try:
        date(int(year or other_year), int(month or other_month), int(day or other_day))
    except ValueError:
        return False
    return True


def _emails(text: str) -> Iterator[tuple[int, str]]:
    return ((match.start(), match.group()) for match in _EMAIL.finditer(text))


def _accounts(text: str) -> Iterator[tuple[int, str]]:
    past = 0
    for match in _IBAN.finditer(text):
        # More words may follow a number in groups of four, so only as many characters count as its country has.
        words = match[1]
        length = IBAN_LENGTHS[words[:2].upper()]
        if match.start() >= past and is_iban(words.replace(" ", "")[:length]):
            words = _first(words, length)
            past = match.start() + len(words)
            yield match.start(), words


def _first(words: str, count: int) -> str:
    """The first `count` characters, spaces not counted."""
    return words[: [place for place, character in enumerate(words, 1) if character != " "][count - 1]]


def _phones(text: str) -> Iterator[tuple[int, str]]:
    for match in _PHONE.finditer(text):
        if not _digits(match.group(1)).startswith(_OF_ORGANISATIONS):
            yield match.start(), match.group()


def _service_numbers(text: str) -> Iterator[tuple[int, str]]:
    for match in _BSN.finditer(text):
        if passes_eleven_test(_digits(match.group())):
            yield match.start(), match.group()


def _digits(words: str) -> str:
    return "".join(filter(str.isdecimal, words))


_RECOGNISERS: tuple[tuple[PersonalData, Callable[[str], Iterator[tuple[int, str]]]], ...] = (
    (PersonalData.EMAIL, _emails),
    (PersonalData.BANK_ACCOUNT, _accounts),
    (PersonalData.PHONE, _phones),
    (PersonalData.CITIZEN_SERVICE_NUMBER, _service_numbers),
)
"""In this order: what one has found is no longer there for the next."""
