"""The pages of the network as the coordinator sees them, and the question about the language."""

from collections.abc import Callable, Mapping

from domain.identifiers import PersonId
from domain.roles import Role, Standing
from handlers.announcements import pages as announcement_pages
from handlers.concerns import absence_pages as presence_pages
from handlers.concerns import desk_pages
from handlers.people import buddy_pages, quarter_pages
from handlers.people import participation_pages as membership_pages
from handlers.telegram import wording
from handlers.telegram.keyboards import Row
from handlers.telegram.payloads import Topic
from services import group_trust as trust
from services.concerns import absence as presence
from services.concerns import handover
from services.unit import Unit
from storage.records import Person

Page = tuple[str, list[Row]]

ON_A_PAGE = 8
"""Members a page; more would push the buttons below off the screen of a phone."""

MOST_INVITES = 20


def draw(unit: Unit, reader: Person, detail: Mapping[str, str]) -> Page:
    """Give the page `detail["page"]`: its text (HTML) and its buttons."""
    pages = _Pages(unit, reader)
    drawn: Mapping[str, Callable[[], Page]] = {
        "overview": pages.overview,
        "members": lambda: pages.members(_number(detail.get("choice", ""))),
        "member": lambda: pages.member(PersonId(detail["on"]), detail.get("choice", "")),
        "removing": lambda: pages.removing(PersonId(detail["on"])),
        "roster": pages.roster,
        "invites": pages.invites,
        "invite": pages.invite,
        "invited": lambda: pages.invited(detail["choice"]),
        "language": pages.language,
        "away": lambda: presence_pages.away(unit, reader, PersonId(detail["on"])),
        "buddy": lambda: buddy_pages.choose(
            unit, reader, PersonId(detail["on"]), detail.get("choice", "")
        ),
        "quarter": lambda: quarter_pages.draw(unit, reader, detail["choice"]),
        "quarter-new": lambda: quarter_pages.offer(reader, detail["choice"]),
        "open": lambda: desk_pages.open_list(unit, reader, _number(detail.get("choice", ""))),
        "erasing": lambda: desk_pages.erasing(unit, reader),
    }
    return drawn[detail["page"]]()


def role_label(language: str, role: str) -> str:
    """Name a role, as in a sentence."""
    return wording.label(language, f"role-{role}")


