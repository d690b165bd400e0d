"""What somebody just says may be an answer, or belong to a concern of theirs that is open."""

from dataclasses import replace

import pytest

from domain.concerns.concern import Concern
from domain.concerns.doers import Where
from domain.concerns.protocol import Act
from domain.conversations.attachments import Medium
from domain.identifiers import ConcernId, MessageId
from domain.roles import Role
from handlers.telegram.calls import Fetched
from handlers.telegram.happenings import SentFile
from services.concerns.acts import Words
from services.unit import Unit
from tests.handlers.chat import Chat, done
from tests.handlers.fake_telegram.messages import Shown
from tests.handlers.town_hall import Someone, TownHall

STORY = "Bij de speeltuin <achter> de school."
QUESTION = Words("Kun je zeggen waar?")
CLOSED = Words(outcome="help-arranged")
DANGER = "Is er nu gevaar? Bel 112."
REPORT, NO, OTHER = "Ja, melden", "Nee", "Nee, iets anders"


async def entries(hall: TownHall, concern: ConcernId) -> list[tuple[str, str]]:
    kept = await hall.look(lambda store: store.entries.of(concern))
    return [(entry.kind, entry.body) for entry in kept]


async def media(hall: TownHall, concern: ConcernId) -> list[Medium]:
    return [kind for _, kind in await hall.look(lambda store: store.attachments.of(concern))]


async def speaks(
    chat: Chat, medium: Medium = Medium.VOICE, caption: str = "", *, to: int | None = None
) -> int:
    """Send a photo or voice message, which is fetched at once."""
    telegram = chat.hall.telegram
    number = telegram.arrive(chat.who.account, Shown(caption, None, {}))
    source = f"file-{number}"
    telegram.files[source] = Fetched(b"safe")
    speaker, place = chat.who._speaker(), chat._place()
    file = SentFile(speaker, place, MessageId(number), medium, source, 1000, caption)
    if to is not None:
        file = replace(file, reply_to=MessageId(to))
    await chat.who.happen(file)
    return number


def adding(concern: Concern) -> str:
    return f"Aanvullen bij {concern.reference}"


async def test_what_is_open_can_be_added_to_with_the_words_in_it(
    hall: TownHall, chat: Chat, concern: ConcernId
) -> None:
    label = adding(await hall.now_is(concern))
    await chat.says(STORY)
    assert DANGER in chat.last.text
    assert ": Noord · " in chat.last.text
    assert list(chat.last.buttons) == [REPORT, label, NO]
    await chat.presses(label)
    assert "Klopt je aanvulling" in chat.last.text
    assert STORY in chat.last.text
    await chat.presses("Versturen")
    assert await entries(hall, concern) == [("add", STORY)]
    assert STORY not in chat.texts


async def test_the_word_that_is_offered_is_enough(
    hall: TownHall, chat: Chat, concern: ConcernId
) -> None:
    await chat.says(STORY)
    assert "Kies dan Aanvullen" in chat.last.text
    await chat.says("aanvullen")
    assert "Klopt je aanvulling" in chat.last.text


async def test_the_three_newest_that_are_open_are_offered(
    hall: TownHall, chat: Chat, merel: Someone, fatima: Someone
) -> None:
    filed = []
    for _ in range(5):
        hall.wait(minutes=1)
        filed.append(await hall.concern(merel))
    await fatima.press("Oppakken", filed[4])
    await done(fatima, hall, Act.FEEDBACK, filed[4], Words("Dank."))
    await done(fatima, hall, Act.CLOSE, filed[4], CLOSED)
    await chat.says(STORY)
    labels = [adding(await hall.now_is(each)) for each in (filed[3], filed[2], filed[1])]
    assert list(chat.last.buttons) == [REPORT, *labels, NO]


async def test_a_concern_that_was_closed_meanwhile_is_not_added_to_unseen(
    hall: TownHall, chat: Chat, fatima: Someone, concern: ConcernId
) -> None:
    await chat.says(STORY)
    label = adding(await hall.now_is(concern))
    await done(fatima, hall, Act.FEEDBACK, concern, Words("Dank."))
    await done(fatima, hall, Act.CLOSE, concern, CLOSED)
    await chat.presses(label)
    screen = chat.messages[chat.showing("Er is intussen iets veranderd")]
    assert list(screen.buttons) == [REPORT, NO]


