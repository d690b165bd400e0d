"""The e-mail of the bell: it goes to the address that was typed, and to no other."""

import string
from datetime import UTC, datetime
from email import message_from_bytes
from email.policy import SMTP, default

from hypothesis import given
from hypothesis import strategies as st

from bot.chance import SystemChance
from bot.mail.bell_message import bell_message
from domain.people.mail_address import typed_address
from tests.bot.mail.conftest import DESK

_SIGNS = string.ascii_letters + string.digits + ".!#$%&'*+/=?^_`{|}~-"


@given(st.text(_SIGNS, min_size=1, max_size=64), st.text("ab-.", min_size=1, max_size=180))
def test_an_address_stands_in_it_as_it_was_typed(before: str, domain: str) -> None:
    address = typed_address(f"{before}@{domain}.example")
    if address is None:
        return
    now = datetime(2026, 11, 23, 10, tzinfo=UTC)
    sender = "schakel@voorbeeldstad.example"
    message = bell_message(sender, address, "nl", DESK, now, SystemChance())
    assert [each.addr_spec for each in message["To"].addresses] == [address]
    sent = message_from_bytes(message.as_bytes(policy=SMTP), policy=default)
    assert [each.addr_spec for each in sent["To"].addresses] == [address]
