"""What coordinators and officials are told about their group, and about who reads along in it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from domain.group.second_person import Proposed
from domain.identifiers import GuestId, PersonId
from domain.notice_rules import ForOfficials, NoticeHours, NoticeLane, NoticeRules
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


@dataclass(frozen=True, slots=True)
class SecondPersonDetail(Detail):
    """What waits for a second person: which thing (its id), and which proposal of it."""

    proposed: Proposed
    on: str
    token: str


class RosterChange(StrEnum):
    """What changed in who reads along, or where."""

    OFFICIAL_IN = "official-in"
    OFFICIAL_OUT = "official-out"
    COORDINATOR_IN = "coordinator-in"
    COORDINATOR_OUT = "coordinator-out"
    BACK = "back"  # one of them, whose phone was lost
    GUEST = "stranger-in"  # somebody reads along who is not on the list
    DESK_IN = "account-in"  # one of them works at the web desk too
    DESK_OUT = "account-out"  # or does not any more
    PHONE_IN = "phone-in"  # one of them, who had the desk alone, has Telegram too
    PHONE_OUT = "phone-out"  # or does without it from now on
    GROUP = "group"  # another one
    GROUP_AGAIN = "bound-again"  # the same one, bound anew
    GROUP_MOVED = "converted"  # the same one, which Telegram gave another number


class RosterHow(StrEnum):
    """How it came about."""

    AGREED = "agreed"  # a coordinator proposed it, and an official agreed
    FIRST = "first"  # a coordinator alone, for there never was an official
    OPERATOR = "operator"  # on the server, by command
    PLAIN = "plain"  # what takes nobody else: somebody who is taken out, the same group
    SELF = "self"  # somebody who goes


@dataclass(frozen=True, slots=True)
class RosterNewsDetail(Detail):
    """What changed, by whom, and who agreed; `on` is who came. Who left has no name any more."""

    change: RosterChange
    how: RosterHow
    on: PersonId | None = None
    by: PersonId | None = None
    second: PersonId | None = None


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
    NoticeKind.SECOND_PERSON: NoticeRules(
        "Asks an official whether they agree with what a coordinator proposes.",
        Priority.ANSWER,
        detail=SecondPersonDetail,
    ),
    NoticeKind.ROSTER_NEWS: NoticeRules(
        "Tells who reads along, or where, that this changed; for officials and coordinators.",
        Priority.ANSWER,
        detail=RosterNewsDetail,
    ),
    NoticeKind.ROSTER_NEWS_IN_GROUP: NoticeRules(
        "Says the same in the group.",
        Priority.CARD,
        detail=RosterNewsDetail,
        officials=ForOfficials.GROUP,
    ),
    NoticeKind.PRESENCE: NoticeRules(
        "Asks in two ways whether the bot is in the group, before anything halts or goes on.",
        Priority.ANSWER,
        NoticeHours.ANY,
        detail=PresenceDetail,
        lane=NoticeLane.QUESTIONS,
        counted=False,
        officials=ForOfficials.GROUP,
    ),
    NoticeKind.OPEN_TOPIC: NoticeRules(
        "Opens a topic that is said to be closed or gone, and so finds out whether it is there.",
        Priority.ANSWER,
        NoticeHours.ANY,
        lane=NoticeLane.QUESTIONS,
        officials=ForOfficials.GROUP,
    ),
    NoticeKind.ROLLCALL: NoticeRules(
        "Looks at the group one question at a time; says something only when something is wrong.",
        Priority.ANSWER,
        counted=False,
        detail=RollCallDetail,
        officials=ForOfficials.GROUP,
    ),
}
