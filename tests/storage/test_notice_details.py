"""What notices hold, as text in rows: those of older versions are read, and written alike."""

from datetime import UTC, datetime
from typing import Any

import pytest

from domain.announcements.notices import AnnouncementDetail
from domain.concerns.acts import Act
from domain.concerns.deadlines import Deadline
from domain.concerns.notices import (
    ActDetail,
    BoardHereDetail,
    DeskDetail,
    MorningDetail,
    NudgeDetail,
    PromptDetail,
    ProtocolChangeDetail,
    ReadingDetail,
)
from domain.concerns.timeline import About, Wish
from domain.conversations.notices import (
    Emptied,
    ErasedTopicDetail,
    FormerChatDetail,
    PaperDetail,
    RemovalDetail,
    ReplyDetail,
    ScreenDetail,
)
from domain.filing.notices import (
    FetchDetail,
    MissedDateDetail,
    MyConcernDetail,
    QuestionDetail,
    ReceiptDetail,
)
from domain.group.notices import (
    FindingsDetail,
    GuestDetail,
    PresenceDetail,
    RollCallDetail,
    RosterChange,
    RosterHow,
    RosterNewsDetail,
    SecondPersonDetail,
)
from domain.group.second_person import Proposed
from domain.identifiers import (
    AffairId,
    ChatId,
    ConcernId,
    ConversationId,
    GuestId,
    InviteId,
    LetterId,
    MessageId,
    OutsideId,
    PersonId,
    ThreadId,
)
from domain.meetings.invitation import MeetingReminder
from domain.meetings.notices import (
    AfterwardsDetail,
    AgreementDetail,
    AttendanceDetail,
    MeetingDetail,
    MeetingFileDetail,
    MeetingPageDetail,
    MeetingReminderDetail,
    PlanDetail,
    PointDetail,
)
from domain.meetings.outside_notices import OutsideDetail
from domain.notice_table import NOTICES
from domain.notices import AffairDetail, Detail, LetterDetail, Notice, NoticeKind, PageDetail
from domain.people.notices import (
    AdmissionDetail,
    BuddyDetail,
    FarewellDetail,
    IntroducerDetail,
    InviteDetail,
    NewcomerDetail,
    PinDetail,
    QuarterDetail,
    YearDetail,
)
from domain.surveys.notices import SurveyPartDetail
from domain.together.activities.notices import ActivityDetail
from domain.together.fund.notices import FundDetail
from domain.together.notices import MediationDetail
from storage import notice_details
from storage.notice_details import DetailUnreadable

WHO, WHAT = "a" * 16, "b" * 16
MEREL, EVENING = PersonId(WHO), AffairId(WHAT)
AT = datetime(2026, 4, 3, 14, 5, tzinfo=UTC)

