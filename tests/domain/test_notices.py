"""The table of notices: complete, and what says how a notice goes."""

import pytest

from domain.filing.notices import ReceiptDetail
from domain.identifiers import AffairId, LetterId
from domain.meetings.notices import AgreementDetail, MeetingPageDetail, PointDetail
from domain.notice_rules import CopyOf, NoticeHours, NoticeLane
from domain.notice_table import NOTICES, priority_of, rules_of
from domain.notices import (
    AffairDetail,
    Detail,
    LetterDetail,
    Notice,
    NoticeKind,
    PageDetail,
    Priority,
)

EVENING = AffairId("a1")


def test_each_kind_has_its_rules_and_a_sentence() -> None:
    assert set(NOTICES) == set(NoticeKind)
    for rules in NOTICES.values():
        assert rules.about.endswith((".", "?"))


def test_a_notice_is_as_urgent_as_it_says_itself_or_else_as_its_kind() -> None:
    assert priority_of(Notice(NoticeKind.CARD)) is Priority.CARD
    assert priority_of(Notice(NoticeKind.CARD, Priority.URGENT)) is Priority.URGENT
    assert priority_of(Notice(NoticeKind.NUDGE, Priority.ANSWER)) is Priority.ANSWER


def test_what_takes_back_outlives_what_it_is_about_and_leaves_no_copy() -> None:
    taking = {kind for kind, rules in NOTICES.items() if rules.takes_back}
    assert taking == {NoticeKind.REMOVE, NoticeKind.ERASE_TOPIC}
    assert {NOTICES[kind].copy_of for kind in taking} == {CopyOf.NOTHING}


def test_no_copy_tells_who_answered_a_survey() -> None:
    assert rules_of(Notice(NoticeKind.SURVEY_RESULTS)).copy_of is CopyOf.NOTHING


def test_no_copy_tells_who_agreed_to_something() -> None:
    assert rules_of(Notice(NoticeKind.MEDIATION_AGREED)).copy_of is CopyOf.NOTHING
    assert rules_of(Notice(NoticeKind.CONTACT_MADE)).copy_of is CopyOf.NOTHING


def test_only_what_costs_telegram_nothing_is_free_of_a_chats_budget() -> None:
    free = {kind for kind, rules in NOTICES.items() if not rules.counted}
    assert free == {
        NoticeKind.REMOVE,
        NoticeKind.BINDING,
        NoticeKind.ROLLCALL,
        NoticeKind.PRESENCE,
        NoticeKind.FETCH,
        NoticeKind.PIN,
    }


def test_only_what_comes_along_with_another_message_makes_no_sound() -> None:
    silent = {kind for kind, rules in NOTICES.items() if rules.silent}
    assert silent == {NoticeKind.MEETING_CALENDAR, NoticeKind.MENU, NoticeKind.NEWEST_LINE}


def test_only_files_and_what_makes_no_sound_come_to_volunteers_at_any_time() -> None:
    free = {kind for kind, rules in NOTICES.items() if rules.hours is NoticeHours.ANY}
    unseen = {NoticeKind.PRESENCE, NoticeKind.OPEN_TOPIC, NoticeKind.PIN}
    assert free == {NoticeKind.REMOVE, NoticeKind.COMMANDS, NoticeKind.FETCH} | unseen
    assert NOTICES[NoticeKind.FETCH].lane is NoticeLane.FILES


def test_a_detail_is_taken_as_what_it_is_and_as_nothing_else() -> None:
    asked = Notice(NoticeKind.AGREEMENT, detail=AgreementDetail(EVENING, 3))
    assert asked.detail_as(AgreementDetail).agreement == 3
    assert asked.detail_as(AffairDetail).affair == EVENING
    with pytest.raises(TypeError):
        asked.detail_as(PageDetail)


def test_a_detail_that_was_not_given_is_as_most_are_unless_it_had_to_be() -> None:
    assert Notice(NoticeKind.RECEIPT).detail_as(ReceiptDetail) == ReceiptDetail()
    with pytest.raises(TypeError):
        Notice(NoticeKind.AGREEMENT).detail_as(AgreementDetail)


@pytest.mark.parametrize(
    ("detail", "affair"),
    [
        (Detail(), None),
        (AffairDetail(EVENING), EVENING),
        (PageDetail("one", EVENING), None),
        (LetterDetail(LetterId("l1")), None),
        (PointDetail(LetterId("l1"), EVENING), EVENING),
        (PointDetail(LetterId("l1")), None),
        (MeetingPageDetail("list"), None),
        (MeetingPageDetail("names", EVENING), EVENING),
    ],
)
def test_what_is_about_an_affair_is_told_only_while_that_is_kept(
    detail: Detail, affair: AffairId | None
) -> None:
    assert detail.of_affair == affair
