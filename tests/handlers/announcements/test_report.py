"""How far an announcement came: whoever sent it hears the end, whatever comes between."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.lanes import Lanes
from domain.announcements.announcement import Enclosure
from domain.conversations.papers import as_checked
from domain.identifiers import AffairId, MessageId
from domain.notices import Notice, NoticeKind
from domain.people.audience import Audience, Reach
from domain.roles import Role
from handlers.announcements.notices import AnnouncedNotice
from handlers.telegram.calls import FailureKind
from services.announcements import announcement_rows, reach, sending
from services.unit import Unit
from services.upkeep import sweeping
from tests.handlers.chat import Chat
from tests.handlers.town_hall import Someone, TownHall

ON_ITS_WAY = "Dit bericht verandert vanzelf"
ENDED = "Iedereen is aan de beurt geweest"


@pytest.fixture
async def hall(tmp_path: Path) -> AsyncIterator[TownHall]:
    opened = await TownHall.open(tmp_path / "schakel.db")
    yield opened
    await opened.database.close()


@pytest.fixture
async def noor(hall: TownHall) -> Chat:
    return Chat(await hall.person(Role.COORDINATOR, "Noor"))


@pytest.fixture
async def merel(hall: TownHall) -> Someone:
    await hall.person(Role.KEY_FIGURE, "Els")
    return await hall.person(Role.KEY_FIGURE, "Merel")


async def announce(hall: TownHall, noor: Chat, file: Enclosure | None = None) -> AffairId:
    def send(unit: Unit) -> AffairId:
        author = unit.store.people.by_id(noor.who.person)
        assert author is not None
        everybody = Audience(Reach.ALL)
        words = {"nl": "Morgen!"}
        return sending.compose(unit, author, everybody, None, words=words, file=file).id

    return await hall.work(send)


async def passes(hall: TownHall, **time: float) -> None:
    hall.wait(**time)
    await hall.deliver()


async def until_reported(hall: TownHall, noor: Chat) -> int:
    """Let it go out to whom it can, until the report is there; gives its message."""
    for _ in range(10):
        if noor.messages:
            return max(noor.messages)
        await passes(hall, seconds=20)
    raise AssertionError("no report")


def slow(hall: TownHall, somebody: Someone, times: int) -> None:
    hall.telegram.odd_for[somebody.account] = [FailureKind.CHAT_UNKNOWN] * times


async def test_the_report_that_came_too_early_changes_when_everybody_had_their_turn(
    hall: TownHall, noor: Chat, merel: Someone
) -> None:
    slow(hall, merel, 2)
    await announce(hall, noor)
    report = await until_reported(hall, noor)
    first = noor.messages[report].text
    assert "Bezorgd: 1 van 2" in first
    assert "Onderweg: 1" in first
    assert "Niet bezorgd: 0" in first
    assert ON_ITS_WAY in first
    assert ENDED not in first

    for _ in range(6):
        await passes(hall, minutes=1)

    assert list(noor.messages) == [report], "no second message"
    last = noor.messages[report].text
    assert ENDED in last
    assert "Bezorgd: 2 van 2" in last
    assert ON_ITS_WAY not in last


async def test_whom_telegram_refuses_for_a_while_is_on_their_way_and_not_given_up(
    hall: TownHall, noor: Chat, merel: Someone
) -> None:
    slow(hall, merel, 1)
    await announce(hall, noor)
    await Chat(noor.who).says("/netwerk")
    await noor.presses("Berichten")
    await noor.presses(next(label for label in noor.last.buttons if "Morgen!" in label))
    assert "Onderweg: 1" in noor.last.text
    assert "Niet bezorgd: 0" in noor.last.text


async def test_who_cannot_be_reached_is_counted_at_the_end_and_what_to_do_is_said(
    hall: TownHall, noor: Chat, merel: Someone
) -> None:
    slow(hall, merel, 4)
    await announce(hall, noor)
    report = await until_reported(hall, noor)
    for _ in range(12):
        await passes(hall, minutes=1)

    last = noor.messages[report].text
    assert ENDED in last
    assert "Onderweg: 0" in last
    assert "Niet bezorgd: 1" in last
    assert "Merel" not in last
    assert "krijgt het bericht alsnog" in last
    assert "vertel het dan ook op een andere manier" in last


async def test_the_end_is_told_after_the_process_died_in_between(
    hall: TownHall, noor: Chat, merel: Someone
) -> None:
    slow(hall, merel, 2)
    await announce(hall, noor)
    report = await until_reported(hall, noor)
    hall.lanes = Lanes()
    for item in await hall.waiting():
        hall.lanes.put(item)

    for _ in range(6):
        await passes(hall, minutes=1)

    assert ENDED in noor.messages[report].text


async def test_the_last_one_who_got_it_while_the_report_was_under_way_counts_at_the_end(
    hall: TownHall, noor: Chat, merel: Someone
) -> None:
    slow(hall, merel, 2)
    announcement_id = await announce(hall, noor)
    hall.wait(minutes=2, seconds=30)

    def reports(unit: Unit) -> list[Notice]:
        """Word the report, let the last one get it, and hear then that the report arrived."""
        renderer = AnnouncedNotice()
        item = next(e for e in unit.store.outbox.waiting() if e.notice.person == noor.who.person)
        call = renderer.render(unit, item)
        assert call is not None
        announcement = announcement_rows.find(unit, announcement_id)
        reach.arrived(unit, announcement, merel.person, MessageId(3))
        renderer.delivered(unit, item, call, {"message_id": 7})
        return [each.notice for each in unit.told]

    (later,) = await hall.work(reports)
    assert (later.kind, later.message) == (NoticeKind.ANNOUNCED, 7)


async def test_a_report_that_was_deleted_comes_again_at_the_end(
    hall: TownHall, noor: Chat, merel: Someone
) -> None:
    slow(hall, merel, 2)
    await announce(hall, noor)
    report = await until_reported(hall, noor)
    del noor.messages[report]

    for _ in range(6):
        await passes(hall, minutes=1)

    assert ENDED in noor.last.text


async def test_what_never_leaves_is_said_after_a_day_with_what_to_do(
    hall: TownHall, noor: Chat, merel: Someone
) -> None:
    hall.offline = True
    await announce(hall, noor)
    hall.offline = False

    def lose(store: object) -> None:
        """Lose a row, as a fault of ours does that keeps it from being worded."""
        rows = store.outbox  # type: ignore[attr-defined]
        rows.undeliverable([each.id for each in rows.waiting() if each.notice.person == lost])

    lost = merel.person
    await hall.look(lose)
    hall.lanes = Lanes()
    for item in await hall.waiting():
        hall.lanes.put(item)
    await hall.deliver()
    report = await until_reported(hall, noor)
    assert ON_ITS_WAY in noor.messages[report].text
    await passes(hall, hours=25)

    last = noor.messages[report].text
    assert "Onderweg: 1" in last
    assert ENDED not in last
    assert ON_ITS_WAY not in last
    assert "schakel check" in last
    assert [each for each in await hall.waiting() if each.notice.person == noor.who.person] == []


async def test_what_is_held_back_after_its_report_is_said_there(
    hall: TownHall, noor: Chat, merel: Someone
) -> None:
    slow(hall, merel, 2)
    announcement_id = await announce(hall, noor)
    report = await until_reported(hall, noor)

    def stop(unit: Unit) -> None:
        coordinator = unit.store.people.by_id(noor.who.person)
        assert coordinator is not None
        sending.stop(unit, coordinator, announcement_id)

    await hall.work(stop)
    await passes(hall, minutes=5)
    assert "tegengehouden" in noor.messages[report].text


async def test_whoever_lacks_the_file_that_goes_with_it_is_not_counted_as_reached(
    hall: TownHall, noor: Chat, merel: Someone
) -> None:
    hall.telegram.odd["sendDocument"] = [FailureKind.REFUSED] * 8
    await announce(hall, noor, Enclosure(as_checked("document-1"), "brief.pdf"))
    report = await until_reported(hall, noor)
    assert "Bezorgd: 0 van 2" in noor.messages[report].text
    assert "Onderweg: 2" in noor.messages[report].text
    for _ in range(12):
        await passes(hall, minutes=1)
    assert "Niet bezorgd: 2" in noor.messages[report].text

    hall.telegram.odd.clear()
    hall.wait(hours=1, minutes=1)
    assert await hall.work(sweeping.sweep) == []
    await noor.presses("Vernieuwen")
    assert "Bezorgd: 2 van 2" in noor.messages[report].text
