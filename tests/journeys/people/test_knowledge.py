"""Somebody looks something up on their phone, in a town with a sheet of its own; nothing tells."""

from pathlib import Path

import pytest

from tests.journeys.network import KEY_FIGURES, living_network
from tests.journeys.searching import found_in
from tests.journeys.stage import BotProcess

NAME = "kanarie-kaart-xk3p"
SHEET = """# Bij ons in de stad

Kom langs in **De Brug**, of kijk op <https://stad.example/brug>.
"""


async def test_a_sheet_of_the_town_is_opened_and_nothing_tells_who_did(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    town = tmp_path_factory.mktemp("town")
    own = town / "knowledge" / "nl"
    own.mkdir(parents=True)
    (own / f"{NAME}.md").write_text(SHEET, "utf-8")
    (own / "80-yourself.md").write_text("false\n", "utf-8")

    async def has_its_own(bot: BotProcess) -> None:
        bot.extra["SCHAKEL_NETWORK"] = str(town)

    async with living_network(tmp_path, before=has_its_own) as network:
        samira = network.phone(KEY_FIGURES[0])
        await samira.says("Samen")
        await samira.goes_through(
            ("Samen", "Kennis"), ("Om iets op te zoeken", "Bij ons in de stad")
        )
        await samira.sees("Kom langs in De Brug, of kijk op https://stad.example/brug.")
        await samira.goes_through(("De Brug", "Terug naar Kennis"))
        listed = await samira.sees("Om iets op te zoeken", button="Terug naar Samen")
        assert "Wat is een signaal?" in listed.buttons
        assert "Goed zorgen voor jezelf" not in listed.buttons
        await samira.goes_through(("Om iets op te zoeken", "Terug naar Samen"))
        await samira.sees("Kies wat je wilt zien", button="Kennis")
        # Neither in what is kept nor in the log.
        assert found_in(network.bot.folder, [NAME], []) == []
