"""Lanes: which notices must keep their order, and which may overtake each other.

A private chat is one lane, each concern's topic is one, the rest of the group is one. Inside a
lane a notice waits for all before it; across lanes the more urgent goes first, then the older.
What must disappear from the group has a lane to itself: it waits for nothing that waits. So have
files that are fetched: two at a time, because they are large, and nobody waits behind them; and so
have the overview and the morning's list: nothing that matters more waits behind those.

A notice that is not for now (a volunteer is not disturbed at night) sleeps beside its lane, and
what comes after it goes on.
"""

from bisect import insort
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from zlib import crc32

from bot.pace import GROUP
from domain.notices import Notice, NoticeKind
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


@dataclass(slots=True)
class _Lane:
    ids: list[int] = field(default_factory=list)
    busy: bool = False
    shelved: bool = False


class Lanes:
    """Everything that must still go out, in memory."""

    def __init__(self) -> None:
        self._held: dict[int, Held] = {}
        self._lanes: dict[str, _Lane] = {}
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
        else:
            held = self._held[item.id] = Held(item)
            self._line_up(held)
        if held.place == GROUP:
            self.reopen()

    def heads(self) -> list[Held]:
        """Give the first of every lane that is free, the most urgent first."""
        return sorted(self._heads(), key=lambda held: (held.item.notice.priority, held.item.id))

    def outranked(self, held: Held) -> bool:
        """Tell whether something more urgent is under way in the group.

        What that needs next (a card in the topic being made) comes out of the same budget, so
        the less urgent must not use it up meanwhile.
        """
        if held.place != GROUP:
            return False
        return any(
            ahead.item.notice.priority < held.item.notice.priority for ahead in self._under_way
        )

    def pick(self, held: Held) -> None:
        """Keep the lane to this notice until it is released, shelved or dropped."""
        held.busy = self._lanes[held.lane].busy = True
        held.renewed = False
        if held.place == GROUP:
            self._under_way.add(held)

    def release(self, held: Held) -> None:
        """Let a notice be picked again."""
        held.busy = self._lanes[held.lane].busy = False
        self._under_way.discard(held)

    def shelve(self, held: Held) -> None:
        """Keep a lane waiting until `reopen`: nothing may be shown there yet."""
        self.release(held)
        self._lanes[held.lane].shelved = True

    def reopen(self) -> None:
        """Try the lanes that were shelved again."""
        for lane in self._lanes.values():
            lane.shelved = False

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

    def _step_out(self, held: Held) -> None:
        lane = self._lanes[held.lane]
        lane.ids.remove(held.item.id)
        if not lane.ids:
            del self._lanes[held.lane]

    def _heads(self) -> Iterator[Held]:
        for lane in self._lanes.values():
            if not lane.busy and not lane.shelved:
                yield self._held[lane.ids[0]]
