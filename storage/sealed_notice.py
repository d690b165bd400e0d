"""What is sealed of a notice on its way: whom it is for, what it is about, and its detail.

In the clear stand its kind, its priority and how far it is. Who is told something about a concern
may be whose it is.
"""

import json
from typing import NamedTuple

from domain.identifiers import ConcernId, EntryId, MessageId, PersonId
from domain.notices import Notice
from storage import notice_details
from storage.as_json import compact
from storage.notice_details import DetailUnreadable
from storage.sealing import Keyring, even

_STEP = 128
"""Lengths are multiples of this: they do not tell a short name from a long one."""


class About(NamedTuple):
    """Whom a notice is for and what it is about; `detail` as `notice_details` writes it."""

    person: PersonId | None
    concern: ConcernId | None
    entry: EntryId | None
    message: MessageId | None
    coalesce: str | None
    detail: dict[str, str]


def of(notice: Notice) -> About:
    """Give what is sealed of a notice."""
    detail = notice_details.write(notice)
    return About(
        notice.person, notice.concern, notice.entry, notice.message, notice.coalesce, detail
    )


def seal(keyring: Keyring, row_id: int, about: About) -> bytes:
    """Seal it for its row."""
    text = even(compact(about), _STEP)
    return keyring.seal(keyring.outbox, "outbox", "detail", str(row_id), text)


def opened(keyring: Keyring, row_id: int, sealed: bytes | None) -> About:
    """Open what `seal` gave. Raises SealBroken, and DetailUnreadable for anything else."""
    text = keyring.open_(keyring.outbox, "outbox", "detail", str(row_id), sealed or b"")
    try:
        return About(*json.loads(text))
    except TypeError as fault:
        raise DetailUnreadable(str(row_id)) from fault


def of_earlier(keyring: Keyring, row_id: int, clear: str, sealed: bytes | None) -> About:
    """Give what is to be sealed of a notice of before: then only its detail was, if it had one."""
    person, concern, entry, message, coalesce = clear.split("|", 4)
    detail = b"{}"
    if sealed is not None:
        detail = keyring.open_(keyring.outbox, "outbox", "detail", str(row_id), sealed)
    return About(
        PersonId(person) if person else None,
        ConcernId(concern) if concern else None,
        EntryId(entry) if entry else None,
        MessageId(int(message)) if message else None,
        coalesce or None,
        json.loads(detail),
    )
