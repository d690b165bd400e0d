"""What the reporter hears of every act, who learns their name, and how it was for them."""

import pytest

from config import wording
from domain.concerns.concern import ConcernKind, Stage
from domain.concerns.doers import Doer, Hearer, Where
from domain.concerns.protocol import Act
from domain.identifiers import ConcernId
from domain.roles import Role
from services.concerns.acts import Words
from services.unit import Unit
from services.upkeep import concern_deadlines
from tests.handlers.chat import Chat, done
from tests.handlers.town_hall import MUNICIPALITY, Someone, TownHall

REASON = Words("De wijkagent is ziek.")
CLOSED = Words(outcome="help-arranged")
PRIVATE = Where.PRIVATE


async def closed(hall: TownHall, fatima: Someone, concern: ConcernId) -> None:
    await done(fatima, hall, Act.FEEDBACK, concern, Words("We zijn geweest."))
    await done(fatima, hall, Act.CLOSE, concern, CLOSED)


async def a_day_later(hall: TownHall) -> None:
    hall.wait(days=1, minutes=1)
    await hall.work(concern_deadlines.run)


async def test_more_time_comes_with_the_reason_and_the_new_date(
    hall: TownHall, fatima: Someone, chat: Chat, concern: ConcernId
) -> None:
    await done(fatima, hall, Act.EXTEND, concern, REASON)
    assert "we hebben meer tijd nodig voor je melding" in chat.last.text
    assert REASON.text in chat.last.text
    assert "Uiterlijk maandag 21 december hoor je van ons" in chat.last.text


async def test_more_time_that_the_coordinator_allowed_comes_with_its_reason_too(
    hall: TownHall, fatima: Someone, wim: Someone, chat: Chat, concern: ConcernId
) -> None:
    await done(fatima, hall, Act.EXTEND, concern, Words("Eerst dit."))
    heard = len(chat.messages)
    await done(fatima, hall, Act.EXTEND, concern, REASON)
    assert len(chat.messages) == heard, "what waits for the coordinator is not told"
    await done(wim, hall, Act.GRANT, concern, where=PRIVATE)
    assert "we hebben meer tijd nodig" in chat.last.text
    assert REASON.text in chat.last.text


async def test_a_withdrawn_concern_that_goes_on_says_so_with_the_reason(
    hall: TownHall, fatima: Someone, wim: Someone, chat: Chat, concern: ConcernId
) -> None:
    await done(chat.who, hall, Act.WITHDRAW, concern, where=PRIVATE)
    await done(fatima, hall, Act.KEEP, concern, REASON)
    await done(wim, hall, Act.GRANT, concern, where=PRIVATE)
    assert "je hebt je melding ingetrokken, maar de ambtenaren gaan er toch mee verder" in (
        chat.last.text
    )
    assert REASON.text in chat.last.text
    assert "pakt iemand het op" in chat.last.text


async def test_a_feedback_can_be_replied_to_below_it_and_stays_as_it_was_written(
    hall: TownHall, fatima: Someone, chat: Chat, concern: ConcernId
) -> None:
    await done(fatima, hall, Act.FEEDBACK, concern, Words("We zijn geweest."))
    feedback = max(chat.messages)
    await chat.presses("Reageren", on=feedback)
    assert "Iets aanvullen bij" in chat.last.text
    await chat.writes("Het is nu rustig.")
    assert "Verstuurd" in chat.last.text
    assert "We zijn geweest." in chat.messages[feedback].text
    assert (await hall.now_is(concern)).timeline.added == 1
    assert "De melder heeft iets aangevuld" in hall.texts()


async def test_a_reply_below_a_feedback_that_cannot_be_any_more_says_why_and_leaves_it(
    hall: TownHall, fatima: Someone, chat: Chat, concern: ConcernId
) -> None:
    await done(fatima, hall, Act.FEEDBACK, concern, Words("We zijn geweest."))
    feedback = max(chat.messages)
    await done(chat.who, hall, Act.WITHDRAW, concern, where=PRIVATE)
    assert "is ingetrokken" in await chat.presses("Reageren", on=feedback)
    assert "We zijn geweest." in chat.messages[feedback].text


