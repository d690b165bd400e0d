"""Bringing two people in contact from the desk: looked at once more, and once."""

from dataclasses import replace

from domain.concerns.protocol import Act
from domain.functions import Functions, NetworkFunction
from domain.roles import Role
from domain.together.contact import Contact
from tests.bot.desk.meetings.filling import form_in, sends
from tests.bot.desk.open_desk import OpenDesk, Visitor

NEW = "/contact/new"


async def test_it_is_asked_from_the_desk_looked_at_and_once(
    desk: OpenDesk, fatima: Visitor
) -> None:
    samira = await desk.hall.person(Role.KEY_FIGURE, "Samira")
    els = await desk.hall.person(Role.KEY_FIGURE, "Els")
    concern = await desk.hall.concern(samira)
    token = {"token": await fatima.form_token()}
    await fatima.post(f"/concerns/{concern}/do/{Act.TAKE_UP}", token)
    assert NEW in (await fatima.get(f"/concerns/{concern}")).text

    page = await fatima.get(NEW)
    given = {"one": samira.person, "two": samira.person, "until": "days-7"}
    given |= {"words.why": "Allebei in de Dorpsstraat 12."}
    same = await fatima.post(NEW, form_in(page, NEW) | given)
    assert (same.status_code, "Kies hier een van de antwoorden" in same.text) == (422, True)
    looked = await fatima.post(NEW, form_in(page, NEW) | given | {"two": els.person})
    assert "Fatima denkt" in looked.text
    assert "Dorpsstraat 12" in looked.text
    for _ in range(2):
        assert (await sends(fatima, NEW, looked)).status_code == 303
    await desk.hall.deliver()
    for asked in (samira, els):
        assert sum("Wil je iemand leren kennen?" in each for each in asked.inbox) == 1
    assert len(await desk.hall.look(lambda store: store.affairs.all(Contact))) == 1


async def test_only_where_the_network_does_this(desk: OpenDesk, noor: Visitor) -> None:
    assert "geen twee mensen" in (await noor.get(NEW)).text
    network = desk.hall.municipality.network
    off = Functions(frozenset({NetworkFunction.CONTACT}))
    desk.hall.municipality = replace(
        desk.hall.municipality, network=replace(network, functions=off)
    )
    assert (await noor.get(NEW)).status_code == 404