_ROWS: tuple[tuple[NoticeKind, dict[str, str], Detail], ...] = (
    (
        NoticeKind.REPLY,
        {"text": "refusal-too-long", "menu": "yes", "max": "20", "also": "tidied"},
        ReplyDetail("refusal-too-long", {"max": "20"}, menu=True, also="tidied"),
    ),
    (NoticeKind.GROUP_REPLY, {"text": "group-bound"}, ReplyDetail("group-bound")),
    (NoticeKind.SCREEN, {"hint": "typed-late"}, ScreenDetail("typed-late")),
    (NoticeKind.SCREEN, {"in-place": "yes"}, ScreenDetail(in_place=True)),
    (
        NoticeKind.COMMANDS,
        {"chat": "700001", "language": "nl"},
        FormerChatDetail(ChatId(700_001), "nl"),
    ),
    (
        NoticeKind.REMOVE,
        {"chat": "-100", "emptied": "of-media"},
        RemovalDetail(ChatId(-100), Emptied.OF_MEDIA),
    ),
    (
        NoticeKind.REMOVE,
        {"messages": "4 5 9", "one-by-one": "2", "left": "yes", "text": "form-stopped"},
        RemovalDetail(
            messages=(MessageId(4), MessageId(5), MessageId(9)),
            one_by_one=2,
            left=True,
            text="form-stopped",
        ),
    ),
    (
        NoticeKind.ERASE_TOPIC,
        {"chat": "-100", "thread": "7", "reference": "Z-7F3K", "after": "2026-04-03T14:05:00Z"},
        ErasedTopicDetail(ChatId(-100), ThreadId(7), "Z-7F3K", AT),
    ),
    (NoticeKind.RECEIPT, {"also": "tidied"}, ReceiptDetail("tidied")),
    (
        NoticeKind.PROGRESS,
        {"act": "lapse", "about": "identity"},
        ActDetail(Act.LAPSE, about=About.IDENTITY),
    ),
    (
        NoticeKind.FEEDBACK,
        {"act": "feedback", "standard": "visited"},
        ActDetail(Act.FEEDBACK, standard="visited"),
    ),
    (NoticeKind.NEWS, {"act": "grant", "wish": "extend"}, ActDetail(Act.GRANT, wish=Wish.EXTEND)),
    (NoticeKind.QUESTION, {"done": "answer"}, QuestionDetail(done="answer")),
    (NoticeKind.MY_CONCERNS, {"page": "withdrawing"}, MyConcernDetail("withdrawing")),
    (
        NoticeKind.MISSED_DATE,
        {"deadline": "take-up", "due": "2026-12-01T16:00:00Z"},
        MissedDateDetail(Deadline.TAKE_UP, datetime(2026, 12, 1, 16, tzinfo=UTC)),
    ),
    (NoticeKind.FETCH, {"attachment": "c0ffee"}, FetchDetail("c0ffee")),
    (NoticeKind.PAPER, {"source": "BQACAgQ"}, PaperDetail("BQACAgQ")),
    (NoticeKind.DESK, {"act": "escalate"}, DeskDetail(Act.ESCALATE)),
    (NoticeKind.DESK, {"page": "open"}, DeskDetail(page="open")),
    (NoticeKind.NUDGE, {"act": "remind"}, NudgeDetail(Act.REMIND)),
    (
        NoticeKind.NUDGE,
        {
            "deadline": "feedback",
            "due": "2026-04-03T14:05:00Z",
            "percent": "75",
            "escalated": "yes",
        },
        NudgeDetail(None, Deadline.FEEDBACK, AT, 75, escalated=True),
    ),
    (
        NoticeKind.MORNING_LIST,
        {"since": "2026-04-03T14:05:00Z", "folded": f"{WHO} {WHAT}"},
        MorningDetail(AT, (ConcernId(WHO), ConcernId(WHAT))),
    ),
    (NoticeKind.READING, {"part": "3", "attachment": "c0ffee"}, ReadingDetail(3, "c0ffee")),
    (NoticeKind.OPEN_OVERVIEW_HERE, {"thread": "7"}, BoardHereDetail(ThreadId(7))),
    (NoticeKind.PROMPT, {"conversation": "c0ffee01"}, PromptDetail(ConversationId("c0ffee01"))),
    (
        NoticeKind.PROMPT,
        {"done": "feedback", "by": WHO, "at": "2026-04-03T14:05:00Z"},
        PromptDetail(done="feedback", by=MEREL, at=AT),
    ),
    (NoticeKind.CHANGED, {"decided": "left"}, ProtocolChangeDetail("left")),
    (NoticeKind.GUEST, {"guest": WHO, "answer": "goes"}, GuestDetail(GuestId(WHO), "goes")),
    (NoticeKind.ROLLCALL, {"why": "nightly"}, RollCallDetail("nightly")),
    (NoticeKind.FINDINGS, {"mended": "yes"}, FindingsDetail(mended=True)),
    (
        NoticeKind.SECOND_PERSON,
        {"proposed": "group", "on": "-1001", "token": "c0ffee01"},
        SecondPersonDetail(Proposed.GROUP, "-1001", "c0ffee01"),
    ),
    (
        NoticeKind.ROSTER_NEWS,
        {"change": "official-in", "how": "agreed", "on": WHO, "by": WHAT, "second": WHO},
        RosterNewsDetail(RosterChange.OFFICIAL_IN, RosterHow.AGREED, MEREL, PersonId(WHAT), MEREL),
    ),
    (
        NoticeKind.PRESENCE,
        {"asked": "1", "chat": "in", "certain": "yes", "forum": "no"},
        PresenceDetail(asked=1, chat="in", certain=True, forum="no"),
    ),
    (NoticeKind.INVITATION, {"invite": WHO}, InviteDetail(InviteId(WHO))),
    (NoticeKind.ADMISSION, {"newcomer": WHO}, AdmissionDetail(MEREL)),
    (NoticeKind.INTRODUCER, {"newcomer": WHO, "why": "asked"}, IntroducerDetail(MEREL, "asked")),
    (NoticeKind.INTRODUCTION, {"newcomer": WHO}, NewcomerDetail(MEREL)),
    (NoticeKind.BUDDY, {"newcomer": WHO, "said": "on"}, BuddyDetail(MEREL, "on")),
    (NoticeKind.NETWORK, {"page": "member", "on": WHO}, PageDetail("member", WHO)),
    (NoticeKind.MEMBERSHIP, {"page": "own"}, PageDetail("own")),
    (
        NoticeKind.FAREWELL,
        {"text": "erasing-person", "chat": "700001", "language": "nl"},
        FarewellDetail("erasing-person", ChatId(700_001), "nl"),
    ),
    (
        NoticeKind.PIN,
        {"mac": "ab" * 32, "salt": "cd" * 16, "kept": "yes"},
        PinDetail("ab" * 32, "cd" * 16, kept=True),
    ),
    (NoticeKind.THANKS, {"year": "2026"}, YearDetail(2026)),
    (NoticeKind.QUARTER, {"quarter": "2026-2"}, QuarterDetail("2026-2")),
    (NoticeKind.EXIT, {"letter": WHO}, LetterDetail(LetterId(WHO))),
    (NoticeKind.MEETING, {"affair": WHAT, "page": "names"}, MeetingDetail(EVENING, "names")),
    (
        NoticeKind.MEETING_REMINDER,
        {"affair": WHAT, "reminder": "day", "start": "2026-04-03T14:05:00Z"},
        MeetingReminderDetail(EVENING, MeetingReminder("day"), AT),
    ),
    (NoticeKind.MEETING_CHANGED, {"affair": WHAT}, AffairDetail(EVENING)),
    (
        NoticeKind.MEETING_CALENDAR,
        {"affair": WHAT, "whole": "yes"},
        MeetingFileDetail(EVENING, whole=True),
    ),
    (
        NoticeKind.MEETING_PAGE,
        {"page": "names", "affair": WHAT, "number": "2"},
        MeetingPageDetail("names", EVENING, "2"),
    ),
    (
        NoticeKind.OUTSIDE_LINK,
        {"affair": WHAT, "link": WHO},
        OutsideDetail(EVENING, OutsideId(WHO)),
    ),
    (
        NoticeKind.ATTENDANCE,
        {"affair": WHAT, "said": "wrong"},
        AttendanceDetail(EVENING, "wrong"),
    ),
    (
        NoticeKind.AFTERWARDS,
        {"affair": WHAT, "page": "listing", "choice": "2"},
        AfterwardsDetail(EVENING, "listing", "2"),
    ),
    (NoticeKind.AGREEMENT, {"affair": WHAT, "agreement": "3"}, AgreementDetail(EVENING, 3)),
    (NoticeKind.POINT, {"letter": WHO, "affair": WHAT}, PointDetail(LetterId(WHO), EVENING)),
    (NoticeKind.POLL, {"affair": WHAT, "what": "remind"}, PlanDetail(EVENING, "remind")),
    (NoticeKind.ANNOUNCEMENT, {"affair": WHAT}, AnnouncementDetail(EVENING)),
    (
        NoticeKind.ANNOUNCEMENT,
        {"affair": WHAT, "part": "file"},
        AnnouncementDetail(EVENING, "file"),
    ),
    (
        NoticeKind.ACTIVITY_NEWS,
        {"affair": WHAT, "news": "late"},
        ActivityDetail(EVENING, "late"),
    ),
    (NoticeKind.FUND_DUE, {"affair": WHAT, "news": "pay"}, FundDetail(EVENING, "pay")),
    (NoticeKind.SURVEY_RESULTS, {"affair": WHAT, "part": "2"}, SurveyPartDetail(EVENING, "2")),
    (
        NoticeKind.MEDIATION_AGREED,
        {"affair": WHAT, "part": "calls"},
        MediationDetail(EVENING, "calls"),
    ),
    (NoticeKind.CARD, {}, Detail()),
)


