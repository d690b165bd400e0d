"""`Wie las dit?`: a reporter hears which officials opened what they filed, and when."""

import pytest

from domain.concerns.acts import Act
from domain.identifiers import ConcernId
from domain.roles import Role
from handlers.filing.who_read import MOST_TOLD
from handlers.telegram.calls import FailureKind
from services.concerns import reading
from services.people import language_and_removal
from services.unit import Unit
from services.upkeep import exporting
from storage.tables.journal import JournalAct
from tests.handlers.chat import Chat
from tests.handlers.town_hall import Someone, TownHall

WHO = "Wie las dit?"


async def test_nobody_read_it_yet(chat: Chat, concern: ConcernId) -> None:
    await chat.opens(concern)
    await chat.presses(WHO)
    assert "Nog niemand heeft je melding geopend." in chat.last.text
    await chat.presses("Terug")
    assert WHO in chat.last.buttons, "back at the concern"


async def test_each_reading_is_told_with_name_day_and_hour(
    hall: TownHall, fatima: Someone, chat: Chat, concern: ConcernId
) -> None:
    bram = await hall.person(Role.OFFICIAL, "Bram")
    await fatima.press("Lezen", concern)
    hall.wait(hours=25)
    await bram.press("Lezen", concern)
    await chat.opens(concern)
    await chat.presses(WHO)
    assert "• Fatima: maandag 23 november, 10.15 uur" in chat.last.text
    assert "• Bram: dinsdag 24 november, 11.15 uur" in chat.last.text
    assert "kan meegelezen hebben" in chat.last.text


async def test_who_pressed_and_was_shown_nothing_did_not_read(
    hall: TownHall, fatima: Someone, chat: Chat, concern: ConcernId
) -> None:
    await fatima.press("Lezen", concern)
    hall.wait(hours=1)
    bram = await hall.person(Role.OFFICIAL, "Bram")
    hall.offline = True
    await bram.press("Lezen", concern)
    hall.offline = False
    hall.wait(minutes=15)
    await hall.deliver()
    await chat.opens(concern)
    await chat.presses(WHO)
    assert "• Fatima: " in chat.last.text
    assert "Bram" not in chat.last.text


async def test_presses_before_another_that_is_withheld_too_are_counted_once(
    hall: TownHall, fatima: Someone, chat: Chat, concern: ConcernId
) -> None:
    await fatima.press("Lezen", concern)

    def withheld_twice(unit: Unit) -> None:
        found = unit.store.concerns.by_id(concern)
        assert found is not None
        for _ in range(2):
            unit.store.journal.append(Act.READ, unit.now, concern=concern)
            reading.not_shown(unit, found, unit.now)

    hall.wait(hours=1)
    await hall.work(withheld_twice)
    lines = await hall.look(lambda store: store.journal.of(concern))
    assert [line.detail for line in lines if line.act == "reading-withheld"] == ["1", "1"]
    await chat.opens(concern)
    await chat.presses(WHO)
    assert chat.last.text.count("• ") == 1
    assert "• Fatima: " in chat.last.text


@pytest.mark.parametrize("detail", ["", "x", "-1", "²", "9" * 5000])
async def test_a_line_that_withholds_no_number_is_in_nobodys_way(
    hall: TownHall, fatima: Someone, chat: Chat, concern: ConcernId, detail: str
) -> None:
    await fatima.press("Lezen", concern)
    await hall.work(
        lambda unit: unit.store.journal.append(
            JournalAct.READING_WITHHELD, unit.now, concern=concern, detail=detail
        )
    )
    await chat.opens(concern)
    await chat.presses(WHO)
    assert "• Fatima: " in chat.last.text


