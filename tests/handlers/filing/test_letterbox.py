"""A reporter's letterbox over a year: every promise in it is kept, or its breaking told, once.

Officials, coordinator and reporter do whatever they can, or nothing at all; time passes, days and
nights. Whatever the reporter then has in their chat is read as they would: a day that is promised
is the clock's own and still to come, and a day that passed is said to have passed.
"""

import asyncio
import contextlib
import re
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

import pytest
from babel.dates import get_day_names, get_month_names
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.concerns.concern import Concern, Deadline, Stage, Urgency
from domain.concerns.protocol import Act
from domain.concerns.waiting_for import next_moment
from domain.errors import NotAllowed, NotPossibleNow
from domain.identifiers import ConcernId
from domain.notices import Notice, NoticeKind
from domain.roles import Role
from services.actors import in_group, in_private
from services.concerns import acts
from services.concerns.acts import Words
from services.people import language_and_removal
from services.unit import Unit
from services.upkeep import sweeping
from tests.handlers.chat import Chat
from tests.handlers.town_hall import Someone, TownHall

Move = tuple[str, Act | float | None]

BY_OFFICIAL = (
    Act.ACKNOWLEDGE,
    Act.TAKE_UP,
    Act.FEEDBACK,
    Act.ASK,
    Act.ASK_IDENTITY,
    Act.EXTEND,
    Act.CLOSE,
    Act.REOPEN,
    Act.LEAVE_CLOSED,
    Act.POSTPONE_ERASURE,
    Act.KEEP,
)
BY_REPORTER = (
    Act.ANSWER,
    Act.DECLINE,
    Act.REVEAL,
    Act.STAY_NAMELESS,
    Act.REQUEST_REOPEN,
    Act.WITHDRAW,
)
BY_COORDINATOR = (Act.ASSIGN, Act.GRANT, Act.REFUSE)

PASSES = st.tuples(st.just("passes"), st.sampled_from([1.0, 7, 20, 24, 26, 72, 24 * 8, 24 * 40]))
MOVES = st.one_of(
    PASSES,
    PASSES,
    st.tuples(st.just("official"), st.sampled_from(BY_OFFICIAL)),
    st.tuples(st.just("official"), st.sampled_from(BY_OFFICIAL)),
    st.tuples(st.just("reporter"), st.sampled_from(BY_REPORTER)),
    st.tuples(st.just("coordinator"), st.sampled_from(BY_COORDINATOR)),
    st.tuples(st.just("leaves"), st.none()),
    st.tuples(st.just("reads"), st.none()),
)

_DAYS = "|".join(get_day_names("wide", locale="nl").values())
_MONTHS = list(get_month_names("wide", locale="nl").values())
_DAY = re.compile(rf"(?:{_DAYS}) (\d+) ({'|'.join(_MONTHS)})")
_SENTENCE = re.compile(r"(?<=[.!?:])\s+|\n")
_PAST = re.compile(r"\bzou(den)?\b|sinds|Gemeld op|Afgesloten op")
"""Words that say of a day that it is over."""

_AT_WORK = {"heeft je melding opgepakt", "gaat nu met je melding aan de slag"}
_NEWS = re.compile(
    "|".join([*_AT_WORK, "hoort niet meer bij", "is afgesloten", "weer verder", "toch mee verder"])
)

_ABOUT = {
    "confirm": re.compile(r"bevestig|hebben gezien|Bevestiging"),
    "take-up": re.compile(r"\b(pakt|oppakken)\b|Opgepakt:"),
    "feedback": re.compile(r"wat (we )?(er|met)|krijg je antwoord|Antwoord:"),
    "reopen": re.compile(r"verdergaan|verdergaat"),
    "erasure": re.compile(r"wissen|gewist"),
    "answer": re.compile(r"\bkan tot\b|kiezen tot"),
}


