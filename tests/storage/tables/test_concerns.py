from dataclasses import replace
from datetime import timedelta

import pytest

from domain.concerns.concern import Concern, ConcernKind, Stage, Urgency
from domain.concerns.timeline import Timeline
from domain.identifiers import ConcernId, MessageId, PersonId, Reference, ThreadId
from domain.roles import Role
from storage.database import Database
from storage.errors import NotKept
from storage.records import Entry, Placement
from storage.store import Store
from storage.tables.concern_rows import from_row, to_row
from tests.storage.makers import ANSWERS, NOW, a_concern, an_entry, member, rows

UNKNOWN = ConcernId("f" * 16)


@pytest.fixture
async def reporter(database: Database) -> PersonId:
    return (await database.run(member)).id


@pytest.fixture
async def concern(database: Database, reporter: PersonId) -> Concern:
    filed = a_concern(reporter)
    await database.run(lambda store: store.concerns.add(filed, ANSWERS))
    return filed


async def test_a_concern_is_found_by_its_id(database: Database, concern: Concern) -> None:
    assert await database.run(lambda store: store.concerns.by_id(concern.id)) == concern
    assert await database.run(lambda store: store.concerns.filing(concern.id)) == ANSWERS


async def test_nothing_the_reporter_chose_or_wrote_is_readable_on_disk(
    database: Database, concern: Concern
) -> None:
    placement = Placement(ThreadId(7), "Z-0001 spanning, haven", MessageId(8))
    await database.run(lambda store: store.concerns.place(concern.id, placement))
    kept = repr(await rows(database, "SELECT * FROM concern"))
    for words in (concern.subject, concern.neighbourhood, ANSWERS["account"], "haven"):
        assert words not in kept


async def test_what_an_act_changed_is_kept_and_the_promise_stays(
    database: Database, concern: Concern
) -> None:
    official = await database.run(lambda store: member(store, 2, Role.OFFICIAL))
    closed = replace(
        concern,
        named=False,
        urgency=Urgency.SOON,
        stage=Stage.CLOSED,
        owner=official.id,
        feedback_given=2,
        outcome="talk-held",
        closed_at=NOW + timedelta(days=3),
        version=9,
    )
    await database.run(lambda store: store.concerns.save(closed))
    assert await database.run(lambda store: store.concerns.by_id(concern.id)) == closed
    rewritten = replace(closed, promise=replace(closed.promise, protocol_version=99))
    await database.run(lambda store: store.concerns.save(rewritten))
    assert await database.run(lambda store: store.concerns.by_id(concern.id)) == closed


async def test_a_taken_reference_is_known(database: Database, concern: Concern) -> None:
    assert await database.run(lambda store: store.concerns.reference_taken(concern.reference))
    free = Reference("Z-7F3K")
    assert not await database.run(lambda store: store.concerns.reference_taken(free))


async def test_a_reporter_sees_their_own_newest_first(
    database: Database, reporter: PersonId
) -> None:
    def fill(store: Store) -> None:
        other = member(store, 2)
        for number, days, by in ((1, 0, reporter), (2, 2, reporter), (3, 1, other.id)):
            filed_at = NOW + timedelta(days=days)
            store.concerns.add(a_concern(by, number, filed_at=filed_at), ANSWERS)

    await database.run(fill)
    own = await database.run(lambda store: store.concerns.of_reporter(reporter))
    assert [concern.reference for concern in own] == ["Z-0002", "Z-0001"]


async def test_what_was_filed_since_a_moment_is_counted_with_questions_for_help(
    database: Database, reporter: PersonId
) -> None:
    def fill(store: Store) -> None:
        store.concerns.add(a_concern(reporter, 1), ANSWERS)
        store.concerns.add(a_concern(reporter, 2, kind=ConcernKind.HELP), {})
        store.concerns.add(a_concern(reporter, 3, filed_at=NOW - timedelta(days=1)), ANSWERS)

    await database.run(fill)
    assert await database.run(lambda store: store.concerns.filed_since(reporter, NOW)) == 2
    later = NOW + timedelta(seconds=1)
    assert await database.run(lambda store: store.concerns.filed_since(reporter, later)) == 0


async def test_the_open_ones_are_all_that_is_not_closed(
    database: Database, reporter: PersonId
) -> None:
    def fill(store: Store) -> None:
        for number, stage in enumerate(Stage, start=1):
            store.concerns.add(a_concern(reporter, number, stage=stage), ANSWERS)

    await database.run(fill)
    still_open = await database.run(lambda store: store.concerns.open())
    assert [concern.stage for concern in still_open] == [
        Stage.FILED,
        Stage.ACKNOWLEDGED,
        Stage.TAKEN_UP,
    ]


async def test_what_is_pending_is_found_and_follows_each_change(
    database: Database, reporter: PersonId
) -> None:
    asked_again = Timeline(reopen_asked=True)

    def fill(store: Store) -> None:
        for number, stage in enumerate(Stage, start=1):
            store.concerns.add(a_concern(reporter, number, stage=stage), ANSWERS)

    await database.run(fill)
    pending = await database.run(lambda store: store.concerns.pending())
    assert [concern.stage for concern in pending] == [
        Stage.FILED,
        Stage.ACKNOWLEDGED,
        Stage.TAKEN_UP,
    ]
    filed = pending[0]
    closed = replace(filed, stage=Stage.CLOSED)
    await database.run(lambda store: store.concerns.save(closed))
    assert await database.run(lambda store: store.concerns.pending()) == pending[1:]
    wished = replace(closed, timeline=asked_again)
    await database.run(lambda store: store.concerns.save(wished))
    assert await database.run(lambda store: store.concerns.pending()) == [wished, *pending[1:]]


