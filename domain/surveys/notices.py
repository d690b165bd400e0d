"""What people are told about surveys."""

from collections.abc import Mapping
from dataclasses import dataclass

from domain.notice_rules import CopyOf, ForOfficials, NoticeHours, NoticeRules
from domain.notices import AffairDetail, NoticeKind, PageDetail, Priority


@dataclass(frozen=True, slots=True)
class SurveyPartDetail(AffairDetail):
    """The survey, and which part of what came of it: the head, or a question by its place."""

    part: str


NOTICES: Mapping[NoticeKind, NoticeRules] = {
    NoticeKind.SURVEY: NoticeRules(
        "Asks a member; once they answered, the same message says so.",
        Priority.ANNOUNCEMENT,
        NoticeHours.NOBODY_BY_NIGHT,
        CopyOf.AFFAIR,
        detail=AffairDetail,
        to_keep=True,
    ),
    # Who got these answered the survey, which stands nowhere in clear: no copy tells it either.
    NoticeKind.SURVEY_RESULTS: NoticeRules(
        "The counts, for a member who answered, when that was promised to them.",
        Priority.ANNOUNCEMENT,
        NoticeHours.NOBODY_BY_NIGHT,
        detail=SurveyPartDetail,
    ),
    NoticeKind.SURVEY_OUTCOME: NoticeRules(
        "All that came of it, for a coordinator.",
        Priority.ANNOUNCEMENT,
        NoticeHours.NOBODY_BY_NIGHT,
        CopyOf.AFFAIR,
        detail=SurveyPartDetail,
        to_keep=True,
    ),
    NoticeKind.SURVEY_IN_GROUP: NoticeRules(
        "All that came of it, for the officials.",
        Priority.ANNOUNCEMENT,
        copy_of=CopyOf.AFFAIR,
        detail=SurveyPartDetail,
        officials=ForOfficials.EITHER,
    ),
    # To all who were asked, whether they answered or not: so a copy tells nothing.
    NoticeKind.SURVEY_SEQUEL: NoticeRules(
        "What is done with it: promised, late, or told to everybody who was asked.",
        Priority.ANNOUNCEMENT,
        NoticeHours.NOBODY_BY_NIGHT,
        CopyOf.AFFAIR,
        detail=SurveyPartDetail,
    ),
    NoticeKind.SURVEY_SEQUEL_DUE: NoticeRules(
        "Asks a coordinator to write what is done with it, and says when that is late.",
        Priority.REMINDER,
        NoticeHours.NOBODY_BY_NIGHT,
        CopyOf.AFFAIR,
        detail=SurveyPartDetail,
    ),
    NoticeKind.SURVEY_LINK: NoticeRules(
        "A survey's link for people outside, to pass on; drawn when this is sent.",
        Priority.ANSWER,
        copy_of=CopyOf.AFFAIR,
        detail=AffairDetail,
        to_keep=True,
    ),
    NoticeKind.SURVEY_PAGE: NoticeRules(
        "A page about surveys for the coordinator, drawn from what is true now.",
        Priority.ANSWER,
        copy_of=CopyOf.AFFAIR,
        detail=PageDetail,
    ),
}