@dataclass
class Letterbox:
    """What came into one private chat, sentence by sentence, and the days that stand in it."""

    hall: TownHall
    chat: Chat
    concern: ConcernId
    read: dict[int, str] = field(default_factory=dict)
    promised: set[tuple[str, date]] = field(default_factory=set)
    owned_up: set[tuple[str, date]] = field(default_factory=set)
    missed: Counter[str] = field(default_factory=Counter)

    async def look(self) -> None:
        """Read what is new or changed since the last look."""
        kept = await self.hall.look(lambda store: store.concerns.by_id(self.concern))
        for number, shown in self.chat.messages.items():
            if self.read.get(number) == shown.text:
                continue
            self.read[number] = shown.text
            if shown.text.startswith("⏰"):
                self.missed[shown.text.partition("\n")[0]] += 1
            for sentence in filter(_DAY.search, _SENTENCE.split(shown.text)):
                self._take_in(sentence, kept)

    def _take_in(self, sentence: str, concern: Concern | None) -> None:
        about = [name for name, words in _ABOUT.items() if words.search(sentence)]
        for day in self._days(sentence):
            if _PAST.search(sentence):
                self.owned_up.update((name, day) for name in about)
                continue
            assert len(about) == 1, sentence
            assert day >= self._today, f"promised for a day that is over: {sentence}"
            assert concern is not None, sentence
            assert day in {*self._dates(concern, about[0])}, f"not the clock's date: {sentence}"
            self.promised.add((about[0], day))

    def _days(self, sentence: str) -> Iterator[date]:
        for number, month in _DAY.findall(sentence):
            years = (self._today.year + step for step in (-1, 0, 1))
            days = (date(year, _MONTHS.index(month) + 1, int(number)) for year in years)
            yield min(days, key=lambda day: abs(day - self._today))

    @property
    def _today(self) -> date:
        return self._local(self.hall.now)

    def _local(self, moment: object) -> date:
        return moment.astimezone(self.hall.municipality.network.timezone).date()  # type: ignore[attr-defined,no-any-return]

    def _dates(self, concern: Concern, about: str) -> Iterator[date]:
        """Give the dates that the concern itself has for this."""
        timeline = concern.timeline
        if about == "erasure" and timeline.erase_at is not None:
            yield self._local(timeline.erase_at)
        if about == "answer" and timeline.question is not None:
            yield self._local(timeline.question.lapses_at)
        for clock in timeline.clocks:
            if clock.deadline == about and clock.paused_at is None:
                yield self._local(clock.due_at)

    async def holds(self) -> None:
        """Hold every promise whose day is over to what became of it."""
        concern = await self.hall.look(lambda store: store.concerns.by_id(self.concern))
        assert all(times == 1 for times in self.missed.values()), "told once"
        if concern is not None and not await self.hall.waiting():
            said = concern.stage is not Stage.ACKNOWLEDGED or not self._has_it()
            assert said, "whoever has it, has left in silence"
        if concern is None:
            told = any("gewist" in text for text in self.read.values())
            assert told or await self.hall.waiting(), "by night it waits for the morning"
            return
        for about, day in self.promised:
            if day < self._today and about in set(Deadline):
                waits = any(
                    clock.paused_at is None and self._local(clock.due_at) == day
                    for clock in concern.timeline.clocks
                    if clock.deadline == about
                )
                assert not waits or (about, day) in self.owned_up, f"{about} {day} in silence"
            if day < self._today and about == "erasure":
                assert concern.timeline.erase_at is None or self._takes_back(concern), day

    def _has_it(self) -> bool:
        """Tell whether the reporter read last that somebody is at work on it."""
        newest_first = (self.read[number] for number in sorted(self.read, reverse=True))
        news = (_NEWS.search(text) for text in newest_first)
        last = next((found[0] for found in news if found), "")
        return last in _AT_WORK

    def _takes_back(self, concern: Concern) -> bool:
        """Tell whether the reporter reads that it is not erased on the day that was said."""
        later = concern.timeline.erase_at
        return concern.timeline.reopen_asked or (
            later is not None and ("erasure", self._local(later)) in self.promised
        )


async def _until(hall: TownHall, box: Letterbox, hours: float) -> None:
    """Let time pass as it does: the bot looks whenever something is due, and when days begin."""
    end, working = hall.now + timedelta(hours=hours), hall.municipality.working_time
    while True:
        concern = await hall.look(lambda store: store.concerns.by_id(box.concern))
        due = next_moment(concern) if concern is not None else None
        if due is None or due > end:
            break
        soonest = hall.now + timedelta(minutes=1)
        opens = working.opens_at(soonest) if due <= hall.now else due
        hall.now = min(end, max(due, soonest if working.is_open(soonest) else min(opens, end)))
        await _sweep(hall, box)
        if hall.now >= end:
            break
    hall.now = end
    await _sweep(hall, box)


async def _sweep(hall: TownHall, box: Letterbox) -> None:
    assert await hall.work(sweeping.sweep) == []
    await hall.deliver()
    await box.look()


