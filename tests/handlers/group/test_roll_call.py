"""The roll call: once a night the group, the bot's rights and the roster are compared."""

from datetime import timedelta

from domain.identifiers import AccountId, ChatId, ConcernId
from services.group import guests, rollcall
from tests.handlers.group.nights import a_night
from tests.handlers.town_hall import Someone, TownHall

REFUSED = "Er zit iemand in deze groep die niet op de lijst staat."


async def test_nobody_hears_of_a_group_that_is_right(
    hall: TownHall, wim: Someone, fatima: Someone
) -> None:
    await a_night(hall)

    assert wim.inbox == []
    assert "getChatMember" in _asked(hall)


async def test_it_looks_once_a_night_and_after_downtime_once(hall: TownHall, wim: Someone) -> None:
    await hall.work(rollcall.nightly)
    assert _asked(hall) == []
    for nights in (1, 5):
        hall.telegram.calls.clear()
        hall.wait(days=nights)
        for _ in range(3):
            await hall.work(rollcall.nightly)
            hall.wait(minutes=1)
        assert _asked(hall).count("getChatMemberCount") == 1


async def test_missing_officials_and_missing_rights_are_told(
    hall: TownHall, wim: Someone, fatima: Someone, joost: Someone
) -> None:
    hall.telegram.inside.discard(joost.account)
    hall.telegram.rights["can_delete_messages"] = False

    await a_night(hall)

    assert "niet in de groep: Joost." in wim.inbox[-1]
    assert "berichten verwijderen" in wim.inbox[-1]
    assert len(wim.inbox) == 1


async def test_more_people_than_known_hide_every_text_until_they_are_accepted(
    hall: TownHall, wim: Someone, merel: Someone, fatima: Someone
) -> None:
    concern = await hall.concern(merel)
    hall.telegram.inside |= {555, 556}
    await fatima.press("Lezen", concern)

    await a_night(hall)

    assert "Er zitten 2 mensen of bots in de groep die ik niet ken." in wim.inbox[-1]
    await _refused(fatima, concern)
    await _presses(hall, wim, "Deze 2 kloppen")
    await fatima.press_privately("Ja, akkoord")
    await fatima.press("Lezen", concern)
    assert "jongens" in hall.texts()

    told = len(wim.inbox)
    await a_night(hall)
    assert len(wim.inbox) == told
    hall.telegram.inside.add(557)
    await a_night(hall)
    await _refused(fatima, concern)


async def test_looking_again_finds_that_they_are_gone(
    hall: TownHall, wim: Someone, merel: Someone, fatima: Someone
) -> None:
    concern = await hall.concern(merel)
    hall.telegram.inside.add(555)
    await a_night(hall)
    await _refused(fatima, concern)

    hall.telegram.inside.discard(555)
    await _presses(hall, wim, "Opnieuw kijken")

    await fatima.press("Lezen", concern)
    assert "jongens" in hall.texts()
    assert "Deze knop hoort bij" in await _presses(hall, wim, "Klopt, deze mag meelezen")


async def test_what_is_found_by_night_is_told_in_office_hours(
    hall: TownHall, wim: Someone, joost: Someone
) -> None:
    hall.telegram.inside.discard(joost.account)
    hall.now = hall.now.replace(hour=3) + timedelta(days=1)
    await hall.work(rollcall.nightly)
    assert wim.inbox == []

    hall.now = hall.now.replace(hour=10)
    await hall.look_again()

    assert "niet in de groep: Joost." in wim.inbox[-1]


async def test_who_was_accepted_with_the_group_is_not_reported(
    hall: TownHall, wim: Someone
) -> None:
    hall.telegram.inside.add(555)
    await hall.work(lambda unit: guests.bound(unit, 1, elsewhere=True))

    await a_night(hall)

    assert wim.inbox == []


async def test_a_guest_who_is_still_there_is_told_again_by_day(
    hall: TownHall, wim: Someone
) -> None:
    hall.telegram.inside.add(555)
    await hall.work(lambda unit: guests.seen(unit, AccountId(555), "Onno"))
    assert len(wim.inbox) == 1
    hall.now = hall.now.replace(hour=3) + timedelta(days=1)
    await hall.work(rollcall.nightly)
    assert len(wim.inbox) == 1

    hall.now = hall.now.replace(hour=10)
    await hall.look_again()

    assert len(wim.inbox) == 2
    assert "zit Onno" in wim.inbox[-1]


async def test_a_guest_who_left_unseen_is_in_nobodys_way(
    hall: TownHall, wim: Someone, merel: Someone, fatima: Someone
) -> None:
    concern = await hall.concern(merel)
    await hall.work(lambda unit: guests.seen(unit, AccountId(555), "Onno"))
    await _refused(fatima, concern)

    await a_night(hall)

    await fatima.press("Lezen", concern)
    assert "jongens" in hall.texts()


async def test_a_group_that_is_lost_is_not_looked_at(hall: TownHall, wim: Someone) -> None:
    hall.telegram.blocked.add(-1001)

    await a_night(hall)

    assert "Ik kan niets meer in de ambtenarengroep zetten" in wim.inbox[-1]
    group = await hall.look(lambda store: store.group.current())
    assert group is not None
    assert group.state == "halted"


def _asked(hall: TownHall) -> list[str]:
    return [call.method for call in hall.telegram.calls if call.method.startswith("getChat")]


async def _refused(official: Someone, concern: ConcernId) -> None:
    assert REFUSED in await official.press("Lezen", concern)
    assert "jongens" not in official.hall.texts()


async def _presses(hall: TownHall, wim: Someone, label: str) -> str:
    chat = hall.telegram.chats[wim.account]
    number = max(number for number, shown in chat.items() if label in shown.buttons)
    return await wim.press_data(number, chat[number].buttons[label], ChatId(wim.account))