async def test_what_was_read_in_the_group_is_not_open_at_the_desk(
    hall: TownHall, fatima: Someone, concern: ConcernId
) -> None:
    await fatima.press("Lezen", concern)

    def is_open(unit: Unit, *, at_desk: bool) -> bool:
        official = unit.store.people.by_id(fatima.person)
        found = unit.store.concerns.by_id(concern)
        assert official is not None
        assert found is not None
        if at_desk:
            reading.at_desk(unit, official, found)
        return reading.is_open_at_desk(unit, official, found)

    assert not await hall.work(lambda unit: is_open(unit, at_desk=False))
    assert await hall.work(lambda unit: is_open(unit, at_desk=True))


async def test_who_may_have_seen_it_counts_though_it_was_taken_away_unfinished(
    hall: TownHall, fatima: Someone, chat: Chat, concern: ConcernId
) -> None:
    hall.telegram.refused_methods["editMessageText"] = FailureKind.REFUSED
    await fatima.press("Lezen", concern)
    hall.telegram.refused_methods.clear()
    hall.wait(minutes=15)
    await hall.deliver()
    assert hall.texts().count("laat ik hier nu niet zien") == 1
    assert "reading-withheld" not in await hall.journal(concern)
    await chat.opens(concern)
    await chat.presses(WHO)
    assert "• Fatima: " in chat.last.text


async def test_what_was_handed_out_is_forgotten_after_a_day(
    hall: TownHall, fatima: Someone, concern: ConcernId
) -> None:
    def noted(unit: Unit) -> list[str]:
        return (unit.store.meta.get("reading-handed-out") or "").split()

    await fatima.press("Lezen", concern)
    first = await hall.work(noted)
    hall.wait(minutes=30)
    await hall.work(reading.hide_due)
    await fatima.press("Lezen", concern)
    assert len(await hall.work(noted)) == 2
    hall.wait(hours=24)
    await hall.work(reading.hide_due)
    await fatima.press("Lezen", concern)
    assert len(await hall.work(noted)) == 2
    assert first[0] not in await hall.work(noted)


async def test_who_left_is_an_official_and_older_readings_are_counted(
    hall: TownHall, fatima: Someone, chat: Chat, concern: ConcernId
) -> None:
    bram = await hall.person(Role.OFFICIAL, "Bram")
    coordinator = await hall.person(Role.COORDINATOR, "Ineke")
    for _ in range(MOST_TOLD + 2):
        await bram.press("Lezen", concern)
    await fatima.press("Lezen", concern)

    def leave(unit: Unit) -> None:
        ineke = unit.store.people.by_id(coordinator.person)
        assert ineke is not None
        language_and_removal.remove(unit, ineke, bram.person)

    await hall.work(leave)
    await chat.opens(concern)
    await chat.presses(WHO)
    assert "Bram" not in chat.last.text
    assert chat.last.text.count("• een ambtenaar:") == MOST_TOLD - 1
    assert "Eerder nog 3 keer" in chat.last.text


async def test_the_export_has_it_too(
    hall: TownHall, fatima: Someone, merel: Someone, concern: ConcernId
) -> None:
    await fatima.press("Lezen", concern)

    def export(unit: Unit) -> list[dict[str, str]]:
        person = unit.store.people.by_id(merel.person)
        assert person is not None
        protocol = unit.municipality.protocol
        (filed,) = exporting.export(unit.store, protocol, person, unit.now)["filed"]
        found: list[dict[str, str]] = filed["read_by"]
        return found

    (read,) = await hall.work(export)
    assert read["who"] == "Fatima"
    assert read["at"].startswith("2026-11-23T09:15")


async def test_nobody_else_gets_the_page(
    hall: TownHall, fatima: Someone, chat: Chat, concern: ConcernId
) -> None:
    sam = Chat(await hall.person(Role.KEY_FIGURE, "Sam"))
    await fatima.press("Lezen", concern)
    data = (await chat.opens(concern)).buttons[WHO]
    number = chat.showing("opgepakt")
    await sam.presses_data(number, data)
    assert "Fatima" not in sam.texts
