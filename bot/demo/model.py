"""Who and what the town is made of: people, chats, members, topics, messages.

Everything is kept in the shape in which the Bot API shows it, built once, because the
benchmark measures bots and not this server. Such shapes are never changed in place: an edit
puts a new one there, so an update or event that holds the old one stays true.
"""

from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]

# Telegram's own accounts behind which administrators and channels write in groups.
ANONYMOUS_ADMIN: Json = {
    "id": 1087968824,
    "is_bot": True,
    "first_name": "Group",
    "username": "GroupAnonymousBot",
}
CHANNEL_WRITER: Json = {
    "id": 136817688,
    "is_bot": True,
    "first_name": "Channel",
    "username": "Channel_Bot",
}

RIGHTS = (
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_pin_messages",
    "can_manage_topics",
    "is_anonymous",
)
# What an administrator gets in Telegram's apps when nobody changes a switch.
USUAL_RIGHTS = {right: right not in {"can_promote_members", "is_anonymous"} for right in RIGHTS}


@dataclass(slots=True)
class TownPerson:
    """An account: a person, or the bot itself."""

    id: int
    first_name: str
    last_name: str | None = None
    username: str | None = None
    language_code: str | None = None
    is_bot: bool = False
    started: bool = False
    blocked: bool = False
    deactivated: bool = False
    user: Json = field(init=False)

    def __post_init__(self) -> None:
        """Build the shape of this account as the Bot API shows it."""
        self.user = {"id": self.id, "is_bot": self.is_bot, "first_name": self.first_name}
        for name in ("last_name", "username", "language_code"):
            if (value := getattr(self, name)) is not None:
                self.user[name] = value


@dataclass(slots=True)
class ChatMember:
    """Somebody's place in a group; `status` is Telegram's word for it."""

    status: str
    rights: dict[str, bool] = field(default_factory=dict)

    @property
    def present(self) -> bool:
        """Whether this member is in the group now."""
        return self.status in {"creator", "administrator", "member"}

    @property
    def manages(self) -> bool:
        """Whether this member is the owner or an administrator."""
        return self.status in {"creator", "administrator"}

    def may(self, right: str) -> bool:
        """Whether this member has one of the administrator rights."""
        return self.status == "creator" or (
            self.status == "administrator" and self.rights.get(right, False)
        )

    def shown(self, person: TownPerson) -> Json:
        """Build the ChatMember the Bot API shows."""
        shape: Json = {"user": person.user, "status": self.status}
        if self.status == "creator":
            shape["is_anonymous"] = False
        elif self.status == "administrator":
            shape["can_be_edited"] = False
            shape.update(self.rights)
        elif self.status == "kicked":
            shape["until_date"] = 0
        return shape


@dataclass(slots=True)
class ForumTopic:
    """A forum topic; its id is the id of the service message that made it."""

    id: int
    name: str
    icon_color: int
    icon_emoji: str | None
    closed: bool
    root: Json

    def shown(self) -> Json:
        """Build the ForumTopic the Bot API shows."""
        shape: Json = {
            "message_thread_id": self.id,
            "name": self.name,
            "icon_color": self.icon_color,
        }
        if self.icon_emoji:
            shape["icon_custom_emoji_id"] = self.icon_emoji
        return shape


@dataclass(slots=True)
class Message:
    """A message; `body` is what the Bot API shows of it, `markup` any keyboard it carries.

    `author` is the account that really wrote it, also behind an anonymous administrator.
    """

    id: int
    chat: int
    author: int
    body: Json
    thread: int | None = None
    markup: Json | None = None
    protected: bool = False
    service: bool = False

    def quoted(self) -> Json:
        """Build the shape shown inside a reply; replies are never nested in it."""
        return {key: value for key, value in self.body.items() if key != "reply_to_message"}


@dataclass(slots=True)
class Chat:
    """A private chat (its id is the person's), a group or a supergroup.

    `settings` is what only `getChat` tells of it. `keyboard_from` is the message that brought the
    reply keyboard that stands under it. As in Telegram's apps it goes with that message, and stays
    away when what took it away is deleted.
    """

    id: int
    type: str
    face: Json
    forum: bool = False
    members: dict[int, ChatMember] = field(default_factory=dict)
    messages: dict[int, Message] = field(default_factory=dict)
    topics: dict[int, ForumTopic] = field(default_factory=dict)
    pinned: list[int] = field(default_factory=list)
    settings: Json = field(default_factory=dict)
    migrated_to: int | None = None
    keyboard_from: int | None = None

    @property
    def private(self) -> bool:
        """Whether this is the chat of one person with the bot."""
        return self.type == "private"

    @property
    def owner(self) -> int | None:
        """The account that owns the group, if it has an owner."""
        return next((user for user, m in self.members.items() if m.status == "creator"), None)

    def member(self, user: int) -> ChatMember:
        """Give somebody's place here; who never was here has left."""
        return self.members.get(user) or ChatMember("left")

    def keep(self, message: Message) -> None:
        """Let a message stand here, with the reply keyboard that it brings or takes away."""
        self.messages[message.id] = message
        markup = message.markup or {}
        if "keyboard" in markup:
            self.keyboard_from = message.id
        elif markup.get("remove_keyboard"):
            self.keyboard_from = None
