"""The mayor speaks: recorded with the coordinator, made safe, and heard by all in December."""

from datetime import UTC, datetime
from pathlib import Path

from tests.journeys.network import COORDINATOR, SAMIRA, living_network

NOVEMBER = datetime(2026, 11, 30, 10, tzinfo=UTC)
THANKS_DAY = datetime(2026, 12, 7, 10, tzinfo=UTC)


async def test_what_the_mayor_said_is_heard_after_the_thanks(tmp_path: Path) -> None:
    async with living_network(tmp_path, at=NOVEMBER) as network:
        noor, samira = network.phone(COORDINATOR), network.phone(SAMIRA)
        await noor.says("/netwerk")
        await noor.goes_through(
            ("Sleutelfiguren", "Berichten"),
            ("Berichten", "Woorden van de burgemeester"),
            ("Nu zijn die er niet", "Woorden opgeven"),
        )
        await noor.sees("Wat wil de burgemeester")
        noor.seen_at = await network.town.seq()
        await network.town.send(noor.user, "voice")
        await noor.goes_through(
            ("1 spraakbericht", "Klaar"), ("komt er meteen achteraan", "Klaarzetten")
        )
        await noor.sees("Dit gaat mee", button="Beluisteren")
        samira.seen_at = await network.town.seq()
        await network.moves_to(THANKS_DAY)
        await samira.sees("Dank je wel, Samira!", "met een gesproken bericht")
        heard = await samira.sees("De burgemeester aan iedereen")
        assert heard.raw["voice"]["file_size"] > 0
        assert heard.raw["voice"]["mime_type"] == "audio/ogg", "else the page plays nothing"
        assert heard.protected
