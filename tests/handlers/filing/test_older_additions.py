"""Words about a concern that an older version kept can be sent, or thrown away, in this one."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from domain.concerns.protocol import Act
from domain.conversations.kinds import ConversationKind
from domain.identifiers import ConcernId, PersonId
from services.concerns.acts import Words
from services.conversations import conversation_rows
from services.unit import Unit
from tests.handlers.chat import Chat, done
from tests.handlers.fake_telegram.messages import Shown
from tests.handlers.town_hall import Someone, TownHall

OLDER: Mapping[str, Any] = json.loads(
    (Path(__file__).parent / "older_conversations.json").read_text()
)
ADDED = "Bel 0612345678, hij weet meer.\nOok overdag."


async def seed(chat: Chat, concern: ConcernId, name: str, **changed: object) -> None:
    """Keep a conversation as the older version wrote it, with its messages, and come back."""
    kept = OLDER[name]

    def work(unit: Unit) -> None:
        conversation_rows.begin(
            unit,
            PersonId(chat.who.person),
            ConversationKind(kept["kind"]),
            {**kept["state"], **changed},
            concern=concern,
        )

    await chat.hall.work(work)
    for number, text in kept["state"]["pieces"]:
        chat.messages[number] = Shown(text, None, {})
    await chat.says("/start")


async def told(hall: TownHall, concern: ConcernId) -> list[tuple[str, str]]:
    kept = await hall.look(lambda store: store.entries.of(concern))
    return [(entry.kind, entry.body) for entry in kept if entry.kind != "ask"]


@pytest.mark.parametrize(
    ("name", "presses"),
    [
        ("adding", ("Klaar", "Versturen", "Toch versturen")),
        ("an-addition-to-be-sent", ("Versturen", "Toch versturen")),
        ("words-were-found-in-it", ("Toch versturen",)),
        ("leaving", ("Terug", "Klaar", "Versturen", "Toch versturen")),
    ],
)
async def test_an_addition_goes_on_where_it_was_and_is_sent(
    hall: TownHall, chat: Chat, concern: ConcernId, name: str, presses: tuple[str, ...]
) -> None:
    await seed(chat, concern, name)
    for label in presses:
        await chat.presses(label)
    assert await told(hall, concern) == [("add", ADDED)]
    assert "0612345678" not in chat.texts, "what was typed leaves the chat"


async def test_one_without_words_ends_at_once(chat: Chat, concern: ConcernId) -> None:
    await seed(chat, concern, "nothing-typed-yet")
    await chat.presses("Stoppen")
    assert "Gestopt. Er is niets verstuurd." in chat.last.text


async def test_an_answer_goes_to_the_question_it_was_typed_for(
    hall: TownHall, fatima: Someone, chat: Chat, concern: ConcernId
) -> None:
    await done(fatima, hall, Act.ASK, concern, Words("Kun je zeggen waar?"))
    asked = chat.showing("Kun je zeggen waar?")
    question = (await hall.now_is(concern)).timeline.question
    assert question is not None
    await seed(chat, concern, "an-answer-to-be-sent", question=question.entry, asked=asked)
    await chat.presses("Versturen")
    assert await told(hall, concern) == [("answer", "Bij de speeltuin.")]
    assert "Je hebt hier antwoord op gegeven" in chat.messages[asked].text


async def test_an_answer_that_came_too_late_can_go_as_an_addition(
    hall: TownHall, chat: Chat, concern: ConcernId
) -> None:
    await seed(chat, concern, "an-answer-too-late")
    assert chat.showing("is al gesloten")
    await chat.presses("Aanvullen")
    await chat.presses("Versturen")
    assert await told(hall, concern) == [("add", "Bij de speeltuin.")]
