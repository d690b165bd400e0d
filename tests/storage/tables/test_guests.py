"""Guests of the group and introductions: sealed at their place, found again, gone when dropped."""

from datetime import timedelta

from domain.identifiers import AccountId, GuestId
from domain.roles import Role
from storage.database import Database
from storage.records import Introduction
from storage.store import Store
from tests.storage.makers import NOW, newcomer, rows

ONNO, BOT = AccountId(55_443_322), AccountId(66_554_433)


async def test_a_guest_is_kept_once_and_confirmed_or_forgotten(database: Database) -> None:
    def come(store: Store) -> tuple[GuestId, bool]:
        first = store.guests.add(ONNO, "Onno Onbekend", NOW)
        again = store.guests.add(ONNO, "Iemand anders", NOW + timedelta(days=1))
        assert again == first
        return first.id, store.guests.any_reported()

    guest_id, reported = await database.run(come)
    assert reported
    found = await database.run(lambda store: store.guests.by_id(guest_id))
    assert found is not None
    assert (found.account, found.name, found.since) == (ONNO, "Onno Onbekend", NOW)
    await database.run(lambda store: store.guests.confirm(found))
    assert not await database.run(lambda store: store.guests.any_reported())
    await database.run(lambda store: store.guests.drop(ONNO))
    assert await database.run(lambda store: store.guests.all()) == []


async def test_nobody_reads_who_the_guests_are_or_moves_them_about(database: Database) -> None:
    def come(store: Store) -> None:
        store.guests.add(ONNO, "Onno Onbekend", NOW)
        store.guests.add(BOT, "Meeleesbot", NOW)

    await database.run(come)
    kept = repr(await rows(database, "SELECT * FROM guest"))
    for secret in ("Onno", "Meeleesbot", str(ONNO), str(BOT)):
        assert secret not in kept
    await rows(
        database,
        "UPDATE guest SET name_sealed = (SELECT name_sealed FROM guest ORDER BY account_hash"
        " LIMIT 1)",
    )
    (left,) = await database.run(lambda store: store.guests.all())
    assert left.name in {"Onno Onbekend", "Meeleesbot"}
    assert await database.run(lambda store: store.guests.any_reported())


async def test_an_introduction_is_sealed_under_the_key_of_who_is_introduced(
    database: Database,
) -> None:
    def introduce(store: Store) -> Introduction:
        person = newcomer(store, 1, Role.OFFICIAL)
        by = newcomer(store, 2, Role.OFFICIAL)
        sent = Introduction(person.id, by.id, "sent", "Dit is onze nieuwe collega.", NOW)
        store.introductions.save(sent)
        return sent

    sent = await database.run(introduce)
    assert await database.run(lambda store: store.introductions.of(sent.person)) == sent
    assert "collega" not in repr(await rows(database, "SELECT * FROM introduction"))
    assert await database.run(lambda store: store.introductions.by(sent.by)) is None
    old = await database.run(lambda store: store.introductions.sent_before(NOW))
    assert old == []
    later = NOW + timedelta(days=8)
    assert await database.run(lambda store: store.introductions.sent_before(later)) == [sent]
    await database.run(lambda store: store.introductions.drop(sent.person))
    assert await database.run(lambda store: store.introductions.of(sent.person)) is None
