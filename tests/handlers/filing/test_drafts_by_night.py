"""A draft of late in the evening: nobody is woken, and nothing goes before a waking day passed."""

from datetime import UTC, datetime, timedelta

from services.upkeep import sweeping
from tests.handlers.chat import Chat
from tests.handlers.town_hall import TownHall

HALF_PAST_ELEVEN = datetime(2026, 11, 23, 22, 30, tzinfo=UTC)  # in the evening


async def _goes_on_until(hall: TownHall, moment: datetime) -> None:
    """Let the bot look every quarter of an hour."""
    while hall.now < moment:
        hall.wait(minutes=15)
        assert await hall.work(sweeping.sweep) == []


def _telling(chat: Chat, words: str) -> list[str]:
    return [shown.text for shown in chat.messages.values() if words in shown.text]


async def test_a_draft_of_the_evening_is_there_until_a_day_after_the_word_came(
    hall: TownHall, chat: Chat
) -> None:
    hall.now = HALF_PAST_ELEVEN
    await chat.says("Zorg melden")
    await chat.presses("Nee")
    await _goes_on_until(hall, datetime(2026, 11, 24, 5, 45, tzinfo=UTC))
    assert _telling(chat, "nog niet verstuurd") == []
    await _goes_on_until(hall, datetime(2026, 11, 24, 6, 1, tzinfo=UTC))
    assert len(_telling(chat, "nog niet verstuurd")) == 1, "in the morning, once"
    await _goes_on_until(hall, datetime(2026, 11, 25, 5, 45, tzinfo=UTC))
    assert _telling(chat, "Ik wis het op") == []
    await _goes_on_until(hall, datetime(2026, 11, 25, 6, 1, tzinfo=UTC))
    (word,) = _telling(chat, "Ik wis het op")
    assert "Ik wis het op donderdag 26 november om 07." in word
    await _goes_on_until(hall, datetime(2026, 11, 26, 5, 45, tzinfo=UTC))
    assert _telling(chat, "is gewist") == []
    await _goes_on_until(hall, hall.now + timedelta(hours=2))
    assert len(_telling(chat, "is gewist")) == 1
