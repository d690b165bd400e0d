"""Who is at a meeting: by a tap of who leads it, by a code in the room; and thanks to who was."""

from datetime import timedelta

import pytest

from domain.identifiers import AffairId, MessageId
from domain.meetings.after_meeting import MOST_TRIES, PATIENCE
from domain.people.membership import Counted
from domain.roles import Role
from handlers.telegram.happenings import Said
from services.meetings import changing
from services.people import language_and_removal
from services.unit import Unit
from tests.handlers.chat import Chat
from tests.handlers.fake_telegram.messages import Shown
from tests.handlers.meetings.evening import LATER, begun, leads
from tests.handlers.meetings.gathering import THURSDAY, called, meeting, person, state, sweep, until
from tests.handlers.town_hall import Someone, TownHall


@pytest.fixture
async def karim(hall: TownHall) -> Someone:
    return await hall.person(Role.CHAIR, "Karim")


@pytest.fixture
async def evening(hall: TownHall, noor: Someone, merel: Someone, samir: Someone) -> AffairId:
    """A meeting that began five minutes ago."""
    return await begun(hall, noor)


async def scans(someone: Someone, link: str) -> None:
    number = MessageId(someone.hall.telegram.arrive(someone.account, Shown("/start", None, {})))
    place = someone._place(someone.account, None)  # type: ignore[arg-type]
    argument = link.partition("?start=")[2] or link
    said = Said(someone._speaker(), place, number, "/start", command="start", argument=argument)
    await someone.happen(said)


async def shows_code(chat: Chat) -> str:
    await chat.presses("Aanwezigheid")
    await chat.presses("Code tonen")
    return chat.last.html.partition("code voor wie er is: <b>")[2][:4]


async def wants_in(someone: Someone) -> Chat:
    chat = Chat(someone)
    await chat.says("Bijeenkomsten")
    await chat.presses(next(label for label in chat.last.buttons if "winter" in label))
    await chat.presses("Ik ben er")
    return chat


async def numbers_of(hall: TownHall, someone: Someone) -> dict[Counted, int]:
    person = await hall.look(lambda store: store.people.by_id(someone.person))
    assert person is not None
    return dict(person.membership.numbers)


async def test_whoever_leads_it_notes_with_a_tap_who_is_there_and_who_is_not_after_all(
    hall: TownHall, noor: Someone, evening: AffairId, merel: Someone
) -> None:
    chat = await leads(noor)
    await chat.presses("Aanwezigheid")
    await chat.presses("▫️ Merel")
    assert "✓ Merel" in chat.last.buttons
    assert "Nu 1 persoon" in chat.last.text
    assert (await state(hall, evening, merel)).present
    await chat.presses("✓ Merel")
    assert (await state(hall, evening, merel)).present is False


async def test_somebody_types_the_code_and_their_words_leave_the_chat(
    hall: TownHall, noor: Someone, evening: AffairId, merel: Someone
) -> None:
    code = await shows_code(await leads(noor))
    chat = await wants_in(merel)
    typed = await chat.says(code)
    assert "Welkom bij Samen door de winter" in chat.last.text
    assert typed not in chat.messages
    assert (await state(hall, evening, merel)).present
    assert "Je staat al op de lijst" in await chat.presses("Ik ben er")


async def test_the_picture_in_the_room_does_it_without_typing(
    hall: TownHall, noor: Someone, evening: AffairId, merel: Someone
) -> None:
    await shows_code(await leads(noor))
    picture = max(hall.telegram.chats[noor.account].items())[1]
    assert picture.content.startswith(b"\x89PNG")
    code = (await meeting(hall, evening)).code
    await scans(merel, f"a-{evening}-{code}")
    assert (await state(hall, evening, merel)).present
    await scans(merel, f"a-{evening}-{code}")
    assert "Je staat al op de lijst" in Chat(merel).last.text


async def test_after_five_wrong_codes_somebody_waits_ten_minutes(
    hall: TownHall, noor: Someone, evening: AffairId, merel: Someone
) -> None:
    code = await shows_code(await leads(noor))
    wrong = f"{(int(code) + 1) % 10_000:04}"
    chat = await wants_in(merel)
    for count in range(MOST_TRIES):
        await chat.says(wrong)
        if count < MOST_TRIES - 1:
            assert "niet de code" in chat.last.text
            await chat.presses("Opnieuw proberen")
    assert "vijf keer niet de code" in chat.last.text
    await scans(merel, f"a-{evening}-{code}")
    assert not (await state(hall, evening, merel)).present
    await until(hall, hall.now + PATIENCE)
    await scans(merel, f"a-{evening}-{code}")
    assert (await state(hall, evening, merel)).present


async def test_a_code_says_nothing_to_strangers_and_lets_in_nobody_who_was_not_invited(
    hall: TownHall, noor: Someone, evening: AffairId
) -> None:
    await shows_code(await leads(noor))
    code = (await meeting(hall, evening)).code
    late = await hall.person(Role.KEY_FIGURE, "Late")
    await scans(late, f"a-{evening}-{code}")
    assert "niet voor jou bedoeld" in Chat(late).last.text
    stranger = Someone(hall, late.person, late.account)
    await hall.work(lambda unit: _remove(unit, late, noor))
    before = len(hall.telegram.calls)
    await scans(stranger, f"a-{evening}-{code}")
    assert all("winter" not in str(call.params) for call in hall.telegram.calls[before:])
    assert (await meeting(hall, evening)).code == code


