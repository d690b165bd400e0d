from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest

from domain.concerns.acts import Act
from domain.concerns.deadlines import Deadline
from domain.concerns.notices import ActDetail, NudgeDetail
from domain.conversations.notices import RemovalDetail, ReplyDetail
from domain.identifiers import ConcernId, EntryId, MessageId, PersonId
from domain.notices import Detail, Notice, NoticeKind, PageDetail, Priority
from domain.people.notices import YearDetail
from storage.database import Database
from storage.records import Outgoing
from storage.store import Store
from tests.storage.makers import NOW, a_notice, failing, keyring, member, rows

MEREL, FATMA = PersonId("a" * 16), PersonId("b" * 16)
CARD = Notice(
    NoticeKind.CARD, Priority.CARD, concern=ConcernId("c" * 16), coalesce="card:" + "c" * 16
)

TURN = NudgeDetail(percent=2)


def adding(notice: Notice) -> Callable[[Store], int]:
    return lambda store: store.outbox.add(notice, NOW)


def waiting(store: Store) -> list[Outgoing]:
    return store.outbox.waiting()


async def test_a_notice_waits_as_it_was_made(database: Database) -> None:
    notice = Notice(
        kind=NoticeKind.FEEDBACK,
        priority=Priority.FEEDBACK,
        person=MEREL,
        concern=ConcernId("c" * 16),
        entry=EntryId("e" * 16),
        message=MessageId(12),
        detail=ActDetail(Act.FEEDBACK, standard="Fatma ⛵"),
        coalesce="feedback:1",
    )
    number = await database.run(adding(notice))
    assert await database.run(waiting) == [Outgoing(number, notice, "waiting", NOW)]


async def test_a_notice_without_details_comes_back_without(database: Database) -> None:
    await database.run(adding(CARD))
    (outgoing,) = await database.run(waiting)
    assert outgoing.notice.detail == Detail()


async def test_neither_who_is_told_nor_about_what_stands_in_the_clear(database: Database) -> None:
    concern, entry = ConcernId("c" * 16), EntryId("e" * 16)
    key = f"own-words:{concern}:1"
    for person in (MEREL, None):
        notice = a_notice(
            person, concern=concern, entry=entry, message=MessageId(99_123), coalesce=key
        )
        await database.run(adding(notice))
        assert notice in [outgoing.notice for outgoing in await database.run(waiting)]
    kept = await rows(database, "SELECT * FROM outbox")
    clear = repr([[cell for cell in row if not isinstance(cell, bytes)] for row in kept])
    for secret in (MEREL, concern, entry, "99123", "own-words"):
        assert secret not in clear
    assert len({len(cell) for row in kept for cell in row if isinstance(cell, bytes)}) == 2


async def test_the_details_are_sealed(database: Database) -> None:
    detail = ReplyDetail("menu-welcome", {"who": "Fatma", "secret": "K7cTq0mV"})
    await database.run(adding(a_notice(MEREL, detail=detail)))
    kept = repr(await rows(database, "SELECT * FROM outbox"))
    assert "Fatma" not in kept
    assert "K7cTq0mV" not in kept


async def test_notices_wait_in_the_order_they_were_made(database: Database) -> None:
    numbers = await database.run(
        lambda store: [store.outbox.add(a_notice(MEREL), NOW) for _ in range(5)]
    )
    assert numbers == sorted(numbers)
    assert [outgoing.id for outgoing in await database.run(waiting)] == numbers


async def test_a_number_is_never_given_twice_while_the_process_lives(database: Database) -> None:
    first = await database.run(adding(a_notice(MEREL)))
    await database.run(lambda store: store.outbox.sent([first]))
    await failing(database, adding(a_notice(MEREL)))
    assert await database.run(adding(a_notice(MEREL))) > first


async def test_edits_of_the_same_card_become_one_with_the_newest_details(
    database: Database,
) -> None:
    first = await database.run(adding(replace(CARD, priority=Priority.URGENT)))
    await database.run(adding(replace(CARD, coalesce="card:other")))
    newest = replace(CARD, kind=NoticeKind.NUDGE, message=MessageId(3), detail=TURN)
    assert await database.run(adding(newest)) == first
    outgoing = (await database.run(waiting))[0]
    assert outgoing.notice == replace(newest, priority=Priority.URGENT)
    assert len(await database.run(waiting)) == 2


async def test_a_more_urgent_edit_pulls_the_waiting_one_forward(database: Database) -> None:
    await database.run(adding(CARD))
    await database.run(adding(replace(CARD, priority=Priority.ANSWER)))
    (outgoing,) = await database.run(waiting)
    assert outgoing.notice.priority is Priority.ANSWER


@pytest.mark.parametrize("state", ["sending", "uncertain", "undeliverable"])
async def test_an_edit_on_its_way_is_followed_by_another(database: Database, state: str) -> None:
    first = await database.run(adding(CARD))
    await database.run(lambda store: getattr(store.outbox, state)([first]))
    assert await database.run(adding(CARD)) != first


async def test_an_edit_replaces_the_last_of_two_that_wait(database: Database) -> None:
    first = await database.run(adding(CARD))
    await database.run(lambda store: store.outbox.sending([first]))
    second = await database.run(adding(CARD))
    await database.run(lambda store: store.outbox.postponed([first]))
    assert [outgoing.id for outgoing in await database.run(waiting)] == [first, second]
    assert await database.run(adding(CARD)) == second


async def test_what_is_handed_over_is_what_the_last_coalescing_left(database: Database) -> None:
    number = await database.run(adding(CARD))
    await database.run(adding(replace(CARD, kind=NoticeKind.NUDGE, detail=TURN)))
    (handed,) = await database.run(lambda store: store.outbox.sending([number]))
    assert (handed.state, handed.notice.detail) == ("sending", TURN)
    assert await database.run(lambda store: store.outbox.sending([999])) == []


