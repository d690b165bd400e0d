"""What has had its time goes by itself, with a word the day before."""

from datetime import timedelta

from domain.identifiers import AccountId, InviteId
from domain.people.invites import LIFETIME, Invite
from domain.roles import Role
from services.unit import Unit
from services.upkeep import sweeping
from storage.store import Store
from tests.handlers.filing.interview.pocket import Phone, Town, lapse
from tests.handlers.filing.interview.usual_answers import tell


async def _sweep(town: Town) -> None:
    await town.work(sweeping.sweep)


async def _is_kept(town: Town, merel: Phone) -> bool:
    found = await town.look(lambda store: store.conversations.of(merel.person, "private"))
    return found is not None


async def test_after_an_hour_its_writer_hears_once_that_nothing_was_sent(
    town: Town, merel: Phone
) -> None:
    await tell(merel)
    town.wait(minutes=59)
    await _sweep(town)
    assert "Klopt je melding?" in merel.last.text
    town.wait(minutes=1)
    await _sweep(town)
    assert "is nog niet verstuurd" in merel.last.text
    messages = len(merel.chat)
    town.wait(hours=5)
    await _sweep(town)
    assert len(merel.chat) == messages


async def test_whoever_answered_nothing_yet_is_not_nudged(town: Town, merel: Phone) -> None:
    await merel.say("Zorg melden")
    messages = len(merel.chat)
    town.wait(hours=2)
    await _sweep(town)
    assert len(merel.chat) == messages


async def test_who_went_on_before_the_nudge_could_be_told_is_not_nudged(
    town: Town, merel: Phone
) -> None:
    await tell(merel)
    town.wait(hours=1)
    merel.online = False
    await _sweep(town)
    await merel.press("Aanpassen")
    await merel.come_online()
    assert not any("nog niet verstuurd" in shown.text for shown in merel.chat.values())


async def test_a_draft_is_announced_once_a_day_before_it_goes(town: Town, merel: Phone) -> None:
    await tell(merel)
    town.wait(hours=23)
    await _sweep(town)
    assert "Ik wis het op woensdag 25 november om 09.15 uur" in merel.last.text
    messages = len(merel.chat)
    town.wait(hours=23, minutes=59)
    await _sweep(town)
    assert len(merel.chat) == messages
    assert await _is_kept(town, merel)


async def test_a_draft_goes_a_day_after_the_word_and_takes_its_screen_along(
    town: Town, merel: Phone
) -> None:
    await tell(merel)
    await lapse(town)
    assert "gewist, want je ging er niet mee verder" in merel.last.text
    assert not any("Klopt je melding" in shown.text for shown in merel.chat.values())
    assert not await _is_kept(town, merel)
    await merel.say("Zorg melden")
    assert "Is er nu direct gevaar?" in merel.last.text


async def test_a_draft_stays_while_the_word_about_it_cannot_arrive(
    town: Town, merel: Phone
) -> None:
    await tell(merel)
    town.wait(hours=23)
    merel.online = False
    await _sweep(town)
    town.wait(days=3)
    await _sweep(town)
    assert await _is_kept(town, merel)
    await merel.come_online()
    assert "Ik wis het op" in merel.last.text
    town.wait(hours=23)
    await _sweep(town)
    assert await _is_kept(town, merel)
    town.wait(hours=2)
    await _sweep(town)
    assert not await _is_kept(town, merel)


async def test_dropping_a_draft_is_journaled(town: Town, merel: Phone) -> None:
    await tell(merel)
    await lapse(town)
    lines = await town.look(lambda store: store.journal.about(merel.person))
    assert ("draft-dropped", "") in [(line.act, line.detail) for line in lines]


async def test_going_on_gives_a_draft_another_day(town: Town, merel: Phone) -> None:
    await tell(merel)
    town.wait(hours=23, minutes=30)
    await _sweep(town)
    await merel.press("Aanpassen")
    town.wait(hours=22)
    await _sweep(town)
    town.wait(hours=1, minutes=30)
    await _sweep(town)
    assert sum("Ik wis het" in shown.text for shown in merel.chat.values()) == 2


async def test_a_warning_that_comes_too_late_is_not_given(town: Town, merel: Phone) -> None:
    await tell(merel)
    town.wait(hours=23)
    merel.online = False
    await _sweep(town)
    await merel.press("Versturen")
    await merel.come_online()
    assert not any("Ik wis het" in shown.text for shown in merel.chat.values())


async def test_old_updates_strangers_and_invites_are_forgotten(town: Town) -> None:
    def leave_things(unit: Unit) -> None:
        unit.store.inbox.receive([(1, b"{}")], unit.now)
        unit.store.inbox.done([unit.store.inbox.waiting(1)[0].id])
        unit.store.strangers.count(AccountId(5), unit.now)
        invite = Invite(InviteId("1" * 16), Role.OFFICIAL, None, unit.now, unit.now + LIFETIME)
        unit.store.invites.add(invite, "a-code-nobody-used")

    def left(store: Store) -> tuple[int, bool, bool]:
        invite = store.invites.by_id(InviteId("1" * 16))
        stranger = store.strangers.count(AccountId(5), town.now) > 1
        return store.inbox.counts()["done"], stranger, invite is not None

    await town.work(leave_things)
    town.wait(hours=23)
    await _sweep(town)
    town.wait(hours=2)
    await _sweep(town)
    assert await town.look(left) == (0, False, True)
    town.now += LIFETIME + timedelta(days=2)
    await _sweep(town)
    assert await town.look(left) == (0, False, False)
