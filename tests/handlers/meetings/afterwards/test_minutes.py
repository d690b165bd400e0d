"""The minutes of a meeting, in words or as a PDF, to everybody who was invited."""

from datetime import date

import pytest

from domain.conversations.papers import to_pass_on
from domain.identifiers import AffairId, MessageId
from domain.roles import Role
from handlers.telegram.happenings import Document, SentOther
from services.meetings.afterwards import minutes
from services.unit import Unit
from tests.handlers.chat import Chat
from tests.handlers.fake_telegram.messages import Shown
from tests.handlers.meetings.evening import begun, leads
from tests.handlers.meetings.gathering import called, meeting, takes_part
from tests.handlers.town_hall import Someone, TownHall

WORDS = "We spraken over de <winter>.\nIedereen doet mee."


@pytest.fixture
async def evening(hall: TownHall, noor: Someone, merel: Someone, samir: Someone) -> AffairId:
    return await begun(hall, noor)


async def sends_pdf(someone: Someone, name: str) -> None:
    telegram = someone.hall.telegram
    number = telegram.arrive(someone.account, Shown("", None, {}, media="document"))
    telegram.documents["pdf-1"] = (name, b"%PDF-1.4")
    document = Document("pdf-1", name, "application/pdf", 40_000)
    place = someone._place(someone.account, None)  # type: ignore[arg-type]
    await someone.happen(SentOther(someone._speaker(), place, MessageId(number), document=document))


async def test_minutes_in_words_go_to_all_who_were_invited_and_to_nobody_else(
    hall: TownHall, noor: Someone, evening: AffairId, merel: Someone, samir: Someone
) -> None:
    late = await hall.person(Role.KEY_FIGURE, "Laat")
    chat = await leads(noor)
    await chat.presses("Verslag versturen")
    await chat.presses("In een bericht")
    await chat.says(WORDS)
    await chat.presses("Versturen")
    for reader in (merel, samir):
        assert Chat(reader).last.text == (
            f"📝 Verslag van Samen door de winter, donderdag 3 december\n\n{WORDS}"
        )
    assert "Verslag" not in Chat(late).texts
    assert "Verslag: verstuurd" in chat.last.text
    assert (await meeting(hall, evening)).minutes_words == WORDS


async def test_minutes_as_a_pdf_go_out_as_that_file_and_once_more_when_mended(
    hall: TownHall, noor: Someone, evening: AffairId, merel: Someone
) -> None:
    for name in ("verslag.pdf", "verslag-2.pdf"):
        chat = await leads(noor)
        await chat.presses("Verslag versturen")
        await chat.presses("Als pdf")
        await sends_pdf(noor, name)
        await chat.presses("Versturen")
        assert Chat(merel).last.document == ("schakel-2026-12-03.pdf", b"%PDF-1.4")
    kept = await meeting(hall, evening)
    assert kept.minutes_words == ""
    assert to_pass_on(kept.minutes_file) is not None


async def test_who_is_paused_or_left_before_it_goes_gets_nothing(
    hall: TownHall, noor: Someone, evening: AffairId, merel: Someone, samir: Someone
) -> None:
    await takes_part(hall, samir, paused_until=date(2027, 1, 1))
    hall.offline = True

    def send(unit: Unit) -> None:
        leader = unit.store.people.by_id(noor.person)
        assert leader is not None
        minutes.send(unit, leader, evening, WORDS, "")

    await hall.work(send)
    await hall.work(lambda unit: unit.store.people.remove(merel.person, unit.now))
    hall.offline = False
    await hall.deliver()
    assert "Verslag" not in Chat(merel).texts
    assert "Verslag" not in Chat(samir).texts
    assert await hall.waiting() == []


async def test_before_the_meeting_there_are_no_minutes_and_members_send_none(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    made = await called(hall, noor)
    toast = await Chat(noor).presses_data(1, f"1t:a-minutes:{made}:")
    assert "half uur voor het begin" in toast
    assert await Chat(merel).presses_data(1, f"1t:a-minutes:{made}:")
    assert "Verslag" not in Chat(merel).texts