async def test_a_standard_text_comes_in_the_readers_language(
    hall: TownHall, fatima: Someone
) -> None:
    robin = Chat(await hall.person(Role.KEY_FIGURE, "Robin", "en"))
    concern = await hall.concern(robin.who)
    await fatima.press("Oppakken", concern)
    texts = {text.code: text for text in hall.municipality.protocol.texts[Act.ASK]}
    standard = texts["still-going-on"]
    await done(fatima, hall, Act.ASK, concern, Words(standard.text("nl"), standard=standard.code))
    assert standard.text("en") in robin.last.text
    await robin.presses("Answer")
    assert standard.text("en") in robin.last.text, "known by its words, too"


async def test_a_question_that_lapsed_says_so_and_its_buttons_say_what_is_true(
    hall: TownHall, fatima: Someone, chat: Chat, concern: ConcernId
) -> None:
    await done(fatima, hall, Act.ASK, concern, Words("Waar?"))
    question = chat.showing("Waar?")
    hall.wait(days=8)
    await hall.work(concern_deadlines.run)
    assert "we hebben geen antwoord op onze vraag gekregen. Dat geeft niet." in chat.last.text
    for label in ("Kan ik niet zeggen", "Antwoorden"):
        data = chat.messages[question].buttons.get(label)
        if data is not None:
            toast = await chat.presses_data(question, data)
            assert toast == "Deze vraag is al gesloten. Je kunt nog wel iets aanvullen."
    assert "Deze vraag is gesloten." in chat.messages[question].text
    assert not chat.messages[question].buttons


async def test_the_name_is_known_only_after_the_reporters_own_yes(
    hall: TownHall, fatima: Someone, chat: Chat, concern: ConcernId
) -> None:
    other = await hall.concern(chat.who, named=False)
    await done(fatima, hall, Act.ASK_IDENTITY, concern, Words("Dan kunnen we samen gaan."))
    for words in ("Dan kunnen we samen gaan.", "alleen bij deze melding", "verandert er niets"):
        assert words in chat.last.text
    assert list(chat.last.buttons) == ["Ja, dat mag", "Nee, liever zonder naam"]
    assert "Merel" not in hall.texts()
    await chat.presses("Ja, dat mag")
    assert "Je zei ja." in chat.messages[chat.showing("Je zei ja.")].text
    assert "Melder: Merel" in (await hall.card(concern)).text
    assert "Merel" not in (await hall.card(other)).text
    assert (await hall.journal(concern))[-1] == "identity-revealed"


async def test_who_says_no_stays_nameless_and_is_not_asked_again(
    hall: TownHall, fatima: Someone, chat: Chat, concern: ConcernId
) -> None:
    await done(fatima, hall, Act.ASK_IDENTITY, concern, Words("Dan kunnen we samen gaan."))
    yes = chat.last.buttons["Ja, dat mag"]
    await chat.presses("Nee, liever zonder naam")
    assert "Je zei nee. Je blijft zonder naam." in chat.texts
    assert "Deze vraag is al gesloten" in await chat.presses_data(chat.showing("Je zei nee"), yes)
    now = await hall.now_is(concern)
    assert not now.named
    assert now.timeline.identity_refused
    assert "Merel" not in hall.texts()


async def test_a_question_about_the_name_that_lapsed_leaves_it_unknown(
    hall: TownHall, fatima: Someone, chat: Chat, concern: ConcernId
) -> None:
    await done(fatima, hall, Act.ASK_IDENTITY, concern, Words("Dan kunnen we samen gaan."))
    hall.wait(days=8)
    await hall.work(concern_deadlines.run)
    assert "Je blijft zonder naam en we gaan gewoon verder." in chat.last.text
    assert not (await hall.now_is(concern)).named


async def test_a_nameless_reporter_stays_nameless_in_all_they_do(
    hall: TownHall, fatima: Someone, chat: Chat, concern: ConcernId
) -> None:
    await done(fatima, hall, Act.ASK, concern, Words("Waar?"))
    await chat.presses("Antwoorden")
    await chat.writes("Bij de brug.")
    for button in ("Aanvullen", "Verbeteren"):
        await chat.presses(button)
        await chat.writes("Nog iets.")
    await fatima.press("Lezen", concern)
    assert "Bij de brug." in hall.texts()
    await closed(hall, fatima, concern)
    await chat.opens(concern)
    await chat.presses("Ik wil dat dit verdergaat")
    await done(chat.who, hall, Act.WITHDRAW, concern, where=PRIVATE)
    assert "Merel" not in hall.texts()
    assert str(chat.who.account) not in hall.texts()
    assert not any("Merel" in name for name in hall.telegram.topics.values())


