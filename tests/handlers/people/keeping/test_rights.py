"""A request for one's rights: with a button, received, watched over, answered within a month."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from domain.network import Answerable
from domain.roles import Role
from services.people import language_and_removal, rights
from services.unit import Unit
from services.upkeep import sweeping
from tests.handlers.people import doorstep as doorsteps
from tests.handlers.people.doorstep import Doorstep
from tests.handlers.people.visitor import Visitor

RIGHTS = "Meer over je rechten"


async def asks(visitor: Visitor, label: str = "📋 Wat bewaren jullie van mij?") -> None:
    await visitor.say("/privacy")
    await visitor.press(RIGHTS, label)


async def at(doorstep: Doorstep, *day: int) -> None:
    """Let it be ten o'clock on a day, and the clock tick."""
    doorstep.now = datetime(day[0], day[1], day[2], 9, tzinfo=UTC)
    await doorstep.work(lambda unit: [sweeping.sweep(unit), None][1])


def got(coordinator: Visitor) -> list[str]:
    return [
        shown.text for shown in coordinator.chat.values() if "Vraag over gegevens" in shown.text
    ]


async def test_who_answers_for_it_is_said(doorstep: Doorstep) -> None:
    noor = await doorstep.member("Noor")
    await noor.say("/privacy")
    await noor.press(RIGHTS)
    for words in (
        "College van burgemeester en wethouders van Voorbeeldstad",
        "privacy@voorbeeldstad.example",
        "een taak van algemeen belang",
        "Autoriteit Persoonsgegevens, autoriteitpersoonsgegevens.nl",
        "Binnen een maand",
    ):
        assert words in noor.last.text


async def test_what_a_municipality_did_not_say_is_said_to_be_missing(
    doorstep: Doorstep, monkeypatch: pytest.MonkeyPatch
) -> None:
    was = doorsteps.MUNICIPALITY
    network = replace(was.network, answerable=Answerable())
    monkeypatch.setattr(doorsteps, "MUNICIPALITY", replace(was, network=network))
    noor = await doorstep.member("Noor")
    await noor.say("/privacy")
    await noor.press(RIGHTS)
    assert "verantwoordelijk is: Voorbeeldstad." in noor.last.text
    assert noor.last.text.count("dat staat hier nog niet. Bel 0100 - 00 00 00") == 2
    assert "Dat kan bij Autoriteit Persoonsgegevens." in noor.last.text
    assert Answerable().missing == ("controller", "officer", "ground", "supervisor")


async def test_a_request_is_received_and_answered(doorstep: Doorstep) -> None:
    ineke, els = await doorstep.coordinator(), await doorstep.member("Els", Role.COORDINATOR)
    noor = await doorstep.member("Noor")
    await asks(noor)
    assert "Je vraag is binnen op maandag 23 november: wat we van je bewaren." in noor.last.text
    assert "Uiterlijk woensdag 23 december krijg je antwoord." in noor.last.text
    person = await doorstep.person(noor)
    assert person is not None
    for coordinator in (ineke, els):
        (text,) = got(coordinator)
        assert "Noor vraagt: wat we van die persoon bewaren." in text
        assert f"schakel export --person {person.id}" in text
    await asks(noor)
    assert len(got(ineke)) == 1, "it is open already"
    await asks(noor, "Wis alles van mij")
    assert len(got(ineke)) == 2, "another right is another request"

    await ineke.say("/netwerk")
    await ineke.press("📋 Vraag over gegevens, vóór woensdag 23 december")
    await ineke.press("Beantwoord", "Ja, beantwoord")
    assert "✅ Beantwoord." in ineke.last.text
    assert "De coördinator heeft je vraag over je gegevens beantwoord" in noor.last.text
    await asks(noor)
    assert len(got(ineke)) >= 3, "what is answered can be asked again"


