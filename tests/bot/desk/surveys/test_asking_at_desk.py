"""Asking the network at the desk: looked at, never fewer than five, and asked once."""

import asyncio

from httpx2 import Response

from domain.surveys.survey import Survey
from tests.bot.desk.meetings.filling import form_in, sends
from tests.bot.desk.open_desk import OpenDesk, Visitor
from tests.handlers.surveys.street import Street

NEW = "/surveys/new/pulse"
READY = {"words.about": "Na de brand", "set": "ready", "reach": "all", "share": "no", "days": "3"}


async def looks(visitor: Visitor, given: dict[str, str], address: str = NEW) -> Response:
    """Open a form, fill this in as well, and look at it once more."""
    page = await visitor.get(address)
    assert page.status_code == 200, page.text
    return await visitor.post(address, form_in(page, address) | given)


async def known(street: Street) -> list[Survey]:
    return await street.hall.look(lambda store: list(store.affairs.all(Survey)))


async def test_a_pulse_is_looked_at_and_asked_once(street: Street, wim: Visitor) -> None:
    assert NEW in (await wim.get("/surveys")).text
    looked = await looks(wim, READY)
    assert looked.status_code == 200
    for said in ("6 sleutelfiguren", "Hoe is de stemming", "Na de brand"):
        assert said in looked.text, said
    assert await known(street) == []
    answers = await asyncio.gather(*(sends(wim, NEW, looked) for _ in range(3)))
    assert {each.status_code for each in answers} == {303}
    await street.hall.deliver()
    survey = (await known(street))[0]
    assert len(await known(street)) == 1
    assert f"/surveys/{survey.id}" in {each.headers["Location"] for each in answers}
    assert "Na de brand" in street.figures[0].last.text
    assert not street.wim.who.inbox, "in the chat nothing is shown of what is done at the desk"


async def test_own_questions_come_one_after_the_other(street: Street, wim: Visitor) -> None:
    address = "/surveys/new/policy"
    given = READY | {"words.text": "Een plein met bomen.", "q1": "choice"}
    del given["set"]
    assert (await wim.get(address)).text.count("pdf") == 0, "a PDF cannot be sent from here"
    answer = await looks(wim, given, address)
    assert answer.status_code == 422
    options = {"words.q1-words": "Wat vind je?", "words.q1-options": "Alleen ja"}
    answer = await looks(wim, options, address)
    assert answer.status_code == 422
    assert "Zet elk antwoord op een nieuwe regel" in answer.text
    assert "Alleen ja" in answer.text
    answer = await looks(wim, {"words.q1-options": "Ja\r\nNee", "q2": ""}, address)
    assert answer.status_code == 200, answer.text
    assert "Ja · Nee" in answer.text
    assert (await sends(wim, address, answer)).status_code == 303
    survey = (await known(street))[0]
    assert survey.questions[0].options == ("Ja", "Nee")
    assert len(survey.questions) == 1


async def test_fewer_than_five_are_not_asked(desk: OpenDesk, street: Street, wim: Visitor) -> None:
    four = {f"people.{each.who.person}": "on" for each in street.figures[:4]}
    looked = await looks(wim, READY | {"reach": "chosen"} | four)
    assert "Dat is te weinig" in looked.text
    refused = await sends(wim, NEW, looked)
    assert refused.status_code == 422
    assert "Vraag er minstens 5" in refused.text
    assert "Na de brand" in refused.text
    assert await known(street) == []
    assert "Na de brand" in (await wim.get(NEW)).text
    await desk.hall.deliver()
    assert not street.figures[0].who.inbox


async def test_of_anything_but_a_pulse_or_a_policy_nothing_is_asked(
    wim: Visitor, fatima: Visitor
) -> None:
    assert (await wim.get("/surveys/new/else")).status_code == 404
    assert (await fatima.get(NEW)).status_code == 404
