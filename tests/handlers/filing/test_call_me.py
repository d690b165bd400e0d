"""Somebody asks to be called: what they see, what officials see, and what stands in the way."""

from datetime import UTC, datetime, timedelta

import pytest

from domain.concerns.concern import Stage
from domain.concerns.timeline import CallBack
from domain.errors import AnswerRefused
from domain.identifiers import ConcernId
from domain.roles import Role
from services.filing import call_me
from services.unit import Unit
from services.upkeep import emptying
from tests.handlers.chat import Chat
from tests.handlers.town_hall import Someone, TownHall

HOUR = timedelta(hours=1)
CALL_ME, HAVE_IT = "Bel mij", "Dat hebben jullie al"
NOW = "Nu, uiterlijk 11.15 uur"
WHEN, NUMBER = "Wanneer kunnen we je bellen?", "Op welk nummer?"
CALLED, NOT_REACHED, TOLD = "Gebeld", "Niet bereikt", "Verteld aan de telefoon"


async def filed(hall: TownHall) -> list[ConcernId]:
    return [each.id for each in await hall.look(lambda store: store.concerns.all())]


async def asks_now(hall: TownHall, chat: Chat) -> ConcernId:
    await chat.says(CALL_ME)
    await chat.presses(NOW)
    await chat.presses(HAVE_IT)
    (concern,) = await filed(hall)
    return concern


async def test_two_taps_more_and_it_is_filed(hall: TownHall, fatima: Someone, chat: Chat) -> None:
    await chat.says(CALL_ME)
    assert WHEN in chat.last.text
    assert "Bel 112" in chat.last.text
    assert [*chat.last.buttons][:3] == [NOW, "Vanmiddag", "Vanavond"]
    await chat.presses(NOW)
    assert NUMBER in chat.last.text
    assert "zo snel mogelijk, uiterlijk maandag 23 november om 11.15 uur" in chat.last.text
    await chat.presses(HAVE_IT)
    assert "Ontvangen. We bellen je." in chat.texts
    assert WHEN not in chat.texts
    assert NUMBER not in chat.texts
    (concern,) = await filed(hall)
    now = await hall.now_is(concern)
    assert (now.named, now.stage, now.subject) == (True, Stage.FILED, "")
    card = await hall.card(concern)
    assert "Belverzoek" in card.text
    assert "Melder: Merel" in card.text
    assert {CALLED, NOT_REACHED} <= {*card.buttons}
    assert TOLD not in card.buttons
    await fatima.press("Lezen", concern)
    assert "Het nummer dat het netwerk al heeft" in hall.texts()


async def test_what_officials_tick_the_caller_hears(
    hall: TownHall, fatima: Someone, chat: Chat
) -> None:
    concern = await asks_now(hall, chat)
    await fatima.press(NOT_REACHED, concern)
    assert "maar kon je niet bereiken" in chat.last.text
    assert "Uiterlijk maandag 23 november, 14.15 uur bellen we je" in chat.last.text
    assert "Al 1 keer niet bereikt" in (await hall.card(concern)).text
    assert "stond er net al" in await fatima.press(NOT_REACHED, concern)
    await fatima.press(CALLED, concern)
    assert "Fatima heeft je gebeld" in chat.last.text
    assert "Begonnen met bellen" in (await hall.card(concern)).text
    await fatima.press(TOLD, concern)
    await fatima.press(TOLD)
    assert "is je aan de telefoon verteld" in chat.last.text
    assert "Afsluiten" in (await hall.card(concern)).buttons
    assert (await hall.now_is(concern)).feedback_given == 1


async def test_the_third_time_it_goes_on_in_writing(
    hall: TownHall, fatima: Someone, chat: Chat
) -> None:
    concern = await asks_now(hall, chat)
    for _ in range(3):
        await fatima.press(NOT_REACHED, concern)
        hall.wait(hours=1)
    assert "Dat was de derde keer. Bel ons gerust zelf" in chat.last.text
    card = await hall.card(concern)
    assert CALLED not in card.buttons
    assert "Terugkoppelen" in card.buttons
    await asks_again(chat)


