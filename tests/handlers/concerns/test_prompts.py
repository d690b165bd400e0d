"""An official writes a note, a feedback or a reason: asked, shown once more, sent or not."""

import pytest

from domain.concerns.concern import Stage
from domain.identifiers import ConcernId
from domain.roles import Role
from services.people import language_and_removal
from services.unit import Unit
from services.upkeep import sweeping
from tests.handlers.town_hall import Someone, TownHall

STANDARD = ["We zijn ermee bezig", "We hebben gepraat", "We mogen niet alles zeggen"]
WORDS = "We hebben met de <b>jongens</b> gepraat. Het gaat beter."


@pytest.fixture(params=[True, False], ids=["forum", "plain group"])
def has_topics(request: pytest.FixtureRequest) -> bool:
    return bool(request.param)


@pytest.fixture
async def concern(hall: TownHall, merel: Someone, fatima: Someone) -> ConcernId:
    """A concern that Fatima took up."""
    concern = await hall.concern(merel)
    await fatima.press("Oppakken", concern)
    return concern


async def give_feedback(official: Someone, concern: ConcernId, words: str = WORDS) -> None:
    await official.press("Terugkoppelen", concern)
    await official.reply(words)
    await official.press("Versturen")


def buttons(hall: TownHall) -> list[str]:
    """List the buttons of everything but cards."""
    return [
        label
        for shown in hall.group.values()
        for label in shown.buttons
        if "Lezen" not in shown.buttons
    ]


async def test_feedback_is_asked_shown_once_more_and_sent(
    hall: TownHall, merel: Someone, fatima: Someone, concern: ConcernId
) -> None:
    assert "Kijk onderaan" in await fatima.press("Terugkoppelen", concern)
    question, ask = list(hall.group.values())[-2:]
    assert "Fatima schrijft een terugkoppeling" in question.text
    assert "Dit gaat naar de melder" in question.text
    assert list(question.buttons) == [*STANDARD, "Stoppen"]
    assert ask.markup == {
        "force_reply": True,
        "selective": True,
        "input_field_placeholder": "Dit gaat naar de melder",
    }
    await fatima.reply(WORDS)
    preview = list(hall.group.values())[-1]
    assert "Terugkoppeling bij" in preview.text
    assert "Dit gaat naar de melder." in preview.text
    assert "<pre>We hebben met de &lt;b&gt;jongens&lt;/b&gt; gepraat." in preview.html
    assert list(preview.buttons) == ["Versturen", "Aanpassen", "Weggooien"]
    assert not any(shown.asks_reply for shown in hall.group.values())
    assert len(merel.inbox) == 1, "nothing is sent before Versturen"

    assert await fatima.press("Versturen") == "Verstuurd. De melder krijgt je tekst."
    assert "Fatima schrijft je over je melding" in merel.inbox[-1]
    assert WORDS in merel.inbox[-1]
    assert "Verstuurd aan de melder om 10.15" in hall.texts()
    assert WORDS not in hall.texts(), "what is kept stays behind Lezen"
    assert (await hall.now_is(concern)).feedback_given == 1
    assert (await hall.journal(concern))[-2:] == ["feedback-given", "feedback-delivered"]


async def test_pressing_send_twice_sends_once(
    hall: TownHall, merel: Someone, fatima: Someone, concern: ConcernId
) -> None:
    await fatima.press("Terugkoppelen", concern)
    await fatima.reply(WORDS)
    hall.offline = True
    await fatima.press("Versturen")
    assert "oud bericht" in await fatima.press("Versturen")
    hall.offline = False
    await hall.deliver()
    assert sum(WORDS in text for text in merel.inbox) == 1


async def test_a_note_stays_among_colleagues(
    hall: TownHall, merel: Someone, fatima: Someone, concern: ConcernId
) -> None:
    heard = len(merel.inbox)
    await fatima.press("Notitie", concern)
    assert "alleen collega\u2019s, niet de melder" in hall.texts()
    await fatima.reply(WORDS)
    assert await fatima.press("Versturen") == "De notitie is bewaard."
    assert len(merel.inbox) == heard
    entries = await hall.look(lambda store: store.entries.of(concern))
    assert [(entry.kind, entry.body) for entry in entries] == [("note", WORDS)]


