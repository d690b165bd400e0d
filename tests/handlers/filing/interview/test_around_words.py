"""Forwarded and quoted: what stands around somebody's words is told with them, without a name."""

import pytest

from domain.conversations.attachments import Medium
from domain.conversations.told import Told
from handlers.telegram.happenings import Around
from services.conversations.conversation_rows import PRIVATE
from tests.handlers.filing.interview.pocket import Phone
from tests.handlers.filing.interview.usual_answers import to_the_words

FORWARDED = Around(forwarded=True)


async def _told(phone: Phone) -> str:
    """Give all that was told so far."""
    draft = await phone.town.look(lambda store: store.conversations.of(phone.person, PRIVATE))
    assert draft is not None
    told = [each for each in draft.state["answers"].values() if isinstance(each, dict)]
    return "\n".join(Told.from_answer(each).text for each in told)


async def test_a_forward_is_told_as_one(merel: Phone) -> None:
    await to_the_words(merel)
    await merel.say("Ze zijn er weer", FORWARDED)
    assert await _told(merel) == "(Doorgestuurd bericht)\nZe zijn er weer"


async def test_a_forwarded_photo_is_told_as_one(merel: Phone) -> None:
    await to_the_words(merel)
    await merel.send_file(Medium.PHOTO, around=FORWARDED)
    assert await _told(merel) == "(Doorgestuurd bericht)"
    assert "1 foto" in merel.last.text


async def test_a_quote_from_elsewhere_goes_along_and_follows_an_edit(merel: Phone) -> None:
    await to_the_words(merel)
    quoted = Around(quoted="vanavond weer\nbij de brug")
    said = await merel.say("Dit hoorde ik", quoted)
    assert await _told(merel) == "> vanavond weer\n> bij de brug\nDit hoorde ik"
    await merel.edit(said, "Dit las ik", quoted)
    assert await _told(merel) == "> vanavond weer\n> bij de brug\nDit las ik"


async def test_what_did_not_come_along_is_said(merel: Phone) -> None:
    await to_the_words(merel)
    await merel.say("Zie hierboven", Around(quoted=""))
    assert (await _told(merel)).endswith("Dat bericht is niet meegekomen.)\nZie hierboven")


@pytest.mark.parametrize("text", ["Zo is het", "111222333"])
async def test_a_citizen_number_in_a_quote_is_kept_out_too(merel: Phone, text: str) -> None:
    await to_the_words(merel)
    await merel.say(text, Around(quoted="Hij heeft 111222333"))
    assert "burgerservicenummer" in merel.last.text
    assert not await _told(merel)


async def test_an_album_hears_once_that_it_is_too_much(merel: Phone) -> None:
    await to_the_words(merel)
    for _ in range(10):
        await merel.send_file(Medium.PHOTO, album="77")
    texts = [shown.text for shown in merel.chat.values()]
    assert sum("hoogstens 5" in text for text in texts) == 1
    await merel.send_file(Medium.PHOTO)
    texts = [shown.text for shown in merel.chat.values()]
    assert sum("hoogstens 5" in text for text in texts) == 2, "this one is no part of it"


async def test_an_album_that_has_no_place_hears_so_once(merel: Phone) -> None:
    for album in ("77", "77", "78"):
        await merel.send_photo(album=album)
    texts = [shown.text for shown in merel.chat.values()]
    assert sum("Dit kan ik niet lezen" in text for text in texts) == 2
