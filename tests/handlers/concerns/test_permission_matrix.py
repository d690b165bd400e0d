"""The permission matrix through the front door: every act as a press, by everybody, everywhere.

`tests/domain/concerns/test_permits.py` holds each cell of the rule; here the real handlers, gate
and database stand between a finger and the rule. Whatever is pressed, only open cells change
anything.
"""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from docs.permission_tables import OPEN, cells
from domain.concerns.concern import Stage
from domain.concerns.doers import Doer
from domain.concerns.protocol import Act, Where
from domain.identifiers import ChatId, ConcernId, MessageId
from domain.roles import Role, Standing
from handlers import routing
from handlers.concerns import desk_presses
from handlers.telegram.calls import Toast
from handlers.telegram.happenings import ChatPlace, Pressed
from handlers.telegram.payloads import CardPress, PagePress, Payload, encode
from services.unit import Unit
from storage.records import Person, Placement
from tests.handlers.fake_telegram.telegram import GROUP
from tests.handlers.town_hall import Someone, TownHall

ELSEWHERE = ChatId(-100_999)
DESK_PRESSES = (
    desk_presses.CONCERN,
    desk_presses.CHOOSE,
    desk_presses.ASSIGN,
    Act.REMIND,
    desk_presses.GRANT,
    desk_presses.REFUSE,
)


@pytest.fixture
async def hall(tmp_path: Path) -> AsyncIterator[TownHall]:
    hall = await TownHall.open(tmp_path / "schakel.db")
    yield hall
    await hall.database.close()


async def everybody(hall: TownHall) -> dict[str, Someone]:
    """Let all kinds of people live here; the reporter has filed what they press about."""
    people = {
        "reporter": await hall.person(Role.KEY_FIGURE, "Samira"),
        "key figure": await hall.person(Role.KEY_FIGURE, "Merel"),
        "official": await hall.person(Role.OFFICIAL, "Fatima"),
        "anonymous official": await hall.person(Role.OFFICIAL, "Joost"),
        "coordinator": await hall.person(Role.COORDINATOR, "Noor"),
        "chair": await hall.person(Role.CHAIR, "Wim"),
        "removed official": await hall.person(Role.OFFICIAL, "Bram"),
        "newcomer": await hall.person(Role.OFFICIAL, "Lotte"),
    }
    people["anonymous official"].hidden = True
    await standing(hall, people["removed official"], Standing.REMOVED)
    await standing(hall, people["newcomer"], Standing.NEWCOMER)
    return people


async def standing(hall: TownHall, someone: Someone, now: Standing) -> None:
    def change(unit: Unit) -> None:
        person = unit.store.people.by_id(someone.person)
        assert isinstance(person, Person)
        unit.store.people.save(replace(person, standing=now))

    await hall.work(change)


async def at_stage(hall: TownHall, reporter: Someone, stage: Stage) -> ConcernId:
    concern = await hall.concern(reporter, named=False)

    def change(unit: Unit) -> None:
        filed = unit.store.concerns.by_id(concern)
        assert filed is not None
        unit.store.concerns.save(replace(filed, stage=stage, feedback_given=1))

    await hall.work(change)
    return concern


def places(hall: TownHall, someone: Someone, thread: int | None) -> dict[Where | str, ChatPlace]:
    return {
        Where.GROUP: someone._place(GROUP, thread),
        Where.PRIVATE: ChatPlace(ChatId(someone.account), private=True),
        "another group": someone._place(ELSEWHERE, thread),
    }


async def placed(hall: TownHall, concern: ConcernId) -> Placement:
    return await hall.look(lambda store: store.concerns.placement(concern))


async def truth(hall: TownHall, concern: ConcernId) -> tuple[Any, ...]:
    """Give what an act would change: the concern, the entries, what is being written or shown."""
    now = await hall.now_is(concern)
    entries = await hall.look(lambda store: store.entries.of(concern))
    writing = await hall.look(lambda store: store.conversations.in_group())
    showing = await hall.look(lambda store: store.showings.of(concern))
    return now, entries, writing, showing


async def press(someone: Someone, place: ChatPlace, payload: Payload, message: int) -> str:
    direct_answers = await someone.hall.work(
        lambda unit: routing.handle(
            unit,
            Pressed(someone._speaker(), place, MessageId(message), encode(payload), "callback"),
        )
    )
    (toast,) = [
        direct_answer for direct_answer in direct_answers if isinstance(direct_answer, Toast)
    ]
    return toast.text


@pytest.mark.parametrize("stage", Stage)
async def test_no_card_button_does_anything_in_a_shut_cell(hall: TownHall, stage: Stage) -> None:
    people = await everybody(hall)
    concern = await at_stage(hall, people["reporter"], stage)
    placement = await placed(hall, concern)
    version = (await hall.now_is(concern)).version
    pressed = 0
    for who, someone in people.items():
        for where, place in places(hall, someone, placement.thread).items():
            for act in Act:
                if who == "official" and where is Where.GROUP and _open(act, stage):
                    continue
                before = await truth(hall, concern)
                message = int(placement.card or 0)
                said = await press(someone, place, CardPress(act, concern, version), message)
                assert said, "every refused press gets a sentence"
                assert await truth(hall, concern) == before, (who, where, act)
                pressed += 1
    assert pressed > 8 * 3 * 10


@pytest.mark.parametrize("stage", Stage)
async def test_an_official_on_the_roster_can_do_what_is_open(hall: TownHall, stage: Stage) -> None:
    people = await everybody(hall)
    for act in Act:
        if not _open(act, stage) or act in NEED_MORE:
            continue
        concern = await at_stage(hall, people["reporter"], stage)
        placement = await placed(hall, concern)
        version = (await hall.now_is(concern)).version
        before = await truth(hall, concern)
        place = places(hall, people["official"], placement.thread)[Where.GROUP]
        await press(
            people["official"], place, CardPress(act, concern, version), int(placement.card or 0)
        )
        assert await truth(hall, concern) != before, act


@pytest.mark.parametrize("stage", [Stage.FILED, Stage.TAKEN_UP, Stage.CLOSED])
async def test_the_desk_is_the_coordinator_s_alone(hall: TownHall, stage: Stage) -> None:
    people = await everybody(hall)
    concern = await at_stage(hall, people["reporter"], stage)
    version = (await hall.now_is(concern)).version
    official = people["official"].person
    for who, someone in people.items():
        for where, place in places(hall, someone, None).items():
            if who == "coordinator" and where is Where.PRIVATE:
                continue
            for what in DESK_PRESSES:
                choice = f"{official}-{version}" if what == desk_presses.ASSIGN else ""
                before = await truth(hall, concern)
                said = await press(someone, place, PagePress(what, concern, choice), 1)
                assert said, "every refused press gets a sentence"
                assert await truth(hall, concern) == before, (who, where, what)


NEED_MORE = {Act.LEAVE_CLOSED, Act.ASK_BACK, Act.CALLED, Act.NOT_REACHED, Act.TOLD_BY_PHONE}
"""Open only when the reporter asked to go on or to be called, or let it be passed on."""


def _open(act: Act, stage: Stage) -> bool:
    row = list(cells(act, Doer.OFFICIAL, Where.GROUP))
    return row[1 + list(Stage).index(stage)] == OPEN
