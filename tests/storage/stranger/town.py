"""A network that lived for a while, through the real services, and what is true of its rows.

Who files, who is asked and who writes is drawn, so that nothing but what is kept can tell it.
"""

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from domain.announcements.announcement import Announcement
from domain.concerns.acts import Act
from domain.concerns.concern import Concern, ConcernKind, Stage
from domain.conversations.attachments import Medium
from domain.errors import NotAllowed, NotPossibleNow
from domain.identifiers import AffairId, ConcernId, MessageId, PersonId
from domain.people import desk_chat
from domain.people.audience import Audience, Reach
from domain.roles import Role
from services.actors import in_group, in_private
from services.announcements import letters, sending
from services.concerns import acts, prepare_act
from services.filing import additions, interview, own_words
from services.meetings import calendar_address
from services.people import desk_accounts, introductions
from services.unit import Unit
from storage.records import Person
from storage.store import Store
from tests.handlers.town_hall import Someone, TownHall

KEY_FIGURES, OFFICIALS, CONCERNS, DEEDS = 24, 5, 60, 160
FIRST_MESSAGE = 10_000
"""Numbers of messages are high here, so that each is told from a count or a turn."""

BY_OFFICIALS = (Act.ACKNOWLEDGE, Act.TAKE_UP, Act.NOTE, Act.ASK, Act.FEEDBACK, Act.CLOSE, Act.READ)
BY_REPORTER = (Act.ADD, Act.CORRECT, Act.ANSWER)
WORDS = "Er is met iedereen gepraat, en morgen gaat er weer iemand langs. "


@dataclass
class Truth:
    """Who each row is of, by table and id: what a stranger would like to know."""

    reporter: dict[str, dict[str, str]] = field(default_factory=dict)
    doer: dict[str, dict[str, str]] = field(default_factory=dict)
    concern: dict[str, dict[str, str]] = field(default_factory=dict)
    filed: dict[str, int] = field(default_factory=dict)


