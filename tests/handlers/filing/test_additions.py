"""A reporter answers, adds and corrects in words: typed, looked at once more, sent or not."""

from dataclasses import replace

import pytest

from domain.concerns.concern import Stage
from domain.concerns.doers import Where
from domain.concerns.protocol import Act
from domain.conversations.attachments import Attachment, Medium
from domain.identifiers import ConcernId, MessageId
from handlers.telegram.calls import Fetch, Fetched
from handlers.telegram.happenings import SentFile
from services.concerns.acts import Words
from services.people import language_and_removal
from services.tombstones import Why
from services.unit import Unit
from services.upkeep import erasing, sweeping
from tests.handlers.chat import Chat, done
from tests.handlers.fake_telegram.messages import Shown
from tests.handlers.town_hall import Someone, TownHall

ANSWER = "Bij de speeltuin <achter> de school & het plein."
QUESTION = Words("Kun je zeggen waar?")
CLOSED = Words(outcome="help-arranged")


async def entries(hall: TownHall, concern: ConcernId) -> list[tuple[str, str]]:
    kept = await hall.look(lambda store: store.entries.of(concern))
    return [(entry.kind, entry.body) for entry in kept]


async def asked(hall: TownHall, fatima: Someone, concern: ConcernId) -> None:
    await done(fatima, hall, Act.ASK, concern, QUESTION)


async def answering(hall: TownHall, fatima: Someone, chat: Chat, concern: ConcernId) -> None:
    """Let a question be asked, and its answer be ready to send."""
    await asked(hall, fatima, concern)
    await chat.presses("Antwoorden")
    await chat.says(ANSWER)
    await chat.presses("Klaar")


async def test_a_question_is_answered_where_it_was_asked(
    hall: TownHall, fatima: Someone, chat: Chat, concern: ConcernId
) -> None:
    await asked(hall, fatima, concern)
    question = chat.showing("Kun je zeggen waar?")
    assert "Fatima heeft een vraag voor je" in chat.last.text
    assert "Het kan tot maandag 30 november, 17.00 uur" in chat.last.text
    await chat.presses("Antwoorden")
    assert "Alleen de vaste groep ambtenaren leest het" in chat.last.text
    assert "Kun je zeggen waar?" in chat.last.text
    await chat.says(ANSWER)
    await chat.presses("Klaar")
    assert ANSWER in chat.last.text
    assert "Er is nog niets verstuurd" in chat.last.text
    assert (await hall.now_is(concern)).timeline.question is not None
    await chat.presses("Versturen")
    assert ("answer", ANSWER) in await entries(hall, concern)
    assert (await hall.now_is(concern)).timeline.question is None
    assert "Je hebt hier antwoord op gegeven" in chat.messages[question].text
    assert not chat.messages[question].buttons
    assert "De melder heeft" in hall.texts()
    assert ANSWER not in hall.texts()
    assert (await hall.journal(concern))[-1] == "answered"


async def test_what_was_typed_leaves_the_chat_once_it_was_sent(
    chat: Chat, concern: ConcernId
) -> None:
    await chat.begins_adding(concern)
    await chat.writes("Het is er drukker.", "Ook overdag.")
    assert "drukker" not in chat.texts
    assert "overdag" not in chat.texts
    assert "Je berichten haal ik uit deze chat weg." in chat.last.text
    assert chat.texts.count("Klopt je aanvulling") == 0


@pytest.mark.parametrize(("button", "kind"), [("Aanvullen", "add"), ("Verbeteren", "correct")])
async def test_more_messages_become_one_text_and_edits_are_followed(
    hall: TownHall, chat: Chat, concern: ConcernId, button: str, kind: str
) -> None:
    await chat.opens(concern)
    await chat.presses(button)
    first = await chat.says("Het is er drukker.")
    await chat.says("Ook overdag.")
    await chat.edits(first, "Het is er veel drukker.")
    assert "Je wijziging is genoteerd" in chat.last.text
    await chat.presses("Klaar")
    await chat.edits(first, "Het is er stiller.")
    assert "Het is er stiller.\nOok overdag." in chat.last.text
    await chat.presses("Versturen")
    assert await entries(hall, concern) == [(kind, "Het is er stiller.\nOok overdag.")]


async def test_what_leads_to_one_person_is_shown_before_it_goes(
    hall: TownHall, chat: Chat, concern: ConcernId
) -> None:
    said = await chat.adds(concern, "Bel 0612345678, hij weet meer.")
    await chat.presses("Versturen")
    assert "Er is nog niets verstuurd" in chat.last.text
    assert "0612345678" in chat.last.text
    assert list(chat.last.buttons) == ["Aanpassen", "Toch versturen", "Weggooien"]
    assert await entries(hall, concern) == []
    await chat.edits(said, "De buurman weet meer.")
    assert "0612345678" not in chat.last.text
    await chat.presses("Versturen")
    assert await entries(hall, concern) == [("add", "De buurman weet meer.")]


