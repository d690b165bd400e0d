"""What somebody reads who signed in and is nobody: who has to agree, operator or official."""

import pytest

from domain.roles import Role
from services.people import desk_entry
from services.unit import Unit
from tests.handlers.town_hall import TownHall
from web import entrance

OPERATOR, OFFICIAL = "De beheerder van de server moet nog", "Een andere ambtenaar moet nog"


async def _door(hall: TownHall) -> str:
    def ask(unit: Unit) -> str:
        page = str(entrance.unknown(unit, "nl", "https://login.town.example", "fatima").body)
        return " ".join(page.replace("\u2068", "").replace("\u2069", "").split())

    return await hall.work(ask)


@pytest.mark.parametrize("colleague", ["", "Bram"])
async def test_at_the_door_stands_who_has_to_agree(hall: TownHall, colleague: str) -> None:
    fatima = await hall.person(Role.OFFICIAL, "Fatima")
    if colleague:
        await hall.person(Role.OFFICIAL, colleague)
    assert "of de beheerder van de server als er geen andere is" in await _door(hall)

    def claim(unit: Unit) -> None:
        person = unit.store.people.by_id(fatima.person)
        assert person is not None
        code = desk_entry.knock(unit, "https://login.town.example", "fatima").state.code
        desk_entry.claim(unit, person, code)

    await hall.work(claim)
    said = await _door(hall)
    assert (OFFICIAL in said) is bool(colleague)
    assert (OPERATOR in said) is not bool(colleague)
