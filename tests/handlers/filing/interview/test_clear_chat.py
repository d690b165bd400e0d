"""After a conversation its messages leave the chat, and the bot says what it could do."""

import pytest

from services.conversations.clear_chat import MOST_AT_ONCE
from tests.handlers.filing.interview.pocket import Phone, Town, lapse
from tests.handlers.filing.interview.usual_answers import file, tell, to_the_words

REMOVED, PARTLY = "uit deze chat gehaald", "Wis het dan zelf"


async def test_after_sending_only_the_receipt_is_left(merel: Phone) -> None:
    await tell(merel)
    await merel.say("Privacy?")
    await merel.send_photo()
    await merel.press("Versturen")
    assert not merel.own
    receipt, menu_back = merel.chat.values()
    assert "Ontvangen" in receipt.text
    assert REMOVED in receipt.text
    assert "menu" in menu_back.text


async def test_a_refused_answer_and_our_refusal_go_too(merel: Phone) -> None:
    await to_the_words(merel)
    await merel.say("x" * 20_001)
    await merel.say("Er is onrust.")
    for label in ("Klaar", "Noord", "Deze week", "Ja, dat mag", "Versturen"):
        await merel.press(label)
    assert not merel.own
    assert len(merel.shown) == 1


async def test_what_is_too_old_stays_and_is_said_and_all_the_rest_goes(merel: Phone) -> None:
    await merel.say("Hallo")
    await to_the_words(merel)
    old = await merel.say("Er is onrust.")
    merel.too_old.add(old)
    for label in ("Klaar", "Noord", "Deze week", "Ja, dat mag", "Versturen"):
        await merel.press(label)
    assert set(merel.own.values()) == {"Hallo", "Er is onrust."}
    assert PARTLY in merel.last.text
    assert REMOVED not in merel.last.text


async def test_more_than_a_hundred_messages_go_in_calls_of_a_hundred(merel: Phone) -> None:
    await to_the_words(merel)
    for number in range(MOST_AT_ONCE + 20):
        await merel.say(f"Bericht {number}")
    for label in ("Klaar", "Noord", "Deze week", "Ja, dat mag", "Versturen"):
        await merel.press(label)
    assert not merel.own
    assert [len(numbers) for numbers in merel.deleted if len(numbers) > 1] == [100, 22]


async def test_a_draft_that_is_thrown_away_leaves_the_chat(merel: Phone) -> None:
    await to_the_words(merel)
    await merel.say("Er is onrust.")
    await merel.press("Stoppen")
    await merel.press("Weggooien")
    assert not merel.own
    assert REMOVED in merel.last.text
    assert "Weggegooid" in merel.last.text


async def test_a_draft_that_lapses_leaves_the_chat(town: Town, merel: Phone) -> None:
    await to_the_words(merel)
    await merel.say("Er is onrust.")
    await lapse(town)
    assert not merel.own
    assert "gewist" in merel.last.text
    assert REMOVED in merel.last.text


async def test_beginning_anew_takes_the_earlier_words_away(merel: Phone) -> None:
    await to_the_words(merel)
    await merel.say("Er is onrust.")
    await merel.say("Zorg melden")
    await merel.press("Opnieuw beginnen")
    assert not merel.own
    assert len(merel.shown) == 1
    assert "direct gevaar" in merel.last.text


async def test_what_the_reporter_deleted_themselves_is_no_trouble(merel: Phone) -> None:
    await tell(merel)
    merel.own.clear()
    await merel.press("Versturen")
    assert REMOVED in merel.last.text


async def test_a_receipt_is_journaled_once(town: Town, merel: Phone) -> None:
    await file(merel)
    (concern,) = await town.look(lambda store: store.concerns.of_reporter(merel.person))
    lines = await town.look(lambda store: store.journal.of(concern.id))
    assert [line.act for line in lines] == ["concern-filed", "receipt-delivered"]


@pytest.mark.parametrize("other", ["Hallo", "Dag"])
async def test_what_was_said_outside_a_conversation_stays(merel: Phone, other: str) -> None:
    await merel.say(other)
    await file(merel)
    assert set(merel.own.values()) == {other}


async def test_a_press_on_an_older_summary_leaves_no_newer_one_behind(merel: Phone) -> None:
    await tell(merel)
    older, summary = max(merel.chat), merel.last
    await merel.say("Nee")
    assert older not in merel.chat
    merel.chat[older] = summary  # its removal is still on its way
    await merel.press_data(older, summary.buttons["Versturen"])
    assert not merel.own
    (receipt,) = merel.shown.values()
    assert "Ontvangen" in receipt.text


async def test_going_on_from_an_older_screen_leaves_no_newer_one_behind(merel: Phone) -> None:
    await tell(merel)
    older, summary = max(merel.chat), merel.last
    await merel.say("Nee")
    merel.chat[older] = summary
    await merel.press_data(older, summary.buttons["Aanpassen"])
    assert list(merel.shown) == [older]


async def test_a_screen_that_is_too_old_to_go_is_emptied(town: Town, merel: Phone) -> None:
    await tell(merel)
    screen = max(merel.chat)
    assert "<pre>" in merel.chat[screen].html
    merel.too_old.add(screen)
    await lapse(town)
    assert "<pre>" not in merel.chat[screen].html
    assert not merel.chat[screen].buttons
