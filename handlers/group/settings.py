"""How the officials' group is set and what the bot may do there, read from what Telegram says."""

from domain.group.flaws import RIGHTS, Flaw
from domain.notices import Priority
from handlers.telegram.calls import JSON
from handlers.telegram.happenings import BotMoved, ChatPlace
from services import group_trust
from services.concerns import group_presence
from services.group import flaws, rollcall
from services.unit import Unit

_SAYS = {
    Flaw.PUBLIC: ("username", "active_usernames", "location"),
    Flaw.LINKED: ("linked_chat_id",),
    Flaw.HISTORY: ("has_visible_history",),
}
"""What of a chat (ChatFullInfo), when it is there and not empty, says that a setting is wrong."""


def wrong(chat: JSON) -> list[str]:
    """List what is wrong with the settings of a group, by what `getChat` answered.

    Invite links are not among them: Telegram tells a bot of its own alone.
    """
    return [flaw for flaw, fields in _SAYS.items() if any(chat.get(field) for field in fields)]


def rights_missing(member: JSON, *, forum: bool) -> list[str]:
    """List which rights the bot lacks, by its place in the group: topics only count in a forum."""
    if member.get("status") == "creator":
        return []
    needed = (Flaw.DELETING, Flaw.TOPICS) if forum else (Flaw.DELETING,)
    return [right for right in needed if not member.get(right)]


def place_heard(unit: Unit, place: ChatPlace) -> None:
    """Note what anything that happens in our group says about it.

    That the group is no longer public does not open it again: somebody may have come in.
    """
    said = {Flaw.PUBLIC: place.public, Flaw.LINKED: place.linked}
    heard(unit, [flaw for flaw, so in said.items() if so])
    if not place.public and Flaw.PUBLIC in group_trust.flaws(unit):
        rollcall.look_again(unit)


def rights_heard(unit: Unit, moved: BotMoved) -> None:
    """Note what the bot may do in our group from now on."""
    group = unit.store.group.current()
    forum = moved.place.forum or (group is not None and group.forum)
    has = {Flaw.DELETING: moved.can_delete_messages, Flaw.TOPICS: moved.can_manage_topics}
    missing = rights_missing(has, forum=forum)
    heard(unit, missing)
    if not missing and group_trust.flaws(unit) & RIGHTS:
        rollcall.once_more(unit)
        group_presence.ask(unit)


def heard(unit: Unit, found: list[str], priority: Priority = Priority.ANSWER) -> None:
    """Close reading when this is news; then everything about the group is looked at once more."""
    if flaws.found(unit, frozenset(map(Flaw, found)), priority):
        rollcall.once_more(unit)
