"""What counts as one e-mail address."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.people.mail_address import LONGEST, shown_address, typed_address


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("fatima@voorbeeldstad.example", "fatima@voorbeeldstad.example"),
        ("  F.Jansen+bel@Post.Voorbeeldstad.Example \n", "F.Jansen+bel@post.voorbeeldstad.example"),
        ("o'neil@voorbeeldstad.example", "o'neil@voorbeeldstad.example"),
        ("fatima@coöperatie.example", "fatima@xn--coperatie-17a.example"),
        ("fatima\uff20voorbeeldstad.example", "fatima@voorbeeldstad.example"),
    ],
)
def test_what_people_type_for_their_address_is_one(typed: str, address: str) -> None:
    assert typed_address(typed) == address
    assert typed_address(shown_address(address)) == address


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "fatima",
        "@voorbeeldstad.example",
        "fatima@",
        "fatima@localhost",
        "fatima@127.0.0.1",
        "fatima@[127.0.0.1]",
        "fatima@voorbeeldstad..example",
        "fatima@-stad.example",
        "fatima@voorbeeldstad.example.",
        "fatima@@voorbeeldstad.example",
        "a@b@voorbeeldstad.example",
        ".fatima@voorbeeldstad.example",
        "fa..tima@voorbeeldstad.example",
        '"fa tima"@voorbeeldstad.example',
        "fatima@voorbeeldstad.example, joost@voorbeeldstad.example",
        "Fatima <fatima@voorbeeldstad.example>",
        "fatima@voorbeeldstad.example\r\nBcc: joost@elders.example",
        "fatima\x00@voorbeeldstad.example",
        "fatima\x7f@voorbeeldstad.example",
        "fatıma@voorbeeldstad.example",
        "=?utf-8?q?a=0D=0ABcc=3Ajoost?=@voorbeeldstad.example",
        "fa.=?utf-8?q?a=2Cjoost=40elders=2Eexample?=@voorbeeldstad.example",
        "=?utf-8?b?am9vc3Q?=@voorbeeldstad.example",
        "fatima@voorbeeld_stad.example",
        f"{'a' * 65}@voorbeeldstad.example",
        f"a@{'a' * 64}.example",
        f"a@{'.'.join(['a' * 60] * 5)}.example",
        "a" * 10_000,
    ],
)
def test_anything_else_is_none(typed: str) -> None:
    assert typed_address(typed) is None


def test_an_address_is_shown_as_its_owner_knows_it() -> None:
    assert shown_address("fatima@xn--coperatie-17a.example") == "fatima@coöperatie.example"
    assert shown_address("fatima@xn--\x80.example") == "fatima@xn--\x80.example"


@given(st.text(max_size=300))
def test_whatever_is_typed_an_address_is_one_plain_line(text: str) -> None:
    address = typed_address(text)
    if address is not None:
        assert address.isascii()
        assert address.isprintable()
        assert not set(address) & set(' \r\n<>",;:()[]\\')
        assert len(address) <= LONGEST
        assert address.count("@") == 1
