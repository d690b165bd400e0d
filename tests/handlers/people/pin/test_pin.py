"""The PIN: chosen, asked for before reading, locked, seen by others, taken away by two."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.slow_hash import slow_hash
from domain.identifiers import ConcernId
from domain.people.pin import MOST_TRIES, Pin
from domain.pin_rule import PinRule
from domain.roles import Role, Standing
from handlers import route_table
from handlers.telegram.calls import FailureKind, SlowHash
from services.people import admission, language_and_removal, onboarding, pins
from services.unit import Unit
from services.upkeep import ended_again
from storage.database import Database
from storage.records import Person
from storage.sealing import Keyring
from storage.store import Store
from storage.tables.tombstones import Buried
from tests.handlers.chat import Chat
from tests.handlers.town_hall import MUNICIPALITY, Someone, TownHall

PIN, OTHER, WRONG = "480793", "739561", "905274"
TYPE_FIRST = "Typ eerst je pincode, in je eigen chat met mij."
TEXT = "Bij de brug"


@pytest.fixture
async def hall(tmp_path: Path) -> AsyncIterator[TownHall]:
    network = replace(MUNICIPALITY.network, pin=PinRule(required=True, minutes=30))
    hall = await TownHall.open(tmp_path / "schakel.db")
    hall.municipality = replace(MUNICIPALITY, network=network)
    yield hall
    await hall.database.close()


@pytest.fixture
async def concern(hall: TownHall, merel: Someone) -> ConcernId:
    return await hall.concern(merel)


async def pin_of(hall: TownHall, who: Someone) -> Pin:
    return await hall.look(lambda store: store.pins.of(who.person))


async def person(hall: TownHall, who: Someone) -> Person:
    found = await hall.look(lambda store: store.people.by_id(who.person))
    assert found is not None
    return found


async def chooses(hall: TownHall, who: Someone, pin: str = PIN) -> None:
    """Choose a PIN as who just came in, and let its time pass."""
    someone = await person(hall, who)
    await hall.work(lambda unit: pins.ask(unit, someone) and None)
    await Chat(who).says(pin)
    await Chat(who).says(pin)
    assert "Je pincode is bewaard" in Chat(who).texts
    hall.wait(hours=1)


async def acts(hall: TownHall) -> list[str]:
    def read(store: Store) -> list[str]:
        rows = store._connection.execute("SELECT act FROM journal ORDER BY seq")
        return [act for (act,) in rows]

    return await hall.look(read)


async def test_without_the_setting_nobody_is_asked(
    hall: TownHall, concern: ConcernId, fatima: Someone
) -> None:
    hall.municipality = MUNICIPALITY
    await fatima.press("Lezen", concern)
    assert TEXT in hall.texts()
    await Chat(fatima).says("/pincode")
    assert Chat(fatima).last.text == "In dit netwerk wordt geen pincode gevraagd."


async def test_the_first_time_a_pin_is_chosen_and_the_reading_goes_on_by_itself(
    hall: TownHall, concern: ConcernId, fatima: Someone
) -> None:
    chat = Chat(fatima)
    assert await fatima.press("Lezen", concern) == TYPE_FIRST
    assert TEXT not in hall.texts()
    assert "Kies een pincode van zes cijfers" in chat.last.text
    await chat.says(PIN)
    assert chat.last.text == "Typ dezelfde pincode nog een keer."
    await chat.says(PIN)
    assert TEXT in hall.texts()
    assert PIN not in chat.texts
    assert "pin-chosen" in await acts(hall)
    # For a while it is not asked again, and then it is.
    hall.wait(minutes=29)
    assert await fatima.press("Lezen", concern) != TYPE_FIRST
    hall.wait(minutes=20)
    assert await fatima.press("Lezen", concern) == TYPE_FIRST
    await chat.says(PIN)
    assert "staat nu in de ambtenarengroep" in chat.texts


@pytest.mark.parametrize("weak", ["123456", "000000", "198512", "121212", "٠٠٠٠٠٠"])
async def test_a_weak_pin_is_refused_and_taken_away_all_the_same(
    hall: TownHall, concern: ConcernId, fatima: Someone, weak: str
) -> None:
    await fatima.press("Lezen", concern)
    await Chat(fatima).says(weak)
    assert "te makkelijk te raden" in Chat(fatima).texts
    assert weak not in {shown.text for shown in Chat(fatima).messages.values()}
    assert not (await pin_of(hall, fatima)).is_set


@pytest.mark.parametrize("typed", ["1234", "0000", "48079", "4807931"])
async def test_six_digits_no_more_and_no_fewer(
    hall: TownHall, concern: ConcernId, fatima: Someone, typed: str
) -> None:
    await fatima.press("Lezen", concern)
    await Chat(fatima).says(typed)
    assert "precies zes cijfers" in Chat(fatima).texts
    assert typed not in {shown.text for shown in Chat(fatima).messages.values()}


async def test_what_is_typed_the_second_time_has_to_be_the_same(
    hall: TownHall, concern: ConcernId, fatima: Someone
) -> None:
    await fatima.press("Lezen", concern)
    for typed in (PIN, OTHER):
        await Chat(fatima).says(typed)
    assert "niet dezelfde cijfers" in Chat(fatima).last.text
    assert not (await pin_of(hall, fatima)).is_set


async def test_after_five_wrong_ones_it_is_locked_and_the_right_one_opens_nothing(
    hall: TownHall, concern: ConcernId, fatima: Someone, joost: Someone
) -> None:
    await chooses(hall, fatima)
    chat = Chat(fatima)
    await fatima.press("Lezen", concern)
    for left in ("4 keer", "3 keer", "2 keer", "één keer"):
        await chat.says(WRONG)
        assert left in chat.last.text
    await chat.says(WRONG)
    assert "zit op slot" in chat.last.text
    assert "De pincode van Fatima zit op slot" in Chat(joost).texts
    await chat.says(PIN)
    assert TEXT not in hall.texts()
    assert "zit op slot" in await fatima.press("Lezen", concern)
    assert (await pin_of(hall, fatima)).is_locked
    assert WRONG not in chat.texts


async def test_many_at_once_are_no_more_than_five_tries(
    hall: TownHall, concern: ConcernId, fatima: Someone
) -> None:
    """Nothing is hashed yet while they come in, as when the bot was down."""
    await chooses(hall, fatima)
    await fatima.press("Lezen", concern)
    hall.offline = True
    for guess in range(20):
        await Chat(fatima).says(f"{739561 + guess}")
    await Chat(fatima).says(PIN)
    assert (await pin_of(hall, fatima)).tries == MOST_TRIES
    before = len(hall.telegram.hashed)
    hall.offline = False
    await hall.deliver()
    assert len(hall.telegram.hashed) - before == MOST_TRIES
    assert TEXT not in hall.texts()
    assert (await pin_of(hall, fatima)).is_locked


async def test_a_right_one_gives_the_tries_back(
    hall: TownHall, concern: ConcernId, fatima: Someone
) -> None:
    await chooses(hall, fatima)
    await fatima.press("Lezen", concern)
    await Chat(fatima).says(WRONG)
    await Chat(fatima).says("480.793")
    assert TEXT in hall.texts()
    assert (await pin_of(hall, fatima)).tries == 0


async def test_a_pin_typed_in_the_group_is_seen_by_others_and_has_to_be_another(
    hall: TownHall, concern: ConcernId, fatima: Someone
) -> None:
    await chooses(hall, fatima)
    await fatima.type(PIN, await hall.topic(concern))
    assert PIN not in hall.texts()
    assert "Een pincode hoort niet in de groep" in hall.texts()
    assert "pin-seen" in await acts(hall)
    chat = Chat(fatima)
    await fatima.press("Lezen", concern)
    # Whoever has her phone and saw nothing gets no further by typing six digits in the group.
    await chat.says(WRONG)
    assert "klopt niet" in chat.last.text
    await chat.says(PIN)
    assert TEXT not in hall.texts()
    assert "Kies nu een nieuwe" in chat.last.text
    await chat.says(PIN)
    assert "of je had hem al" in chat.last.text
    for _ in range(2):
        await chat.says(OTHER)
    assert TEXT in hall.texts()
    hall.wait(hours=1)
    await fatima.press("Lezen", concern)
    await chat.says(PIN)
    assert "klopt niet" in chat.last.text


async def test_a_message_that_is_changed_into_a_pin_is_one_too(
    hall: TownHall, concern: ConcernId, fatima: Someone
) -> None:
    await chooses(hall, fatima)
    chat, topic = Chat(fatima), await hall.topic(concern)
    number = await fatima.type("even kijken", topic)
    await fatima.edit(number, PIN, topic)
    assert "Een pincode hoort niet in de groep" in hall.texts()
    assert (await pin_of(hall, fatima)).known
    await fatima.press("Lezen", concern)
    number = await chat.says("wacht")
    await chat.edits(number, WRONG)
    assert "klopt niet" in chat.texts
    assert number not in chat.messages


async def test_what_others_type_in_the_group_says_nothing_about_a_pin(
    hall: TownHall, concern: ConcernId, fatima: Someone, merel: Someone
) -> None:
    await chooses(hall, fatima)
    for who, text in ((merel, PIN), (fatima, "er komen 480793 mensen")):
        await who.type(text, await hall.topic(concern))
        assert text in hall.texts()
    assert not (await pin_of(hall, fatima)).known


async def test_a_coordinator_types_it_before_who_is_in_the_network(
    hall: TownHall, wim: Someone, merel: Someone
) -> None:
    chat = Chat(wim)
    await chat.says("/netwerk")
    assert "Kies een pincode" in chat.last.text
    assert "Sleutelfiguren:" not in chat.texts
    for _ in range(2):
        await chat.says(PIN)
    assert "Sleutelfiguren: 1" in chat.texts
    hall.wait(hours=1)
    assert await chat.presses("Leden") == TYPE_FIRST
    assert "Merel" not in chat.texts
    await chat.says(PIN)
    assert any("Merel" in label for label in chat.last.buttons)
    hall.wait(hours=1)
    number = chat.showing("Leden")
    assert await chat.presses_data(number, f"1t:remove:{merel.person}:") == TYPE_FIRST
    assert (await person(hall, merel)).standing == "member"
    await chat.says(PIN)
    assert "Druk nu nog een keer" in chat.texts


async def test_nothing_that_shows_who_is_in_the_network_goes_without_a_pin(
    hall: TownHall, wim: Someone, merel: Someone
) -> None:
    """Pressed on a page that was opened while the PIN counted."""
    await chooses(hall, wim)
    chat = Chat(wim)
    for number, what in enumerate(("p-core", "p-buddy", "p-quarter", "r-look", "r-done", "j-by")):
        pressed = await chat.presses_data(number + 1, f"1t:{what}:{merel.person}:")
        assert pressed == TYPE_FIRST, what
    assert "Merel" not in chat.texts
    open_to_all = {name for name, route in route_table.PAGES.items() if not route.pin}
    assert not open_to_all & {"members", "member", "roster", "invite", "count", "guest", "bind"}


async def test_a_newcomers_code_counts_once_the_pin_was_right(hall: TownHall, wim: Someone) -> None:
    await chooses(hall, wim)
    newcomer = await hall.person(Role.KEY_FIGURE, "Nieuw")
    await hall.work(lambda unit: admission_waits(unit, newcomer))
    chat = Chat(wim)
    await chat.says("4821")
    assert (await person(hall, newcomer)).standing is Standing.NEWCOMER
    assert "Typ je pincode" in chat.last.text
    await chat.says(PIN)
    await chat.says("4821")
    assert (await person(hall, newcomer)).standing is Standing.MEMBER
    # Begun while it counted, and gone on with when it does not.
    later = await hall.person(Role.KEY_FIGURE, "Later")
    await hall.work(lambda unit: admission_waits(unit, later))
    await chat.presses("Code typen")
    hall.wait(hours=1)
    await chat.says("4821")
    assert (await person(hall, later)).standing is Standing.NEWCOMER
    await chat.says(PIN)
    await chat.says("4821")
    assert (await person(hall, later)).standing is Standing.MEMBER


def admission_waits(unit: Unit, newcomer: Someone) -> None:
    """Let somebody be at the end of coming in, with the code 4821."""
    known = unit.store.people.by_id(newcomer.person)
    assert known is not None
    known = replace(known, standing=Standing.NEWCOMER, name=None)
    unit.store.people.save(known)
    onboarding.resume(unit, known, "Nieuw")
    unit.store.people.save(replace(known, code="4821", name="Nieuw"))
    admission.request(unit, replace(known, code="4821", name="Nieuw"))


async def test_who_has_none_is_asked_at_once_where_it_is_switched_on(
    hall: TownHall, fatima: Someone, joost: Someone, wim: Someone, merel: Someone
) -> None:
    """Else whoever finds the phone of somebody who never chose one would be the first to."""
    hall.municipality = MUNICIPALITY
    await chooses_before(hall, joost)
    await hall.work(pins.ask_all)
    assert "pincode" not in Chat(fatima).texts
    network = replace(MUNICIPALITY.network, pin=PinRule(required=True, minutes=30))
    hall.municipality = replace(MUNICIPALITY, network=network)
    for _ in range(2):
        await hall.work(pins.ask_all)
    for who in (fatima, wim):
        assert Chat(who).texts.count("Kies een pincode van zes cijfers") == 1
    for who in (joost, merel):
        assert "Kies een pincode" not in Chat(who).texts


async def chooses_before(hall: TownHall, who: Someone) -> None:
    await hall.look(lambda store: store.pins.save(who.person, Pin(salt="0a", hashed="0b")))


async def test_that_somebody_chose_their_first_pin_others_hear(
    hall: TownHall, concern: ConcernId, fatima: Someone, joost: Someone, wim: Someone
) -> None:
    heard = "Fatima heeft een pincode gekozen"
    await chooses(hall, fatima)
    assert heard in Chat(wim).texts
    assert heard not in Chat(joost).texts
    await Chat(fatima).says("/pincode")
    await Chat(fatima).presses("Nieuwe pincode kiezen")
    for typed in (PIN, OTHER, OTHER):
        await Chat(fatima).says(typed)
    assert Chat(wim).texts.count(heard) == 1
    await chooses(hall, wim)
    assert "Wim heeft een pincode gekozen" in Chat(fatima).texts


async def test_a_coordinator_says_that_a_phone_is_lost_without_a_pin(
    hall: TownHall, wim: Someone, fatima: Someone
) -> None:
    await chooses(hall, fatima)
    await chooses(hall, wim, OTHER)
    await Chat(wim).says("/telefoonkwijt")
    await Chat(wim).presses("Fatima")
    await Chat(wim).presses("Ja, de telefoon is kwijt")
    assert (await person(hall, fatima)).standing == "lost"
    assert not (await pin_of(hall, fatima)).asked


async def resets(hall: TownHall, colleague: Someone, name: str, pin: str) -> str:
    """Press a colleague's PIN away, with one's own PIN where it is asked."""
    chat = Chat(colleague)
    await chat.says("/pincode")
    label = next(label for label in chat.last.buttons if name in label)
    number = chat.showing("Is een collega de pincode vergeten?")
    data = chat.messages[number].buttons[label]
    toast = await chat.presses_data(number, data)
    if toast == TYPE_FIRST:
        await chat.says(pin)
        toast = await chat.presses_data(number, data)
    return toast


async def test_two_take_a_forgotten_pin_away_and_nobody_alone(
    hall: TownHall, concern: ConcernId, fatima: Someone, joost: Someone, wim: Someone
) -> None:
    await chooses(hall, fatima)
    await chooses(hall, joost, OTHER)
    await chooses(hall, wim, WRONG)
    assert "Nog één collega" in await resets(hall, wim, "Fatima", WRONG)
    assert "Nog één collega" in await resets(hall, wim, "Fatima", WRONG)
    assert (await pin_of(hall, fatima)).is_set
    assert "Wim wil de pincode van Fatima wissen" in Chat(joost).texts
    assert "Wim wil je pincode wissen" in Chat(fatima).texts
    own = await Chat(fatima).presses_data(1, f"1t:drop-pin:{fatima.person}:")
    assert own == TYPE_FIRST
    await Chat(fatima).says(PIN)
    own = await Chat(fatima).presses_data(1, f"1t:drop-pin:{fatima.person}:")
    assert "Je eigen pincode wis je niet zelf" in own

    assert await resets(hall, joost, "Fatima", OTHER) == "De pincode is gewist."

    assert not (await pin_of(hall, fatima)).is_set
    assert "Je pincode is gewist door Wim en Joost" in Chat(fatima).texts
    assert (await acts(hall)).count("pin-reset") == 1
    await fatima.press("Lezen", concern)
    for _ in range(2):
        await Chat(fatima).says("682947")
    assert TEXT in hall.texts()


async def test_two_coordinators_are_not_enough_and_a_day_later_one_is_the_first_again(
    hall: TownHall, fatima: Someone, wim: Someone
) -> None:
    nora = await hall.person(Role.COORDINATOR, "Nora")
    await chooses(hall, fatima)
    await chooses(hall, wim, OTHER)
    await chooses(hall, nora, WRONG)
    await resets(hall, wim, "Fatima", OTHER)
    assert "minstens één ambtenaar" in await resets(hall, nora, "Fatima", WRONG)
    hall.wait(hours=25)
    assert "Nog één collega" in await resets(hall, nora, "Fatima", WRONG)
    assert (await pin_of(hall, fatima)).is_set


async def test_a_backup_brings_no_pin_back_that_was_taken_away(
    hall: TownHall, fatima: Someone, joost: Someone, wim: Someone
) -> None:
    await chooses(hall, fatima)
    before = await pin_of(hall, fatima)
    for colleague, pin in ((joost, OTHER), (wim, WRONG)):
        await chooses(hall, colleague, pin)
        await resets(hall, colleague, "Fatima", pin)
    assert not (await pin_of(hall, fatima)).is_set
    kept = await hall.look(lambda store: store.tombstones.all())
    stones = [stone for stone in kept if stone.what is Buried.PIN]
    await hall.look(lambda store: store.pins.save(fatima.person, before))
    await hall.work(lambda unit: ended_again.apply(unit, stones) and None)
    assert not (await pin_of(hall, fatima)).is_set
    assert (await pin_of(hall, joost)).is_set


async def test_another_pin_takes_the_one_that_is(
    hall: TownHall, concern: ConcernId, fatima: Someone
) -> None:
    await chooses(hall, fatima)
    chat = Chat(fatima)
    await chat.says("/pincode")
    await chat.presses("Nieuwe pincode kiezen")
    await chat.says(PIN)
    for _ in range(2):
        await chat.says(OTHER)
    assert "Je pincode is bewaard" in chat.texts
    hall.wait(hours=1)
    await fatima.press("Lezen", concern)
    await chat.says(OTHER)
    assert TEXT in hall.texts()


async def test_digits_for_something_else_are_not_a_pin(
    hall: TownHall, concern: ConcernId, fatima: Someone, wim: Someone
) -> None:
    await chooses(hall, wim)
    chat = Chat(wim)
    await chat.says("/bijeenkomst")
    await chat.says("480793 mensen")
    assert (await pin_of(hall, wim)).tries == 0
    # With nothing asked and nothing open, six digits alone are somebody's habit.
    await chooses(hall, fatima, OTHER)
    await Chat(fatima).says(OTHER)
    assert OTHER not in Chat(fatima).texts
    assert await fatima.press("Lezen", concern) != TYPE_FIRST


async def test_nothing_kept_anywhere_holds_the_digits(
    hall: TownHall, concern: ConcernId, fatima: Someone
) -> None:
    await fatima.press("Lezen", concern)
    hall.offline = True
    await Chat(fatima).says(PIN)
    await Chat(fatima).says(PIN)
    waiting = await hall.waiting()
    assert not any(PIN in repr(item) for item in waiting)
    assert PIN not in repr(await pin_of(hall, fatima))
    hall.offline = False
    await hall.deliver()
    assert PIN not in repr(await pin_of(hall, fatima))
    assert TEXT in hall.texts()


async def test_a_message_that_cannot_be_deleted_is_said_to_stand(
    hall: TownHall, concern: ConcernId, fatima: Someone
) -> None:
    await fatima.press("Lezen", concern)
    for method in ("deleteMessage", "deleteMessages"):
        hall.telegram.refused_methods[method] = FailureKind.TOO_OLD
    await Chat(fatima).says(PIN)
    assert "Wis het dan zelf" in Chat(fatima).texts


async def test_who_is_removed_has_no_pin_any_more(
    hall: TownHall, fatima: Someone, wim: Someone
) -> None:
    await chooses(hall, fatima)
    coordinator = await person(hall, wim)

    def remove(unit: Unit) -> None:
        language_and_removal.remove(unit, coordinator, fatima.person)

    await hall.work(remove)
    assert await hall.look(lambda store: store.pins.people()) == []


async def test_the_hash_is_slow_salted_and_keyed(hall: TownHall, fatima: Someone) -> None:
    mac = await hall.look(lambda store: store.pins.mac(fatima.person, PIN))
    one, same, salted = await asyncio.gather(
        *(slow_hash(SlowHash("hash", {}, mac=mac, salt=salt * 16)) for salt in ("0a", "0a", "0b"))
    )
    assert one == same != salted
    other = await hall.look(lambda store: store.pins.mac(fatima.person, OTHER))
    assert other != mac
    assert PIN not in mac


async def test_a_new_master_key_leaves_every_pin_as_it_is(
    hall: TownHall, concern: ConcernId, fatima: Someone, tmp_path: Path
) -> None:
    await chooses(hall, fatima)
    before = await hall.look(lambda store: store.pins.mac(fatima.person, PIN))
    new = bytes(range(1, 33))
    await hall.database.renew(Keyring(new))
    await hall.database.close()
    hall.database = await Database.open(tmp_path / "schakel.db", Keyring(new))
    assert await hall.look(lambda store: store.pins.mac(fatima.person, PIN)) == before
    await fatima.press("Lezen", concern)
    await Chat(fatima).says(PIN)
    assert TEXT in hall.texts()


async def test_others_go_on_while_a_pin_is_hashed(hall: TownHall, fatima: Someone) -> None:
    mac = await hall.look(lambda store: store.pins.mac(fatima.person, PIN))
    hashing = asyncio.create_task(slow_hash(SlowHash("hash", {}, mac=mac, salt="0a" * 16)))
    looks = 0
    while not hashing.done():
        await hall.look(lambda store: store.people.roster())
        looks += 1
    assert looks > 1
