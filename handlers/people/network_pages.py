"""The pages of the network as the coordinator sees them, and the question about the language."""

from collections.abc import Callable, Mapping

from config import wording
from domain.functions import NetworkFunction
from domain.identifiers import PersonId
from domain.notices import PageDetail
from domain.roles import BUDDIES, WITHOUT_PHONE, Role, Standing
from handlers.announcements import pages as announcement_pages
from handlers.concerns import absence_pages, desk_pages
from handlers.concerns.duty import rota_pages
from handlers.people import (
    buddy_pages,
    journal_pages,
    lost_phone_pages,
    participation_pages,
    quarter_pages,
)
from handlers.people.alumni import pages as alumni_pages
from handlers.people.coming_in import inquirer_pages, talk_pages
from handlers.people.coming_in import pages as applicants
from handlers.people.parting import pages as parting_pages
from handlers.people.pin import pages as pin_pages
from handlers.people.rights import pages as rights_pages
from handlers.people.web_desk import pages as web_desk_pages
from handlers.telegram.keyboards import Row
from handlers.telegram.pages import leaf
from handlers.telegram.payloads import PagePress
from services import group_trust, officials
from services.concerns import absence
from services.concerns.words import presence
from services.people import admission, agreeing, lost_phones
from services.people.coming_in import deciding
from services.unit import Unit
from storage.records import Person

Page = tuple[str, list[Row]]

ON_A_PAGE = 8
"""Members a page; more would push the buttons below off the screen of a phone."""

MOST_INVITES = 20

_THERE = frozenset({*BUDDIES, *WITHOUT_PHONE})
"""Of whom there is a page: whose phone was lost, takes part still."""


def draw(unit: Unit, reader: Person, detail: PageDetail) -> Page:
    """Give the page of this name: its text (HTML) and its buttons."""
    pages, on = _NetworkPages(unit, reader), PersonId(detail.on)
    drawn: Mapping[str, Callable[[], Page]] = {
        "overview": pages.overview,
        "members": lambda: pages.members(_number(detail.choice)),
        "member": lambda: pages.member(on, detail.choice),
        alumni_pages.LISTED: lambda: alumni_pages.listed(unit, reader),
        "removing": lambda: parting_pages.removing(unit, reader, on),
        "roster": pages.roster,
        "invites": pages.invites,
        "invite": pages.invite,
        "invited": lambda: pages.invited(detail.choice),
        "language": pages.language,
        applicants.TALK: lambda: applicants.talk(unit, reader.language),
        pin_pages.PIN: lambda: pin_pages.draw(unit, reader),
        web_desk_pages.WEB_DESK: lambda: web_desk_pages.draw(unit, reader),
        web_desk_pages.CODE: lambda: web_desk_pages.code(reader, detail.on),
        web_desk_pages.CLOSING: lambda: web_desk_pages.closing(unit, reader, on),
        lost_phone_pages.LOST: lambda: lost_phone_pages.ask(unit, reader),
        lost_phone_pages.LOSING: lambda: lost_phone_pages.sure(unit, reader, on),
        "away": lambda: absence_pages.away(unit, reader, on),
        "buddy": lambda: buddy_pages.choose(unit, reader, on, detail.choice),
        "quarter": lambda: quarter_pages.draw(unit, reader, detail.choice),
        "quarter-new": lambda: quarter_pages.offer(reader, detail.choice),
        **dict.fromkeys(
            journal_pages.PAGES,
            lambda: journal_pages.draw(unit, reader, detail.page, detail.on, detail.choice),
        ),
        **dict.fromkeys(applicants.PAGES, lambda: applicants.draw(unit, reader, detail)),
        **dict.fromkeys(inquirer_pages.PAGES, lambda: inquirer_pages.draw(unit, reader, detail)),
        **dict.fromkeys(
            desk_pages.LISTS,
            lambda: desk_pages.listed(unit, reader, detail.page, detail.choice),
        ),
    }
    return drawn[detail.page]()


