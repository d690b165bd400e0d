"""One poisonous update stops nobody: it is put aside, and the person hears that it went wrong."""

import json
from collections.abc import Sequence
from typing import Any, TypeVar

import pytest

from bot.chance import SystemChance
from bot.clock import Clock
from bot.demo.client import Seen, TownClient
from bot.demo.client.seen import Json
from bot.demo.network import concern_stories
from bot.dispatch import ATTEMPTS
from bot.transport import Transport
from handlers.telegram.calls import Call, Failure
from services.unit import Municipality, Unit
from storage.database import Database
from storage.store import Store
from tests.bot.parts import Parts
from tests.looking import eventually

Item = TypeVar("Item")
SAMIRA = concern_stories.KEY_FIGURES[0].account


class BrokenDice:
    """Dice that break a number of times before they roll."""

    def __init__(self, breaks: int) -> None:
        self.breaks = breaks
        self._real = SystemChance()

    def bytes(self, count: int) -> bytes:
        if self.breaks > 0:
            self.breaks -= 1
            raise RuntimeError("CANARY")
        return self._real.bytes(count)

    def below(self, bound: int) -> int:
        return self._real.below(bound)

    def shuffled(self, items: Sequence[Item]) -> list[Item]:
        return self._real.shuffled(items)


@pytest.fixture
def dice() -> BrokenDice:
    return BrokenDice(0)


@pytest.fixture
def parts(
    database: Database,
    municipality: Municipality,
    transport: Transport,
    group: int,
    dice: BrokenDice,
) -> Parts:
    clock = Clock()
    return Parts(
        database, lambda store: Unit(store, municipality, clock.now(), dice), transport, clock
    )


def _said(number: int, text: str, account: int = SAMIRA) -> tuple[int, bytes]:
    person = {"id": account, "is_bot": False, "first_name": "Samira"}
    message = {
        "message_id": 1000 + number,
        "date": 1_790_000_000,
        "chat": {"id": account, "type": "private", "first_name": "Samira"},
        "from": person,
        "text": text,
    }
    return number, json.dumps({"update_id": number, "message": message}).encode()


def _pressed(number: int, data: str) -> tuple[int, bytes]:
    body: dict[str, Any] = json.loads(_said(number, "scherm")[1])
    message = body.pop("message")
    query = {"id": str(number), "from": message["from"], "chat_instance": "1", "data": data}
    return number, json.dumps({**body, "callback_query": {**query, "message": message}}).encode()


async def _receive(parts: Parts, *updates: tuple[int, bytes]) -> None:
    now = Clock().now()
    await parts.database.run(lambda store: store.inbox.receive(updates, now))
    parts.dispatch.wake()


async def _press(parts: Parts, town: TownClient, transport: Transport, data: str) -> Json:
    """Let Samira tap a button that holds this; gives the answer to her press."""
    message = await transport.call(_menu())
    assert not isinstance(message, Failure), message
    tapped = await town.tap(SAMIRA, message["message_id"], data=data)
    updates = await transport.updates(0, 1, ["callback_query"])
    assert isinstance(updates, list)
    async with parts.working():
        await _receive(parts, *[update for update in updates if b"callback_query" in update[1]])
        answer = await town.answer(tapped)
    assert answer is not None
    return answer


async def _counts(parts: Parts) -> dict[str, int]:
    return await parts.database.run(lambda store: store.inbox.counts())


async def _handled(parts: Parts) -> dict[str, int]:
    async def handled() -> bool:
        return (await _counts(parts))["waiting"] == 0

    await eventually(handled)
    return await _counts(parts)


def _mine(message: Seen) -> bool:
    return message.by_bot


def _asks(message: Seen) -> bool:
    return message.by_bot and "Stoppen" in message.buttons


async def test_a_kind_of_message_nobody_knows_gets_a_sentence(
    parts: Parts, town: TownClient
) -> None:
    number, body = _said(1, "CANARY")
    update = json.loads(body)
    update["message"]["hologram"] = {"of": update["message"].pop("text")}
    async with parts.working():
        await _receive(parts, (number, json.dumps(update).encode()))
        await town.wait_for(SAMIRA, lambda m: _mine(m) and "Dit kan ik niet lezen" in m.text)
        assert await _handled(parts) == {"waiting": 0, "done": 1, "quarantined": 0}


