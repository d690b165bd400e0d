"""Who came into a group and who left it.

What Telegram notes of that in the group itself every bot sees, also one that is no administrator
and hears of no members. It is read from the JSON itself, so that nobody comes in unseen because a
part of it is unknown or lacking.
"""

from collections.abc import Mapping
from typing import Any

from telegram import ChatMember, ChatMemberRestricted

from domain.identifiers import AccountId
from handlers.telegram.messages import words

FIELDS = ("new_chat_members", "left_chat_member")
"""What of a message says who moved."""

_AWAY = frozenset({ChatMember.LEFT, ChatMember.BANNED})

Who = tuple[AccountId, str]
"""An account and the whole name, as Telegram gives it."""


def came(message: Mapping[str, Any]) -> list[Who]:
    """List who came in, by a message (its JSON)."""
    return [who(each) for each in message.get("new_chat_members", ())]


def gone(message: Mapping[str, Any]) -> AccountId | None:
    """Tell who left; None when nobody did."""
    left = message.get("left_chat_member")
    return None if left is None else who(left)[0]


def who(user: Mapping[str, Any]) -> Who:
    """Give somebody's account and whole name; of a name parts may be lacking."""
    name = f"{user.get('first_name') or ''} {user.get('last_name') or ''}"
    return AccountId(int(user["id"])), words.whole(name.strip())


def present(member: ChatMember) -> bool:
    """Tell whether somebody with this place in a group is in it."""
    if isinstance(member, ChatMemberRestricted):
        return member.is_member
    return member.status not in _AWAY