async def test_with_a_question_open_it_may_be_the_answer(
    hall: TownHall, chat: Chat, fatima: Someone, concern: ConcernId
) -> None:
    await done(fatima, hall, Act.ASK, concern, QUESTION)
    await chat.says(STORY)
    assert DANGER in chat.last.text
    assert "Kun je zeggen waar?" in chat.last.text
    assert "Is dit je antwoord aan Fatima?" in chat.last.text
    assert list(chat.last.buttons) == ["Versturen", OTHER]
    await chat.presses("Versturen")
    assert await entries(hall, concern) == [("ask", QUESTION.text), ("answer", STORY)]
    assert "De ambtenaren kunnen je antwoord" in chat.last.text
    assert (await hall.now_is(concern)).timeline.question is None
    assert STORY not in chat.texts


@pytest.mark.parametrize("words", ["ja", "ok", "Nee", "Maandag"])
async def test_a_short_answer_is_no_small_talk(
    hall: TownHall, chat: Chat, fatima: Someone, concern: ConcernId, words: str
) -> None:
    await done(fatima, hall, Act.ASK, concern, QUESTION)
    await chat.says(words)
    await chat.presses("Versturen")
    assert await entries(hall, concern) == [("ask", QUESTION.text), ("answer", words)]


async def test_typing_ja_sends_it_and_nee_lets_it_be_something_else(
    hall: TownHall, chat: Chat, fatima: Someone, concern: ConcernId
) -> None:
    await done(fatima, hall, Act.ASK, concern, QUESTION)
    await chat.says(STORY)
    await chat.says("nee")
    assert REPORT in chat.last.buttons
    await chat.says("nee")
    assert "Weggegooid" in chat.texts
    await chat.says(STORY)
    await chat.says("ja")
    assert await entries(hall, concern) == [("ask", QUESTION.text), ("answer", STORY)]


async def test_stop_below_is_this_your_answer_asks_what_becomes_of_it(
    hall: TownHall, chat: Chat, fatima: Someone, concern: ConcernId
) -> None:
    await done(fatima, hall, Act.ASK, concern, QUESTION)
    await chat.says(STORY)
    await chat.talks(
        ("stop", "Wil je stoppen?"),
        ("terug", "Is dit je antwoord aan Fatima?"),
        ("stop maar", "Wil je stoppen?"),
    )
    await chat.says("weggooien")
    assert "Weggegooid" in chat.texts
    assert await entries(hall, concern) == [("ask", QUESTION.text)]


@pytest.mark.parametrize("yes", ["JA!!", "ja graag", "doe maar", "ja hoor, verstuur maar"])
async def test_yes_sends_an_addition_that_is_shown_once_more(
    hall: TownHall, chat: Chat, fatima: Someone, concern: ConcernId, yes: str
) -> None:
    await done(fatima, hall, Act.FEEDBACK, concern, Words("We waren er gisteren."))
    await chat.says(STORY, to=chat.showing("We waren er gisteren."))
    await chat.says("En het is er donker.")
    await chat.says("verstuur maar")
    assert "Klopt je aanvulling" in chat.last.text
    await chat.says(yes)
    assert (await entries(hall, concern))[-1] == ("add", f"{STORY}\nEn het is er donker.")


async def test_something_else_is_asked_about_as_if_there_were_no_question(
    hall: TownHall, chat: Chat, fatima: Someone, concern: ConcernId
) -> None:
    await done(fatima, hall, Act.ASK, concern, QUESTION)
    await chat.says(STORY)
    await chat.presses(OTHER)
    assert list(chat.last.buttons) == [REPORT, adding(await hall.now_is(concern)), NO]
    await chat.presses(REPORT)
    assert "Is er nu direct gevaar?" in chat.last.text
    assert (await hall.now_is(concern)).timeline.question is not None


