"""Names for the things everything else points at."""

from typing import NewType

PersonId = NewType("PersonId", str)
"""A person in our own administration: 16 random hex digits, never Telegram's number."""

ConcernId = NewType("ConcernId", str)
"""A concern, internally: 16 random hex digits. People see its `Reference`."""

EntryId = NewType("EntryId", str)
"""One written word about a concern: a note, a feedback, a reason. 16 random hex digits."""

InviteId = NewType("InviteId", str)
"""An invite, internally: 16 random hex digits; its code is another, secret thing."""

ConversationId = NewType("ConversationId", str)
"""A guided conversation that is under way: 8 random hex digits, carried by its buttons."""

AffairId = NewType("AffairId", str)
"""Something the network does together: a meeting, a series, an announcement, a survey. 16 hex."""

LetterId = NewType("LetterId", str)
"""Words from one member to another about an affair. 16 random hex digits."""

OutsideId = NewType("OutsideId", str)
"""A link for somebody without an account, internally: 16 random hex digits; not its secret."""

GuestId = NewType("GuestId", str)
"""Somebody in the officials' group who is not on the roster: 16 hex digits of a keyed hash."""

Reference = NewType("Reference", str)
"""The kenmerk people see and say, like `Z-7F3K`: random, never a running number."""

AccountId = NewType("AccountId", int)
"""A Telegram account's number, or one of ours for a chat at the desk.

Lives in memory only, sealed or hashed wherever it is kept.
"""

ChatId = NewType("ChatId", int)
"""A Telegram chat's number; in a private chat equal to the account's."""

ThreadId = NewType("ThreadId", int)
"""A forum topic's number inside its group."""

MessageId = NewType("MessageId", int)
"""A message's number inside its chat."""
