"""The town itself: who lives there, what is said, and what the bot gets to see of it."""

import secrets
from dataclasses import dataclass, field
from typing import Any

from bot.demo.calls import CallLog
from bot.demo.clock import ZONE, TownClock
from bot.demo.events import EventLog
from bot.demo.faults import Faults
from bot.demo.files import Files
from bot.demo.limits import Limits
from bot.demo.model import Chat, ForumTopic, Json, Message, TownPerson
from bot.demo.updates import UpdateQueue

BOT_ID = 100
BOT_USERNAME = "schakel_demo_bot"


class TownError(Exception):
    """Something asked of the town, outside the Bot API, that cannot be; `status` is HTTP's."""

    def __init__(self, text: str, status: int = 400) -> None:
        super().__init__(text)
        self.status = status


@dataclass(slots=True)
class Tap:
    """A pressed button that waits for the bot's answer; `at` in the town's Unix seconds."""

    id: str
    user: int
    chat: int
    at: float
    answer: Json | None = None


@dataclass(slots=True)
class Hook:
    """Where updates are delivered to instead of being polled for; empty url: nowhere."""

    url: str = ""
    secret: str = ""
    last_error_at: int = 0
    last_error: str = ""


@dataclass(slots=True)
class Profile:
    """What the bot told Telegram about itself."""

    commands: dict[tuple[str, str], list[Json]] = field(default_factory=dict)
    description: dict[str, str] = field(default_factory=dict)
    short_description: dict[str, str] = field(default_factory=dict)


