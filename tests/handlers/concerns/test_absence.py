"""Cards of officials who are away: everybody in the group sees who to turn to."""

from domain.roles import Role
from services.concerns import absence
from services.unit import Unit
from tests.handlers.town_hall import TownHall


async def test_a_card_says_who_stands_in_for_an_owner_who_is_away(hall: TownHall) -> None:
    joost, fatima = await hall.person(name="Joost"), await hall.person(name="Fatima")
    concern = await hall.concern(await hall.person(Role.KEY_FIGURE, "Noor"))
    await joost.press("Oppakken", concern)

    def leaves(unit: Unit) -> None:
        by = unit.store.people.by_id(joost.person)
        assert by is not None
        absence.leave(unit, joost.person, fatima.person, by)

    await hall.work(leaves)

    assert "Afwezig. Vervanger: Fatima" in (await hall.card(concern)).text
