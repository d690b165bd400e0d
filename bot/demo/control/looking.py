"""Control requests that look at the town without changing it."""

from aiohttp import web

from bot.demo.model import Chat, Json, TownPerson
from bot.demo.town import Town, TownError, view


def _person(person: TownPerson) -> Json:
    return {
        **person.user,
        "started": person.started,
        "blocked": person.blocked,
        "deactivated": person.deactivated,
    }


def query_number(request: web.Request, name: str) -> int | None:
    """Give a whole number from the address, or None when it is missing."""
    given = request.query.get(name)
    if not given:
        return None
    if not given.removeprefix("-").isdigit():
        raise TownError(f"{name} must be a whole number")
    return int(given)


def _path_chat(town: Town, request: web.Request) -> Chat:
    given = request.match_info["chat"]
    if not given.removeprefix("-").isdigit():
        raise TownError("a chat is a whole number")
    return town.chat(int(given))


def list_people(town: Town, request: web.Request) -> Json:  # noqa: ARG001 - called alike
    """List everybody, the bot too."""
    return {"people": [_person(person) for person in town.people.values()]}


def list_groups(town: Town, request: web.Request) -> Json:  # noqa: ARG001 - called alike
    """List all groups, the upgraded ones too."""
    return {"groups": [_group(chat) for chat in town.chats.values() if not chat.private]}


def _group(chat: Chat) -> Json:
    return {**chat.face, "forum": chat.forum, "migrated_to": chat.migrated_to}


def show_chat(town: Town, request: web.Request) -> Json:
    """Show a chat with its topics and members, and the menu of commands seen there.

    `?user=` says through whose eyes; in a private chat it is the person's own.
    """
    chat = _path_chat(town, request)
    user = query_number(request, "user") or (chat.id if chat.private else None)
    shape = {
        **_group(chat),
        "title": chat.face.get("title") or chat.face.get("first_name"),
        "topics": [
            {**topic.shown(), "thread": topic.id, "closed": topic.closed}
            for topic in chat.topics.values()
        ],
        "members": [
            {"id": user_id, **member.shown(town.people[user_id])}
            for user_id, member in chat.members.items()
        ],
        "pinned": chat.pinned,
        "keyboard": _keyboard(chat),
    }
    if user is not None:
        shape["commands"] = _commands(town, chat, town.person(user))
    return shape


def _keyboard(chat: Chat) -> Json | None:
    """Give the reply keyboard that stands under the chat now."""
    message = chat.messages.get(chat.keyboard_from or 0)
    return message.markup if message is not None else None


def _commands(town: Town, chat: Chat, person: TownPerson) -> list[Json]:
    """Pick the menu Telegram shows: the narrowest scope first, the language before none."""
    scopes = ["default"]
    if chat.private:
        scopes[:0] = [f"chat:{chat.id}", "all_private_chats"]
    else:
        narrow = [f"chat_member:{chat.id}:{person.id}"]
        if chat.member(person.id).manages:
            narrow += [f"chat_administrators:{chat.id}", f"chat:{chat.id}"]
            narrow += ["all_chat_administrators"]
        else:
            narrow += [f"chat:{chat.id}"]
        scopes[:0] = [*narrow, "all_group_chats"]
    for scope in scopes:
        for language in (person.language_code or "", ""):
            if found := town.profile.commands.get((scope, language)):
                return found
    return []


def show_messages(town: Town, request: web.Request) -> Json:
    """Show what stands in a chat now, oldest first; `?thread=` one topic, `?after=` newer ones."""
    chat = _path_chat(town, request)
    thread = query_number(request, "thread")
    after = query_number(request, "after") or 0
    shown = [
        view(message)
        for message in chat.messages.values()
        if message.id > after and (thread is None or message.thread == thread)
    ]
    return {"messages": shown, "keyboard_from": chat.keyboard_from, "seq": town.events.seq}


def show_calls(town: Town, request: web.Request) -> Json:
    """Show the Bot API calls that came in."""
    return {"calls": town.calls.after(query_number(request, "after") or 0)}


def show_pending(town: Town, request: web.Request) -> Json:  # noqa: ARG001 - called alike
    """Count what waits for the bot."""
    return {"updates": len(town.queue)}


def show_seq(town: Town, request: web.Request) -> Json:  # noqa: ARG001 - called alike
    """Give the number of the newest event and the town's time."""
    return {"seq": town.events.seq, "now": town.clock.now()}


def show_clock(town: Town, request: web.Request) -> Json:  # noqa: ARG001 - called alike
    """Show the town's time and how fast it goes."""
    return town.time()


def show_cast(town: Town, request: web.Request) -> Json:  # noqa: ARG001 - called alike
    """Show who holds the phones on the page."""
    return {"phones": town.cast}


GETS = {
    "people": list_people,
    "groups": list_groups,
    "chats/{chat}": show_chat,
    "chats/{chat}/messages": show_messages,
    "calls": show_calls,
    "pending": show_pending,
    "cast": show_cast,
    "clock": show_clock,
    "seq": show_seq,
}