class Town:
    """All state of the demo town, in memory only."""

    def __init__(
        self,
        token: str,
        *,
        limits_on: bool = True,
        keep_calls: bool = True,
        clock: TownClock | None = None,
    ) -> None:
        self.token = token
        self.clock = clock or TownClock()
        self.events = EventLog()
        self.queue = UpdateQueue(self.clock)
        self.limits = Limits(self.clock, on=limits_on)
        self.faults = Faults(self.clock)
        self.calls = CallLog(keep=keep_calls)
        self.files = Files()
        self.hook = Hook()
        self.profile = Profile()
        self._settle()

    def _settle(self) -> None:
        self.bot = TownPerson(BOT_ID, "Schakel", username=BOT_USERNAME, is_bot=True)
        self.people: dict[int, TownPerson] = {BOT_ID: self.bot}
        self.chats: dict[int, Chat] = {}
        self.taps: dict[str, Tap] = {}
        self.cast: list[Json] = []
        # Private chats and small groups share one numbering; each supergroup has its own.
        self._ids: dict[int, int] = {}

    def reset(self) -> None:
        """Empty the town: people, groups, calls, faults, waiting updates. The bot stays set up."""
        self._settle()
        self.queue.forget()
        self.limits.forget()
        self.faults.clear()
        self.calls.forget()
        self.files.forget()
        self.events.forget()
        self.events.tell("reset")

    def move_clock(self, moment: float) -> None:
        """Let it be `moment` (Unix seconds), and tell everyone who watches."""
        self.clock.move_to(moment)
        self.events.tell("clock", **self.time())

    def time(self) -> Json:
        """Say what time it is, in Unix seconds, how fast it goes, and in which time zone."""
        return {"now": self.clock.now(), "speed": self.clock.speed, "zone": ZONE.key}

    def add_person(self, person: TownPerson) -> Chat:
        """Let somebody live in the town, with an empty chat with the bot."""
        self.people[person.id] = person
        face: Json = {"id": person.id, "type": "private", "first_name": person.first_name}
        for name in ("last_name", "username"):
            if (value := getattr(person, name)) is not None:
                face[name] = value
        chat = Chat(person.id, "private", face)
        self.chats[person.id] = chat
        return chat

    def person(self, user: int) -> TownPerson:
        """Give a person or the bot (TownError 404 when nobody has this id)."""
        if (found := self.people.get(user)) is None:
            raise TownError(f"there is no person {user}", 404)
        return found

    def chat(self, chat: int) -> Chat:
        """Give a chat (TownError 404 when there is none)."""
        if (found := self.chats.get(chat)) is None:
            raise TownError(f"there is no chat {chat}", 404)
        return found

    def next_message_id(self, chat: Chat) -> int:
        """Give the next message number in this chat."""
        counter = chat.id if chat.type == "supergroup" else 0
        self._ids[counter] = self._ids.get(counter, 0) + 1
        return self._ids[counter]

    def post(
        self,
        chat: Chat,
        author: TownPerson,
        content: Json,
        *,
        topic: ForumTopic | None = None,
        reply_to: Message | None = None,
        markup: Json | None = None,
        protected: bool = False,
        behind: tuple[Json, Json] | None = None,
    ) -> Message:
        """Put a message in a chat and tell everyone who watches.

        `behind` is the account and the chat an anonymous administrator or a channel shows
        instead of the author. In a topic a message that answers nothing answers the topic's
        first message, as in Telegram.
        """
        number = self.next_message_id(chat)
        body: Json = {"message_id": number, "from": author.user if behind is None else behind[0]}
        if behind is not None:
            body["sender_chat"] = behind[1]
        body["chat"] = chat.face
        body["date"] = int(self.clock.now())
        if topic is not None:
            if topic.root:
                body["reply_to_message"] = topic.root
            else:  # this message makes the topic and lends it its number
                topic.id = number
            body["message_thread_id"] = topic.id
            body["is_topic_message"] = True
        if reply_to is not None:
            body["reply_to_message"] = reply_to.quoted()
        body.update(content)
        if markup is not None and "inline_keyboard" in markup:
            body["reply_markup"] = markup
        if protected:
            body["has_protected_content"] = True
        thread = None if topic is None else topic.id
        message = Message(number, chat.id, author.id, body, thread, markup, protected)
        chat.keep(message)
        self.events.tell("message", chat.id, thread=thread, message=view(message))
        return message

    def announce(
        self, chat: Chat, author: TownPerson, content: Json, topic: ForumTopic | None = None
    ) -> Message:
        """Put a service message in a chat ("... joined the group").

        Bots always see those, also about what they did themselves.
        """
        message = self.post(chat, author, content, topic=topic)
        message.service = True
        self.tell_bot(chat, message)
        return message

    def tell_bot(self, chat: Chat, message: Message, kind: str = "message") -> None:
        """Queue a message for the bot if Telegram would show it to it.

        In groups a bot that is no administrator sees only commands meant for it, replies to
        it, and service messages (privacy mode, which is on by default).
        """
        if not chat.private:
            place = chat.member(BOT_ID)
            if not place.present or not (place.manages or self._for_bot(chat, message)):
                return
        self.queue.add(kind, message.body)

    def _for_bot(self, chat: Chat, message: Message) -> bool:
        if message.service:
            return True
        answered = message.body.get("reply_to_message")
        if answered is not None and "forum_topic_created" not in answered:
            original = chat.messages.get(answered["message_id"])
            if original is not None and original.author == BOT_ID:
                return True
        text = str(message.body.get("text", ""))
        if not text.startswith("/"):
            return False
        addressed = text.split(maxsplit=1)[0].partition("@")[2]
        return not addressed or addressed.lower() == BOT_USERNAME

    def remove(self, chat: Chat, message: Message) -> None:
        """Delete a message for everyone."""
        del chat.messages[message.id]
        if message.id in chat.pinned:
            self.unpin(chat, message.id)
        self.events.tell("delete", chat.id, thread=message.thread, message_id=message.id)

    def pin(self, chat: Chat, message: Message) -> None:
        """Let a message stand at the top of its chat."""
        chat.pinned.append(message.id)
        self.events.tell("pin", chat.id, thread=message.thread, message_id=message.id, pinned=True)

    def unpin(self, chat: Chat, number: int) -> None:
        """Take a message from the top of its chat."""
        chat.pinned.remove(number)
        self.events.tell("pin", chat.id, message_id=number, pinned=False)

    def replace(self, chat: Chat, message: Message, body: Json) -> None:
        """Give a message a new body, as an edit does."""
        message.body = body
        self.events.tell("edit", chat.id, thread=message.thread, message=view(message))

    def open_topic(self, chat: Chat, author: TownPerson, about: Json) -> ForumTopic:
        """Make a topic out of what its first message, `forum_topic_created`, says."""
        emoji = about.get("icon_custom_emoji_id")
        topic = ForumTopic(0, about["name"], about["icon_color"], emoji, closed=False, root={})
        topic.root = self.announce(chat, author, {"forum_topic_created": about}, topic).body
        chat.topics[topic.id] = topic
        self.tell_topic(chat, topic, "created")
        return topic

    def remove_topic(self, chat: Chat, topic: ForumTopic) -> None:
        """Delete a topic with all its messages."""
        del chat.topics[topic.id]
        for message in [each for each in chat.messages.values() if each.thread == topic.id]:
            self.remove(chat, message)
        self.tell_topic(chat, topic, "deleted")

    def switch_topics(self, chat: Chat, *, on: bool) -> None:
        """Let a supergroup have topics, or none any more: their messages stay."""
        chat.forum = on
        chat.face.pop("is_forum", None)
        if on:
            chat.face["is_forum"] = True
            return
        chat.topics.clear()
        for message in chat.messages.values():
            message.thread = None

    def tell_topic(self, chat: Chat, topic: ForumTopic, act: str) -> None:
        """Tell watchers what happened to a topic."""
        self.events.tell(
            "topic", chat.id, thread=topic.id, act=act, name=topic.name, closed=topic.closed
        )

    def new_tap(self, user: int, chat: int) -> Tap:
        """Note that somebody pressed a button and waits for an answer."""
        tap = Tap(str(secrets.randbits(63)), user, chat, self.clock.now())
        self.taps[tap.id] = tap
        return tap


def view(message: Message) -> Json:
    """Build what the page and tests see of a message: all of it, any keyboard included."""
    shown: dict[str, Any] = {
        **message.body,
        "thread": message.thread,
        "reply_markup": message.markup,
        "protect_content": message.protected,
        "deleted": False,
    }
    if "photo" in shown:
        shown["photo"] = [{**s, "url": f"/town/files/{s['file_id']}"} for s in shown["photo"]]
    for kind in ("document", "audio", "voice"):
        if kind in shown:
            shown[kind] = {**shown[kind], "url": f"/town/files/{shown[kind]['file_id']}"}
    return shown
