"""What people are told about what the network does together."""

from collections.abc import Mapping
from dataclasses import dataclass

from domain.notice_rules import CopyOf, NoticeHours, NoticeRules
from domain.notices import AffairDetail, NoticeKind, PageDetail, Priority


@dataclass(frozen=True, slots=True)
class MediationDetail(AffairDetail):
    """The mediation, and what is said to who agreed: who calls whom, or thanks."""

    part: str


NOTICES: Mapping[NoticeKind, NoticeRules] = {
    NoticeKind.KNOWLEDGE: NoticeRules(
        "The sheets to look something up in, or one of them.",
        Priority.ANSWER,
        detail=PageDetail,
    ),
    NoticeKind.TOGETHER: NoticeRules(
        "What the network does beside meeting: the page from which each of it opens.",
        Priority.ANSWER,
        detail=PageDetail,
    ),
    NoticeKind.MEDIATION: NoticeRules(
        "Asks a member to help calm or mediate; the same message then says what they answered.",
        Priority.FEEDBACK,
        NoticeHours.NOBODY_BY_NIGHT,
        CopyOf.AFFAIR,
        detail=AffairDetail,
    ),
    # Who gets these agreed, which stands nowhere in clear: no copy tells it either.
    NoticeKind.MEDIATION_AGREED: NoticeRules(
        "Who calls whom, and later thanks, for a member who agreed to help.",
        Priority.FEEDBACK,
        NoticeHours.NOBODY_BY_NIGHT,
        detail=MediationDetail,
    ),
    NoticeKind.MEDIATION_PAGE: NoticeRules(
        "Mediations, or one of them for the official who asked, drawn from what is true now.",
        Priority.REMINDER,
        NoticeHours.VOLUNTEERS_SLEEP,
        CopyOf.AFFAIR,
        detail=PageDetail,
    ),
    NoticeKind.CONTACT: NoticeRules(
        "Asks somebody whether they want to know another; the same message then says their answer.",
        Priority.FEEDBACK,
        NoticeHours.NOBODY_BY_NIGHT,
        CopyOf.AFFAIR,
        detail=AffairDetail,
    ),
    # Who gets this said yes, which stands nowhere in clear: no copy tells it either.
    NoticeKind.CONTACT_MADE: NoticeRules(
        "Who the other is and how to reach them, or that it came to nothing, to who said yes.",
        Priority.FEEDBACK,
        NoticeHours.NOBODY_BY_NIGHT,
        detail=AffairDetail,
    ),
    NoticeKind.CONTACT_PAGE: NoticeRules(
        "What an official or coordinator asked, and whether it came to something.",
        Priority.REMINDER,
        NoticeHours.VOLUNTEERS_SLEEP,
        CopyOf.AFFAIR,
        detail=PageDetail,
    ),
    NoticeKind.SIGNAL: NoticeRules(
        "One sentence of a key figure, to a member; then that they said something of it.",
        Priority.ANNOUNCEMENT,
        NoticeHours.NOBODY_BY_NIGHT,
        CopyOf.AFFAIR,
        detail=AffairDetail,
    ),
    NoticeKind.SIGNAL_WAITS: NoticeRules(
        "Asks a coordinator to decide about such a sentence, without a name.",
        Priority.REMINDER,
        NoticeHours.NOBODY_BY_NIGHT,
        CopyOf.AFFAIR,
        detail=AffairDetail,
    ),
    # Who gets this wrote it, which is to stand nowhere: no copy tells it either.
    NoticeKind.SIGNAL_ANSWER: NoticeRules(
        "Tells who wrote such a sentence whether it was passed on.",
        Priority.FEEDBACK,
        NoticeHours.NOBODY_BY_NIGHT,
        detail=AffairDetail,
    ),
    NoticeKind.SIGNAL_OVER: NoticeRules(
        "With how many it is so too, from five on.",
        Priority.ANNOUNCEMENT,
        NoticeHours.NOBODY_BY_NIGHT,
        CopyOf.AFFAIR,
        detail=AffairDetail,
    ),
}
