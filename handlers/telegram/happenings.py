"""What happened in Telegram, in our words: eight things, each a frozen value.

`handlers/telegram/updates.py` makes them from Telegram's updates; the rest of the handlers sees
only these.
"""

from dataclasses import dataclass

from domain.conversations.attachments import Medium
from domain.identifiers import AccountId, ChatId, MessageId, ThreadId


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who acts. `hidden` is true for anonymous admins and channels, who may not act at all."""

    account: AccountId
    first_name: str
    language: str | None
    hidden: bool = False
    last_name: str = ""

    @property
    def name(self) -> str:
        """The whole name as Telegram gives it."""
        return f"{self.first_name} {self.last_name}".strip()


@dataclass(frozen=True, slots=True)
class Place:
    """Where it happens. `thread` is the forum topic, if any."""

    chat: ChatId
    private: bool
    title: str = ""
    public: bool = False
    supergroup: bool = False
    forum: bool = False
    thread: ThreadId | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """Words, perhaps a command (`/koppel` gives command "koppel"), perhaps a reply."""

    speaker: Speaker
    place: Place
    message: MessageId
    text: str
    reply_to: MessageId | None = None
    command: str | None = None
    argument: str = ""


@dataclass(frozen=True, slots=True)
class Edited:
    """Somebody changed words they said earlier."""

    speaker: Speaker
    place: Place
    message: MessageId
    text: str


@dataclass(frozen=True, slots=True)
class Pressed:
    """A button under one of our messages. `callback` must be answered, once."""

    speaker: Speaker
    place: Place
    message: MessageId
    data: str
    callback: str


@dataclass(frozen=True, slots=True)
class SentFile:
    """A photo or voice message in a private chat, perhaps with words below it.

    `source` is Telegram's name for the file, `size` what it says of it, in bytes. `edited`: the
    photo or its words are others now.
    """

    speaker: Speaker
    place: Place
    message: MessageId
    medium: Medium
    source: str
    size: int
    caption: str = ""
    edited: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """A file as Telegram tells of it: its name for it, what it is (a MIME type), size in bytes.

    `name` is what its sender calls it, `caption` the words below it.
    """

    source: str
    name: str
    type: str
    size: int
    caption: str = ""


@dataclass(frozen=True, slots=True)
class SentOther:
    """A sticker, file, photo in a group or anything that is not words, perhaps as a reply.

    `document` tells of a file in a private chat.
    """

    speaker: Speaker
    place: Place
    message: MessageId
    reply_to: MessageId | None = None
    document: Document | None = None


@dataclass(frozen=True, slots=True)
class BotMoved:
    """The bot was added, promoted, demoted or removed; in a private chat: unblocked or blocked."""

    speaker: Speaker
    place: Place
    present: bool
    administrator: bool
    can_manage_topics: bool
    can_delete_messages: bool


@dataclass(frozen=True, slots=True)
class MemberMoved:
    """Somebody came into a group, left it, or has another place in it now; `speaker` did it.

    `name` is the whole name as Telegram gives it. Other bots move as people do.
    """

    speaker: Speaker
    place: Place
    account: AccountId
    name: str
    present: bool


@dataclass(frozen=True, slots=True)
class Migrated:
    """The group became a supergroup with another number."""

    place: Place
    to: ChatId


Happening = Said | Edited | Pressed | SentFile | SentOther | BotMoved | MemberMoved | Migrated
