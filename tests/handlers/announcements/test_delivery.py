"""An announcement on its way: by night it waits, nobody gets it twice, and it can be held back."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from domain.announcements.announcement import Announcement, Enclosure
from domain.conversations.papers import as_checked
from domain.identifiers import AffairId, ChatId, MessageId
from domain.people.audience import Audience, Reach
from domain.roles import Role
from handlers.telegram.happenings import ChatPlace, Said
from services.announcements import reach, sending
from services.announcements.reach import ReachReport
from services.unit import Unit
from services.upkeep import sweeping
from tests.handlers.chat import Chat
from tests.handlers.town_hall import Someone, TownHall

WORDS = "Morgen komen we samen."


@pytest.fixture
async def hall(tmp_path: Path) -> AsyncIterator[TownHall]:
    opened = await TownHall.open(tmp_path / "schakel.db")
    yield opened
    await opened.database.close()


@pytest.fixture
async def noor(hall: TownHall) -> Someone:
    return await hall.person(Role.COORDINATOR, "Noor")


@pytest.fixture
async def merel(hall: TownHall) -> Someone:
    return await hall.person(Role.KEY_FIGURE, "Merel")


async def _announce(hall: TownHall, noor: Someone, file: Enclosure | None = None) -> AffairId:
    def send(unit: Unit) -> AffairId:
        author = unit.store.people.by_id(noor.person)
        assert author is not None
        everybody = Audience(Reach.ALL)
        return sending.compose(unit, author, everybody, None, words={"nl": WORDS}, file=file).id

    return await hall.work(send)


async def _report(hall: TownHall, announcement_id: AffairId) -> ReachReport:
    def look(unit: Unit) -> ReachReport:
        announcement = unit.store.affairs.find(Announcement, announcement_id)
        assert announcement is not None
        return reach.report(unit, announcement)

    return await hall.work(look)


def _got(person: Someone) -> int:
    return sum(WORDS in text for text in person.inbox)


async def test_by_night_it_waits_for_the_morning_for_whatever_role(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    joost = await hall.person(Role.OFFICIAL, "Joost")
    hall.wait(hours=13)
    announcement_id = await _announce(hall, noor)
    assert (_got(merel), _got(joost)) == (0, 0)
    assert await _report(hall, announcement_id) == ReachReport(0, 2, 0)
    hall.wait(hours=8)
    await hall.deliver()
    assert (_got(merel), _got(joost)) == (1, 1)


async def test_the_report_waits_for_the_last_one_and_keeps_nothing_else_from_the_coordinator(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    hall.wait(hours=13)
    await _announce(hall, noor)
    hall.wait(minutes=30)
    await hall.work(sweeping.sweep)
    assert not noor.inbox
    await Chat(noor).says("/netwerk")
    assert "Sleutelfiguren: 1" in noor.inbox[-1]

    hall.wait(hours=7, minutes=16)
    await hall.deliver()
    assert _got(merel) == 1
    hall.wait(seconds=20)
    await hall.deliver()
    assert "Iedereen is aan de beurt geweest" in noor.inbox[-1]


async def test_what_is_held_back_by_night_wakes_nobody_in_the_morning(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    hall.wait(hours=13)
    announcement_id = await _announce(hall, noor)

    def stop(unit: Unit) -> None:
        coordinator = unit.store.people.by_id(noor.person)
        assert coordinator is not None
        sending.stop(unit, coordinator, announcement_id)

    await hall.work(stop)
    hall.wait(hours=10)
    await hall.deliver()
    assert _got(merel) == 0


async def test_who_lets_the_bot_in_again_gets_it_after_all_and_counts_as_reached(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    hall.telegram.blocked.add(merel.account)
    announcement_id = await _announce(hall, noor)
    assert await _report(hall, announcement_id) == ReachReport(0, 0, 1)
    await merel.blocks_the_bot(back=True)
    assert _got(merel) == 1
    assert await _report(hall, announcement_id) == ReachReport(1, 0, 0)


async def test_the_file_follows_once_also_when_an_answer_of_telegram_was_lost(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    hall.telegram.loses_answer_to = "sendMessage"
    await _announce(hall, noor, Enclosure(as_checked("document-1"), "brief.pdf"))
    files = [call for call in hall.telegram.calls if call.method == "sendDocument"]
    assert [call.params["document"] for call in files] == ["document-1"]


async def test_who_replies_to_the_file_replies_to_the_announcement(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    await _announce(hall, noor, Enclosure(as_checked("document-1"), "brief.pdf"))
    chat = Chat(merel)
    file = chat.showing("bericht hierboven")
    await merel.happen(
        Said(
            merel._speaker(),
            ChatPlace(ChatId(merel.account), private=True),
            MessageId(file + 1),
            "Dank je, ik lees het.",
            reply_to=MessageId(file),
        )
    )
    assert "Dank je, ik lees het." in noor.inbox[-1]
    assert "doorgegeven aan Noor" in merel.inbox[-1]


async def test_the_sweep_sends_nothing_twice_and_erases_it_at_telegram_too_in_time(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    await _announce(hall, noor)
    await hall.work(sweeping.sweep)
    assert _got(merel) == 1
    hall.wait(days=180)
    assert await hall.work(sweeping.sweep) == []
    await hall.deliver()
    assert _got(merel) == 0
    assert await hall.look(lambda store: store.affairs.all(Announcement)) == []
