"""`Mijn meldingen`: a page a concern, for its reporter and nobody else."""

from dataclasses import replace

import pytest

from domain.concerns.concern import ConcernKind, Stage
from domain.concerns.doers import Where
from domain.concerns.protocol import Act
from domain.identifiers import ChatId, ConcernId
from domain.network import WHOLE_TOWN
from domain.roles import Role
from handlers.telegram.happenings import ChatPlace
from services.concerns.acts import Words
from services.unit import Unit
from tests.handlers.chat import Chat, done
from tests.handlers.fake_telegram.telegram import GROUP
from tests.handlers.town_hall import ACCOUNT_OF_IT, Someone, TownHall

CLOSED = Words(outcome="help-arranged")


async def test_the_list_says_of_each_concern_where_about_what_and_when(
    hall: TownHall, merel: Someone, chat: Chat, concern: ConcernId
) -> None:
    other = await hall.concern(merel, kind=ConcernKind.HELP)
    await chat.says("Mijn meldingen")
    mine, second = await hall.now_is(concern), await hall.now_is(other)
    assert set(chat.last.buttons) == {
        f"{mine.reference} · Noord · spanning · 23 nov",
        f"{second.reference} · Noord · advies · 23 nov",
    }
    assert f"{mine.reference} · opgepakt\nNoord · spanning · 23 nov\n" in chat.last.text
    assert f"{second.reference} · verstuurd\nNoord · advies · 23 nov\n" in chat.last.text


async def test_a_concern_without_its_neighbourhood_or_a_subject_of_now_has_words_too(
    hall: TownHall, chat: Chat, concern: ConcernId
) -> None:
    hall.wait(days=200)

    def change(unit: Unit) -> None:
        found = unit.store.concerns.by_id(concern)
        assert found is not None
        changed = replace(found, neighbourhood=WHOLE_TOWN, subject="")
        unit.store.concerns._connection.execute("DELETE FROM concern WHERE id = ?", (concern,))
        unit.store.concerns.add(changed, {"account": ACCOUNT_OF_IT})

    await hall.work(change)
    page = await chat.opens(concern)
    assert "hele gemeente · melding · 23 nov 2026" in page.text


async def test_the_page_says_how_it_stands_who_is_next_and_no_word_of_the_text(
    chat: Chat, concern: ConcernId
) -> None:
    page = await chat.opens(concern)
    assert "opgepakt" in page.text
    assert "Gemeld op maandag 23 november" in page.text
    assert "Nu: Fatima laat je uiterlijk maandag 14 december weten" in page.text
    assert "zonder naam" in page.text
    assert ACCOUNT_OF_IT[:20] not in page.text
    assert list(page.buttons) == [
        *("Mijn woorden lezen", "Wie las dit?", "Aanvullen", "Verbeteren"),
        *("Mijn naam erbij zetten", "Intrekken", "Terug"),
    ]


async def test_the_page_turns_back_into_the_list_in_the_same_message(
    chat: Chat, concern: ConcernId
) -> None:
    await chat.opens(concern)
    before = set(chat.messages)
    await chat.presses("Terug")
    assert set(chat.messages) == before
    assert "Mijn meldingen" in chat.last.text


async def test_a_new_concern_says_all_that_is_promised_the_soonest_first(
    hall: TownHall, merel: Someone, chat: Chat
) -> None:
    page = await chat.opens(await hall.concern(merel))
    assert "Nu: de ambtenaren zijn aan zet. Uiterlijk woensdag 25 november, 17.00 uur" in page.text
    assert "Daarna: een ambtenaar pakt dit op, uiterlijk maandag 30 november" in page.text
    assert "Daarna: een ambtenaar laat je uiterlijk maandag 14 december" in page.text


async def test_what_is_too_late_is_said_openly(
    hall: TownHall, chat: Chat, concern: ConcernId
) -> None:
    hall.wait(days=30)
    assert "Dit is te laat. Dat ligt niet aan jou." in (await chat.opens(concern)).text


async def test_an_open_question_can_be_answered_from_the_page(
    hall: TownHall, fatima: Someone, chat: Chat, concern: ConcernId
) -> None:
    await done(fatima, hall, Act.ASK, concern, Words("Speelt het nog?"))
    page = await chat.opens(concern)
    assert "jij bent aan zet" in page.text
    assert "Speelt het nog?" not in page.text
    assert list(page.buttons)[:2] == ["Vraag beantwoorden", "Kan ik niet zeggen"]
    await chat.presses("Kan ik niet zeggen", on=max(chat.messages))
    assert "Dat is goed. De ambtenaren weten dat je dit niet kunt zeggen." in chat.last.text
    assert (await hall.now_is(concern)).timeline.question is None


