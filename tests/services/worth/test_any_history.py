"""Whatever happens in a network: what is shown of a half year tells of nobody whether they are in.

A history is lived with one person and without, through the services themselves. What is shown may
differ in cells of five and more alone, by one step of the rounding; and it is what a count by hand
gives, which knows everybody all along.
"""

import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.read_municipality import build_municipality
from domain.concerns.concern import Concern, Stage
from domain.concerns.deadlines import Deadline
from domain.identifiers import AccountId, AffairId, InviteId, PersonId
from domain.meetings.invitation import Invitation
from domain.meetings.meeting import Meeting, MeetingKind, MeetingStage
from domain.meetings.shared_agreement import AgreementReply, SharedAgreement
from domain.network import WHOLE_TOWN
from domain.people.audience import Audience, Reach
from domain.roles import Role, Standing
from domain.surveys.results import SurveyAnswer
from domain.surveys.survey import READY, Standard, Survey, SurveyKind
from domain.together.activities.activity import Activity, ActivityStage
from domain.worth.half_year import HalfYear
from domain.worth.report_release import YearReport
from domain.worth.tally import OF_THINGS, FrozenTally, shown
from domain.worth.year_report import CountedYear, Number, sections
from services.meetings import ending, meeting_rows
from services.meetings.afterwards import agreements, meeting_thanks
from services.people import exit_talk
from services.printing.document import Bars, Block, Document
from services.surveys import closing as survey_closing
from services.surveys import survey_rows
from services.together.activities import activity_deadlines, activity_rows
from services.tombstones import Why
from services.unit import Unit
from services.upkeep import erasing, erasing_shared
from services.worth import tallying
from services.worth.words import report_document
from storage.as_json import to_json
from storage.database import _prepare
from storage.migrate import MIGRATIONS
from storage.records import Person
from storage.sealing import Keyring
from storage.store import Store
from tests.handlers.seeded import Seeded
from tests.new_database import MASTER, empty_database
from tests.storage.makers import a_concern

MUNICIPALITY = build_municipality(None)
BEGIN, DAYS = date(2026, 1, 5), 400
HALVES = (HalfYear(2026, 1), HalfYear(2026, 2), HalfYear(2027, 1))
SUBJECTS = ("", "between-groups", "online")
PLACES = (WHOLE_TOWN, "noord", "centrum")
SAID = (None, True, False)
REASONS = ("time", "moved")
TOGETHER = tuple(
    (day + later, what)
    for day in (60, 200)
    for later, what in (
        (0, "meet"),
        (2, "thank"),
        (30, "said"),
        (40, "pulse"),
        (90, "meeting-goes"),
    )
)
"""What the network does together, on which days: twice, in one half year and in the next."""


@dataclass(frozen=True)
class Told:
    """One concern: when it is closed, what it puts where, and what becomes of it, days later."""

    day: int
    subject: str
    place: str
    heard: bool | None
    finished: bool | None
    late: bool
    reopened: int | None
    erased: int | None


@dataclass(frozen=True)
class Life:
    """What one person does: what they told, and the day they leave or are erased, if they do.

    `there`: at every meeting they can be at; `took_on` is what becomes of what they took on there,
    `runs` the day of an activity of theirs, `mood` what they answer to a pulse.
    """

    told: tuple[Told, ...]
    leaves: int | None
    why: str
    erased: int | None
    there: bool = False
    took_on: str = ""
    runs: int | None = None
    mood: str = ""


days = st.integers(0, DAYS)
maybe_later = st.none() | st.integers(1, 200)
concerns = st.builds(
    Told,
    day=days,
    subject=st.sampled_from(SUBJECTS),
    place=st.sampled_from(PLACES),
    heard=st.sampled_from(SAID),
    finished=st.sampled_from(SAID),
    late=st.booleans(),
    reopened=st.none() | st.integers(1, 60),
    erased=maybe_later,
)
lives = st.builds(
    Life,
    told=st.lists(concerns, max_size=3).map(tuple),
    leaves=st.none() | days,
    why=st.sampled_from(REASONS),
    erased=st.none() | st.none() | days,
    there=st.booleans(),
    took_on=st.sampled_from(("", "kept", "dropped", "open")),
    runs=st.none() | days,
    mood=st.sampled_from(("", "1", "3", "5")),
)
common = st.builds(
    Told,
    day=st.integers(100, 190),
    subject=st.just("online"),
    place=st.just("noord"),
    heard=st.just(True),  # noqa: FBT003 - a strategy
    finished=st.sampled_from(SAID),
    late=st.booleans(),
    reopened=st.none() | st.integers(1, 60),
    erased=maybe_later,
)
alike = st.builds(
    Life,
    told=st.lists(common, min_size=1, max_size=2).map(tuple),
    leaves=st.none() | days,
    why=st.just("time"),
    erased=st.none() | days,
    there=st.just(True),  # noqa: FBT003 - a strategy
    took_on=st.sampled_from(("kept", "open")),
    runs=st.none() | st.integers(100, 170),
    mood=st.sampled_from(("4", "5")),
)
networks = st.lists(alike | lives, min_size=5, max_size=14)
"""Many are alike, so that cells come to five and more."""


