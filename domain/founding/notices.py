"""What people are told about what their network is for, and what it agreed on."""

from collections.abc import Mapping

from domain.notice_rules import CopyOf, NoticeHours, NoticeRules
from domain.notices import AffairDetail, NoticeKind, PageDetail, Priority

NOTICES: Mapping[NoticeKind, NoticeRules] = {
    NoticeKind.CHARTER: NoticeRules(
        "Tells a member that what the network agreed on changed; asks them to confirm, or to ask.",
        Priority.ANNOUNCEMENT,
        NoticeHours.NOBODY_BY_NIGHT,
        CopyOf.AFFAIR,
        detail=AffairDetail,
        to_keep=True,
    ),
    NoticeKind.FOUNDING_PAGE: NoticeRules(
        "A page about what the network is for and agreed on, drawn from what is true now.",
        Priority.ANSWER,
        NoticeHours.NOBODY_BY_NIGHT,
        CopyOf.AFFAIR,
        detail=PageDetail,
        to_keep=True,
    ),
    NoticeKind.FOUNDING_FILE: NoticeRules(
        "A file of how the network is set up, made when it is asked for: `network.toml`, or a PDF.",
        Priority.ANSWER,
        copy_of=CopyOf.AFFAIR,
        detail=PageDetail,
        to_keep=True,
    ),
}
