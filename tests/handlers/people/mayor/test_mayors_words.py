"""The mayor's own words: given by a coordinator, heard with the yearly thanks, asked anew once."""

from datetime import UTC, datetime

import pytest

from domain.conversations.attachments import Medium
from domain.errors import AnswerRefused
from domain.identifiers import MessageId
from domain.notices import Notice, NoticeKind
from domain.people.mayors_words import MOST_VOICE_BYTES, MayorsWords
from domain.people.membership import Counted
from domain.people.notices import YearDetail
from domain.roles import Role
from handlers.people.participation_notice import Thanks
from handlers.telegram.calls import Call, Failure, FailureKind, Fetched
from handlers.telegram.happenings import SentFile
from handlers.telegram.rendering import PATIENCE, Verdict
from services.people import language_and_removal, yearly_thanks
from services.people.mayor import mayors_words
from services.unit import Unit
from tests.handlers.people.doorstep import MUNICIPALITY, Doorstep
from tests.handlers.people.members import everything, membership, person, sweep, taking_part
from tests.handlers.people.visitor import Visitor

DAY = datetime(2026, 12, 7, 9, 0, tzinfo=UTC)
NEXT_YEAR = datetime(2027, 12, 7, 9, 0, tzinfo=UTC)
WORDS = "Ik ben <trots> op wat jullie voor de stad doen."
SPEECH = b"OggS: dank jullie wel"
NETWORK = MUNICIPALITY.network.name


async def page(coordinator: Visitor) -> None:
    await coordinator.say("/netwerk")
    await coordinator.press("Berichten", "Woorden van de burgemeester")


async def give(coordinator: Visitor, words: str) -> None:
    """Type the words, and put them ready."""
    await page(coordinator)
    await coordinator.press(
        "Woorden opgeven" if "Woorden opgeven" in coordinator.labels else "Woorden veranderen"
    )
    await coordinator.say(words)
    await coordinator.press("Klaar")


async def speak(doorstep: Doorstep, coordinator: Visitor, content: bytes = SPEECH) -> None:
    """Send a voice message; it comes in as it was made safe."""
    doorstep.telegram.files["speech"] = Fetched(content)
    message = MessageId(doorstep.telegram.type(coordinator.account, ""))
    await coordinator._happen(
        SentFile(coordinator.speaker, coordinator.place, message, Medium.VOICE, "speech", 1000)
    )


async def kept(doorstep: Doorstep) -> list[MayorsWords]:
    return await doorstep.look(lambda store: store.affairs.all(MayorsWords))


def voices(visitor: Visitor) -> list[bytes | None]:
    return [shown.content for shown in visitor.chat.values() if shown.media == "voice"]


async def test_the_words_go_with_everybodys_thanks_as_they_were_written(
    doorstep: Doorstep,
) -> None:
    ineke = await doorstep.coordinator()
    merel, tom = await doorstep.member("Merel"), await doorstep.member("Tom", language="en")
    fatima = await doorstep.member("Fatima", Role.OFFICIAL)
    await give(ineke, WORDS)
    preview = ineke.last.text
    assert "bedankje van 7 december 2026" in preview
    await ineke.press("Klaarzetten")
    assert "Dit gaat mee" in ineke.last.text
    assert WORDS in ineke.last.text

    await sweep(doorstep, DAY)
    mayor = (
        f"Ook de burgemeester bedankt je. Dit schreef de burgemeester aan iedereen van {NETWORK}:"
    )
    assert f"{mayor}\n{WORDS}" in merel.last.text
    assert f"{mayor}\n{WORDS}" in preview, "she saw what they read"
    assert "This is what the mayor wrote" in tom.last.text
    assert WORDS in tom.last.text, "as it was written, in whatever language"
    assert WORDS not in everything(fatima)
    assert not voices(merel)

    await page(ineke)
    assert "7 december 2027" in ineke.last.text, "those are over"
    await sweep(doorstep, NEXT_YEAR)
    assert everything(merel).count("Ook de burgemeester bedankt je.") == 1