def role_label(language: str, role: str) -> str:
    """Name a role, as in a sentence."""
    return wording.label(language, f"role-{role}")


class _NetworkPages:
    """All pages, for one reader at one moment."""

    def __init__(self, unit: Unit, reader: Person) -> None:
        self._unit = unit
        self._reader = reader
        self._language = reader.language
        self._zone = unit.municipality.network.timezone

    def overview(self) -> Page:
        members = self._members()
        count = {role: sum(person.role is role for person in members) for role in Role}
        waiting, proposed = admission.waiting(self._unit), agreeing.waiting(self._unit)
        text = self._say(
            "overview",
            network=self._unit.municipality.network.name,
            figures=count[Role.KEY_FIGURE],
            officials=count[Role.OFFICIAL],
            coordinators=count[Role.COORDINATOR],
            chairs=count[Role.CHAIR],
            waiting=len(waiting),
            reading=len(deciding.reading(self._unit)),
            invites=len(self._unit.store.invites.invitations(self._unit.now)),
            group=self._group(),
        )
        rows: list[Row] = [
            [(self._label("admit", name=newcomer.name or ""), PagePress("ask", newcomer.id))]
            for newcomer in waiting[:ON_A_PAGE]
        ]
        if duty := rota_pages.soon(self._unit, self._language):
            text = f"{text}\n\n{duty}"
        if proposed:
            text = f"{text}\n\n{self._say('second-waits', count=len(proposed))}"
        if group_trust.in_doubt(self._unit):
            wrong = "flawed" if group_trust.flaws(self._unit) else "guests"
            text = f"{text}\n\n{self._say(wrong)}"
            again = wording.label(self._language, "button-again")
            rows.append([(again, PagePress("count", "", "look"))])
        rows += rights_pages.rows(self._unit, self._reader)
        rows += parting_pages.under_way(self._unit, self._reader)
        rows += applicants.button(self._unit, self._language)
        rows += inquirer_pages.button(self._unit, self._language)
        rows += [
            [self._to("open"), self._to("erasing")],
            [self._to("members"), self._to("roster")],
            [self._to("invites"), self._to("invite")],
            announcement_pages.buttons(self._language),
            [(self._label("surveys"), PagePress("s-list"))],
            *rota_pages.button(self._unit, self._language),
            [quarter_pages.button(self._language), journal_pages.button(self._language)],
        ]
        return text, rows

    def members(self, number: int) -> Page:
        members = [*self._members(), *lost_phones.without_phone(self._unit)]
        people = sorted(members, key=lambda person: (person.name or "").casefold())
        shown, turns = leaf(
            self._language,
            people,
            number,
            ON_A_PAGE,
            lambda at: PagePress("members", "", str(at)),
        )
        rows = [self._person_row(person, str(number)) for person in shown]
        rows += [*turns, *alumni_pages.button(self._unit, self._language), [self._to("overview")]]
        return self._say("members", count=len(people)), rows

    def roster(self) -> Page:
        officials = self._unit.store.people.roster()
        rows = [self._person_row(person, "roster") for person in officials]
        return self._say("roster", count=len(officials)), [*rows, [self._to("overview")]]

    def member(self, person_id: PersonId, origin: str) -> Page:
        """Show one member; `origin` tells from where the reader came: a page, or the roster."""
        back = PagePress("roster") if origin == "roster" else PagePress("members", "", origin)
        person = self._find(person_id)
        if person is None:
            return self._say("person-gone"), [[(self._label("back"), back)]]
        if person.standing is Standing.ALUMNUS:
            return alumni_pages.one(self._reader, person)
        facts = {
            "name": person.name or "",
            "role": role_label(self._language, person.role),
            "since": self._day(person),
        }
        option = self._unit.municipality.network.neighbourhood(person.neighbourhood or "")
        if option is None:
            reachable = "yes" if person.reachable else "no"
            text = self._say("person-official", **facts, reachable=reachable)
        else:  # whether a key figure can be reached would give away a nameless reporter
            text = self._say("person", **facts, neighbourhood=option.label(self._language))
        if person.away:
            text = f"{text}\n{presence.status(self._unit, person, self._language)}"
        if lost := lost_phone_pages.status(self._reader, person):
            text = f"{text}\n{lost}"
        if parting := parting_pages.status(self._unit, self._reader, person):
            text = f"{text}\n\n{parting}"
        rows: list[Row] = lost_phone_pages.buttons(self._reader, person)
        rows += parting_pages.button(self._unit, self._reader, person)
        if absence.on_roster(person):
            rows.append([absence_pages.button(self._reader, person)])
        if person.role is Role.KEY_FIGURE and person.standing is Standing.MEMBER:
            lines = participation_pages.lines(self._unit, self._reader, person)
            text = "\n".join([text, *lines])
            rows += participation_pages.rows(self._unit, self._reader, person, origin or "1")
        rows += journal_pages.button_of(self._language, person)
        if person.standing is not Standing.RETURNING:
            rows.append([(self._label("remove"), PagePress("removing", person.id))])
        return text, [*rows, [(self._label("back"), back)]]

    def invites(self) -> Page:
        invites = self._unit.store.invites.invitations(self._unit.now)
        rows: list[Row] = [
            [
                (
                    self._label(
                        "withdraw",
                        role=role_label(self._language, invite.role),
                        day=wording.day(self._language, invite.expires_at, self._zone),
                        hour=wording.hour(self._language, invite.expires_at, self._zone),
                    ),
                    PagePress("withdraw", invite.id),
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
            [(role_label(self._language, role).capitalize(), PagePress("invite", "", role))]
            for role in Role
        ]
        talk = (self._label("talk"), PagePress(applicants.TALK))
        rows.append([talk])
        if self._unit.has(NetworkFunction.CANDIDATES):
            rows.append([self._to(talk_pages.OPEN)])
        rows += inquirer_pages.address_button(self._unit, self._language)
        return self._say("invite"), [*rows, [self._to("overview")]]

    def invited(self, role: str) -> Page:
        text = self._say("invite-made", role=role_label(self._language, role))
        return text, [[self._to("invite")], [self._to("overview")]]

    def language(self) -> Page:
        rows: list[Row] = []
        for each in self._unit.municipality.network.languages:
            label = wording.own_name(each)
            if each == self._language:
                label = wording.label(self._language, "language-chosen", name=label)
            rows.append([(label, PagePress("language", "", each))])
        return wording.say(self._language, "language-ask"), rows

    def _members(self) -> list[Person]:
        return self._unit.store.people.all(standing=Standing.MEMBER)

    def _find(self, person_id: PersonId) -> Person | None:
        person = self._unit.store.people.by_id(person_id)
        return person if person is not None and person.standing in _THERE else None

    def _person_row(self, person: Person, origin: str) -> Row:
        role = role_label(self._language, person.role)
        label = self._label("member", name=person.name or "", role=role)
        label = lost_phone_pages.marked(self._reader, person, label)
        return [(label, PagePress("member", person.id, origin))]

    def _group(self) -> str:
        group = self._unit.store.group.current()
        if group is None:
            at_desk = officials.works_at_desk(self._unit)
            key = "network-group-desk" if at_desk else "network-group-none"
            return wording.label(self._language, key)
        return wording.label(self._language, f"network-group-{group.state}", title=group.title)

    def _day(self, person: Person) -> str:
        if person.joined_at is None:
            return ""
        return wording.day(self._language, person.joined_at, self._zone)

    def _to(self, page: str) -> tuple[str, PagePress]:
        return self._label(page), PagePress(page)

    def _label(self, text: str, /, **facts: str) -> str:
        return wording.button(self._language, "network", text, **facts)

    def _say(self, text: str, /, **facts: str | int) -> str:
        return wording.say(self._language, f"network-{text}", **facts)


def _number(text: str) -> int:
    return int(text) if text.isdecimal() else 1
