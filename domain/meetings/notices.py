"""What people are told about meetings, before and after."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from domain.identifiers import AffairId
from domain.meetings.invitation import MeetingReminder
from domain.notice_rules import CopyOf, NoticeHours, NoticeRules
from domain.notices import (
    AffairDetail,
    Detail,
    LetterDetail,
    NoticeKind,
    PageDetail,
    Priority,
)


@dataclass(frozen=True, slots=True)
class MeetingDetail(AffairDetail):
    """The meeting, and which page of it; the invitation has no name."""

    page: str = ""


@dataclass(frozen=True, slots=True)
class MeetingReminderDetail(AffairDetail):
    """Which reminder this is, of a meeting that began then (UTC) when it was promised."""

    reminder: MeetingReminder
    start: datetime | None = None


@dataclass(frozen=True, slots=True)
class MeetingFileDetail(AffairDetail):
    """The meeting; `whole` when its series is put in a calendar anew, rather than changed there."""

    whole: bool = False


@dataclass(frozen=True, slots=True)
class MeetingPageDetail(Detail):
    """A page for who leads meetings: all of them, or about one; `number` is where a list begins."""

    page: str
    affair: AffairId | None = None
    number: str = ""

    @property
    def of_affair(self) -> AffairId | None:
        """The meeting, if it is about one."""
        return self.affair


@dataclass(frozen=True, slots=True)
class AttendanceDetail(AffairDetail):
    """What came of a code from the room, as the catalogue keys say it."""

    said: str


@dataclass(frozen=True, slots=True)
class AfterwardsDetail(AffairDetail):
    """A page of a meeting for who leads it; `choice` is the page's own."""

    page: str
    choice: str = ""


@dataclass(frozen=True, slots=True)
class AgreementDetail(AffairDetail):
    """The number of an agreement."""

    agreement: int


@dataclass(frozen=True, slots=True)
class PointDetail(LetterDetail):
    """The letter with a point for the agenda of a meeting."""

    affair: AffairId | None = None

    @property
    def of_affair(self) -> AffairId | None:
        """The meeting."""
        return self.affair


@dataclass(frozen=True, slots=True)
class PlanDetail(AffairDetail):
    """A poll or a series, and why it is shown: a word of their pages, empty for no reason."""

    what: str = ""


