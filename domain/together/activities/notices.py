"""What people are told about activities."""

from collections.abc import Mapping
from dataclasses import dataclass

from domain.notice_rules import CopyOf, NoticeHours, NoticeRules
from domain.notices import AffairDetail, NoticeKind, PageDetail, Priority


@dataclass(frozen=True, slots=True)
class ActivityDetail(AffairDetail):
    """The activity, and what is said of it: the end of a text's name."""

    news: str


NOTICES: Mapping[NoticeKind, NoticeRules] = {
    NoticeKind.ACTIVITY: NoticeRules(
        "Invites to an activity, and says that it changed, is off, or how it was.",
        Priority.ANNOUNCEMENT,
        NoticeHours.NOBODY_BY_NIGHT,
        CopyOf.AFFAIR,
        detail=ActivityDetail,
    ),
    NoticeKind.ACTIVITY_NEWS: NoticeRules(
        "What became of a proposal, to who proposed it, and what is to be done, to coordinators.",
        Priority.FEEDBACK,
        copy_of=CopyOf.AFFAIR,
        detail=ActivityDetail,
    ),
    NoticeKind.ACTIVITY_DUE: NoticeRules(
        "That a proposal waits for an answer, to the coordinators.",
        Priority.REMINDER,
        NoticeHours.OFFICE,
        CopyOf.AFFAIR,
        detail=ActivityDetail,
    ),
    NoticeKind.ACTIVITY_PAGE: NoticeRules(
        "A page about activities, drawn from what is true now.",
        Priority.ANSWER,
        copy_of=CopyOf.AFFAIR,
        detail=PageDetail,
    ),
}