async def test_before_its_time_and_without_a_code_it_is_said_what_to_do(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    made = await called(hall, noor)
    await scans(merel, f"a-{made}-0000")
    assert "half uur voor het begin" in Chat(merel).last.text
    await until(hall, LATER)
    await scans(merel, f"a-{made}-0000")
    assert "Er is nog geen code" in Chat(merel).last.text
    await until(hall, THURSDAY + timedelta(days=3))
    await scans(merel, f"a-{made}-0000")
    assert "tot een dag na" in Chat(merel).last.text


async def test_thanks_go_to_who_was_there_and_are_counted_for_themselves(
    hall: TownHall, noor: Someone, evening: AffairId, merel: Someone, samir: Someone
) -> None:
    chat = await leads(noor)
    await chat.presses("Aanwezigheid")
    assert "Klaar, bedank wie er was" not in chat.last.buttons
    await chat.presses("▫️ Merel")
    assert "1 persoon" in await chat.presses("Klaar, bedank wie er was")
    assert "Dank je wel dat je er was" in Chat(merel).last.text
    assert "Dank je wel" not in Chat(samir).texts
    assert await numbers_of(hall, merel) == {Counted.MEETINGS: 1}
    await chat.presses("Aanwezigheid")
    toast = await chat.presses("✓ Merel")
    assert "al bedankt" in toast
    await chat.presses("▫️ Samir")
    assert "Dank je wel dat je er was" in Chat(samir).last.text
    await until(hall, THURSDAY + timedelta(days=2))
    assert await numbers_of(hall, merel) == {Counted.MEETINGS: 1}
    assert Chat(merel).texts.count("Dank je wel dat je er was") == 1


async def test_who_was_there_is_thanked_by_itself_the_next_morning_once(
    hall: TownHall, noor: Someone, evening: AffairId, merel: Someone
) -> None:
    chat = await leads(noor)
    await chat.presses("Aanwezigheid")
    await chat.presses("▫️ Merel")
    await until(hall, THURSDAY + timedelta(hours=14, minutes=29))  # 9:59 the next morning
    assert "Dank je wel dat je er was" not in Chat(merel).texts
    await until(hall, THURSDAY + timedelta(hours=14, minutes=31))
    await sweep(hall)
    assert Chat(merel).texts.count("Dank je wel dat je er was") == 1


async def test_who_leads_it_hears_when_it_is_over_what_can_be_done(
    hall: TownHall, noor: Someone, karim: Someone, merel: Someone
) -> None:
    await called(hall, noor, chair=karim.person)
    await until(hall, THURSDAY + timedelta(minutes=91))
    for leader in (noor, karim):
        assert "Leg vast wie er was" in Chat(leader).last.text
        assert "Verslag versturen" in Chat(leader).last.buttons
    assert "Leg vast wie er was" not in Chat(merel).texts


async def test_when_who_called_it_left_the_coordinators_hear_that_it_is_over(
    hall: TownHall, noor: Someone, karim: Someone, merel: Someone
) -> None:
    await called(hall, karim)
    await hall.work(lambda unit: _remove(unit, karim, noor))
    await until(hall, THURSDAY + timedelta(minutes=91))
    assert "Leg vast wie er was" in Chat(noor).last.text


async def test_members_cannot_note_others(
    hall: TownHall, noor: Someone, evening: AffairId, merel: Someone
) -> None:
    chat = await leads(noor)
    await chat.presses("Aanwezigheid")
    data = chat.last.buttons["▫️ Merel"]
    toast = await Chat(merel).presses_data(max(Chat(merel).messages), data)
    assert toast
    assert not (await state(hall, evening, merel)).present


async def test_who_was_there_already_when_it_was_moved_is_not_there_on_the_other_day(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    made = await called(hall, noor)
    await until(hall, THURSDAY - timedelta(minutes=20))
    code = await shows_code(await leads(noor))
    await scans(merel, f"a-{made}-{code}")
    assert (await state(hall, made, merel)).present
    another = THURSDAY + timedelta(days=7)
    await hall.work(lambda unit: changing.move(unit, person(unit, noor), made, another))
    assert (await state(hall, made, merel)).present is None
    await until(hall, another)
    await scans(merel, f"a-{made}-{code}")
    assert not (await state(hall, made, merel)).present


async def test_a_day_later_it_says_who_was_there_and_offers_nothing_that_cannot_be_done(
    hall: TownHall, noor: Someone, evening: AffairId, merel: Someone
) -> None:
    await (await leads(noor)).presses("Aanwezigheid")
    await Chat(noor).presses("▫️ Merel")
    await until(hall, THURSDAY + timedelta(hours=2))
    await until(hall, THURSDAY + timedelta(days=2))
    chat = await leads(noor)
    assert "Afspraken en een verslag kun je hier nog toevoegen" in chat.last.text
    await chat.presses("Aanwezigheid")
    assert "✓ Merel\n▫️ Samir" in chat.last.text
    assert list(chat.last.buttons) == ["Terug"]


async def test_nobody_is_said_to_be_thanked_when_nobody_was_noted(
    hall: TownHall, noor: Someone, evening: AffairId
) -> None:
    await until(hall, THURSDAY + timedelta(hours=2))
    await until(hall, THURSDAY + timedelta(hours=15))
    chat = await leads(noor)
    assert "Aanwezig: 0 van de 2." in chat.last.text
    assert "bedankt" not in chat.last.text


def _remove(unit: Unit, someone: Someone, by: Someone) -> None:
    language_and_removal.remove(unit, person(unit, by), someone.person)