async def test_closing_tells_the_reporter_how_it_ended(
    hall: TownHall, merel: Someone, fatima: Someone, concern: ConcernId
) -> None:
    await give_feedback(fatima, concern)
    await fatima.press("Afsluiten", concern)
    assert buttons(hall)[-1] == "Stoppen"
    assert "Er is hulp geregeld" in buttons(hall)
    await fatima.press("Er is hulp geregeld")
    assert buttons(hall) == ["Versturen", "Aanpassen", "Weggooien"]
    assert (await hall.now_is(concern)).stage is Stage.TAKEN_UP
    await fatima.press("Versturen")
    assert "Zo is het afgelopen: Er is hulp geregeld." in merel.inbox[-1]
    assert "Zie of hoor je weer iets?" in merel.inbox[-1]
    closed = await hall.now_is(concern)
    assert (closed.stage, closed.outcome) == (Stage.CLOSED, "help-arranged")
    assert "closed" in await hall.journal(concern)


async def test_an_outcome_that_needs_a_reason_asks_for_it(
    hall: TownHall, merel: Someone, fatima: Someone, concern: ConcernId
) -> None:
    await give_feedback(fatima, concern)
    await fatima.press("Afsluiten", concern)
    await fatima.press("Hier gaan wij niet over")
    assert buttons(hall) == ["Terug", "Stoppen"]
    await fatima.reply("De woningcorporatie gaat hierover.")
    assert "“Hier gaan wij niet over”" in hall.texts()
    await fatima.press("Versturen")
    assert "De woningcorporatie gaat hierover." in merel.inbox[-1]
    assert "Hier gaan wij niet over" in merel.inbox[-1]


async def test_a_reason_that_was_written_for_another_outcome_is_not_sent_along(
    hall: TownHall, merel: Someone, fatima: Someone, concern: ConcernId
) -> None:
    await give_feedback(fatima, concern)
    await fatima.press("Afsluiten", concern)
    await fatima.press("Er hoefde niets te gebeuren")
    await fatima.reply("Niet aan de hand.")
    await fatima.press("Aanpassen")
    await fatima.press("Er is iets aan gedaan")
    await fatima.press("Versturen")
    assert "Er is iets aan gedaan" in merel.inbox[-1]
    assert "Niet aan de hand" not in merel.inbox[-1]
    assert "Niet aan de hand" not in hall.texts()


async def test_what_may_not_be_shared_is_told_with_care(
    hall: TownHall, merel: Someone, fatima: Someone, concern: ConcernId
) -> None:
    await give_feedback(fatima, concern)
    await fatima.press("Afsluiten", concern)
    await fatima.press("Afgehandeld, meer mogen we niet delen")
    assert "de melding wel zin had" in hall.texts()
    await fatima.press("Versturen")
    assert "Dat is om mensen te beschermen." in merel.inbox[-1]
    assert "Je hebt er goed aan gedaan" in merel.inbox[-1]


async def test_stopping_and_throwing_away_leave_nothing_behind(
    hall: TownHall, fatima: Someone, concern: ConcernId
) -> None:
    before = dict(hall.group)
    await fatima.press("Terugkoppelen", concern)
    assert await fatima.press("Stoppen") == "Gestopt. Er is niets verstuurd."
    assert hall.group == before
    await fatima.press("Terugkoppelen", concern)
    await fatima.reply(WORDS)
    assert await fatima.press("Weggooien") == "Weggegooid. Er is niets verstuurd."
    assert hall.group == before
    assert not await hall.look(lambda store: store.entries.of(concern))


async def test_changing_shows_the_earlier_words_until_new_ones_come(
    hall: TownHall, merel: Someone, fatima: Someone, concern: ConcernId
) -> None:
    await fatima.press("Terugkoppelen", concern)
    await fatima.reply(WORDS)
    await fatima.press("Aanpassen")
    assert any("&lt;b&gt;jongens" in shown.html for shown in hall.group.values())
    await fatima.reply("Het is opgelost.")
    assert "jongens" not in hall.texts()
    await fatima.press("Versturen")
    assert "Het is opgelost." in merel.inbox[-1]


