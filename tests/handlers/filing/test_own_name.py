"""A reporter gives their name after filing, or takes it back: the card follows, honestly."""

from pathlib import Path

import pytest

from domain.concerns.concern import ConcernKind
from domain.concerns.doers import Where
from domain.concerns.protocol import Act
from domain.identifiers import ConcernId
from domain.roles import Role
from services.concerns.acts import Words
from tests.handlers.chat import Chat, done
from tests.handlers.town_hall import Someone, TownHall

GIVE, TAKE = "Mijn naam erbij zetten", "Mijn naam weghalen"
NOT_KNOWN = "Ambtenaren konden je naam al zien. Of iemand hem zag, weet ik niet."
NAMELESS = "zonder naam"


async def takes_it_back(chat: Chat, concern: ConcernId) -> str:
    """Take one's name back; gives what was said before, and after, as one text."""
    await chat.opens(concern)
    await chat.presses(TAKE)
    before = chat.last.text
    await chat.presses("Ja, haal mijn naam weg")
    return f"{before}\n{chat.last.text}"


async def test_a_name_that_nobody_read_is_withdrawn_for_real(
    hall: TownHall, merel: Someone, chat: Chat
) -> None:
    concern = await hall.concern(merel)
    assert "Merel" in (await hall.card(concern)).text
    said = await takes_it_back(chat, concern)
    assert said.count(NOT_KNOWN) == 2
    assert "Je naam staat niet meer bij" in chat.last.text
    assert "Je hebt dit zonder naam gemeld" in chat.last.text
    assert not (await hall.now_is(concern)).named
    assert "Merel" not in hall.texts()
    assert "De melder heeft de naam weggehaald" in hall.texts()
    assert await hall.journal(concern) == ["name-taken-back"]


@pytest.mark.parametrize("account", ["", "hers"])
async def test_a_name_that_never_reached_the_group_was_seen_at_the_desk_at_most(
    tmp_path: Path, account: str
) -> None:
    hall = await TownHall.open(tmp_path / "no-group.db", bound=False)
    chat = Chat(await hall.person(Role.KEY_FIGURE, "Merel"))
    fatima = await hall.person(Role.OFFICIAL, "Fatima")
    if account:
        await hall.look(lambda store: store.desk_accounts.give(fatima.person, b"hers", account))
    concern = await hall.concern(chat.who)
    said = await takes_it_back(chat, concern)
    assert (NOT_KNOWN in said) is bool(account)
    assert ("Je naam heeft nog nergens gestaan. Niemand heeft hem gezien." in said) is not bool(
        account
    )
    assert not (await hall.now_is(concern)).named
    await hall.database.close()


async def test_a_name_that_somebody_read_is_said_to_be_known(
    hall: TownHall, merel: Someone, fatima: Someone, chat: Chat
) -> None:
    concern = await hall.concern(merel)
    noor = await hall.person(Role.OFFICIAL, "Noor")
    await fatima.press("Lezen", concern)
    assert "Fatima heeft je naam al gezien" in await takes_it_back(chat, concern)
    assert "Fatima had je naam al gezien." in chat.last.text
    assert NAMELESS in (await hall.card(concern)).text
    # Who reads it now does not see the name any more, and is not said to know it.
    await noor.press("Lezen", concern)
    await chat.opens(concern)
    await chat.presses(GIVE)
    await chat.presses("Ja, zet mijn naam erbij")
    assert "Merel" in (await hall.card(concern)).text
    await noor.press("Ontvangst bevestigen", concern)
    said = await takes_it_back(chat, concern)
    assert "Fatima en Noor hebben je naam al gezien" in said


async def test_a_name_given_later_is_there_from_then_on(
    hall: TownHall, chat: Chat, concern: ConcernId
) -> None:
    page = await chat.opens(concern)
    assert TAKE not in page.buttons
    await chat.presses(GIVE)
    assert "De ambtenaren zien dan je naam, alleen bij deze melding" in chat.last.text
    await chat.presses("Nee, toch niet")
    assert not (await hall.now_is(concern)).named
    await chat.presses(GIVE)
    await chat.presses("Ja, zet mijn naam erbij")
    assert "De ambtenaren zien van nu af je naam" in chat.last.text
    assert "De ambtenaren weten dat dit van jou komt" in chat.last.text
    assert "Merel" in (await hall.card(concern)).text
    assert "De melder heeft de naam erbij gezet" in hall.texts()
    assert (await hall.journal(concern))[-1] == "name-given"


async def test_who_took_their_name_back_is_not_asked_for_it(
    hall: TownHall, merel: Someone, fatima: Someone, chat: Chat
) -> None:
    concern = await hall.concern(merel)
    await fatima.press("Oppakken", concern)
    await takes_it_back(chat, concern)
    assert "Vraag om naam" not in " ".join((await hall.card(concern)).buttons)
    assert (await hall.now_is(concern)).timeline.identity_refused


async def test_while_officials_ask_for_the_name_that_question_is_the_way(
    hall: TownHall, fatima: Someone, chat: Chat, concern: ConcernId
) -> None:
    page = await chat.opens(concern)
    number, give = max(chat.messages), page.buttons[GIVE]
    await done(fatima, hall, Act.ASK_IDENTITY, concern, Words("Wij willen graag bellen."))
    assert GIVE not in (await chat.opens(concern)).buttons
    toast = await chat.presses_data(number, give)
    assert toast == (
        "De ambtenaren vragen net of ze je naam mogen weten. Geef daar eerst antwoord op."
    )


@pytest.mark.parametrize("kind", list(ConcernKind))
async def test_only_a_concern_can_be_without_a_name(
    hall: TownHall, merel: Someone, chat: Chat, kind: ConcernKind
) -> None:
    page = await chat.opens(await hall.concern(merel, kind=kind))
    assert (TAKE in page.buttons) == (kind is ConcernKind.CONCERN)


async def test_pressed_too_late_it_says_what_is_true_now(
    hall: TownHall, merel: Someone, chat: Chat
) -> None:
    concern = await hall.concern(merel)
    await chat.opens(concern)
    await chat.presses(TAKE)
    number = max(chat.messages)
    sure = chat.messages[number].buttons["Ja, haal mijn naam weg"]
    await chat.presses_data(number, sure)
    assert await chat.presses_data(number, sure) == "Je naam staat er al niet meer bij."
    await done(merel, hall, Act.WITHDRAW, concern, where=Where.PRIVATE)
    assert "is ingetrokken" in await chat.presses_data(number, sure)
    assert list((await chat.opens(concern)).buttons) == ["Wie las dit?", "Terug"]
