"""What is told in answer, and as a guided conversation."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from domain.identifiers import ChatId, MessageId, ThreadId
from domain.notice_rules import CopyOf, ForOfficials, NoticeHours, NoticeLane, NoticeRules
from domain.notices import Detail, NoticeKind, Priority


@dataclass(frozen=True, slots=True)
class ReplyDetail(Detail):
    """A text of the catalogue and the facts it leaves open: ids and numbers, never content.

    With `menu` the standing menu comes below it; `before` and `also` are the keys of a text to
    begin and to end with.
    """

    text: str
    facts: Mapping[str, str] = field(default_factory=dict)
    menu: bool = False
    also: str = ""
    before: str = ""


@dataclass(frozen=True, slots=True)
class ScreenDetail(Detail):
    """How a conversation is shown: `in_place` where it stands then, instead of coming below.

    `hint` is the catalogue key of a sentence above it. What was typed may mean any of the buttons
    that are `unclear`, by their choices.
    """

    hint: str = ""
    in_place: bool = False
    unclear: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FormerChatDetail(Detail):
    """The chat of somebody of whom nothing is kept any more, and their language."""

    chat: ChatId | None = None
    language: str = ""


class Emptied(StrEnum):
    """What is put in place of a message that cannot be deleted any more."""

    OF_TEXT = "yes"
    OF_MEDIA = "of-media"


@dataclass(frozen=True, slots=True)
class RemovalDetail(Detail):
    """What is to go: the message of the notice, or many `messages`; from where, when from a `chat`.

    `one_by_one` counts how many of the first are tried alone, `left` tells that something could not
    go, and `text` is the catalogue key of what is said when it is done. What stays although it must
    go is told to the coordinators by its `reference`, if it has one.
    """

    chat: ChatId | None = None
    emptied: Emptied | None = None
    messages: tuple[MessageId, ...] = ()
    one_by_one: int = 0
    left: bool = False
    text: str = ""
    reference: str = ""


@dataclass(frozen=True, slots=True)
class PaperDetail(Detail):
    """A PDF that somebody sent: Telegram's id for it."""

    source: str


@dataclass(frozen=True, slots=True)
class ErasedTopicDetail(Detail):
    """A topic to delete, of the concern with this reference; not before `after` (UTC).

    `messages` are known to stand in it: they go one by one while it cannot be deleted.
    """

    chat: ChatId
    thread: ThreadId
    reference: str
    after: datetime | None = None
    messages: tuple[MessageId, ...] = ()


NOTICES: Mapping[NoticeKind, NoticeRules] = {
    NoticeKind.REPLY: NoticeRules(
        "A fixed text of the catalogue with its facts, to one person.",
        Priority.ANSWER,
        copy_of=CopyOf.CONCERN,
        detail=ReplyDetail,
    ),
    NoticeKind.SCREEN: NoticeRules(
        "Shows the conversation as it is when this is sent, which may be later than it was told.",
        Priority.ANSWER,
        detail=ScreenDetail,
    ),
    NoticeKind.PAPER: NoticeRules(
        "A PDF as it will be passed on, to who sent it; whether a form still wants it is asked.",
        Priority.ANSWER,
        lane=NoticeLane.FILES,
        detail=PaperDetail,
    ),
    NoticeKind.MENU: NoticeRules(
        "Takes the menu away while a conversation is open, and brings it back afterwards.",
        Priority.ANSWER,
        silent=True,
    ),
    NoticeKind.COMMANDS: NoticeRules(
        "Sets the commands one person sees below their input field.",
        Priority.ANSWER,
        NoticeHours.ANY,
        detail=FormerChatDetail,
    ),
    NoticeKind.GROUP_REPLY: NoticeRules(
        "A fixed text, to the officials; waits while there is no group to say it in.",
        Priority.ANSWER,
        copy_of=CopyOf.CONCERN,
        detail=ReplyDetail,
        officials=ForOfficials.EITHER,
    ),
    NoticeKind.REMOVE: NoticeRules(
        "Deletes a message, in a private chat or in the group it was shown in, or many of a chat.",
        Priority.CARD,
        NoticeHours.ANY,
        lane=NoticeLane.REMOVALS,
        counted=False,
        takes_back=True,
        detail=RemovalDetail,
    ),
    NoticeKind.ERASE_TOPIC: NoticeRules(
        "Deletes a topic, and tries again every hour while the right to do so is missing.",
        Priority.CARD,
        lane=NoticeLane.ERASED_TOPIC,
        takes_back=True,
        detail=ErasedTopicDetail,
    ),
}