class _Pages:
    """All pages, for one reader at one moment."""

    def __init__(self, unit: Unit, reader: Person) -> None:
        self._unit = unit
        self._reader = reader
        self._language = reader.language
        self._zone = unit.house.network.timezone

    def overview(self) -> Page:
        members = self._members()
        count = {role: sum(person.role is role for person in members) for role in Role}
        newcomers = self._unit.store.people.all(standing=Standing.NEWCOMER)
        waiting = [newcomer for newcomer in newcomers if newcomer.code is not None]
        text = self._say(
            "overview",
            network=self._unit.house.network.name,
            figures=count[Role.KEY_FIGURE],
            officials=count[Role.OFFICIAL],
            coordinators=count[Role.COORDINATOR],
            chairs=count[Role.CHAIR],
            waiting=len(waiting),
            reading=len(newcomers) - len(waiting),
            invites=len(self._unit.store.invites.open(self._unit.now)),
            group=self._group(),
        )
        rows: list[Row] = [
            [(self._label("admit", name=newcomer.name or ""), Topic("ask", newcomer.id))]
            for newcomer in waiting[:ON_A_PAGE]
        ]
        if trust.in_doubt(self._unit):
            text = f"{text}\n\n{self._say('guests')}"
            again = wording.label(self._language, "group-button-again")
            rows.append([(again, Topic("count", "", "look"))])
        rows += [
            [self._to("open"), self._to("erasing")],
            [self._to("members"), self._to("roster")],
            [self._to("invites"), self._to("invite")],
            announcement_pages.buttons(self._language),
            [(self._label("surveys"), Topic("s-list"))],
            [quarter_pages.button(self._language)],
        ]
        return text, rows

    def members(self, number: int) -> Page:
        people = sorted(self._members(), key=lambda person: (person.name or "").casefold())
        last = max(1, -(-len(people) // ON_A_PAGE))
        number = min(max(1, number), last)
        shown = people[(number - 1) * ON_A_PAGE : number * ON_A_PAGE]
        rows = [self._person_row(person, str(number)) for person in shown]
        turns = []
        if number > 1:
            turns.append((self._label("earlier"), Topic("members", "", str(number - 1))))
        if number < last:
            turns.append((self._label("later"), Topic("members", "", str(number + 1))))
        if turns:
            rows.append(turns)
        return self._say("members", count=len(people)), [*rows, [self._to("overview")]]

    def roster(self) -> Page:
        officials = self._unit.store.people.roster()
        rows = [self._person_row(person, "roster") for person in officials]
        return self._say("roster", count=len(officials)), [*rows, [self._to("overview")]]

    def member(self, person_id: PersonId, origin: str) -> Page:
        """Show one member; `origin` tells from where the reader came: a page, or the roster."""
        back = Topic("roster") if origin == "roster" else Topic("members", "", origin)
        person = self._find(person_id)
        if person is None:
            return self._say("person-gone"), [[(self._label("back"), back)]]
        facts = {
            "name": person.name or "",
            "role": role_label(self._language, person.role),
            "since": self._day(person),
        }
        option = self._unit.house.network.neighbourhood(person.neighbourhood or "")
        if option is None:
            reachable = "yes" if person.reachable else "no"
            text = self._say("person-official", **facts, reachable=reachable)
        else:  # whether a key figure can be reached would give away a nameless reporter
            text = self._say("person", **facts, neighbourhood=option.label(self._language))
        if person.away:
            text = f"{text}\n{presence_pages.status(self._unit, self._reader, person)}"
        rows: list[Row] = []
        if presence.on_roster(person):
            rows.append([presence_pages.button(self._reader, person)])
        if person.role is Role.KEY_FIGURE:
            lines = membership_pages.lines(self._unit, self._reader, person)
            text = "\n".join([text, *lines])
            rows += membership_pages.rows(self._unit, self._reader, person, origin or "1")
        rows.append([(self._label("remove"), Topic("removing", person.id))])
        return text, [*rows, [(self._label("back"), back)]]

    def removing(self, person_id: PersonId) -> Page:
        person = self._find(person_id)
        if person is None:
            return self._say("person-gone"), [[self._to("overview")]]
        name, owned = person.name or "", len(handover.in_hand(self._unit, person.id))
        sure: list[Row] = [[(self._label("remove-now", name=name), Topic("remove", person.id))]]
        if owned:
            sure = self._heirs(person)
        keep = (self._label("keep"), Topic("member", person.id, "1"))
        text = self._say("removing", name=name, role=str(person.role), owned=owned)
        return text, [*sure, [keep]]

    def _heirs(self, leaving: Person) -> list[Row]:
        """Ask where all that somebody owns goes: with one press it goes, and so do they."""
        rows: list[Row] = [
            [
                (
                    self._label("heir", name=heir.name or "?"),
                    Topic("remove", leaving.id, heir.id),
                )
            ]
            for heir in handover.heirs(self._unit, leaving.id)
        ]
        return [
            *rows,
            [(self._label("no-heir"), Topic("remove", leaving.id, presence_pages.EVERYBODY))],
        ]

    def invites(self) -> Page:
        invites = self._unit.store.invites.open(self._unit.now)
        rows: list[Row] = [
            [
                (
                    self._label(
                        "withdraw",
                        role=role_label(self._language, invite.role),
                        day=wording.day(self._language, invite.expires_at, self._zone),
                        hour=wording.hour(self._language, invite.expires_at, self._zone),
                    ),
                    Topic("withdraw", invite.id),
                )
            ]
            for invite in invites[:MOST_INVITES]
        ]
        text = self._say("invites", count=len(invites))
        if len(invites) > MOST_INVITES:
            text = f"{text}\n\n{self._say('invites-some', shown=MOST_INVITES)}"
        return text, [*rows, [self._to("invite")], [self._to("overview")]]

    def invite(self) -> Page:
        rows: list[Row] = [
            [(role_label(self._language, role).capitalize(), Topic("invite", "", role))]
            for role in Role
        ]
        return self._say("invite"), [*rows, [self._to("overview")]]

    def invited(self, role: str) -> Page:
        text = self._say("invite-made", role=role_label(self._language, role))
        return text, [[self._to("invite")], [self._to("overview")]]

    def language(self) -> Page:
        rows: list[Row] = []
        for each in self._unit.house.network.languages:
            label = wording.label(self._language, f"language-{each}")
            if each == self._language:
                label = wording.label(self._language, "language-chosen", name=label)
            rows.append([(label, Topic("language", "", each))])
        return wording.say(self._language, "language-ask"), rows

    def _members(self) -> list[Person]:
        return self._unit.store.people.all(standing=Standing.MEMBER)

    def _find(self, person_id: PersonId) -> Person | None:
        person = self._unit.store.people.by_id(person_id)
        return person if person is not None and person.standing is Standing.MEMBER else None

    def _person_row(self, person: Person, origin: str) -> Row:
        role = role_label(self._language, person.role)
        label = self._label("member", name=person.name or "", role=role)
        return [(label, Topic("member", person.id, origin))]

    def _group(self) -> str:
        group = self._unit.store.group.current()
        if group is None:
            return wording.label(self._language, "network-group-none")
        return wording.label(self._language, f"network-group-{group.state}", title=group.title)

    def _day(self, person: Person) -> str:
        if person.joined_at is None:
            return ""
        return wording.day(self._language, person.joined_at, self._zone)

    def _to(self, page: str) -> tuple[str, Topic]:
        return self._label(page), Topic(page)

    def _label(self, text: str, /, **facts: str) -> str:
        return wording.label(self._language, f"network-button-{text}", **facts)

    def _say(self, text: str, /, **facts: str | int) -> str:
        return wording.say(self._language, f"network-{text}", **facts)


def _number(text: str) -> int:
    return int(text) if text.isdecimal() else 1
