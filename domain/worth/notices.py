"""What people are told about what the network is worth."""

from collections.abc import Mapping

from domain.notice_rules import CopyOf, NoticeHours, NoticeRules
from domain.notices import NoticeKind, PageDetail, Priority

NOTICES: Mapping[NoticeKind, NoticeRules] = {
    NoticeKind.WORTH: NoticeRules(
        "What a half year was worth, in fives and from five on: a page for coordinators and"
        " officials, or the word that there is a new one; and the draft of a year's report.",
        Priority.ANSWER,
        detail=PageDetail,
    ),
    NoticeKind.REFLECTION: NoticeRules(
        "Proposes to a coordinator that the network looks back at a meeting; then what was said.",
        Priority.REMINDER,
        NoticeHours.NOBODY_BY_NIGHT,
        CopyOf.AFFAIR,
        detail=PageDetail,
    ),
    NoticeKind.YEAR_REPORT: NoticeRules(
        "Tells every member that the report of a year is there, and shows it: it is for everybody.",
        Priority.ANNOUNCEMENT,
        NoticeHours.NOBODY_BY_NIGHT,
        detail=PageDetail,
        to_keep=True,
    ),
    NoticeKind.YEAR_REPORT_FILE: NoticeRules(
        "The report of a year as a PDF, as it was released or as its draft is now.",
        Priority.ANSWER,
        detail=PageDetail,
        to_keep=True,
    ),
}
