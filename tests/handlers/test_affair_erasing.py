"""What the network did together is erased when its time is over, and no backup brings it back."""

import shutil
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from domain.announcements.announcement import Announcement, AnnouncementStage
from domain.identifiers import AffairId
from domain.meetings.meeting import MeetingKind
from domain.meetings.rhythm import Rhythm
from domain.meetings.series import Date, Series, Template
from domain.meetings.shared_agreement import AgreementState
from domain.notices import NoticeKind
from domain.people.audience import Audience, Reach
from domain.roles import Role
from domain.surveys.survey import Survey, SurveyKind, SurveyStage
from services.meetings import cancelling, meeting_rows
from services.meetings.afterwards import agenda_points, agreements, minutes
from services.tombstones import Why
from services.unit import Unit
from services.upkeep import erasing, erasing_shared
from storage.as_json import to_json
from storage.store import Store
from storage.tables.tombstones import Buried, Tombstone
from tests.handlers.chat import Chat
from tests.handlers.meetings.evening import begun, notes
from tests.handlers.meetings.gathering import THURSDAY, called, meeting, until
from tests.handlers.town_hall import MUNICIPALITY, Someone, TownHall
from tests.journeys.searching import found_in

KEEP = timedelta(days=MUNICIPALITY.network.habits.keep_days)
END = THURSDAY + timedelta(minutes=90)
CANARY = "de kanarie van het buurthuis"


@pytest.fixture
async def noor(hall: TownHall) -> Someone:
    return await hall.person(Role.COORDINATOR, "Noor")


@pytest.fixture
async def samir(hall: TownHall) -> Someone:
    return await hall.person(Role.KEY_FIGURE, "Samir")


async def _lead(hall: TownHall, leader: Someone, act: Any) -> None:
    def work(unit: Unit) -> None:
        person = unit.store.people.by_id(leader.person)
        act(unit, person)

    await hall.work(work)


async def full_meeting(hall: TownHall, noor: Someone, merel: Someone) -> AffairId:
    """A meeting with all that can come of one, every word of it a canary."""
    made = await called(hall, noor, title=f"Over {CANARY}", purpose=CANARY)
    await _lead(hall, merel, lambda unit, who: agenda_points.put_forward(unit, who, made, CANARY))
    await until(hall, THURSDAY + timedelta(minutes=5))

    def agree(unit: Unit, leader: Any) -> None:
        agreements.add(unit, leader, made, what=CANARY, who=merel.person, by=None)
        agreements.send(unit, leader, made)
        minutes.send(unit, leader, made, CANARY, "")

    await _lead(hall, noor, agree)
    return made


