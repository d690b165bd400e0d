"""What somebody must be told: a closed list of notices, in the order they go out.

A notice holds a kind and ids, never prose; `handlers/rendering` words it in the
recipient's language at the moment it is delivered.
"""

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import TypeVar

from domain.identifiers import AffairId, ConcernId, EntryId, LetterId, MessageId, PersonId


class Priority(IntEnum):
    """Who goes first when Telegram's budget is short; lower goes first."""

    ANSWER = 0
    URGENT = 1
    CONCERN = 2
    FEEDBACK = 3
    CARD = 4
    REMINDER = 5
    ANNOUNCEMENT = 6


class NoticeKind(StrEnum):
    """Everything the bot can say; `notice_table.py` says of each kind what it is."""

    # To one person, in their private chat.
    REPLY = "reply"
    SCREEN = "screen"
    PAPER = "paper"
    MENU = "menu"
    RECEIPT = "receipt"
    PROGRESS = "progress"
    FEEDBACK = "feedback"
    LET_GO = "let-go"
    QUESTION = "question"
    DESK = "desk"
    DUTY_CALL = "duty-call"
    DUTY_CALL_AT_DESK = "duty-call-at-desk"
    DUTY_PASSED = "duty-passed"
    DUTY_PAGE = "duty-page"
    MY_CONCERNS = "overview"
    CARE = "care"
    MISSED_DATE = "missed-date"
    OWN_WORDS = "own-words"
    INVITATION = "invitation"
    LINKS = "links"
    TALKS = "talks"
    PUBLIC_PAGE = "public-page"
    ADMISSION = "admission"
    NETWORK = "network"
    COMMANDS = "commands"
    PICTURE = "picture"
    CHANGED = "changed"
    FAREWELL = "farewell"
    PIN = "pin"
    FETCH = "fetch"
    BINDING = "binding"
    INTRODUCER = "introducer"
    INTRODUCTION = "introduction"
    GUEST = "guest"
    MEMBERSHIP = "membership"
    BUDDY = "buddy"
    ALUMNUS = "alumnus"
    EXIT = "exit"
    HOPES = "hopes"
    PARTING = "parting"
    PARTING_WORDS = "parting-words"
    PARTED = "parted"
    THANKS = "thanks"
    MAYORS_WORDS = "mayors-words"
    QUARTER = "quarter"
    SURVEY = "survey"
    SURVEY_RESULTS = "survey-results"
    SURVEY_OUTCOME = "survey-outcome"
    SURVEY_SEQUEL = "survey-sequel"
    SURVEY_SEQUEL_DUE = "survey-sequel-due"
    SURVEY_PAGE = "survey-page"
    KNOWLEDGE = "knowledge"
    TOGETHER = "together"
    CHARTER = "charter"
    FOUNDING_PAGE = "founding-page"
    MEDIATION = "mediation"
    MEDIATION_AGREED = "mediation-agreed"
    MEDIATION_PAGE = "mediation-page"
    CONTACT = "contact"
    CONTACT_MADE = "contact-made"
    CONTACT_PAGE = "contact-page"
    WORTH = "worth"
    REFLECTION = "reflection"
    YEAR_REPORT = "year-report"
    YEAR_REPORT_FILE = "year-report-file"
    ACTIVITY = "activity"
    ACTIVITY_NEWS = "activity-news"
    ACTIVITY_DUE = "activity-due"
    ACTIVITY_PAGE = "activity-page"
    FUND_NEWS = "fund-news"
    FUND_DUE = "fund-due"
    FUND_PAGE = "fund-page"
    SIGNAL = "signal"
    SIGNAL_WAITS = "signal-waits"
    SIGNAL_ANSWER = "signal-answer"
    SIGNAL_OVER = "signal-over"
    FOUNDING_FILE = "founding-file"
    MEETING = "meeting"
    MEETINGS = "meetings"
    CHAIR_ASKED = "chair-asked"
    CHAIR_NEWS = "chair-news"
    CHAIR_TURN = "chair-turn"
    MEETING_REMINDER = "meeting-reminder"
    MEETING_CHANGED = "meeting-changed"
    MEETING_CANCELLED = "meeting-cancelled"
    SEAT_FREED = "seat-freed"
    SEAT_LOST = "seat-lost"
    MEETING_MAP = "meeting-map"
    MEETING_CALENDAR = "meeting-calendar"
    CALENDAR_ADDRESS = "calendar-address"
    MEETING_PAGE = "meeting-page"
    OUTSIDE_LINK = "outside-link"
    SURVEY_LINK = "survey-link"
    ATTENDANCE = "attendance"
    ATTENDANCE_CODE = "attendance-code"
    AFTERWARDS = "afterwards"
    MEETING_THANKS = "meeting-thanks"
    AGREEMENTS = "agreements"
    AGREEMENT = "agreement"
    AGREEMENT_LIST = "agreement-list"
    MINUTES = "minutes"
    POINT = "point"
    MEETING_QUORUM = "meeting-quorum"
    POLL = "poll"
    POLL_PAGE = "poll-page"
    SERIES_PAGE = "series-page"
    SERIES_STOPPED = "series-stopped"
    FINDINGS = "findings"
    NEWEST_LINE = "newest-line"
    RIGHTS = "rights"
    STATEMENT = "statement"
    SECOND_PERSON = "second-person"
    ROSTER_NEWS = "roster-news"
    ANNOUNCEMENT = "announcement"
    ANNOUNCED = "announced"
    ANNOUNCEMENT_PAGE = "announcement-page"
    LETTER = "letter"
    # To the officials together: in their group, or to each at the desk.
    NEW_CONCERN = "new-concern"
    CARD = "card"
    READING = "reading"
    NEWS = "news"
    NUDGE = "nudge"
    MORNING_LIST = "morning"
    OPEN_OVERVIEW = "board"
    OPEN_OVERVIEW_HERE = "board-here"
    PROMPT = "prompt"
    GROUP_REPLY = "group-reply"
    WAITING_QUEUE = "digest"
    SURVEY_IN_GROUP = "survey-in-group"
    ROSTER_NEWS_IN_GROUP = "roster-news-in-group"
    ROLLCALL = "rollcall"
    PRESENCE = "presence"
    OPEN_TOPIC = "open-topic"
    REMOVE = "remove"
    ERASE_TOPIC = "erase-topic"


