"""What was agreed: written down, sent to who was there, asked about, and shown the next time."""

from datetime import UTC, datetime, timedelta

import pytest

from domain.identifiers import AffairId
from domain.meetings.shared_agreement import AgreementState
from domain.people.membership import Counted
from tests.handlers.chat import Chat
from tests.handlers.meetings.desk import Desk
from tests.handlers.meetings.evening import begun, leads, notes
from tests.handlers.meetings.gathering import THURSDAY, called, meeting, takes_part, until
from tests.handlers.town_hall import Someone, TownHall

KEYS = "De sleutel van het buurthuis ophalen"
ON_ITS_DAY = datetime(2026, 12, 5, 9, 0, 30, tzinfo=UTC)  # ten in the morning there
A_WEEK_LATER = ON_ITS_DAY + timedelta(days=7)


@pytest.fixture
async def evening(hall: TownHall, noor: Someone, merel: Someone, samir: Someone) -> AffairId:
    return await begun(hall, noor)


async def writes_down(chat: Chat, what: str, who: str, by: str = "5 december") -> None:
    """From the page of the meeting on, or from that of its agreements."""
    if "Afspraken" in chat.last.buttons:
        await chat.presses("Afspraken")
    await chat.presses("Afspraak toevoegen")
    await chat.says(what)
    await chat.presses(who)
    if by:
        await chat.says(by)
    else:
        await chat.presses("Overslaan")
    await chat.presses("Opschrijven")


async def its_day_comes(hall: TownHall) -> None:
    await until(hall, THURSDAY + timedelta(hours=2))
    await until(hall, ON_ITS_DAY)


async def states(hall: TownHall, meeting_id: AffairId) -> list[AgreementState]:
    return [each.state for each in (await meeting(hall, meeting_id)).agreements]


async def test_an_agreement_is_written_down_and_sent_to_who_was_there(
    hall: TownHall, noor: Someone, evening: AffairId, merel: Someone, samir: Someone
) -> None:
    chat = await notes(noor, "Merel")
    await writes_down(chat, KEYS, "Merel")
    assert "Nog niet verstuurd" in chat.last.text
    assert "1 persoon" in await chat.presses("Versturen aan wie er was")
    told = Chat(merel).last.text
    assert KEYS in told
    assert "Voor jou, uiterlijk zaterdag 5 december" in told
    assert KEYS not in Chat(samir).texts
    assert "Versturen aan wie er was" not in chat.last.buttons

    await writes_down(chat, "Stoelen lenen", "Iedereen", by="")
    await chat.presses("Versturen aan wie er was")
    assert "Stoelen lenen\nVoor iedereen" in Chat(merel).last.text


async def test_without_anybody_there_nothing_is_sent(
    hall: TownHall, noor: Someone, evening: AffairId
) -> None:
    chat = await leads(noor)
    await writes_down(chat, KEYS, "Iedereen")
    assert "Leg eerst vast wie er was" in await chat.presses("Versturen aan wie er was")


async def test_whoever_keeps_it_is_asked_on_its_day_and_again_a_week_after_not_yet(
    hall: TownHall, noor: Someone, evening: AffairId, merel: Someone
) -> None:
    await writes_down(await notes(noor, "Merel"), KEYS, "Merel")
    await until(hall, ON_ITS_DAY - timedelta(minutes=1))
    assert "Is het gelukt?" not in Chat(merel).texts
    await its_day_comes(hall)
    await until(hall, ON_ITS_DAY + timedelta(minutes=1))
    chat = Chat(merel)
    assert chat.texts.count("Is het gelukt?") == 1
    await chat.presses("Nog niet")
    assert "Over een week vragen we het je nog een keer" in chat.last.text
    assert chat.last.buttons == {}
    await until(hall, A_WEEK_LATER)
    assert "Nog even over deze afspraak" in chat.last.text
    assert "Vandaag is de dag" not in chat.last.text
    await chat.presses("Gelukt")
    assert "dit is genoteerd" in chat.last.text
    assert await states(hall, evening) == [AgreementState.KEPT]
    person = await hall.look(lambda store: store.people.by_id(merel.person))
    assert person is not None
    assert person.membership.numbers[Counted.AGREEMENTS] == 1
    await until(hall, A_WEEK_LATER + timedelta(days=30))
    assert chat.texts.count("Is het gelukt?") == 0


async def test_it_is_not_asked_at_night_when_the_bot_was_away_on_its_day(
    hall: TownHall, noor: Someone, evening: AffairId, merel: Someone
) -> None:
    await writes_down(await notes(noor, "Merel"), KEYS, "Merel")
    await until(hall, datetime(2026, 12, 6, 1, 0, tzinfo=UTC))
    assert "Is het gelukt?" not in Chat(merel).texts
    await until(hall, datetime(2026, 12, 6, 6, 1, tzinfo=UTC))
    assert Chat(merel).texts.count("Is het gelukt?") == 1


async def test_of_what_is_for_everybody_all_are_reminded_and_who_called_is_asked(
    hall: TownHall, noor: Someone, evening: AffairId, merel: Someone, samir: Someone
) -> None:
    await writes_down(await notes(noor, "Merel"), KEYS, "Iedereen")
    await its_day_comes(hall)
    assert "Vandaag is de dag van deze afspraak" in Chat(merel).last.text
    assert Chat(merel).last.buttons == {}
    assert KEYS not in Chat(samir).texts
    chat = Chat(noor)
    await chat.presses("Gaat niet door")
    assert await states(hall, evening) == [AgreementState.DROPPED]


