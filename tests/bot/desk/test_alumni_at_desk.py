"""Former members at the desk: seen apart from who takes part, and taken out like anybody."""

from domain.roles import Role, Standing
from services.people import exit_talk
from services.unit import Unit
from tests.bot.desk.open_desk import OpenDesk, Visitor


async def test_a_coordinator_sees_who_stays_as_a_former_member_and_takes_one_out(
    desk: OpenDesk, noor: Visitor
) -> None:
    merel = await desk.hall.person(Role.KEY_FIGURE, "Merel de Wit")
    assert "Oud-leden" not in (await noor.get("/network")).text

    def leave(unit: Unit) -> None:
        member = unit.store.people.by_id(merel.person)
        assert member is not None
        exit_talk.leave(unit, member, "time", "", "", stays=True)

    await desk.hall.work(leave)
    network = (await noor.get("/network")).text
    assert "Oud-leden: 1" in network
    assert "sleutelfiguur: 0" in network
    place = f"/network/members/{merel.person}"
    page = (await noor.get(place)).text
    assert "Kan gevraagd worden als buddy" in page
    assert "de Wit" not in page
    assert f"/lost/{merel.person}" not in page
    token = {"token": await noor.form_token()}
    assert "Ja, verwijder Merel" in (await noor.get(f"{place}/remove")).text
    await noor.post(f"{place}/remove", token)
    person = await desk.hall.look(lambda store: store.people.by_id(merel.person))
    assert person is not None
    assert person.standing is Standing.REMOVED
