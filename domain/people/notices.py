"""What people are told about who takes part, and how."""

from collections.abc import Mapping
from dataclasses import dataclass

from domain.identifiers import ChatId, InviteId, PersonId
from domain.notice_rules import CopyOf, NoticeHours, NoticeLane, NoticeRules
from domain.notices import AffairDetail, Detail, LetterDetail, NoticeKind, PageDetail, Priority


@dataclass(frozen=True, slots=True)
class InviteDetail(Detail):
    """The invite to pass on."""

    invite: InviteId


@dataclass(frozen=True, slots=True)
class NewcomerDetail(Detail):
    """Who is new."""

    newcomer: PersonId


@dataclass(frozen=True, slots=True)
class AdmissionDetail(NewcomerDetail):
    """Who wants to come in, and what came of it; empty while it is asked."""

    outcome: str = ""


@dataclass(frozen=True, slots=True)
class IntroducerDetail(NewcomerDetail):
    """The official to be introduced, and why it is asked who does it."""

    why: str


@dataclass(frozen=True, slots=True)
class BuddyDetail(NewcomerDetail):
    """With whom to walk along, and what was answered; empty while it is asked."""

    said: str = ""


@dataclass(frozen=True, slots=True)
class FarewellDetail(Detail):
    """The catalogue key of the last word; with chat and language when nothing else is kept.

    Who `stays` was here before, and is kept as long as others who left.
    """

    text: str
    chat: ChatId | None = None
    language: str = ""
    stays: bool = False


@dataclass(frozen=True, slots=True)
class YearDetail(Detail):
    """The year that somebody is thanked for, and which part of it; the thanks have no name."""

    year: int
    part: str = ""


@dataclass(frozen=True, slots=True)
class QuarterDetail(Detail):
    """The quarter that is drawn, by its code."""

    quarter: str


@dataclass(frozen=True, slots=True)
class PinDetail(Detail):
    """What was typed, as a keyed hash, to be hashed slowly with a salt; to be `kept`, or compared.

    The digits themselves are nowhere in it.
    """

    mac: str
    salt: str
    kept: bool = False


NOTICES: Mapping[NoticeKind, NoticeRules] = {
    NoticeKind.INVITATION: NoticeRules(
        "Draws the code when the message is made, so that it is never kept in clear.",
        Priority.ANSWER,
        detail=InviteDetail,
        to_keep=True,
    ),
    NoticeKind.LINKS: NoticeRules(
        "A member's page about the links they passed on.",
        Priority.ANSWER,
        detail=PageDetail,
    ),
    NoticeKind.PUBLIC_PAGE: NoticeRules(
        "The address and QR picture of the public page, for a coordinator to put on paper.",
        Priority.ANSWER,
        to_keep=True,
    ),
    NoticeKind.TALKS: NoticeRules(
        "Counts of talks with people who may fit, by neighbourhood, for a coordinator.",
        Priority.ANSWER,
        copy_of=CopyOf.AFFAIR,
        detail=PageDetail,
    ),
    NoticeKind.ADMISSION: NoticeRules(
        "Asks a coordinator for the code they heard, and shows none; afterwards what came of it.",
        Priority.ANSWER,
        detail=AdmissionDetail,
    ),
    NoticeKind.NETWORK: NoticeRules(
        "Draws a page from what is true now; for coordinators, and some for oneself.",
        Priority.ANSWER,
        detail=PageDetail,
    ),
    NoticeKind.FAREWELL: NoticeRules(
        "Says goodbye to a newcomer who stays out, and then erases what is left: their account.",
        Priority.ANSWER,
        detail=FarewellDetail,
    ),
    NoticeKind.PIN: NoticeRules(
        "Hashes a PIN that was typed, slowly and beside everything else; sends nothing itself.",
        Priority.ANSWER,
        NoticeHours.ANY,
        lane=NoticeLane.PINS,
        counted=False,
        detail=PinDetail,
    ),
    NoticeKind.INTRODUCER: NoticeRules(
        "Asks a coordinator which colleague introduces a new official to the key figures.",
        Priority.ANSWER,
        detail=IntroducerDetail,
    ),
    NoticeKind.INTRODUCTION: NoticeRules(
        "Introduces a new official to a key figure, in the words of a colleague they know.",
        Priority.ANNOUNCEMENT,
        detail=NewcomerDetail,
    ),
    NoticeKind.MEMBERSHIP: NoticeRules(
        "A member's own page, as it is true now.",
        Priority.ANSWER,
        detail=PageDetail,
    ),
    NoticeKind.BUDDY: NoticeRules(
        "Asks a member to walk along with somebody new.",
        Priority.REMINDER,
        detail=BuddyDetail,
    ),
    NoticeKind.ALUMNUS: NoticeRules(
        "Tells a former member what they are; once a year asks whether they still want it.",
        Priority.ANSWER,
        detail=PageDetail,
    ),
    NoticeKind.EXIT: NoticeRules(
        "Tells a coordinator who left, and what they wanted to say about it.",
        Priority.REMINDER,
        NoticeHours.NOBODY_BY_NIGHT,
        CopyOf.LETTER,
        detail=LetterDetail,
    ),
    NoticeKind.PARTING: NoticeRules(
        "Tells a coordinator that somebody is to go in a week, with a button to object.",
        Priority.CONCERN,
        NoticeHours.NOBODY_BY_NIGHT,
        CopyOf.AFFAIR,
        detail=AffairDetail,
    ),
    NoticeKind.PARTING_WORDS: NoticeRules(
        "Tells who was taken out so, in the words of a coordinator.",
        Priority.CONCERN,
        NoticeHours.NOBODY_BY_NIGHT,
        detail=LetterDetail,
    ),
    NoticeKind.PARTED: NoticeRules(
        "Tells a member who takes part no more.",
        Priority.REMINDER,
        NoticeHours.NOBODY_BY_NIGHT,
        detail=LetterDetail,
    ),
    NoticeKind.HOPES: NoticeRules(
        "Tells the coordinator who let somebody in what they hope for, once.",
        Priority.REMINDER,
        NoticeHours.NOBODY_BY_NIGHT,
        CopyOf.LETTER,
        detail=LetterDetail,
    ),
    NoticeKind.MAYORS_WORDS: NoticeRules(
        "A coordinator's page of the mayor's words for the yearly thanks, and the voice to hear.",
        Priority.ANSWER,
        copy_of=CopyOf.AFFAIR,
        detail=PageDetail,
    ),
    NoticeKind.THANKS: NoticeRules(
        "Thanks a volunteer at the end of the year, with numbers that nobody else sees.",
        Priority.ANNOUNCEMENT,
        NoticeHours.NOBODY_BY_NIGHT,
        detail=YearDetail,
    ),
    NoticeKind.QUARTER: NoticeRules(
        "The picture of a quarter, drawn when it is asked for and kept nowhere.",
        Priority.ANSWER,
        detail=QuarterDetail,
    ),
    NoticeKind.RIGHTS: NoticeRules(
        "A request for somebody's rights, to a coordinator: who, for what, by when.",
        Priority.REMINDER,
        NoticeHours.OFFICE,
        detail=PageDetail,
    ),
    NoticeKind.NEWEST_LINE: NoticeRules(
        "The journal's newest line, for a coordinator's chat, where nobody puts it back.",
        Priority.ANNOUNCEMENT,
        NoticeHours.OFFICE,
        silent=True,
        to_keep=True,
    ),
}
