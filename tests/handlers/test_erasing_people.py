"""The right to erasure: of a person nothing is left but a stone and ids in the journal."""

from dataclasses import replace

import pytest

from domain.concerns.concern import ConcernKind
from domain.errors import NotPossibleNow
from domain.identifiers import ConcernId, MessageId
from domain.roles import Role, Standing
from services.filing import interview
from services.tombstones import Why
from services.unit import Unit
from services.upkeep import concern_deadlines, erasing
from storage.store import Store
from storage.tables.erasure import OF_ACCOUNT, OF_AFFAIR, OF_CONCERN, OF_PERSON
from storage.tables.tombstones import Buried, Tombstone
from tests.handlers.concerns.lists.test_reminder import sweep
from tests.handlers.fake_telegram.messages import Shown
from tests.handlers.town_hall import Someone, TownHall


@pytest.fixture
async def noor(hall: TownHall) -> Someone:
    return await hall.person(Role.COORDINATOR, "Noor")


async def erase(hall: TownHall, someone: Someone, why: Why = Why.PERSON) -> None:
    def work(unit: Unit) -> None:
        person = unit.store.people.by_id(someone.person)
        assert person is not None
        erasing.erase_person(unit, person, why)

    await hall.work(work)


async def everywhere(hall: TownHall, needle: str) -> set[str]:
    """Tell in which tables an id stands."""

    def search(unit: Unit) -> set[str]:
        run = unit.store._connection.execute
        tables = [name for (name,) in run("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {
            table
            for table in tables
            if any(needle in map(str, row) for row in run(f"SELECT * FROM {table}"))
        }

    return await hall.work(search)


async def a_day_passes(hall: TownHall) -> None:
    hall.wait(days=1)
    await hall.work(concern_deadlines.run)


async def begin_a_draft(hall: TownHall, someone: Someone) -> None:
    def begin(unit: Unit) -> None:
        person = unit.store.people.by_id(someone.person)
        assert person is not None
        interview.ask(unit, person, ConcernKind.HELP)

    await hall.work(begin)


async def test_a_key_figure_goes_with_all_they_filed(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    concern = await hall.concern(merel)
    await fatima.press("Ontvangst bevestigen", concern)
    await begin_a_draft(hall, merel)
    await erase(hall, merel)
    assert await everywhere(hall, merel.person) == {"tombstone"}
    await a_day_passes(hall)
    assert await everywhere(hall, concern) == {"journal", "tombstone"}
    assert hall.telegram.topics == {}
    assert await hall.look(lambda store: store.people.all(Standing.REMOVED)) == []
    assert await hall.waiting() == []
    assert "Alles wat wij van je bewaarden" in merel.inbox[-1]
    assert await hall.look(lambda store: store.people.by_account(merel.account)) is None
    assert await hall.look(lambda store: store.tombstones.has(Buried.PERSON, merel.person))
    assert await hall.look(lambda store: store.journal.verify()) is None


async def test_somebody_who_was_removed_before_is_erased_as_well(
    hall: TownHall, merel: Someone, noor: Someone
) -> None:
    await hall.concern(merel)

    def remove(unit: Unit) -> None:
        unit.store.people.remove(merel.person, unit.now)

    await hall.work(remove)
    await erase(hall, merel)
    assert await everywhere(hall, merel.person) == {"tombstone"}


async def test_what_an_official_wrote_stays_with_the_concern_as_nobodys(
    hall: TownHall, merel: Someone, fatima: Someone, joost: Someone
) -> None:
    concern = await hall.concern(merel)
    await fatima.press("Ontvangst bevestigen", concern)
    await fatima.press("Oppakken", concern)
    await fatima.press("Terugkoppelen", concern)
    await fatima.reply("We zijn gaan praten.")
    await fatima.press("Versturen")
    await erase(hall, fatima)
    after = await hall.now_is(concern)
    assert after.owner is None
    entries = await hall.look(lambda store: store.entries.of(concern))
    assert [entry.body for entry in entries] == ["We zijn gaan praten."]
    assert "Fatima" not in (await hall.card(concern)).text
    assert (await everywhere(hall, fatima.person)) == {"tombstone"}
    toast = await joost.press("Oppakken", concern)
    assert toast


async def test_the_last_coordinator_stays(hall: TownHall, noor: Someone) -> None:
    with pytest.raises(NotPossibleNow) as refused:
        await erase(hall, noor)
    assert refused.value.key == "last-coordinator"
    assert await hall.look(lambda store: store.people.coordinators())
    second = await hall.person(Role.COORDINATOR, "Bas")
    await erase(hall, noor)
    (left,) = await hall.look(lambda store: store.people.coordinators())
    assert left.id == second.person


async def test_a_backup_brings_nobody_back_who_was_erased(
    hall: TownHall, merel: Someone, noor: Someone
) -> None:
    """Also when in the backup they were the only coordinator."""
    stones = [
        Tombstone(hall.now, Buried.PERSON, someone.person, "person") for someone in (merel, noor)
    ]
    await hall.concern(merel)
    heard = len(merel.inbox)
    assert await hall.work(lambda unit: erasing.apply_again(unit, stones)) == 2
    await a_day_passes(hall)
    assert await hall.look(lambda store: store.people.all()) == []
    assert len(merel.inbox) == heard


async def test_what_nobody_could_handle_of_theirs_goes_too(hall: TownHall, merel: Someone) -> None:
    def receive(unit: Unit) -> None:
        inbox = unit.store.inbox
        inbox.receive([(1, b'{"from": {"id": %d}}' % merel.account), (2, b"{}")], unit.now)
        for waiting in inbox.waiting(9):
            inbox.quarantine(waiting.id)

    await hall.work(receive)
    await erase(hall, merel)
    assert await hall.look(lambda store: store.inbox.counts()["quarantined"]) == 1


async def test_the_removal_of_messages_outlives_the_person(hall: TownHall, merel: Someone) -> None:
    number = MessageId(hall.telegram.arrive(merel.account, Shown("Over je melding", None, {})))
    await hall.look(lambda store: store.copies.add(ConcernId("c0ffee"), merel.person, number))
    await erase(hall, merel)
    assert len(merel.inbox) == 1


async def test_every_column_that_tells_of_a_person_concern_or_affair_is_thought_of(
    hall: TownHall,
) -> None:
    """A new table that knows people or concerns must say what becomes of its rows."""
    stays = {
        ("concern", "reporter_tag"),  # gone by then
        ("private_copy", "place_tag"),  # with who is erased
        ("invite", "invited_by"),  # emptied
        ("invite", "code_hash"),
        ("person", "invite_id"),
        ("person", "account_hash"),
        ("outbox", "coalesce_tag"),  # with who is erased, and so are the two below
        ("conversation", "place_tag"),
        ("attachment", "person_tag"),
        ("desk_message", "person_id"),
    }
    known = (
        {(table, "concern_id") for table in OF_CONCERN}
        | {(table, "affair_id") for table in OF_AFFAIR}
        | set(OF_PERSON)
        | {(table, "account_hash") for table in OF_ACCOUNT}
        | stays
    )

    def columns(unit: Unit) -> set[tuple[str, str]]:
        run = unit.store._connection.execute
        tables = [name for (name,) in run("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {
            (table, row[1])
            for table in tables
            if table not in {"journal", "tombstone", "meta"}
            for row in run(f"PRAGMA table_info({table})")
            if row[1].endswith(("_id", "_by", "_tag")) or row[1] == "account_hash"
            if row[1] != "row_tag"
        }

    found = await hall.work(columns)
    dates = {("concern", "confirm_by"), ("concern", "take_up_by"), ("concern", "feedback_by")}
    assert found - dates - known == set()


async def test_a_newcomer_can_be_erased(hall: TownHall, merel: Someone) -> None:
    def back(unit: Unit) -> None:
        person = unit.store.people.by_id(merel.person)
        assert person is not None
        unit.store.people.save(replace(person, standing=Standing.NEWCOMER))

    await hall.work(back)
    await erase(hall, merel)
    assert await hall.look(lambda store: store.people.by_id(merel.person)) is None


async def test_a_damaged_row_of_somebody_who_came_back_is_erased_all_the_same(
    hall: TownHall,
) -> None:
    merel = await hall.person(Role.KEY_FIGURE, "Merel")

    def damage(store: Store) -> None:
        store.people._connection.execute(
            "UPDATE person SET account_sealed = x'00' WHERE id = ?", (merel.person,)
        )
        store.people.forget()

    def again(unit: Unit) -> int:
        stone = Tombstone(unit.now, Buried.PERSON, merel.person, "person")
        return erasing.apply_again(unit, [stone])

    await hall.look(damage)
    assert await hall.work(again) == 1
    assert await hall.look(lambda store: store.people.by_id(merel.person)) is None
    assert await hall.work(again) == 0


async def test_what_one_person_filed_leaves_the_group_in_different_moments(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    """Also from the overview and the file beside the database, and as if each went by itself."""
    filed = [await hall.concern(merel), await hall.concern(merel, named=False)]
    references = [(await hall.now_is(each)).reference for each in filed]
    await sweep(hall)
    before = hall.texts()
    await erase(hall, merel)
    await sweep(hall)
    assert "is gewist" not in hall.texts()
    for each in references:
        assert hall.texts().count(each) == before.count(each)
    went: dict[str, object] = {}
    for _ in range(24 * 6):
        hall.wait(minutes=10)
        hall.lanes = type(hall.lanes)()  # the process ended and began anew
        await sweep(hall)
        said = {each for each in references if f"{each} is gewist" in hall.texts()}
        went |= dict.fromkeys(said - went.keys(), hall.now)
    assert went.keys() == set(references)
    assert went[references[0]] != went[references[1]]
    assert hall.telegram.topics == {}
    stones = await hall.look(lambda store: store.tombstones.all())
    of_concerns = [stone for stone in stones if stone.what is Buried.CONCERN]
    assert {stone.why for stone in of_concerns} == {Why.BY_HAND}
    of_the_person = {stone.at for stone in stones if stone.what is Buried.PERSON}
    assert len({stone.at for stone in of_concerns} | of_the_person) == len(filed) + 1
    heard = [text for text in merel.inbox if any(each in text for each in references)]
    assert heard == []


async def test_nothing_of_their_words_can_be_read_meanwhile_and_nothing_ties_it_together(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    filed = [await hall.concern(merel), await hall.concern(merel, named=False)]

    def keys(store: Store) -> list[bytes]:
        return [store.concerns.key_of(each).secret for each in filed]

    before = await hall.look(keys)
    await erase(hall, merel)
    assert not set(before) & set(await hall.look(keys))
    assert await everywhere(hall, merel.person) == {"tombstone"}

    def answers(store: Store) -> list[dict[str, object]]:
        return [store.concerns.filing(each) for each in filed]

    assert await hall.look(answers) == [{}, {}]
    reporters = {(await hall.now_is(each)).reporter for each in filed}
    assert len(reporters) == len(filed)
    await fatima.press("Lezen", filed[1])
    assert "Bij de brug" not in hall.texts()
    assert "is gewist" in hall.texts()


async def test_what_officials_still_do_with_it_keeps_it_no_longer(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    concern = await hall.concern(merel)
    await fatima.press("Oppakken", concern)
    await erase(hall, merel)
    heard = len(merel.inbox)
    await fatima.press("Terugkoppelen", concern)
    await fatima.reply("We zijn gaan praten.")
    await fatima.press("Versturen")
    await fatima.press("Afsluiten", concern)
    await a_day_passes(hall)
    assert await everywhere(hall, concern) == {"journal", "tombstone"}
    assert len(merel.inbox) == heard