async def test_what_leads_to_one_person_can_go_all_the_same(
    hall: TownHall, chat: Chat, concern: ConcernId
) -> None:
    await chat.adds(concern, "Bel 0612345678, hij weet meer.")
    await chat.presses("Versturen")
    await chat.presses("Toch versturen")
    assert await entries(hall, concern) == [("add", "Bel 0612345678, hij weet meer.")]


async def test_a_citizen_service_number_never_goes_with_an_answer(
    hall: TownHall, chat: Chat, concern: ConcernId
) -> None:
    await chat.begins_adding(concern)
    await chat.says("Zijn nummer is 111222333.")
    assert "burgerservicenummer" in chat.texts
    assert "111222333" not in chat.texts
    await chat.presses("Stoppen")
    assert await entries(hall, concern) == []


async def test_words_can_be_changed_erased_and_thrown_away_before_sending(
    hall: TownHall, chat: Chat, concern: ConcernId
) -> None:
    await chat.adds(concern, "Eerst dit.")
    await chat.presses("Aanpassen")
    await chat.presses("Wissen en opnieuw typen")
    await chat.says("Nu dit.")
    await chat.presses("Klaar")
    assert "Eerst dit." not in chat.last.text
    await chat.presses("Stoppen")
    assert "nog niet verstuurd" in chat.last.text
    await chat.presses("Terug")
    await chat.presses("Stoppen")
    await chat.presses("Weggooien")
    assert "Weggegooid. Er is niets verstuurd." in chat.last.text
    assert await entries(hall, concern) == []
    assert "Aanvullen" in chat.last.buttons


async def test_stopping_before_anything_was_typed_goes_back_to_the_page(
    chat: Chat, concern: ConcernId
) -> None:
    await chat.opens(concern)
    for button in ("Terug", "Stoppen"):
        await chat.presses("Verbeteren")
        await chat.presses(button)
        assert "Gestopt. Er is niets verstuurd." in chat.last.text
    await chat.presses("Aanvullen")
    await chat.says("/stop")
    assert chat.showing("Gestopt. Er is niets verstuurd.")
    assert not any("Iets aanvullen" in shown.text for shown in chat.messages.values())


async def test_nothing_typed_and_too_much_typed_are_refused_and_the_words_stay(
    hall: TownHall, chat: Chat, concern: ConcernId
) -> None:
    await chat.begins_adding(concern)
    await chat.says("\u202e \u200b")
    assert "Ik zie nog geen tekst" in chat.last.text
    await chat.says("x" * 3_400)
    await chat.says("y" * 200)
    assert "Dit past er niet meer bij" in chat.last.text
    await chat.presses("Klaar")
    await chat.presses("Versturen")
    assert await entries(hall, concern) == [("add", "x" * 3_400)]


async def test_an_answer_to_a_question_that_was_closed_is_not_lost(
    hall: TownHall, fatima: Someone, chat: Chat, concern: ConcernId
) -> None:
    await answering(hall, fatima, chat, concern)
    await done(None, hall, Act.LAPSE, concern)
    toast = await chat.presses("Versturen")
    assert toast == "Deze vraag is al gesloten. Je kunt nog wel iets aanvullen."
    assert await entries(hall, concern) == [("ask", QUESTION.text)]
    shown = chat.messages[chat.showing("is al gesloten")]
    assert ANSWER in shown.text
    await chat.presses("Aanvullen")
    assert "Klopt je aanvulling" in chat.messages[chat.showing(ANSWER)].text
    await chat.presses("Versturen")
    assert ("add", ANSWER) in await entries(hall, concern)


async def test_an_answer_that_became_an_addition_asks_the_closed_question_no_more(
    hall: TownHall, fatima: Someone, chat: Chat, concern: ConcernId
) -> None:
    await asked(hall, fatima, concern)
    await chat.presses("Antwoorden")
    question = chat.last.text
    await chat.says(ANSWER)
    await chat.presses("Klaar")
    await done(None, hall, Act.LAPSE, concern)
    await chat.presses("Versturen")
    await chat.presses("Aanvullen")
    await chat.presses("Aanpassen")
    assert QUESTION.text in question
    assert QUESTION.text not in chat.messages[chat.showing("Iets aanvullen")].text


