"""What the tests about taking part do and look at again and again."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from domain.identifiers import AffairId
from domain.meetings.meeting import Meeting, MeetingKind, MeetingStage
from domain.people.audience import Audience, Reach
from domain.people.membership import Membership
from services.meetings import inviting
from services.upkeep import sweeping
from storage.records import Person
from tests.handlers.people.doorstep import MONDAY, Doorstep
from tests.handlers.people.visitor import Visitor


async def sweep(doorstep: Doorstep, now: datetime | None = None) -> None:
    """Let time do its work, now or at a moment."""
    doorstep.now = now or doorstep.now
    assert await doorstep.work(sweeping.sweep) == []


async def person(doorstep: Doorstep, visitor: Visitor) -> Person:
    found = await doorstep.person(visitor)
    assert found is not None
    return found


async def membership(doorstep: Doorstep, visitor: Visitor) -> Membership:
    return (await person(doorstep, visitor)).membership


async def taking_part(doorstep: Doorstep, visitor: Visitor, **changes: Any) -> None:
    """Let somebody have chosen this before."""
    known = await person(doorstep, visitor)
    changed = replace(known, membership=replace(known.membership, **changes))
    await doorstep.look(lambda store: store.people.save(changed))


async def called(
    doorstep: Doorstep, coordinator: Visitor, *, days: int = 20, **what: Any
) -> Meeting:
    """Let everybody be invited to a meeting."""
    meeting = Meeting(
        AffairId(f"{days:016x}"),
        MeetingKind.REGULAR,
        "Praten over de wijk",
        (await person(doorstep, coordinator)).id,
        Audience(Reach.ALL),
        MeetingStage.CALLED,
        start=MONDAY + timedelta(days=days),
        **what,
    )
    return await doorstep.work(lambda unit: inviting.call(unit, meeting))


def everything(visitor: Visitor) -> str:
    """All that can be read in a chat now."""
    return "\n".join(shown.text for shown in visitor.chat.values())
