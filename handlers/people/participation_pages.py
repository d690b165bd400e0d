"""What is seen of how somebody takes part: their own page, and lines on the coordinator's."""

from config import wording
from domain.identifiers import MessageId
from domain.notices import Notice, NoticeKind, PageDetail
from domain.people.membership import NetworkRole
from domain.people.pausing import MONTHS_OFFERED
from domain.roles import Role
from handlers.telegram.keyboards import Row
from handlers.telegram.payloads import PagePress
from services.meetings import meeting_rows
from services.people import buddies, participation
from services.unit import Unit
from storage.records import Person

Page = tuple[str, list[Row]]

ON, OFF = "on", "off"
"""What the buttons that switch something carry."""


def turn(
    unit: Unit,
    person: Person,
    message: MessageId | None = None,
    page: str = "own",
    choice: str = "",
) -> None:
    """Show a page of `Meedoen`, anew or in place of a message. Raises as `taking_part.check`."""
    participation.check(person)
    unit.tell(
        Notice(
            NoticeKind.MEMBERSHIP,
            person=person.id,
            message=message,
            detail=PageDetail(page, choice=choice),
        )
    )


def draw(unit: Unit, person: Person, page: str) -> Page:
    """Give a page of `Meedoen`: its text (HTML) and its buttons."""
    if page == "roles" and person.role is Role.KEY_FIGURE:
        return _roles(person)
    return _own(unit, person)


def seats_lost(unit: Unit, person: Person) -> list[str]:
    """Say (HTML) which places somebody gives up who pauses now; nothing for who has none."""
    invited = meeting_rows.of_person(unit, person.id)
    held = sum(each.comes or each.waits is not None for _, each in invited)
    return [wording.say(person.language, "membership-seats-lost", count=held)] if held else []


def lines(unit: Unit, reader: Person, person: Person) -> list[str]:
    """Tell a coordinator how a key figure takes part (HTML); their numbers are nobody's."""
    tongue, membership = reader.language, person.membership
    told = [wording.say(tongue, "membership-line-core", core=_yes(membership.core))]
    if membership.roles:
        told.append(
            wording.say(tongue, "membership-line-roles", roles=_named_roles(person, tongue))
        )
    if membership.behalf:
        told.append(wording.say(tongue, "membership-line-behalf", words=membership.behalf))
    buddy = buddies.buddy_of(unit, person)
    if buddy is not None:
        told.append(wording.say(tongue, "membership-line-buddy", name=buddy.called or "?"))
    told += [
        wording.say(tongue, "membership-line-walks", name=newcomer.name or "?")
        for newcomer in buddies.walked_with(unit, person.id)
    ]
    if membership.offers_buddy:
        told.append(wording.say(tongue, "membership-line-willing"))
    if day := _paused_until(unit, person, tongue):
        told.append(wording.say(tongue, "membership-line-paused", day=day))
    return told


def rows(unit: Unit, reader: Person, person: Person, origin: str) -> list[Row]:
    """Give a coordinator's buttons for a key figure; `origin` is from where the page was opened."""
    core = OFF if person.membership.core else ON
    button = wording.label(reader.language, f"membership-button-core-{core}")
    drawn: list[Row] = [[(button, PagePress("p-core", person.id, f"{core}-{origin}"))]]
    if buddies.buddy_of(unit, person) is None:
        choose = wording.label(reader.language, "membership-button-choose-buddy")
        drawn.append([(choose, PagePress("p-buddy", person.id))])
    return drawn


def _own(unit: Unit, person: Person) -> Page:
    tongue, membership = person.language, person.membership
    parts = [wording.say(tongue, "membership-head")]
    day = _paused_until(unit, person, tongue)
    if day:
        parts.append(wording.say(tongue, "membership-paused", day=day))
    else:
        parts.append(wording.say(tongue, "membership-taking-part"))
        parts += seats_lost(unit, person)
    if person.role is Role.KEY_FIGURE:
        parts.append("\n".join(_facts(unit, person)))
    if membership.behalf:
        parts.append(wording.say(tongue, "membership-behalf", words=membership.behalf))
    parts.append(wording.say(tongue, "membership-named", named=_yes(membership.named)))
    parts.append(wording.say(tongue, "membership-choose"))
    return "\n\n".join(parts), _own_rows(unit, person, paused=bool(day))


