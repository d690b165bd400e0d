"""Control requests about groups, their members and their topics."""

from collections.abc import Callable

from bot.demo.control.wish import ControlWish
from bot.demo.membership import (
    STATUSES,
    change_member,
    change_settings,
    fill_group,
    migrate,
    new_group,
)
from bot.demo.model import RIGHTS, Json, TownPerson
from bot.demo.town import Town, TownError


def add_group(town: Town, wish: ControlWish) -> Json:
    """Make a group with people in it; the bot's id among them puts the bot in."""
    kind = wish.optional_word("type") or "supergroup"
    if kind not in {"supergroup", "group"}:
        raise TownError("type must be supergroup or group")
    members, admins = wish.numbers("members"), wish.numbers("admins")
    for user in [*members, *admins]:
        town.person(user)
    chat = new_group(
        town,
        wish.word("title"),
        supergroup=kind == "supergroup",
        forum=wish.flag("forum"),
        username=wish.optional_word("username"),
        number=wish.number("id", 0),
    )
    fill_group(town, chat, members, admins)
    return chat.face


def set_member(town: Town, wish: ControlWish) -> Json:
    """Let somebody join, leave, be removed, or get administrator rights."""
    chat, person = wish.group("group"), wish.person()
    status = wish.word("status")
    rights = wish.thing("rights")
    if status not in STATUSES or not set(rights) <= set(RIGHTS):
        raise TownError(f"status is one of {sorted(STATUSES)}, rights are among {RIGHTS}")
    by = _doer(town, wish, chat.owner, status)
    change_member(town, chat, person, status, rights, by)
    return chat.member(person.id).shown(person)


def set_group(town: Town, wish: ControlWish) -> Json:
    """Let the owner make a group public or private, link it to a channel, open its history."""
    chat = wish.group("group")
    change_settings(
        town,
        chat,
        username="" if wish.flag("private") else wish.optional_word("username"),
        linked=wish.optional_number("linked"),
        history=wish.flag("history") if wish.has("history") else None,
    )
    return {**chat.face, **chat.settings}


def _doer(town: Town, wish: ControlWish, owner: int | None, status: str) -> TownPerson:
    """Say whose act it is when the request does not: one leaves by oneself."""
    if wish.has("by"):
        return wish.person("by")
    return wish.person() if owner is None or status == "left" else town.person(owner)


def delete_topic(town: Town, wish: ControlWish) -> Json:
    """Let somebody delete a topic with all its messages; the bot hears nothing of it."""
    chat, person, thread = wish.group(), wish.person(), wish.number("thread")
    topic = chat.topics.get(thread)
    if topic is None:
        raise TownError(f"there is no topic {thread}", 404)
    if not chat.member(person.id).may("can_delete_messages"):
        raise TownError("this person may not delete topics")
    town.remove_topic(chat, topic)
    return {}


def switch_topics(town: Town, wish: ControlWish) -> Json:
    """Let the owner switch topics on or off; what stood in them stands in the group itself then.

    Bots hear nothing of it.
    """
    town.switch_topics(wish.group(), on=wish.flag("on"))
    return {}


def close_topic(town: Town, wish: ControlWish) -> Json:
    """Let somebody close a topic, so that only who manages topics can write in it."""
    chat = wish.group()
    topic = chat.topics.get(wish.number("thread"))
    if topic is None:
        raise TownError("there is no such topic", 404)
    topic.closed = True
    town.tell_topic(chat, topic, "closed")
    return {}


def upgrade(town: Town, wish: ControlWish) -> Json:
    """Turn a group into a new supergroup."""
    return {"id": migrate(town, wish.group()).id}


POSTS: dict[str, Callable[[Town, ControlWish], Json]] = {
    "groups": add_group,
    "groups/{group}/members": set_member,
    "groups/{group}/settings": set_group,
    "topics/delete": delete_topic,
    "topics/switch": switch_topics,
    "topics/close": close_topic,
    "migrate": upgrade,
}
