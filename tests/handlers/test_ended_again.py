"""What ended stays so, also in a database that a backup has brought back; nobody is told twice."""

from dataclasses import replace

from domain.errors import InviteSpent
from domain.identifiers import AccountId, ConcernId
from domain.people.invites import Invite
from domain.roles import Role, Standing
from services.people import inviting, language_and_removal
from services.unit import Unit
from services.upkeep import ended_again
from storage.tables.tombstones import Buried, Tombstone
from tests.handlers.chat import Chat
from tests.handlers.town_hall import Someone, TownHall

NEWCOMER = AccountId(700_900)


async def stones(hall: TownHall, kind: Buried) -> list[Tombstone]:
    kept = await hall.look(lambda store: store.tombstones.all())
    return [stone for stone in kept if stone.what is kind]


def opens(unit: Unit, code: str) -> bool:
    try:
        inviting.open_link(unit, NEWCOMER, code, "nl")
    except InviteSpent:
        return False
    return True


async def removed(hall: TownHall, someone: Someone, by: Someone) -> None:
    def remove(unit: Unit) -> None:
        coordinator = unit.store.people.by_id(by.person)
        assert coordinator is not None
        language_and_removal.remove(unit, coordinator, someone.person)

    await hall.work(remove)


async def comes_back_as_in_a_backup(hall: TownHall, someone: Someone) -> None:
    def bring_back(unit: Unit) -> None:
        person = unit.store.people.by_id(someone.person)
        assert person is not None
        unit.store.people.save(replace(person, standing=Standing.MEMBER, removed_at=None))

    await hall.work(bring_back)
    hall.telegram.menus.pop(someone.account, None)  # their chat is no part of a backup


async def standing(hall: TownHall, someone: Someone) -> Standing:
    person = await hall.look(lambda store: store.people.by_id(someone.person))
    assert person is not None
    return person.standing


async def test_an_official_who_was_removed_is_out_again_and_their_work_is_free(
    hall: TownHall, merel: Someone, fatima: Someone, joost: Someone
) -> None:
    noor = await hall.person(Role.COORDINATOR, "Noor")
    concern = await hall.concern(merel)
    await removed(hall, fatima, noor)
    heard = list(fatima.inbox)
    await comes_back_as_in_a_backup(hall, fatima)
    await fatima.press("Ontvangst bevestigen", concern)
    await fatima.press("Oppakken", concern)
    again = await stones(hall, Buried.MEMBERSHIP)
    assert await hall.work(lambda unit: ended_again.apply(unit, again)) == 1
    assert await standing(hall, fatima) is Standing.REMOVED
    assert (await hall.now_is(concern)).owner is None
    assert fatima.inbox == heard, "nobody is told twice"
    assert await hall.work(lambda unit: ended_again.apply(unit, again)) == 0


async def test_somebody_whose_row_is_damaged_is_out_as_well(hall: TownHall, merel: Someone) -> None:
    noor = await hall.person(Role.COORDINATOR, "Noor")
    await removed(hall, merel, noor)
    await comes_back_as_in_a_backup(hall, merel)
    again = await stones(hall, Buried.MEMBERSHIP)

    def damage_and_apply(unit: Unit) -> int:
        statement = "UPDATE person SET key_wrapped = x'00' WHERE id = ?"
        unit.store._connection.execute(statement, (merel.person,))
        unit.store.forget()
        return ended_again.apply(unit, again)

    assert await hall.work(damage_and_apply) == 1
    asked = "SELECT standing FROM person WHERE id = ?"
    (found,) = await hall.look(
        lambda store: store._connection.execute(asked, (merel.person,)).fetchone()
    )
    assert found == Standing.REMOVED


async def test_a_name_that_was_taken_back_stays_away(hall: TownHall, merel: Someone) -> None:
    concern, other = await hall.concern(merel), await hall.concern(merel)
    chat = Chat(merel)
    await chat.opens(concern)
    await chat.presses("Mijn naam weghalen")
    await chat.presses("Ja, haal mijn naam weg")
    again = await stones(hall, Buried.NAME)
    assert not any(concern in stone.line for stone in again)

    def bring_back(unit: Unit) -> None:
        kept = unit.store.concerns.by_id(concern)
        assert kept is not None
        unit.store.concerns.save(replace(kept, named=True))

    await hall.work(bring_back)
    await hall.work(lambda unit: ended_again.apply(unit, again))
    assert not (await hall.now_is(concern)).named
    assert "Merel" not in (await hall.card(concern)).text
    assert (await hall.now_is(ConcernId(other))).named


async def test_a_link_that_was_drawn_anew_opens_nothing_in_a_backup(hall: TownHall) -> None:
    def draw_twice(unit: Unit) -> tuple[Invite, str, str]:
        invite, first = inviting.issue(unit, Role.KEY_FIGURE)
        return invite, first, inviting.draw_code(unit, invite)

    invite, first, second = await hall.work(draw_twice)
    again = await stones(hall, Buried.INVITE)

    def as_in_the_backup(unit: Unit) -> bool:
        unit.store.invites.recode(invite.id, first)
        ended_again.apply(unit, again)
        return opens(unit, first)

    assert not await hall.work(as_in_the_backup)
    assert not await hall.work(lambda unit: opens(unit, second)), "it is of the same invitation"


async def test_who_is_coming_in_by_a_used_link_is_left_alone(hall: TownHall) -> None:
    def arrive(unit: Unit) -> None:
        _, code = inviting.issue(unit, Role.KEY_FIGURE)
        assert opens(unit, code)

    await hall.work(arrive)
    again = await stones(hall, Buried.INVITE)
    assert len(again) == 1
    assert await hall.work(lambda unit: ended_again.apply(unit, again)) == 0

    def invited_by(unit: Unit) -> Invite | None:
        newcomer = unit.store.people.by_account(NEWCOMER)
        return unit.store.invites.by_id(newcomer.invite) if newcomer and newcomer.invite else None

    assert await hall.work(invited_by) is not None
