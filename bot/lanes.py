"""Lanes: which notices must keep their order, and which may overtake each other.

A private chat is one lane, each concern's topic is one, the rest of the group is one. Inside a
lane a notice waits for all before it; across lanes the more urgent goes first, then the older. A
lane is as urgent as the most urgent that waits in it: whoever asks something while an announcement
to them waits behind two thousand others gets that at once, and then their answer.
What must disappear from the group has a lane to itself: it waits for nothing that waits. So have
files that are fetched: two at a time, because they are large, and nobody waits behind them; and so
have the overview and the morning's list: nothing that matters more waits behind those.

A notice that is not for now (a volunteer is not disturbed at night, a report is not ready) sleeps
beside its lane, and what comes after it goes on.
"""

from bisect import bisect_left, insort
from dataclasses import dataclass, field, replace
from datetime import datetime
from zlib import crc32

from bot.pace import GROUP
from domain.notices import Notice, NoticeKind, Priority
from storage.records import Outgoing

REMOVALS = "removals from the group"
BOARD = "overview of the group"
FILES = "files"
FILES_AT_ONCE = 2
_OF_ITS_OWN = {
    NoticeKind.REMOVE: REMOVALS,
    NoticeKind.BOARD: BOARD,
    NoticeKind.BOARD_HERE: BOARD,
    NoticeKind.MORNING: "mornings of the group",
}


def _lane_of(notice: Notice) -> str:
    if notice.kind is NoticeKind.FETCH:
        return f"{FILES} {crc32((notice.person or '').encode()) % FILES_AT_ONCE}"
    if notice.kind is NoticeKind.ERASE_TOPIC:
        return f"topic {notice.detail['chat']} {notice.detail['thread']}"
    if notice.person is not None:
        return f"person {notice.person}"
    if notice.kind in _OF_ITS_OWN:
        return _OF_ITS_OWN[notice.kind]
    return f"concern {notice.concern}" if notice.concern is not None else GROUP


_FREE = frozenset({NoticeKind.REMOVE, NoticeKind.BINDING, NoticeKind.ROLLCALL, NoticeKind.FETCH})


class Held:
    """A notice in a lane. `busy` while it is being rendered, called or settled.

    `renewed` when a newer version came while the older was on its way; `marked` when the
    database says "sending"; `doubted` when an earlier send of it may have arrived.
    """

    __slots__ = ("busy", "doubted", "item", "lane", "marked", "renewed")

    def __init__(self, item: Outgoing) -> None:
        self.item = item
        self.lane = _lane_of(item.notice)
        self.busy = False
        self.renewed = False
        self.marked = False
        self.doubted = item.state == "uncertain"

    @property
    def place(self) -> str:
        """The chat whose budget it uses: a person's, by person id, or the group's.

        Files are fetched from a place of their own: trouble there halts no chat.
        """
        if self.item.notice.kind is NoticeKind.FETCH:
            return FILES
        return self.item.notice.person or GROUP

    @property
    def counted(self) -> bool:
        """Whether Telegram counts it for the chat: taking a message away or a file in is free.

        So are the questions about a group: a coordinator with a long roster need not wait a
        second for each name on it.
        """
        return self.item.notice.kind not in _FREE

    def renew(self, item: Outgoing) -> None:
        """Take a newer version in; it keeps the more urgent of both priorities."""
        priority = min(item.notice.priority, self.item.notice.priority)
        self.item = replace(item, notice=replace(item.notice, priority=priority))
        self.renewed = self.busy


_Turn = tuple[Priority, int]
"""When it is a lane's turn: how urgent it is, and the number of the notice at its head."""


@dataclass(slots=True)
class _Lane:
    ids: list[int] = field(default_factory=list)
    busy: bool = False
    shelved: bool = False
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
        return any(ahead.item.notice.priority < urgency for ahead in self._under_way)

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

    def sleep(self, held: Held, until: datetime) -> None:
        """Let a notice wait beside its lane until `until` (UTC), or until it is renewed."""
        self.release(held)
        if not held.renewed:
            self._step_out(held)
            self._asleep[held] = until

    def wake(self, now: datetime) -> datetime | None:
        """Line up again what has slept long enough; gives when (UTC) the next one wakes."""
        for held in [held for held, until in self._asleep.items() if until <= now]:
            self._rouse(held)
        return min(self._asleep.values(), default=None)

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

    def _queue(self, name: str) -> None:
        """Let a lane stand where its turn is, among those that are free."""
        lane = self._lanes[name]
        turn = None if lane.busy or lane.shelved or not lane.ids else self._turn_of(lane)
        if turn == lane.turn:
            return
        if lane.turn is not None:
            del self._turns[bisect_left(self._turns, lane.turn)]
        if turn is not None:
            insort(self._turns, turn)
        lane.turn = turn

    def _turn_of(self, lane: _Lane) -> _Turn:
        return min(self._held[number].item.notice.priority for number in lane.ids), lane.ids[0]
