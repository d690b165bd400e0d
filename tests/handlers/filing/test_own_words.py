"""A reporter reads once more what they told: for a moment, by themselves, noted nowhere."""

from datetime import timedelta

from domain.concerns.doers import Where
from domain.concerns.protocol import Act
from domain.conversations.attachments import Medium
from domain.identifiers import ChatId, ConcernId
from domain.roles import Role
from services.concerns import reading
from services.concerns.acts import Words
from services.people import language_and_removal
from services.tombstones import Why
from services.unit import Unit
from services.upkeep import erasing, sweeping
from tests.handlers.chat import Chat, done
from tests.handlers.town_hall import ACCOUNT_OF_IT, Someone, TownHall

READ = "Mijn woorden lezen"
TOLD = "Bij de brug staan elke avond jongens."


async def reads(chat: Chat, concern: ConcernId) -> int:
    """Press the button on the page; gives the message with the words."""
    await chat.opens(concern)
    assert await chat.presses(READ) == ""
    return chat.showing(TOLD)


async def test_own_words_are_shown_protected_and_go_after_a_quarter_of_an_hour(
    hall: TownHall, chat: Chat, concern: ConcernId
) -> None:
    before = await hall.journal(concern)
    number = await reads(chat, concern)
    shown = chat.messages[number]
    assert shown.protected
    assert "Verdwijnt na 15 minuten" in shown.text
    assert ACCOUNT_OF_IT in shown.text, "as it was typed"
    assert "Spanning" not in shown.text, "what was only chosen is no word of theirs"
    hall.wait(minutes=14)
    await hall.work(sweeping.sweep)
    assert number in chat.messages
    hall.wait(minutes=2)
    await hall.work(sweeping.sweep)
    assert number not in chat.messages
    assert await hall.journal(concern) == before, "nobody keeps when somebody read their own"
    assert TOLD not in hall.texts()


async def test_what_was_added_later_is_there_and_no_word_of_an_official(
    hall: TownHall, fatima: Someone, chat: Chat, concern: ConcernId
) -> None:
    await done(chat.who, hall, Act.ADD, concern, Words("Het wordt <erger>."), Where.PRIVATE)
    await done(fatima, hall, Act.FEEDBACK, concern, Words("We zijn geweest."))
    await done(fatima, hall, Act.NOTE, concern, Words("Alleen voor ons."))
    shown = chat.messages[await reads(chat, concern)].text
    assert "Het wordt <erger>." in shown
    assert "Later, op maandag 23 november" in shown
    assert "We zijn geweest." not in shown
    assert "Alleen voor ons." not in shown


async def test_photos_and_voice_are_counted(hall: TownHall, chat: Chat, concern: ConcernId) -> None:
    def attach(unit: Unit) -> None:
        for medium in (Medium.PHOTO, Medium.VOICE):
            identifier = unit.chance.bytes(8).hex()
            unit.store.attachments.add(chat.who.person, identifier, medium, b"-", unit.now)
            unit.store.attachments.hand_over(chat.who.person, [identifier], concern)

    await hall.work(attach)
    assert "1 foto en 1 spraakbericht" in chat.messages[await reads(chat, concern)].text


async def test_pressed_once_more_it_says_until_when_they_are_there(
    chat: Chat, concern: ConcernId
) -> None:
    await reads(chat, concern)
    shown = [n for n, each in chat.messages.items() if TOLD in each.text]
    assert "staan er al, tot 10.30 uur" in await chat.presses(READ)
    assert [n for n, each in chat.messages.items() if TOLD in each.text] == shown


async def test_a_long_story_comes_in_parts(hall: TownHall, merel: Someone, chat: Chat) -> None:
    concern = await hall.concern(merel, account=TOLD + " Er wordt geroepen." * 400)
    await reads(chat, concern)
    texts = chat.texts
    assert "deel 1 van 3" in texts
    assert "deel 3 van 3" in texts


async def test_officials_and_reporter_read_apart_and_each_goes_in_its_own_chat(
    hall: TownHall, fatima: Someone, chat: Chat, concern: ConcernId
) -> None:
    number = await reads(chat, concern)
    await fatima.press("Lezen", concern)
    assert TOLD in hall.texts()
    await hall.work(reading.hide_all)
    assert TOLD not in hall.texts()
    assert number in chat.messages, "who is in the group has nothing to do with her own chat"


async def test_withdrawn_or_erased_the_words_go_and_cannot_be_shown_again(
    hall: TownHall, chat: Chat, concern: ConcernId
) -> None:
    page = await chat.opens(concern)
    place, data = max(chat.messages), page.buttons[READ]
    number = await reads(chat, concern)
    await done(chat.who, hall, Act.WITHDRAW, concern, where=Where.PRIVATE)
    assert number not in chat.messages
    assert "is ingetrokken" in await chat.presses_data(place, data)
    assert READ not in (await chat.opens(concern)).buttons
    assert TOLD not in chat.texts


async def test_erasing_takes_them_out_of_the_chat_at_once(
    hall: TownHall, chat: Chat, concern: ConcernId
) -> None:
    number = await reads(chat, concern)

    def erase(unit: Unit) -> None:
        found = unit.store.concerns.by_id(concern)
        assert found is not None
        erasing.erase_concern(unit, found, Why.BY_HAND)

    await hall.work(erase)
    assert number not in chat.messages


async def test_who_was_removed_a_second_ago_reads_nothing_and_what_they_read_still_goes(
    hall: TownHall, wim: Someone, chat: Chat, concern: ConcernId
) -> None:
    number = await reads(chat, concern)

    def remove(unit: Unit) -> None:
        coordinator = unit.store.people.by_id(wim.person)
        assert coordinator is not None
        language_and_removal.remove(unit, coordinator, chat.who.person)

    data = next(shown.buttons[READ] for shown in chat.messages.values() if READ in shown.buttons)
    await hall.work(remove)
    assert "niet voor jou" in await chat.presses_data(1, data)
    hall.now += timedelta(minutes=16)
    await hall.work(sweeping.sweep)
    assert number not in chat.messages


async def test_nobody_else_can_have_them_shown(
    hall: TownHall, fatima: Someone, chat: Chat, concern: ConcernId
) -> None:
    page = await chat.opens(concern)
    robin = Chat(await hall.person(Role.KEY_FIGURE, "Robin"))
    for other in (robin, Chat(fatima)):
        assert "niet voor jou" in await other.presses_data(1, page.buttons[READ])
        assert TOLD not in other.texts
    assert ChatId(fatima.account) not in hall.telegram.chats or TOLD not in Chat(fatima).texts
