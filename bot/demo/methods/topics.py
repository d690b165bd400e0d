"""Forum topics: making, naming, closing, opening, deleting."""

from collections.abc import Callable

from bot.demo.calls import ReceivedCall
from bot.demo.methods.reach import enter_chat
from bot.demo.model import Chat, ForumTopic, Json
from bot.demo.refusals import (
    NO_RIGHT_TO_CLOSE_TOPIC,
    NO_RIGHT_TO_CREATE_TOPIC,
    NO_RIGHT_TO_DELETE_TOPIC,
    NO_RIGHT_TO_EDIT_TOPIC,
    NOT_A_FORUM,
    TOPIC_ID_INVALID,
    TOPIC_SAME,
    TOPIC_TITLE_EMPTY,
    ApiRefusal,
    Reason,
)
from bot.demo.town import BOT_ID, Town

NAME_LENGTH = 128
USUAL_COLOR = 0x6FB9F0


def _forum(town: Town, call: ReceivedCall, right: str, refusal: Reason) -> Chat:
    chat = enter_chat(town, call)
    if not chat.forum:
        raise ApiRefusal(NOT_A_FORUM)
    if not chat.member(BOT_ID).may(right):
        raise ApiRefusal(refusal)
    return chat


def _topic(chat: Chat, call: ReceivedCall) -> ForumTopic:
    topic = chat.topics.get(call.number("message_thread_id"))
    if topic is None:
        raise ApiRefusal(TOPIC_ID_INVALID)
    return topic


def _name(call: ReceivedCall) -> str:
    name = (call.word("name") or "").strip()[:NAME_LENGTH]
    if not name:
        raise ApiRefusal(TOPIC_TITLE_EMPTY)
    return name


def create_forum_topic(town: Town, call: ReceivedCall) -> Json:
    """Make a topic; its id is that of the service message. A long name is cut at 128."""
    name = _name(call)
    chat = _forum(town, call, "can_manage_topics", NO_RIGHT_TO_CREATE_TOPIC)
    color = call.number("icon_color", USUAL_COLOR)
    emoji = call.word("icon_custom_emoji_id")
    about: Json = {"name": name, "icon_color": color}
    if emoji:
        about["icon_custom_emoji_id"] = emoji
    topic = town.open_topic(chat, town.bot, about)
    return topic.shown()


def edit_forum_topic(town: Town, call: ReceivedCall) -> bool:
    """Rename a topic or change its icon; refused when nothing changes."""
    chat = _forum(town, call, "can_manage_topics", NO_RIGHT_TO_EDIT_TOPIC)
    topic = _topic(chat, call)
    change: Json = {}
    if call.word("name") is not None and _name(call) != topic.name:
        change["name"] = topic.name = _name(call)
    emoji = call.params.get("icon_custom_emoji_id")
    if emoji is not None and str(emoji) != (topic.icon_emoji or ""):
        change["icon_custom_emoji_id"] = topic.icon_emoji = str(emoji)
    if not change:
        raise ApiRefusal(TOPIC_SAME)
    town.announce(chat, town.bot, {"forum_topic_edited": change}, topic)
    town.tell_topic(chat, topic, "edited")
    return True


def close_forum_topic(town: Town, call: ReceivedCall) -> bool:
    """Close a topic: only who may manage topics can still write in it."""
    return _turn(town, call, closed=True)


def reopen_forum_topic(town: Town, call: ReceivedCall) -> bool:
    """Open a closed topic again."""
    return _turn(town, call, closed=False)


def reopen_general_forum_topic(town: Town, call: ReceivedCall) -> bool:
    """Open the General topic again, which in this town is never closed."""
    _forum(town, call, "can_manage_topics", NO_RIGHT_TO_CLOSE_TOPIC)
    raise ApiRefusal(TOPIC_SAME)


def _turn(town: Town, call: ReceivedCall, *, closed: bool) -> bool:
    chat = _forum(town, call, "can_manage_topics", NO_RIGHT_TO_CLOSE_TOPIC)
    topic = _topic(chat, call)
    if topic.closed == closed:
        raise ApiRefusal(TOPIC_SAME)
    topic.closed = closed
    said = "forum_topic_closed" if closed else "forum_topic_reopened"
    town.announce(chat, town.bot, {said: {}}, topic)
    town.tell_topic(chat, topic, "closed" if closed else "reopened")
    return True


def delete_forum_topic(town: Town, call: ReceivedCall) -> bool:
    """Delete a topic with all its messages, however old."""
    chat = _forum(town, call, "can_delete_messages", NO_RIGHT_TO_DELETE_TOPIC)
    town.remove_topic(chat, _topic(chat, call))
    return True


METHODS: dict[str, Callable[[Town, ReceivedCall], object]] = {
    "createForumTopic": create_forum_topic,
    "editForumTopic": edit_forum_topic,
    "closeForumTopic": close_forum_topic,
    "reopenForumTopic": reopen_forum_topic,
    "reopenGeneralForumTopic": reopen_general_forum_topic,
    "deleteForumTopic": delete_forum_topic,
}