@dataclass(frozen=True, slots=True)
class Detail:
    """What a notice of some kind holds beside the ids that all have: here, nothing more."""

    @property
    def of_affair(self) -> AffairId | None:
        """The affair this is about, if it is: nothing is told of one that was erased."""
        return None


@dataclass(frozen=True, slots=True)
class AffairDetail(Detail):
    """What a notice is about: a meeting, a series, an announcement, a survey."""

    affair: AffairId

    @property
    def of_affair(self) -> AffairId | None:
        """The affair."""
        return self.affair


@dataclass(frozen=True, slots=True)
class LetterDetail(Detail):
    """The letter that is shown."""

    letter: LetterId


@dataclass(frozen=True, slots=True)
class PageDetail(Detail):
    """A page of several, by its name, `on` the id it is about; `choice` is the page's own."""

    page: str
    on: str = ""
    choice: str = ""


D = TypeVar("D", bound=Detail)


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing to be told, without prose.

    `person` is the recipient in a private chat, or at the desk; without it the notice goes to the
    officials' group, into the concern's topic when `concern` is set. `message` is the message to
    change (an edit) or to reply to. Without `priority` it is as urgent as its kind says. Notices
    with the same `coalesce` that still wait become one.
    """

    kind: NoticeKind
    priority: Priority | None = None
    person: PersonId | None = None
    concern: ConcernId | None = None
    entry: EntryId | None = None
    message: MessageId | None = None
    detail: Detail = Detail()
    coalesce: str | None = None

    def detail_as(self, shape: type[D]) -> D:
        """Give the detail of a kind that has this shape; one that was not given is as most are.

        Raises TypeError when it has another shape, or had to be given.
        """
        if type(self.detail) is Detail:
            return shape()
        if not isinstance(self.detail, shape):
            raise TypeError(self.kind, shape)
        return self.detail