def cells(told: Told, *, member: bool, asked: bool) -> set[str]:
    """Say by hand where a concern belongs."""
    words = {True: "yes", False: "no"}
    found = {"receipt/late" if told.late else "receipt/kept"}
    for about, said in (("heard", told.heard), ("finished", told.finished)):
        if said is not None:
            found.add(f"{about}/{words[said]}")
        elif member and asked:
            found.add(f"{about}/unsaid")
    if told.subject:
        found.add(f"subject/concern/{told.subject}")
    if told.place != WHOLE_TOWN:
        found.add(f"neighbourhood/{told.place}")
    return found


@dataclass
class ByHand:
    """A count by somebody who knows everybody: whom each cell of each half year has in it."""

    people: dict[tuple[HalfYear, str], set[int]] = field(default_factory=lambda: defaultdict(set))
    things: dict[tuple[HalfYear, str], int] = field(default_factory=lambda: defaultdict(int))
    frozen: set[HalfYear] = field(default_factory=set)

    def count(self, half_year: HalfYear, who: int, where: set[str]) -> None:
        for cell in where:
            self.people[half_year, cell].add(who)

    def of(self, half_year: HalfYear) -> dict[str, int]:
        mine = {cell: who for (of, cell), who in self.people.items() if of == half_year}
        found = {cell: shown(len(who)) for cell, who in mine.items()}
        seen = {cell: count for cell, count in found.items() if count is not None}
        return seen | {
            cell: count for (half, cell), count in self.things.items() if half == half_year
        }


@contextmanager
def a_store() -> Iterator[Store]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        content = bytearray(empty_database())
        content[18:20] = b"\1\1"  # no log beside it
        connection.deserialize(bytes(content))
        store = _prepare(connection, Keyring(MASTER), MIGRATIONS)
        connection.execute("BEGIN")
        yield store


