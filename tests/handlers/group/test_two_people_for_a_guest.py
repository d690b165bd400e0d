"""Who is not on the list reads along once two agree: a coordinator and an official."""

from dataclasses import replace

import pytest

from domain.identifiers import AccountId, ChatId, ConcernId
from domain.pin_rule import PinRule
from handlers.telegram.happenings import ChatPlace, MemberMoved, Migrated, Speaker
from services import group_trust
from services.group import guest_proposals, rollcall
from services.people import agreeing, language_and_removal, lost_phones, pins
from services.unit import Unit
from services.upkeep import sweeping
from storage.store import Store
from tests.handlers.chat import Chat
from tests.handlers.fake_telegram.telegram import GROUP
from tests.handlers.group.nights import a_night
from tests.handlers.town_hall import MUNICIPALITY, Someone, TownHall

STRANGER = AccountId(999_001)
OURS = ChatPlace(GROUP, private=False, title="Ambtenaren", supergroup=True, forum=True)
YES, NO, STAYS = "Ja, akkoord", "Nee, niet akkoord", "Klopt, mag blijven"
OVER = "Hierover is al besloten, of het is verlopen."
GUEST, COUNT = "guest", "count"
BOTH = pytest.mark.parametrize("sort", [GUEST, COUNT])
PIN = "480793"


@pytest.fixture
async def concern(hall: TownHall, merel: Someone) -> ConcernId:
    return await hall.concern(merel)


async def _comes(hall: TownHall, wim: Someone, *, present: bool = True) -> None:
    inside = hall.telegram.inside
    inside.add(STRANGER) if present else inside.discard(STRANGER)
    speaker = Speaker(wim.account, "Wim", "nl")
    await wim.happen(MemberMoved(speaker, OURS, STRANGER, "Onno Onbekend", present=present))


async def _proposes(hall: TownHall, wim: Someone, sort: str) -> None:
    """Let a coordinator want a guest of a name, or of none that was heard, to read along."""
    if sort == GUEST:
        await _comes(hall, wim)
        await wim.press_privately(STAYS)
        return
    hall.telegram.inside |= {555, 556}
    await a_night(hall)
    await wim.press_privately("Deze 2 kloppen")


async def _reads(hall: TownHall, fatima: Someone, concern: ConcernId) -> bool:
    await fatima.press("Lezen", concern)
    return "jongens" in hall.texts()


async def _journaled(hall: TownHall) -> list[str]:
    def lines(store: Store) -> list[str]:
        asked = "SELECT act, detail FROM journal WHERE act LIKE 'second-%' ORDER BY seq"
        return [" ".join(filter(None, row)) for row in store.journal._connection.execute(asked)]

    return await hall.look(lines)


@BOTH
async def test_a_coordinator_alone_lets_nobody_read_along(
    hall: TownHall, wim: Someone, fatima: Someone, joost: Someone, concern: ConcernId, sort: str
) -> None:
    await _proposes(hall, wim, sort)

    assert "leest pas mee als ook een ambtenaar akkoord gaat" in "\n".join(wim.inbox)
    for official in (fatima, joost):
        assert official.choices == [YES, NO]
        who = "Onno Onbekend mag meelezen" if sort == GUEST else "2 mensen of bots"
        assert "Voorstel van Wim" in official.inbox[-1]
        assert who in official.inbox[-1]
    assert not await _reads(hall, fatima, concern)
    assert await _journaled(hall) == [f"second-asked {sort}"]


@BOTH
async def test_what_was_proposed_from_a_lost_phone_is_over(
    hall: TownHall, wim: Someone, fatima: Someone, concern: ConcernId, sort: str
) -> None:
    await _proposes(hall, wim, sort)

    def loses(unit: Unit) -> None:
        official = unit.store.people.by_id(fatima.person)
        assert official is not None
        lost_phones.lose(unit, official, wim.person)

    await hall.work(loses)

    assert await hall.work(agreeing.waiting) == []
    assert "de telefoon van wie dat voorstelde is kwijt" in "\n".join(fatima.inbox)
    assert (await _journaled(hall))[-1] == "second-lapsed lost"
    assert not await _reads(hall, fatima, concern)