async def everywhere(hall: TownHall, needle: str) -> set[str]:
    """Tell in which tables an id stands."""

    def search(unit: Unit) -> set[str]:
        run = unit.store._connection.execute
        tables = [name for (name,) in run("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {
            table
            for table in tables
            if any(needle in map(str, row) for row in run(f"SELECT * FROM {table}"))
        }

    return await hall.work(search)


async def settle(hall: TownHall, made: AffairId) -> None:
    def keep(unit: Unit) -> None:
        found = meeting_rows.find(unit, made)
        done = [replace(each, state=AgreementState.KEPT) for each in found.agreements]
        meeting_rows.save(unit, replace(found, agreements=tuple(done)))

    await hall.work(keep)


async def test_a_meeting_goes_with_all_that_came_of_it_here_and_at_telegram(
    hall: TownHall, noor: Someone, merel: Someone, tmp_path: Path
) -> None:
    made = await full_meeting(hall, noor, merel)
    await until(hall, END + timedelta(minutes=1))
    await settle(hall, made)
    assert CANARY in Chat(merel).texts
    await until(hall, END + KEEP - timedelta(minutes=1))
    assert await hall.look(lambda store: store.affairs.kept(made))
    await until(hall, END + KEEP)
    assert await everywhere(hall, made) == {"journal", "tombstone"}
    assert await hall.look(lambda store: store.tombstones.has(Buried.AFFAIR, made))
    assert CANARY not in Chat(merel).texts
    assert CANARY not in Chat(noor).texts
    waiting = {each.notice.kind for each in await hall.waiting()}
    assert waiting <= {NoticeKind.NEWEST_LINE}, "which says nothing of the meeting"
    assert await hall.look(lambda store: store.journal.verify()) is None
    await hall.database.purge_log()
    assert found_in(tmp_path, [CANARY], []) == []


async def test_with_something_still_to_do_it_waits_once_as_long_and_no_longer(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    made = await full_meeting(hall, noor, merel)
    await until(hall, END + timedelta(minutes=1))
    await until(hall, END + 2 * KEEP - timedelta(minutes=1))
    assert (await meeting(hall, made)).agreements[0].state is AgreementState.OPEN
    await until(hall, END + 2 * KEEP)
    assert not await hall.look(lambda store: store.affairs.kept(made))


async def test_what_was_called_off_goes_after_the_same_time(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    made = await called(hall, noor)
    await _lead(hall, noor, lambda unit, who: cancelling.cancel(unit, who, made))
    off = hall.now
    await until(hall, off + KEEP - timedelta(minutes=1))
    assert await hall.look(lambda store: store.affairs.kept(made))
    await until(hall, off + KEEP)
    assert await everywhere(hall, made) == {"journal", "tombstone"}


async def test_what_still_waited_to_be_told_is_told_to_nobody(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    hall.offline = True
    made = await called(hall, noor)
    await hall.work(lambda unit: erasing_shared.erase(unit, made, Why.TERM))
    hall.offline = False
    await hall.deliver()
    assert Chat(merel).texts == ""


async def test_what_arrives_after_the_erasure_is_taken_back(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    hall.offline = True
    made = await called(hall, noor)
    hall.offline = False
    picked = hall.lanes.heads()
    for held in picked:
        hall.lanes.pick(held)
    turn = await hall._turn([], picked)
    for flight in turn.flights:
        flight.outcome = hall.telegram.call(flight.call)
    assert Chat(merel).messages
    await hall.work(lambda unit: erasing_shared.erase(unit, made, Why.TERM))
    turn = await hall._turn(turn.flights, [])
    for held in turn.finished:
        hall.lanes.drop(held)
    for item in turn.told:
        hall.lanes.put(item)
    await hall.deliver()
    assert not Chat(merel).messages


async def test_a_backup_that_is_put_back_brings_no_meeting_back(
    hall: TownHall, noor: Someone, merel: Someone, tmp_path: Path
) -> None:
    made = await full_meeting(hall, noor, merel)
    backup = tmp_path / "elders.db"
    await hall.database.purge_log()
    shutil.copy(tmp_path / "schakel.db", backup)
    await hall.work(lambda unit: erasing_shared.erase(unit, made, Why.TERM))
    stones = await hall.look(lambda store: store.tombstones.all())

    again = await TownHall.open(backup, bound=False)
    again.now = hall.now
    assert await again.look(lambda store: store.affairs.kept(made))
    assert await again.work(lambda unit: erasing.apply_again(unit, stones)) == 1
    assert await everywhere(again, made) == {"journal", "tombstone"}
    assert await again.work(lambda unit: erasing.apply_again(unit, stones)) == 0
    await again.database.close()


async def test_a_damaged_meeting_that_came_back_is_erased_all_the_same(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    made = await called(hall, noor)

    def again(unit: Unit) -> int:
        unit.store._connection.execute("UPDATE affair SET body_sealed = x'00'")
        stone = Tombstone(unit.now, Buried.AFFAIR, made, "term")
        return int(erasing_shared.erase_again(unit, stone))

    assert await hall.work(again) == 1
    assert await everywhere(hall, made) == {"journal", "tombstone"}


def _kept_kinds(hall: TownHall, noor: Someone, merel: Someone) -> list[Any]:
    """One of each other kind, chosen for Merel, that was over when the clock stood still."""
    audience = Audience(Reach.CHOSEN, people=(merel.person, noor.person))
    now = hall.now
    announced = Announcement(
        id=AffairId("a" * 16),
        by=noor.person,
        audience=audience,
        words={"nl": CANARY},
        stage=AnnouncementStage.SENT,
        ended_at=now,
    )
    asked = Survey(
        id=AffairId("b" * 16),
        kind=SurveyKind.PULSE,
        title=CANARY,
        by=noor.person,
        audience=audience,
        questions=(),
        opened_at=now,
        closes_at=now,
        stage=SurveyStage.CLOSED,
        ended_at=now,
    )
    like = Template(
        kind=MeetingKind.REGULAR,
        title=CANARY,
        audience=audience,
        place=None,
        chair=merel.person,
    )
    series = Series(
        id=AffairId("c" * 16),
        by=noor.person,
        template=like,
        rhythm=Rhythm.weekly(1),
        dates=(Date(now, now),),
        made_at=now,
        ended_at=now,
    )
    return [announced, asked, series]


async def _keep(hall: TownHall, kinds: list[Any]) -> None:
    def keep(unit: Unit) -> None:
        for affair in kinds:
            unit.store.affairs.save(affair, affair.ended_at + KEEP)

    await hall.work(keep)


async def _kept(hall: TownHall, kinds: list[Any]) -> list[bool]:
    return await hall.look(lambda store: [store.affairs.kept(each.id) for each in kinds])


def _all(kind: Any, store: Store) -> list[Any]:
    return list(store.affairs.all(kind))


async def test_announcements_surveys_and_series_go_in_the_same_way(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    kinds = _kept_kinds(hall, noor, merel)
    await _keep(hall, kinds)
    hall.wait(days=KEEP.days, minutes=-1)
    await hall.work(erasing_shared.run)
    assert await _kept(hall, kinds) == [True, True, True]
    hall.wait(minutes=1)
    assert await hall.work(erasing_shared.run) == []
    for each in kinds:
        assert await everywhere(hall, each.id) == {"journal", "tombstone"}


async def test_one_that_cannot_be_erased_keeps_no_other_from_going(
    hall: TownHall, noor: Someone, merel: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    kinds = _kept_kinds(hall, noor, merel)
    await _keep(hall, kinds)
    hall.wait(days=KEEP.days)
    whole = erasing_shared.erase

    def stumbling(unit: Unit, affair_id: AffairId, why: Why) -> None:
        if affair_id == kinds[2].id:
            raise LookupError
        whole(unit, affair_id, why)

    monkeypatch.setattr(erasing_shared, "erase", stumbling)
    faults = await hall.work(erasing_shared.run)
    assert [type(fault) for fault in faults] == [LookupError]
    assert await _kept(hall, kinds) == [False, False, True]


async def test_somebody_who_is_erased_is_named_nowhere_in_what_stays(
    hall: TownHall, noor: Someone, merel: Someone, samir: Someone
) -> None:
    made = await begun(hall, noor)
    await notes(noor, "Merel")

    def take_on(unit: Unit, leader: Any) -> None:
        found = meeting_rows.find(unit, made)
        chosen = Audience(Reach.CHOSEN, people=(merel.person, samir.person))
        meeting_rows.save(unit, replace(found, chair=merel.person, audience=chosen))
        agreements.add(unit, leader, made, what="Stoelen", who=merel.person, by=None)

    await _lead(hall, noor, take_on)
    kinds = _kept_kinds(hall, noor, merel)
    await _keep(hall, kinds)

    def erase(unit: Unit) -> None:
        person = unit.store.people.by_id(merel.person)
        assert person is not None
        erasing.erase_person(unit, person, Why.PERSON)

    await hall.work(erase)
    assert await everywhere(hall, merel.person) == {"tombstone"}
    assert "winter" not in Chat(merel).texts
    known: list[Any] = [await meeting(hall, made)]
    for kind in (Announcement, Survey, Series):
        known += await hall.look(partial(_all, kind))
    assert len(known) == 1 + len(kinds)
    for each in known:
        assert merel.person not in str(to_json(each))
    assert known[0].agreements[0].what == "Stoelen"
    chat = await notes(noor, "Samir")
    await chat.presses("Aanwezigheid")
    assert "✓ Samir" in chat.last.buttons


async def test_the_point_of_somebody_who_is_erased_goes_from_the_chat_of_who_decides(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    made = await called(hall, noor)
    await _lead(hall, merel, lambda unit, who: agenda_points.put_forward(unit, who, made, CANARY))
    assert CANARY in Chat(noor).texts
    await _lead(hall, merel, lambda unit, who: erasing.erase_person(unit, who, Why.PERSON))
    assert CANARY not in Chat(noor).texts
