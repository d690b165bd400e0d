"""Somebody taps twice: the first tap did it, and the second one hears nothing that frightens."""

import pytest

from domain.concerns.concern import Stage
from domain.concerns.protocol import Act
from domain.identifiers import AccountId, ConcernId
from domain.roles import Role
from services.concerns.acts import Words
from services.group import guests
from services.presses import AT_ONCE, DOUBLE_TAP, Presses
from tests.handlers.chat import Chat, done
from tests.handlers.fake_telegram.messages import bottom
from tests.handlers.meetings.gathering import called
from tests.handlers.town_hall import Someone, TownHall

OLD = "oud bericht"


@pytest.fixture
def chat(merel: Someone) -> Chat:
    return Chat(merel)


@pytest.fixture
async def concern(hall: TownHall, merel: Someone, fatima: Someone) -> ConcernId:
    hall.presses = Presses()
    return await hall.concern(merel)


async def test_the_second_tap_that_sends_hears_that_it_was_sent(
    hall: TownHall, chat: Chat, concern: ConcernId
) -> None:
    await chat.adds(concern, "Het is nu rustig.")
    number = max(chat.messages)
    buttons = chat.messages[number].buttons
    assert await chat.presses_data(number, buttons["Versturen"]) == ""
    assert await chat.presses_data(number, buttons["Versturen"]) == "Al verstuurd ✓"
    hall.wait(minutes=5)  # whatever is pressed of it, and however late
    assert await chat.presses_data(number, buttons["Stoppen"]) == "Al verstuurd ✓"
    assert (await hall.now_is(concern)).timeline.added == 1


async def test_the_second_tap_of_any_other_button_is_silent(
    hall: TownHall, chat: Chat, concern: ConcernId
) -> None:
    await chat.opens(concern)
    for label in ("Aanvullen", "Stoppen"):
        number = bottom(chat.messages)
        data = chat.messages[number].buttons[label]
        assert await chat.presses_data(number, data) == ""
        assert await chat.presses_data(number, data) == ""
    await chat.opens(concern)
    await chat.presses("Intrekken")
    number = bottom(chat.messages)
    data = chat.messages[number].buttons["Ja, intrekken"]
    assert [await chat.presses_data(number, data) for _ in range(2)] == ["", ""]
    assert (await hall.now_is(concern)).stage is Stage.WITHDRAWN


async def test_what_was_thrown_away_is_never_said_to_be_sent(
    chat: Chat, concern: ConcernId
) -> None:
    await chat.adds(concern, "Het is nu rustig.")
    number = max(chat.messages)
    send = chat.messages[number].buttons["Versturen"]
    await chat.presses("Stoppen")
    await chat.presses("Weggooien")
    assert OLD in await chat.presses_data(number, send)


async def test_an_official_who_taps_a_card_twice_is_not_told_that_somebody_was_first(
    hall: TownHall, fatima: Someone, concern: ConcernId
) -> None:
    card = next(n for n, shown in hall.group.items() if "Oppakken" in shown.buttons)
    data = hall.group[card].buttons["Oppakken"]
    second = [await fatima.press_data(card, data) for _ in range(2)][1]
    assert second == "Je hebt dit al opgepakt."
    noor = await hall.person(Role.OFFICIAL, "Noor")
    assert await noor.press_data(card, data) != "", "somebody else was too late indeed"


async def test_whoever_presses_again_is_told_what_came_in_the_way_meanwhile(
    hall: TownHall, fatima: Someone, concern: ConcernId
) -> None:
    card = next(n for n, shown in hall.group.items() if "Oppakken" in shown.buttons)
    await fatima.press("Oppakken", concern)
    labels = ("Lezen", "Notitie", "Terugkoppelen")
    read, note, feedback = (hall.group[card].buttons[label] for label in labels)
    for data in (note, feedback):
        assert "Kijk onderaan" in await fatima.press_data(card, data)
    await fatima.reply("Vanavond gaat er iemand kijken.")
    assert "Er staat nog een tekst van jou klaar" in await fatima.press_data(card, note)
    assert "hieronder" in await fatima.press_data(card, read)
    await hall.work(lambda unit: guests.seen(unit, AccountId(555), "Onno"))
    assert "die niet op de lijst staat" in await fatima.press_data(card, read)


async def test_a_press_long_afterwards_or_on_another_message_is_told_what_is_true(
    hall: TownHall, fatima: Someone, concern: ConcernId
) -> None:
    card = next(n for n, shown in hall.group.items() if "Oppakken" in shown.buttons)
    data = hall.group[card].buttons["Oppakken"]
    await fatima.press_data(card, data)
    assert await fatima.press_data(card + 1, data) != ""
    hall.now += DOUBLE_TAP * 2
    assert await fatima.press_data(card, data) != ""


async def test_what_was_refused_at_first_is_refused_again(
    hall: TownHall, chat: Chat, concern: ConcernId
) -> None:
    for _ in range(2):
        assert OLD in await chat.presses_data(1, "1s:00:1:send")
    for _ in range(2):
        assert "niet voor jou" in await chat.presses_data(1, f"1t:case:{concern}:")


async def test_a_double_tap_on_a_page_is_one_press(
    hall: TownHall, chat: Chat, concern: ConcernId
) -> None:
    await chat.says("Mijn meldingen")
    listed, button = max(chat.messages), next(iter(chat.last.buttons.values()))
    before = len(hall.telegram.calls)
    assert [await chat.presses_data(listed, button) for _ in range(2)] == ["", ""]
    assert len(hall.telegram.calls) == before + 1
    read = chat.messages[listed].buttons["Mijn woorden lezen"]
    assert [await chat.presses_data(listed, read) for _ in range(2)] == ["", ""]
    back = chat.messages[listed].buttons["Terug"]
    await chat.presses_data(listed, back)
    await chat.presses_data(listed, button)
    assert "Mijn woorden lezen" in chat.messages[listed].buttons, "another press came in between"
    hall.now += AT_ONCE * 2
    assert "tot" in await chat.presses_data(listed, read), "a second press, not a second tap"


async def test_a_double_tap_below_a_feedback_begins_once(
    hall: TownHall, merel: Someone, fatima: Someone, chat: Chat, concern: ConcernId
) -> None:
    await fatima.press("Oppakken", concern)
    await done(fatima, hall, Act.FEEDBACK, concern, Words("We waren er gisteren."))
    number = max(chat.messages)
    data = chat.messages[number].buttons["Reageren"]
    calls, shown = len(hall.telegram.calls), len(chat.shown)
    assert [await chat.presses_data(number, data) for _ in range(2)] == ["", ""]
    assert len(chat.shown) == shown + 1
    assert len(hall.telegram.calls) == calls + 2, "the menu makes room, too, once"


async def test_a_double_tap_on_a_meeting_sends_one_file(
    hall: TownHall, wim: Someone, chat: Chat, concern: ConcernId
) -> None:
    await called(hall, wim)
    number = max(chat.messages)
    data = chat.messages[number].buttons["📅 In mijn agenda"]
    before = len(chat.messages)
    assert [await chat.presses_data(number, data) for _ in range(2)] == ["", ""]
    assert len(chat.messages) == before + 1


async def test_a_mark_goes_on_and_off_however_quick(chat: Chat, concern: ConcernId) -> None:
    await chat.says("/pauze")
    await chat.presses("Mijn rol")
    number = max(chat.messages)
    before = chat.messages[number].text, list(chat.messages[number].buttons)
    data = next(iter(chat.messages[number].buttons.values()))
    for _ in range(2):
        await chat.presses_data(number, data)
    assert (chat.messages[number].text, list(chat.messages[number].buttons)) == before
