"""What members say back goes to the coordinators, and what these answer comes back to them."""

import pytest

from domain.announcements.announcement import Announcement
from domain.people.audience import Audience, Reach
from services.announcements import sending
from services.people import language_and_removal
from services.tombstones import Why
from services.unit import Unit
from services.upkeep import erasing, sweeping
from tests.handlers.people.doorstep import Doorstep
from tests.handlers.people.visitor import Visitor

WORDS = "Morgen komen we samen."


def _send(unit: Unit, ineke: Visitor) -> None:
    author = unit.store.people.by_account(ineke.account)
    assert author is not None
    sending.compose(unit, author, Audience(Reach.ALL), None, words={"nl": WORDS})


@pytest.fixture
async def karim(doorstep: Doorstep) -> Visitor:
    return await doorstep.coordinator("Karim")


@pytest.fixture
async def announced(doorstep: Doorstep, ineke: Visitor, karim: Visitor, sanne: Visitor) -> None:
    await doorstep.work(lambda unit: _send(unit, ineke))


def _announcement(person: Visitor) -> int:
    """The number of the message that shows the announcement."""
    return next(number for number, shown in person.chat.items() if WORDS in shown.text)


@pytest.mark.usefixtures("announced")
async def test_a_reply_by_button_reaches_every_coordinator_and_its_writer_hears_who(
    ineke: Visitor, karim: Visitor, sanne: Visitor
) -> None:
    await sanne.press("Reageren")
    await sanne.say("Ik neem <koffie> mee & thee.")
    await sanne.press("Versturen")
    for coordinator in (ineke, karim):
        assert f"Sanne reageert op het bericht “{WORDS}”" in coordinator.last.text
        assert "Ik neem <koffie> mee & thee." in coordinator.last.text
    said = "\n".join(shown.text for shown in sanne.chat.values())
    assert "doorgegeven aan Ineke en Karim" in said


@pytest.mark.usefixtures("announced")
async def test_a_telegram_reply_does_the_same_also_in_the_middle_of_something_else(
    ineke: Visitor, sanne: Visitor
) -> None:
    await sanne.say("Zorg melden")
    await sanne.say("Ik kom iets later.", reply_to=_announcement(sanne))
    assert "Ik kom iets later." in ineke.last.text
    assert any("doorgegeven" in shown.text for shown in sanne.chat.values())


@pytest.mark.usefixtures("announced")
async def test_an_answer_comes_back_and_the_other_coordinator_sees_that_it_was_given(
    ineke: Visitor, karim: Visitor, sanne: Visitor
) -> None:
    await sanne.say("Is er een lift?", reply_to=_announcement(sanne))
    letter = max(ineke.chat)
    await ineke.press("Antwoorden")
    await ineke.say("Ja, achterin.")
    await ineke.press("Versturen")
    assert "Ineke, coördinator, antwoordt" in sanne.last.text
    assert "Ja, achterin." in sanne.last.text
    assert "Beantwoord door Ineke" in ineke.chat[letter].text
    assert "Beantwoord door Ineke" in karim.last.text

    await sanne.say("Dank je!", reply_to=max(sanne.chat))
    assert "Dank je!" in karim.last.text
    await karim.say("Graag gedaan.", reply_to=max(karim.chat))
    assert "Graag gedaan." in sanne.last.text


@pytest.mark.usefixtures("announced")
async def test_an_answer_that_cannot_be_delivered_is_told_to_who_wrote_it(
    ineke: Visitor, sanne: Visitor
) -> None:
    await sanne.say("Is er een lift?", reply_to=_announcement(sanne))
    sanne.blocked = True
    await ineke.say("Ja, achterin.", reply_to=max(ineke.chat))
    assert "antwoord aan Sanne kon niet worden bezorgd" in ineke.last.text


@pytest.mark.usefixtures("announced")
async def test_nobody_can_answer_who_left_or_reply_to_what_was_erased(
    doorstep: Doorstep, ineke: Visitor, karim: Visitor, sanne: Visitor
) -> None:
    await sanne.say("Is er een lift?", reply_to=_announcement(sanne))
    page, buttons = max(ineke.chat), ineke.last.buttons

    def leave(unit: Unit) -> None:
        author = unit.store.people.by_account(ineke.account)
        leaving = unit.store.people.by_account(sanne.account)
        assert author is not None
        assert leaving is not None
        language_and_removal.remove(unit, author, leaving.id)

    await doorstep.work(leave)
    assert "doet niet meer mee" in await ineke.press_data(page, buttons["Antwoorden"])
    (erased,) = await doorstep.look(lambda store: store.affairs.all(Announcement))
    await doorstep.work(lambda unit: unit.store.erasure.affair(erased.id))
    assert "er niet meer" in await ineke.press_data(page, buttons["Antwoorden"])
    assert "er niet meer" in await karim.press("Reageren")


@pytest.mark.usefixtures("announced")
async def test_what_somebody_said_back_leaves_every_chat_when_they_are_erased(
    doorstep: Doorstep, ineke: Visitor, karim: Visitor, sanne: Visitor
) -> None:
    await sanne.say("Ik kom met de trein.", reply_to=_announcement(sanne))
    assert "Ik kom met de trein." in ineke.last.text

    def erase(unit: Unit) -> None:
        person = unit.store.people.by_account(sanne.account)
        assert person is not None
        erasing.erase_person(unit, person, Why.BY_HAND)

    await doorstep.work(erase)
    for coordinator in (ineke, karim):
        assert not any("trein" in shown.text for shown in coordinator.chat.values())


@pytest.mark.usefixtures("announced")
async def test_a_reply_too_long_or_with_a_citizen_service_number_is_refused(
    ineke: Visitor, sanne: Visitor
) -> None:
    number = _announcement(sanne)
    await sanne.say("a" * 3_001, reply_to=number)
    assert "1 te veel" in sanne.last.text
    await sanne.say("Mijn nummer is 123456782", reply_to=number)
    assert "reageert" not in ineke.last.text


@pytest.mark.usefixtures("announced")
async def test_a_reply_that_is_older_than_the_network_keeps_is_gone(
    doorstep: Doorstep, ineke: Visitor, sanne: Visitor
) -> None:
    await sanne.say("Is er een lift?", reply_to=_announcement(sanne))
    page, buttons = max(ineke.chat), ineke.last.buttons
    doorstep.wait(days=181)
    await doorstep.work(sweeping.sweep)
    assert "gewist" in await ineke.press_data(page, buttons["Antwoorden"])
