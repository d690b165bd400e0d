"""What people are told about the small fund."""

from collections.abc import Mapping
from dataclasses import dataclass

from domain.notice_rules import CopyOf, NoticeHours, NoticeRules
from domain.notices import AffairDetail, NoticeKind, PageDetail, Priority


@dataclass(frozen=True, slots=True)
class FundDetail(AffairDetail):
    """The request, and what is said of it: the end of a text's name."""

    news: str


NOTICES: Mapping[NoticeKind, NoticeRules] = {
    NoticeKind.FUND_NEWS: NoticeRules(
        "What became of a request for money, to who asked; what is to be done, to coordinators.",
        Priority.FEEDBACK,
        copy_of=CopyOf.AFFAIR,
        detail=FundDetail,
    ),
    NoticeKind.FUND_DUE: NoticeRules(
        "That a request for money waits: for an answer, to be paid, or for its account.",
        Priority.REMINDER,
        NoticeHours.OFFICE,
        CopyOf.AFFAIR,
        detail=FundDetail,
    ),
    NoticeKind.FUND_PAGE: NoticeRules(
        "A page about the small fund, drawn from what is true now.",
        Priority.ANSWER,
        copy_of=CopyOf.AFFAIR,
        detail=PageDetail,
    ),
}
