"""Everything Telegram refuses, in Telegram's own words.

A bot decides on these texts, so they are exact, odd capitals included.
"""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Reason:
    """Why Telegram says no: HTTP status, text, and what a client may do about it."""

    code: int
    description: str
    parameters: dict[str, Any] | None = None


class ApiRefusal(Exception):  # noqa: N818 - it is an answer, not an error of ours
    """Telegram's "no" to one call."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.description)
        self.reason = reason


class Cut(Exception):  # noqa: N818 - as Refusal
    """The connection is to be broken off without an answer."""


def _bad(text: str) -> Reason:
    return Reason(400, f"Bad Request: {text}")


UNAUTHORIZED = Reason(401, "Unauthorized")
NOT_FOUND = Reason(404, "Not Found")
SERVER_ERROR = Reason(500, "Internal Server Error")

CHAT_ID_EMPTY = _bad("chat_id is empty")
CHAT_NOT_FOUND = _bad("chat not found")
USER_NOT_FOUND = _bad("user not found")
MEMBER_NOT_FOUND = _bad("member not found")
PRIVATE_HAS_NO_ADMINS = _bad("there are no administrators in the private chat")
CANNOT_LEAVE_PRIVATE = _bad("chat member status can't be changed in private chats")

TEXT_EMPTY = _bad("message text is empty")
TEXT_TOO_LONG = _bad("message is too long")
CAPTION_TOO_LONG = _bad("message caption is too long")
ANSWER_TOO_LONG = _bad("MESSAGE_TOO_LONG")
PARSE_MODE_UNSUPPORTED = _bad("unsupported parse_mode")
MESSAGE_ID_MISSING = _bad("message identifier is not specified")
MESSAGE_TO_EDIT_MISSING = _bad("message to edit not found")
MESSAGE_TO_DELETE_MISSING = _bad("message to delete not found")
MESSAGE_TO_REPLY_MISSING = _bad("message to be replied not found")
MESSAGE_TO_PIN_MISSING = _bad("message to pin not found")
MESSAGE_TO_UNPIN_MISSING = _bad("message to unpin not found")
MESSAGE_NOT_EDITABLE = _bad("message can't be edited")
MESSAGE_WITHOUT_TEXT = _bad("there is no text in the message to edit")
MESSAGE_WITHOUT_CAPTION = _bad("there is no caption in the message to edit")
MEDIA_NOT_EDITABLE = _bad("message media can't be edited")
MESSAGE_SAME = _bad(
    "message is not modified: specified new message content and reply markup are exactly "
    "the same as a current content and reply markup of the message"
)
MESSAGE_NOT_DELETABLE = _bad("message can't be deleted")
MESSAGE_TOO_OLD_TO_DELETE = _bad("message can't be deleted for everyone")
MESSAGE_IDS_MISSING = _bad("message identifiers are not specified")
TOO_MANY_MESSAGE_IDS = _bad("too many message identifiers specified")

MARKUP_NOT_AN_OBJECT = _bad("object expected as reply markup")
MARKUP_UNREADABLE = _bad("can't parse reply keyboard markup JSON object")
INLINE_EXPECTED = _bad("inline keyboard expected")
BUTTON_TEXT_ONLY = _bad(
    "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
)
BUTTON_WITHOUT_TEXT = _bad("can't parse inline keyboard button: Can't find field \"text\"")
BUTTON_DATA_INVALID = _bad("BUTTON_DATA_INVALID")
BUTTON_URL_INVALID = _bad("BUTTON_URL_INVALID")
MARKUP_TOO_LONG = _bad("reply markup is too long")

QUERY_TOO_OLD = _bad("query is too old and response timeout expired or query ID is invalid")

THREAD_NOT_FOUND = _bad("message thread not found")
TOPIC_CLOSED = _bad("TOPIC_CLOSED")
TOPIC_ID_INVALID = _bad("TOPIC_ID_INVALID")
TOPIC_SAME = _bad("TOPIC_NOT_MODIFIED")
TOPIC_TITLE_EMPTY = _bad("title must be non-empty")
NOT_A_FORUM = _bad("the chat is not a forum")
NO_RIGHT_TO_CREATE_TOPIC = _bad("not enough rights to create a topic")
NO_RIGHT_TO_EDIT_TOPIC = _bad("not enough rights to edit the topic")
NO_RIGHT_TO_CLOSE_TOPIC = _bad("not enough rights to close or open the topic")
NO_RIGHT_TO_DELETE_TOPIC = _bad("not enough rights to delete the topic")
NO_RIGHT_TO_PIN = _bad("not enough rights to manage pinned messages in the chat")

FILE_NOT_FOUND = _bad("wrong file_id or the file is temporarily unavailable")
FILE_TOO_BIG = _bad("file is too big")
MEDIA_MISSING = _bad("input media is not specified")
MEDIA_UNREADABLE = _bad("can't parse InputMedia: type must be photo, audio or document")
FILE_EMPTY = _bad("file must be non-empty")
PHOTO_MISSING = _bad("there is no photo in the request")
DOCUMENT_MISSING = _bad("there is no document in the request")
VOICE_MISSING = _bad("there is no voice in the request")
LATITUDE_EMPTY = _bad("latitude is empty")
LONGITUDE_EMPTY = _bad("longitude is empty")
LOCATION_INVALID = _bad("invalid location specified")
VENUE_LOCATION_INVALID = _bad("wrong venue location specified")
COMMAND_INVALID = _bad("BOT_COMMAND_INVALID")
COMMAND_DESCRIPTION_INVALID = _bad("BOT_COMMAND_DESCRIPTION_INVALID")
COMMANDS_TOO_MANY = _bad("BOT_COMMANDS_TOO_MUCH")
SCOPE_INVALID = _bad("can't parse BotCommandScope: unsupported type specified")
WEBHOOK_URL_INVALID = _bad("bad webhook: invalid webhook URL specified")
WEBHOOK_SECRET_INVALID = _bad("bad webhook: secret token contains unallowed characters")
ACTION_INVALID = _bad("wrong parameter action in request")

BOT_BLOCKED = Reason(403, "Forbidden: bot was blocked by the user")
BOT_MAY_NOT_START = Reason(403, "Forbidden: bot can't initiate conversation with a user")
USER_DEACTIVATED = Reason(403, "Forbidden: user is deactivated")

OTHER_POLL = Reason(
    409,
    "Conflict: terminated by other getUpdates request; make sure that only one bot "
    "instance is running",
)
POLL_ENDED_BY_WEBHOOK = Reason(409, "Conflict: terminated by setWebhook request")
WEBHOOK_ACTIVE = Reason(
    409,
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to "
    "delete the webhook first",
)


def chat_name(kind: str) -> str:
    """Name a kind of chat as Telegram's texts do: "group chat", "supergroup chat"."""
    return f"{kind} chat"


def kicked(kind: str) -> Reason:
    """Refuse because the bot was removed from the chat."""
    return Reason(403, f"Forbidden: bot was kicked from the {chat_name(kind)}")


def not_a_member(kind: str) -> Reason:
    """Refuse because the bot left the chat or never was in it."""
    return Reason(403, f"Forbidden: bot is not a member of the {chat_name(kind)}")


def migrated(new_chat: int) -> Reason:
    """Refuse because the group became a supergroup, and say which."""
    return Reason(
        400,
        "Bad Request: group chat was upgraded to a supergroup chat",
        {"migrate_to_chat_id": new_chat},
    )


def too_many(retry_after: int) -> Reason:
    """Refuse for a number of seconds."""
    return Reason(
        429, f"Too Many Requests: retry after {retry_after}", {"retry_after": retry_after}
    )


def unparsable(detail: str) -> Reason:
    """Refuse a text whose marks cannot be read."""
    return _bad(f"can't parse entities: {detail}")


def wrong_parameter(name: str) -> Reason:
    """Refuse a parameter that is not of the expected kind."""
    return _bad(f"invalid parameter {name} specified")


def required(name: str) -> Reason:
    """Refuse because a parameter is missing or empty."""
    return _bad(f'parameter "{name}" is required')