class Town:
    """People who file, handle, write and are told, at moments of their own."""

    def __init__(self, hall: TownHall) -> None:
        self.hall = hall
        self.chance = random.Random(20_260_403)  # noqa: S311 - the same town in every run
        self.figures: list[Someone] = []
        self.officials: list[Someone] = []
        self.coordinators: list[Someone] = []

    async def live(self) -> None:
        """Let them come, file, handle, write; in the end much is still under way."""
        self.hall.telegram.last = FIRST_MESSAGE
        await self._come()
        filed = await self._file()
        for _ in range(DEEDS):
            await self._do_something(self.chance.choice(filed))
        await self._talk()
        reporters = [(await self.hall.now_is(concern)).reporter for concern in filed]
        busiest = sorted(self.figures, key=lambda someone: -reporters.count(someone.person))
        for someone in busiest[:4] + self.chance.sample(busiest[4:], 2):
            self._pass()
            await someone.blocks_the_bot()
        self.hall.offline = True
        for concern in self.chance.sample(filed, CONCERNS // 2):
            await self._do_something(concern)
        await self._leave_open(filed)

    def _pass(self) -> None:
        self.hall.wait(seconds=self.chance.randrange(300, 9000))

    async def _come(self) -> None:
        for role, group, count in (
            (Role.KEY_FIGURE, self.figures, KEY_FIGURES),
            (Role.OFFICIAL, self.officials, OFFICIALS),
            (Role.COORDINATOR, self.coordinators, 2),
        ):
            for number in range(count):
                self._pass()
                language = self.chance.choice(("nl", "en", "ar", "tr", "pl"))
                group.append(await self.hall.person(role, f"{role} {number}", language))
        for someone in (self.officials[1], self.officials[2], self.coordinators[1]):
            await self._has_the_desk_alone(someone)

    async def _has_the_desk_alone(self, someone: Someone) -> None:
        """Let somebody be told things at the desk, in a chat that is kept here."""

        def move(unit: Unit) -> None:
            number = desk_chat.new_number(unit.chance)
            unit.store.lost_phones.move(someone.person, number)
            hashed = unit.store.desk_accounts.hash_of("stadhuis", someone.person)
            desk_accounts.give(unit, someone.person, hashed)

        await self.hall.work(move)

    async def _file(self) -> list[ConcernId]:
        found = []
        busy = [self.chance.random() ** 2 for _ in self.figures]
        for _ in range(CONCERNS):
            self._pass()
            (reporter,) = self.chance.choices(self.figures, busy)
            kind = self.chance.choice((ConcernKind.CONCERN, ConcernKind.HELP))
            account = WORDS * self.chance.randrange(1, 9)
            named = self.chance.random() < 0.5
            filed = await self.hall.concern(reporter, named=named, kind=kind, account=account)
            await self._attach(reporter, filed)
            found.append(filed)
        return found

    async def _attach(self, reporter: Someone, concern: ConcernId) -> None:
        def attach(unit: Unit) -> None:
            photo = unit.chance.bytes(8).hex()
            body = bytes(self.chance.randrange(9, 900))
            unit.store.attachments.add(reporter.person, photo, Medium.PHOTO, body, unit.now)
            unit.store.attachments.hand_over(reporter.person, [photo], concern)

        if self.chance.random() < 0.3:
            await self.hall.work(attach)

    async def _do_something(self, concern_id: ConcernId) -> None:
        """Let an official, or its reporter, do with a concern whatever the protocol allows them."""
        self._pass()
        concern = await self.hall.now_is(concern_id)
        official = self.chance.choice(self.officials)
        text = WORDS * self.chance.randrange(1, 6)
        possible = [(in_group, official.person, act) for act in BY_OFFICIALS]
        possible += [(in_private, concern.reporter, act) for act in BY_REPORTER]
        words = acts.Words(text, outcome="talk-held")

        def carry_out(unit: Unit) -> None:
            able = []
            for where, who, act in possible:
                person = unit.store.people.by_id(PersonId(who))
                assert person is not None
                if acts.may(unit, where(person), concern, act):
                    able.append((where(person), act))
            actor, act = self.chance.choice(able)
            wordless = act in {Act.ACKNOWLEDGE, Act.TAKE_UP, Act.READ}
            outcome = acts.Words(outcome="talk-held")
            given = outcome if act is Act.CLOSE else acts.Words() if wordless else words
            acts.carry_out(unit, actor, concern, act, given)

        if concern.stage is not Stage.CLOSED:
            await self.hall.work(carry_out)

    async def _talk(self) -> None:
        """Let an announcement go round, members write back, and calendars be read."""
        by = self.coordinators[0]

        def announce(unit: Unit) -> None:
            sending.compose(unit, _of(unit, by), Audience(Reach.ALL), None, words={"nl": WORDS})

        for _ in range(3):
            self._pass()
            await self.hall.work(announce)
        sent = await self.hall.look(
            lambda store: [each.id for each in store.affairs.all(Announcement)]
        )
        for someone in self.chance.sample(self.figures, 12):
            self._pass()
            said, about = WORDS * self.chance.randrange(1, 4), self.chance.choice(sent)
            await self._as(someone, partial(_say_back, about=about, said=said))
        await self.hall.work(lambda unit: calendar_address.set_root(unit, "https://a.example"))
        for someone in self.chance.sample(self.figures, 8):
            self._pass()
            await self._as(someone, calendar_address.switch_on)
        new, colleague = self.officials[-1], self.officials[0]
        await self.hall.work(
            lambda unit: introductions.choose(unit, _of(unit, by), new.person, colleague.person)
        )

    async def _leave_open(self, filed: list[ConcernId]) -> None:
        """Let many be in the middle of something, and some read what they wrote themselves."""
        for someone in self.chance.sample(self.figures, 8):
            self._pass()
            await self._as(someone, partial(interview.ask, kind=ConcernKind.HELP))
        for number, concern_id in enumerate(self.chance.sample(filed, 16)):
            self._pass()
            concern = await self.hall.now_is(concern_id)
            reporter = next(one for one in self.figures if one.person == concern.reporter)
            reads = partial(_reads, concern=concern, message=self.hall.telegram.next_number())
            tells = partial(additions.begin, concern=concern, act=Act.ADD)
            await self._as(reporter, reads if number % 2 else tells)
        for concern_id in self.chance.sample(filed, 16):
            self._pass()
            concern = await self.hall.now_is(concern_id)
            writes = partial(prepare_act.begin, concern=concern, act=Act.NOTE)
            await self._as(self.chance.choice(self.officials), writes)

    async def _as(self, someone: Someone, deed: Callable[[Unit, Person], object]) -> None:
        """Do something as somebody; who may not just now, leaves it."""

        def work(unit: Unit) -> None:
            deed(unit, _of(unit, someone))

        try:
            await self.hall.work(work)
        except (NotAllowed, NotPossibleNow):
            return


def _say_back(unit: Unit, person: Person, about: AffairId, said: str) -> None:
    letters.say_back(unit, person, about, said)


def _reads(unit: Unit, _: Person, concern: Concern, message: int) -> None:
    own_words.shown(unit, concern, MessageId(message))


def _of(unit: Unit, someone: Someone) -> Person:
    person = unit.store.people.by_id(someone.person)
    assert person is not None
    return person


async def lived(path: Path) -> tuple[TownHall, Truth]:
    """Give a town in which much has happened, and what is true of it."""
    hall = await TownHall.open(path)
    await Town(hall).live()
    return hall, await hall.look(truth)


def truth(store: Store) -> Truth:
    """Ask the store, which has the key, who each row is of."""
    found = Truth()
    people = {person.id: person for person in store.people.all()}
    figures = {id_ for id_, person in people.items() if person.role is Role.KEY_FIGURE}
    found.filed = {id_: len(store.concerns.of_reporter(id_)) for id_ in figures}
    _say(found, "person", [(id_, id_, None) for id_ in people], figures)
    concerns = store.concerns.all()
    _say(found, "concern", [(each.id, each.owner, each.id) for each in concerns], figures)
    found.reporter["concern"] = {each.id: each.reporter for each in concerns}
    entries = [entry for each in concerns for entry in store.entries.of(each.id)]
    _say(found, "entry", [(each.id, each.author, each.concern) for each in entries], figures)
    lines = [(concern, line) for concern in concerns for line in store.journal.of(concern.id)]
    _say(found, "journal", [(str(it.seq), it.actor, it.concern) for _, it in lines], figures)
    found.reporter["journal"] = {str(line.seq): concern.reporter for concern, line in lines}
    outgoing = [(str(each.id), each.notice) for each in store.outbox.waiting()]
    _say(found, "outbox", [(id_, each.person, each.concern) for id_, each in outgoing], figures)
    under_way = [each for person in people for each in store.conversations.by(person)]
    _say(
        found, "conversation", [(each.id, each.person, each.concern) for each in under_way], figures
    )
    wrote = [letter for kind in ("reply", "answer") for letter in store.letters.of_kind(kind)]
    _say(found, "letter", [(each.id, each.author, None) for each in wrote], figures)
    return found


def _say(
    found: Truth,
    table: str,
    rows: list[tuple[str, str | None, str | None]],
    figures: set[PersonId],
) -> None:
    """Note whose rows these are: of key figures, or of those who handle what they file."""
    theirs = {id_: who for id_, who, _ in rows if who is not None}
    found.reporter[table] = {id_: who for id_, who in theirs.items() if who in figures}
    found.doer[table] = {id_: who for id_, who in theirs.items() if who not in figures}
    found.concern[table] = {id_: concern for id_, _, concern in rows if concern is not None}
