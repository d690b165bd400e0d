"""What people are told about what the network is worth."""

from collections.abc import Mapping

from domain.notice_rules import NoticeRules
from domain.notices import NoticeKind, PageDetail, Priority

NOTICES: Mapping[NoticeKind, NoticeRules] = {
    NoticeKind.WORTH: NoticeRules(
        "What a half year was worth, in fives and from five on: a page for coordinators and"
        " officials, or the word that there is a new one.",
        Priority.ANSWER,
        detail=PageDetail,
    ),
}