async def test_the_voice_comes_after_the_thanks_and_its_coordinator_hears_it_first(
    doorstep: Doorstep,
) -> None:
    ineke, merel = await doorstep.coordinator(), await doorstep.member("Merel")
    await page(ineke)
    await ineke.press("Woorden opgeven")
    await speak(doorstep, ineke)
    await ineke.press("Klaar")
    assert "Het spraakbericht komt er meteen achteraan" in ineke.last.text
    await ineke.press("Klaarzetten", "Beluisteren")
    assert voices(ineke) == [SPEECH]
    await sweep(doorstep, DAY)
    assert voices(merel) == [SPEECH]
    assert merel.last.media == "voice", "after the thanks"
    assert merel.last.text == f"💐 De burgemeester aan iedereen van {NETWORK}."
    assert "met een gesproken bericht" in everything(merel)

    await taking_part(doorstep, merel, numbers={Counted.MEETINGS: 1})
    heard = await person(doorstep, merel)
    await doorstep.work(lambda unit: yearly_thanks.hear_mayor(unit, heard.id, DAY.year))
    assert len(voices(merel)) == 2
    counted = await membership(doorstep, merel)
    assert counted.numbers == {Counted.MEETINGS: 1}, "a voice that comes late forgets nothing"


async def test_who_can_get_no_voice_message_reads_once_that_there_is_one(
    doorstep: Doorstep,
) -> None:
    ineke, merel = await doorstep.coordinator(), await doorstep.member("Merel")
    tom = await doorstep.member("Tom", language="en")
    await page(ineke)
    await ineke.press("Woorden opgeven")
    await speak(doorstep, ineke)
    await ineke.press("Klaar", "Klaarzetten")
    doorstep.telegram.refused_methods["sendVoice"] = FailureKind.NO_VOICES
    await ineke.press("Beluisteren")
    assert "neemt geen spraakberichten aan" in ineke.last.text
    assert {"Terugnemen", "Beluisteren"} <= set(ineke.labels)
    await sweep(doorstep, DAY)
    assert "met een gesproken bericht" in everything(merel)
    assert everything(merel).count("neemt dit spraakbericht niet aan. Wil je het horen? Bel") == 1
    assert "does not accept this voice message" in tom.last.text
    assert not voices(merel)


@pytest.mark.parametrize(
    ("failure", "verdict"),
    [
        (Failure(FailureKind.NO_VOICES), Verdict.DONE),
        (Failure(FailureKind.REFUSED), Verdict.LATER),
        (Failure(FailureKind.REFUSED, times=PATIENCE), Verdict.DONE),
        (Failure(FailureKind.METHOD_UNKNOWN, times=PATIENCE), Verdict.DONE),
        (Failure(FailureKind.BLOCKED), Verdict.UNDELIVERABLE),
    ],
)
async def test_a_voice_that_never_arrives_is_waited_for_no_longer(
    doorstep: Doorstep, failure: Failure, verdict: Verdict
) -> None:
    merel = await person(doorstep, await doorstep.member("Merel"))
    notice = Notice(NoticeKind.THANKS, person=merel.id, detail=YearDetail(2026, "voice"))
    call = Call("sendVoice", {"chat_id": merel.account})

    def fails(unit: Unit) -> Verdict:
        unit.tell(notice)
        return Thanks().failed(unit, unit.told[-1], call, failure)

    assert await doorstep.work(fails) is verdict


async def test_speech_too_long_for_everybody_is_refused_and_nothing_is_ready(
    doorstep: Doorstep,
) -> None:
    ineke = await doorstep.coordinator()
    await page(ineke)
    await ineke.press("Woorden opgeven")
    await speak(doorstep, ineke, bytes(MOST_VOICE_BYTES + 1))
    await ineke.press("Klaar")
    assert "te lang" in await ineke.press("Klaarzetten")
    assert await kept(doorstep) == []


async def test_words_are_replaced_or_taken_back_until_they_go_and_nothing_stays_of_them(
    doorstep: Doorstep,
) -> None:
    ineke, merel = await doorstep.coordinator(), await doorstep.member("Merel")
    await give(ineke, "De eerste woorden")
    await ineke.press("Klaarzetten")
    await give(ineke, "De tweede woorden")
    assert "in de plaats van wat er nu klaarstaat" in ineke.last.text
    await ineke.press("Klaarzetten")
    assert "De eerste woorden" not in everything(ineke), "the page goes that showed them"
    number = max(n for n, shown in ineke.chat.items() if "Terugnemen" in shown.buttons)
    button = ineke.chat[number].buttons["Terugnemen"]
    await ineke.press("Terugnemen")
    assert "niet meer klaar" in await ineke.press_data(max(ineke.chat), button), "twice"
    assert "Nu zijn die er niet" in everything(ineke)
    assert [(each.words, each.voice) for each in await kept(doorstep)] == [("", "")] * 2
    await sweep(doorstep, DAY)
    assert "burgemeester" not in merel.last.text


