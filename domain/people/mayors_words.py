"""The mayor's own words for the yearly thanks: given once, sent with the next thanks, then over.

Guide, "Geef het netwerk (publieke) erkenning en waardering": ask the mayor to say thanks in so many
words. The mayor is named by function; a name is there only where somebody typed it.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import ClassVar, Self

from domain.identifiers import AffairId

THANKS_MONTH, THANKS_DAY = 12, 7
"""The day of volunteers, all over the country: the yearly thanks go out."""

ASKED_MONTH, ASKED_DAY = 11, 9
"""From when, four weeks before, coordinators are asked for new words where there were some."""

LONGEST_WORDS = 1_000
"""Characters, as Telegram counts them: with the thanks around them they fit one message."""

MOST_VOICE_BYTES = 1024 * 1024
"""About four minutes of speech; everybody in the network gets all of it."""


class MayorsWordsStage(StrEnum):
    """How far the words have come."""

    READY = "ready"  # they go with the next thanks
    SENT = "sent"  # they went, or are going, with the thanks of `year`
    TAKEN_BACK = "taken-back"  # nothing of them is kept any more


@dataclass(frozen=True, slots=True)
class MayorsWords:
    """What the mayor says: `words`, or speech (Ogg Opus as base64), or both; moments are UTC."""

    KIND: ClassVar[str] = "mayors-words"

    id: AffairId
    words: str
    voice: str = ""
    stage: MayorsWordsStage = MayorsWordsStage.READY
    year: int | None = None
    ended_at: datetime | None = None

    def sent(self, year: int, now: datetime) -> Self:
        """Let them go with the thanks of a year: nothing changes them from then on."""
        return replace(self, stage=MayorsWordsStage.SENT, year=year, ended_at=now)

    def taken_back(self, now: datetime) -> Self:
        """Keep nothing of them."""
        gone = replace(self, words="", voice="", ended_at=now)
        return replace(gone, stage=MayorsWordsStage.TAKEN_BACK)
