"""Groups: who is in them, how that changes, and what the bot hears of it."""

import secrets

from bot.demo.model import USUAL_RIGHTS, Chat, ChatMember, Json, TownPerson
from bot.demo.town import BOT_ID, Town, TownError

SUPERGROUP_BASE = -1_000_000_000_000
STATUSES = {"member", "administrator", "left", "kicked"}


def new_group(
    town: Town, title: str, *, supergroup: bool, forum: bool, username: str | None, number: int
) -> Chat:
    """Make an empty group; `number` 0 chooses an id of the kind Telegram would."""
    if forum and not supergroup:
        raise TownError("only a supergroup can be a forum")
    kind = "supergroup" if supergroup else "group"
    small = 1_000_000_000 + secrets.randbelow(1_000_000_000)
    chat_id = number or (SUPERGROUP_BASE - small if supergroup else -small)
    if chat_id in town.chats:
        raise TownError(f"there already is a chat {chat_id}")
    face: Json = {"id": chat_id, "title": title, "type": kind}
    if username:
        face["username"] = username
    if forum:
        face["is_forum"] = True
    chat = Chat(chat_id, kind, face, forum=forum)
    town.chats[chat_id] = chat
    town.events.tell("group", chat_id, title=title)
    return chat


def fill_group(town: Town, chat: Chat, members: list[int], admins: list[int]) -> None:
    """Put people in a new group. The first administrator who is a person owns it.

    Only the bot's own arrival is told to the bot: the rest were there before it came.
    """
    everyone = {user: town.person(user) for user in [*admins, *members]}
    owner = next((user for user in everyone if user != BOT_ID and user in admins), None)
    if owner is None:
        owner = next((user for user in everyone if user != BOT_ID), None)
    for user in everyone:
        if user == BOT_ID:
            continue
        status = "administrator" if user in admins else "member"
        chat.members[user] = _place("creator" if user == owner else status, {})
    if BOT_ID in everyone:
        by = town.person(owner) if owner is not None else town.bot
        status = "administrator" if BOT_ID in admins else "member"
        change_member(town, chat, town.bot, status, {}, by)


def _place(status: str, rights: dict[str, bool]) -> ChatMember:
    return ChatMember(status, USUAL_RIGHTS | rights if status == "administrator" else {})


def change_member(
    town: Town, chat: Chat, person: TownPerson, status: str, rights: dict[str, bool], by: TownPerson
) -> None:
    """Give somebody another place in a group and tell the bot what Telegram would.

    `my_chat_member` about itself; `chat_member` about others when it is an administrator and
    asked for them; the service message of coming and going while it is there.
    """
    old, new = chat.member(person.id), _place(status, rights)
    if old == new:
        return
    change: Json = {
        "chat": chat.face,
        "from": by.user,
        "date": int(town.clock.now()),
        "old_chat_member": old.shown(person),
        "new_chat_member": new.shown(person),
    }
    chat.members[person.id] = new
    town.events.tell("member", chat.id, user=person.id, status=status)
    if person is town.bot:
        town.queue.add("my_chat_member", change)
    elif chat.member(BOT_ID).manages:
        town.queue.add("chat_member", change)
    if new.present and not old.present:
        town.announce(chat, by, {"new_chat_members": [person.user]})
    elif old.present and not new.present:
        farewell = town.announce(chat, by, {"left_chat_member": person.user})
        if person is town.bot:  # the one message Telegram still shows a bot that is gone
            town.queue.add("message", farewell.body)


def change_settings(
    town: Town, chat: Chat, *, username: str | None, linked: int | None, history: bool | None
) -> None:
    """Let the owner of a supergroup change how it is set; None leaves a setting as it is.

    An empty `username` makes it private, `linked` 0 unlinks it from its channel, and `history`
    says whether newcomers can read back. Bots hear nothing of it: what comes later says whether the
    group is public, and `getChat` the rest.
    """
    if chat.type != "supergroup":
        raise TownError("only a supergroup can be set")
    if username is not None:
        bare = {name: value for name, value in chat.face.items() if name != "username"}
        chat.face = bare | ({"username": username} if username else {})
        for message in chat.messages.values():
            message.body = {**message.body, "chat": chat.face}
    told: Json = {"linked_chat_id": linked, "has_visible_history": history}
    changed = {name: value for name, value in told.items() if value is not None}
    chat.settings = {name: now for name, now in (chat.settings | changed).items() if now}
    town.events.tell("group", chat.id, title=chat.face["title"])


def migrate(town: Town, chat: Chat) -> Chat:
    """Turn a group into a new supergroup with the same people; the old one stays as it was.

    Whoever sends to the old one is told where the new one is.
    """
    if chat.private or chat.migrated_to is not None:
        raise TownError("only a group that was not upgraded before can be upgraded")
    new = new_group(
        town, chat.face["title"], supergroup=True, forum=chat.forum, username=None, number=0
    )
    new.members = {
        user: ChatMember(member.status, dict(member.rights))
        for user, member in chat.members.items()
    }
    by = town.person(chat.owner) if chat.owner is not None else town.bot
    town.announce(chat, by, {"migrate_to_chat_id": new.id})
    town.announce(new, by, {"migrate_from_chat_id": chat.id})
    chat.migrated_to = new.id
    return new