async def test_a_member_who_types_what_who_left_types_can_ask_as_well(doorstep: Doorstep) -> None:
    """The word that a request was answered names both ways to ask again, to whoever gets it."""
    ineke, noor = await doorstep.coordinator(), await doorstep.member("Noor")
    await noor.say("/gegevens")
    await noor.press("📋 Wat bewaren jullie van mij?")
    assert "Je vraag is binnen" in noor.last.text
    assert len(got(ineke)) == 1


async def test_who_comes_second_sees_that_it_is_answered(doorstep: Doorstep) -> None:
    ineke, els = await doorstep.coordinator(), await doorstep.member("Els", Role.COORDINATOR)
    noor = await doorstep.member("Noor")
    await asks(noor)
    for coordinator in (ineke, els):
        await coordinator.press("Beantwoord")
    await ineke.press("Ja, beantwoord")
    told = len(noor.chat)
    assert await els.press("Ja, beantwoord") == "Deze vraag is al beantwoord."
    assert "✅ Beantwoord." in els.last.text
    assert len(noor.chat) == told, "once"


async def test_coordinators_are_reminded_and_who_asked_hears_that_it_is_late(
    doorstep: Doorstep,
) -> None:
    ineke, noor = await doorstep.coordinator(), await doorstep.member("Noor")
    await asks(noor)
    heard = []
    for day in (
        (2026, 12, 8),
        (2026, 12, 9),
        (2026, 12, 16),
        (2026, 12, 22),
        (2026, 12, 23),
        (2026, 12, 24),
        (2026, 12, 28),
        (2027, 1, 4),
    ):
        await at(doorstep, *day)
        heard.append(len(got(ineke)))
    assert heard == [1, 2, 3, 4, 4, 5, 5, 6]
    assert "Dat is voorbij" in got(ineke)[-1]
    late = [shown for shown in noor.chat.values() if "de maand is om" in shown.text]
    assert len(late) == 1
    assert "klaag bij Autoriteit Persoonsgegevens" in late[0].text


async def test_an_open_request_is_not_swept_away(doorstep: Doorstep) -> None:
    await doorstep.coordinator()
    noor = await doorstep.member("Noor")
    await asks(noor)
    await at(doorstep, 2027, 11, 24)
    assert len(await doorstep.work(rights.waiting)) == 1


async def test_who_was_removed_can_ask_and_a_stranger_learns_nothing(doorstep: Doorstep) -> None:
    ineke, noor = await doorstep.coordinator(), await doorstep.member("Noor")
    person, coordinator = await doorstep.person(noor), await doorstep.person(ineke)
    assert person is not None
    assert coordinator is not None
    await doorstep.work(lambda unit: language_and_removal.remove(unit, coordinator, person.id))
    await noor.say("hallo")
    assert "Typ /gegevens" in noor.last.text
    await noor.say("/gegevens")
    told = noor.last.text
    assert "uiterlijk woensdag 23 december antwoord" in told
    (asked,) = got(ineke)
    assert "Iemand die niet meer in het netwerk is vraagt: wat we van die persoon bewaren" in asked
    assert person.id in asked

    nobody = doorstep.visitor()
    await nobody.say("/gegevens")
    assert nobody.last.text == told
    assert len(got(ineke)) == 1

    def sent(unit: Unit) -> int:
        return len(unit.store.letters.of_kind(rights.KIND))

    assert await doorstep.work(sent) == 1


async def test_privacy_says_of_the_language_what_is_done_with_it(doorstep: Doorstep) -> None:
    ineke, noor = await doorstep.coordinator(), await doorstep.member("Noor")
    await noor.say("/privacy")
    await noor.press("Meer over wat we bewaren")
    assert "je buurt: tot je uit het netwerk gaat. Je taal en je Telegram-account: ook daarna" in (
        noor.last.text
    )
    person, coordinator = await doorstep.person(noor), await doorstep.person(ineke)
    assert person is not None
    assert coordinator is not None
    await doorstep.work(lambda unit: language_and_removal.remove(unit, coordinator, person.id))
    left = await doorstep.person(noor)
    assert left is not None
    assert (left.name, left.neighbourhood, left.language) == (None, None, person.language)
