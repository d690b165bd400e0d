"""An announcement: the same words to many, each in their own language where there is one.

Guide, "Eenduidig proces van signaleren en terugkoppelen": the network hears from the municipality,
and can answer. What somebody answers goes to the coordinator, never into the void.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import ClassVar

from domain.identifiers import AffairId, PersonId
from domain.people.audience import Audience

MOST_UNITS = 4_096
"""What one message at Telegram holds, in UTF-16 units, once its formatting has been taken out."""

A_SECOND = 28.5
"""Messages a second that surely go out: Telegram takes thirty, and others use some of them."""

FIRST_LANGUAGE = "nl"
"""The language every announcement is written in; others are for those who read them better."""


class AnnouncementStage(StrEnum):
    """How far an announcement has come."""

    PLANNED = "planned"  # it goes out at `send_at`
    SENT = "sent"  # it went out, or is going out
    STOPPED = "stopped"  # who did not get it by then, does not get it any more


@dataclass(frozen=True, slots=True)
class Enclosure:
    """A PDF that goes with it: Telegram's id for the file, and its name."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Announcement:
    """One announcement; moments are UTC.

    `words` by language, Dutch always. `ended_at` is when it went out or was stopped: what is kept,
    is kept from there.
    """

    KIND: ClassVar[str] = "announcement"

    id: AffairId
    by: PersonId
    audience: Audience
    words: Mapping[str, str]
    stage: AnnouncementStage = AnnouncementStage.PLANNED
    send_at: datetime | None = None
    file: Enclosure | None = None
    ended_at: datetime | None = None

    def words_in(self, language: str) -> str:
        """Give the words in a language; in Dutch when there are none."""
        return self.words.get(language) or self.words[FIRST_LANGUAGE]


def duration(messages: int) -> timedelta:
    """Say how long it takes until so many messages have gone out."""
    return timedelta(seconds=math.ceil(messages / A_SECOND))


def units(text: str) -> int:
    """Count characters as Telegram does: an emoji is two or more."""
    return len(text.encode("utf-16-le")) // 2
