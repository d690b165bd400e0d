"""What somebody must be told: a closed list of notices, in the order they go out.

A notice holds a kind and ids, never prose; `handlers/telegram/rendering` words it in the
recipient's language at the moment it is delivered.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum

from domain.identifiers import ConcernId, EntryId, MessageId, PersonId


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
    """Everything the bot can say; each kind has one renderer and its texts."""

    # To one person, in their private chat.
    REPLY = "reply"  # a fixed text; detail: text (catalogue key) and its facts, menu ("yes")
    SCREEN = "screen"  # the current question of the person's conversation
    RECEIPT = "receipt"  # the instant answer to a filing
    PROGRESS = "progress"  # an act was done on your concern; detail: act, outcome
    FEEDBACK = "feedback"  # an official's words to the reporter; entry, detail: standard
    QUESTION = "question"  # a question to the reporter, with its buttons; entry, detail: act
    DESK = "desk"  # a concern that waits for the coordinator; entry, detail: act
    OVERVIEW = "overview"  # my concerns, or the page of one; detail: page, done
    CARE = "care"  # a day after closing: were you heard, and is it finished for you?
    INVITATION = "invitation"  # link and QR picture; detail: invite. Its code is made when sent
    ADMISSION = "admission"  # the coordinator picks the right code of three; detail: newcomer
    NETWORK = "network"  # members, invites, roster, for the coordinator; detail: page
    COMMANDS = "commands"  # the list of commands this person's role has, in their language
    PICTURE = "picture"  # the protocol as a picture
    CHANGED = "changed"  # the coordinator decides whether a changed protocol is announced
    FAREWELL = "farewell"  # the last word to who stays out, or was erased; detail: text, chat
    FETCH = "fetch"  # take in a photo or voice message of a draft; detail: attachment
    BINDING = "binding"  # the coordinator decides about the officials' group
    INTRODUCER = "introducer"  # who introduces a new official? detail: newcomer, why
    INTRODUCTION = "introduction"  # a new official, in a colleague's words; detail: newcomer
    GUEST = "guest"  # somebody is in the officials' group who is not on the roster; detail: guest
    MEMBERSHIP = "membership"  # how somebody takes part, for themselves; detail: page
    BUDDY = "buddy"  # would you walk along with somebody new? detail: newcomer, said
    EXIT = "exit"  # somebody left and says why, to coordinators; detail: letter
    THANKS = "thanks"  # the yearly word of thanks, with one's own numbers; detail: year
    QUARTER = "quarter"  # who takes part, where, as a picture; detail: quarter
    SURVEY = "survey"  # a few questions, without a name; detail: affair
    SURVEY_RESULTS = "survey-results"  # the counts, to who answered; detail: affair, part
    SURVEY_OUTCOME = "survey-outcome"  # all that came of one, to a coordinator; as above
    SURVEY_PAGE = "survey-page"  # the surveys there are, or one; detail: page, on, choice
    MEETING = "meeting"  # the invitation as it stands; detail: affair, page
    MEETINGS = "meetings"  # what is coming, with my answers
    MEETING_REMINDER = "meeting-reminder"  # it is soon; detail: affair, reminder, start
    MEETING_CHANGED = "meeting-changed"  # what is other than they last heard; detail: affair
    MEETING_CANCELLED = "meeting-cancelled"  # it is off; detail: affair
    SEAT_FREED = "seat-freed"  # there is a place after all; detail: affair
    SEAT_LOST = "seat-lost"  # there are fewer places now; detail: affair
    MEETING_MAP = "meeting-map"  # the place as a pin; detail: affair
    MEETING_CALENDAR = "meeting-calendar"  # the file for a calendar; detail: affair
    MEETING_PAGE = "meeting-page"  # what one leads, or one of these; detail: page, affair, number
    ATTENDANCE = "attendance"  # was it the code from the room? detail: affair, said
    ATTENDANCE_CODE = "attendance-code"  # that code as a picture, to who leads it; detail: affair
    AFTERWARDS = "afterwards"  # who is there, what was agreed; detail: affair, page, choice
    MEETING_THANKS = "meeting-thanks"  # to who was there; detail: affair
    AGREEMENTS = "agreements"  # what was agreed, to who was there; detail: affair
    AGREEMENT = "agreement"  # what became of one? detail: affair, agreement
    MINUTES = "minutes"  # in words or as a file, to who was invited; detail: affair
    POINT = "point"  # for the agenda, to who decides, and what was decided; detail: affair, letter
    MEETING_QUORUM = "meeting-quorum"  # too few people come, to who leads it; detail: affair
    POLL = "poll"  # which dates suit you, and what came of it; detail: affair, what
    POLL_PAGE = "poll-page"  # how a poll stands, to who leads it; detail: affair, what
    SERIES_PAGE = "series-page"  # how a series stands, to who leads it; detail: affair, what
    SERIES_STOPPED = "series-stopped"  # all that was to come of it is off; detail: affair
    FINDINGS = "findings"  # what the roll call found to be wrong, for the coordinator
    ANNOUNCEMENT = "announcement"  # words to many, then their file; detail: affair, part
    ANNOUNCED = "announced"  # how far it came, once everybody had their turn; detail: affair
    ANNOUNCEMENT_PAGE = "announcement-page"  # announcements, for the coordinator; detail: page
    LETTER = "letter"  # what a member says back, or is answered; detail: letter
    # In the officials' group.
    CARD = "card"  # a concern's topic, name and card, made to agree with what is true
    READING = "reading"  # the text, protected, for fifteen minutes; detail: part
    NEWS = "news"  # something happened outside the group; detail: act
    NUDGE = "nudge"  # a promise that waits, to who keeps it; detail: deadline, due, or act
    MORNING = "morning"  # what today asks for; detail: since, and what is folded into it
    BOARD = "board"  # the pinned overview of all that is open
    BOARD_HERE = "board-here"  # where that overview is, for who asked; detail: thread
    PROMPT = "prompt"  # asks an official for words or a choice; the current conversation
    GROUP_REPLY = "group-reply"  # a fixed text in the topic or group
    DIGEST = "digest"  # many new concerns wait for the group's budget
    SURVEY_IN_GROUP = "survey-in-group"  # all that came of one, to the officials; as above
    ROLLCALL = "rollcall"  # compare who is in the group with the roster; nothing is said there
    REMOVE = "remove"  # take a message away again; detail: messages (many, of one chat)
    ERASE_TOPIC = "erase-topic"  # delete the topic of what was erased; detail: chat, thread


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing to be told, without prose.

    `person` is the recipient in a private chat; without it the notice goes to the officials'
    group, into the concern's topic when `concern` is set. `message` is the message to change
    (an edit) or to reply to. Notices with the same `coalesce` that still wait become one.
    """

    kind: NoticeKind
    priority: Priority
    person: PersonId | None = None
    concern: ConcernId | None = None
    entry: EntryId | None = None
    message: MessageId | None = None
    detail: Mapping[str, str] = field(default_factory=dict)
    coalesce: str | None = None
