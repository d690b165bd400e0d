"""Whatever the clock does and whenever the process dies: each reminder at most once, none in vain.

The bot sweeps at any moment, the clock jumps ahead and back, the process dies before or after it
said something, Telegram is away for a while, and officials act or do nothing.
"""

import asyncio
import contextlib
import tempfile
from collections import Counter
from datetime import timedelta
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.lanes import Lanes
from domain.concerns.concern import Deadline
from domain.concerns.notices import NudgeDetail
from domain.concerns.protocol import Act
from domain.errors import NotAllowed, NotPossibleNow
from domain.identifiers import ConcernId
from domain.notices import Notice, NoticeKind
from domain.roles import Role
from services.concerns.acts import Words
from services.unit import Unit
from services.upkeep import sweeping
from tests.handlers.concerns.lists.test_reminder import does
from tests.handlers.town_hall import MONDAY, Someone, TownHall

ACTS = (Act.ACKNOWLEDGE, Act.TAKE_UP, Act.FEEDBACK, Act.ASK, Act.EXTEND)
MOVES = st.one_of(
    st.tuples(st.just("passes"), st.sampled_from([1 / 180, 1, 3, 9, 24, 66, 24 * 7, -30, -400])),
    st.tuples(st.just("acts"), st.sampled_from(ACTS)),
    st.tuples(st.just("dies"), st.booleans()),
    st.tuples(st.just("telegram"), st.booleans()),
    st.tuples(st.just("sweeps"), st.just(None)),
)
REMINDERS = {NoticeKind.NUDGE, NoticeKind.MORNING_LIST}


class Told:
    """What the clock had to say, as it entered the outbox; each of it may come once."""

    def __init__(self) -> None:
        self.promises: Counter[tuple[str | int, ...]] = Counter()
        self.done: Counter[Act] = Counter()

    def note(self, hall: TownHall, notice: Notice) -> None:
        """Check a notice of the clock. After feedback or more time a new term begins."""
        if notice.kind not in REMINDERS:
            return
        assert hall.municipality.working_time.is_open(hall.now), "told while nobody is there"
        if notice.kind is NoticeKind.NUDGE:
            begun = self.done[Act.FEEDBACK], self.done[Act.EXTEND]
            detail = notice.detail_as(NudgeDetail)
            self.promises[*begun, str(detail.deadline), detail.percent] += 1


async def _sweep(hall: TownHall, told: Told, *, dies: bool = False) -> None:
    """Let time do its part; the process may die before any of it is kept."""

    def work(unit: Unit) -> None:
        assert sweeping.sweep(unit) == []
        if dies:
            raise _PowerCut
        for item in unit.told:
            told.note(hall, item.notice)

    with contextlib.suppress(_PowerCut):
        await hall.work(work)


class _PowerCut(Exception):  # noqa: N818 - no error of anybody
    pass


async def _restarts(hall: TownHall) -> None:
    """Forget all that was in memory; what waits comes back from the database."""
    hall.lanes = Lanes()
    for item in await hall.waiting():
        hall.lanes.put(item)
    if not hall.offline:
        await hall.deliver()


async def _try(hall: TownHall, fatima: Someone, concern: ConcernId, act: Act, told: Told) -> None:
    with contextlib.suppress(NotPossibleNow, NotAllowed):
        await does(hall, fatima, concern, act, Words("Een paar woorden."))
        told.done[act] += 1


async def _lives(moves: list[tuple[str, object]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        hall = await TownHall.open(Path(folder) / "schakel.db")
        try:
            await _through(hall, moves)
        finally:
            await hall.database.close()


async def _through(hall: TownHall, moves: list[tuple[str, object]]) -> None:
    merel = await hall.person(Role.KEY_FIGURE, "Merel")
    fatima = await hall.person(Role.OFFICIAL, "Fatima")
    await hall.person(Role.COORDINATOR, "Noor")
    concern, told = await hall.concern(merel), Told()
    for move, how in moves:
        before = set(hall.group)
        match move, how:
            case "passes", hours:
                hall.now = max(MONDAY, hall.now + timedelta(hours=float(str(hours))))
                await _sweep(hall, told)
            case "acts", Act() as act:
                await _try(hall, fatima, concern, act, told)
            case "dies", bool() as in_the_middle:
                await _sweep(hall, told, dies=in_the_middle)
                await _restarts(hall)
            case "telegram", bool() as there:
                hall.offline = not there
                if there:
                    await hall.deliver()
            case _:
                await _sweep(hall, told)
        await _none_in_vain(hall, set(hall.group) - before, concern)
    assert [promise for promise, times in told.promises.items() if times > 1] == []


async def _none_in_vain(hall: TownHall, shown: set[int], concern: ConcernId) -> None:
    """Hold what was just shown to what is true now: somebody is there, and the act still waits."""
    now = await hall.now_is(concern)
    waiting = {clock.deadline for clock in now.timeline.clocks if clock.paused_at is None}
    reminders = [text for text in (hall.group[each].text for each in shown) if text[0] == "🔔"]
    for text in reminders:
        assert hall.municipality.working_time.is_open(hall.now), "shown while nobody is there"
        asked = {deadline for deadline, words in _ASKS.items() if words in text}
        assert asked, "a reminder says of what"
        assert asked <= waiting, "reminded of what was done"


_ASKS = {
    Deadline.CONFIRM: "op Ontvangst bevestigen",
    Deadline.TAKE_UP: "op Oppakken",
    Deadline.FEEDBACK: "op Terugkoppelen",
}


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(MOVES, max_size=25))
def test_no_reminder_twice_or_in_vain_whatever_the_clock_does(
    moves: list[tuple[str, object]],
) -> None:
    asyncio.run(_lives(moves))