async def test_nobody_else_can_press_a_reporters_button_and_it_is_journaled(
    hall: TownHall, fatima: Someone, chat: Chat, concern: ConcernId
) -> None:
    robin = Chat(await hall.person(Role.KEY_FIGURE, "Robin"))
    page = await chat.opens(concern)
    number = max(chat.messages)
    refused = "Deze knop is niet voor jou bedoeld."
    for data in page.buttons.values():
        if data != page.buttons["Terug"]:
            assert await robin.presses_data(number, data) == refused
            assert await Chat(fatima).presses_data(number, data) == refused
    group = ChatPlace(GROUP, private=False, supergroup=True)
    assert await chat.presses_data(number, page.buttons["Aanvullen"], group) == refused
    elsewhere = ChatPlace(ChatId(-1999), private=False)
    assert await chat.presses_data(number, page.buttons["Intrekken"], elsewhere) == refused
    acts = await hall.look(
        lambda store: [
            act for (act,) in store.journal._connection.execute("SELECT act FROM journal")
        ]
    )
    assert acts.count("refused") == 2 * (len(page.buttons) - 1) + 2
    assert (await hall.now_is(concern)).stage is Stage.TAKEN_UP


async def test_a_button_of_a_concern_that_was_erased_says_so(
    chat: Chat, concern: ConcernId
) -> None:
    page = await chat.opens(concern)
    data = page.buttons["Aanvullen"].replace(concern, "0" * 16)
    toast = await chat.presses_data(max(chat.messages), data)
    assert toast == "Deze melding is gewist. Er is niets van bewaard."


async def test_withdrawing_asks_once_more_says_what_follows_and_gives_the_date(
    hall: TownHall, chat: Chat, concern: ConcernId
) -> None:
    await chat.opens(concern)
    await chat.presses("Intrekken")
    for words in ("Weet je het zeker?", "maar niet waarom", "Na 7 dagen", "coördinator"):
        assert words in chat.last.text
    assert (await hall.now_is(concern)).stage is Stage.TAKEN_UP
    await chat.presses("Nee, toch niet")
    await chat.presses("Intrekken")
    await chat.presses("Ja, intrekken")
    assert "ingetrokken" in chat.last.text
    assert "op maandag 30 november wordt alles hiervan gewist" in chat.last.text
    assert list(chat.last.buttons) == ["Wie las dit?", "Terug"]
    assert (await hall.now_is(concern)).stage is Stage.WITHDRAWN
    assert "De melder heeft" in hall.texts()


async def test_an_old_page_says_what_is_true_now_and_shows_it(
    hall: TownHall, fatima: Someone, chat: Chat, concern: ConcernId
) -> None:
    page = await chat.opens(concern)
    number = max(chat.messages)
    await done(chat.who, hall, Act.WITHDRAW, concern, where=Where.PRIVATE)
    reference = (await hall.now_is(concern)).reference
    for label in ("Aanvullen", "Verbeteren", "Intrekken"):
        toast = await chat.presses_data(number, page.buttons[label])
        assert toast == f"Dat kan nu niet meer. {reference} is ingetrokken."
    assert list(chat.messages[number].buttons) == ["Wie las dit?", "Terug"]


@pytest.mark.parametrize("kind", list(ConcernKind))
async def test_a_closed_concern_has_the_two_taps_and_the_wish_to_go_on(
    hall: TownHall, merel: Someone, fatima: Someone, chat: Chat, kind: ConcernKind
) -> None:
    concern = await hall.concern(merel, kind=kind)
    await fatima.press("Oppakken", concern)
    await done(fatima, hall, Act.FEEDBACK, concern, Words("We zijn geweest."))
    await done(fatima, hall, Act.CLOSE, concern, CLOSED)
    page = await chat.opens(concern)
    for label in ("👂 Ja, gehoord", "Nee, nog niet", "Ik wil dat dit verdergaat", "Aanvullen"):
        assert label in page.buttons
    number = max(chat.messages)
    await chat.presses("Ik wil dat dit verdergaat", on=number)
    assert (await hall.now_is(concern)).timeline.reopen_asked
    page = chat.messages[number]
    assert "Uiterlijk maandag 30 november hoor je of ze verdergaan" in page.text
    assert "Ik wil dat dit verdergaat" not in page.buttons


async def test_everything_is_there_in_english_too(hall: TownHall, fatima: Someone) -> None:
    robin = Chat(await hall.person(Role.KEY_FIGURE, "Robin", "en"))
    concern = await hall.concern(robin.who)
    await fatima.press("Oppakken", concern)
    await done(fatima, hall, Act.ASK, concern, Words("Where?"))
    await robin.says("My concerns")
    await robin.presses(next(iter(robin.last.buttons)))
    await robin.presses("Answer the question", on=max(robin.messages))
    await robin.says("Near the bridge.")
    await robin.presses("Done")
    await robin.presses("Send")
    assert "The officials can now read your answer" in robin.last.text
    await robin.presses("Withdraw")
    await robin.presses("Yes, withdraw")
    assert "You have withdrawn" in robin.last.text
