"""`/werkplek`: an account of the municipality's provider becomes somebody's, by two people."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from domain.errors import NotPossibleNow
from domain.roles import Role
from services import desk_address
from services.people import (
    agreeing,
    desk_accounts,
    desk_entry,
    desk_sessions,
    language_and_removal,
    lost_phones,
)
from services.people.desk_entry import MOST_KNOCKS
from services.tombstones import Why
from services.upkeep import ended_again, erasing, sweeping
from storage.records import Person
from storage.store import Store
from storage.tables.by_secret.desk_knocks import Knocked
from storage.tables.tombstones import Buried
from tests.handlers.chat import Chat
from tests.handlers.town_hall import Someone, TownHall

ISSUER, DESK = "https://login.town.example", "https://desk.town.example"
MINE, YES, NO = "Ja, de code staat op mijn scherm", "Ja, akkoord", "Nee, niet akkoord"
OVER = "Hierover is al besloten, of het is verlopen."
UNKNOWN = "Deze code ken ik niet (meer)."


@pytest.fixture
async def hall(tmp_path: Path) -> AsyncIterator[TownHall]:
    opened = await TownHall.open(tmp_path / "schakel.db")
    await opened.work(lambda unit: desk_address.keep(unit, DESK))
    yield opened
    await opened.database.close()


@pytest.fixture
async def fatima(hall: TownHall) -> Someone:
    return await hall.person(name="Fatima")


@pytest.fixture
async def bram(hall: TownHall) -> Someone:
    return await hall.person(name="Bram")


@pytest.fixture
async def noor(hall: TownHall) -> Someone:
    return await hall.person(Role.COORDINATOR, "Noor")


async def knocks(hall: TownHall, subject: str) -> Knocked:
    """Sign in at the provider as somebody who is nobody's account yet."""
    return await hall.work(lambda unit: desk_entry.knock(unit, ISSUER, subject))


async def enters(hall: TownHall, subject: str) -> str | None:
    return await hall.work(
        lambda unit: desk_accounts.enter(unit, ISSUER, subject, "there", "token", "")
    )


async def asks(hall: TownHall, who: Someone, subject: str) -> Chat:
    """Type the code of one's own screen, and say that it is."""
    code = (await knocks(hall, subject)).state.code
    chat = Chat(who)
    await chat.says(f"/werkplek {code[:4].upper()}-{code[4:]}")
    await chat.presses(MINE)
    return chat


async def gets_in(hall: TownHall, who: Someone, second: Someone, subject: str) -> str:
    """Go the whole way; gives the secret of the session."""
    await asks(hall, who, subject)
    await Chat(second).presses(YES)
    secret = await enters(hall, subject)
    assert secret is not None
    return secret


async def may_enter(hall: TownHall, secret: str) -> bool:
    seat, _, _ = await hall.work(lambda unit: desk_sessions.look(unit, secret))
    return seat is desk_sessions.Seat.TAKEN


async def has(hall: TownHall, who: Someone) -> bool:
    return await hall.look(lambda store: store.desk_accounts.has(who.person))


async def person(hall: TownHall, who: Someone) -> Person:
    found = await hall.look(lambda store: store.people.by_id(who.person))
    assert found is not None
    return found


async def test_an_account_is_somebodys_once_an_official_agreed(
    hall: TownHall, fatima: Someone, bram: Someone, noor: Someone
) -> None:
    chat = await asks(hall, fatima, "fatima")
    assert "Een andere ambtenaar moet akkoord gaan" in chat.texts
    assert await enters(hall, "fatima") is None
    assert (await knocks(hall, "fatima")).state.proposal is not None
    assert YES not in "".join(str(shown.buttons) for shown in chat.messages.values())

    asked = Chat(bram)
    assert "Fatima" in asked.last.text
    assert "werkplek op het web" in asked.last.text
    await asked.presses(YES)

    assert await enters(hall, "fatima") is not None
    assert "Je werkplek op het web is open" in chat.texts
    for reader in (noor,):
        assert "werkt nu ook op de werkplek" in Chat(reader).texts
    acts = [line.act for line in await hall.look(lambda store: store.journal.about(fatima.person))]
    assert {"second-asked", "second-agreed", "desk-opened", "desk-signed-in"} <= set(acts)


async def test_nobody_agrees_with_an_account_of_their_own(
    hall: TownHall, fatima: Someone, bram: Someone
) -> None:
    await asks(hall, fatima, "fatima")
    asked = Chat(bram)
    data = asked.messages[asked.showing("werkplek op het web")].buttons[YES]

    await Chat(fatima).presses_data(1, data)

    assert not await has(hall, fatima)


