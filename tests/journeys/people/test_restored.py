"""An older backup is put back: who was removed since stays out, and a spent link opens nothing."""

from pathlib import Path

from tests.journeys import handling, interview, joining, leaving
from tests.journeys.network import COORDINATOR, SAMIRA, YUSUF, Network, living_network
from tests.journeys.phone import Phone

SORRY = "alleen voor mensen"


async def test_who_was_removed_and_a_link_that_was_used_stay_so_after_a_restore(
    tmp_path: Path,
) -> None:
    async with living_network(tmp_path) as network:
        reference = await interview.file(network.phone(SAMIRA))
        card = await handling.finds_card(
            network.in_group(YUSUF, await network.topic(reference)), reference
        )
        link = await joining.invites(network.phone(COORDINATOR), "Sleutelfiguur")
        opens = f"/start {link.partition('start=')[2]}"
        backup = tmp_path / "gisteren.db"
        await _command(network, "backup", str(backup))

        await leaving.removes(network, YUSUF)
        await network.phone(YUSUF).sees("Je hoort niet meer bij het netwerk")
        newcomer = Phone(network.town, await network.town.add_person("Anouar"))
        await newcomer.says(opens)
        await newcomer.sees("In welke taal wil je de bot lezen")
        assert await network.bot.stop() == 0

        said = await _command(network, "restore", str(backup), "--yes")
        assert "Yusuf" not in said
        await network.bot.serve()

        toast = await network.in_group(YUSUF, card.thread).presses("Lezen", on=card)
        assert toast["text"] == "Deze knop is niet voor jou bedoeld."
        await network.phone(YUSUF).says("/start")
        await network.phone(YUSUF).sees(SORRY)
        other = Phone(network.town, await network.town.add_person("Mariska"))
        await other.says(opens)
        await other.sees("alleen voor mensen met een geldige uitnodiging")
        await network.journal_is_whole()


async def _command(network: Network, *command: str) -> str:
    code, out, err = await network.bot.command(*command)
    assert code == 0, err
    return out
