"""Officials who are away: somebody else is reminded, and everybody sees who."""

from domain.identifiers import PersonId
from domain.roles import Role
from services.concerns import absence
from storage.tables.journal import JournalAct
from tests.handlers.people.doorstep import Doorstep
from tests.handlers.people.visitor import Visitor


async def test_an_official_says_who_stands_in(doorstep: Doorstep) -> None:
    joost, fatima = await _official(doorstep, "Joost"), await _official(doorstep, "Fatima")
    await joost.say("/start")
    assert joost.menu == [["Afwezig"], ["Bijeenkomsten", "Samen"], ["Hoe werkt het?", "Privacy"]]

    await joost.say("Afwezig")
    assert "Kies een collega als vervanger" in joost.last.text
    await joost.press("Fatima")

    assert joost.last.text.startswith("Je bent nu afwezig.")
    assert joost.menu[0] == ["Weer aanwezig"]
    assert fatima.last.text.startswith("Joost is er een tijdje niet. Jij vervangt Joost.")
    assert await _contacts(doorstep, joost) == ["Fatima"]
    stand_in = await doorstep.person(fatima)
    assert stand_in is not None
    (*_, away) = await doorstep.look(lambda store: store.journal.after(0, JournalAct.PERSON_AWAY))
    assert away.detail == stand_in.id
    assert stand_in.id not in " ".join(await doorstep.journal()), "nobody can count it by person"


async def test_somebody_who_is_back_gets_their_reminders_back(doorstep: Doorstep) -> None:
    joost, fatima = await _official(doorstep, "Joost"), await _official(doorstep, "Fatima")
    await joost.say("/afwezig")
    await joost.press("Fatima")

    await joost.say("Weer aanwezig")

    assert joost.last.text.startswith("Welkom terug!")
    assert joost.menu[0] == ["Afwezig"]
    assert fatima.last.text.startswith("Joost is er weer.")
    assert await _contacts(doorstep, joost) == ["Joost"]


async def test_without_a_colleague_everybody_stands_in(doorstep: Doorstep) -> None:
    joost = await _official(doorstep, "Joost")
    await joost.say("Afwezig")

    await joost.press("Iedereen")

    assert joost.last.text.startswith("Je bent nu afwezig.")
    assert await _contacts(doorstep, joost) == []


async def test_whoever_stands_in_and_goes_too_passes_it_on(doorstep: Doorstep) -> None:
    joost, fatima = await _official(doorstep, "Joost"), await _official(doorstep, "Fatima")
    await _official(doorstep, "Karin")
    await _leaves(joost, "Fatima")
    await _leaves(fatima, "Karin")

    assert await _contacts(doorstep, joost) == ["Karin"]


async def test_two_who_stand_in_for_each_other_are_not_asked_forever(doorstep: Doorstep) -> None:
    joost, fatima = await _official(doorstep, "Joost"), await _official(doorstep, "Fatima")
    await joost.say("Afwezig")
    number, data = max(joost.chat), joost.last.buttons["Fatima"]
    await _official(doorstep, "Karin")
    await _leaves(fatima, "Joost")

    toast = await joost.press_data(number, data)

    assert toast == "Deze collega kan je nu niet vervangen. Kies iemand anders."
    assert await _contacts(doorstep, fatima) == ["Joost"]
    await _leaves(joost, "Karin")
    assert await _contacts(doorstep, fatima) == ["Karin"]


async def test_what_nobody_owns_is_everybodys_who_is_there(doorstep: Doorstep) -> None:
    joost = await _official(doorstep, "Joost")
    await _official(doorstep, "Fatima")
    await _official(doorstep, "Karin")
    await _leaves(joost, "Fatima")

    there = await doorstep.work(lambda unit: absence.contact_of(unit, None))

    assert {person.name for person in there} == {"Fatima", "Karin"}


async def test_a_stand_in_who_is_removed_leaves_it_to_everybody(doorstep: Doorstep) -> None:
    coordinator = await doorstep.coordinator()
    joost, _ = await _official(doorstep, "Joost"), await _official(doorstep, "Fatima")
    await _official(doorstep, "Karin")
    await _official(doorstep, "Bram")
    await _leaves(joost, "Fatima")

    await coordinator.say("/netwerk")
    await coordinator.press("Leden", "Fatima · ambtenaar", "Verwijderen", "Ja, verwijder Fatima")

    assert await _contacts(doorstep, joost) == ["Bram", "Karin"]
    person = await doorstep.person(joost)
    assert person is not None
    assert (person.away, person.stand_in) == (True, None)


async def test_the_coordinator_does_it_for_somebody_who_is_ill(doorstep: Doorstep) -> None:
    coordinator = await doorstep.coordinator()
    joost, fatima = await _official(doorstep, "Joost"), await _official(doorstep, "Fatima")
    await coordinator.say("/netwerk")
    await coordinator.press("Leden", "Joost · ambtenaar", "Afwezig")
    assert "Joost is er een tijdje niet?" in coordinator.last.text

    toast = await coordinator.press("Fatima")

    assert toast == "Op afwezig gezet"
    assert "Afwezig. Vervanger: Fatima" in coordinator.last.text
    assert joost.last.text.startswith("De coördinator heeft je op afwezig gezet.")
    assert joost.menu[0] == ["Weer aanwezig"]
    assert "Jij vervangt" in fatima.last.text
    await coordinator.press("Weer aanwezig")
    assert "Afwezig" not in coordinator.last.text
    assert await _contacts(doorstep, joost) == ["Joost"]


async def test_nobody_else_changes_somebodys_presence(doorstep: Doorstep) -> None:
    joost, fatima = await _official(doorstep, "Joost"), await _official(doorstep, "Fatima")
    noor = await doorstep.member("Noor")
    await joost.say("Afwezig")
    data = joost.last.buttons["Fatima"]

    for other in (fatima, noor):
        await other.say("/start")
        toast = await other.press_data(max(other.chat), data)
        assert toast == "Deze knop is niet voor jou bedoeld."
    await noor.say("/afwezig")

    assert noor.last.text.startswith("Dat ken ik niet.")
    assert await _contacts(doorstep, joost) == ["Joost"]


async def _official(doorstep: Doorstep, name: str) -> Visitor:
    return await doorstep.member(name, Role.OFFICIAL)


async def _leaves(official: Visitor, stand_in: str) -> None:
    await official.say("/afwezig")
    await official.press(stand_in)


async def _contacts(doorstep: Doorstep, official: Visitor) -> list[str]:
    person = await doorstep.person(official)
    owner = person.id if person else PersonId("")
    there = await doorstep.work(lambda unit: absence.contact_of(unit, owner))
    return sorted(person.name or "" for person in there)