async def test_closing_says_how_it_ended_and_when_all_of_it_goes(
    hall: TownHall, fatima: Someone, chat: Chat, concern: ConcernId
) -> None:
    await closed(hall, fatima, concern)
    assert "Er is hulp geregeld" in chat.last.text
    assert "Op zondag 21 februari wissen we alles van deze melding." in chat.last.text
    await done(fatima, hall, Act.POSTPONE_ERASURE, concern, REASON)
    assert "we bewaren je melding langer dan we zeiden" in chat.last.text
    assert REASON.text in chat.last.text
    assert "Op zaterdag 22 mei wissen we alles" in chat.last.text


@pytest.mark.parametrize("kind", list(ConcernKind))
async def test_a_day_after_closing_two_taps_ask_how_it_was(
    hall: TownHall, merel: Someone, fatima: Someone, chat: Chat, kind: ConcernKind
) -> None:
    concern = await hall.concern(merel, kind=kind)
    await fatima.press("Oppakken", concern)
    await closed(hall, fatima, concern)
    await a_day_later(hall)
    await hall.work(concern_deadlines.run)
    assert chat.texts.count("Voelde je je gehoord?") == 1
    assert list(chat.last.buttons) == [
        "👂 Ja, gehoord",
        "Nee, niet gehoord",
        "✅ Ja, klaar",
        "Nee, nog niet",
    ]
    hall.wait(days=3)
    await chat.presses("✅ Ja, klaar")
    await chat.presses("Nee, niet gehoord")
    assert "Dank je wel dat je dit liet weten." in chat.last.text
    assert not chat.last.buttons
    timeline = (await hall.now_is(concern)).timeline
    assert (timeline.heard, timeline.finished, timeline.reopen_asked) == (False, True, False)
    assert "niet gehoord" not in hall.texts()
    lines = await hall.look(lambda store: store.journal.of(concern))
    assert [line.detail for line in lines if line.act == "rated"] == ["", ""]


async def test_each_answer_is_given_once(
    hall: TownHall, fatima: Someone, chat: Chat, concern: ConcernId
) -> None:
    await closed(hall, fatima, concern)
    await a_day_later(hall)
    number, buttons = max(chat.messages), dict(chat.last.buttons)
    await chat.presses("👂 Ja, gehoord")
    toast = await chat.presses_data(number, buttons["Nee, niet gehoord"])
    assert toast == "Dank je, dat had je al laten weten."
    assert (await hall.now_is(concern)).timeline.heard is True


async def test_not_finished_asks_the_officials_to_go_on(
    hall: TownHall, fatima: Someone, chat: Chat, concern: ConcernId
) -> None:
    await closed(hall, fatima, concern)
    await a_day_later(hall)
    number, buttons = max(chat.messages), dict(chat.last.buttons)
    await chat.presses("Nee, nog niet")
    assert "Dit is voor jou nog niet klaar. De ambtenaren weten dat." in chat.messages[number].text
    assert (await hall.now_is(concern)).timeline.reopen_asked
    assert (await hall.journal(concern))[-1] == "reopening-asked"
    assert "nog niet klaar" in hall.texts()
    await done(fatima, hall, Act.REOPEN, concern)
    assert "we gaan weer verder met je melding" in chat.last.text
    for day in ("dinsdag 1 december pakt iemand het op", "dinsdag 15 december hoor je van ons"):
        assert day in chat.last.text
    toast = await chat.presses_data(number, buttons["👂 Ja, gehoord"])
    assert toast.startswith("Dat kan nu niet meer.")
    assert "alweer" in chat.messages[number].text


