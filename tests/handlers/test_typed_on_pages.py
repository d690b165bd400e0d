"""Typed below a page without swiping it: as good as pressed where it fits, and else free words."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from config import wording
from domain.concerns.concern import Stage
from domain.concerns.protocol import Act
from domain.identifiers import ChatId, ConcernId, MessageId
from domain.meetings.invitation import Rsvp
from domain.roles import Role
from handlers import page_buttons
from handlers.conversations import typed_presses
from handlers.conversations.typed_presses import NO
from handlers.filing.spoken_screen import REPORT
from handlers.telegram.calls import Sentence
from handlers.telegram.happenings import Around, ChatPlace, Said, Speaker
from services.concerns.acts import Words
from services.people import language_and_removal
from services.tombstones import Why
from services.unit import Unit
from services.upkeep import erasing, erasing_shared, exporting
from tests.handlers.chat import Chat, done
from tests.handlers.fake_telegram.messages import Shown
from tests.handlers.meetings.gathering import called, state
from tests.handlers.town_hall import Someone, TownHall

FREE_WORDS = [wording.label("nl", f"spoken-button-{each}") for each in (REPORT, NO)]


@pytest.fixture
def chat(merel: Someone) -> Chat:
    return Chat(merel)


async def _is_free_words(chat: Chat) -> bool:
    return "112" in chat.last.text and set(FREE_WORDS) <= set(chat.last.buttons)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        *(("ja", Rsvp.YES), ("Ja hoor!", Rsvp.YES), ("ik ben erbij", Rsvp.YES)),
        *(("Ik kom", Rsvp.YES), ("nee", Rsvp.NO), ("ik kom niet", Rsvp.NO)),
        ("misschien", Rsvp.MAYBE),
    ],
)
async def test_an_invitation_is_answered_by_typing(
    hall: TownHall, wim: Someone, merel: Someone, chat: Chat, text: str, answer: Rsvp
) -> None:
    meeting = await called(hall, wim)
    await chat.says(text)
    assert (await state(hall, meeting, merel)).answer is answer


@pytest.mark.parametrize("text", ["ok", "prima", "goed", "👍", "kom", "ik", "mis", "2", "ja maar"])
async def test_less_than_an_answer_answers_nothing(
    hall: TownHall, wim: Someone, merel: Someone, chat: Chat, text: str
) -> None:
    meeting = await called(hall, wim)
    await chat.says(text)
    assert (await state(hall, meeting, merel)).answer is None


async def test_what_was_chosen_is_said(hall: TownHall, wim: Someone, merel: Someone) -> None:
    await called(hall, wim)
    private = ChatId(merel.account)
    number = MessageId(hall.telegram.arrive(private, Shown("ik kom", None, {})))
    speaker = Speaker(merel.account, "Telegramnaam", "nl")
    said = await merel.happen(Said(speaker, ChatPlace(private, private=True), number, "ik kom"))
    assert isinstance(said, Sentence)
    assert said.chat == private


async def test_what_fits_no_button_is_a_report_in_the_making(
    hall: TownHall, wim: Someone, chat: Chat
) -> None:
    await called(hall, wim)
    await chat.says("er is ruzie op het plein")
    assert await _is_free_words(chat)


async def test_a_conversation_hears_it_first(
    hall: TownHall, wim: Someone, merel: Someone, chat: Chat
) -> None:
    meeting = await called(hall, wim)
    await chat.says("Zorg melden")
    await chat.says("nee")
    assert (await state(hall, meeting, merel)).answer is None
    assert "Wat zie of hoor je?" in chat.last.text


async def test_a_list_takes_a_number_and_a_page_the_way_back(
    hall: TownHall, merel: Someone, chat: Chat
) -> None:
    for _ in range(2):
        await hall.concern(merel)
    await chat.says("Mijn meldingen")
    first, second = list(chat.last.buttons)
    await chat.says("2")
    assert second[:6] in chat.texts
    assert "Mijn woorden lezen" in chat.messages[chat.showing(second[:6])].buttons
    await chat.says("terug")
    await chat.says(first[:6].lower())
    assert "Mijn woorden lezen" in chat.messages[chat.showing(first[:6])].buttons


async def test_a_number_that_is_not_in_the_list_is_no_button(chat: Chat, merel: Someone) -> None:
    await chat.hall.concern(merel)
    await chat.says("Mijn meldingen")
    for text in ("7", "112"):
        await chat.says(text)
        assert await _is_free_words(chat)
        await chat.presses("Nee")


async def test_the_beginning_of_what_only_shows_something_is_enough(chat: Chat) -> None:
    await chat.says("Privacy")
    page = max(chat.messages)
    label = next(iter(chat.last.buttons))
    begins = label[: len(label) - 2]
    await chat.says(begins)
    assert list(chat.messages[page].buttons) == ["Terug"]


async def test_a_feedback_is_answered(
    hall: TownHall, merel: Someone, fatima: Someone, chat: Chat
) -> None:
    concern = await hall.concern(merel)
    await fatima.press("Oppakken", concern)
    await done(fatima, hall, Act.FEEDBACK, concern, Words("We waren er gisteren."))
    await chat.says("reageer")
    assert await _is_free_words(chat), "the beginning, not another word"
    await chat.presses("Nee")
    await chat.says("reag")
    assert "aanvullen" in chat.last.text.lower()
    assert not await _is_free_words(chat)


async def test_what_cannot_be_taken_back_wants_its_whole_button(
    hall: TownHall, merel: Someone, chat: Chat
) -> None:
    concern = await hall.concern(merel)
    await chat.opens(concern)
    page = max(chat.messages)
    await chat.says("intr")
    assert await _is_free_words(chat)
    await chat.presses("Nee")
    await chat.says("intrekken")
    assert "Ja, intrekken" in chat.messages[page].buttons
    for vague in ("ja", "ja, in", "1"):
        await chat.says(vague)
        assert (await hall.now_is(concern)).stage is not Stage.WITHDRAWN
        if await _is_free_words(chat):
            await chat.presses("Nee")
    await chat.says("ja, intrekken")
    assert (await hall.now_is(concern)).stage is Stage.WITHDRAWN


async def test_leaving_is_not_begun_by_half_a_word(chat: Chat) -> None:
    await chat.says("/pauze")
    await chat.says("uit het netwerk")
    assert await _is_free_words(chat)
    await chat.presses("Nee")
    await chat.says("uit het netwerk stappen")
    assert not await _is_free_words(chat)


async def test_danger_comes_before_a_button_that_begins_so(hall: TownHall, noor: Someone) -> None:
    chat = Chat(noor)
    await called(hall, noor, title="x")
    await chat.says("Bijeenkomsten")
    number = max(chat.messages)

    def rename(unit: Unit) -> None:
        page = unit.store.newest_pages.of(noor.person)
        assert page is not None
        (_, data), *rest = page.buttons
        buttons = (("Brandveiligheid in de wijk", data), *rest)
        unit.store.newest_pages.save(noor.person, replace(page, buttons=buttons))

    await hall.work(rename)
    before = chat.messages[number].html
    await chat.says("brand")
    assert chat.messages[number].html == before
    await chat.says("brandveiligheid in de wijk")
    assert chat.messages[number].html != before


async def test_while_a_question_is_open_ja_may_be_its_answer(
    hall: TownHall, wim: Someone, merel: Someone, fatima: Someone, chat: Chat
) -> None:
    concern = await hall.concern(merel)
    await fatima.press("Oppakken", concern)
    await done(fatima, hall, Act.ASK, concern, Words("Is het nog zo?"))
    meeting = await called(hall, wim)
    await chat.says("ja")
    assert (await state(hall, meeting, merel)).answer is None
    assert "Is dit je antwoord aan Fatima?" in chat.last.text


async def test_forwarded_or_a_reply_to_another_message_it_is_no_button(
    hall: TownHall, wim: Someone, merel: Someone, chat: Chat
) -> None:
    meeting = await called(hall, wim)
    other = await chat.says("hallo")
    await chat.says("ja", to=other)
    private = ChatId(merel.account)
    number = MessageId(hall.telegram.arrive(private, Shown("ja", None, {})))
    await merel.happen(
        Said(
            Speaker(merel.account, "Telegramnaam", "nl"),
            ChatPlace(private, private=True),
            number,
            "ja",
            around=Around(forwarded=True),
        )
    )
    assert (await state(hall, meeting, merel)).answer is None


async def test_the_page_one_just_turned_counts_not_one_that_changes_by_itself(
    hall: TownHall, wim: Someone, merel: Someone, chat: Chat
) -> None:
    await chat.says("Privacy")
    privacy = max(chat.messages)
    meeting = await called(hall, wim)
    await chat.presses(next(iter(chat.messages[privacy].buttons)))
    await chat.says("terug")
    assert len(chat.messages[privacy].buttons) > 1
    assert (await state(hall, meeting, merel)).answer is None


async def test_a_page_that_offers_nothing_any_more_is_none(
    hall: TownHall, wim: Someone, merel: Someone, chat: Chat
) -> None:
    meeting = await called(hall, wim)
    assert await hall.look(lambda store: store.newest_pages.of(merel.person))
    await hall.work(lambda unit: erasing_shared.erase(unit, meeting, Why.TERM))
    assert await hall.look(lambda store: store.newest_pages.of(merel.person)) is None


async def test_nothing_of_a_concern_stays_with_the_buttons_that_named_it(
    hall: TownHall, merel: Someone, chat: Chat
) -> None:
    concern: ConcernId = await hall.concern(merel)
    await chat.says("Mijn meldingen")
    erased = await hall.now_is(concern)
    await hall.work(lambda unit: erasing.erase_concern(unit, erased, Why.BY_HAND))
    assert await hall.look(lambda store: store.newest_pages.of(merel.person)) is None


async def test_who_leaves_keeps_no_page(hall: TownHall, merel: Someone, chat: Chat) -> None:
    await chat.says("Privacy")

    def leave(unit: Unit) -> None:
        person = unit.store.people.by_id(merel.person)
        assert person is not None
        export = exporting.export(unit.store, unit.municipality.protocol, person, unit.now)
        assert export["newest_buttons_in_your_chat"] == list(chat.last.buttons)
        language_and_removal.remove(unit, person, person.id)

    await hall.work(leave)
    assert await hall.look(lambda store: store.newest_pages.of(merel.person)) is None


@pytest.fixture
async def noor(hall: TownHall) -> Someone:
    return await hall.person(Role.COORDINATOR, "Noor")


async def _hears(
    chat: Chat, text: str, *, to: int | None = None, buttons: Mapping[str, str] | None = None
) -> str:
    """Type something; give what is said at once, or else the newest message."""
    private = ChatId(chat.who.account)
    number = MessageId(chat.hall.telegram.arrive(private, Shown(text, None, {})))
    speaker = Speaker(chat.who.account, "Telegramnaam", "nl")
    said = Said(speaker, ChatPlace(private, private=True), number, text)
    if to is not None:
        said = replace(said, reply_to=MessageId(to), buttons=tuple((buttons or {}).items()))
    answer = await chat.who.happen(said)
    return answer.text if isinstance(answer, Sentence) else chat.last.text


@pytest.mark.parametrize("owns", [False, True])
@pytest.mark.parametrize("vague", ["ja", "Ja hoor!", "ja graag", "ok"])
async def test_a_yes_below_are_you_sure_hears_which_button_does_it(
    hall: TownHall, noor: Someone, merel: Someone, fatima: Someone, vague: str, *, owns: bool
) -> None:
    bram = await hall.person(Role.OFFICIAL, "Bram")
    if owns:
        await bram.press("Oppakken", await hall.concern(merel))
    chat = Chat(noor)
    await chat.says("/netwerk")
    for label in ("Leden", "Bram", "Verwijderen"):
        await noor.press_privately(label)
    said = await _hears(chat, vague)
    assert ("Alles naar Fatima" if owns else "Ja, verwijder Bram") in said
    assert "112" not in said
    still = await hall.look(lambda store: store.people.by_id(bram.person))
    assert still is not None
    assert still.name == "Bram"


async def test_a_yes_that_replies_to_are_you_sure_hears_it_too(
    hall: TownHall, noor: Someone, merel: Someone, fatima: Someone
) -> None:
    bram = await hall.person(Role.OFFICIAL, "Bram")
    await bram.press("Oppakken", await hall.concern(merel))
    chat = Chat(noor)
    await chat.says("/netwerk")
    for label in ("Leden", "Bram", "Verwijderen"):
        await noor.press_privately(label)
    heirs = chat.messages[chat.showing("Bram verwijderen?")]
    said = await _hears(chat, "ja", to=chat.showing("Bram verwijderen?"), buttons=heirs.buttons)
    assert "Alles naar Fatima" in said
    still = await hall.look(lambda store: store.people.by_id(bram.person))
    assert still is not None
    assert still.name == "Bram"


async def test_of_very_many_buttons_none_is_named(hall: TownHall, noor: Someone) -> None:
    buttons = [f"Alles naar {number}" for number in range(typed_presses.MOST_NAMED + 1)]
    person = await hall.look(lambda store: store.people.by_id(noor.person))
    assert person is not None
    private = ChatPlace(ChatId(noor.account), private=True)
    said = Said(Speaker(noor.account, "Telegramnaam", "nl"), private, MessageId(7), "ja")
    assert "Alles naar" in page_buttons.ask(person, said, buttons[1:]).text
    assert "Alles naar" not in page_buttons.ask(person, said, buttons).text