NOTICES: Mapping[NoticeKind, NoticeRules] = {
    NoticeKind.MEETING: NoticeRules(
        "Shows a meeting as it is when this is sent: as an invitation, or to who asked for it.",
        Priority.ANNOUNCEMENT,
        NoticeHours.NOBODY_BY_NIGHT,
        CopyOf.AFFAIR,
        detail=MeetingDetail,
        to_keep=True,
    ),
    NoticeKind.MEETING_REMINDER: NoticeRules(
        "Reminds somebody, unless it is not (any more) for them by the time it goes.",
        Priority.REMINDER,
        NoticeHours.NOBODY_BY_NIGHT,
        CopyOf.AFFAIR,
        detail=MeetingReminderDetail,
        to_keep=True,
    ),
    NoticeKind.MEETING_CHANGED: NoticeRules(
        "Says what is other than somebody last heard: how it was, and how it is.",
        Priority.FEEDBACK,
        NoticeHours.NOBODY_BY_NIGHT,
        CopyOf.AFFAIR,
        detail=AffairDetail,
        to_keep=True,
    ),
    NoticeKind.MEETING_CANCELLED: NoticeRules(
        "Says that a meeting is off, to everybody who may know of it.",
        Priority.FEEDBACK,
        NoticeHours.UNLESS_OFF_SOON,
        CopyOf.AFFAIR,
        detail=AffairDetail,
    ),
    NoticeKind.SEAT_FREED: NoticeRules(
        "Says that somebody has a place after all.",
        Priority.FEEDBACK,
        NoticeHours.NOBODY_BY_NIGHT,
        CopyOf.AFFAIR,
        detail=AffairDetail,
        to_keep=True,
    ),
    NoticeKind.SEAT_LOST: NoticeRules(
        "Says that somebody has no place any more.",
        Priority.FEEDBACK,
        NoticeHours.NOBODY_BY_NIGHT,
        CopyOf.AFFAIR,
        detail=AffairDetail,
        to_keep=True,
    ),
    NoticeKind.MEETING_CALENDAR: NoticeRules(
        "The file that puts the meeting in a calendar, changes it there, or takes it out again.",
        Priority.FEEDBACK,
        NoticeHours.UNLESS_OFF_SOON,
        CopyOf.AFFAIR,
        silent=True,
        detail=MeetingFileDetail,
        to_keep=True,
    ),
    NoticeKind.MEETING_QUORUM: NoticeRules(
        "Warns who leads a meeting that fewer people come than it takes.",
        Priority.REMINDER,
        NoticeHours.NOBODY_BY_NIGHT,
        CopyOf.AFFAIR,
        detail=AffairDetail,
    ),
    NoticeKind.MEETING_THANKS: NoticeRules(
        "A word of thanks to who was at a meeting.",
        Priority.FEEDBACK,
        NoticeHours.NOBODY_BY_NIGHT,
        CopyOf.AFFAIR,
        detail=AffairDetail,
    ),
    NoticeKind.AGREEMENTS: NoticeRules(
        "What was agreed at a meeting, to who was there.",
        Priority.FEEDBACK,
        NoticeHours.NOBODY_BY_NIGHT,
        CopyOf.AFFAIR,
        detail=AffairDetail,
    ),
    NoticeKind.AGREEMENT: NoticeRules(
        "Asks what became of an agreement when its day has come, and follows what is said; of one"
        " made in a talk also whether it is right, and all that comes of it.",
        Priority.REMINDER,
        NoticeHours.NOBODY_BY_NIGHT,
        CopyOf.AFFAIR,
        detail=AgreementDetail,
    ),
    NoticeKind.AGREEMENT_LIST: NoticeRules(
        "All that was agreed and is open, as far as its reader may see it; or one of it.",
        Priority.ANSWER,
        copy_of=CopyOf.AFFAIR,
        detail=PageDetail,
    ),
    NoticeKind.MINUTES: NoticeRules(
        "The minutes of a meeting, to everybody who was invited: in words, or as a PDF.",
        Priority.ANNOUNCEMENT,
        NoticeHours.NOBODY_BY_NIGHT,
        CopyOf.AFFAIR,
        detail=AffairDetail,
        to_keep=True,
    ),
    NoticeKind.POINT: NoticeRules(
        "A point for the agenda: to who decides, and to who put it forward what was decided.",
        Priority.FEEDBACK,
        NoticeHours.NOBODY_BY_NIGHT,
        CopyOf.LETTER,
        detail=PointDetail,
    ),
    NoticeKind.POLL: NoticeRules(
        "Asks which moments suit somebody; the same message then says what became of it.",
        Priority.ANNOUNCEMENT,
        NoticeHours.NOBODY_BY_NIGHT,
        CopyOf.AFFAIR,
        detail=PlanDetail,
        to_keep=True,
    ),
    NoticeKind.SERIES_STOPPED: NoticeRules(
        "Tells once what is off; the file that takes it out of a calendar goes along with it.",
        Priority.FEEDBACK,
        NoticeHours.UNLESS_OFF_SOON,
        CopyOf.AFFAIR,
        detail=AffairDetail,
        to_keep=True,
    ),
    NoticeKind.MEETINGS: NoticeRules(
        "Lists what is coming for somebody.",
        Priority.ANSWER,
        to_keep=True,
    ),
    NoticeKind.MEETING_MAP: NoticeRules(
        "Shows where it is, as a pin that a phone finds the way to.",
        Priority.ANSWER,
        copy_of=CopyOf.AFFAIR,
        detail=AffairDetail,
        to_keep=True,
    ),
    NoticeKind.CALENDAR_ADDRESS: NoticeRules(
        "The page of somebody's own calendar address; a new one is drawn when this is sent.",
        Priority.ANSWER,
        detail=PageDetail,
        to_keep=True,
    ),
    NoticeKind.MEETING_PAGE: NoticeRules(
        "A page for who leads meetings, drawn from what is true now.",
        Priority.ANSWER,
        copy_of=CopyOf.AFFAIR,
        detail=MeetingPageDetail,
    ),
    NoticeKind.CHAIR_ASKED: NoticeRules(
        "Asks a member to chair a meeting; the same message then says what they answered.",
        Priority.REMINDER,
        NoticeHours.NOBODY_BY_NIGHT,
        CopyOf.AFFAIR,
        detail=AffairDetail,
    ),
    NoticeKind.CHAIR_NEWS: NoticeRules(
        "What who chooses the chair of a meeting hears: yes, no, no answer, or that it has none.",
        Priority.REMINDER,
        NoticeHours.NOBODY_BY_NIGHT,
        CopyOf.AFFAIR,
        detail=MeetingPageDetail,
    ),
    NoticeKind.CHAIR_TURN: NoticeRules(
        "Asks a member whether they want to chair a series in turn, and follows what they say.",
        Priority.REMINDER,
        NoticeHours.NOBODY_BY_NIGHT,
        CopyOf.AFFAIR,
        detail=AffairDetail,
    ),
    NoticeKind.ATTENDANCE: NoticeRules(
        "What came of a code that somebody typed or scanned in the room.",
        Priority.ANSWER,
        copy_of=CopyOf.AFFAIR,
        detail=AttendanceDetail,
    ),
    NoticeKind.ATTENDANCE_CODE: NoticeRules(
        "The code of a meeting as words and as a picture, to show in the room.",
        Priority.ANSWER,
        copy_of=CopyOf.AFFAIR,
        detail=AffairDetail,
        to_keep=True,
    ),
    NoticeKind.AFTERWARDS: NoticeRules(
        "A page for who leads a meeting: who is there, what was agreed.",
        Priority.REMINDER,
        NoticeHours.NOBODY_BY_NIGHT,
        CopyOf.AFFAIR,
        detail=AfterwardsDetail,
    ),
    NoticeKind.POLL_PAGE: NoticeRules(
        "How a poll stands, for who leads it.",
        Priority.REMINDER,
        NoticeHours.NOBODY_BY_NIGHT,
        CopyOf.AFFAIR,
        detail=PlanDetail,
    ),
    NoticeKind.SERIES_PAGE: NoticeRules(
        "How a series stands, for who leads it.",
        Priority.REMINDER,
        NoticeHours.NOBODY_BY_NIGHT,
        CopyOf.AFFAIR,
        detail=PlanDetail,
    ),
}
