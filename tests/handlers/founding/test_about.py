"""What the network is for and does: at the invitation, while coming in, at `Hoe werkt het?`."""

from dataclasses import replace

import pytest

from config import wording
from domain.functions import Functions, NetworkFunction
from domain.roles import Role, Standing
from services.founding.words import about
from services.unit import Unit
from tests.handlers.chat import Chat
from tests.handlers.founding.village import Village, village_of
from tests.handlers.town_hall import TownHall

PURPOSE = "Wij delen op tijd wat er speelt in onze buurten"


@pytest.fixture
async def village(hall: TownHall) -> Village:
    return await village_of(hall)


async def test_how_it_works_begins_with_what_it_is_for_and_leads_to_the_agreements(
    village: Village,
) -> None:
    figure = village.figures[0]
    await figure.says("Hoe werkt het?")
    shown = figure.messages[figure.showing("Waar het netwerk voor is")]
    assert PURPOSE in shown.text
    assert "We lezen en leren samen" in shown.text
    assert not shown.buttons
    await village.proposes()
    await village.agrees()
    await figure.says("Hoe werkt het?")
    await figure.presses("Onze afspraken")
    assert "Wij kennen onze buurt en elkaar" in figure.last.text


async def test_who_is_invited_reads_it_before_anything_else(village: Village) -> None:
    await village.noor.says("/uitnodigen")
    await village.noor.presses("Sleutelfiguur")
    assert PURPOSE in village.noor.texts


async def test_a_newcomer_reads_what_the_network_agreed_on_as_what_is_expected(
    village: Village,
) -> None:
    await village.proposes()
    await village.agrees()
    someone = await village.hall.person(Role.KEY_FIGURE, "Nieuw")

    def is_new(unit: Unit) -> None:
        person = unit.store.people.by_id(someone.person)
        assert person is not None
        unit.store.people.save(replace(person, standing=Standing.NEWCOMER, name=None))

    await village.hall.work(is_new)
    newcomer = Chat(someone)
    await newcomer.says("/start")
    await newcomer.presses("Nederlands")
    assert PURPOSE in newcomer.last.text
    await newcomer.presses("Verder")
    assert "Wij kennen onze buurt en elkaar" in newcomer.last.text
    assert "112" in newcomer.last.text


async def test_where_nothing_is_said_nothing_is_shown(hall: TownHall) -> None:
    off = Functions(frozenset(NetworkFunction))
    network = replace(hall.municipality.network, functions=off, purpose=None, fund=None)
    hall.municipality = replace(hall.municipality, network=network)
    figure = Chat(await hall.person(Role.KEY_FIGURE, "Samir"))
    await figure.says("Hoe werkt het?")
    assert "Waar het netwerk voor is" not in figure.texts
    assert "Dit doen we ook" not in figure.texts


@pytest.mark.parametrize("function", NetworkFunction)
async def test_every_function_is_said_in_words(hall: TownHall, function: NetworkFunction) -> None:
    off, network = Functions(frozenset(NetworkFunction) - {function}), hall.municipality.network
    fund = network.fund if function is NetworkFunction.FUND else None
    network = replace(network, functions=off, fund=fund)
    hall.municipality = replace(hall.municipality, network=network)
    said = await hall.work(lambda unit: about.functions(unit, "en"))
    assert len(said.splitlines()) == 2
    own, door = f"founding-does-{function}", f"together-door-{function}"
    assert wording.knows(own) or wording.knows(door)
