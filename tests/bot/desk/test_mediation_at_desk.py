"""Asking members to help, from the desk: from the page of a concern, and once."""

from dataclasses import replace

from domain.concerns.protocol import Act
from domain.functions import Functions, NetworkFunction
from domain.roles import Role
from domain.together.mediation import Mediation
from tests.bot.desk.meetings.filling import form_in, sends
from tests.bot.desk.open_desk import OpenDesk, Visitor

NEW = "/mediation/new"


async def test_it_is_asked_from_the_desk_looked_at_and_once(
    desk: OpenDesk, fatima: Visitor
) -> None:
    samira = await desk.hall.person(Role.KEY_FIGURE, "Samira")
    page = await fatima.get(NEW)
    assert page.status_code == 200
    given = {"help": "calm", "place": "noord", f"people.{samira.person}": "on"}
    given |= {"until": "hours-24", "words.name": "Fatima", "calls": "we"}
    wrong = await fatima.post(NEW, form_in(page, NEW) | given | {"words.phone": "bel maar"})
    assert (wrong.status_code, "geen telefoonnummer" in wrong.text) == (422, True)
    looked = await fatima.post(NEW, form_in(page, NEW) | given | {"words.phone": "0100-112233"})
    assert "1 sleutelfiguur" in looked.text
    for _ in range(2):
        assert (await sends(fatima, NEW, looked)).status_code == 303
    await desk.hall.deliver()
    assert sum("Wil je helpen?" in each for each in samira.inbox) == 1
    found = await desk.hall.look(lambda store: store.affairs.all(Mediation))
    assert [each.phone for each in found] == ["0100-112233"]


async def test_only_officials_ask_and_only_where_the_network_does_this(
    desk: OpenDesk, fatima: Visitor, noor: Visitor
) -> None:
    assert "niemand" in (await fatima.get(NEW)).text
    assert (await noor.get(NEW)).status_code == 404
    network = desk.hall.municipality.network
    off = Functions(frozenset({NetworkFunction.MEDIATION}))
    desk.hall.municipality = replace(
        desk.hall.municipality, network=replace(network, functions=off)
    )
    assert (await fatima.get(NEW)).status_code == 404


async def test_the_page_of_a_concern_that_was_taken_up_leads_there(
    desk: OpenDesk, fatima: Visitor
) -> None:
    samira = await desk.hall.person(Role.KEY_FIGURE, "Samira")
    concern = await desk.hall.concern(samira)
    assert NEW not in (await fatima.get(f"/concerns/{concern}")).text
    token = {"token": await fatima.form_token()}
    await fatima.post(f"/concerns/{concern}/do/{Act.TAKE_UP}", token)
    assert NEW in (await fatima.get(f"/concerns/{concern}")).text
