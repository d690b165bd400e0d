"""What officials and coordinators are told about concerns, and all about the protocol."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from domain.concerns.acts import Act
from domain.concerns.deadlines import Deadline
from domain.concerns.timeline import About, Wish
from domain.identifiers import ConcernId, ConversationId, PersonId, ThreadId
from domain.notice_rules import CopyOf, ForOfficials, NoticeHours, NoticeLane, NoticeRules
from domain.notices import AffairDetail, Detail, NoticeKind, PageDetail, Priority


@dataclass(frozen=True, slots=True)
class ActDetail(Detail):
    """What was done, and the question or request it ended, which the concern has forgotten by then.

    `standard` is the code of the standard words that were said with it.
    """

    act: Act
    about: About | None = None
    wish: Wish | None = None
    standard: str = ""


@dataclass(frozen=True, slots=True)
class NudgeDetail(Detail):
    """Which promise waits: when it is `due` (UTC), and how much of its term had passed.

    `escalated` tells that the coordinator hears of it too. A reminder by hand has an `act` alone.
    """

    act: Act | None = None
    deadline: Deadline | None = None
    due: datetime | None = None
    percent: int = 0
    escalated: bool = False


@dataclass(frozen=True, slots=True)
class DeskDetail(NudgeDetail):
    """Why a concern is on the desk: an act, or a promise that waits. Or else which `page` it is."""

    page: str = ""


@dataclass(frozen=True, slots=True)
class MorningDetail(Detail):
    """The last morning there was (UTC), and the concerns whose reminders are `folded` in.

    Without `since` it tells of those reminders only.
    """

    since: datetime | None = None
    folded: tuple[ConcernId, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadingDetail(Detail):
    """Which of the messages that show a concern: an attachment, or else a part of its text."""

    part: int
    attachment: str | None = None


@dataclass(frozen=True, slots=True)
class BoardHereDetail(Detail):
    """The topic where an official asked for the overview; None in the group itself."""

    thread: ThreadId | None = None


@dataclass(frozen=True, slots=True)
class PromptDetail(Detail):
    """The conversation that asks an official; or what was `done`, by whom and when (UTC)."""

    conversation: ConversationId | None = None
    done: str = ""
    by: PersonId | None = None
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ProtocolChangeDetail(Detail):
    """What a coordinator decided about announcing it, as catalogue keys say it; empty before."""

    decided: str = ""


NOTICES: Mapping[NoticeKind, NoticeRules] = {
    NoticeKind.DESK: NoticeRules(
        "Tells a coordinator which concern needs them and why, never what was told.",
        Priority.URGENT,
        copy_of=CopyOf.CONCERN,
        detail=DeskDetail,
    ),
    NoticeKind.DUTY_CALL: NoticeRules(
        "Calls who has duty for an urgent concern, by night too: which one and until when.",
        Priority.URGENT,
        copy_of=CopyOf.CONCERN,
    ),
    NoticeKind.DUTY_CALL_AT_DESK: NoticeRules(
        "Says the same at the desk, to who works there and cannot read it in the group.",
        Priority.URGENT,
        copy_of=CopyOf.CONCERN,
        officials=ForOfficials.DESK,
    ),
    NoticeKind.DUTY_PASSED: NoticeRules(
        "Tells the reporter that who had duty has not looked yet, and who was called then.",
        Priority.FEEDBACK,
        copy_of=CopyOf.CONCERN,
    ),
    NoticeKind.DUTY_PAGE: NoticeRules(
        "The duty rota and its pages, a swap that is asked, and the hand-over, told to both.",
        Priority.REMINDER,
        NoticeHours.NOBODY_BY_NIGHT,
        detail=PageDetail,
    ),
    NoticeKind.PICTURE: NoticeRules(
        "The protocol as a picture, drawn from the protocol itself. Drawn once a language.",
        Priority.ANSWER,
        to_keep=True,
    ),
    NoticeKind.CHANGED: NoticeRules(
        "Asks a coordinator whether to announce the changed protocol, and says what was decided.",
        Priority.ANNOUNCEMENT,
        detail=ProtocolChangeDetail,
    ),
    NoticeKind.CARD: NoticeRules(
        "A concern's topic, its name and its card: whatever differs from what is true is mended.",
        Priority.CARD,
        copy_of=CopyOf.CONCERN,
        officials=ForOfficials.GROUP,
    ),
    NoticeKind.NEW_CONCERN: NoticeRules(
        "Tells at the desk that a concern came in: which, how urgent, where, and by when.",
        Priority.CONCERN,
        copy_of=CopyOf.CONCERN,
        officials=ForOfficials.DESK,
    ),
    NoticeKind.READING: NoticeRules(
        "One part of the text, a photo or voice message, in a message known to disappear in time.",
        Priority.ANSWER,
        copy_of=CopyOf.CONCERN,
        detail=ReadingDetail,
        officials=ForOfficials.GROUP,
    ),
    NoticeKind.NEWS: NoticeRules(
        "One line in the topic about what the reporter, the coordinator or time itself did.",
        Priority.CONCERN,
        copy_of=CopyOf.CONCERN,
        detail=ActDetail,
        officials=ForOfficials.EITHER,
    ),
    NoticeKind.NUDGE: NoticeRules(
        "Which concern, which act, since when and by when; nothing once it was done.",
        Priority.REMINDER,
        NoticeHours.OFFICE,
        CopyOf.CONCERN,
        detail=NudgeDetail,
        officials=ForOfficials.EITHER,
    ),
    NoticeKind.MORNING_LIST: NoticeRules(
        "Overdue, due today, waiting for the reporter, new; each concern once; none when nothing.",
        Priority.REMINDER,
        NoticeHours.MORNING,
        lane=NoticeLane.MORNING_LIST,
        detail=MorningDetail,
        officials=ForOfficials.EITHER,
    ),
    NoticeKind.OPEN_OVERVIEW: NoticeRules(
        "One message with a line for each open concern; it follows what is true, and is pinned.",
        Priority.CARD,
        lane=NoticeLane.OPEN_OVERVIEW,
        officials=ForOfficials.GROUP,
    ),
    NoticeKind.OPEN_OVERVIEW_HERE: NoticeRules(
        "The way to the overview, for the official who asked for it, where they asked.",
        Priority.ANSWER,
        lane=NoticeLane.OPEN_OVERVIEW,
        detail=BoardHereDetail,
        officials=ForOfficials.GROUP,
    ),
    NoticeKind.PROMPT: NoticeRules(
        "Asks an official for words or a choice, shows them, and then says that it was sent.",
        Priority.ANSWER,
        copy_of=CopyOf.CONCERN,
        detail=PromptDetail,
        officials=ForOfficials.GROUP,
    ),
    NoticeKind.WAITING_QUEUE: NoticeRules(
        "One message while the queue is long; it changes, and goes when the queue is empty.",
        Priority.ANSWER,
        officials=ForOfficials.GROUP,
    ),
    NoticeKind.STATEMENT: NoticeRules(
        "What was erased in a month that is over, as a file for the archive, to a coordinator.",
        Priority.ANNOUNCEMENT,
        NoticeHours.OFFICE,
        detail=AffairDetail,
        to_keep=True,
    ),
}