async def test_two_officials_can_write_at_the_same_time(
    hall: TownHall, merel: Someone, fatima: Someone, joost: Someone, concern: ConcernId
) -> None:
    await fatima.press("Terugkoppelen", concern)
    await joost.press("Notitie", concern)
    await joost.reply("Voor collega's.")
    await fatima.reply("Voor de melder.")
    preview = next(n for n, shown in hall.group.items() if "Notitie bij" in shown.text)
    send = hall.group[preview].buttons["Versturen"]
    assert "oud bericht" in await fatima.press_data(preview, send), "each their own"
    await fatima.press("Versturen")
    await joost.press_data(preview, send)
    entries = await hall.look(lambda store: store.entries.of(concern))
    assert {(entry.kind, entry.author, entry.body) for entry in entries} == {
        ("feedback", fatima.person, "Voor de melder."),
        ("note", joost.person, "Voor collega's."),
    }
    assert "Voor collega's." not in " ".join(merel.inbox)


async def test_pressing_the_button_again_moves_the_question_down(
    hall: TownHall, fatima: Someone, concern: ConcernId
) -> None:
    hall.offline = True
    await fatima.press("Terugkoppelen", concern)
    await fatima.press("Terugkoppelen", concern)
    hall.offline = False
    await hall.deliver()
    assert buttons(hall) == [*STANDARD, "Stoppen"], "a double press asks once"
    hall.telegram.arrive(-1001, list(hall.group.values())[-1])
    await fatima.press("Terugkoppelen", concern)
    assert buttons(hall) == [*STANDARD, "Stoppen"]
    await fatima.reply(WORDS)
    assert buttons(hall) == ["Versturen", "Aanpassen", "Weggooien"]


async def test_a_text_that_waits_is_not_lost_to_another_button(
    hall: TownHall, fatima: Someone, concern: ConcernId
) -> None:
    await fatima.press("Terugkoppelen", concern)
    await fatima.press("Notitie", concern)
    assert "schrijft een notitie" in hall.texts()
    assert "schrijft een terugkoppeling" not in hall.texts()
    await fatima.reply(WORDS)
    assert "nog een tekst van jou klaar" in await fatima.press("Terugkoppelen", concern)
    await fatima.press("Versturen")
    assert "Kijk onderaan" in await fatima.press("Terugkoppelen", concern)


async def test_sending_is_judged_by_what_is_true_then(
    hall: TownHall, merel: Someone, fatima: Someone, joost: Someone, concern: ConcernId
) -> None:
    await give_feedback(fatima, concern)
    await joost.press("Terugkoppelen", concern)
    await joost.reply("Nog iets.")
    mine = max(n for n, shown in hall.group.items() if "Versturen" in shown.buttons)
    send = hall.group[mine].buttons["Versturen"]
    await fatima.press("Afsluiten", concern)
    await fatima.press("Er is een gesprek geweest")
    await fatima.press("Versturen")
    heard = len(merel.inbox)
    assert "Dit kan niet meer" in hall.group[mine].text, "it is said before anybody presses"
    assert "Fatima heeft dit al afgesloten." in hall.group[mine].text
    assert await joost.press_data(mine, send) == "Fatima heeft dit al afgesloten."
    assert len(merel.inbox) == heard
    assert "Nog iets." in hall.group[mine].text, "the words stay, to be kept or thrown away"
    assert list(hall.group[mine].buttons) == ["Weggooien"]
    assert await joost.press("Weggooien") == "Weggegooid. Er is niets verstuurd."
    assert "Nog iets." not in hall.texts()


async def test_words_that_do_not_fit_are_refused_with_the_number(
    hall: TownHall, fatima: Someone, concern: ConcernId
) -> None:
    await fatima.press("Terugkoppelen", concern)
    await fatima.reply("😀" * 1800)
    assert "100 te veel" in hall.texts()
    await fatima.reply("\u202e \u200b")
    await fatima.reply("😀" * 1750)
    assert buttons(hall) == ["Versturen", "Aanpassen", "Weggooien"]


