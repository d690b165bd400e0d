"""A calendar address: off until somebody wants one, theirs alone, and gone the moment they say."""

import re
from datetime import timedelta
from typing import Any

import pytest
import vobject

from domain.errors import NotPossibleNow
from domain.identifiers import ChatId
from domain.meetings.invitation import Rsvp
from domain.people.audience import Audience, Reach
from domain.roles import Role
from services.meetings import answering, calendar_address, cancelling, changing
from services.meetings.calendar import subscription
from services.people import language_and_removal, participation
from services.tombstones import Why
from services.unit import Unit
from services.upkeep import erasing, exporting
from tests.handlers.chat import Chat
from tests.handlers.meetings.gathering import THURSDAY, called, person, until
from tests.handlers.town_hall import Someone, TownHall

ROOT = "https://bot.example.org/agenda"
LATER = THURSDAY + timedelta(days=1)


@pytest.fixture(autouse=True)
async def _offered(hall: TownHall) -> None:
    await hall.work(lambda unit: calendar_address.set_root(unit, ROOT))


async def opens(someone: Someone) -> Chat:
    phone = Chat(someone)
    await phone.says("/bijeenkomsten")
    await phone.presses("📆 In je eigen agenda")
    return phone


def secret_in(phone: Chat) -> str:
    found = re.search(rf"{ROOT}/([\w-]{{32}})\.ics", phone.last.text)
    assert found is not None, phone.last.text
    return found[1]


async def switches_on(someone: Someone) -> str:
    phone = await opens(someone)
    await phone.presses("Aanzetten")
    return secret_in(phone)


async def read(hall: TownHall, secret: str) -> bytes | None:
    def look(unit: Unit) -> bytes | None:
        reader = calendar_address.reader_of(unit, secret)
        return None if reader is None else subscription.write(unit, reader)

    return await hall.work(look)


async def events(hall: TownHall, secret: str) -> list[Any]:
    """What a calendar reads, as a library reads it that did not write it."""
    content = await read(hall, secret)
    assert content is not None
    return list(vobject.readOne(content.decode()).contents.get("vevent", []))


async def test_it_says_what_it_is_before_it_is_switched_on(hall: TownHall, merel: Someone) -> None:
    phone = await opens(merel)
    for said in (
        "Het staat uit, en dat mag zo blijven",
        "Wie het adres heeft, kan lezen waar en wanneer Sleutelfiguren Voorbeeldstad bij elkaar",
        "De maker van je agenda leest mee",
        "Er staan geen namen in",
    ):
        assert said in phone.last.text
    assert list(phone.last.buttons) == ["Aanzetten", "Terug"]
    assert ROOT not in phone.texts


async def test_the_address_is_shown_once_and_kept_nowhere(hall: TownHall, merel: Someone) -> None:
    secret = await switches_on(merel)
    phone = Chat(merel)
    assert await read(hall, secret) is not None
    assert not phone.last.protected, "it must be copied from the chat"
    await phone.presses("Klaar")
    assert "staat aan, sinds maandag 23 november" in phone.last.text
    assert secret not in phone.texts

    def everything(unit: Unit) -> str:
        return "\n".join(unit.store.meta._connection.iterdump())

    dump = await hall.work(everything)
    assert secret not in dump
    assert secret.encode().hex() not in dump


async def test_a_second_tap_leaves_the_address_in_sight(hall: TownHall, merel: Someone) -> None:
    phone = await opens(merel)
    number = max(phone.messages)
    data = phone.last.buttons["Aanzetten"]
    await phone.presses_data(number, data)
    secret = secret_in(phone)
    await phone.presses_data(number, data)
    assert secret_in(phone) == secret
    assert await read(hall, secret) is not None


@pytest.mark.parametrize("how", ["Nieuw adres", "Uitzetten"])
async def test_an_address_that_was_taken_back_works_no_longer(
    hall: TownHall, merel: Someone, how: str
) -> None:
    before = await switches_on(merel)
    phone = Chat(merel)
    await phone.presses(how)
    assert await read(hall, before) is None
    if how == "Nieuw adres":
        assert await read(hall, secret_in(phone)) is not None
    else:
        assert "Het staat uit" in phone.last.text
    lines = await hall.look(lambda store: store.journal.about(merel.person))
    acts = [line.act for line in lines if line.act.startswith("calendar-")]
    anew = ["calendar-opened"] if how == "Nieuw adres" else []
    assert acts == ["calendar-opened", "calendar-closed", *anew]


async def test_an_old_one_works_no_longer_while_the_new_one_is_on_its_way(
    hall: TownHall, merel: Someone
) -> None:
    before = await switches_on(merel)
    hall.offline = True
    await Chat(merel).presses("Nieuw adres")
    assert await read(hall, before) is None


async def test_switched_off_before_it_arrived_it_never_works(
    hall: TownHall, merel: Someone
) -> None:
    phone = await opens(merel)
    hall.offline = True
    await phone.presses("Aanzetten")
    await hall.work(lambda unit: calendar_address.switch_off(unit, person(unit, merel)))
    hall.offline = False
    await hall.deliver()
    assert ROOT not in phone.texts
    assert "Het staat uit" in phone.last.text


async def test_who_leaves_or_is_erased_takes_their_address_along(
    hall: TownHall, merel: Someone
) -> None:
    noor = await hall.person(Role.COORDINATOR, "Noor")
    samir = await hall.person(Role.KEY_FIGURE, "Samir")
    secrets = [await switches_on(merel), await switches_on(samir)]

    def go(unit: Unit) -> None:
        language_and_removal.remove(unit, person(unit, noor), merel.person)
        erasing.erase_person(unit, person(unit, samir), Why.PERSON)

    await hall.work(go)
    assert [await read(hall, secret) for secret in secrets] == [None, None]


