"""A clock that is moved: nobody waits, and what time brings comes."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.journeys import interview
from tests.journeys.network import KEY_FIGURES, living_network

SAMIRA = KEY_FIGURES[0]
GOOD_FRIDAY = datetime(2026, 4, 3, 15, 0, tzinfo=UTC)


async def test_a_draft_goes_a_day_after_the_word_without_anybody_waiting(tmp_path: Path) -> None:
    async with living_network(tmp_path, at=GOOD_FRIDAY) as network:
        samira = network.phone(SAMIRA)
        await samira.says(interview.START["nl"])
        await samira.goes_through(*interview.UP_TO_THE_WORDS["nl"])
        await samira.sees("Wat zie of hoor je")
        await samira.says(interview.STORY)
        await samira.sees("Genoteerd")
        await network.passes(hours=23, minutes=30)
        await samira.sees("Je bent nog bezig met iets dat niet is verstuurd")
        await network.is_quiet()  # the bot knows by then that the word was delivered
        await network.moves_to(GOOD_FRIDAY + timedelta(hours=48))
        await samira.sees("Wat je had ingevuld is gewist", "niet mee verder")
        assert "draft-dropped" in network.journaled()


async def test_the_moved_clock_survives_a_power_cut_and_goes_on_while_the_bot_is_down(
    tmp_path: Path,
) -> None:
    async with living_network(tmp_path, at=GOOD_FRIDAY) as network:
        await network.restart()
        await interview.file(network.phone(SAMIRA))
        (receipt,) = [
            message
            for message in await network.town.messages(SAMIRA.account)
            if interview.RECEIVED["nl"] in message.text
        ]
        assert "april" in receipt.text
        await network.bot.kill()
        await network.passes(days=2)
        await network.bot.serve()
        now = await network.town.clock()
        assert timedelta(days=2) <= now - GOOD_FRIDAY < timedelta(days=3)
