"""Lanes: which notices must keep their order, and which may overtake each other.

A private chat is one lane, each concern's topic is one, the rest of the group is one. Inside a
lane a notice waits for all before it; across lanes the more urgent goes first, then the older. A
lane is as urgent as the most urgent that waits in it: whoever asks something while an announcement
to them waits behind two thousand others gets that at once, and then their answer.
What must disappear from the group has a lane to itself: it waits for nothing that waits. So have
files that are fetched: two at a time, because they are large, and nobody waits behind them; and so
have the overview and the morning's list: nothing that matters more waits behind those.

What Telegram refused, for reasons that may pass, is tried again after a while, each time a longer
one. A person's lane rests meanwhile, so that all to them keeps its order; what answers them opens
it. In the group that one notice sleeps, and all else goes on.

A notice that is not for now (a volunteer is not disturbed at night, a report is not ready) sleeps
beside its lane, and what comes after it goes on.
"""

from bisect import bisect_left, insort
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from zlib import crc32

from bot.pace import GROUP
from domain.conversations.notices import ErasedTopicDetail
from domain.notice_rules import ForOfficials, NoticeLane
from domain.notice_table import rules_of
from domain.notices import Notice, Priority
from storage.records import Outgoing

FILES = "files"
FILES_AT_ONCE = 2
PINS = "pins"
AT_DESK = "at the desk of"
FIRST_PAUSE, LONGEST_PAUSE = timedelta(minutes=1), timedelta(minutes=10)


def pause_after(refusals: int) -> timedelta:
    """Say how long a notice waits that was refused so often before."""
    return min(FIRST_PAUSE * (1 << min(refusals, 10)), LONGEST_PAUSE)


def _lane_of(notice: Notice) -> str:
    lane = rules_of(notice).lane
    if lane is NoticeLane.FILES:
        return f"{FILES} {crc32((notice.person or '').encode()) % FILES_AT_ONCE}"
    if lane is NoticeLane.PINS:
        return PINS
    if lane is NoticeLane.ERASED_TOPIC:
        topic = notice.detail_as(ErasedTopicDetail)
        return f"topic {topic.chat} {topic.thread}"
    if notice.person is not None:
        return f"{_chat(notice)} {notice.person}"
    if lane is not NoticeLane.RECIPIENT:
        return str(lane.value)
    return f"concern {notice.concern}" if notice.concern is not None else GROUP


def _chat(notice: Notice) -> str:
    """Say which chat of somebody it is for: with Telegram, or the one at the desk."""
    return "person" if rules_of(notice).officials is ForOfficials.NO else AT_DESK


class Held:
    """A notice in a lane. `busy` while it is being rendered, called or settled.

    `renewed` when a newer version came while the older was on its way; `marked` when the
    database says "sending"; `doubted` when an earlier send of it may have arrived; `refusals`
    counts how often Telegram refused it for a reason that may pass.
    """

    __slots__ = ("busy", "doubted", "item", "lane", "marked", "refusals", "renewed")

    def __init__(self, item: Outgoing) -> None:
        self.item = item
        self.lane = _lane_of(item.notice)
        self.busy = False
        self.renewed = False
        self.marked = False
        self.refusals = 0
        self.doubted = item.state == "uncertain"

    @property
    def place(self) -> str:
        """The chat whose budget it uses: a person's, by person id, or the group's.

        Files are fetched from a place of their own: trouble there halts no chat. So is what never
        leaves us kept from waiting for anything at Telegram.
        """
        if rules_of(self.item.notice).lane is NoticeLane.FILES:
            return FILES
        if rules_of(self.item.notice).lane is NoticeLane.PINS:
            return PINS
        if self.lane.startswith(AT_DESK):
            return self.lane
        return self.item.notice.person or GROUP

    @property
    def counted(self) -> bool:
        """Whether Telegram counts it for the chat: taking a message away or a file in is free.

        So are the questions about a group: a coordinator with a long roster need not wait a
        second for each name on it.
        """
        return rules_of(self.item.notice).counted

    def renew(self, item: Outgoing) -> None:
        """Take a newer version in; it keeps the more urgent of both priorities."""
        priority = min(item.priority, self.item.priority)
        self.item = replace(item, notice=replace(item.notice, priority=priority))
        self.renewed = self.busy


_Turn = tuple[Priority, int]
"""When it is a lane's turn: how urgent it is, and the number of the notice at its head."""


@dataclass(slots=True)
class _Lane:
    ids: list[int] = field(default_factory=list)
    busy: bool = False
    shelved: bool = False
    rests_until: datetime | None = None
    turn: _Turn | None = None