async def test_no_backup_makes_a_revoked_address_work_again(hall: TownHall, merel: Someone) -> None:
    revoked = await switches_on(merel)
    await Chat(merel).presses("Uitzetten")
    stones = await hall.look(lambda store: store.tombstones.all())

    def as_in_the_backup(unit: Unit) -> int:
        unit.store.calendar_addresses.open(merel.person, unit.now)
        unit.store.calendar_addresses.recode(merel.person, revoked)
        return erasing.apply_again(unit, stones)

    assert await hall.work(as_in_the_backup) == 1
    assert await read(hall, revoked) is None


async def test_it_shows_nothing_while_somebody_pauses(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    await called(hall, noor)
    secret = await switches_on(merel)
    until_day = (hall.now + timedelta(days=40)).date()
    await hall.work(lambda unit: participation.pause(unit, person(unit, merel), until_day))
    assert await events(hall, secret) == []
    assert "Uitzetten" in (await opens(merel)).last.buttons
    await hall.work(lambda unit: participation.come_back(unit, person(unit, merel)))
    assert len(await events(hall, secret)) == 1


async def test_it_has_the_events_of_the_files_and_names_nobody(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    made = await called(hall, noor)
    secret = await switches_on(merel)
    await Chat(merel).presses("Ik kom", on=Chat(merel).showing("Samen door de winter"))
    (file,) = [shown.document for shown in Chat(merel).messages.values() if shown.document]
    (in_file,) = vobject.readOne(file[1].decode()).contents["vevent"]
    (event,) = await events(hall, secret)
    for name in ("uid", "sequence", "dtstart", "dtend", "summary", "location", "class"):
        assert event.contents[name][0].value == in_file.contents[name][0].value
    assert event.uid.value == f"{made}@schakel"
    content = (await read(hall, secret) or b"").decode()
    assert not any(name in content for name in ("Merel", "Noor", merel.person, noor.person))
    assert "\r\nREFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n" in content
    assert "\r\nX-PUBLISHED-TTL:PT1H\r\n" in content
    assert "\r\nX-WR-CALNAME:Bijeenkomsten Sleutelfiguren Voorbeeldstad\r\n" in content


async def test_it_follows_changes_and_leaves_out_what_somebody_said_no_to(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    moved = await called(hall, noor)
    off, declined = await called(hall, noor, title="Af"), await called(hall, noor, title="Nee")
    secret = await switches_on(merel)

    def change(unit: Unit) -> None:
        changing.move(unit, person(unit, noor), moved, LATER)
        cancelling.cancel(unit, person(unit, noor), off)
        answering.answer(unit, person(unit, merel), declined, Rsvp.NO)

    await hall.work(change)
    found = {event.uid.value: event for event in await events(hall, secret)}
    assert set(found) == {f"{moved}@schakel", f"{off}@schakel"}
    assert found[f"{moved}@schakel"].dtstart.value == LATER
    assert found[f"{moved}@schakel"].sequence.value == "1"
    assert found[f"{off}@schakel"].status.value == "CANCELLED"
    await until(hall, LATER + timedelta(hours=3))
    assert await events(hall, secret) == [], "what is over is out of it"


async def test_it_has_only_what_somebody_is_invited_to(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    samir = await hall.person(Role.KEY_FIGURE, "Samir")
    everybody = await called(hall, noor)
    chosen = Audience(Reach.CHOSEN, people=(samir.person,))
    for_one = await called(hall, noor, audience=chosen)
    await called(hall, noor, send_at=hall.now + timedelta(days=2))
    for someone, expected in ((merel, {everybody}), (samir, {everybody, for_one})):
        found = await events(hall, await switches_on(someone))
        assert {event.uid.value for event in found} == {f"{each}@schakel" for each in expected}


async def test_where_none_are_offered_nobody_is_shown_a_button(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    await switches_on(merel)
    await hall.work(lambda unit: calendar_address.set_root(unit, None))
    phone = Chat(fatima)
    await phone.says("/bijeenkomsten")
    assert "📆 In je eigen agenda" not in phone.last.buttons
    with pytest.raises(NotPossibleNow):
        await hall.work(lambda unit: calendar_address.switch_on(unit, person(unit, fatima)))
    # Whoever has one from before can still switch it off.
    assert list((await opens(merel)).last.buttons) == ["Uitzetten", "Terug"]


async def test_the_right_of_access_says_since_when(hall: TownHall, merel: Someone) -> None:
    await switches_on(merel)

    def export(unit: Unit) -> dict[str, Any]:
        protocol = hall.municipality.protocol
        return exporting.export(unit.store, protocol, person(unit, merel), unit.now)

    exported = await hall.work(export)
    assert exported["calendar_address_since"].startswith("2026-11-23T09:15")


async def test_telegram_is_not_asked_to_look_at_the_address(hall: TownHall, merel: Someone) -> None:
    """A preview would have its servers read it."""
    await switches_on(merel)
    calls = [call for call in hall.telegram.calls if ROOT in str(call.params)]
    assert calls
    for call in calls:
        assert call.params["link_preview_options"] == {"is_disabled": True}
        assert f"<code>{ROOT}" in call.params["text"]
    assert ChatId(merel.account) in hall.telegram.chats
