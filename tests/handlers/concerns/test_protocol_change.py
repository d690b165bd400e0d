"""How it works, in one look; and the word that the protocol has changed."""

from collections.abc import AsyncIterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from domain.identifiers import ChatId, MessageId
from domain.roles import Role
from handlers.concerns import protocol_picture
from handlers.telegram import drawing
from handlers.telegram.calls import Call, Toast
from handlers.telegram.happenings import ChatPlace, Pressed
from handlers.telegram.payloads import PagePress, encode
from services.concerns import protocol_change
from tests.handlers.town_hall import MUNICIPALITY, Someone, TownHall


@pytest.fixture
async def hall(tmp_path: Path) -> AsyncIterator[TownHall]:
    hall = await TownHall.open(tmp_path / "schakel.db")
    yield hall
    await hall.database.close()


def new_version(hall: TownHall) -> None:
    protocol = replace(hall.municipality.protocol, version=hall.municipality.protocol.version + 1)
    hall.municipality = replace(hall.municipality, protocol=protocol)


def pictures(hall: TownHall, someone: Someone) -> list[Call]:
    return [
        call
        for call in hall.telegram.calls
        if call.method == "sendPhoto" and call.params["chat_id"] == someone.account
    ]


async def press(coordinator: Someone, choice: str) -> str:
    direct_answer = await coordinator.happen(
        Pressed(
            coordinator._speaker(),
            ChatPlace(ChatId(coordinator.account), private=True),
            MessageId(1),
            encode(PagePress("announce", "", choice)),
            "callback",
        )
    )
    assert isinstance(direct_answer, Toast)
    return direct_answer.text


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_picture_is_a_picture_that_a_phone_can_show(language: str) -> None:
    picture = Image.open(BytesIO(protocol_picture.draw(MUNICIPALITY.protocol, language)))
    assert picture.format == "PNG"
    assert picture.width == drawing.WIDTH
    assert picture.width + picture.height < 10_000  # sendPhoto takes no larger


def test_the_picture_follows_the_protocol() -> None:
    outcomes = {
        code: replace(outcome, keep_days=30)
        for code, outcome in MUNICIPALITY.protocol.outcomes.items()
    }
    changed = replace(MUNICIPALITY.protocol, outcomes=outcomes)
    assert protocol_picture.draw(changed, "nl") != protocol_picture.draw(
        MUNICIPALITY.protocol, "nl"
    )


async def test_a_new_network_and_an_unchanged_protocol_are_no_news(hall: TownHall) -> None:
    noor = await hall.person(Role.COORDINATOR, "Noor")
    await hall.work(protocol_change.notice_change)
    await hall.work(protocol_change.notice_change)
    assert noor.inbox == []


async def test_a_changed_protocol_is_announced_when_the_coordinator_says_so_and_once(
    hall: TownHall,
) -> None:
    noor = await hall.person(Role.COORDINATOR, "Noor")
    samira = await hall.person(Role.KEY_FIGURE, "Samira")
    await hall.work(protocol_change.notice_change)
    new_version(hall)
    await hall.work(protocol_change.notice_change)
    assert f"versie {hall.municipality.protocol.version}" in noor.inbox[-1]
    assert samira.inbox == []
    await press(noor, "yes")
    assert "Onze afspraken zijn veranderd" in samira.inbox[0]
    assert len(pictures(hall, samira)) == 1
    assert "al bekendgemaakt" in await press(noor, "yes")
    assert len(pictures(hall, samira)) == 1
    await hall.work(protocol_change.notice_change)
    assert len(samira.inbox) == 3


async def test_a_coordinator_can_leave_it_unannounced(hall: TownHall) -> None:
    noor = await hall.person(Role.COORDINATOR, "Noor")
    samira = await hall.person(Role.KEY_FIGURE, "Samira")
    await hall.concern(samira)
    await hall.work(protocol_change.notice_change)
    await press(noor, "no")
    assert samira.inbox == []


async def test_nobody_else_announces_anything(hall: TownHall) -> None:
    samira = await hall.person(Role.KEY_FIGURE, "Samira")
    await hall.concern(samira)
    await hall.work(protocol_change.notice_change)
    assert "niet voor jou" in await press(samira, "yes")
    waiting = await hall.look(lambda store: store.meta.get("protocol-waiting"))
    assert waiting == str(hall.municipality.protocol.version)


async def test_an_old_or_strange_button_does_nothing(hall: TownHall) -> None:
    noor = await hall.person(Role.COORDINATOR, "Noor")
    assert "oud bericht" in await press(noor, "maybe")
