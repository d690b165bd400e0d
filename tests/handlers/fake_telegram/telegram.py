"""The one Telegram that the tests of handlers have: it answers calls, and refuses what it refuses.

Only the network is left out: a test gives it the calls that renderers make, and looks at what
stands in the chats. A test can also let it lose an answer, refuse a method, or move a group.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from domain.identifiers import ChatId
from handlers.telegram.calls import Call, Failure, FailureKind, Fetch, Fetched, PassOn, SlowHash
from tests.handlers.fake_telegram.chats import Chats
from tests.handlers.fake_telegram.library_methods import assert_known

GROUP = ChatId(-1001)
BOT_ACCOUNT = 424_242
RIGHTS = ("can_delete_messages", "can_manage_topics")
LONGEST_TOPIC = 128


@dataclass
class Telegram(Chats):
    """Chats, the topics and members of one group, and what goes wrong on the way to them."""

    blocked: set[int] = field(default_factory=set)
    inside: set[int] = field(default_factory=set)
    rights: dict[str, bool] = field(default_factory=lambda: dict.fromkeys(RIGHTS, True))
    settings: dict[str, Any] = field(default_factory=dict)
    moved: dict[int, int] = field(default_factory=dict)
    refused_methods: dict[str, FailureKind] = field(default_factory=dict)
    loses_answer_to: str | None = None
    vanishes_before: str | None = None
    files: dict[str, Fetched | Failure] = field(default_factory=dict)
    commands: dict[int, list[str]] = field(default_factory=dict)
    forum: bool = True
    odd: dict[str, list[FailureKind]] = field(default_factory=dict)
    odd_for: dict[int, list[FailureKind]] = field(default_factory=dict)
    pinned: list[int] = field(default_factory=list)
    calls: list[Call] = field(default_factory=list)
    hashed: list[SlowHash] = field(default_factory=list)

    def call(self, call: Call) -> Any:
        """Carry out a call; one answer can be lost on its way back."""
        if isinstance(call, SlowHash):
            self.hashed.append(call)
            return sha256(f"{call.salt}{call.mac}".encode()).hexdigest()  # quick: a test types many
        assert_known(_uploaded(call, b"") if isinstance(call, PassOn) else call)
        answer = self._pass_on(call) if isinstance(call, PassOn) else self._answer(call)
        if call.method == self.loses_answer_to:
            self.loses_answer_to = None
            return Failure(FailureKind.UNCERTAIN)
        return answer

    def shown_once(self, words: str) -> bool:
        """Tell whether these words went to the group at all."""
        return any(words in str(call.params) for call in self.calls if call.chat == GROUP)

    def _answer(self, call: Call) -> Any:
        self.calls.append(call)
        if isinstance(call, Fetch):
            return self.files[call.params["file_id"]]
        if call.chat in self.moved:
            return Failure(FailureKind.MIGRATED, migrate_to=ChatId(self.moved[call.chat]))
        if call.chat in self.blocked:
            return Failure(FailureKind.BLOCKED)
        if call.method in self.refused_methods:
            return Failure(self.refused_methods[call.method])
        if odd := self.odd.get(call.method) or self.odd_for.get(call.chat):
            return Failure(odd.pop(0))
        if call.method == self.vanishes_before:
            self.vanishes_before = None
            self.chats[call.chat].pop(call.params["message_id"])
        answer: Callable[[Call], Any] = getattr(self, f"_{call.method}")
        return answer(call)

    def _pass_on(self, call: PassOn) -> Any:
        """Take any PDF for a good one, unless `files` says otherwise."""
        _, content = self.documents.get(call.source, ("", b"anew"))
        found = self.files.get(call.source, Fetched(content))
        if isinstance(found, Failure) or found.refusal:
            return found
        return self._answer(_uploaded(call, found.content))

    def _createForumTopic(self, call: Call) -> Any:  # noqa: N802 - Telegram's name
        name = call.params["name"]
        assert 1 <= len(name) <= LONGEST_TOPIC
        thread = self.next_number()
        self.topics[thread] = name
        return {"message_thread_id": thread, "name": name}

    def _editForumTopic(self, call: Call) -> Any:  # noqa: N802 - Telegram's name
        thread, name = call.params["message_thread_id"], call.params["name"]
        if thread not in self.topics:
            return Failure(FailureKind.TOPIC_GONE)
        if self.topics[thread] == name:
            return Failure(FailureKind.NOT_MODIFIED)
        self.topics[thread] = name
        return True

    def _deleteForumTopic(self, call: Call) -> Any:  # noqa: N802 - Telegram's name
        thread = call.params["message_thread_id"]
        if self.topics.pop(thread, None) is None:
            return Failure(FailureKind.TOPIC_GONE)
        chat = self.chats.get(call.chat, {})
        for number in [number for number, shown in chat.items() if shown.thread == thread]:
            del chat[number]
        return True

    def _setMyCommands(self, call: Call) -> Any:  # noqa: N802 - Telegram's name
        assert call.params["scope"] == {"type": "chat", "chat_id": call.chat}
        self.commands[call.chat] = [each["command"] for each in call.params.get("commands", [])]
        return True

    _deleteMyCommands = _setMyCommands  # noqa: N815 - Telegram's name

    def _pinChatMessage(self, call: Call) -> Any:  # noqa: N802 - Telegram's name
        if self._there(call) is None:
            return Failure(FailureKind.MESSAGE_GONE)
        assert call.params["disable_notification"], "the overview makes no sound"
        self.pinned.append(call.params["message_id"])
        return True

    def _reopenForumTopic(self, call: Call) -> Any:  # noqa: N802 - Telegram's name
        thread = call.params["message_thread_id"]
        if thread not in self.topics:
            return Failure(FailureKind.TOPIC_GONE)
        if thread not in self.closed:
            return Failure(FailureKind.NOT_MODIFIED)
        self.closed.discard(thread)
        return True

    def _getChat(self, call: Call) -> Any:  # noqa: N802 - Telegram's name
        assert call.chat < 0, "a group"
        return {"is_forum": self.forum, **self.settings}

    def _getChatAdministrators(self, call: Call) -> Any:  # noqa: N802 - Telegram's name
        assert call.chat < 0, "a group"
        bot = {"id": BOT_ACCOUNT, "is_bot": True}
        return [{"user": bot, "status": "administrator", **self.rights}]

    def _getChatMemberCount(self, call: Call) -> Any:  # noqa: N802 - Telegram's name
        assert call.chat < 0, "a group"
        return len(self.inside) + 1

    def _getChatMember(self, call: Call) -> Any:  # noqa: N802 - Telegram's name
        if call.params["user_id"] == BOT_ACCOUNT:
            return {"status": "administrator", **self.rights}
        return {"status": "member" if call.params["user_id"] in self.inside else "left"}


def _uploaded(call: PassOn, content: bytes) -> Call:
    return Call(call.method, call.params, {"document": (call.name, content)})
