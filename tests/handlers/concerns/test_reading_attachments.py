"""Photos and voice messages are read like the text: protected, journaled, gone in time."""

from datetime import timedelta

import pytest

from domain.conversations.attachments import Medium
from domain.identifiers import ConcernId
from domain.roles import Role
from handlers.telegram.calls import FailureKind
from services.concerns import reading
from services.unit import Unit
from tests.handlers.fake_telegram.messages import Shown
from tests.handlers.fake_telegram.telegram import GROUP
from tests.handlers.town_hall import Someone, TownHall

PHOTO, VOICE = b"the photo", b"the voice"


@pytest.fixture
async def concern(hall: TownHall, merel: Someone) -> ConcernId:
    """A concern with a photo and a voice message."""
    hall.offline = True
    concern = await hall.concern(merel)

    def attach(unit: Unit) -> None:
        unit.store.attachments.add(merel.person, "a1", Medium.PHOTO, PHOTO, unit.now)
        later = unit.now + timedelta(seconds=1)
        unit.store.attachments.add(merel.person, "b2", Medium.VOICE, VOICE, later)
        unit.store.attachments.hand_over(merel.person, ["a1", "b2"], concern)

    hall.offline = False
    await hall.work(attach)
    return concern


def _media(hall: TownHall) -> list[Shown]:
    return [shown for shown in hall.group.values() if shown.media]


async def test_reading_shows_them_after_the_text_protected_in_the_topic(
    hall: TownHall, concern: ConcernId, fatima: Someone
) -> None:
    await fatima.press("Lezen", concern)
    text, photo, voice = list(hall.group.values())[-3:]
    assert "Bij de brug" in text.text
    assert (photo.media, photo.content) == ("photo", PHOTO)
    assert (voice.media, voice.content) == ("audio", VOICE)
    assert "De stem is herkenbaar" in voice.text
    topic = await hall.topic(concern)
    assert all(each.protected and each.thread == topic for each in (text, photo, voice))
    assert (await hall.journal(concern)).count("read") == 1


async def test_the_card_says_how_many_and_nothing_more(
    hall: TownHall, concern: ConcernId, fatima: Someone
) -> None:
    card = await hall.card(concern)
    assert "📎 Erbij: 1 foto en 1 spraakbericht" in card.text
    assert "Een stem is herkenbaar" in card.text
    assert not _media(hall)


async def test_after_fifteen_minutes_nothing_of_them_stays(
    hall: TownHall, concern: ConcernId, fatima: Someone
) -> None:
    await fatima.press("Lezen", concern)
    hall.wait(minutes=15)
    await hall.work(reading.hide_due)
    assert not _media(hall)
    assert list(hall.group.values()) == [await hall.card(concern)]


async def test_a_crash_in_between_leaves_no_photo_that_nobody_takes_away(
    hall: TownHall, concern: ConcernId, fatima: Someone
) -> None:
    """Each medium comes into a message that is known to disappear."""
    hall.telegram.refused_methods["editMessageMedia"] = FailureKind.REFUSED
    await fatima.press("Lezen", concern)
    assert not _media(hall)
    hall.wait(minutes=15)
    await hall.work(reading.hide_due)
    card, line = hall.group.values()
    assert card == await hall.card(concern)
    assert "laat ik hier nu niet zien" in line.text


async def test_a_message_deleted_before_its_photo_came_is_made_anew(
    hall: TownHall, concern: ConcernId, fatima: Someone
) -> None:
    hall.telegram.vanishes_before = "editMessageMedia"
    await fatima.press("Lezen", concern)
    assert [shown.media for shown in _media(hall)] == ["photo", "audio"]


async def test_one_that_cannot_be_deleted_any_more_is_replaced_by_an_empty_note(
    hall: TownHall, concern: ConcernId, fatima: Someone
) -> None:
    await fatima.press("Lezen", concern)
    hall.telegram.refused_methods["deleteMessage"] = FailureKind.TOO_OLD
    hall.wait(days=3)
    await hall.work(reading.hide_due)
    assert not await hall.waiting()
    contents = [shown.content for shown in hall.group.values()]
    assert PHOTO not in contents
    assert VOICE not in contents
    assert [shown.media for shown in _media(hall)] == ["document", "document"]


async def test_who_presses_again_within_the_time_sees_no_second_copy(
    hall: TownHall, concern: ConcernId, fatima: Someone, joost: Someone
) -> None:
    await fatima.press("Lezen", concern)
    toast = await joost.press("Lezen", concern)
    assert "staat er al" in toast
    assert len(_media(hall)) == 2
    assert (await hall.journal(concern)).count("read") == 2


async def test_a_press_that_came_too_late_to_be_delivered_shows_no_photo(
    hall: TownHall, concern: ConcernId, fatima: Someone
) -> None:
    hall.offline = True
    await fatima.press("Lezen", concern)
    hall.wait(minutes=16)
    hall.offline = False
    await hall.deliver()
    assert not _media(hall)


async def test_nobody_but_an_official_of_the_roster_sees_them(
    hall: TownHall, concern: ConcernId, merel: Someone
) -> None:
    outsider = await hall.person(Role.COORDINATOR, "Cato")
    for someone in (merel, outsider):
        placement = await hall.look(lambda store: store.concerns.placement(concern))
        number = int(placement.card or 0)
        await someone.tap(number, hall.telegram.chats[GROUP][number].buttons["Lezen"])
    assert not _media(hall)
