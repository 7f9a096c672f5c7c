"""Personal data is recognised as people write it, and what only looks like it is passed over."""

from __future__ import annotations

import pytest

from voorzet.model.personal_data import PersonalData, is_iban, passes_eleven_test, personal_data


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("111222333", PersonalData.CITIZEN_SERVICE_NUMBER),
        ("bsn:111222333.", PersonalData.CITIZEN_SERVICE_NUMBER),
        ("111.222.333", PersonalData.CITIZEN_SERVICE_NUMBER),
        ("111 222 333", PersonalData.CITIZEN_SERVICE_NUMBER),
        ("111-222-333", PersonalData.CITIZEN_SERVICE_NUMBER),
        ("1112.22.333", PersonalData.CITIZEN_SERVICE_NUMBER),
        ("10000008", PersonalData.CITIZEN_SERVICE_NUMBER),
        ("NL91ABNA0417164300", PersonalData.BANK_ACCOUNT),
        ("nl91 abna 0417 1643 00 on her name", PersonalData.BANK_ACCOUNT),
        ("GB82 WEST 1234 5698 7654 32", PersonalData.BANK_ACCOUNT),
        ("ria@example.org", PersonalData.EMAIL),
        ("mailto:ria.de-vries+post@mail.example.org.", PersonalData.EMAIL),
        ("0612345678", PersonalData.PHONE),
        ("06 - 12 34 56 78", PersonalData.PHONE),
        ("+31 (0)6 12345678", PersonalData.PHONE),
        ("0031612345678", PersonalData.PHONE),
        ("(030) 123 45 67", PersonalData.PHONE),
    ],
)
def test_personal_data_is_found_however_it_is_written(text: str, kind: PersonalData) -> None:
    assert [finding.kind for finding in personal_data(text)] == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "111222334",
        "000000000",
        "1112223333",
        "NL92ABNA0417164300",
        "XX91ABNA0417164300",
        "BWBR0047166",
        "BWBR111222333",
        "32016R0679",
        "ECLI:NL:HR:2020:111222333",
        "stcrt-2021-45719",
        "https://example.org/111222333?mail=ria@example.org",
        "10.1016/j.giq.2015.111222333",
        "ISSN 1000-0008",
        "KvK 10000008",
        "2026-11-23",
        "23-11-2026",
        "20261123",
        "2011-2016",
        "€ 10.000.008",
        "73000000 euro",
        "0800-0543",
        "0900 1234567",
        "088 123 45 67",
        "@handle",
        "ria@home",
    ],
)
def test_what_only_looks_like_it_is_passed_over(text: str) -> None:
    assert personal_data(text) == ()


def test_each_is_found_once_and_in_order() -> None:
    text = "ria@example.org\nNL91ABNA0417164300 0612345678\n\n111222333"

    found = personal_data(text)

    assert [text[finding.start :].startswith(finding.words) for finding in found] == [True] * 4
    assert [finding.kind for finding in found] == [
        PersonalData.EMAIL,
        PersonalData.BANK_ACCOUNT,
        PersonalData.PHONE,
        PersonalData.CITIZEN_SERVICE_NUMBER,
    ]


def test_a_hint_shows_two_characters_and_no_more() -> None:
    (found,) = personal_data("111222333")

    assert found.hint == "…33"


def test_one_number_in_eleven_passes_the_eleven_test() -> None:
    passing = sum(passes_eleven_test(str(number)) for number in range(100_000_000, 100_001_100))

    assert passing == 100


def test_an_account_number_has_the_length_of_its_country() -> None:
    assert is_iban("BE68539007547034")
    assert not is_iban("BE685390075470340")