def _facts(unit: Unit, person: Person) -> list[str]:
    tongue, membership = person.language, person.membership
    told = [wording.say(tongue, "membership-core")] if membership.core else []
    roles = _named_roles(person, tongue)
    if roles:
        told.append(wording.say(tongue, "membership-roles", roles=roles))
    else:
        told.append(wording.say(tongue, "membership-no-roles"))
    buddy = buddies.buddy_of(unit, person)
    if buddy is not None:
        told.append(wording.say(tongue, "membership-buddy", name=buddy.called or "?"))
    told += [
        wording.say(tongue, "membership-walks", name=newcomer.name or "?")
        for newcomer in buddies.walked_with(unit, person.id)
    ]
    willing = _yes(membership.offers_buddy)
    told.append(wording.say(tongue, "membership-willing", willing=willing))
    return told


def _own_rows(unit: Unit, person: Person, *, paused: bool) -> list[Row]:
    membership = person.membership
    drawn: list[Row] = []
    if paused:
        drawn.append([_button(person, "back", PagePress("p-back"))])
    else:
        drawn.append(
            [
                _button(person, f"pause-{months}", PagePress("p-pause", "", str(months)))
                for months in MONTHS_OFFERED
            ]
        )
    drawn.append([_button(person, "until", PagePress("p-pause"))])
    if person.role is Role.KEY_FIGURE:
        willing = OFF if membership.offers_buddy else ON
        drawn.append([_button(person, "roles", PagePress("p-page", "", "roles"))])
        drawn.append(_behalf_row(person))
        drawn.append([_button(person, f"willing-{willing}", PagePress("p-willing", "", willing))])
        if buddies.buddy_of(unit, person) is not None:
            drawn.append([_button(person, "alone", PagePress("p-alone"))])
        if buddies.walked_with(unit, person.id):
            drawn.append([_button(person, "step-back", PagePress("p-step-back"))])
    if membership.introduced:
        drawn.append([_button(person, "withdraw", PagePress("i-withdraw"))])
    named = OFF if membership.named else ON
    drawn.append([_button(person, f"named-{named}", PagePress("p-named", "", named))])
    drawn.append([_button(person, "leave", PagePress("p-leave"))])
    return drawn


def _behalf_row(person: Person) -> Row:
    """Let somebody say on whose behalf they take part, or take that away."""
    write = _button(person, "behalf", PagePress("p-behalf"))
    away = _button(person, "no-behalf", PagePress("p-no-behalf"))
    return [write, away] if person.membership.behalf else [write]


def _roles(person: Person) -> Page:
    tongue = person.language
    explained = [wording.say(tongue, f"membership-role-{role}-means") for role in NetworkRole]
    text = "\n\n".join([wording.say(tongue, "membership-roles-head"), "\n".join(explained)])
    drawn: list[Row] = []
    for role in NetworkRole:
        mark = "✓ " if role in person.membership.roles else ""
        label = f"{mark}{_role_label(tongue, role)}"
        drawn.append([(label, PagePress("p-role", "", role))])
    return text, [*drawn, [(wording.label(person.language, "button-back"), PagePress("p-page"))]]


def _named_roles(person: Person, language: str) -> str:
    chosen = [role for role in NetworkRole if role in person.membership.roles]
    return wording.listed(language, (_role_label(language, role) for role in chosen))


def _role_label(language: str, role: NetworkRole) -> str:
    return wording.label(language, f"membership-role-{role}")


def _paused_until(unit: Unit, person: Person, language: str) -> str:
    """Name the day somebody is back; nothing when they take part today."""
    until, today = person.membership.paused_until, unit.today
    if until is None or not person.membership.paused(today):
        return ""
    return wording.day_in(language, until, today)


def _yes(fact: bool) -> str:  # noqa: FBT001 - it is the fact itself that is worded
    return "yes" if fact else "no"


def _button(person: Person, what: str, topic: PagePress) -> tuple[str, PagePress]:
    return wording.button(person.language, "membership", what), topic
