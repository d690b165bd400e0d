"""What people are told about what the network is worth."""

from collections.abc import Mapping

from domain.notice_rules import CopyOf, NoticeHours, NoticeRules
from domain.notices import NoticeKind, PageDetail, Priority

NOTICES: Mapping[NoticeKind, NoticeRules] = {
    NoticeKind.WORTH: NoticeRules(
        "What a half year was worth, in fives and from five on: a page for coordinators and"
        " officials, or the word that there is a new one.",
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
}