class Lanes:
    """Everything that must still go out, in memory."""

    def __init__(self) -> None:
        self._held: dict[int, Held] = {}
        self._lanes: dict[str, _Lane] = {}
        self._turns: list[_Turn] = []  # of all lanes that are free, in order
        self._shelved: set[str] = set()
        self._under_way: set[Held] = set()
        self._asleep: dict[Held, datetime] = {}
        self._resting: set[str] = set()

    def __len__(self) -> int:
        return len(self._held)

    def put(self, item: Outgoing) -> None:
        """Take a notice in; one with the same id is replaced where it stands."""
        held = self._held.get(item.id)
        if held is not None:
            held.renew(item)
            self._rouse(held)
            self._queue(held.lane)
        else:
            held = self._held[item.id] = Held(item)
            self._line_up(held)
        if held.place == GROUP:
            self.reopen()
        elif item.priority is Priority.ANSWER:
            self._wake_lane(held.lane)

    def heads(self) -> list[Held]:
        """Give the first of every lane that is free, the most urgent first."""
        return [self._held[number] for _, number in self._turns]

    def outranked(self, held: Held) -> bool:
        """Tell whether something more urgent is under way in the group.

        What that needs next (a card in the topic being made) comes out of the same budget, so
        the less urgent must not use it up meanwhile.
        """
        if held.place != GROUP:
            return False
        urgency = self.urgency(held)
        return any(ahead.item.priority < urgency for ahead in self._under_way)

    def urgency(self, held: Held) -> Priority:
        """Tell how urgent the lane of a notice is."""
        return self._turn_of(self._lanes[held.lane])[0]

    def pick(self, held: Held) -> None:
        """Keep the lane to this notice until it is released, shelved or dropped."""
        held.busy = self._lanes[held.lane].busy = True
        held.renewed = False
        self._queue(held.lane)
        if held.place == GROUP:
            self._under_way.add(held)

    def release(self, held: Held) -> None:
        """Let a notice be picked again."""
        held.busy = self._lanes[held.lane].busy = False
        self._under_way.discard(held)
        self._queue(held.lane)

    def shelve(self, held: Held) -> None:
        """Keep a lane waiting until `reopen`: nothing may be shown there yet."""
        self.release(held)
        self._lanes[held.lane].shelved = True
        self._shelved.add(held.lane)
        self._queue(held.lane)

    def reopen(self) -> None:
        """Try the lanes that were shelved again."""
        while self._shelved:
            name = self._shelved.pop()
            if name in self._lanes:
                self._lanes[name].shelved = False
                self._queue(name)

    def drop(self, held: Held) -> None:
        """Be done with a notice; the next in its lane comes first."""
        self.release(held)
        del self._held[held.item.id]
        self._step_out(held)
        if held.lane == NoticeLane.QUESTIONS.value:
            self._go_on()

    def sleep(self, held: Held, until: datetime) -> None:
        """Let a notice wait beside its lane until `until` (UTC), or until it is renewed."""
        self.release(held)
        if not held.renewed:
            self._step_out(held)
            self._asleep[held] = until

    def refused(self, each: Iterable[tuple[Held, datetime]]) -> None:
        """Try what Telegram refused again at its moment (UTC): a person's lane rests as a whole."""
        for held, until in each:
            held.refusals += 1
            self._rest(held, until)

    def _rest(self, held: Held, until: datetime) -> None:
        if held.item.notice.person is None:
            self.sleep(held, until)
            return
        self.release(held)
        self._lanes[held.lane].rests_until = until
        self._resting.add(held.lane)
        self._queue(held.lane)

    def wake(self, now: datetime) -> datetime | None:
        """Line up again what has slept long enough; gives when (UTC) the next one wakes."""
        for held in [held for held, until in self._asleep.items() if until <= now]:
            self._rouse(held)
        rests = {name: self._lanes[name].rests_until for name in self._resting}
        for name in [name for name, until in rests.items() if until is None or until <= now]:
            self._wake_lane(name)
            del rests[name]
        return min([*self._asleep.values(), *filter(None, rests.values())], default=None)

    def _wake_lane(self, name: str) -> None:
        if name in self._resting:
            self._resting.discard(name)
            self._lanes[name].rests_until = None
            self._queue(name)

    def _go_on(self) -> None:
        """Try what waited for an answer about the group: what was shelved, and refused just once.

        What was refused more often keeps to its pause, or it would ask again and again.
        """
        self.reopen()
        for held in [held for held in self._asleep if held.refusals == 1]:
            self._rouse(held)

    def _rouse(self, held: Held) -> None:
        if self._asleep.pop(held, None) is not None:
            self._line_up(held)

    def _line_up(self, held: Held) -> None:
        insort(self._lanes.setdefault(held.lane, _Lane()).ids, held.item.id)
        self._queue(held.lane)

    def _step_out(self, held: Held) -> None:
        lane = self._lanes[held.lane]
        lane.ids.remove(held.item.id)
        self._queue(held.lane)
        if not lane.ids:
            del self._lanes[held.lane]
            self._resting.discard(held.lane)

    def _queue(self, name: str) -> None:
        """Let a lane stand where its turn is, among those that are free."""
        lane = self._lanes[name]
        waits = lane.busy or lane.shelved or lane.rests_until is not None or not lane.ids
        turn = None if waits else self._turn_of(lane)
        if turn == lane.turn:
            return
        if lane.turn is not None:
            del self._turns[bisect_left(self._turns, lane.turn)]
        if turn is not None:
            insort(self._turns, turn)
        lane.turn = turn

    def _turn_of(self, lane: _Lane) -> _Turn:
        return min(self._held[number].item.priority for number in lane.ids), lane.ids[0]