async def test_an_official_who_says_no_ends_it(
    hall: TownHall, fatima: Someone, bram: Someone
) -> None:
    chat = await asks(hall, fatima, "fatima")

    await Chat(bram).presses(NO)

    assert "ging niet akkoord met een account voor de werkplek" in chat.texts
    assert await enters(hall, "fatima") is None
    assert (await knocks(hall, "fatima")).state.proposal is None


async def test_a_week_ends_it(hall: TownHall, fatima: Someone, bram: Someone) -> None:
    chat = await asks(hall, fatima, "fatima")
    asked = Chat(bram)
    number = asked.showing("werkplek op het web")
    hall.wait(days=7)

    await hall.work(sweeping.sweep)

    assert "geen ambtenaar ging op tijd akkoord" in chat.texts
    assert OVER in await asked.presses(YES, on=number)
    assert not await has(hall, fatima)


async def test_where_no_other_official_is_the_operator_agrees(
    hall: TownHall, fatima: Someone
) -> None:
    chat = await asks(hall, fatima, "fatima")
    assert "De beheerder van de server moet akkoord gaan" in chat.texts

    (waits,) = await hall.work(agreeing.waiting)
    assert "Fatima" in waits.title
    await hall.work(
        lambda unit: agreeing.agree(unit, None, waits.proposed, waits.on, waits.proposal.token)
    )

    assert await enters(hall, "fatima") is not None


async def test_a_code_lives_ten_minutes_and_is_the_same_while_it_does(
    hall: TownHall, fatima: Someone
) -> None:
    first = (await knocks(hall, "fatima")).state.code
    assert (await knocks(hall, "fatima")).state.code == first
    hall.wait(minutes=10)

    chat = Chat(fatima)
    await chat.says(f"/werkplek {first}")
    assert UNKNOWN in await chat.presses(MINE)
    assert (await knocks(hall, "fatima")).state.code != first


async def test_what_nobody_typed_is_forgotten(hall: TownHall) -> None:
    await knocks(hall, "mehmet")
    hall.wait(minutes=10)
    await hall.work(sweeping.sweep)
    assert await hall.look(lambda store: store.desk_knocks.all()) == []


async def test_a_made_up_code_is_one_clear_sentence(hall: TownHall, fatima: Someone) -> None:
    chat = Chat(fatima)
    for typed in ("abcdefgh", "<b>", "0" * 400, "abcd:efg"):
        await chat.says(f"/werkplek {typed}")
    assert "Deze code ken ik niet" in await chat.presses(MINE)
    assert "Dit is geen code van de werkplek" in chat.texts


async def test_who_does_not_work_there_has_no_such_command(hall: TownHall) -> None:
    samira = await hall.person(Role.KEY_FIGURE, "Samira")
    code = (await knocks(hall, "samira")).state.code
    await Chat(samira).says(f"/werkplek {code}")
    assert MINE not in "".join(str(each.buttons) for each in Chat(samira).messages.values())


async def test_so_many_stand_at_the_door_at_once_and_no_more(hall: TownHall) -> None:
    for number in range(MOST_KNOCKS):
        await knocks(hall, f"somebody-{number}")
    with pytest.raises(NotPossibleNow):
        await knocks(hall, "one-more")
    await knocks(hall, "somebody-3")
    hall.wait(minutes=10)
    await knocks(hall, "one-more")


async def test_one_proposal_at_a_time(hall: TownHall, fatima: Someone, bram: Someone) -> None:
    await asks(hall, fatima, "fatima")
    code = (await knocks(hall, "another")).state.code
    chat = Chat(fatima)
    await chat.says(f"/werkplek {code}")
    assert "Hier is al om akkoord gevraagd" in await chat.presses(MINE)


async def test_another_account_takes_the_place_of_the_first(
    hall: TownHall, fatima: Someone, bram: Someone
) -> None:
    before = await gets_in(hall, fatima, bram, "fatima")
    after = await gets_in(hall, fatima, bram, "fatima-2")

    assert not await may_enter(hall, before)
    assert await may_enter(hall, after)
    assert await enters(hall, "fatima") is None


async def test_a_colleague_cuts_off_a_web_desk_alone(
    hall: TownHall, fatima: Someone, bram: Someone, noor: Someone
) -> None:
    secret = await gets_in(hall, fatima, bram, "fatima")
    chat = Chat(noor)
    await chat.says("/werkplek")
    await chat.presses("Werkplek van Fatima sluiten")
    await chat.presses("Ja, sluiten")

    assert not await may_enter(hall, secret)
    assert await enters(hall, "fatima") is None
    assert "Noor heeft je werkplek op het web gesloten" in Chat(fatima).texts
    assert "werkplek op het web van Fatima" in Chat(bram).texts
    assert (await person(hall, fatima)).standing == "member"


