"""What happened in Telegram, in our words: nine things, each a frozen value.

`updates.py` makes them from Telegram's updates; the rest of the handlers sees only these.
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
class ChatPlace:
    """Where it happens. `thread` is the forum topic, if any.

    `public` and `linked` (to a channel) are true when what happened says so of the group.
    """

    chat: ChatId
    private: bool
    title: str = ""
    public: bool = False
    supergroup: bool = False
    forum: bool = False
    thread: ThreadId | None = None
    linked: bool = False


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around somebody's words: they are `forwarded`, or answer another chat.

    `quoted` is what they quote from there, empty when no words came along, and None for words that
    answer nothing elsewhere. Who wrote that at first is not kept: it is a third person.
    """

    forwarded: bool = False
    quoted: str | None = None

    def words(self, text: str) -> str:
        """Give all words that came with somebody's own, to look for what may never be kept."""
        return f"{text}\n{self.quoted}" if self.quoted else text


NOTHING_AROUND = Around()


@dataclass(frozen=True, slots=True)
class Said:
    """Words, perhaps a command (`/koppel` gives command "koppel"), perhaps a reply.

    `buttons` are those of our own message that is replied to: what each says and carries, as its
    reader sees them.
    """

    speaker: Speaker
    place: ChatPlace
    message: MessageId
    text: str
    reply_to: MessageId | None = None
    command: str | None = None
    argument: str = ""
    around: Around = NOTHING_AROUND
    buttons: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Edited:
    """Somebody changed words they said earlier."""

    speaker: Speaker
    place: ChatPlace
    message: MessageId
    text: str
    around: Around = NOTHING_AROUND


@dataclass(frozen=True, slots=True)
class Pressed:
    """A button under one of our messages. `callback` must be answered, once."""

    speaker: Speaker
    place: ChatPlace
    message: MessageId
    data: str
    callback: str


@dataclass(frozen=True, slots=True)
class SentFile:
    """A photo or voice message in a private chat, perhaps with words below it.

    `source` is Telegram's name for the file, `size` what it says of it, in bytes. It may be a reply
    to a message of ours. `edited`: the
    photo or its words are others now. `album` is the same for all that was sent in one go.
    """

    speaker: Speaker
    place: ChatPlace
    message: MessageId
    medium: Medium
    source: str
    size: int
    caption: str = ""
    edited: bool = False
    album: str = ""
    around: Around = NOTHING_AROUND
    reply_to: MessageId | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """A file as Telegram tells of it: its name for it, what it is (a MIME type), size in bytes.

    `name` is what its sender calls it.
    """

    source: str
    name: str
    type: str
    size: int


@dataclass(frozen=True, slots=True)
class SentOther:
    """A sticker, file, photo in a group or anything that is not words, perhaps as a reply.

    `document` tells of a file in a private chat, `caption` is what stands below it there. `kind` is
    a name of our own list (`messages/kinds.py`), `album` the same for all that was sent in one go.
    `edited`: in a private chat the file or its words are others now.
    """

    speaker: Speaker
    place: ChatPlace
    message: MessageId
    reply_to: MessageId | None = None
    document: Document | None = None
    kind: str = ""
    album: str = ""
    caption: str = ""
    edited: bool = False


@dataclass(frozen=True, slots=True)
class BotMoved:
    """The bot was added, promoted, demoted or removed; in a private chat: unblocked or blocked."""

    speaker: Speaker
    place: ChatPlace
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
    place: ChatPlace
    account: AccountId
    name: str
    present: bool


@dataclass(frozen=True, slots=True)
class Migrated:
    """The group became a supergroup with another number."""

    place: ChatPlace
    to: ChatId


@dataclass(frozen=True, slots=True)
class Noted:
    """Telegram noted something in a group, like who `came` (account and name) and who has `gone`.

    What another bot says there is no more than this: that it is there. Of what people do there that
    we need not act on it is known that they are `there`.
    """

    place: ChatPlace
    came: tuple[tuple[AccountId, str], ...] = ()
    gone: AccountId | None = None
    there: tuple[tuple[AccountId, str], ...] = ()


Acted = Said | Edited | Pressed | SentFile | SentOther | BotMoved | MemberMoved
"""What somebody did."""

Happening = Acted | Migrated | Noted
