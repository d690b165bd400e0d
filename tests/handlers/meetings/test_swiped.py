"""A reply that says what a button says is a press: "ja" to an invitation, a number to a list."""

import pytest

from domain.identifiers import ChatId, MessageId
from domain.meetings.invitation import Rsvp
from domain.roles import Role
from handlers.telegram.calls import DirectAnswer, Sentence
from handlers.telegram.happenings import Around, ChatPlace, Said, Speaker
from tests.handlers.fake_telegram.messages import Shown
from tests.handlers.meetings.gathering import called, chat, newest, state, texts
from tests.handlers.town_hall import Someone, TownHall


async def _replies(
    someone: Someone, text: str, to: int, *, forwarded: bool = False
) -> DirectAnswer | None:
    """Swipe a message and type something; Telegram shows its buttons along with the reply."""
    private = ChatId(someone.account)
    number = MessageId(someone.hall.telegram.arrive(private, Shown(text, None, {})))
    return await someone.happen(
        Said(
            Speaker(someone.account, "Telegramnaam", "nl"),
            ChatPlace(private, private=True),
            number,
            text,
            reply_to=MessageId(to),
            around=Around(forwarded=forwarded),
            buttons=tuple(chat(someone)[to].buttons.items()),
        )
    )


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("ja", Rsvp.YES),
        ("Ik kom!", Rsvp.YES),
        ("ik ben erbij", Rsvp.YES),
        ("nee", Rsvp.NO),
        ("Ik kom niet", Rsvp.NO),
        ("misschien", Rsvp.MAYBE),
    ],
)
async def test_an_invitation_is_answered_by_a_reply(
    hall: TownHall, noor: Someone, merel: Someone, text: str, answer: Rsvp
) -> None:
    meeting = await called(hall, noor)
    said = await _replies(merel, text, max(chat(merel)))

    assert (await state(hall, meeting, merel)).answer is answer
    assert isinstance(said, Sentence)
    assert said.chat == ChatId(merel.account)


@pytest.mark.parametrize("text", ["ja hoor, maar ik kom later", "kom", "ik", "jawel of niet"])
async def test_half_an_answer_is_none(
    hall: TownHall, noor: Someone, merel: Someone, text: str
) -> None:
    meeting = await called(hall, noor)
    await _replies(merel, text, max(chat(merel)))
    assert (await state(hall, meeting, merel)).answer is None


async def test_somebody_elses_words_answer_nothing(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    meeting = await called(hall, noor)
    await _replies(merel, "ja", max(chat(merel)), forwarded=True)
    assert (await state(hall, meeting, merel)).answer is None


async def test_it_counts_while_something_else_is_being_filled_in(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    meeting = await called(hall, noor)
    invitation = max(chat(merel))
    await merel.happen(_says(merel, "Zorg melden"))
    await _replies(merel, "nee", invitation)

    assert (await state(hall, meeting, merel)).answer is Rsvp.NO
    assert "direct gevaar" in texts(merel)


async def test_what_only_shows_something_says_where_to_look(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    await called(hall, noor)
    await merel.happen(_says(merel, "Bijeenkomsten"))
    said = await _replies(merel, "1", max(chat(merel)))

    assert isinstance(said, Sentence)
    assert "Samen door de winter" in said.text
    assert "Ik kom" in {label for shown in chat(merel).values() for label in shown.buttons}


async def test_no_yes_is_enough_to_remove_somebody(hall: TownHall, noor: Someone) -> None:
    bram = await hall.person(Role.OFFICIAL, "Bram")
    await noor.happen(_says(noor, "/netwerk", "netwerk"))
    for label in ("Leden", "Bram", "Verwijderen"):
        await noor.press_privately(label)
    number = max(n for n, shown in chat(noor).items() if "Ja, verwijder Bram" in shown.buttons)
    said = await _replies(noor, "ja", number)

    assert isinstance(said, Sentence)
    assert "Bedoel je <b>Ja, verwijder Bram</b>?" in said.text
    assert (await hall.look(lambda store: store.people.by_account(bram.account))) is not None
    await _replies(noor, "ja, verwijder bram", number)
    assert "Bram" not in newest(noor).buttons
    person = await hall.look(lambda store: store.people.by_id(bram.person))
    assert person is not None
    assert person.name is None


def _says(someone: Someone, text: str, command: str | None = None) -> Said:
    private = ChatId(someone.account)
    number = MessageId(someone.hall.telegram.arrive(private, Shown(text, None, {})))
    speaker = Speaker(someone.account, "Telegramnaam", "nl")
    return Said(speaker, ChatPlace(private, private=True), number, text, command=command)