@dataclass
class Town:
    """A network in which histories happen, and the count by hand beside it."""

    store: Store
    coordinator: Person = field(init=False)
    chance: Seeded = field(default_factory=Seeded)
    by_hand: ByHand = field(default_factory=ByHand)
    people: dict[int, Person] = field(default_factory=dict)
    kept: dict[tuple[int, int], Concern] = field(default_factory=dict)
    counted: set[tuple[int, int]] = field(default_factory=set)
    early: dict[HalfYear, dict[str, int]] = field(default_factory=dict)
    """What was shown as each half year was frozen."""

    def unit(self, day: int) -> Unit:
        now = datetime(BEGIN.year, BEGIN.month, BEGIN.day, 11, tzinfo=UTC) + timedelta(days=day)
        return Unit(self.store, MUNICIPALITY, now, self.chance)

    def live(self, network: dict[int, Life]) -> dict[HalfYear, dict[str, int]]:
        """Let it all happen; gives what is shown of each half year in the end."""
        self.coordinator = self._come(99, Role.COORDINATOR)
        for who in network:
            self.people[who] = self._come(who)
        events = [*self._events(network)]
        events += [(half.after.begins + timedelta(days=14), "freeze", 0, 0) for half in HALVES]
        events += [(half.begins + timedelta(days=5), "freeze", 0, 0) for half in HALVES]
        events += [(BEGIN + timedelta(days=day), what, 0, day) for day, what in TOGETHER]
        for day, what, who, which in sorted(events, key=lambda each: (each[0], each[1])):
            unit = self.unit((day - BEGIN).days)
            match what:
                case "close":
                    self._close(unit, network[who].told[which], who, which)
                case "reopen":
                    self._reopen(who, which)
                case "go":
                    self._go(unit, network[who].told[which], who, which)
                case "leave":
                    self._leave(unit, network[who].why, who)
                case "erase":
                    self._erase(unit, network[who], who)
                case "act":
                    self._act(unit, who)
                case "freeze":
                    self._freeze(unit, network)
                case _:
                    self._together(unit, network, what)
        return {half: self._shown(half) for half in HALVES}

    def _shown(self, half_year: HalfYear) -> dict[str, int]:
        tally = self.store.tallies.frozen(half_year)
        assert tally is not None
        return dict(tally.cells)

    @staticmethod
    def _events(network: dict[int, Life]) -> Iterator[tuple[date, str, int, int]]:
        def at(day: int) -> date:
            return BEGIN + timedelta(days=day)

        for who, life in network.items():
            for which, told in enumerate(life.told):
                yield at(told.day), "close", who, which
                if told.reopened is not None:
                    yield at(told.day + told.reopened), "reopen", who, which
                    yield at(told.day + told.reopened + 20), "close", who, which
                if told.erased is not None:
                    yield at(told.day + told.erased), "go", who, which
            if life.runs is not None:
                yield at(life.runs), "act", who, 0
                yield at(life.runs + 1), "held", who, 0
            if life.leaves is not None:
                yield at(life.leaves), "leave", who, 0
            if life.erased is not None:
                yield at(life.erased), "erase", who, 0

    def _come(self, number: int, role: Role = Role.KEY_FIGURE) -> Person:
        people, unit = self.store.people, self.unit(0)
        invite = InviteId(unit.chance.bytes(8).hex())
        person = people.add_newcomer(AccountId(5_000 + number), role, "nl", invite, unit.now)
        person = replace(person, standing=Standing.MEMBER, name="Iemand", joined_at=unit.now)
        people.save(person)
        return person

    def _here(self, who: int) -> Person | None:
        return self.store.people.by_id(self.people[who].id)

    def _close(self, unit: Unit, told: Told, who: int, which: int) -> None:
        known = self.kept.get((who, which))
        if known is None:
            if self._here(who) is None or (who, which) in self.counted:
                return
            made = a_concern(self.people[who].id, 1000 + 10 * who + which)
            known = replace(made, subject=told.subject, neighbourhood=told.place)
            self.store.concerns.add(known, {})
        timeline = replace(
            known.timeline,
            clocks=(),
            care_at=None,
            late=(Deadline.CONFIRM,) if told.late else (),
            kept=() if told.late else (Deadline.CONFIRM,),
            heard=told.heard,
            finished=told.finished,
        )
        closed = replace(known, stage=Stage.CLOSED, closed_at=unit.now, timeline=timeline)
        self.store.concerns.save(closed)
        self.kept[who, which] = closed

    def _reopen(self, who: int, which: int) -> None:
        if (known := self._fresh(who, which)) is not None:
            timeline = replace(known.timeline, heard=None, finished=None)
            opened = replace(known, stage=Stage.TAKEN_UP, closed_at=None, timeline=timeline)
            self.store.concerns.save(opened)
            self.kept[who, which] = opened

    def _fresh(self, who: int, which: int) -> Concern | None:
        known = self.kept.get((who, which))
        return None if known is None else self.store.concerns.by_id(known.id)

    def _go(self, unit: Unit, told: Told, who: int, which: int) -> None:
        known = self._fresh(who, which)
        self.kept.pop((who, which), None)
        if known is not None:
            self._count_by_hand(unit, known, told, who, which)
            erasing.erase_concern(unit, known, Why.TERM)
            self.counted.add((who, which))

    def _leave(self, unit: Unit, why: str, who: int) -> None:
        person = self._here(who)
        if person is not None and person.standing is Standing.MEMBER:
            self.by_hand.count(HalfYear.of(unit.today), who, {f"left/{why}"})
            exit_talk.leave(unit, person, why, "", "")

    def _erase(self, unit: Unit, life: Life, who: int) -> None:
        person = self._here(who)
        if person is None:
            return
        gone = replace(person, standing=Standing.REMOVED)
        self.people[who] = person
        for which, told in enumerate(life.told):
            if (known := self._fresh(who, which)) is not None:
                member = gone.standing is Standing.MEMBER
                self._count_by_hand(unit, known, told, who, which, member=member)
            self.kept.pop((who, which), None)
            self.counted.add((who, which))
        erasing.erase_person(unit, person, Why.BY_HAND)

    def _together(self, unit: Unit, network: dict[int, Life], what: str) -> None:
        match what:
            case "held":
                assert activity_deadlines.run(unit) == []
            case "meet":
                self._meet(unit, network)
            case "pulse":
                self._pulse(unit, network)
            case "thank":
                meeting_thanks.by_itself(unit, self._meeting(unit))
            case "said":
                self._said(unit, network)
            case _:
                self._meeting_goes(unit, network)

    def _members(self) -> dict[int, Person]:
        here = {who: self._here(who) for who in self.people}
        return {
            who: person
            for who, person in here.items()
            if person is not None and person.standing is Standing.MEMBER
        }

    def _count_now(self, unit: Unit, who: int, cell: str) -> None:
        self.by_hand.count(HalfYear.of(unit.today), who, {cell})

    def _act(self, unit: Unit, who: int) -> None:
        """Let somebody run an activity, which takes place today."""
        person = self._members().get(who)
        if person is None:
            return
        start = unit.now - timedelta(minutes=5)
        activity = Activity(
            AffairId(unit.chance.bytes(8).hex()),
            person.id,
            "Soep",
            "Samen koken",
            "Iedereen",
            start,
            "De Brug",
            unit.now,
            unit.now,
            stage=ActivityStage.AGREED,
        )
        activity_rows.save(unit, activity)
        self._count_now(unit, who, "present/ran-activity")

    def _meet(self, unit: Unit, network: dict[int, Life]) -> None:
        """Let the network meet, and end it; who was there is thanked two days later."""
        here = {who: person for who, person in self._members().items() if network[who].there}
        agreements = tuple(
            SharedAgreement(number, "Bellen", person.id, None)
            for number, (who, person) in enumerate(here.items())
            if network[who].took_on
        )
        meeting = Meeting(
            AffairId(unit.chance.bytes(8).hex()),
            MeetingKind.REGULAR,
            "Netwerkavond",
            self.coordinator.id,
            Audience(Reach.ALL),
            MeetingStage.CALLED,
            start=unit.now - timedelta(hours=2),
            agreements=agreements,
        )
        meeting_rows.save(unit, meeting)
        invited = {person.id: Invitation(present=True) for person in here.values()}
        meeting_rows.keep(unit, meeting, invited)
        ending.end(unit, meeting)
        self.by_hand.things[HalfYear.of(unit.today), "meeting/regular"] += 1
        for who in here:
            self._count_now(unit, who, "present/meeting")

    @staticmethod
    def _meeting(unit: Unit) -> Meeting:
        (meeting,) = unit.store.affairs.all(Meeting)
        return meeting

    def _said(self, unit: Unit, network: dict[int, Life]) -> None:
        """Let the coordinator say what became of what was taken on."""
        meeting = self._meeting(unit)
        for agreement in meeting.agreements:
            who = self._who(agreement.who)
            became = network[who].took_on if who is not None else "kept"
            if became != "open":
                said = AgreementReply(became)
                agreements.say(unit, self.coordinator, meeting.id, agreement.number, said)
                if who is not None:
                    self._count_now(unit, who, f"agreement/{became}")

    def _meeting_goes(self, unit: Unit, network: dict[int, Life]) -> None:
        meeting = self._meeting(unit)
        for agreement in meeting.agreements:
            who = self._who(agreement.who)
            if who is not None and network[who].took_on == "open":
                self._count_now(unit, who, "agreement/open")
        erasing_shared.erase(unit, meeting.id, Why.TERM)

    def _who(self, person: PersonId | None) -> int | None:
        return next((who for who, each in self.people.items() if each.id == person), None)

    def _pulse(self, unit: Unit, network: dict[int, Life]) -> None:
        """Ask who is there how it is, and count what they say."""
        question = READY[Standard.MOOD]
        survey = Survey(
            AffairId(unit.chance.bytes(8).hex()),
            SurveyKind.PULSE,
            "Hoe is het?",
            self.coordinator.id,
            Audience(Reach.ALL),
            (question,),
            unit.now,
            unit.now,
        )
        survey_rows.save(unit, survey)
        for who in self._members():
            if mood := network[who].mood:
                answer = SurveyAnswer(0, "", mood)
                unit.store.survey_answers.add(survey.id, to_json([answer]))
                code = f"{unit.now.astimezone(MUNICIPALITY.network.timezone):%Y-%m-%dt%H-%M}"
                group = {"1": "bad", "3": "fair"}.get(mood, "good")
                self._count_now(unit, who, f"pulse/{code}/mood/{group}")
        survey_closing.close(unit, self.coordinator, survey.id)

    def _count_by_hand(
        self,
        unit: Unit,
        known: Concern,
        told: Told,
        who: int,
        which: int,
        *,
        member: bool | None = None,
        into: HalfYear | None = None,
    ) -> None:
        if (who, which) in self.counted or known.closed_at is None:
            return
        over = HalfYear.of(unit.day_of(known.closed_at))
        half_year = into or (HalfYear.of(unit.today) if over in self.by_hand.frozen else over)
        if member is None:
            here = self._here(who)
            member = here is not None and here.standing is Standing.MEMBER
        self.by_hand.count(half_year, who, cells(told, member=member, asked=True))
        self.counted.add((who, which))

    def _freeze(self, unit: Unit, network: dict[int, Life]) -> None:
        for half_year in HALVES:
            if half_year in self.by_hand.frozen or not half_year.freezes(unit.today):
                continue
            for (who, which), known in self.kept.items():
                closed = known.closed_at
                if closed is not None and HalfYear.of(unit.day_of(closed)) <= half_year:
                    told = network[who].told[which]
                    self._count_by_hand(unit, known, told, who, which, into=half_year)
            self.by_hand.frozen.add(half_year)
        tallying.run(unit)
        for half_year in self.by_hand.frozen:
            now = self._shown(half_year)
            assert self.early.setdefault(half_year, now) == now


