"""What officials and coordinators with the desk alone do together: duty, meetings, papers."""

from dataclasses import replace

import pytest

from domain.announcements.announcement import Enclosure
from domain.concerns.concern import Urgency
from domain.conversations.papers import as_checked
from domain.duty_hours import DutyHours
from domain.identifiers import PersonId
from domain.people.audience import Audience, Reach
from domain.roles import Role
from services.announcements import sending
from services.concerns.duty import rota
from services.unit import Unit
from storage.records import Person
from tests.bot.desk.chat_at_desk import ChatAtDesk
from tests.bot.desk.coming_in import as_person, works_here
from tests.bot.desk.open_desk import OpenDesk
from tests.handlers.concerns.duty.duty_town import EVENING, FRIDAY
from tests.handlers.meetings import gathering
from tests.handlers.town_hall import MUNICIPALITY, Someone

At = tuple[Someone, ChatAtDesk]


@pytest.fixture
async def noor(desk: OpenDesk) -> At:
    return await works_here(desk, Role.COORDINATOR, "Noor")


@pytest.fixture
async def merel(desk: OpenDesk) -> At:
    return await works_here(desk, Role.OFFICIAL, "Merel")


@pytest.fixture
async def bram(desk: OpenDesk) -> At:
    return await works_here(desk, Role.OFFICIAL, "Bram")


async def has(chat: ChatAtDesk, words: str) -> bool:
    return any(words in text for text in await chat.texts())


async def test_who_is_asked_to_a_meeting_answers_in_the_chat(
    desk: OpenDesk, noor: At, merel: At
) -> None:
    made = await gathering.called(desk.hall, noor[0])
    assert await has(merel[1], "Samen door de winter")
    await merel[1].press("Ik kom")
    state = await gathering.state(desk.hall, made, merel[0])
    assert str(state.answer) == "yes"


async def test_a_week_of_duty_is_swapped_and_the_call_comes(
    desk: OpenDesk, noor: At, merel: At, bram: At, samira: Someone
) -> None:
    network = replace(MUNICIPALITY.network, duty=DutyHours(nights=True))
    desk.hall.municipality = replace(MUNICIPALITY, network=network)
    desk.hall.now = FRIDAY

    def order(unit: Unit, by: Person) -> None:
        for someone in (merel[0], bram[0]):
            rota.put(unit, by, PersonId(someone.person))

    await as_person(desk, noor[0], order)
    for who in (merel, bram):
        await who[1].browser.signs_in("merel" if who is merel else "bram")
    await merel[1].type("/dienst")
    await merel[1].press("Ruilen: week vanaf maandag 23 november")
    assert await has(bram[1], "Merel wil de dienst ruilen")
    await bram[1].press("Ik neem het over")
    assert await has(merel[1], "is geruild met Bram")
    desk.hall.now = EVENING
    await desk.hall.concern(samira, urgency=Urgency.URGENT)
    await bram[1].browser.signs_in("bram")
    assert await has(bram[1], "Dringend")


async def test_the_paper_of_an_announcement_is_read_at_the_desk(
    desk: OpenDesk, noor: At, merel: At
) -> None:
    paper = Enclosure(as_checked("paper-1"), "verslag.pdf")

    def announce(unit: Unit, by: Person) -> None:
        words = {"nl": "Het verslag van gisteren."}
        sending.compose(unit, by, Audience(Reach.ALL), None, words=words, file=paper)

    await as_person(desk, noor[0], announce)
    page = await merel[1].page()
    assert "Het verslag van gisteren." in page
    number = page.rpartition('/file"')[0].rpartition("/messages/")[2]
    desk.courier.papers["paper-1"] = b"%PDF-1.7"
    got = await merel[1].browser.get(f"/messages/{number}/file")
    assert got.content == b"%PDF-1.7"
