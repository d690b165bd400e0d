"""What coordinators are told about the officials' group."""

from collections.abc import Mapping
from dataclasses import dataclass

from domain.identifiers import GuestId
from domain.notice_rules import NoticeHours, NoticeLane, NoticeRules
from domain.notices import Detail, NoticeKind, Priority


@dataclass(frozen=True, slots=True)
class GuestDetail(Detail):
    """Who is in the group and not on the roster, and what a coordinator wants to do about it."""

    guest: GuestId
    answer: str = ""


@dataclass(frozen=True, slots=True)
class FindingsDetail(Detail):
    """Whether what was wrong with the group is right again."""

    mended: bool = False


@dataclass(frozen=True, slots=True)
class RollCallDetail(Detail):
    """Why the group is looked at: by night, once more, or empty when somebody waits for it."""

    why: str = ""


@dataclass(frozen=True, slots=True)
class PresenceDetail(Detail):
    """What was answered so far.

    `chat` and `member` (our own place in it) say "in" or "out", or nothing.

    `asked` counts the questions put. `certain` when our membership was told, not refused; `forum`
    says "yes" or "no" once it is known whether the group has topics. `awaited` when somebody wants
    to read: what is found is told at once, by night too.
    """

    asked: int = 0
    chat: str = ""
    member: str = ""
    certain: bool = False
    forum: str = ""
    awaited: bool = False


NOTICES: Mapping[NoticeKind, NoticeRules] = {
    NoticeKind.BINDING: NoticeRules(
        "Looks at the group one question at a time, then shows the coordinator what it found.",
        Priority.ANSWER,
        counted=False,
    ),
    NoticeKind.GUEST: NoticeRules(
        "Tells a coordinator who is in the group and does not belong there; asks what is right.",
        Priority.ANSWER,
        NoticeHours.OFFICE,
        detail=GuestDetail,
    ),
    NoticeKind.FINDINGS: NoticeRules(
        "Tells coordinators and officials what is wrong with the group, or that it is right again.",
        Priority.REMINDER,
        NoticeHours.OFFICE,
        detail=FindingsDetail,
    ),
    NoticeKind.PRESENCE: NoticeRules(
        "Asks in two ways whether the bot is in the group, before anything halts or goes on.",
        Priority.ANSWER,
        NoticeHours.ANY,
        detail=PresenceDetail,
        lane=NoticeLane.QUESTIONS,
        counted=False,
    ),
    NoticeKind.OPEN_TOPIC: NoticeRules(
        "Opens a topic that is said to be closed or gone, and so finds out whether it is there.",
        Priority.ANSWER,
        NoticeHours.ANY,
        lane=NoticeLane.QUESTIONS,
    ),
    NoticeKind.ROLLCALL: NoticeRules(
        "Looks at the group one question at a time; says something only when something is wrong.",
        Priority.ANSWER,
        counted=False,
        detail=RollCallDetail,
    ),
}