def lived(network: dict[int, Life]) -> dict[HalfYear, dict[str, int]]:
    with a_store() as store:
        town = Town(store)
        seen = town.live(network)
        assert seen == {half: town.by_hand.of(half) for half in HALVES}
        return seen


@given(network=networks, data=st.data())
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_nobody_can_tell_whether_one_person_is_in_it(
    network: list[Life], data: st.DataObject
) -> None:
    everybody = dict(enumerate(network))
    who = data.draw(st.sampled_from(sorted(everybody)))
    with_them = lived(everybody)
    without = lived({each: life for each, life in everybody.items() if each != who})
    for half_year in HALVES:
        more, less = with_them[half_year], without[half_year]
        for cell in more | less:
            if cell.partition("/")[0] in OF_THINGS:
                assert more[cell] == less[cell]
                continue
            seen = {more.get(cell, 5), less.get(cell, 5)}
            assert all(count >= 5 and count % 5 == 0 for count in seen)
            assert more.get(cell, 0) - less.get(cell, 0) in {0, 5}, (half_year, cell)
    for year in (2026, 2027):
        _alike_in_report(_counted(year, with_them), _counted(year, without))


def _counted(year: int, seen: dict[HalfYear, dict[str, int]]) -> CountedYear:
    tallies = {half: FrozenTally(cells) for half, cells in seen.items()}
    first, second, third, last = (
        tallies.get(HalfYear(each, part)) for each in (year, year - 1) for part in (1, 2)
    )
    return CountedYear(year, (first, second), (third, last))


