"""What a key figure is told about what they filed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from domain.concerns.deadlines import Deadline
from domain.concerns.notices import ActDetail, ReadingDetail
from domain.notice_rules import CopyOf, NoticeHours, NoticeLane, NoticeRules
from domain.notices import Detail, NoticeKind, Priority


@dataclass(frozen=True, slots=True)
class ReceiptDetail(Detail):
    """What a receipt says later, as a catalogue key: what became of the conversation's messages."""

    also: str = ""


@dataclass(frozen=True, slots=True)
class QuestionDetail(Detail):
    """The code of the `standard` words of a question, if it has any; later what was `done`."""

    standard: str = ""
    done: str = ""


@dataclass(frozen=True, slots=True)
class MyConcernDetail(Detail):
    """The page of a concern, or another `page` of it; `done` is what it says above all else."""

    page: str = ""
    done: str = ""


@dataclass(frozen=True, slots=True)
class MissedDateDetail(Detail):
    """Which promise was not kept, and when it was `due` (UTC)."""

    deadline: Deadline
    due: datetime


@dataclass(frozen=True, slots=True)
class FetchDetail(Detail):
    """The attachment of a draft whose file is to be fetched."""

    attachment: str


NOTICES: Mapping[NoticeKind, NoticeRules] = {
    NoticeKind.RECEIPT: NoticeRules(
        "The instant answer to a filing. It takes the place of the summary that was sent off.",
        Priority.ANSWER,
        copy_of=CopyOf.CONCERN,
        detail=ReceiptDetail,
    ),
    NoticeKind.PROGRESS: NoticeRules(
        "Tells the reporter that something was done with their concern.",
        Priority.FEEDBACK,
        copy_of=CopyOf.CONCERN,
        detail=ActDetail,
    ),
    NoticeKind.LET_GO: NoticeRules(
        "Who took it up has left, and a colleague will: by when; nothing once somebody did.",
        Priority.FEEDBACK,
        copy_of=CopyOf.CONCERN,
    ),
    NoticeKind.FEEDBACK: NoticeRules(
        "An official's words to the reporter.",
        Priority.FEEDBACK,
        copy_of=CopyOf.CONCERN,
        detail=ActDetail,
    ),
    NoticeKind.QUESTION: NoticeRules(
        "A question to the reporter, about the concern or about who they are.",
        Priority.FEEDBACK,
        copy_of=CopyOf.CONCERN,
        detail=QuestionDetail,
    ),
    NoticeKind.MY_CONCERNS: NoticeRules(
        "What this person filed: references, stages and dates, never a word of the text.",
        Priority.ANSWER,
        copy_of=CopyOf.CONCERN,
        detail=MyConcernDetail,
    ),
    NoticeKind.CARE: NoticeRules(
        "Were you heard, and is it finished for you? The answer stands in place of a button.",
        Priority.REMINDER,
        copy_of=CopyOf.CONCERN,
    ),
    NoticeKind.MISSED_DATE: NoticeRules(
        "A date the reporter was promised has passed: not done yet, and who knows; or nothing.",
        Priority.FEEDBACK,
        copy_of=CopyOf.CONCERN,
        detail=MissedDateDetail,
    ),
    NoticeKind.OWN_WORDS: NoticeRules(
        "One part of what a reporter told, to themselves, in a message known to disappear in time.",
        Priority.ANSWER,
        copy_of=CopyOf.CONCERN,
        detail=ReadingDetail,
    ),
    NoticeKind.FETCH: NoticeRules(
        "Fetches one file. Whether its draft still wants it is asked before and after.",
        Priority.ANSWER,
        NoticeHours.ANY,
        lane=NoticeLane.FILES,
        counted=False,
        detail=FetchDetail,
    ),
}