@BOTH
async def test_with_the_yes_of_an_official_they_read_along_and_everybody_hears(
    hall: TownHall, wim: Someone, fatima: Someone, joost: Someone, concern: ConcernId, sort: str
) -> None:
    await _proposes(hall, wim, sort)

    await fatima.press_privately(YES)

    said = "Wim stelde het voor, Fatima ging akkoord."
    assert any(said in text for text in joost.inbox)
    assert said in hall.texts()
    heard = "Onno Onbekend mag in de ambtenarengroep blijven" if sort == GUEST else "✓ Goed."
    assert any(heard in text for text in wim.inbox)
    assert await _reads(hall, fatima, concern)
    assert await _journaled(hall) == [f"second-asked {sort}", f"second-agreed {sort}"]
    assert OVER in await joost.press_privately(YES)


@BOTH
async def test_one_no_or_a_week_without_an_answer_shows_nothing(
    hall: TownHall, wim: Someone, fatima: Someone, joost: Someone, concern: ConcernId, sort: str
) -> None:
    await _proposes(hall, wim, sort)
    await fatima.press_privately(NO)
    for other in (wim, joost):
        assert "Fatima ging niet akkoord met wie er zou meelezen" in other.inbox[-1]
    assert not await _reads(hall, fatima, concern)

    if sort == COUNT:
        await hall.work(rollcall.begin)
        await wim.press_privately("Deze 2 kloppen")
    else:
        await _asks_again(hall, wim)
    hall.wait(days=7)
    await hall.work(sweeping.sweep)

    assert any("geen ambtenaar ging op tijd akkoord" in text for text in wim.inbox)
    assert OVER in await joost.press_privately(YES)
    assert not await _reads(hall, fatima, concern)


async def _asks_again(hall: TownHall, wim: Someone) -> None:
    (guest,) = await hall.look(lambda store: store.guests.all())
    chat = hall.telegram.chats[wim.account]
    await wim.press_data(max(chat), f"1t:guest:{guest.id}:stays", ChatId(wim.account))


async def test_a_guest_who_left_and_came_back_is_asked_about_anew(
    hall: TownHall, wim: Someone, fatima: Someone, concern: ConcernId
) -> None:
    await _proposes(hall, wim, GUEST)
    await _comes(hall, wim, present=False)
    await _comes(hall, wim)

    assert OVER in await fatima.press_privately(YES)
    assert not await _reads(hall, fatima, concern)


async def test_another_number_of_unknown_people_is_asked_about_anew(
    hall: TownHall, wim: Someone, fatima: Someone, concern: ConcernId
) -> None:
    await _proposes(hall, wim, COUNT)
    hall.telegram.inside.add(557)
    await hall.work(rollcall.begin)
    hall.telegram.inside.discard(555)
    await hall.work(rollcall.begin)

    assert OVER in await fatima.press_privately(YES), "as many as then, not the same"
    assert not await _reads(hall, fatima, concern)


@BOTH
async def test_nobody_is_asked_twice_and_a_restore_ends_it(
    hall: TownHall, wim: Someone, fatima: Someone, sort: str
) -> None:
    await _proposes(hall, wim, sort)
    (waits,) = await hall.look(lambda store: guest_proposals.waiting(hall._unit(store)))
    page = "guest" if sort == GUEST else "count"
    data = f"1t:{page}:{waits.on}:{'stays' if sort == GUEST else 'yes'}"
    chat = hall.telegram.chats[wim.account]
    toast = await wim.press_data(max(chat), data, ChatId(wim.account))
    assert toast == "Hier is al om akkoord gevraagd. Je hoort wat eruit komt."

    assert await hall.work(agreeing.end_all) == 1
    assert OVER in await fatima.press_privately(YES)


@BOTH
async def test_without_an_official_left_it_takes_the_operator(
    hall: TownHall, wim: Someone, fatima: Someone, sort: str
) -> None:
    def goes(unit: Unit) -> None:
        by = unit.store.people.by_id(wim.person)
        assert by is not None
        language_and_removal.remove(unit, by, fatima.person)

    hall.telegram.inside.discard(fatima.account)
    await hall.work(goes)
    await _proposes(hall, wim, sort)
    assert "<code>schakel agree</code>" in "".join(
        shown.html for shown in hall.telegram.chats[wim.account].values()
    )
    (waits,) = await hall.work(agreeing.waiting)
    assert waits.title == ("Onno Onbekend" if sort == GUEST else "2")

    await hall.work(
        lambda unit: agreeing.agree(unit, None, waits.proposed, waits.on, waits.proposal.token)
    )

    assert "De beheerder van de server ging akkoord" in hall.texts()


