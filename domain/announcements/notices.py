"""What people are told by an announcement, and write back to it."""

from collections.abc import Mapping
from dataclasses import dataclass

from domain.notice_rules import CopyOf, NoticeHours, NoticeRules
from domain.notices import AffairDetail, LetterDetail, NoticeKind, PageDetail, Priority


@dataclass(frozen=True, slots=True)
class AnnouncementDetail(AffairDetail):
    """The announcement, and which part of it; its words have no name."""

    part: str = ""


NOTICES: Mapping[NoticeKind, NoticeRules] = {
    NoticeKind.ANNOUNCEMENT: NoticeRules(
        "The words, with a way to reply; then the file that goes with them.",
        Priority.ANNOUNCEMENT,
        NoticeHours.NOBODY_BY_NIGHT,
        CopyOf.AFFAIR,
        detail=AnnouncementDetail,
        to_keep=True,
    ),
    NoticeKind.ANNOUNCED: NoticeRules(
        "How far it came; when some had not had their turn, once more in its place at the end.",
        Priority.ANNOUNCEMENT,
        copy_of=CopyOf.AFFAIR,
        detail=AffairDetail,
    ),
    NoticeKind.ANNOUNCEMENT_PAGE: NoticeRules(
        "A page for a coordinator, drawn from what is true now.",
        Priority.ANSWER,
        copy_of=CopyOf.AFFAIR,
        detail=PageDetail,
    ),
    NoticeKind.LETTER: NoticeRules(
        "A letter with its writer's name, and the button to write back.",
        Priority.FEEDBACK,
        copy_of=CopyOf.LETTER,
        detail=LetterDetail,
    ),
}
