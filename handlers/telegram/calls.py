"""A call to Telegram, and what can come of it.

Handlers only describe calls; `bot/courier.py` makes them. A call is *repeatable* when making
it twice shows nothing twice (edits, deletions); the courier notes in the database that it is
about to make any other call, so that after a crash we know which sends are uncertain.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from domain.conversations.attachments import Medium
from domain.errors import Refusal
from domain.identifiers import ChatId, ThreadId

JSON = Any
REPEATABLE = frozenset(
    {
        "editMessageText",
        "editMessageCaption",
        "editMessageMedia",
        "editMessageReplyMarkup",
        "deleteMessage",
        "deleteMessages",
        "editForumTopic",
        "reopenForumTopic",
        "reopenGeneralForumTopic",
        "deleteForumTopic",
        "pinChatMessage",
        "leaveChat",
        "getChat",
        "getChatAdministrators",
        "getChatMember",
        "getChatMemberCount",
        "getFile",
    }
)


@dataclass(frozen=True, slots=True)
class Call:
    """One Bot API call. `files` maps a field to (file name, bytes) and makes it multipart."""

    method: str
    params: Mapping[str, JSON]
    files: Mapping[str, tuple[str, bytes]] = field(default_factory=dict)

    @property
    def chat(self) -> ChatId:
        """The chat it is for; a list of commands says that in its scope."""
        where = self.params if "chat_id" in self.params else self.params["scope"]
        return ChatId(where["chat_id"])

    @property
    def repeatable(self) -> bool:
        """Whether making the call twice shows nothing twice."""
        return self.method in REPEATABLE

    def without_sound(self) -> "Call":
        """Give the same call, which sends something, such that no phone makes a sound."""
        return replace(self, params={**self.params, "disable_notification": True})

    def protected(self) -> "Call":
        """Give the same call such that nobody can forward, copy or save the message it sends."""
        if not self.method.startswith("send"):
            return self
        return replace(self, params={**self.params, "protect_content": True})


@dataclass(frozen=True, slots=True)
class Fetch(Call):
    """Asks for a file's content, made safe to keep: its result is `Fetched`."""

    medium: Medium = Medium.PHOTO


@dataclass(frozen=True, slots=True)
class PassOn(Call):
    """Sends a PDF that Telegram has by the id `source`, written anew and under the name we give it.

    Its result is what was sent, or `Fetched` with the refusal when it cannot be passed on.
    """

    source: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Fetched:
    """The content of a file; or, when it cannot be taken in, why: the key of a refusal."""

    content: bytes = b""
    refusal: str = ""


@dataclass(frozen=True, slots=True)
class SlowHash(Call):
    """Asks for a slow hash of a keyed one: its result is hexadecimal. Nothing goes to Telegram."""

    mac: str = ""
    salt: str = ""

    @property
    def repeatable(self) -> bool:
        """Whether making the call twice shows nothing twice: it shows nothing."""
        return True


class FailureKind(StrEnum):
    """The ways a call fails, as far as anybody acts on the difference."""

    FLOOD = "flood"  # 429: wait `retry_after` seconds for this chat
    UNREACHED = "unreached"  # never arrived, or Telegram's server erred: try again
    UNCERTAIN = "uncertain"  # timed out after sending: it may have arrived
    BLOCKED = "blocked"  # 403: blocked, deactivated, never started, kicked
    CHAT_UNKNOWN = "chat-unknown"  # the server does not know the chat, perhaps for a moment
    CHAT_SHUT = "chat-shut"  # rights or state of the chat keep us from writing
    USER_UNKNOWN = "user-unknown"  # the server does not know that account at the moment
    TOPIC_GONE = "topic-gone"  # the forum topic is said not to be there
    TOPIC_CLOSED = "topic-closed"  # somebody closed that one topic
    NO_TOPICS = "no-topics"  # topics are switched off in the group
    MESSAGE_GONE = "message-gone"  # the message to change, delete or reply to is not there
    TOO_OLD = "too-old"  # the message is there and cannot be deleted (any more)
    NOT_MODIFIED = "not-modified"  # the edit had already been made
    MIGRATED = "migrated"  # the group has another number now: `migrate_to`
    NO_RIGHTS = "no-rights"  # the bot misses a right in the group
    NO_VOICES = "no-voices"  # that person takes no voice messages; all else reaches them
    METHOD_UNKNOWN = "method-unknown"  # the server does not have this method
    REFUSED = "refused"  # any other 400: our mistake, or one of Telegram's


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a call failed. `retry_after` is in seconds.

    `times` is how often the same notice met such a refusal before. `stands`: the message is there,
    and cannot be changed.
    """

    kind: FailureKind
    retry_after: float = 0.0
    migrate_to: ChatId | None = None
    times: int = 0
    stands: bool = False


@dataclass(frozen=True, slots=True)
class Toast:
    """The answer to a press: a short line at the top of the phone, or an alert to tap away.

    `refusal` is what it explains, if that.
    """

    callback: str
    text: str = ""
    alert: bool = False
    refusal: Refusal | None = field(default=None, compare=False)

    def call(self) -> Call:
        """Give the call that shows it."""
        return Call(
            "answerCallbackQuery",
            {"callback_query_id": self.callback, "text": self.text, "show_alert": self.alert},
        )


@dataclass(frozen=True, slots=True)
class Leave:
    """Walk out of a group that is not ours, without a word."""

    chat: ChatId

    def call(self) -> Call:
        """Give the call that does it."""
        return Call("leaveChat", {"chat_id": self.chat})


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence (HTML) of which nothing is kept: to a stranger, or what a press would say."""

    chat: ChatId
    text: str
    thread: ThreadId | None = None

    def call(self) -> Call:
        """Give the call that says it."""
        params = {
            "chat_id": self.chat,
            "text": self.text,
            "parse_mode": "HTML",
            "link_preview_options": {"is_disabled": True},
            "protect_content": True,
        }
        if self.thread is not None:
            params["message_thread_id"] = self.thread
        return Call("sendMessage", params)


DirectAnswer = Toast | Leave | Sentence
"""Said at once and never kept: after a crash it would come too late to mean anything."""
