"""The same words to many, each in their own language, and how long that takes."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from domain.announcements.announcement import (
    Announcement,
    AnnouncementStage,
    Enclosure,
    duration,
    units,
)
from domain.identifiers import AffairId, PersonId
from domain.people.audience import Audience, Reach
from storage.as_json import from_json, to_json

AT = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def _announcement(**changes: object) -> Announcement:
    facts: dict[str, object] = {
        "id": AffairId("a1"),
        "by": PersonId("c1"),
        "audience": Audience(Reach.NEIGHBOURHOODS, ("noord",)),
        "words": {"nl": "De lijn is dicht.", "en": "The line is closed."},
    }
    return Announcement(**(facts | changes))  # type: ignore[arg-type]


def test_each_reads_their_own_language_and_dutch_where_there_is_none() -> None:
    announcement = _announcement()
    assert announcement.words_in("en") == "The line is closed."
    assert announcement.words_in("tr") == "De lijn is dicht."


@pytest.mark.parametrize(
    "announcement",
    [
        _announcement(),
        _announcement(
            stage=AnnouncementStage.SENT,
            send_at=AT,
            file=Enclosure("BQACAgQ", "brief.pdf"),
            ended_at=AT,
        ),
    ],
)
def test_what_is_kept_comes_back_as_it_was(announcement: Announcement) -> None:
    kept = json.loads(json.dumps(to_json(announcement)))
    assert from_json(Announcement, kept) == announcement


def test_ten_thousand_take_about_six_minutes_and_a_few_take_no_time() -> None:
    assert duration(10_000) == timedelta(seconds=351)
    assert duration(1) == timedelta(seconds=1)
    assert duration(0) == timedelta(0)


def test_characters_are_counted_as_telegram_counts_them() -> None:
    assert units("één 🙂") == 6