async def test_an_answer_never_goes_to_another_question_than_it_was_typed_for(
    hall: TownHall, fatima: Someone, chat: Chat, concern: ConcernId
) -> None:
    await asked(hall, fatima, concern)
    old = chat.showing("Kun je zeggen waar?")
    decline = chat.messages[old].buttons["Kan ik niet zeggen"]
    await chat.presses("Antwoorden")
    await chat.says(ANSWER)
    await chat.presses("Klaar")
    await done(None, hall, Act.LAPSE, concern)
    await done(fatima, hall, Act.ASK, concern, Words("Wie weet er meer?"))
    assert "Deze vraag is al gesloten" in await chat.presses("Versturen")
    assert "Deze vraag is al gesloten" in await chat.presses_data(old, decline)
    assert "Deze vraag is gesloten." in chat.messages[old].text
    assert (await hall.now_is(concern)).timeline.question is not None


async def test_an_addition_to_what_was_withdrawn_meanwhile_says_what_is_true(
    hall: TownHall, chat: Chat, concern: ConcernId
) -> None:
    await chat.adds(concern, ANSWER)
    await done(chat.who, hall, Act.WITHDRAW, concern, where=Where.PRIVATE)
    assert "is ingetrokken" in await chat.presses("Versturen")
    assert await entries(hall, concern) == []


async def test_an_answer_after_closing_can_still_go_as_an_addition(
    hall: TownHall, fatima: Someone, chat: Chat, concern: ConcernId
) -> None:
    await answering(hall, fatima, chat, concern)
    await done(fatima, hall, Act.FEEDBACK, concern, Words("We zijn geweest."))
    await done(fatima, hall, Act.CLOSE, concern, CLOSED)
    assert "is afgesloten" in await chat.presses("Versturen")
    await chat.presses("Aanvullen", on=chat.showing("Je woorden zijn er nog"))
    await chat.presses("Versturen")
    assert ("add", ANSWER) in await entries(hall, concern)
    assert (await hall.now_is(concern)).stage is Stage.CLOSED


async def test_pressing_twice_sends_once(hall: TownHall, chat: Chat, concern: ConcernId) -> None:
    await chat.adds(concern, ANSWER)
    number = chat.showing("Klopt je aanvulling")
    send = chat.messages[number].buttons["Versturen"]
    await chat.presses_data(number, send)
    assert "oud bericht" in await chat.presses_data(number, send)
    assert await entries(hall, concern) == [("add", ANSWER)]


async def test_a_draft_waits_aside_untouched_and_comes_back_with_a_word(
    hall: TownHall, fatima: Someone, chat: Chat, concern: ConcernId
) -> None:
    await chat.says("Zorg melden")
    await chat.presses("Nee")
    typed = await chat.says("Er staan elke avond jongens.")
    draft = chat.messages[chat.showing("Genoteerd")]
    await asked(hall, fatima, concern)
    await chat.presses("Antwoorden")
    assert not any("Genoteerd" in shown.text for shown in chat.messages.values())
    assert "oud bericht" in await chat.presses_data(1, draft.buttons["Klaar"])
    await chat.edits(typed, "Er staan elke avond twee groepen.")
    await chat.writes(ANSWER)
    assert "Hier was je mee bezig. Er is niets van verloren." in chat.last.text
    for label in ("Klaar", "Noord", "Deze week", "Ja, dat mag"):
        await chat.presses(label)
    assert "twee groepen" in chat.last.text


async def test_a_new_concern_waits_for_words_that_were_not_sent(
    hall: TownHall, chat: Chat, concern: ConcernId
) -> None:
    await chat.begins_adding(concern)
    await chat.says(ANSWER)
    await chat.says("Zorg melden")
    assert "Je bent hier nog mee bezig" in chat.last.text
    await chat.presses("Klaar")
    await chat.presses("Versturen")
    assert await entries(hall, concern) == [("add", ANSWER)]


async def test_a_new_concern_takes_the_place_of_telling_that_has_no_words(
    chat: Chat, concern: ConcernId
) -> None:
    await chat.begins_adding(concern)
    await chat.says("Zorg melden")
    assert "Is er nu direct gevaar?" in chat.last.text
    assert not any("Iets aanvullen" in shown.text for shown in chat.messages.values())


async def test_words_about_one_thing_are_not_lost_for_another(
    hall: TownHall, merel: Someone, chat: Chat, concern: ConcernId
) -> None:
    other = await hall.concern(merel)
    await chat.begins_adding(concern)
    await chat.says(ANSWER)
    await chat.opens(other)
    toast = await chat.presses("Aanvullen")
    assert toast.startswith("Er staan nog woorden van je klaar")
    assert "Iets aanvullen" in chat.last.text
    await chat.presses("Klaar")
    await chat.presses("Versturen")
    assert await entries(hall, concern) == [("add", ANSWER)]
    assert await entries(hall, other) == []


