"""What who leads a meeting is told about its guests without an account."""

from collections.abc import Mapping
from dataclasses import dataclass

from domain.identifiers import OutsideId
from domain.notice_rules import CopyOf, NoticeRules
from domain.notices import AffairDetail, NoticeKind, Priority


@dataclass(frozen=True, slots=True)
class OutsideDetail(AffairDetail):
    """The meeting, and the link for a guest of it who has no account."""

    link: OutsideId


NOTICES: Mapping[NoticeKind, NoticeRules] = {
    NoticeKind.OUTSIDE_LINK: NoticeRules(
        "A link for a guest without an account, to pass on; drawn when this is sent.",
        Priority.ANSWER,
        copy_of=CopyOf.AFFAIR,
        detail=OutsideDetail,
        to_keep=True,
    ),
}
