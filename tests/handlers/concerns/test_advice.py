"""The coordinator answers the officials who called for help; the reporter hears nothing of it."""

import pytest

from domain.concerns.protocol import Act
from domain.identifiers import ConcernId
from domain.roles import Role
from services.concerns.acts import Words
from tests.handlers.chat import Chat
from tests.handlers.concerns.lists.test_reminder import does
from tests.handlers.town_hall import ACCOUNT_OF_IT, Someone, TownHall

REASON = "We komen er met de scholen niet uit."
ADVICE = "Ik bel de rectoren. Plan met hen een gesprek."


@pytest.fixture
async def anneke(hall: TownHall) -> Chat:
    return Chat(await hall.person(Role.COORDINATOR, "Anneke"))


@pytest.fixture
async def wim(hall: TownHall) -> Chat:
    return Chat(await hall.person(Role.COORDINATOR, "Wim"))


@pytest.fixture
async def concern(
    hall: TownHall, merel: Someone, fatima: Someone, anneke: Chat, wim: Chat
) -> ConcernId:
    concern = await hall.concern(merel)
    await does(hall, fatima, concern, Act.ESCALATE, Words(REASON))
    return concern


async def test_the_answer_is_read_with_the_concern_by_who_asked_and_never_by_the_reporter(
    hall: TownHall, merel: Someone, fatima: Someone, anneke: Chat, concern: ConcernId
) -> None:
    heard = list(merel.inbox)
    await anneke.presses("Antwoorden")
    assert "Wat wil je antwoorden?" in anneke.last.text
    await anneke.says(ADVICE)
    await anneke.presses("Versturen")

    reference = (await hall.now_is(concern)).reference
    assert f"Je antwoord staat bij de ambtenaren, bij {reference}" in anneke.texts
    assert ADVICE not in anneke.texts, "it left the chat with the conversation"
    (news,) = [shown for shown in hall.group.values() if "heeft geantwoord" in shown.text]
    assert news.thread == await hall.topic(concern)
    assert news.text.startswith("💬 Fatima, de coördinator heeft geantwoord")
    assert f"tg://user?id={fatima.account}" in news.html
    assert ADVICE not in hall.texts(), "only Lezen shows it"
    await fatima.press("Lezen", concern)
    assert "Antwoord van coördinator Anneke" in hall.texts()
    assert ADVICE in hall.texts()
    assert "brug" in ACCOUNT_OF_IT
    assert "brug" not in anneke.texts
    assert merel.inbox == heard
    assert (await hall.journal(concern)).count("advised") == 1


async def test_a_reply_to_the_call_is_the_answer_and_is_looked_at_first(
    hall: TownHall, anneke: Chat, concern: ConcernId
) -> None:
    await anneke.says(ADVICE, to=anneke.showing("vragen je hulp"))
    assert ADVICE in anneke.last.text
    assert "advised" not in await hall.journal(concern)
    await anneke.says("versturen")
    assert "advised" in await hall.journal(concern)


async def test_of_two_coordinators_the_second_hears_that_it_was_answered(
    hall: TownHall, anneke: Chat, wim: Chat, concern: ConcernId
) -> None:
    await wim.presses("Antwoorden")
    await wim.says("Ik kijk ernaar.")
    await anneke.presses("Antwoorden")
    await anneke.says(ADVICE)
    await anneke.presses("Versturen")

    toast = await wim.presses("Versturen")

    assert toast == "Hierop is al geantwoord."
    assert "Ik kijk ernaar." in wim.last.text, "no word is lost"
    assert (await hall.journal(concern)).count("advised") == 1


async def test_who_calls_again_can_be_answered_again_but_not_with_what_was_meant_for_before(
    hall: TownHall, fatima: Someone, anneke: Chat, concern: ConcernId
) -> None:
    old = anneke.showing("vragen je hulp")
    await anneke.presses("Antwoorden")
    await anneke.says(ADVICE)
    await does(hall, fatima, concern, Act.ESCALATE, Words("Nu ook de sportclub."))
    toast = await anneke.presses("Versturen")
    assert toast == "Hierop is al geantwoord."
    await anneke.presses("Stoppen")
    await anneke.presses("Weggooien")

    toast = await anneke.presses("Antwoorden", on=old)
    assert toast == "Hierop is al geantwoord."
    await anneke.presses("Antwoorden")
    await anneke.says("Ik bel ze ook.")
    await anneke.presses("Versturen")
    assert (await hall.journal(concern)).count("advised") == 1


async def test_without_a_call_there_is_nothing_to_answer(
    hall: TownHall, anneke: Chat, concern: ConcernId
) -> None:
    await anneke.presses("Antwoorden")
    await anneke.says(ADVICE)
    await anneke.presses("Versturen")

    page = anneke.showing("vragen je hulp")
    await anneke.presses("Open meldingen", on=page)
    await anneke.presses(next(iter(anneke.messages[page].buttons)), on=page)
    assert "Antwoorden" not in anneke.messages[page].buttons
    said = anneke.messages[page].text
    assert "Anneke antwoordde de ambtenaren op maandag 23 november" in said


async def test_a_citizen_service_number_is_no_part_of_an_answer(
    hall: TownHall, anneke: Chat, concern: ConcernId
) -> None:
    await anneke.presses("Antwoorden")
    await anneke.says("Het gaat om 111222333.")
    assert "111222333" not in anneke.texts
    assert "advised" not in await hall.journal(concern)


async def test_a_reply_to_another_message_about_the_concern_is_an_answer_only_while_they_call(
    hall: TownHall, anneke: Chat, concern: ConcernId
) -> None:
    call = anneke.showing("vragen je hulp")
    await anneke.says(ADVICE, to=call)
    await anneke.presses("Versturen")
    await anneke.says("En nog iets.", to=call)
    assert (await hall.journal(concern)).count("advised") == 1
    assert await hall.look(lambda store: store.conversations.by(anneke.who.person)) == []