async def test_unreadable_updates_are_put_aside_and_the_next_is_handled(
    parts: Parts, town: TownClient
) -> None:
    poison = (b"no JSON", b'{"update_id": 2}', b'{"update_id": 3, "message": {"text": "x"}}')
    async with parts.working():
        await _receive(
            parts, *((number, body) for number, body in enumerate(poison, 1)), _said(9, "/privacy")
        )
        await town.wait_for(SAMIRA, _mine)
        assert await _handled(parts) == {"waiting": 0, "done": 1, "quarantined": 3}


async def test_what_needs_no_answer_is_done(parts: Parts) -> None:
    other_bot = {"id": 5, "is_bot": True, "first_name": "Bot"}
    body = json.loads(_said(1, "Dag")[1])
    body["message"]["from"] = other_bot
    async with parts.working():
        await _receive(parts, (1, json.dumps(body).encode()))
        assert await _handled(parts) == {"waiting": 0, "done": 1, "quarantined": 0}


async def test_a_fault_of_ours_is_tried_again_and_then_takes_effect_once(
    parts: Parts, town: TownClient, dice: BrokenDice
) -> None:
    dice.breaks = 2
    async with parts.working():
        await _receive(parts, _said(1, "/melden"))
        await town.wait_for(SAMIRA, _asks)
        assert await _handled(parts) == {"waiting": 0, "done": 1, "quarantined": 0}
    asked = [message for message in await town.messages(SAMIRA) if _asks(message)]
    assert len(asked) == 1


async def test_a_lasting_fault_is_put_aside_and_the_person_is_told(
    parts: Parts, town: TownClient, dice: BrokenDice
) -> None:
    dice.breaks = 1 + ATTEMPTS
    async with parts.working():
        await _receive(parts, _said(1, "/melden"), _said(2, "/privacy"))
        assert await _handled(parts) == {"waiting": 0, "done": 1, "quarantined": 1}

        async def both() -> bool:
            return len([m for m in await town.messages(SAMIRA) if m.by_bot]) == 2

        await eventually(both)
    sorry, explained = [m.text for m in await town.messages(SAMIRA) if m.by_bot]
    assert "CANARY" not in sorry
    assert sorry != explained
    drafts = await parts.database.run(
        lambda store: store._connection.execute("SELECT COUNT(*) FROM conversation").fetchone()
    )
    assert drafts == (0,)


async def test_a_lasting_fault_at_a_press_gets_an_alert(
    municipality: Municipality,
    database: Database,
    transport: Transport,
    town: TownClient,
    group: int,
) -> None:
    def unit(store: Store) -> Unit:
        return Unit(store, None, Clock().now(), SystemChance())  # type: ignore[arg-type]

    parts = Parts(database, unit, transport, Clock())
    answer = await _press(parts, town, transport, "1t:language::zz")
    assert answer["show_alert"]
    assert (await _counts(parts))["quarantined"] == 1


async def test_many_waiting_updates_are_handled_in_order(parts: Parts, town: TownClient) -> None:
    updates = [_said(1, "/melden"), *(_said(number, "/stop") for number in range(2, 70))]
    await _receive(parts, *updates)
    async with parts.working():
        assert (await _handled(parts))["done"] == 69


async def test_a_press_nobody_made_up_gets_a_polite_answer_and_changes_nothing(
    parts: Parts, town: TownClient, transport: Transport
) -> None:
    answer = await _press(parts, town, transport, "\u2603" * 21)
    assert answer["text"]


def _menu() -> Call:
    keyboard = {"inline_keyboard": [[{"text": "x", "callback_data": "x"}]]}
    return Call("sendMessage", {"chat_id": int(SAMIRA), "text": "scherm", "reply_markup": keyboard})


async def test_a_damaged_person_keeps_nobody_else_waiting(parts: Parts, town: TownClient) -> None:
    noor = concern_stories.COORDINATOR.account

    def damage(store: Store) -> None:
        samira = store.people.by_account(SAMIRA)
        assert samira is not None
        store._connection.execute(
            "UPDATE person SET account_sealed = x'00' WHERE id = ?", (samira.id,)
        )
        store.forget()

    await parts.database.run(damage)
    async with parts.working():
        await _receive(parts, _said(1, "/privacy"), _said(2, "/uitleg", account=noor))
        assert await _handled(parts) == {"waiting": 0, "done": 1, "quarantined": 1}