async def test_who_left_or_paused_is_not_asked_but_who_called_is(
    hall: TownHall, noor: Someone, evening: AffairId, merel: Someone
) -> None:
    await writes_down(await notes(noor, "Merel"), KEYS, "Merel")
    await takes_part(hall, merel, paused_until=ON_ITS_DAY.date() + timedelta(days=9))
    await its_day_comes(hall)
    assert "Is het gelukt?" not in Chat(merel).texts
    assert "Is het gelukt?" in Chat(noor).last.text


async def test_who_leads_it_settles_an_agreement_or_takes_it_away(
    hall: TownHall, noor: Someone, evening: AffairId, merel: Someone
) -> None:
    chat = await notes(noor, "Merel")
    await writes_down(chat, KEYS, "Merel")
    await writes_down(chat, "Stoelen lenen", "Merel")
    await chat.presses(KEYS)
    await chat.presses("Gelukt")
    assert f"✓ {KEYS}" in chat.last.text
    await chat.presses("Stoelen lenen")
    await chat.presses("Weghalen")
    assert await states(hall, evening) == [AgreementState.KEPT]
    await its_day_comes(hall)
    assert "Is het gelukt?" not in Chat(merel).texts


async def test_nobody_settles_the_agreement_of_somebody_else(
    hall: TownHall, noor: Someone, evening: AffairId, merel: Someone, samir: Someone
) -> None:
    await writes_down(await notes(noor, "Merel"), KEYS, "Merel")
    toast = await Chat(samir).presses_data(101, f"1t:a-answer:{evening}:1-kept")
    assert toast
    assert await states(hall, evening) == [AgreementState.OPEN]


async def test_a_second_answer_says_that_it_was_said(
    hall: TownHall, noor: Someone, evening: AffairId, merel: Someone
) -> None:
    await writes_down(await notes(noor, "Merel"), KEYS, "Merel")
    await its_day_comes(hall)
    chat = Chat(merel)
    number = max(chat.messages)
    data = chat.last.buttons["Gelukt"]
    await chat.presses_data(number, data)
    assert "al gezegd" in await chat.presses_data(number, data)


async def test_what_is_still_open_stands_in_the_next_invitation_of_who_was_invited_then(
    hall: TownHall, noor: Someone, evening: AffairId, merel: Someone
) -> None:
    chat = await notes(noor, "Merel")
    await writes_down(chat, KEYS, "Merel")
    await writes_down(chat, "Stoelen lenen", "Iedereen")
    await chat.presses("Versturen aan wie er was")
    newcomer = await hall.person(name="Nieuw")
    await until(hall, THURSDAY + timedelta(days=1))
    await called(hall, noor, title="Lente", start=THURSDAY + timedelta(days=60))
    invitation = Chat(merel).messages[Chat(merel).showing("Lente")].text
    assert "Nog open van eerder" in invitation
    assert f"{KEYS}, uiterlijk zaterdag 5 december (voor jou)" in invitation
    assert "Stoelen lenen" in invitation
    assert "Lente" in Chat(newcomer).last.text
    assert KEYS not in Chat(newcomer).last.text


@pytest.mark.parametrize("by", ["vandaag", "gisteren", "31 februari"])
async def test_a_day_that_is_not_ahead_is_asked_again(
    hall: TownHall, noor: Someone, evening: AffairId, by: str
) -> None:
    chat = await leads(noor)
    await chat.presses("Afspraken")
    await chat.presses("Afspraak toevoegen")
    await chat.says(KEYS)
    await chat.presses("Iedereen")
    await chat.says(by)
    if by == "vandaag":
        await chat.presses("Opschrijven")
    assert (await meeting(hall, evening)).agreements == ()


async def test_a_citizen_number_is_never_written_down(
    hall: TownHall, noor: Someone, evening: AffairId
) -> None:
    chat = await leads(noor)
    await chat.presses("Afspraken")
    await chat.presses("Afspraak toevoegen")
    await chat.says("Bel 111222333 terug")
    assert (await meeting(hall, evening)).agreements == ()
    assert "111222333" not in chat.texts


async def test_whatever_an_agreement_ends_with_its_day_reads_well_after_it(
    hall: TownHall, noor: Someone, evening: AffairId, merel: Someone
) -> None:
    chat = await notes(noor, "Merel")
    for what in ("De sleutel ophalen.", "Wie belt de imam?", "Stoelen lenen...", "w" * 200):
        await writes_down(chat, what, "Merel")
    await chat.presses("Versturen aan wie er was")
    await until(hall, THURSDAY + timedelta(days=1))
    await called(hall, noor, title="Lente", start=THURSDAY + timedelta(days=60))
    invitation = Chat(merel).messages[Chat(merel).showing("Lente")].text
    for line in (
        "• De sleutel ophalen, uiterlijk zaterdag 5 december (voor jou)",
        "• Wie belt de imam? Uiterlijk zaterdag 5 december (voor jou)",
        "• Stoelen lenen, uiterlijk zaterdag 5 december (voor jou)",
        f"• {'w' * 119}…, uiterlijk zaterdag 5 december (voor jou)",
    ):
        assert line in invitation


async def test_whoever_calls_the_next_meeting_sees_beforehand_what_is_still_open(
    hall: TownHall, noor: Someone, evening: AffairId, merel: Someone
) -> None:
    chat = await notes(noor, "Merel")
    await writes_down(chat, KEYS, "Merel")
    await chat.presses("Versturen aan wie er was")
    await until(hall, THURSDAY + timedelta(days=1))
    desk = Desk(noor)
    await desk.calls(title="Lente", moment="do 10 dec 19:30")
    assert f"{KEYS}, uiterlijk zaterdag 5 december" in desk.last.text