async def test_what_stays_closed_comes_with_the_words_of_the_official(
    hall: TownHall, fatima: Someone, chat: Chat, concern: ConcernId
) -> None:
    await closed(hall, fatima, concern)
    await done(chat.who, hall, Act.REQUEST_REOPEN, concern, where=PRIVATE)
    await done(fatima, hall, Act.LEAVE_CLOSED, concern, REASON)
    assert "je melding blijft gesloten" in chat.last.text
    assert REASON.text in chat.last.text


async def test_whoever_said_how_it_was_already_is_not_asked_again(
    hall: TownHall, fatima: Someone, chat: Chat, concern: ConcernId
) -> None:
    await closed(hall, fatima, concern)
    await chat.opens(concern)
    await chat.presses("👂 Ja, gehoord")
    await chat.presses("✅ Ja, klaar")
    heard = len(chat.messages)
    await a_day_later(hall)
    assert len(chat.messages) == heard


async def test_somebody_who_left_is_not_asked_how_it_was(
    hall: TownHall, fatima: Someone, chat: Chat, concern: ConcernId
) -> None:
    await closed(hall, fatima, concern)

    def leave(unit: Unit) -> None:
        unit.store.people.remove(chat.who.person, unit.now)

    await hall.work(leave)
    heard = len(chat.messages)
    await a_day_later(hall)
    assert len(chat.messages) == heard
    assert (await hall.now_is(concern)).stage is Stage.CLOSED


@pytest.mark.parametrize(
    "act",
    [
        rule.act
        for rule in MUNICIPALITY.protocol.rules.values()
        if Hearer.REPORTER in rule.tells and Doer.REPORTER not in rule.who
    ],
)
def test_every_act_of_others_that_is_told_has_a_text(act: Act) -> None:
    asked = {Act.ASK, Act.ASK_IDENTITY, Act.PASS_ON}
    assert act in {Act.FILE, Act.FILE_FOR, Act.ERASE} | asked or wording.knows(f"progress-{act}")


async def test_who_is_not_finished_is_asked_at_once_what_is_missing(
    hall: TownHall, fatima: Someone, chat: Chat, concern: ConcernId
) -> None:
    await closed(hall, fatima, concern)
    await a_day_later(hall)
    care = chat.showing("Hoe was dat voor jou?")
    await chat.presses("Nee, nog niet", on=care)
    assert (await hall.now_is(concern)).timeline.reopen_asked, "whatever is typed"
    assert "De ambtenaren weten dat" in chat.messages[care].text
    assert "Wat ontbreekt er nog" in chat.last.text
    assert list(chat.last.buttons) == ["Overslaan", "Terug", "Stoppen"]
    await chat.writes("De lamp is nog stuk.")
    assert "Verstuurd" in chat.last.text
    assert (await hall.now_is(concern)).timeline.added == 1
    await fatima.press("Lezen", concern)
    assert "De lamp is nog stuk." in hall.texts()


@pytest.mark.parametrize("way_out", ["Overslaan", "Stoppen"])
async def test_saying_what_is_missing_can_be_skipped_and_the_wish_stays(
    hall: TownHall, fatima: Someone, chat: Chat, concern: ConcernId, way_out: str
) -> None:
    await closed(hall, fatima, concern)
    await chat.opens(concern)
    await chat.presses("Ik wil dat dit verdergaat")
    assert "Wat ontbreekt er nog" in chat.last.text
    await chat.presses(way_out)
    after = await hall.now_is(concern)
    assert after.timeline.reopen_asked
    assert after.timeline.added == 0
    assert "Wat ontbreekt er nog" not in chat.texts
    said = {"Overslaan": "weten dat dit voor jou nog niet klaar is", "Stoppen": "niets verstuurd"}
    assert said[way_out] in chat.last.text


async def test_who_is_writing_about_something_else_is_not_asked_what_is_missing(
    hall: TownHall, fatima: Someone, chat: Chat, concern: ConcernId
) -> None:
    await closed(hall, fatima, concern)
    await a_day_later(hall)
    care = chat.showing("Hoe was dat voor jou?")
    await chat.begins_adding(await hall.concern(chat.who))
    await chat.says("Nog iets.")
    await chat.presses("Nee, nog niet", on=care)
    assert (await hall.now_is(concern)).timeline.reopen_asked
    assert "Wat ontbreekt er nog" not in chat.texts
    assert "Genoteerd" in chat.texts
