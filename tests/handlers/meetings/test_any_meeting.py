"""Whatever is called, answered or changed, whenever the process dies and however the clock jumps:
each person hears each reminder of a meeting at most once, and never at night or in vain.
"""

import asyncio
import contextlib
import re
import tempfile
from collections import Counter
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.lanes import Lanes
from domain.errors import Refusal
from domain.identifiers import AffairId, ChatId
from domain.meetings.invitation import Invitation, MeetingReminder, Rsvp
from domain.meetings.meeting import Meeting, MeetingStage
from domain.meetings.reminders import wanted
from domain.people.audience import Audience, Reach
from domain.roles import Role
from handlers.telegram.calls import Call
from services.meetings import answering, cancelling, changing, meeting_rows
from services.people import language_and_removal, participation
from services.unit import Unit
from services.upkeep import sweeping
from storage.as_json import from_json
from storage.records import Person
from tests.handlers.meetings.gathering import called, person
from tests.handlers.town_hall import MONDAY, Someone, TownHall

NAMES = ("Merel", "Samir", "Fatima")
WHO, WHICH = st.sampled_from(NAMES), st.integers(0, 2)
HOURS = st.sampled_from([1 / 180, 1, 3, 9, 13, 24, 66, 24 * 7, -9, -30, -400])
AHEAD = st.sampled_from([1, 5, 13, 20, 26, 40, 100, 200])
MOVES = st.one_of(
    st.tuples(st.just("calls"), AHEAD, st.sampled_from([None, 1]), st.booleans()),
    st.tuples(st.just("answers"), WHO, WHICH, st.sampled_from([Rsvp.YES, *Rsvp])),
    st.tuples(st.just("moves"), WHICH, st.sampled_from([-20, -5, 0.4, 5, 24, 170])),
    st.tuples(st.just("cancels"), WHICH),
    st.tuples(st.just("removes"), WHO),
    st.tuples(st.just("pauses"), st.sampled_from(NAMES[:2]), st.booleans()),
    st.tuples(st.just("blocks"), WHO, st.booleans()),
    st.tuples(st.just("passes"), HOURS),
    st.tuples(st.just("nears"), WHICH, st.sampled_from([168, 24, 23, 5, 2, 1, -2])),
    st.tuples(st.just("nears"), WHICH, st.sampled_from([168, 24, 23, 5, 2, 1, -2])),
    st.tuples(st.just("dies"), st.booleans()),
    st.tuples(st.just("telegram"), st.booleans()),
)
SAYS = {
    "Je hebt nog niet laten weten of je komt.": MeetingReminder.WEEK,
    "Het is bijna zover.": MeetingReminder.DAY,
    "Het begint ": MeetingReminder.HOURS,
    "Morgen begint het al vroeg.": MeetingReminder.HOURS,
}


class _PowerCut(Exception):  # noqa: N818 - no error of anybody
    pass