async def asks_again(chat: Chat) -> None:
    await chat.says(CALL_ME)
    assert WHEN in chat.last.text


async def test_a_typed_hour_and_another_number(hall: TownHall, fatima: Someone, chat: Chat) -> None:
    await chat.says(CALL_ME)
    await chat.says("om 4 uur")
    assert "maandag 23 november tussen 16.00 en 17.00 uur" in chat.last.text
    await chat.says("bel mijn broer maar")
    assert "geen telefoonnummer" in chat.last.text
    await chat.says("06 12 34 56 78")
    assert "Ontvangen. We bellen je." in chat.texts
    (concern,) = await filed(hall)
    assert "tussen 16.00 en 17.00 uur" in (await hall.card(concern)).text
    assert "06 12" not in hall.texts()
    await fatima.press("Lezen", concern)
    assert "06 12 34 56 78" in hall.texts()
    await chat.opens(concern)
    assert "belt je, uiterlijk maandag 23 november, 17.00 uur" in chat.last.text
    await chat.presses("Mijn woorden lezen")
    assert "06 12 34 56 78" in chat.last.text


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("zaterdag 10 uur", "Dan is er niemand die kan bellen"),
        ("do 3 dec 10.00", "meer dan een week vooruit"),
        ("om 9 uur 's ochtends", "al voorbij"),
    ],
)
async def test_an_hour_that_cannot_be(hall: TownHall, chat: Chat, typed: str, why: str) -> None:
    await chat.says(CALL_ME)
    await chat.says(typed)
    assert why in chat.last.text
    assert await filed(hall) == []


async def test_a_day_alone_asks_for_the_hour(hall: TownHall, chat: Chat) -> None:
    await chat.says(CALL_ME)
    await chat.says("morgen")
    assert NOW not in chat.last.buttons
    await chat.presses("10.00")
    assert "dinsdag 24 november tussen 10.00 en 11.00 uur" in chat.last.text
    await chat.presses("Terug")
    await chat.presses("Vanmiddag")
    assert "maandag 23 november tussen 12.00 en 17.00 uur" in chat.last.text
    await chat.presses(HAVE_IT)
    assert len(await filed(hall)) == 1


async def test_a_moment_that_passed_meanwhile_is_not_promised(hall: TownHall, chat: Chat) -> None:
    await chat.says(CALL_ME)
    old = dict(chat.last.buttons)
    await chat.presses("Vanmiddag")
    hall.wait(hours=8)
    assert "Dit moment is al voorbij" in await chat.presses(HAVE_IT)
    assert await filed(hall) == []
    await chat.presses("Terug")
    assert "Vanmiddag" in old
    assert "Vanmiddag" not in chat.last.buttons
    assert any(label.startswith("Zo snel mogelijk: dinsdag") for label in chat.last.buttons)


UNSEEN = "niemand ziet je vraag op tijd"


async def test_an_evening_that_nobody_sees_coming_is_not_promised(
    hall: TownHall, chat: Chat
) -> None:
    """The town hall closed: whoever would call reads it in the morning."""
    hall.now = datetime(2026, 11, 24, 18, 30, tzinfo=UTC)
    await chat.says(CALL_ME)
    await chat.says("vandaag 20.00")
    assert UNSEEN in chat.last.text
    await chat.says("morgen 20.00")
    assert NUMBER in chat.last.text


@pytest.mark.parametrize("chosen", ["Vanavond", "vandaag 20.30"])
async def test_the_evening_is_over_for_who_sends_the_number_after_closing(
    hall: TownHall, chat: Chat, chosen: str
) -> None:
    hall.now = datetime(2026, 11, 24, 15, 50, tzinfo=UTC)
    await chat.says(CALL_ME)
    await (chat.presses if chosen == "Vanavond" else chat.says)(chosen)
    assert NUMBER in chat.last.text
    hall.now = datetime(2026, 11, 24, 18, 58, tzinfo=UTC)
    assert UNSEEN in await chat.presses(HAVE_IT)
    await chat.says("010 123 45 67")
    assert UNSEEN in chat.last.text
    assert await filed(hall) == []
    await chat.presses("Terug")
    await chat.presses("Zo snel mogelijk: woensdag 25 november, 10.00 uur")
    await chat.presses(HAVE_IT)
    assert len(await filed(hall)) == 1


