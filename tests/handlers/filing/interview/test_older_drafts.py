"""A draft that an older version kept is finished in this one, wherever its writer was."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from domain.conversations.kinds import ConversationKind
from services.conversations import conversation_rows
from services.unit import Unit
from tests.handlers.filing.interview.pocket import Phone, Town

OLDER: Mapping[str, Any] = json.loads(
    (Path(__file__).parent.parent / "older_conversations.json").read_text()
)
WAY_ON = (
    "Verder gaan",
    "✓ Noord",
    "Noord",
    "Klaar",
    "Zelf gezien of gehoord",
    "Sinds deze week",
    "Deze week",
    "Overslaan",
    "Nee, liever zonder naam",
    "Toch versturen",
    "Zo laten",
    "Versturen",
)
ACCOUNT = "Er staan elke avond jongens.\nZie de foto"


async def seed(town: Town, phone: Phone, name: str) -> None:
    """Keep a conversation as the older version wrote it, and let its writer come back."""
    kept = OLDER[name]

    def work(unit: Unit) -> None:
        kind = ConversationKind(kept["kind"])
        conversation_rows.begin(unit, phone.person, kind, kept["state"])

    await town.work(work)
    town.telegram.last = 200  # after all messages of the draft
    await phone.say("/start")


async def finish(phone: Phone) -> None:
    while phone.last.buttons:
        await phone.press(next(label for label in WAY_ON if label in phone.labels))


@pytest.mark.parametrize(
    ("name", "shows"),
    [
        ("writing-the-account", "Wat zie of hoor je?"),
        ("at-the-summary", "Klopt je melding?"),
        ("words-were-found", "0612345678"),
        ("a-recognisable-place", "buurt"),
        ("one-answer-again", "In welke buurt speelt dit?"),
        ("going-on-or-anew", "Je bent al bezig met een melding"),
    ],
)
async def test_a_concern_goes_on_where_it_was_and_is_filed(
    town: Town, merel: Phone, name: str, shows: str
) -> None:
    await seed(town, merel, name)
    assert shows in merel.last.text
    await finish(merel)

    (concern,) = await town.look(lambda store: store.concerns.of_reporter(merel.person))
    assert (concern.neighbourhood, concern.named) == ("noord", False)
    answers = await town.look(lambda store: store.concerns.filing(concern.id))
    assert answers["account"] == ACCOUNT
    assert answers.get("help", "") in {"", "Bel 0612345678, hij weet meer."}
    gone = {number for numbers in merel.deleted for number in numbers}
    assert set(OLDER[name]["state"]["messages"]) <= gone, "what was typed leaves the chat"


async def test_a_photo_of_an_older_draft_is_still_one_of_it(town: Town, merel: Phone) -> None:
    await seed(town, merel, "writing-the-account")
    assert "1 foto" in merel.last.text
    await merel.press("Foto en spraak weghalen")
    assert "1 foto" not in merel.last.text


async def test_a_draft_of_before_there_were_photos_opens(town: Town, merel: Phone) -> None:
    OLDER["asking-for-help"]["state"]["draft"].pop("attachments", None)
    await seed(town, merel, "asking-for-help")
    assert "Voor welke buurt is het?" in merel.last.text
    await merel.press("Noord")
    await merel.say("Een zaal.")
    for label in ("Klaar", "Het kan wachten", "Versturen"):
        await merel.press(label)
    (concern,) = await town.look(lambda store: store.concerns.of_reporter(merel.person))
    assert (concern.kind, concern.subject) == ("help", "practical")