async def test_an_answer_is_looked_at_for_what_leads_to_one_person(
    hall: TownHall, chat: Chat, fatima: Someone, concern: ConcernId
) -> None:
    await done(fatima, hall, Act.ASK, concern, QUESTION)
    await chat.says("Bel 0612345678, hij weet meer.")
    await chat.presses("Versturen")
    assert "0612345678" in chat.last.text
    assert await entries(hall, concern) == [("ask", QUESTION.text)]
    await chat.presses("Toch versturen")
    assert (await entries(hall, concern))[-1] == ("answer", "Bel 0612345678, hij weet meer.")


async def test_a_question_that_was_answered_elsewhere_gets_nothing_unseen(
    hall: TownHall, chat: Chat, fatima: Someone, concern: ConcernId
) -> None:
    await done(fatima, hall, Act.ASK, concern, QUESTION)
    await chat.says(STORY)
    await done(fatima, hall, Act.FEEDBACK, concern, Words("Dank."))
    await done(fatima, hall, Act.CLOSE, concern, CLOSED)
    await chat.presses("Versturen")
    assert "Er is intussen iets veranderd" in chat.texts
    assert ("answer", STORY) not in await entries(hall, concern)


async def test_too_much_for_an_addition_is_refused_and_kept(
    chat: Chat, hall: TownHall, concern: ConcernId
) -> None:
    await chat.says("a" * 2_000)
    await chat.says("b" * 2_000)
    toast = await chat.presses(adding(await hall.now_is(concern)))
    assert "Kort het in" in toast
    assert REPORT in chat.last.buttons


async def test_a_voice_message_alone_is_an_answer_and_is_heard_with_the_rest(
    hall: TownHall, chat: Chat, fatima: Someone, concern: ConcernId
) -> None:
    await done(fatima, hall, Act.ASK, concern, QUESTION)
    await speaks(chat)
    assert "📎 1 spraakbericht" in chat.last.text
    await chat.presses("Versturen")
    assert await entries(hall, concern) == [("ask", QUESTION.text), ("answer", "")]
    assert await media(hall, concern) == [Medium.VOICE]
    await fatima.press("Lezen", concern)
    assert "Alleen een foto of spraakbericht" in hall.texts()
    assert any(shown.media == "audio" for shown in hall.group.values())


async def test_a_photo_goes_with_an_addition_that_was_begun_with_a_button(
    hall: TownHall, chat: Chat, concern: ConcernId
) -> None:
    await chat.begins_adding(concern)
    await speaks(chat, Medium.PHOTO, "Dit hangt er nu")
    assert "📎 1 foto" in chat.last.text
    await chat.presses("Klaar")
    await speaks(chat)
    await chat.presses("Klaar")
    assert "Je stem is herkenbaar voor wie luistert, ook zonder je naam" in chat.last.text
    await chat.presses("Versturen")
    assert await entries(hall, concern) == [("add", "Dit hangt er nu")]
    assert await media(hall, concern) == [Medium.PHOTO, Medium.VOICE]


async def test_who_has_another_role_now_can_still_add_to_what_is_theirs(
    hall: TownHall, chat: Chat, merel: Someone, concern: ConcernId
) -> None:
    def moves(unit: Unit) -> None:
        person = unit.store.people.by_id(merel.person)
        assert person is not None
        unit.store.people.save(replace(person, role=Role.CHAIR))

    await hall.work(moves)
    await chat.says(STORY)
    assert list(chat.last.buttons) == [adding(await hall.now_is(concern)), NO]


async def test_a_reply_to_a_question_is_its_answer(
    hall: TownHall, chat: Chat, fatima: Someone, concern: ConcernId
) -> None:
    await done(fatima, hall, Act.ASK, concern, QUESTION)
    await chat.says(STORY, to=chat.showing("Kun je zeggen waar?"))
    assert "Is dit je antwoord aan Fatima?" in chat.last.text
    await chat.presses("Versturen")
    assert (await entries(hall, concern))[-1] == ("answer", STORY)