def _alike_in_report(more: CountedYear, less: CountedYear) -> None:
    """See to it that a report tells no more than the tallies it is made from, nor its pictures."""
    with_them, without = (
        {line.key: line.numbers for section in sections(year) for line in section.lines}
        for year in (more, less)
    )
    for key in with_them | without:
        rows = (with_them.get(key), without.get(key))
        width = max(len(row) for row in rows if row is not None)
        now, then = ([_few_is_none(each) for each in row or (0,) * width] for row in rows)
        steps = {0} if key.partition("/")[0] in OF_THINGS else {0, 5}
        assert {a - b for a, b in zip(now, then, strict=True)} <= steps, key
    drawn = [_document(year) for year in (more, less)]
    assert (drawn[0] == drawn[1]) or with_them != without
    for document in drawn:
        for block in (each for section in document.sections for each in section.blocks):
            _draws_what_it_says(block)


def _few_is_none(number: Number) -> int:
    return number if isinstance(number, int) else 0


def _document(year: CountedYear) -> Document:
    with a_store() as store:
        report = YearReport(AffairId("a"), year.year)
        return report_document.document(Town(store).unit(800), "nl", year, report)


def _draws_what_it_says(block: Block) -> None:
    """Where a chart draws something there is a number, and none of it is of a few."""
    if isinstance(block, Bars):
        for bar in block.bars:
            for share, said in zip(bar.shares, bar.said, strict=False):
                assert (share > 0) == (said.isdecimal() and said != "0"), bar
