"""Which renderer words which kind of notice."""

from collections.abc import Callable, Mapping
from functools import partial

from domain.notices import NoticeKind
from handlers import reply, screen, standing_menu
from handlers.announcements import letter as letters
from handlers.announcements import notices as announcements
from handlers.concerns import (
    desk_notice,
    erased_topic,
    new_concern,
    opened_topic,
    prompts,
    protocol_notice,
    readings,
    statement_notice,
    topic_news,
    topics,
)
from handlers.concerns.duty import notices as duty
from handlers.concerns.lists import morning_list, open_overview_notice, reminder, waiting_queue
from handlers.conversations import paper_check
from handlers.filing import (
    aftercare,
    missed_dates,
    my_concerns_notice,
    own_words,
    progress,
    questions,
    receipts,
)
from handlers.founding import notices as founding
from handlers.group import (
    binding,
    group_reply,
    guest_notice,
    presence,
    roll_call,
    roster_notice,
    second_notice,
)
from handlers.meetings import changes as meeting_news
from handlers.meetings import invitation as meetings
from handlers.meetings.afterwards import notices as afterwards
from handlers.meetings.calendar import address_notice
from handlers.meetings.chairing import notices as chairing
from handlers.meetings.chairing import turn_notice as chair_turn
from handlers.meetings.leading import notice as leading
from handlers.meetings.leading import outsider_notice
from handlers.meetings.polls import notice as polls
from handlers.meetings.series import notice as series
from handlers.meetings.talks import notices as talks
from handlers.people import (
    admission,
    introduction_notice,
    invite_notice,
    network_notice,
    newest_line_notice,
    participation_notice,
    quarters,
)
from handlers.people.alumni import notice as alumni
from handlers.people.coming_in import hopes, public_page_notice, talk_pages
from handlers.people.mayor import notices as mayors
from handlers.people.parting import notices as parting
from handlers.people.pin import notice as pin_notice
from handlers.people.rights import notice as rights
from handlers.surveys import link_notice, sequel_notice
from handlers.surveys import notices as surveys
from handlers.telegram import fetch, removal
from handlers.telegram.rendering import Renderer, Renderers
from handlers.together import knowing, knowledge
from handlers.together import page as together
from handlers.together.activities import notices as activities
from handlers.together.contact import notices as contact
from handlers.together.fund import notices as fund
from handlers.together.mediation import notices as mediation
from handlers.together.signal import notices as signals
from handlers.worth import reflection_pages as reflection
from handlers.worth import report_notice
from handlers.worth import tally_pages as worth

