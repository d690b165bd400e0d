"""Meetings as tests make them, and what happens to them."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from bot.lanes import Lanes
from domain.identifiers import AffairId, ChatId, MessageId
from domain.meetings.invitation import Invitation
from domain.meetings.meeting import Meeting, MeetingKind, MeetingPlace, MeetingStage
from domain.people.audience import Audience, Reach
from domain.people.membership import Membership
from handlers.telegram.happenings import ChatPlace as Chat
from handlers.telegram.happenings import Said, Speaker
from services.meetings import inviting, meeting_rows
from services.unit import Unit
from services.upkeep import sweeping
from storage.records import Outgoing, Person
from storage.store import Store
from tests.handlers.fake_telegram.messages import Shown, bottom
from tests.handlers.town_hall import Someone, TownHall

THURSDAY = datetime(2026, 12, 3, 18, 30, tzinfo=UTC)  # half past seven, ten days ahead


async def called(hall: TownHall, by: Someone, **what: Any) -> AffairId:
    """Call people to a meeting: everybody, at the mosque, unless said otherwise."""
    meeting = Meeting(
        id=AffairId(hall.chance.bytes(8).hex()),
        kind=MeetingKind.REGULAR,
        title="Samen door de winter",
        by=by.person,
        audience=Audience(Reach.ALL),
        stage=MeetingStage.CALLED,
        start=THURSDAY,
        place=MeetingPlace("moskee-oost"),
    )
    made = await hall.work(lambda unit: inviting.call(unit, replace(meeting, **what)))
    return made.id


async def sweep(hall: TownHall) -> None:
    """Let time do its part."""

    def work(unit: Unit) -> None:
        assert sweeping.sweep(unit) == []

    await hall.work(work)


async def until(hall: TownHall, moment: datetime) -> None:
    """Let it become a later moment."""
    hall.now = moment
    await sweep(hall)
    await hall.deliver()


async def restarts(hall: TownHall) -> None:
    """Forget all that was in memory; what waits comes back from the database."""

    def forget(store: Store) -> list[Outgoing]:
        store.forget()
        store.outbox.recover()
        return store.outbox.waiting()

    hall.lanes, hall.offline = Lanes(), False
    for item in await hall.look(forget):
        hall.lanes.put(item)
    await hall.deliver()


async def meeting(hall: TownHall, meeting_id: AffairId) -> Meeting:
    found = await hall.look(lambda store: store.affairs.find(Meeting, meeting_id))
    assert found is not None
    return found


async def state(hall: TownHall, meeting_id: AffairId, someone: Someone) -> Invitation:
    found = await hall.work(lambda unit: meeting_rows.invitation(unit, meeting_id, someone.person))
    assert found is not None
    return found


async def takes_part(hall: TownHall, someone: Someone, **how: Any) -> None:
    """Let somebody take part in another way: in the core group, or as one who may be named."""

    def change(unit: Unit) -> None:
        changed = replace(person(unit, someone), membership=replace(Membership(), **how))
        unit.store.people.save(changed)

    await hall.work(change)


def chat(someone: Someone) -> dict[int, Shown]:
    """What stands in somebody's private chat."""
    return someone.hall.telegram.chats.get(someone.account, {})


def newest(someone: Someone) -> Shown:
    """The last message in somebody's private chat."""
    messages = chat(someone)
    return messages[bottom(messages)]


def texts(someone: Someone) -> str:
    """All that can be read in somebody's private chat."""
    return "\n".join(shown.text for shown in chat(someone).values())


def person(unit: Unit, someone: Someone) -> Person:
    """Who somebody is to the bot."""
    found = unit.store.people.by_id(someone.person)
    assert found is not None
    return found


async def says(someone: Someone, words: str) -> None:
    """Let somebody type something in their private chat."""
    command = words.removeprefix("/") if words.startswith("/") else None
    hall, private = someone.hall, ChatId(someone.account)
    number = MessageId(hall.telegram.arrive(private, Shown(words, None, {})))
    speaker = Speaker(someone.account, "Telegramnaam", "nl")
    place = Chat(private, private=True)
    await someone.happen(Said(speaker, place, number, words, command=command))