@BOTH
async def test_while_there_never_was_an_official_the_coordinator_does_it_alone(
    hall: TownHall, wim: Someone, sort: str
) -> None:
    await _proposes(hall, wim, sort)

    assert await _journaled(hall) == [f"second-not-needed {sort}"]
    assert "Wim heeft dat alleen goed gevonden" in hall.texts()


@BOTH
async def test_with_a_pin_both_type_it_before_they_decide(
    hall: TownHall, wim: Someone, fatima: Someone, concern: ConcernId, sort: str
) -> None:
    network = replace(MUNICIPALITY.network, pin=PinRule(required=True, minutes=30))
    hall.municipality = replace(MUNICIPALITY, network=network)
    for who in (wim, fatima):
        await _chooses(hall, who)
    await _comes(hall, wim) if sort == GUEST else None
    if sort == COUNT:
        hall.telegram.inside |= {555, 556}
        await a_night(hall)
    label = STAYS if sort == GUEST else "Deze 2 kloppen"

    assert "pincode" in await wim.press_privately(label)
    assert await _journaled(hall) == []
    await Chat(wim).says(PIN)
    await wim.press_privately(label)
    assert "pincode" in await fatima.press_privately(NO)
    await Chat(fatima).says("ja")
    assert await _journaled(hall) == [f"second-asked {sort}"], "nothing is decided without it"
    await Chat(fatima).says(PIN)
    await fatima.press_privately(YES)

    assert (await _journaled(hall))[-1] == f"second-agreed {sort}"
    assert await _reads(hall, fatima, concern)


async def _chooses(hall: TownHall, who: Someone) -> None:
    def asks(unit: Unit) -> None:
        someone = unit.store.people.by_id(who.person)
        assert someone is not None
        pins.ask(unit, someone)

    await hall.work(asks)
    await Chat(who).says(PIN)
    await Chat(who).says(PIN)
    hall.wait(hours=1)


async def test_a_converted_group_is_looked_at_before_anything_is_shown_there(
    hall: TownHall, wim: Someone, fatima: Someone, concern: ConcernId
) -> None:
    moved = ChatId(-100_1001)
    await wim.happen(Migrated(ChatPlace(GROUP, private=False), moved))
    hall.offline = True
    chat = hall.telegram.chats[wim.account]
    await wim.tap(max(chat), f"1t:bind:{moved}:next", ChatId(wim.account))
    assert await hall.work(group_trust.is_looked_at)

    hall.offline = False
    await hall.deliver()
    assert not await hall.work(group_trust.is_looked_at)


async def test_what_is_asked_for_during_the_first_look_waits_for_its_end(
    hall: TownHall, wim: Someone, fatima: Someone, concern: ConcernId
) -> None:
    def binds(unit: Unit) -> None:
        group_trust.see_first(unit)
        rollcall.begin(unit)

    hall.offline = True
    await hall.work(binds)
    await fatima.press("Lezen", concern)
    hall.telegram.inside.add(AccountId(555))
    hall.offline = False

    await hall.deliver()
    hall.wait(minutes=1)
    await hall.deliver()

    assert not hall.telegram.shown_once("jongens"), "not for a moment"
    assert "1 persoon of bot" in wim.inbox[-1]


async def test_what_was_asked_for_is_shown_once_that_look_found_all_in_order(
    hall: TownHall, wim: Someone, fatima: Someone, concern: ConcernId
) -> None:
    def binds(unit: Unit) -> None:
        group_trust.see_first(unit)
        rollcall.begin(unit)

    hall.offline = True
    await hall.work(binds)
    await fatima.press("Lezen", concern)
    hall.offline = False
    await hall.deliver()
    hall.wait(minutes=1)

    await hall.deliver()

    assert "jongens" in hall.texts()