_RENDERERS: Mapping[NoticeKind, Callable[[], Renderer]] = {
    NoticeKind.REPLY: reply.Reply,
    NoticeKind.SCREEN: screen.Screen,
    NoticeKind.PAPER: paper_check.CheckPaper,
    NoticeKind.MENU: standing_menu.StandingMenu,
    NoticeKind.RECEIPT: receipts.Receipt,
    NoticeKind.PROGRESS: progress.Progress,
    NoticeKind.FEEDBACK: progress.Feedback,
    NoticeKind.LET_GO: progress.LetGo,
    NoticeKind.QUESTION: questions.Asked,
    NoticeKind.STATEMENT: statement_notice.StatementNotice,
    NoticeKind.DESK: desk_notice.Desk,
    NoticeKind.DUTY_CALL: duty.DutyCalled,
    NoticeKind.DUTY_CALL_AT_DESK: duty.DutyCalledAtDesk,
    NoticeKind.DUTY_PASSED: duty.DutyPassed,
    NoticeKind.DUTY_PAGE: duty.DutyPage,
    NoticeKind.MY_CONCERNS: my_concerns_notice.Overview,
    NoticeKind.CARE: aftercare.Care,
    NoticeKind.MISSED_DATE: missed_dates.MissedDate,
    NoticeKind.OWN_WORDS: own_words.OwnWords,
    NoticeKind.INVITATION: invite_notice.InviteNotice,
    NoticeKind.LINKS: knowing.LinksPage,
    NoticeKind.TALKS: talk_pages.Talks,
    NoticeKind.PUBLIC_PAGE: public_page_notice.PublicPage,
    NoticeKind.ADMISSION: admission.Admission,
    NoticeKind.NETWORK: network_notice.NetworkPage,
    NoticeKind.COMMANDS: invite_notice.CommandList,
    NoticeKind.PICTURE: protocol_notice.Picture,
    NoticeKind.CHANGED: protocol_notice.ProtocolChangedNotice,
    NoticeKind.FAREWELL: admission.Farewell,
    NoticeKind.PIN: pin_notice.PinTyped,
    NoticeKind.FETCH: fetch.FetchFile,
    NoticeKind.BINDING: binding.Binding,
    NoticeKind.INTRODUCER: introduction_notice.Introducer,
    NoticeKind.INTRODUCTION: introduction_notice.IntroductionNotice,
    NoticeKind.GUEST: guest_notice.GuestNotice,
    NoticeKind.FINDINGS: roll_call.FindingsNotice,
    NoticeKind.SECOND_PERSON: second_notice.SecondPerson,
    NoticeKind.ROSTER_NEWS: roster_notice.RosterNews,
    NoticeKind.ROSTER_NEWS_IN_GROUP: roster_notice.RosterNewsInGroup,
    NoticeKind.MEMBERSHIP: participation_notice.ParticipationNotice,
    NoticeKind.BUDDY: participation_notice.Buddy,
    NoticeKind.ALUMNUS: alumni.AlumnusPage,
    NoticeKind.EXIT: participation_notice.Exit,
    NoticeKind.PARTING: parting.PartingAsked,
    NoticeKind.PARTING_WORDS: parting.PartingWords,
    NoticeKind.PARTED: parting.Parted,
    NoticeKind.HOPES: hopes.Hopes,
    NoticeKind.THANKS: participation_notice.Thanks,
    NoticeKind.MAYORS_WORDS: mayors.MayorsPage,
    NoticeKind.RIGHTS: rights.RightsNotice,
    NoticeKind.NEWEST_LINE: newest_line_notice.NewestLine,
    NoticeKind.QUARTER: quarters.QuarterPicture,
    NoticeKind.SURVEY: surveys.SurveyNotice,
    NoticeKind.SURVEY_RESULTS: surveys.SurveyResults,
    NoticeKind.SURVEY_OUTCOME: surveys.SurveyOutcome,
    NoticeKind.SURVEY_SEQUEL: sequel_notice.SurveySequel,
    NoticeKind.SURVEY_SEQUEL_DUE: sequel_notice.SurveySequelDue,
    NoticeKind.KNOWLEDGE: knowledge.Knowledge,
    NoticeKind.TOGETHER: together.Together,
    NoticeKind.CHARTER: founding.CharterNews,
    NoticeKind.FOUNDING_PAGE: founding.FoundingPage,
    NoticeKind.MEDIATION: mediation.MediationNotice,
    NoticeKind.MEDIATION_AGREED: mediation.MediationAgreed,
    NoticeKind.MEDIATION_PAGE: mediation.MediationPage,
    NoticeKind.CONTACT: contact.ContactNotice,
    NoticeKind.CONTACT_MADE: contact.ContactMade,
    NoticeKind.CONTACT_PAGE: contact.ContactPage,
    NoticeKind.WORTH: worth.Worth,
    NoticeKind.REFLECTION: reflection.ReflectionOffer,
    NoticeKind.YEAR_REPORT: report_notice.YearReportPage,
    NoticeKind.YEAR_REPORT_FILE: report_notice.YearReportFile,
    NoticeKind.ACTIVITY: activities.Invited,
    NoticeKind.ACTIVITY_NEWS: activities.News,
    NoticeKind.ACTIVITY_DUE: activities.News,
    NoticeKind.ACTIVITY_PAGE: activities.Page,
    NoticeKind.FUND_NEWS: fund.News,
    NoticeKind.FUND_DUE: fund.News,
    NoticeKind.FUND_PAGE: fund.Page,
    NoticeKind.SIGNAL: signals.SignalNotice,
    NoticeKind.SIGNAL_WAITS: signals.SignalWaits,
    NoticeKind.SIGNAL_ANSWER: signals.SignalAnswer,
    NoticeKind.SIGNAL_OVER: signals.SignalOver,
    NoticeKind.FOUNDING_FILE: founding.FoundingFile,
    NoticeKind.SURVEY_PAGE: surveys.SurveyPage,
    NoticeKind.SURVEY_LINK: link_notice.SurveyLinkNotice,
    NoticeKind.ATTENDANCE: afterwards.Attendance,
    NoticeKind.ATTENDANCE_CODE: afterwards.AttendanceCode,
    NoticeKind.AFTERWARDS: afterwards.AfterwardsPage,
    NoticeKind.MEETING_THANKS: afterwards.MeetingThanks,
    NoticeKind.AGREEMENTS: afterwards.Agreements,
    NoticeKind.AGREEMENT: afterwards.AgreementAsked,
    NoticeKind.AGREEMENT_LIST: talks.AgreementList,
    NoticeKind.MINUTES: afterwards.Minutes,
    NoticeKind.POINT: afterwards.Point,
    NoticeKind.ANNOUNCEMENT: announcements.ToMember,
    NoticeKind.ANNOUNCED: announcements.AnnouncedNotice,
    NoticeKind.ANNOUNCEMENT_PAGE: announcements.Page,
    NoticeKind.LETTER: letters.LetterNotice,
    NoticeKind.MEETING: meetings.Invited,
    NoticeKind.MEETINGS: meetings.Coming,
    NoticeKind.MEETING_MAP: meetings.OnMap,
    NoticeKind.MEETING_CALENDAR: meetings.ForCalendar,
    NoticeKind.CALENDAR_ADDRESS: address_notice.CalendarAddress,
    NoticeKind.MEETING_REMINDER: meeting_news.Reminded,
    NoticeKind.MEETING_CHANGED: meeting_news.MeetingChangedNotice,
    NoticeKind.MEETING_CANCELLED: meeting_news.Cancelled,
    NoticeKind.SEAT_FREED: partial(meeting_news.Seat, free=True),
    NoticeKind.SEAT_LOST: partial(meeting_news.Seat, free=False),
    NoticeKind.MEETING_QUORUM: meeting_news.TooFew,
    NoticeKind.MEETING_PAGE: leading.MeetingPage,
    NoticeKind.CHAIR_ASKED: chairing.ChairAsked,
    NoticeKind.CHAIR_NEWS: chairing.ChairNews,
    NoticeKind.CHAIR_TURN: chair_turn.ChairTurnNotice,
    NoticeKind.OUTSIDE_LINK: outsider_notice.OutsideLinkNotice,
    NoticeKind.POLL: polls.Poll,
    NoticeKind.POLL_PAGE: polls.PollPage,
    NoticeKind.SERIES_PAGE: series.SeriesPage,
    NoticeKind.SERIES_STOPPED: series.SeriesStopped,
    NoticeKind.CARD: topics.Card,
    NoticeKind.NEW_CONCERN: new_concern.NewConcern,
    NoticeKind.READING: readings.Reading,
    NoticeKind.NEWS: topic_news.News,
    NoticeKind.NUDGE: reminder.Nudge,
    NoticeKind.MORNING_LIST: morning_list.Morning,
    NoticeKind.OPEN_OVERVIEW: open_overview_notice.Board,
    NoticeKind.OPEN_OVERVIEW_HERE: open_overview_notice.BoardHere,
    NoticeKind.PROMPT: prompts.Prompt,
    NoticeKind.GROUP_REPLY: group_reply.GroupReply,
    NoticeKind.WAITING_QUEUE: waiting_queue.Digest,
    NoticeKind.ROLLCALL: roll_call.RollCall,
    NoticeKind.PRESENCE: presence.Presence,
    NoticeKind.OPEN_TOPIC: opened_topic.OpenTopic,
    NoticeKind.SURVEY_IN_GROUP: surveys.SurveyInGroup,
    NoticeKind.REMOVE: removal.Remove,
    NoticeKind.ERASE_TOPIC: erased_topic.EraseTopic,
}


def all_renderers() -> Renderers:
    """Give a renderer for every kind of notice. Raises LookupError when a kind has none."""
    return Renderers({kind: make() for kind, make in _RENDERERS.items()})