async def test_what_arrived_is_gone(database: Database) -> None:
    numbers = await database.run(
        lambda store: [store.outbox.add(a_notice(MEREL), NOW) for _ in range(3)]
    )
    await database.run(lambda store: store.outbox.sent(numbers[:2]))
    assert [outgoing.id for outgoing in await database.run(waiting)] == numbers[2:]


async def test_what_was_being_sent_at_a_crash_is_uncertain_at_the_start(
    database: Database,
) -> None:
    number = await database.run(adding(a_notice(MEREL)))
    await database.run(lambda store: store.outbox.sending([number]))
    assert await database.run(waiting) == []
    await database.run(lambda store: store.outbox.recover())
    (outgoing,) = await database.run(waiting)
    assert outgoing.state == "uncertain"


async def test_the_notices_of_somebody_who_blocked_the_bot_wait_for_them(
    database: Database,
) -> None:
    def block(store: Store) -> list[int]:
        numbers = [store.outbox.add(a_notice(who), NOW) for who in (MEREL, FATMA, MEREL)]
        store.outbox.undeliverable(numbers)
        return numbers

    first, _, third = await database.run(block)
    assert await database.run(waiting) == []
    revived = await database.run(lambda store: store.outbox.revive(MEREL))
    assert [(outgoing.id, outgoing.state) for outgoing in revived] == [
        (first, "waiting"),
        (third, "waiting"),
    ]
    assert await database.run(waiting) == revived
    assert await database.run(lambda store: store.outbox.revive(MEREL)) == []


async def test_uncertain_notices_are_among_what_must_still_go_out(database: Database) -> None:
    number = await database.run(adding(a_notice(MEREL)))
    await database.run(lambda store: store.outbox.uncertain([number]))
    (outgoing,) = await database.run(waiting)
    assert outgoing.state == "uncertain"


async def test_numbers_go_on_after_a_restart(database: Database) -> None:
    first = await database.run(adding(a_notice(MEREL)))
    await database.run(adding(a_notice(MEREL)))

    def restarted(store: Store) -> int:
        fresh = Store(store._connection, keyring())
        return fresh.outbox.add(a_notice(MEREL), NOW + timedelta(days=1))

    assert await database.run(restarted) == first + 2


async def test_what_was_put_aside_for_somebody_who_left_is_deleted(database: Database) -> None:
    def leave(store: Store) -> list[PersonId]:
        people = [member(store, account).id for account in (1, 2)]
        store.outbox.undeliverable([store.outbox.add(a_notice(who), NOW) for who in people])
        store.outbox.add(a_notice(people[1]), NOW)
        assert store.outbox.purge() == 0
        store.people.remove(people[1], NOW)
        return people

    stays, _ = await database.run(leave)
    assert await database.run(lambda store: store.outbox.purge()) == 1
    revived = await database.run(lambda store: store.outbox.revive(stays))
    assert [outgoing.notice.person for outgoing in revived] == [stays]
    assert len(await database.run(waiting)) == 2, "what still waits is for the courier"


async def test_a_damaged_notice_is_put_aside_and_keeps_no_other_from_going_out(
    database: Database,
) -> None:
    damaged = await database.run(adding(a_notice(MEREL)))
    whole = await database.run(adding(a_notice(MEREL)))
    await rows(database, "UPDATE outbox SET detail_sealed = x'00' WHERE id = ?", damaged)
    assert [outgoing.id for outgoing in await database.run(waiting)] == [whole]


async def test_what_this_version_cannot_read_is_put_aside_and_keeps_no_other_from_going_out(
    database: Database,
) -> None:
    unknown, malformed, whole = [await database.run(adding(a_notice(MEREL))) for _ in range(3)]
    await rows(database, "UPDATE outbox SET kind = 'telegram' WHERE id = ?", unknown)
    await rows(database, "UPDATE outbox SET kind = 'thanks' WHERE id = ?", malformed)
    assert [outgoing.id for outgoing in await database.run(waiting)] == [whole]
    revived = await database.run(lambda store: store.outbox.revive(MEREL))
    assert revived == [], "nor when somebody lets the bot in again"
    assert [outgoing.id for outgoing in await database.run(waiting)] == [whole]


def hide(store: Store, number: int) -> None:
    store.outbox.hide(number, "||||")


async def test_what_an_older_version_promised_is_read_as_what_it_is(database: Database) -> None:
    old: dict[NoticeKind, tuple[str, Detail]] = {
        NoticeKind.REMOVE: (
            '{"messages":"4,5","one-by-one":"2"}',
            RemovalDetail(messages=(MessageId(4), MessageId(5)), one_by_one=2),
        ),
        NoticeKind.NUDGE: (
            '{"deadline":"confirm","due":"2026-04-03T14:05:30+00:00","percent":"75"}',
            NudgeDetail(None, Deadline.CONFIRM, NOW, 75),
        ),
        NoticeKind.NETWORK: (
            '{"page":"members","on":"","choice":"2"}',
            PageDetail("members", "", "2"),
        ),
        NoticeKind.THANKS: ('{"year":"2026"}', YearDetail(2026)),
    }
    ring = keyring()
    for kind, (text, _) in old.items():
        number = await database.run(adding(CARD))
        sealed = ring.seal(ring.outbox, "outbox", "detail", str(number), text)
        statement = "UPDATE outbox SET kind = ?, detail_sealed = ? WHERE id = ?"
        await rows(database, statement, kind, sealed, number)
        await database.run(partial(hide, number=number))
    opened = await database.run(waiting)
    assert {each.notice.kind: each.notice.detail for each in opened} == {
        kind: detail for kind, (_, detail) in old.items()
    }
