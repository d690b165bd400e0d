"""A former member as a buddy: stays by own choice, walks along, and goes when a year is over."""

from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from storage.store import Store
from tests.journeys import joining, together
from tests.journeys.network import COORDINATOR, KEY_FIGURES, living_network
from tests.journeys.phone import Phone

AT = datetime(2026, 11, 24, 10, 30, tzinfo=ZoneInfo("Europe/Amsterdam"))
ELS, NEW, WORDS = KEY_FIGURES[1], "Nadia", "kanarie-mededeling-w2"


async def test_who_left_walks_along_with_somebody_new_and_hears_nothing_else(
    tmp_path: Path,
) -> None:
    async with living_network(tmp_path, at=AT) as network:
        noor, els = network.phone(COORDINATOR), network.phone(ELS)
        await together.leaves(els, "Geen tijd meer.", "Niemand", "Ja, als buddy")
        await els.sees("je bent oud-lid")
        await noor.sees("Blijft bereikbaar als oud-lid")
        await together.announces(noor, WORDS)
        await els.says("Er is ruzie op het plein")
        await els.sees("Je bent oud-lid van", "bel 112", button="Ik stop als oud-lid")

        newcomer = Phone(network.town, await network.town.add_person(NEW))
        link = await joining.invites(noor, "Sleutelfiguur")
        await joining.joins(newcomer, noor, link, NEW, neighbourhood="Noord")
        await noor.goes_through((f"Wie loopt er mee met {NEW}?", f"{ELS.name} · oud-lid"))
        await els.sees("Wil jij de eerste tijd meelopen?", button="Ja, dat doe ik")
        await network.restart()
        await els.presses("Ja, dat doe ik")
        await els.sees(f"Je loopt mee met {NEW}")
        await newcomer.sees(f"Je hebt een buddy: {ELS.name}", "oud-lid")

        await network.moves_to(AT + timedelta(days=366))
        await els.sees("Wil je oud-lid blijven?", button="Ja, ik blijf")
        await network.moves_to(AT + timedelta(days=397))
        await els.sees("Ik hoorde niet of je oud-lid wilde blijven")
        await newcomer.sees("Je buddy kan niet meer")
        assert not any(WORDS in text for text in await els.reads_all())
        assert ELS.name not in network.look(_called)
        await network.journal_is_whole()


def _called(store: Store) -> list[str | None]:
    return [person.called for person in store.people.all()]
