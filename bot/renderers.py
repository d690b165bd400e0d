"""Which renderer words which kind of notice."""

from domain.notices import NoticeKind
from handlers import reply as replies
from handlers.announcements import letter as letters
from handlers.announcements import notices as announcements
from handlers.concerns import desk_notice as desk
from handlers.concerns import erased_topic as erased_topics
from handlers.concerns import prompts, readings, topics
from handlers.concerns import protocol_notice as explaining
from handlers.concerns import topic_news as news
from handlers.concerns.lists import morning_list as mornings
from handlers.concerns.lists import open_overview_notice as boards
from handlers.concerns.lists import reminder as nudges
from handlers.concerns.lists import waiting_queue as digests
from handlers.filing import aftercare as care
from handlers.filing import my_concerns_notice as overview
from handlers.filing import progress, questions, receipts
from handlers.group import binding
from handlers.group import guest_notice as guests
from handlers.group import roll_call as rollcalls
from handlers.meetings import changes as meeting_news
from handlers.meetings import invitation as meetings
from handlers.meetings.afterwards import notices as afterwards
from handlers.meetings.leading import notice as leading
from handlers.meetings.polls import notice as polls
from handlers.meetings.series import notice as series
from handlers.people import admission, quarters
from handlers.people import introduction_notice as introductions
from handlers.people import invite_notice as inviting
from handlers.people import network_notice as network
from handlers.people import participation_notice as membership
from handlers.surveys import notices as surveys
from handlers.telegram import fetch as fetching
from handlers.telegram import group_reply as group_replies
from handlers.telegram import private_message as screens
from handlers.telegram import removal
from handlers.telegram.rendering import Renderer, Renderers


def all_renderers() -> Renderers:
    """Give a renderer for every kind of notice."""
    return Renderers(_in_private() | _of_the_network() | _of_meetings() | _in_the_group())


def _in_private() -> dict[NoticeKind, Renderer]:
    """To one person, about concerns, admission and the bot itself."""
    return {
        NoticeKind.REPLY: replies.Reply(),
        NoticeKind.SCREEN: screens.Screen(),
        NoticeKind.RECEIPT: receipts.Receipt(),
        NoticeKind.PROGRESS: progress.Progress(),
        NoticeKind.FEEDBACK: progress.Feedback(),
        NoticeKind.QUESTION: questions.Asked(),
        NoticeKind.DESK: desk.Desk(),
        NoticeKind.OVERVIEW: overview.Overview(),
        NoticeKind.CARE: care.Care(),
        NoticeKind.INVITATION: inviting.Invitation(),
        NoticeKind.ADMISSION: admission.Admission(),
        NoticeKind.NETWORK: network.NetworkPage(),
        NoticeKind.COMMANDS: inviting.CommandList(),
        NoticeKind.PICTURE: explaining.Picture(),
        NoticeKind.CHANGED: explaining.Changed(),
        NoticeKind.FAREWELL: admission.Farewell(),
        NoticeKind.FETCH: fetching.FetchFile(),
        NoticeKind.BINDING: binding.Binding(),
        NoticeKind.INTRODUCER: introductions.Introducer(),
        NoticeKind.INTRODUCTION: introductions.Introduction(),
        NoticeKind.GUEST: guests.GuestNotice(),
        NoticeKind.FINDINGS: rollcalls.FindingsNotice(),
    }


def _of_the_network() -> dict[NoticeKind, Renderer]:
    """To one person, about what the network does together."""
    return {
        NoticeKind.MEMBERSHIP: membership.Membership(),
        NoticeKind.BUDDY: membership.Buddy(),
        NoticeKind.EXIT: membership.Exit(),
        NoticeKind.THANKS: membership.Thanks(),
        NoticeKind.QUARTER: quarters.QuarterPicture(),
        NoticeKind.SURVEY: surveys.SurveyNotice(),
        NoticeKind.SURVEY_RESULTS: surveys.SurveyResults(),
        NoticeKind.SURVEY_OUTCOME: surveys.SurveyOutcome(),
        NoticeKind.SURVEY_PAGE: surveys.SurveyPage(),
        NoticeKind.ATTENDANCE: afterwards.Attendance(),
        NoticeKind.ATTENDANCE_CODE: afterwards.AttendanceCode(),
        NoticeKind.AFTERWARDS: afterwards.AfterwardsPage(),
        NoticeKind.MEETING_THANKS: afterwards.MeetingThanks(),
        NoticeKind.AGREEMENTS: afterwards.Agreements(),
        NoticeKind.AGREEMENT: afterwards.AgreementAsked(),
        NoticeKind.MINUTES: afterwards.Minutes(),
        NoticeKind.POINT: afterwards.Point(),
        NoticeKind.ANNOUNCEMENT: announcements.ToMember(),
        NoticeKind.ANNOUNCED: announcements.Report(),
        NoticeKind.ANNOUNCEMENT_PAGE: announcements.Page(),
        NoticeKind.LETTER: letters.LetterNotice(),
    }


def _of_meetings() -> dict[NoticeKind, Renderer]:
    """To one person, about meetings."""
    return {
        NoticeKind.MEETING: meetings.Invited(),
        NoticeKind.MEETINGS: meetings.Coming(),
        NoticeKind.MEETING_MAP: meetings.OnMap(),
        NoticeKind.MEETING_CALENDAR: meetings.ForCalendar(),
        NoticeKind.MEETING_REMINDER: meeting_news.Reminded(),
        NoticeKind.MEETING_CHANGED: meeting_news.Changed(),
        NoticeKind.MEETING_CANCELLED: meeting_news.Cancelled(),
        NoticeKind.SEAT_FREED: meeting_news.Seat(free=True),
        NoticeKind.SEAT_LOST: meeting_news.Seat(free=False),
        NoticeKind.MEETING_QUORUM: meeting_news.TooFew(),
        NoticeKind.MEETING_PAGE: leading.MeetingPage(),
        NoticeKind.POLL: polls.Poll(),
        NoticeKind.POLL_PAGE: polls.PollPage(),
        NoticeKind.SERIES_PAGE: series.SeriesPage(),
        NoticeKind.SERIES_STOPPED: series.SeriesStopped(),
    }


def _in_the_group() -> dict[NoticeKind, Renderer]:
    """In the officials' group."""
    return {
        NoticeKind.CARD: topics.Card(),
        NoticeKind.READING: readings.Reading(),
        NoticeKind.NEWS: news.News(),
        NoticeKind.NUDGE: nudges.Nudge(),
        NoticeKind.MORNING: mornings.Morning(),
        NoticeKind.BOARD: boards.Board(),
        NoticeKind.BOARD_HERE: boards.BoardHere(),
        NoticeKind.PROMPT: prompts.Prompt(),
        NoticeKind.GROUP_REPLY: group_replies.GroupReply(),
        NoticeKind.DIGEST: digests.Digest(),
        NoticeKind.ROLLCALL: rollcalls.RollCall(),
        NoticeKind.SURVEY_IN_GROUP: surveys.SurveyInGroup(),
        NoticeKind.REMOVE: removal.Remove(),
        NoticeKind.ERASE_TOPIC: erased_topics.EraseTopic(),
    }
