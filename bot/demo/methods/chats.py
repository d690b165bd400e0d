"""Chats and their members; pins; the bot leaving; "is typing"."""

from collections.abc import Callable

from bot.demo.calls import ReceivedCall
from bot.demo.membership import change_member
from bot.demo.methods.reach import enter_chat, find_chat, find_person, topic_and_reply, write_in
from bot.demo.model import Chat, Json
from bot.demo.refusals import (
    ACTION_INVALID,
    CANNOT_LEAVE_PRIVATE,
    CHAT_NOT_FOUND,
    MEMBER_NOT_FOUND,
    MESSAGE_TO_PIN_MISSING,
    MESSAGE_TO_UNPIN_MISSING,
    NO_RIGHT_TO_PIN,
    PRIVATE_HAS_NO_ADMINS,
    ApiRefusal,
)
from bot.demo.town import BOT_ID, Town

_ACTIONS = {
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
}
_PERMISSIONS = (
    "can_send_messages",
    "can_send_audios",
    "can_send_documents",
    "can_send_photos",
    "can_send_videos",
    "can_send_video_notes",
    "can_send_voice_notes",
    "can_send_polls",
    "can_send_other_messages",
    "can_add_web_page_previews",
    "can_change_info",
    "can_invite_users",
    "can_pin_messages",
    "can_manage_topics",
)
_GIFTS = (
    "unlimited_gifts",
    "limited_gifts",
    "unique_gifts",
    "premium_subscription",
    "gifts_from_channels",
)


def get_chat(town: Town, call: ReceivedCall) -> Json:
    """Tell all about a chat; of a person only when they have spoken with the bot."""
    chat = enter_chat(town, call)
    shape: Json = {
        **chat.face,
        **chat.settings,
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(_GIFTS, False),
    }
    if chat.private:
        if not town.people[chat.id].started:
            raise ApiRefusal(CHAT_NOT_FOUND)
        return shape
    shape["permissions"] = dict.fromkeys(_PERMISSIONS, True) | {
        "can_change_info": False,
        "can_pin_messages": False,
        "can_manage_topics": False,
    }
    pinned = chat.messages.get(chat.pinned[-1]) if chat.pinned else None
    if pinned is not None:
        shape["pinned_message"] = pinned.quoted()
    return shape


def get_chat_member(town: Town, call: ReceivedCall) -> Json:
    """Tell somebody's place in a group, also when they have left it."""
    chat = enter_chat(town, call)
    person = find_person(town, call)
    if chat.private:
        if person.id not in {chat.id, BOT_ID}:
            raise ApiRefusal(MEMBER_NOT_FOUND)
        return {"user": person.user, "status": "member"}
    return chat.member(person.id).shown(person)


def get_chat_administrators(town: Town, call: ReceivedCall) -> list[Json]:
    """List owner and administrators; other bots than this one are never shown."""
    chat = enter_chat(town, call)
    if chat.private:
        raise ApiRefusal(PRIVATE_HAS_NO_ADMINS)
    return [
        member.shown(town.people[user]) for user, member in chat.members.items() if member.manages
    ]


def get_chat_member_count(town: Town, call: ReceivedCall) -> int:
    """Count who is in the chat, the bot included."""
    chat = enter_chat(town, call)
    if chat.private:
        return 2
    return sum(member.present for member in chat.members.values())


def leave_chat(town: Town, call: ReceivedCall) -> bool:
    """Let the bot leave a group."""
    chat = find_chat(town, call)
    if chat.private:
        raise ApiRefusal(CANNOT_LEAVE_PRIVATE)
    if chat.migrated_to is None:
        chat = enter_chat(town, call)
    change_member(town, chat, town.bot, "left", {}, town.bot)
    return True


def _may_pin(chat: Chat) -> bool:
    return chat.private or chat.member(BOT_ID).may("can_pin_messages")


def pin_chat_message(town: Town, call: ReceivedCall) -> bool:
    """Pin a message; the service message that says so comes back as an update."""
    chat = write_in(town, call)
    message = chat.messages.get(call.number("message_id"))
    if message is None or message.service:
        raise ApiRefusal(MESSAGE_TO_PIN_MISSING)
    if not _may_pin(chat):
        raise ApiRefusal(NO_RIGHT_TO_PIN)
    if message.id not in chat.pinned:
        town.pin(chat, message)
        topic = chat.topics.get(message.thread) if message.thread else None
        town.announce(chat, town.bot, {"pinned_message": message.quoted()}, topic)
    return True


def unpin_chat_message(town: Town, call: ReceivedCall) -> bool:
    """Unpin a message; without `message_id` the last one pinned."""
    chat = write_in(town, call)
    if not _may_pin(chat):
        raise ApiRefusal(NO_RIGHT_TO_PIN)
    wanted = call.number("message_id") or (chat.pinned[-1] if chat.pinned else 0)
    if wanted not in chat.pinned:
        raise ApiRefusal(MESSAGE_TO_UNPIN_MISSING)
    town.unpin(chat, wanted)
    return True


def send_chat_action(town: Town, call: ReceivedCall) -> bool:
    """Show that the bot "is typing"; it fades by itself."""
    chat = write_in(town, call)
    action = call.word("action")
    if action not in _ACTIONS:
        raise ApiRefusal(ACTION_INVALID)
    topic, _ = topic_and_reply(chat, call)
    town.events.tell("typing", chat.id, thread=topic.id if topic else None, action=action)
    return True


METHODS: dict[str, Callable[[Town, ReceivedCall], object]] = {
    "getChat": get_chat,
    "getChatMember": get_chat_member,
    "getChatAdministrators": get_chat_administrators,
    "getChatMemberCount": get_chat_member_count,
    "leaveChat": leave_chat,
    "pinChatMessage": pin_chat_message,
    "unpinChatMessage": unpin_chat_message,
    "sendChatAction": send_chat_action,
}
