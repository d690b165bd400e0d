"""The journal in a coordinator's chat: who did and read what, without a text or a reporter."""

import pytest

from domain.identifiers import ConcernId
from domain.roles import Role
from services.people import lost_phones
from services.tombstones import Why
from services.unit import Unit
from services.upkeep import accounting, by_hand, erasing
from tests.handlers.chat import Chat
from tests.handlers.town_hall import Someone, TownHall


@pytest.fixture
async def ineke(hall: TownHall) -> Chat:
    return Chat(await hall.person(Role.COORDINATOR, "Ineke"))


@pytest.fixture
async def concern(hall: TownHall, merel: Someone, fatima: Someone) -> ConcernId:
    """What Merel filed without her name; Fatima took it up and read it, a day later again."""
    concern = await hall.concern(merel, named=False)
    await fatima.press("Oppakken", concern)
    await fatima.press("Lezen", concern)
    hall.wait(days=1)
    await fatima.press("Lezen", concern)
    return concern


async def looks(chat: Chat, *labels: str) -> str:
    await chat.says("/netwerk")
    for label in ("Journaal", *labels):
        await chat.presses(label)
    return chat.last.text


async def test_a_day_shows_who_did_and_read_what(
    hall: TownHall, ineke: Chat, concern: ConcernId
) -> None:
    reference = (await hall.now_is(concern)).reference
    today = await looks(ineke)
    assert f"11.15 · Fatima: Lezen · {reference}" not in today
    assert f"10.15 · Fatima: Lezen · {reference}" in today
    assert "Oppakken" not in today
    await ineke.presses("← Vorige", on=ineke.showing("Journaal,"))
    yesterday = ineke.last.text
    assert f"10.15 · Fatima: Oppakken · {reference}" in yesterday
    assert f"10.15 · Fatima: Lezen · {reference}" in yesterday
    assert "Merel" not in today + yesterday


async def test_a_concern_has_its_own_page(hall: TownHall, ineke: Chat, concern: ConcernId) -> None:
    reference = (await hall.now_is(concern)).reference
    text = await looks(ineke, reference)
    assert text.count("Fatima: Lezen") == 2
    assert "Merel" not in text
    looked = [line for line in await hall.journal(concern) if line == "journal-shown"]
    assert looked == ["journal-shown"], "looking is journaled with the concern"


async def test_who_acts_in_office_has_a_page_and_a_key_figure_has_none(
    hall: TownHall, ineke: Chat, concern: ConcernId
) -> None:
    await ineke.says("/netwerk")
    await ineke.presses("Ambtenaren")
    await ineke.presses("Fatima · ambtenaar")
    await ineke.presses("Journaal", on=ineke.showing("Bereikbaar"))
    assert ineke.last.text.count("Fatima: Lezen") == 2
    assert "de laatste 7 dagen" in ineke.last.text
    await ineke.says("/netwerk")
    await ineke.presses("Leden")
    await ineke.presses("Merel · sleutelfiguur")
    assert "Journaal" not in ineke.last.buttons


async def test_of_an_erased_concern_one_sentence_says_so(
    hall: TownHall, ineke: Chat, concern: ConcernId
) -> None:
    reference = (await hall.now_is(concern)).reference
    await looks(ineke)
    number, data = ineke.showing("Journaal,"), ineke.last.buttons[reference]

    def erase(unit: Unit) -> None:
        found = unit.store.concerns.by_id(concern)
        assert found is not None
        erasing.erase_concern(unit, found, Why.BY_HAND)

    await hall.work(erase)
    await ineke.presses_data(number, data)
    told = ineke.messages[number].text
    assert told == "Deze melding is gewist. Wie er iets mee deed, kan niemand meer zien."
    shown = await looks(ineke)
    assert "niemand weet meer wie: Lezen · gewist" in shown
    assert "de bot: Lezen" not in shown, "it was not the bot that read"


async def test_nobody_but_a_coordinator_gets_it(
    hall: TownHall, ineke: Chat, merel: Someone, concern: ConcernId
) -> None:
    await looks(ineke)
    data = next(iter(ineke.last.buttons.values()))
    other = Chat(merel)
    await other.says("Mijn meldingen")
    await other.presses_data(max(other.messages), data)
    assert "Journaal" not in other.texts


async def test_what_is_done_on_the_server_and_about_a_lost_phone_is_shown(
    hall: TownHall, ineke: Chat, fatima: Someone, joost: Someone
) -> None:
    def acts(unit: Unit) -> None:
        accounting.exported(unit.store.journal, unit.now, fatima.person)
        by_hand.ask(unit.store.journal, unit.now, None, joost.person)
        official = unit.store.people.by_id(joost.person)
        assert official is not None
        lost_phones.lose(unit, official, fatima.person)

    await hall.work(acts)
    shown = await looks(ineke)
    assert "de beheerder van de server: Gegevens uitgegeven · Fatima" in shown
    assert "de beheerder van de server: Gevraagd om te wissen · Joost" in shown
    assert "Joost: Telefoon kwijt gemeld · Fatima" in shown
