"""Many concerns at once: one message tells how many wait, changes, and goes again."""

from domain.concerns.acts import Act
from domain.concerns.concern import Urgency
from domain.concerns.notices import ActDetail
from domain.identifiers import MessageId
from domain.notices import Notice, NoticeKind, Priority
from domain.roles import Role
from services.concerns import waiting_queue
from tests.handlers.town_hall import Someone, TownHall


async def told(hall: TownHall) -> None:
    """Let the digest go out while all cards still wait for the budget."""
    hall.lanes.put(
        next(item for item in await hall.waiting() if item.notice.kind is NoticeKind.WAITING_QUEUE)
    )
    cards = [held for held in hall.lanes.heads() if held.item.notice.kind is NoticeKind.CARD]
    for held in cards:
        hall.lanes.pick(held)
    await hall.deliver()
    for held in cards:
        hall.lanes.release(held)


async def many(hall: TownHall, merel: Someone, count: int) -> None:
    hall.offline = True
    for _ in range(count):
        await hall.concern(merel, urgency=Urgency.NORMAL)


async def test_ten_concerns_are_no_queue(hall: TownHall, merel: Someone) -> None:
    await many(hall, merel, 10)
    assert not any(item.notice.kind == "digest" for item in await hall.waiting())


async def test_the_digest_changes_at_most_once_a_minute(hall: TownHall, merel: Someone) -> None:
    await many(hall, merel, 35)
    await told(hall)
    assert "35 nieuwe meldingen" in hall.texts()
    assert "En nog 5." in hall.texts()
    await many(hall, merel, 1)
    assert not any(item.notice.kind == "digest" for item in await hall.waiting())
    hall.wait(minutes=1)
    await many(hall, merel, 1)
    await told(hall)
    assert "37 nieuwe meldingen" in hall.texts()
    assert len(hall.group) == 1, "it is one message that changes"


async def test_a_digest_somebody_deleted_is_sent_anew(hall: TownHall, merel: Someone) -> None:
    await many(hall, merel, 11)
    await told(hall)
    hall.group.clear()
    hall.wait(minutes=1)
    await many(hall, merel, 1)
    await told(hall)
    assert "12 nieuwe meldingen" in hall.texts()


async def test_a_digest_that_comes_too_late_says_nothing(hall: TownHall, merel: Someone) -> None:
    await hall.concern(merel)
    made = len(hall.telegram.calls)
    await hall.work(
        lambda unit: unit.tell(Notice(NoticeKind.WAITING_QUEUE, Priority.ANSWER, coalesce="digest"))
    )
    assert len(hall.telegram.calls) == made


async def test_a_digest_that_cannot_be_deleted_is_forgotten(hall: TownHall, merel: Someone) -> None:
    await many(hall, merel, 11)
    await told(hall)
    hall.group.clear()
    hall.offline = False
    await hall.deliver()
    assert await hall.look(lambda store: store.meta.get("digest-message")) == ""
    await hall.work(waiting_queue.shrunk)
    assert not await hall.waiting()


async def test_a_private_message_can_be_taken_away_too(hall: TownHall, merel: Someone) -> None:
    await hall.person(Role.OFFICIAL, "Fatima")
    chat = hall.telegram.chats.setdefault(merel.account, {})
    notice = Notice(
        NoticeKind.PROGRESS,
        Priority.FEEDBACK,
        person=merel.person,
        concern=await hall.concern(merel),
        detail=ActDetail(Act.ACKNOWLEDGE),
    )
    await hall.work(lambda unit: unit.tell(notice))
    number = MessageId(next(iter(chat)))
    remove = Notice(NoticeKind.REMOVE, Priority.ANSWER, person=merel.person, message=number)
    for _ in ("gone", "gone already"):
        await hall.work(lambda unit: unit.tell(remove))
        assert not chat
    assert not await hall.waiting()
