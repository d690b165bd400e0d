"""Leaving: a few last words, and gone at once; the coordinator reads them, the database forgets."""

from datetime import UTC, datetime

from domain.roles import Role, Standing
from services.people import exit_talk
from services.unit import Unit
from storage.store import Store
from tests.handlers.people.doorstep import Doorstep
from tests.handlers.people.members import called, everything, person
from tests.handlers.people.visitor import Visitor
from tests.handlers.town_hall import Someone, TownHall

ERASE = "Nee, wis alles"
WORDS = "Het was mooi, maar <b>te druk</b> naast mijn werk."


async def leave(merel: Visitor) -> None:
    await merel.say("/pauze")
    await merel.press("Uit het netwerk stappen", "Ik heb geen tijd of energie meer")
    await merel.say(WORDS)
    await merel.say("Buurthuis De Brug")
    await merel.press(ERASE, "Ja, ik stap eruit")


def letters(store: Store) -> int:
    return len(store.letters.of_kind("exit"))


async def test_whoever_leaves_is_out_at_once_with_thanks(doorstep: Doorstep) -> None:
    coordinator, merel = await doorstep.coordinator(), await doorstep.member("Merel")
    await leave(merel)

    assert merel.last.text.startswith("Je bent nu uit het netwerk.")
    assert merel.menu == []
    assert WORDS not in everything(merel), "what was typed leaves the chat"
    gone = await person(doorstep, merel)
    assert (gone.standing, gone.name) == (Standing.REMOVED, None)
    await merel.say("/pauze")
    assert "geldige uitnodiging" in merel.last.text

    assert "Merel is gestopt" in coordinator.last.text
    for said in ("Ik heb geen tijd", WORDS, "Buurthuis De Brug"):
        assert said in coordinator.last.text
    assert (await doorstep.journal())[-1] == "person-removed key-figure"


async def test_the_last_words_are_kept_until_each_coordinator_has_them(doorstep: Doorstep) -> None:
    ineke, noor = await doorstep.coordinator(), await doorstep.coordinator("Noor")
    noor.blocked = True
    merel = await doorstep.member("Merel")
    await leave(merel)
    assert "Merel is gestopt" in ineke.last.text
    assert noor.chat == {}
    assert await doorstep.look(letters) == 0, "who cannot be reached keeps nothing here"


async def test_no_words_wait_for_a_coordinator_who_was_removed(doorstep: Doorstep) -> None:
    ineke, merel = await doorstep.coordinator(), await doorstep.member("Merel")
    gone = await person(doorstep, ineke)

    def leave_and_go(unit: Unit) -> None:
        member = unit.store.people.by_account(merel.account)
        assert member is not None
        exit_talk.leave(unit, member, "time", WORDS, "")
        unit.store.people.remove(gone.id, unit.now)

    await doorstep.work(leave_and_go)
    assert ineke.chat == {}
    assert await doorstep.look(letters) == 0


async def test_before_the_last_step_everything_can_be_taken_back(doorstep: Doorstep) -> None:
    coordinator, merel = await doorstep.coordinator(), await doorstep.member("Merel")
    await merel.say("/pauze")
    await merel.press("Uit het netwerk stappen", "Ik voelde me niet gehoord")
    await merel.press("Overslaan", "Overslaan", ERASE)
    for promise in ("meteen gewist", "gaat door zonder je naam", "met je naam"):
        assert promise in merel.last.text
    await merel.press("Stoppen", "Weggooien")
    assert (await person(doorstep, merel)).standing is Standing.MEMBER
    assert coordinator.chat == {}


async def test_words_are_not_asked_twice_of_who_says_nothing(doorstep: Doorstep) -> None:
    coordinator, wim = await doorstep.coordinator(), await doorstep.member("Wim", Role.CHAIR)
    await wim.say("/pauze")
    await wim.press("Uit het netwerk stappen", "Ik ga verhuizen of iets anders doen")
    await wim.press("Overslaan", "Overslaan", "Ja, ik stap eruit")
    assert "Wim is gestopt" in coordinator.last.text
    assert "Wat erover is verteld" not in coordinator.last.text


async def test_to_stop_answering_is_another_button_than_to_leave(doorstep: Doorstep) -> None:
    await doorstep.coordinator()
    merel = await doorstep.member("Merel")
    await merel.say("/pauze")
    assert not [label for label in merel.labels if label.startswith("Stop")]
    await merel.press("Uit het netwerk stappen", "Ik voelde me niet gehoord")
    await merel.press("Overslaan", "Overslaan", ERASE)
    assert [label for label in merel.labels if "stop" in label.lower()] == ["Stoppen"]
    await merel.press("Stoppen", "Weggooien")
    assert (await person(doorstep, merel)).standing is Standing.MEMBER


async def test_somebody_removed_while_leaving_leaves_once(doorstep: Doorstep) -> None:
    coordinator, merel = await doorstep.coordinator(), await doorstep.member("Merel")
    await merel.say("/pauze")
    await merel.press("Uit het netwerk stappen", "Ik voelde me niet gehoord")
    await merel.press("Overslaan", "Overslaan", ERASE)
    number, data = max(merel.chat), merel.last.buttons["Ja, ik stap eruit"]
    await coordinator.say("/netwerk")
    await coordinator.press("Leden", "Merel · sleutelfiguur", "Verwijderen", "Ja, verwijder Merel")
    assert "niet voor jou" in await merel.press_data(number, data)
    assert "is gestopt" not in everything(coordinator)


async def test_meetings_are_led_by_nobody_who_left(doorstep: Doorstep) -> None:
    coordinator, merel = await doorstep.coordinator(), await doorstep.member("Merel")
    wim = await doorstep.member("Wim", Role.CHAIR)
    await called(doorstep, coordinator, chair=(await person(doorstep, wim)).id)
    assert "Voorzitter: Wim" in merel.last.text
    await wim.say("/pauze")
    await wim.press("Uit het netwerk stappen", "Ik ga verhuizen of iets anders doen")
    await wim.press("Overslaan", "Overslaan", "Ja, ik stap eruit")
    assert "Wim" not in everything(merel)
    assert len(merel.chat) == 1, "without a sound"
    assert "geen voorzitter" in everything(coordinator)


async def test_a_coordinator_sleeps_on_it(hall: TownHall, merel: Someone) -> None:
    ineke = await hall.person(Role.COORDINATOR, "Ineke")
    hall.now = datetime(2026, 11, 23, 22, 30, tzinfo=UTC)

    def leave(unit: Unit) -> None:
        member = unit.store.people.by_id(merel.person)
        assert member is not None
        exit_talk.leave(unit, member, "time", "", "")

    await hall.work(leave)
    assert ineke.inbox == []
    hall.now = datetime(2026, 11, 24, 7, 0, tzinfo=UTC)
    await hall.deliver()
    assert "Merel is gestopt" in ineke.inbox[-1]