async def test_what_is_not_sent_goes_after_a_day_with_a_word_before(
    hall: TownHall, fatima: Someone, chat: Chat, concern: ConcernId
) -> None:
    await chat.says("Zorg melden")
    await chat.presses("Nee")
    await chat.begins_adding(concern)
    await chat.says(ANSWER)
    hall.wait(hours=23)
    await hall.work(sweeping.sweep)
    assert "Ik wis het op woensdag 25 november om 09.15 uur" in chat.last.text
    hall.wait(hours=24)
    await hall.work(sweeping.sweep)
    assert "Wat je bij een melding had getypt is gewist" in chat.texts
    kept = await hall.look(
        lambda store: [store.conversations.of(chat.who.person, p) for p in ("private", "aside")]
    )
    assert kept == [None, None]
    assert await entries(hall, concern) == []


async def test_somebody_removed_between_preview_and_sending_sends_nothing(
    hall: TownHall, wim: Someone, fatima: Someone, chat: Chat, concern: ConcernId
) -> None:
    await asked(hall, fatima, concern)
    question = chat.showing("Kun je zeggen waar?")
    decline = chat.messages[question].buttons["Kan ik niet zeggen"]
    await chat.presses("Antwoorden")
    await chat.says(ANSWER)
    await chat.presses("Klaar")
    number = chat.showing("Klopt je antwoord")
    send = chat.messages[number].buttons["Versturen"]

    def remove(unit: Unit) -> None:
        coordinator = unit.store.people.by_id(wim.person)
        assert coordinator is not None
        language_and_removal.remove(unit, coordinator, chat.who.person)

    await hall.work(remove)
    for where, data in ((number, send), (question, decline)):
        assert await chat.presses_data(where, data) == "Deze knop is niet voor jou bedoeld."
    await done(None, hall, Act.LAPSE, concern)
    assert [kind for kind, _ in await entries(hall, concern)] == ["ask"]


async def test_a_reporter_who_blocked_the_bot_finds_the_question_when_they_come_back(
    hall: TownHall, fatima: Someone, chat: Chat, concern: ConcernId
) -> None:
    await chat.who.blocks_the_bot()
    await asked(hall, fatima, concern)
    assert "Kun je zeggen waar?" not in chat.texts
    await chat.who.blocks_the_bot(back=True)
    await chat.presses("Antwoorden")
    await chat.writes(ANSWER)
    assert ("answer", ANSWER) in await entries(hall, concern)


async def test_words_about_what_is_erased_meanwhile_go_too_and_the_draft_comes_back(
    hall: TownHall, chat: Chat, concern: ConcernId
) -> None:
    await chat.says("Zorg melden")
    await chat.presses("Nee")
    await chat.opens(concern)
    page = chat.last
    await chat.presses("Aanvullen")
    await chat.says(ANSWER)

    def erase(unit: Unit) -> None:
        found = unit.store.concerns.by_id(concern)
        assert found is not None
        erasing.erase_concern(unit, found, Why.BY_HAND)

    await hall.work(erase)
    assert ANSWER not in chat.texts
    assert "Hier was je mee bezig." in chat.texts
    assert "Wat zie of hoor je?" in chat.texts
    for label in ("Aanvullen", "Intrekken"):
        toast = await chat.presses_data(1, page.buttons[label])
        assert toast == "Deze melding is gewist. Er is niets van bewaard."


async def test_a_press_on_an_older_screen_leaves_no_newer_one_behind(
    chat: Chat, concern: ConcernId
) -> None:
    await chat.adds(concern, "Het is er drukker.")
    older, preview = max(chat.messages), chat.last
    await chat.says("Zorg melden")
    assert older not in chat.messages
    chat.messages[older] = preview  # its removal is still on its way
    await chat.presses("Versturen", on=older)
    assert "Klopt je aanvulling" not in chat.texts
    assert "drukker" not in chat.texts


async def test_a_photo_is_changed_in_a_draft_that_waits_aside(
    hall: TownHall, chat: Chat, concern: ConcernId
) -> None:
    hall.telegram.files = {"old": Fetched(b"with a face"), "new": Fetched(b"without a face")}
    await chat.says("Zorg melden")
    await chat.presses("Nee")
    number = hall.telegram.arrive(chat.who.account, Shown("", None, {}))
    photo = SentFile(
        chat.who._speaker(), chat._place(), MessageId(number), Medium.PHOTO, "old", 1000
    )
    await chat.who.happen(photo)
    await chat.begins_adding(concern)
    await chat.who.happen(replace(photo, source="new", edited=True))
    assert "Iets aanvullen" in chat.last.text
    await chat.presses("Stoppen")
    draft = await hall.look(lambda store: store.conversations.of(chat.who.person, "private"))
    assert draft is not None
    (attachment,) = draft.state["answers"]["account"]["attached"]
    assert [call.params["file_id"] for call in hall.telegram.calls if isinstance(call, Fetch)] == [
        "old",
        "new",
    ]
    assert not Attachment.from_list(attachment).on_its_way
