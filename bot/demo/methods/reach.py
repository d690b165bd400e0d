"""Finding what a call is about, and refusing as Telegram does when it is out of reach."""

from bot.demo.calls import ReceivedCall
from bot.demo.model import Chat, ForumTopic, Message, TownPerson
from bot.demo.refusals import (
    BOT_BLOCKED,
    BOT_MAY_NOT_START,
    CHAT_NOT_FOUND,
    MESSAGE_TO_REPLY_MISSING,
    THREAD_NOT_FOUND,
    TOPIC_CLOSED,
    USER_DEACTIVATED,
    USER_NOT_FOUND,
    ApiRefusal,
    kicked,
    migrated,
    not_a_member,
)
from bot.demo.town import BOT_ID, Town


def look_up(town: Town, wanted: int | str) -> Chat | None:
    """Give the chat with this number or @username; only groups are found by name."""
    if isinstance(wanted, int):
        return town.chats.get(wanted)
    name = wanted[1:].lower()
    groups = (chat for chat in town.chats.values() if not chat.private)
    return next((c for c in groups if str(c.face.get("username", "")).lower() == name), None)


def find_chat(town: Town, call: ReceivedCall) -> Chat:
    """Give the chat that `chat_id` names."""
    found = look_up(town, call.chat_id())
    if found is None:
        raise ApiRefusal(CHAT_NOT_FOUND)
    return found


def enter_chat(town: Town, call: ReceivedCall) -> Chat:
    """Give the chat, after checking that the bot is in it (a private chat always counts)."""
    chat = find_chat(town, call)
    if chat.private:
        return chat
    if chat.migrated_to is not None:
        raise ApiRefusal(migrated(chat.migrated_to))
    place = chat.member(BOT_ID)
    if place.status == "kicked":
        raise ApiRefusal(kicked(chat.type))
    if not place.present:
        raise ApiRefusal(not_a_member(chat.type))
    return chat


def write_in(town: Town, call: ReceivedCall) -> Chat:
    """Give the chat, after checking that the bot may write to it."""
    chat = enter_chat(town, call)
    if chat.private:
        person = town.people[chat.id]
        if person.deactivated:
            raise ApiRefusal(USER_DEACTIVATED)
        if person.blocked:
            raise ApiRefusal(BOT_BLOCKED)
        if not person.started:
            raise ApiRefusal(BOT_MAY_NOT_START)
    return chat


def find_person(town: Town, call: ReceivedCall) -> TownPerson:
    """Give the account that `user_id` names."""
    found = town.people.get(call.number("user_id"))
    if found is None:
        raise ApiRefusal(USER_NOT_FOUND)
    return found


def topic_and_reply(chat: Chat, call: ReceivedCall) -> tuple[ForumTopic | None, Message | None]:
    """Give the topic a message goes to and the message it answers.

    A reply goes to the topic of what it answers, unless another topic was named. The General
    topic has no thread id that can be sent to.
    """
    reply_to = _reply(chat, call)
    thread = call.number("message_thread_id")
    if not thread and reply_to is not None and reply_to.thread is not None:
        thread = reply_to.thread
    if not thread:
        return None, reply_to
    topic = chat.topics.get(thread)
    if topic is None:
        raise ApiRefusal(THREAD_NOT_FOUND)
    if topic.closed and not chat.member(BOT_ID).may("can_manage_topics"):
        raise ApiRefusal(TOPIC_CLOSED)
    return topic, reply_to


def _reply(chat: Chat, call: ReceivedCall) -> Message | None:
    given = call.structure("reply_parameters")
    wish = ReceivedCall(call.method, given) if isinstance(given, dict) else call
    wanted = wish.number("message_id" if wish is not call else "reply_to_message_id")
    if not wanted:
        return None
    found = chat.messages.get(wanted)
    if found is None and not wish.flag("allow_sending_without_reply"):
        raise ApiRefusal(MESSAGE_TO_REPLY_MISSING)
    return found
