"""Who leads a meeting writes to those who were invited to it; the chair does too."""

import pytest

from domain.errors import NotAllowed
from domain.people.audience import Audience, Reach
from domain.roles import Role
from services.people import language_and_removal
from services.together import writing_to_invited
from services.unit import Unit
from tests.handlers.meetings.desk import Desk
from tests.handlers.meetings.gathering import called, chat, meeting, person, texts
from tests.handlers.town_hall import Someone, TownHall

TITLE, WORDS = "Samen door de winter", "Neem <b>soep</b> mee."
WRITE = "Schrijf aan wie is uitgenodigd"


async def writes(desk: Desk) -> None:
    await desk.opens_page(TITLE)
    await desk.presses(WRITE)
    await desk.says(WORDS)


@pytest.fixture
async def wil(hall: TownHall) -> Someone:
    return await hall.person(Role.CHAIR, "Wil")


async def test_the_chair_writes_to_who_was_invited_and_to_nobody_else(
    hall: TownHall, noor: Someone, wil: Someone, merel: Someone, samir: Someone
) -> None:
    invited = Audience(Reach.CHOSEN, people=(merel.person,))
    await called(hall, noor, audience=invited, chair=wil.person)
    desk = Desk(wil)
    await writes(desk)
    assert "Dit gaat naar 1 persoon, nu meteen" in desk.last.text
    assert WORDS in desk.last.text
    await desk.presses("Versturen")
    assert "Bericht van Wil, die de bijeenkomst leidt" in texts(merel)
    assert f"📅 {TITLE}\n\n{WORDS}" in texts(merel)
    assert not chat(samir)

    reply = next(shown for shown in chat(merel).values() if "Reageren" in shown.buttons)
    assert WORDS in reply.text
    await Desk(merel).presses("Reageren")
    await Desk(merel).says("Doe ik!")
    await Desk(merel).presses("Versturen")
    assert "Doe ik!" in texts(noor), "what is said back goes to the coordinators"
    assert "Doe ik!" not in texts(wil)


async def test_who_does_not_lead_it_cannot_write(
    hall: TownHall, noor: Someone, wil: Someone, merel: Someone
) -> None:
    kept = await meeting(hall, await called(hall, noor))

    def write(unit: Unit) -> None:
        assert not writing_to_invited.can(unit, person(unit, wil), kept)
        with pytest.raises(NotAllowed):
            writing_to_invited.check(unit, person(unit, wil), kept.id)

    await hall.work(write)
    assert not any(WORDS in shown.text for shown in chat(merel).values())


async def test_without_anybody_to_write_to_there_is_no_button(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    await called(hall, noor)
    desk = Desk(noor)
    await desk.opens_page(TITLE)
    assert WRITE in desk.last.buttons

    def leave(unit: Unit) -> None:
        gone = person(unit, merel)
        language_and_removal.remove(unit, gone, gone.id)

    await hall.work(leave)
    await desk.opens_page(TITLE)
    assert WRITE not in desk.last.buttons