async def test_a_button_of_a_part_that_is_over_is_old(hall: TownHall, chat: Chat) -> None:
    await chat.says(CALL_ME)
    hall.wait(hours=8)
    await chat.presses("Vanmiddag")
    assert NUMBER not in chat.texts


async def test_who_waits_already_hears_for_which(hall: TownHall, chat: Chat) -> None:
    concern = await asks_now(hall, chat)
    reference = (await hall.now_is(concern)).reference
    await chat.says(CALL_ME)
    assert f"Je hebt al gevraagd om gebeld te worden: {reference}" in chat.last.text


async def test_officials_do_not_ask_to_be_called(hall: TownHall) -> None:
    bram = Chat(await hall.person(Role.OFFICIAL, "Bram"))
    await bram.says(CALL_ME)
    assert "Alleen sleutelfiguren" in bram.last.text


async def test_a_story_waits_and_comes_back(hall: TownHall, chat: Chat) -> None:
    await chat.says("Zorg melden")
    await chat.presses("Nee")
    await chat.presses(CALL_ME)
    assert "blijft bewaard" in chat.last.text
    await chat.presses(NOW)
    await chat.presses(HAVE_IT)
    assert "Wat zie of hoor je" in chat.last.text
    assert len(await filed(hall)) == 1


async def test_an_empty_story_is_not_missed(hall: TownHall, chat: Chat) -> None:
    await chat.says("Zorg melden")
    await chat.presses(CALL_ME)
    assert "blijft bewaard" not in chat.last.text
    await chat.presses(NOW)
    await chat.presses(HAVE_IT)
    assert "Ontvangen. We bellen je." in chat.last.text
    assert len(await filed(hall)) == 1


async def test_who_stops_has_asked_for_nothing(hall: TownHall, chat: Chat) -> None:
    await chat.says(CALL_ME)
    await chat.presses("Stoppen")
    assert await filed(hall) == []
    assert WHEN not in chat.last.text


async def test_whoever_is_erased_is_not_called(hall: TownHall, fatima: Someone, chat: Chat) -> None:
    concern = await asks_now(hall, chat)
    now = await hall.now_is(concern)
    await hall.work(lambda unit: emptying.empty(unit, now))
    assert "wacht niemand meer op een telefoontje" in await fatima.press(CALLED, concern)
    assert CALLED not in (await hall.card(concern)).buttons


async def test_what_is_asked_at_night_is_promised_for_the_morning(
    hall: TownHall, chat: Chat
) -> None:
    hall.now = datetime(2026, 11, 23, 21, 30, tzinfo=UTC)
    await chat.says(CALL_ME)
    assert "Vanavond" not in chat.last.buttons
    await chat.presses("Zo snel mogelijk: dinsdag 24 november, 10.00 uur")
    await chat.presses(HAVE_IT)
    assert "uiterlijk dinsdag 24 november om 10.00 uur" in chat.texts


async def test_a_call_is_for_any_face(hall: TownHall, merel: Someone) -> None:
    """Nothing of it knows where it was asked: a page of the desk would say the same."""

    def ask(unit: Unit) -> ConcernId:
        person = unit.store.people.by_id(merel.person)
        assert person is not None
        moment = call_me.offered(unit)[1]
        return call_me.ask(unit, person, moment.call_back, "010 123 45 67").id

    concern = await hall.work(ask)
    call = (await hall.now_is(concern)).timeline.call
    assert call is not None
    assert not call.at_once


async def test_no_hours_that_are_over_are_promised(hall: TownHall, merel: Someone) -> None:
    """What a form holds is judged once more as it is sent, whoever sends it."""

    def ask(unit: Unit) -> None:
        person = unit.store.people.by_id(merel.person)
        assert person is not None
        with pytest.raises(AnswerRefused, match="moment-gone"):
            call_me.ask(unit, person, CallBack(unit.now - HOUR, unit.now))

    await hall.work(ask)
    assert await filed(hall) == []
