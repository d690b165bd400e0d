"""What holds for all notices of a kind, beside its words: the record of the table of notices."""

from dataclasses import dataclass
from enum import Enum

from domain.notices import Detail, Priority


class NoticeLane(Enum):
    """What a notice waits behind: only what is in the same lane."""

    RECIPIENT = "the recipient's"
    """That of the person; without one the topic of the concern, or else the group's."""
    ERASED_TOPIC = "of the erased topic"
    FILES = "of files"
    PINS = "of PINs, which are hashed one after the other"
    REMOVALS = "removals from the group"
    """For what is to be taken away from the group; in a private chat it waits its turn."""
    QUESTIONS = "questions about the group"
    """Whether the bot is in it, whether a topic is there: all that waits goes on after that."""
    OPEN_OVERVIEW = "overview of the group"
    MORNING_LIST = "mornings of the group"


class NoticeHours(Enum):
    """When a notice may go that answers nobody's act."""

    ANY = "at any time"
    """It makes no sound on anybody's phone."""
    VOLUNTEERS_SLEEP = "not by night to key figures"
    NOBODY_BY_NIGHT = "not by night"
    """To nobody, whatever their role; what only changes where it stands goes at any time."""
    UNLESS_OFF_SOON = "not by night, unless it is off soon"
    """As above, but whoever would come within hours hears by night that they need not."""
    OFFICE = "in office hours"
    """What was found by night, and what could not be told then."""
    MORNING = "in office hours, or from the hour of the morning list"


class CopyOf(Enum):
    """What a message at Telegram is a copy of: it is taken back when that is erased."""

    NOTHING = ""
    CONCERN = "concern"
    AFFAIR = "affair"
    LETTER = "affair of the letter"


class ForOfficials(Enum):
    """Where a notice is said that is for the officials together, and so for no `person` alone."""

    NO = ""
    """It is for one person."""
    GROUP = "in their group"
    """It is about the group itself, or what stands there: without one there is nothing to say."""
    EITHER = "in their group, and at the desk"
    """With a `person` it is said at the desk, to one who cannot read it in the group."""
    DESK = "at the desk"
    """As above, for what the group sees in another way. It never passes Telegram."""


@dataclass(frozen=True, slots=True)
class NoticeRules:
    """What holds for all notices of a kind; `about` says in a sentence what it is.

    `priority` is for who did not ask for it: answers go as such. `officials` says where they are
    told it together. What is not `counted` costs none of the budget that Telegram gives a chat.
    `silent` comes without a sound. What `takes_back` outlives what it is about. `detail` is what
    such a notice holds beside its ids. A message can be forwarded, copied or saved by nobody, with
    the bot's token neither, unless it is `to_keep`: what people must put elsewhere, and what is
    edited into that.
    """

    about: str
    priority: Priority
    hours: NoticeHours = NoticeHours.VOLUNTEERS_SLEEP
    copy_of: CopyOf = CopyOf.NOTHING
    detail: type[Detail] = Detail
    lane: NoticeLane = NoticeLane.RECIPIENT
    officials: ForOfficials = ForOfficials.NO
    counted: bool = True
    silent: bool = False
    to_keep: bool = False
    takes_back: bool = False