@pytest.mark.parametrize("medium", Medium)
async def test_a_reply_by_voice_or_photo_is_an_answer_too(
    hall: TownHall, chat: Chat, fatima: Someone, concern: ConcernId, medium: Medium
) -> None:
    await done(fatima, hall, Act.ASK, concern, QUESTION)
    await speaks(chat, medium, to=chat.showing("Kun je zeggen waar?"))
    await chat.presses("Versturen")
    assert (await entries(hall, concern))[-1] == ("answer", "")
    assert await media(hall, concern) == [medium]


async def test_a_reply_to_feedback_is_an_addition_to_that_concern(
    hall: TownHall, chat: Chat, merel: Someone, fatima: Someone, concern: ConcernId
) -> None:
    await done(fatima, hall, Act.FEEDBACK, concern, Words("We waren er gisteren."))
    hall.wait(hours=1)
    other = await hall.concern(merel)
    await chat.says(STORY, to=chat.showing("We waren er gisteren."))
    assert "Klopt je aanvulling" in chat.last.text
    await speaks(chat, Medium.PHOTO)
    await chat.presses("Klaar")
    await chat.presses("Versturen")
    assert (await entries(hall, concern))[-1] == ("add", STORY)
    assert await media(hall, concern) == [Medium.PHOTO]
    assert await entries(hall, other) == []


async def test_a_reply_to_feedback_after_closing_is_still_heard(
    hall: TownHall, chat: Chat, fatima: Someone, concern: ConcernId
) -> None:
    await done(fatima, hall, Act.FEEDBACK, concern, Words("We waren er gisteren."))
    await done(fatima, hall, Act.CLOSE, concern, CLOSED)
    await chat.says(STORY, to=chat.showing("je melding is afgesloten"))
    await chat.presses("Versturen")
    assert (await entries(hall, concern))[-1] == ("add", STORY)


async def test_a_reply_in_the_middle_of_something_else_puts_that_aside(
    hall: TownHall, chat: Chat, fatima: Someone, concern: ConcernId
) -> None:
    await done(fatima, hall, Act.FEEDBACK, concern, Words("We waren er gisteren."))
    feedback = chat.showing("We waren er gisteren.")
    await chat.says("Iets heel anders is er aan de hand.")
    await chat.presses(REPORT)
    await chat.says(STORY, to=feedback)
    await chat.presses("Versturen")
    assert (await entries(hall, concern))[-1] == ("add", STORY)
    assert "Hier was je mee bezig" in chat.last.text


async def test_a_reply_to_what_was_withdrawn_is_asked_about(
    hall: TownHall, chat: Chat, merel: Someone, concern: ConcernId
) -> None:
    page = await chat.opens(concern)
    number = max(chat.messages)
    assert page.buttons
    await done(merel, hall, Act.WITHDRAW, concern, where=Where.PRIVATE)
    await chat.says(STORY, to=number)
    assert list(chat.last.buttons) == [REPORT, NO]


async def test_nobody_adds_to_what_is_not_theirs_by_replying(
    hall: TownHall, chat: Chat, fatima: Someone, concern: ConcernId
) -> None:
    await done(fatima, hall, Act.FEEDBACK, concern, Words("We waren er gisteren."))
    robin = Chat(await hall.person(Role.KEY_FIGURE, "Robin"))
    await robin.says(STORY, to=chat.showing("We waren er gisteren."))
    assert list(robin.last.buttons) == [REPORT, NO]


@pytest.mark.parametrize("swiped", [False, True])
async def test_whether_a_name_may_be_known_is_answered_by_a_button_alone(
    hall: TownHall, chat: Chat, fatima: Someone, concern: ConcernId, *, swiped: bool
) -> None:
    await done(fatima, hall, Act.ASK_IDENTITY, concern, Words("De school wil je bellen."))
    question = chat.showing("De school wil je bellen.")
    await chat.says("ja", to=question if swiped else None)
    assert "Kies dan een knop" in chat.messages[chat.showing("Is dit je antwoord")].text
    assert "De school wil je bellen." in chat.last.text
    assert "Ja, dat mag" in chat.last.buttons
    assert not (await hall.now_is(concern)).named
    await chat.presses("Ja, dat mag")
    assert (await hall.now_is(concern)).named