async def test_a_colleague_who_answers_somebody_elses_question_is_told(
    hall: TownHall, merel: Someone, fatima: Someone, joost: Someone, concern: ConcernId
) -> None:
    await fatima.press("Terugkoppelen", concern)
    asked = max(n for n, shown in hall.group.items() if shown.asks_reply)
    await joost.reply("Ik weet het.", to=asked)
    assert "Deze vraag is voor een collega." in hall.texts()
    await merel.reply("Ik ook.", to=asked)
    assert "Versturen" not in buttons(hall)
    refusals = await hall.look(lambda store: store.journal.verify())
    assert refusals is None


async def test_replies_to_anything_else_are_not_heard(
    hall: TownHall, fatima: Someone, joost: Someone, concern: ConcernId
) -> None:
    said = await joost.reply("Zal ik bellen?", to=max(hall.group))
    made = len(hall.telegram.calls)
    await fatima.reply("Graag!", to=said)
    assert len(hall.telegram.calls) == made


async def test_words_where_a_button_is_asked_get_an_answer(
    hall: TownHall, fatima: Someone, concern: ConcernId
) -> None:
    await give_feedback(fatima, concern)
    await fatima.press("Afsluiten", concern)
    question = max(n for n, shown in hall.group.items() if "Stoppen" in shown.buttons)
    await fatima.reply("Opgelost", to=question)
    assert "Kies een van de knoppen" in hall.texts()


async def test_a_question_somebody_deleted_is_asked_anew(
    hall: TownHall, fatima: Someone, concern: ConcernId
) -> None:
    await give_feedback(fatima, concern)
    await fatima.press("Afsluiten", concern)
    question = max(n for n, shown in hall.group.items() if "Stoppen" in shown.buttons)
    outcome = hall.group.pop(question).buttons["Er is een gesprek geweest"]
    await fatima.press_data(question, outcome)
    assert buttons(hall) == ["Versturen", "Aanpassen", "Weggooien"]


async def test_a_question_nobody_answers_goes_after_a_day(
    hall: TownHall, fatima: Someone, concern: ConcernId
) -> None:
    before = dict(hall.group)
    await fatima.press("Terugkoppelen", concern)
    hall.wait(hours=24)
    await hall.work(sweeping.sweep)
    overview = {number for number, shown in hall.group.items() if "📋" in shown.text}
    assert {number: hall.group[number] for number in set(hall.group) - overview} == before
    assert await hall.look(lambda store: store.conversations.in_group()) == []


async def test_what_a_removed_official_was_writing_goes_from_the_group(
    hall: TownHall, fatima: Someone, joost: Someone, concern: ConcernId
) -> None:
    wim = await hall.person(Role.COORDINATOR, "Wim")
    before = set(hall.group)
    await joost.press("Terugkoppelen", concern)
    await joost.reply(WORDS)
    preview = max(hall.group)
    send = hall.group[preview].buttons["Versturen"]

    def remove(unit: Unit) -> None:
        coordinator = unit.store.people.by_id(wim.person)
        assert coordinator is not None
        language_and_removal.remove(unit, coordinator, joost.person)

    await hall.work(remove)
    news = {number for number, shown in hall.group.items() if "uit het netwerk" in shown.text}
    assert set(hall.group) - news == before
    assert await joost.press_data(preview, send) == "Deze knop is niet voor jou bedoeld."
    assert (await hall.now_is(concern)).feedback_given == 0


async def test_an_official_who_reads_english_gets_english_toasts(
    hall: TownHall, concern: ConcernId
) -> None:
    alex = await hall.person(Role.OFFICIAL, "Alex", "en")
    assert await alex.press("Notitie", concern) == "Look below: there I ask for your text."
    await alex.reply(WORDS)
    assert await alex.press("Versturen") == "The note is kept."


async def test_a_photo_instead_of_words_gets_a_kind_word_and_the_question_stands(
    hall: TownHall, fatima: Someone, concern: ConcernId
) -> None:
    await fatima.press("Notitie", concern)
    await fatima.reply_with_a_photo()
    assert "Antwoord met woorden" in hall.texts()
    await fatima.reply(WORDS)
    assert await fatima.press("Versturen") == "De notitie is bewaard."