async def _does(hall: TownHall, who: Someone, concern: ConcernId, act: Act) -> None:
    def work(unit: Unit) -> None:
        person, found = unit.store.people.by_id(who.person), unit.store.concerns.by_id(concern)
        assert person is not None
        if found is None:
            return
        actor = in_group(person) if person.role is Role.OFFICIAL else in_private(person)
        official = next(iter(unit.store.people.roster())).id if act is Act.ASSIGN else None
        words = Words("Een paar woorden.", _outcome(act), official)
        with contextlib.suppress(NotAllowed, NotPossibleNow):
            acts.carry_out(unit, actor, found, act, words)

    await hall.work(work)


async def _makes_room(hall: TownHall, leaving: Someone) -> Someone:
    """Take an official off the roster, without an heir; gives who comes in their place."""

    def remove(unit: Unit) -> None:
        language_and_removal.remove(unit, unit.store.people.coordinators()[0], leaving.person)

    await hall.work(remove)
    return await hall.person(Role.OFFICIAL, "Joost")


def _outcome(act: Act) -> str | None:
    return "help-arranged" if act is Act.CLOSE else None


async def _a_year(moves: list[Move], urgency: Urgency) -> None:
    with tempfile.TemporaryDirectory() as folder:
        hall = await TownHall.open(Path(folder) / "schakel.db")
        try:
            await _through(hall, moves, urgency)
        finally:
            await hall.database.close()


async def _through(hall: TownHall, moves: list[Move], urgency: Urgency) -> None:
    people = {
        "reporter": await hall.person(Role.KEY_FIGURE, "Merel"),
        "official": await hall.person(Role.OFFICIAL, "Fatima"),
        "coordinator": await hall.person(Role.COORDINATOR, "Wim"),
    }
    chat = Chat(people["reporter"])
    concern = await hall.concern(chat.who, named=False, urgency=urgency)
    box = Letterbox(hall, chat, concern)
    receipt = Notice(NoticeKind.RECEIPT, person=chat.who.person, concern=concern)
    await hall.work(lambda unit: unit.tell(receipt))
    ends = hall.now + timedelta(days=365)
    await box.look()
    for move, what in moves:
        if isinstance(what, Act):
            await _does(hall, people[move], concern, what)
        elif isinstance(what, (int, float)):
            await _until(hall, box, what)
        elif move == "leaves":
            people["official"] = await _makes_room(hall, people["official"])
        elif await hall.look(lambda store: store.concerns.kept(concern)):
            await chat.opens(concern)
        await box.look()
        await box.holds()
    await _until(hall, box, max(0, (ends - hall.now) / timedelta(hours=1)))
    await box.holds()
    await _nothing_waits_for_ever(hall, concern)


async def _nothing_waits_for_ever(hall: TownHall, concern: ConcernId) -> None:
    """After a year of silence it is erased, or the coordinator has it for a date that passed."""
    kept = await hall.look(lambda store: store.concerns.by_id(concern))
    if kept is not None:
        assert kept.stage not in {Stage.CLOSED, Stage.WITHDRAWN}
        assert "escalated" in await hall.journal(concern)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(MOVES, max_size=16), st.sampled_from(Urgency))
def test_every_promise_in_a_letterbox_is_kept_or_its_breaking_told_once(
    moves: list[Move], urgency: Urgency
) -> None:
    asyncio.run(_a_year(moves, urgency))


@pytest.mark.parametrize(
    "moves",
    [
        pytest.param(
            [("official", Act.ACKNOWLEDGE), ("official", Act.ASK), ("passes", 24.0 * 21)],
            id="a question nobody answers, asked before anybody took it up",
        ),
        pytest.param(
            [
                ("official", Act.TAKE_UP),
                ("official", Act.FEEDBACK),
                ("official", Act.CLOSE),
                ("passes", 26.0),
                ("reporter", Act.REQUEST_REOPEN),
                ("reads", None),
                ("passes", 24.0 * 120),
            ],
            id="not finished, and nobody decides",
        ),
        pytest.param(
            [("official", Act.TAKE_UP), ("passes", 72.0), ("leaves", None), ("passes", 24.0 * 21)],
            id="whoever took it up leaves, and nobody else takes it up",
        ),
    ],
)
def test_a_history_that_once_broke_a_promise_in_silence(moves: list[Move]) -> None:
    asyncio.run(_a_year(moves, Urgency.NORMAL))