@pytest.mark.parametrize(("kind", "data", "detail"), _ROWS)
def test_a_detail_is_read_from_text_and_written_alike(
    kind: NoticeKind, data: dict[str, str], detail: Detail
) -> None:
    assert notice_details.read(kind, data) == detail
    assert notice_details.write(Notice(kind, detail=detail)) == data


@pytest.mark.parametrize(
    ("kind", "data", "detail"),
    [
        (
            NoticeKind.REMOVE,
            {"messages": "4,5"},
            RemovalDetail(messages=(MessageId(4), MessageId(5))),
        ),
        (
            NoticeKind.QUESTION,
            {"act": "ask", "about": "words", "standard": "call"},
            QuestionDetail("call"),
        ),
        (
            NoticeKind.NUDGE,
            {"deadline": "confirm", "due": "2026-04-03T16:05:00+02:00", "percent": "50"},
            NudgeDetail(None, Deadline.CONFIRM, AT, 50),
        ),
        (NoticeKind.NETWORK, {"page": "language", "on": "", "choice": ""}, PageDetail("language")),
        (
            NoticeKind.MEETING_PAGE,
            {"page": "list", "affair": "", "number": ""},
            MeetingPageDetail("list"),
        ),
        (NoticeKind.MEETING_REMINDER, {"affair": WHAT, "reminder": "day", "start": ""}, None),
        (NoticeKind.POINT, {"letter": WHO, "affair": ""}, PointDetail(LetterId(WHO))),
        (NoticeKind.MEETING, {"affair": WHAT, "page": ""}, MeetingDetail(EVENING)),
        (NoticeKind.POLL_PAGE, {"affair": WHAT, "what": ""}, PlanDetail(EVENING)),
    ],
)
def test_what_older_versions_wrote_otherwise_is_read_too(
    kind: NoticeKind, data: dict[str, str], detail: Detail | None
) -> None:
    expected = detail or MeetingReminderDetail(EVENING, MeetingReminder("day"))
    assert notice_details.read(kind, data) == expected


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        (NoticeKind.THANKS, {}),
        (NoticeKind.THANKS, {"year": "last"}),
        (NoticeKind.PROGRESS, {"act": "sing"}),
        (NoticeKind.REPLY, {"menu": "yes"}),
        (NoticeKind.REPLY, {"text": "tidied", "max": 20}),
        (NoticeKind.NUDGE, {"due": "tomorrow"}),
        (NoticeKind.INVITATION, {"invite": 7}),
        (NoticeKind.INVITATION, []),
    ],
)
def test_what_is_no_detail_of_its_kind_is_unreadable(kind: NoticeKind, data: Any) -> None:
    with pytest.raises(DetailUnreadable):
        notice_details.read(kind, data)


def test_a_notice_takes_no_detail_of_another_kind() -> None:
    with pytest.raises(TypeError):
        notice_details.write(Notice(NoticeKind.THANKS, detail=PageDetail("own")))
    with pytest.raises(TypeError):
        notice_details.write(Notice(NoticeKind.THANKS))


def test_the_rows_above_show_every_shape_there_is() -> None:
    shown = {type(detail) for _, _, detail in _ROWS}
    assert shown == {rules.detail for rules in NOTICES.values()}
