"""What people are told about what the network does together."""

from collections.abc import Mapping

from domain.notice_rules import NoticeRules
from domain.notices import NoticeKind, PageDetail, Priority

NOTICES: Mapping[NoticeKind, NoticeRules] = {
    NoticeKind.TOGETHER: NoticeRules(
        "What the network does beside meeting: the page from which each of it opens.",
        Priority.ANSWER,
        detail=PageDetail,
    ),
}