async def test_what_another_coordinator_does_with_them_is_told(doorstep: Doorstep) -> None:
    ineke, wietske = await doorstep.coordinator(), await doorstep.coordinator("Wietske")
    await give(ineke, "De eerste woorden")
    await ineke.press("Klaarzetten")
    await give(wietske, "De tweede woorden")
    await wietske.press("Klaarzetten")
    assert "Wietske gaf andere woorden van de burgemeester op" in ineke.last.text
    assert "De eerste woorden" not in everything(ineke)
    await page(ineke)
    await ineke.press("Terugnemen")
    assert "Ineke nam de woorden van de burgemeester voor het bedankje terug" in wietske.last.text
    assert "gaf andere woorden" not in everything(wietske), "what one does is not told to oneself"


async def test_a_citizen_number_is_refused_and_other_roles_give_no_words(
    doorstep: Doorstep,
) -> None:
    ineke, fatima = await doorstep.coordinator(), await doorstep.member("Fatima", Role.OFFICIAL)
    await page(ineke)
    number = max(n for n, shown in ineke.chat.items() if "Woorden opgeven" in shown.buttons)
    data = ineke.chat[number].buttons["Woorden opgeven"]
    assert await fatima.press_data(1, data) == "Deze knop is niet voor jou bedoeld."
    await ineke.press("Woorden opgeven")
    await ineke.say("Bel 111222333")
    assert "111222333" not in everything(ineke)
    assert "Klaar" not in ineke.labels, "there are no words yet"

    def gives(unit: Unit) -> None:
        by = unit.store.people.by_account(ineke.account)
        assert by is not None
        with pytest.raises(AnswerRefused):
            mayors_words.give(unit, by, "Bel 111222333", None)

    await doorstep.work(gives)
    assert await kept(doorstep) == []


async def test_coordinators_are_asked_once_a_year_later_and_not_without_words_before(
    doorstep: Doorstep,
) -> None:
    ineke = await doorstep.coordinator()
    await sweep(doorstep, datetime(2026, 11, 25, 9, tzinfo=UTC))
    assert "woorden van de burgemeester mee" not in everything(ineke)
    await give(ineke, WORDS)
    await ineke.press("Klaarzetten")
    await sweep(doorstep, DAY)
    for day in (8, 9, 9, 10):
        await sweep(doorstep, datetime(2027, 11, day, 10, tzinfo=UTC))
        asked = everything(ineke).count("Vorig jaar gingen er woorden van de burgemeester mee")
        assert asked == (day > 8)
    await sweep(doorstep, NEXT_YEAR)
    await sweep(doorstep, datetime(2028, 11, 20, 10, tzinfo=UTC))
    assert everything(ineke).count("Vorig jaar gingen er woorden") == 1, "none went last year"


async def test_words_that_lay_ready_for_a_year_are_shown_again_before_they_go(
    doorstep: Doorstep,
) -> None:
    ineke = await doorstep.coordinator()
    await give(ineke, WORDS)
    await ineke.press("Klaarzetten")
    await sweep(doorstep, DAY)
    await give(ineke, "Ook in 2027 dank.")
    await ineke.press("Klaarzetten")
    shown = set(ineke.chat)
    for day in (9, 10):
        await sweep(doorstep, datetime(2027, 11, day, 10, tzinfo=UTC))
    new = [ineke.chat[number] for number in set(ineke.chat) - shown]
    (again,) = [each for each in new if "Ook in 2027 dank." in each.text]
    assert "Dit gaat mee met het bedankje op 7 december 2027" in again.text
    assert "Terugnemen" in again.buttons


async def test_they_outlive_who_gave_them_and_go_when_they_were_kept_long_enough(
    doorstep: Doorstep,
) -> None:
    ineke, wietske = await doorstep.coordinator(), await doorstep.coordinator("Wietske")
    merel = await doorstep.member("Merel")
    await give(ineke, WORDS)
    await ineke.press("Klaarzetten")
    gone, by = await person(doorstep, ineke), await person(doorstep, wietske)
    await doorstep.work(lambda unit: language_and_removal.remove(unit, by, gone.id, None))
    await sweep(doorstep, DAY)
    assert WORDS in merel.last.text
    days = MUNICIPALITY.network.habits.keep_days
    await sweep(doorstep, DAY.replace(year=DAY.year + -(-days // 365), day=20))
    assert await kept(doorstep) == []