async def test_a_lost_phone_ends_the_desk_too(
    hall: TownHall, fatima: Someone, bram: Someone
) -> None:
    secret = await gets_in(hall, fatima, bram, "fatima")
    lost, reporter = await person(hall, fatima), await person(hall, bram)
    await hall.work(lambda unit: lost_phones.lose(unit, reporter, lost.id))
    assert not await has(hall, fatima)
    assert not await may_enter(hall, secret)


async def test_who_is_removed_has_no_account_and_no_proposal(
    hall: TownHall, fatima: Someone, bram: Someone, noor: Someone
) -> None:
    secret = await gets_in(hall, fatima, bram, "fatima")
    await asks(hall, fatima, "fatima-2")
    coordinator = await person(hall, noor)

    await hall.work(lambda unit: language_and_removal.remove(unit, coordinator, fatima.person))

    assert not await has(hall, fatima)
    assert not await may_enter(hall, secret)
    assert await hall.work(agreeing.waiting) == []
    assert await hall.look(lambda store: store.desk_knocks.all()) == []


async def test_who_is_erased_leaves_no_account(
    hall: TownHall, fatima: Someone, bram: Someone
) -> None:
    await gets_in(hall, fatima, bram, "fatima")
    await asks(hall, fatima, "fatima-2")
    erased = await person(hall, fatima)
    await hall.work(lambda unit: erasing.erase_person(unit, erased, Why.PERSON))
    assert not await has(hall, fatima)
    assert await hall.look(lambda store: store.desk_knocks.all()) == []


@pytest.mark.parametrize("again", [False, True])
async def test_an_ended_account_stays_ended_after_a_restore(
    hall: TownHall, fatima: Someone, bram: Someone, *, again: bool
) -> None:
    secret = await gets_in(hall, fatima, bram, "fatima")
    way_in = await hall.look(lambda store: store.desk_accounts.way_in(fatima.person))
    await hall.work(lambda unit: desk_accounts.take_away(unit, fatima.person, Why.TAKEN_BACK))
    stones = await hall.look(lambda store: store.tombstones.all())
    assert [stone.what for stone in stones] == [Buried.DESK]

    def restored(store: Store) -> None:
        hashed = store.desk_accounts.hash_of(ISSUER, "fatima")
        assert way_in is not None
        store.desk_accounts.give(fatima.person, hashed, "later" if again else way_in)

    await hall.look(restored)
    await hall.work(lambda unit: ended_again.apply(unit, stones))

    assert await has(hall, fatima) is again
    assert not await may_enter(hall, secret)


async def test_a_restore_ends_what_waited(hall: TownHall, fatima: Someone, bram: Someone) -> None:
    await asks(hall, fatima, "fatima")
    await knocks(hall, "mehmet")
    assert await hall.work(agreeing.end_all) == 1
    assert await hall.look(lambda store: store.desk_knocks.all()) == []


async def test_sessions_that_are_over_are_forgotten_by_the_clock(
    hall: TownHall, fatima: Someone, bram: Someone
) -> None:
    await gets_in(hall, fatima, bram, "fatima")
    hall.now += timedelta(hours=24)
    await hall.work(sweeping.sweep)
    assert await hall.look(lambda store: store.desk_sessions.all()) == []


async def test_without_a_desk_there_is_nothing_to_ask_for(hall: TownHall, fatima: Someone) -> None:
    await hall.work(lambda unit: desk_address.keep(unit, None))
    await Chat(fatima).says("/werkplek")
    assert "geen werkplek op het web" in Chat(fatima).last.text


async def test_where_the_desk_was_switched_off_an_account_can_still_be_closed(
    hall: TownHall, fatima: Someone, bram: Someone
) -> None:
    await gets_in(hall, fatima, bram, "fatima")
    asking = await asks(hall, bram, "bram")
    await hall.work(lambda unit: desk_address.keep(unit, None))
    await Chat(fatima).says("/werkplek")
    seen = Chat(fatima).last
    assert seen.text == "Dit netwerk heeft geen werkplek op het web."
    assert any("Fatima" in label for label in seen.buttons)
    await Chat(fatima).presses(YES)
    assert "werkplek op het web is open" not in asking.texts
    assert "geen werkplek op het web" in asking.last.text