@dataclass
class Network:
    """A few people, what they were called to, and what each of them heard."""

    hall: TownHall
    noor: Someone
    people: dict[str, Someone]
    meetings: list[AffairId] = field(default_factory=list)
    heard: Counter[tuple[Any, ...]] = field(default_factory=Counter)
    seen: int = 0

    @classmethod
    async def settle(cls, hall: TownHall) -> "Network":
        noor = await hall.person(Role.COORDINATOR, "Noor")
        roles = (Role.KEY_FIGURE, Role.KEY_FIGURE, Role.OFFICIAL)
        people = {
            name: await hall.person(role, name) for name, role in zip(NAMES, roles, strict=True)
        }
        return cls(hall, noor, people)

    async def does(self, move: str, *how: Any) -> None:
        step: Callable[..., Coroutine[Any, Any, None]] = getattr(self, f"_{move}")
        with contextlib.suppress(Refusal):
            await step(*how)
        await self.check(own_act=move == "answers")

    async def _calls(self, hours: int, seats: int | None, all_: bool) -> None:  # noqa: FBT001 - a move
        if len(self.meetings) < 3:
            some = Audience(Reach.CHOSEN, people=(self.people["Merel"].person,))
            meeting = await called(
                self.hall,
                self.noor,
                title=f"Ontmoeting {len(self.meetings)}",
                start=self.hall.now + timedelta(hours=hours),
                seats=seats,
                audience=Audience(Reach.ALL) if all_ else some,
            )
            self.meetings.append(meeting)

    async def _answers(self, name: str, which: int, answer: Rsvp) -> None:
        meeting, someone = self.meeting(which), self.people[name]
        if meeting is not None:
            await self.hall.work(
                lambda unit: answering.answer(unit, person(unit, someone), meeting, answer)
            )

    async def _moves(self, which: int, hours: float) -> None:
        def move(unit: Unit, meeting_id: AffairId) -> None:
            meeting = meeting_rows.find(unit, meeting_id)
            assert meeting.start is not None
            start = meeting.start + timedelta(hours=hours)
            changing.move(unit, person(unit, self.noor), meeting_id, start)

        meeting = self.meeting(which)
        if meeting is not None:
            await self.hall.work(lambda unit: move(unit, meeting))

    async def _cancels(self, which: int) -> None:
        meeting = self.meeting(which)
        if meeting is not None:
            await self.hall.work(
                lambda unit: cancelling.cancel(unit, person(unit, self.noor), meeting)
            )

    async def _removes(self, name: str) -> None:
        someone = self.people[name]
        await self.hall.work(
            lambda unit: language_and_removal.remove(unit, person(unit, self.noor), someone.person)
        )

    async def _pauses(self, name: str, ends: bool) -> None:  # noqa: FBT001 - a move
        def pause(unit: Unit) -> None:
            member = person(unit, self.people[name])
            if ends:
                participation.come_back(unit, member)
            else:
                until = unit.today + timedelta(days=4)
                participation.pause(unit, member, until)

        await self.hall.work(pause)

    async def _blocks(self, name: str, back: bool) -> None:  # noqa: FBT001 - a move
        await self.people[name].blocks_the_bot(back=back)

    async def _passes(self, hours: float) -> None:
        self.hall.now = max(MONDAY, self.hall.now + timedelta(hours=hours))
        await self._sweep()

    async def _nears(self, which: int, hours: int) -> None:
        """Let it be so many hours before a meeting, on the way there or back."""
        known = self.meeting(which)
        if known is not None:
            start = await self.hall.work(lambda unit: meeting_rows.find(unit, known).start)
            assert start is not None
            self.hall.now = max(MONDAY, start - timedelta(hours=hours))
            await self._sweep()

    async def _dies(self, in_the_middle: bool) -> None:  # noqa: FBT001 - a move
        await self._sweep(dies=in_the_middle)
        self.hall.lanes = Lanes()
        await self.hall.look(lambda store: store.forget())
        for item in await self.hall.waiting():
            self.hall.lanes.put(item)
        await self._sweep()

    async def _telegram(self, there: bool) -> None:  # noqa: FBT001 - a move
        self.hall.offline = not there
        await self._sweep()

    async def _sweep(self, *, dies: bool = False) -> None:
        def work(unit: Unit) -> None:
            assert sweeping.sweep(unit) == []
            if dies:
                raise _PowerCut

        with contextlib.suppress(_PowerCut):
            await self.hall.work(work)

    def meeting(self, which: int) -> AffairId | None:
        return self.meetings[which] if which < len(self.meetings) else None

    async def check(self, *, own_act: bool) -> None:
        """Hold what was sent just now to what is true now."""
        calls, self.seen = self.hall.telegram.calls[self.seen :], len(self.hall.telegram.calls)
        for call in calls:
            for someone in self.people.values():
                if call.method == "sendMessage" and call.chat == ChatId(someone.account):
                    await self._check(call, someone, own_act=own_act)

    async def _check(self, call: Call, someone: Someone, *, own_act: bool) -> None:
        text, hall = call.params["text"], self.hall
        named = re.search(r"Ontmoeting (\d)", text)
        if named is None or someone.account in hall.telegram.blocked:
            return
        meeting_id = self.meetings[int(named[1])]
        meeting, known, who = await hall.look(
            lambda store: (
                store.affairs.find(Meeting, meeting_id),
                store.addressees.find(meeting_id, someone.person),
                store.people.by_id(someone.person),
            )
        )
        assert meeting is not None
        assert meeting.start is not None
        assert who is not None
        assert known is not None, "told of a meeting they do not belong to"
        assert takes_part(hall, who), "told while they are away"
        if hall.municipality.network.quiet_hours.until(hall.now) and not own_act:
            assert meeting.stage is MeetingStage.CANCELLED, "disturbed at night"
            assert text.startswith("❌")
            assert meeting.start - hall.now <= timedelta(hours=12)
        which = next((each for words, each in SAYS.items() if words in text), None)
        if which is not None:
            assert meeting.stage is MeetingStage.CALLED, "reminded of what is off"
            assert hall.now < meeting.start, "reminded of what has begun"
            assert wanted(which, from_json(Invitation, known.state)), "reminded for nothing"
            self.heard[someone.person, meeting.id, meeting.asked, which] += 1


def takes_part(hall: TownHall, who: Person) -> bool:
    today = hall.now.astimezone(hall.municipality.network.timezone).date()
    return who.removed_at is None and not who.membership.paused(today)


async def _lives(moves: list[tuple[Any, ...]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        hall = await TownHall.open(Path(folder) / "schakel.db")
        try:
            network = await Network.settle(hall)
            for move in moves:
                await network.does(*move)
            assert [what for what, times in network.heard.items() if times > 1] == []
        finally:
            await hall.database.close()


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(MOVES, min_size=12, max_size=25))
def test_nobody_is_reminded_twice_or_at_night_or_in_vain(moves: list[tuple[Any, ...]]) -> None:
    begin = [("calls", 200, None, True), ("answers", "Merel", 0, Rsvp.YES)]
    asyncio.run(_lives([*begin, *moves]))