async def test_what_goes_soon_is_counted_and_the_first_of_it_listed(
    database: Database, reporter: PersonId
) -> None:
    def fill(store: Store) -> None:
        for number, days in enumerate((9, 2, 5, 30)):
            timeline = Timeline(erase_at=NOW + timedelta(days=days))
            ended = a_concern(reporter, number, stage=Stage.CLOSED, timeline=timeline)
            store.concerns.add(ended, ANSWERS)
        asked = Timeline(erase_at=NOW, reopen_asked=True)
        store.concerns.add(a_concern(reporter, 9, stage=Stage.CLOSED, timeline=asked), ANSWERS)

    await database.run(fill)
    until = NOW + timedelta(days=14)
    first = await database.run(lambda store: store.concerns.going(until, 2))
    assert [concern.reference for concern in first] == ["Z-0001", "Z-0002"]
    assert await database.run(lambda store: store.concerns.count_going(until)) == 3


async def test_who_filed_anything_is_known(database: Database, concern: Concern) -> None:
    other = await database.run(lambda store: member(store, 2).id)
    assert await database.run(lambda store: store.concerns.has_filed(concern.reporter))
    assert not await database.run(lambda store: store.concerns.has_filed(other))


async def test_a_concern_stands_nowhere_until_it_is_placed(
    database: Database, concern: Concern
) -> None:
    assert await database.run(lambda store: store.concerns.placement(concern.id)) == Placement()
    placement = Placement(ThreadId(7), "Z-0001", MessageId(8), b"looks", unreachable=True)
    await database.run(lambda store: store.concerns.place(concern.id, placement))
    assert await database.run(lambda store: store.concerns.placement(concern.id)) == placement
    await database.run(lambda store: store.concerns.place(concern.id, Placement()))
    assert await database.run(lambda store: store.concerns.placement(concern.id)) == Placement()


async def test_concerns_without_a_card_wait_in_line(database: Database, reporter: PersonId) -> None:
    def fill(store: Store) -> None:
        for number, stage in enumerate((Stage.FILED, Stage.FILED, Stage.FILED, Stage.CLOSED)):
            filed_at = NOW - timedelta(minutes=number)
            store.concerns.add(a_concern(reporter, number, stage=stage, filed_at=filed_at), ANSWERS)
        store.concerns.place(a_concern(reporter, 1).id, Placement(card=MessageId(5)))

    await database.run(fill)
    queue = await database.run(lambda store: store.concerns.queue())
    assert [each.reference for each in queue] == ["Z-0002", "Z-0000"]
    assert await database.run(lambda store: store.concerns.without_card(10)) == 2
    assert await database.run(lambda store: store.concerns.without_card(1)) == 1


async def test_whether_there_was_danger_is_kept_sealed(
    database: Database, reporter: PersonId
) -> None:
    def fill(store: Store) -> None:
        store.concerns.add(a_concern(reporter, 1, danger=True), ANSWERS)
        store.concerns.add(a_concern(reporter, 2), ANSWERS)

    await database.run(fill)
    kept = await database.run(lambda store: store.concerns.all())
    assert {each.reference: each.danger for each in kept} == {"Z-0001": True, "Z-0002": False}


async def test_an_unknown_concern_is_not_kept(database: Database, reporter: PersonId) -> None:
    assert await database.run(lambda store: store.concerns.by_id(UNKNOWN)) is None
    for work in (
        lambda store: store.concerns.save(a_concern(reporter, id=UNKNOWN)),
        lambda store: store.concerns.filing(UNKNOWN),
        lambda store: store.concerns.placement(UNKNOWN),
        lambda store: store.concerns.place(UNKNOWN, Placement()),
        lambda store: store.entries.add(an_entry(UNKNOWN, reporter)),
    ):
        with pytest.raises(NotKept):
            await database.run(work)


async def test_words_about_a_concern_are_kept_in_order(
    database: Database, concern: Concern, reporter: PersonId
) -> None:
    def entry(number: int, minutes: int) -> Entry:
        return an_entry(concern.id, reporter, number, at=NOW + timedelta(minutes=minutes))

    later, earlier = entry(1, 5), entry(2, 0)
    await database.run(lambda store: store.entries.add(later))
    await database.run(lambda store: store.entries.add(earlier))
    assert await database.run(lambda store: store.entries.of(concern.id)) == [earlier, later]
    assert await database.run(lambda store: store.entries.by_id(later.id)) == later
    assert await database.run(lambda store: store.entries.of(UNKNOWN)) == []
    assert "praten" not in repr(await rows(database, "SELECT * FROM entry"))


async def test_unknown_words_are_nobodys(database: Database, concern: Concern) -> None:
    missing = an_entry(concern.id, concern.reporter).id
    assert await database.run(lambda store: store.entries.by_id(missing)) is None


async def test_a_concern_from_before_danger_was_kept_opens_as_it_did(reporter: PersonId) -> None:
    concern = a_concern(reporter, 1)
    content = {"subject": concern.subject, "neighbourhood": concern.neighbourhood, "answers": {}}
    assert not from_row(concern.id, content, (reporter, None), to_row(concern)[1:]).danger
