from dataclasses import replace
from datetime import timedelta

import pytest

from domain.identifiers import AccountId, InviteId, PersonId
from domain.roles import Role, Standing
from storage.database import Database
from storage.errors import NotKept
from storage.store import Store
from tests.storage.makers import CODE, NOW, an_invite, rows


async def test_an_invite_is_found_by_its_code_which_is_not_kept(database: Database) -> None:
    invite = an_invite(invited_by=PersonId("a" * 16), role=Role.OFFICIAL)
    await database.run(lambda store: store.invites.add(invite, CODE))
    assert await database.run(lambda store: store.invites.by_code(CODE)) == invite
    assert await database.run(lambda store: store.invites.by_id(invite.id)) == invite
    assert CODE not in repr(await rows(database, "SELECT * FROM invite"))


@pytest.mark.parametrize("code", ["", "x", CODE.lower(), CODE + " ", CODE[:-1], "0", "\ud800"])
async def test_any_other_code_opens_nothing(database: Database, code: str) -> None:
    await database.run(lambda store: store.invites.add(an_invite(), CODE))
    assert await database.run(lambda store: store.invites.by_code(code)) is None


async def test_an_invite_gets_its_code_when_the_link_is_drawn(database: Database) -> None:
    await database.run(lambda store: store.invites.add(an_invite()))
    await database.run(lambda store: store.invites.recode(an_invite().id, "first"))
    await database.run(lambda store: store.invites.recode(an_invite().id, CODE))
    assert await database.run(lambda store: store.invites.by_code("first")) is None
    assert await database.run(lambda store: store.invites.by_code(CODE)) == an_invite()


async def test_a_used_invite_is_still_known_but_no_longer_open(database: Database) -> None:
    used = replace(an_invite(), used_at=NOW + timedelta(hours=1))
    await database.run(lambda store: store.invites.add(an_invite(), CODE))
    await database.run(lambda store: store.invites.save(used))
    assert await database.run(lambda store: store.invites.by_code(CODE)) == used
    assert await database.run(lambda store: store.invites.open(NOW)) == []


async def test_open_invites_are_listed_until_they_expire(database: Database) -> None:
    later = an_invite(id=InviteId("2" * 16), created_at=NOW + timedelta(seconds=9))

    def fill(store: Store) -> None:
        store.invites.add(later, "second")
        store.invites.add(an_invite(), "first")

    await database.run(fill)
    assert await database.run(lambda store: store.invites.open(NOW)) == [an_invite(), later]
    expired = an_invite().expires_at
    assert await database.run(lambda store: store.invites.open(expired)) == []


async def test_a_withdrawn_invite_is_unknown(database: Database) -> None:
    await database.run(lambda store: store.invites.add(an_invite(), CODE))
    await database.run(lambda store: store.invites.withdraw(an_invite().id))
    assert await database.run(lambda store: store.invites.by_code(CODE)) is None


async def test_an_unknown_invite_is_neither_saved_nor_recoded(database: Database) -> None:
    with pytest.raises(NotKept):
        await database.run(lambda store: store.invites.save(an_invite()))
    with pytest.raises(NotKept):
        await database.run(lambda store: store.invites.recode(an_invite().id, CODE))


async def test_what_expired_unused_is_purged(database: Database) -> None:
    used = an_invite(id=InviteId("2" * 16), used_at=NOW)

    def fill(store: Store) -> None:
        store.invites.add(an_invite(), "first")
        store.invites.add(used, "second")
        store.people.add_newcomer(AccountId(7), used.role, "nl", used.id, NOW)

    await database.run(fill)
    expired = an_invite().expires_at
    early = expired - timedelta(seconds=1)
    assert await database.run(lambda store: store.invites.purge(early)) == 0
    assert await database.run(lambda store: store.invites.purge(expired)) == 1
    assert await database.run(lambda store: store.invites.by_id(an_invite().id)) is None
    assert await database.run(lambda store: store.invites.by_id(used.id)) == used


@pytest.mark.parametrize("standing", [Standing.MEMBER, Standing.REMOVED])
async def test_who_invited_whom_is_forgotten_once_the_newcomer_is_in_or_out(
    database: Database, standing: Standing
) -> None:
    used = an_invite(invited_by=PersonId("a" * 16), used_at=NOW)

    def fill(store: Store) -> None:
        store.invites.add(used, CODE)
        newcomer = store.people.add_newcomer(AccountId(7), used.role, "nl", used.id, NOW)
        assert store.invites.purge(NOW) == 0
        store.people.save(replace(newcomer, standing=standing))

    await database.run(fill)
    assert await database.run(lambda store: store.invites.purge(NOW)) == 1
    assert await rows(database, "SELECT * FROM invite") == []
