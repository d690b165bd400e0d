"""The standing menu below the input field, and the commands that say the same."""

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from domain.concerns.concern import Kind
from domain.errors import NotPossibleNow
from domain.notices import Notice, NoticeKind, Priority
from domain.roles import Role, Standing
from handlers.concerns import absence as presence
from handlers.conversations import forms
from handlers.filing import addition_form as telling
from handlers.filing import interview_form as reporting
from handlers.filing import my_concerns_pages as mine_pages
from handlers.meetings import invitation_presses as meetings
from handlers.meetings.leading import presses as calling
from handlers.people import network
from handlers.people import participation as membership
from handlers.telegram import keyboards as buttons
from handlers.telegram import language, wording
from handlers.telegram.happenings import Said
from services import drafting
from services.concerns import protocol_change as announcing
from services.conversations import conversation_rows as conversing
from services.conversations import form_rows as filling
from services.conversations import set_aside as aside
from services.filing import additions as tellings
from services.filing import interview as filing
from services.unit import Unit
from storage.records import Person

_FILING = ("concern", "help")
_ROWS: Mapping[Role, tuple[tuple[str, ...], ...]] = {
    Role.KEY_FIGURE: (("concern",), ("mine", "meetings"), ("help",), ("how", "privacy")),
    Role.OFFICIAL: (("away",), ("meetings",), ("how", "privacy")),
    Role.COORDINATOR: (("network", "invite"), ("meetings",), ("how", "privacy")),
    Role.CHAIR: (("meetings",), ("how", "privacy")),
}
_WHILE_AWAY = {"away": "back"}
"""What stands where in the menu of an official who is away."""

_COMMANDS: Mapping[str, str] = {
    "start": "start",
    "melden": "concern",
    "mijnmeldingen": "mine",
    "bijeenkomsten": "meetings",
    "bijeenkomst": "call",
    "uitleg": "how",
    "privacy": "privacy",
    "taal": "language",
    "stop": "stop",
    "netwerk": "network",
    "uitnodigen": "invite",
    "koppel": "bind",
    "afwezig": "away",
    "pauze": "pause",
}
_ONLY_FOR: Mapping[str, frozenset[Role]] = {
    **dict.fromkeys(("network", "invite", "bind"), frozenset({Role.COORDINATOR})),
    "call": frozenset({Role.COORDINATOR, Role.CHAIR}),
    "away": frozenset({Role.OFFICIAL}),
}
"""Commands that others hear nothing of."""

_EVERYBODY = frozenset(Role)


def keyboard(person: Person) -> dict[str, Any]:
    """Give the standing menu of this person's role, in their language."""
    return _keyboard(person.role, person.language, away=person.away)


def choice(person: Person, text: str) -> str | None:
    """Recognise a label of the menu, in any language; None for other words.

    Officials and coordinators who type a label of a key figure get it recognised too, so that
    they hear that filing is not theirs to do.
    """
    found = _labels().get(text.strip())
    own = {name for row in _ROWS[person.role] for name in row}
    own |= {other for name, other in _WHILE_AWAY.items() if name in own}
    return found if found in own or found in _FILING else None


def command(unit: Unit, person: Person, said: Said) -> None:
    """Do what a command says; an unknown one gets the menu and a kind word."""
    name = _COMMANDS.get(said.command or "")
    if name is None or person.role not in _ONLY_FOR.get(name, _EVERYBODY):
        show(unit, person, "menu-unknown-command")
    else:
        chosen(unit, person, name)


def chosen(unit: Unit, person: Person, name: str) -> None:
    """Do what somebody chose from the menu. Raises like `services.filing.interview.ask`."""
    _CHOICES[name](unit, person)


def show(unit: Unit, person: Person, text: str) -> None:
    """Say one sentence (a catalogue key), with the menu."""
    unit.tell(
        Notice(
            NoticeKind.REPLY,
            Priority.ANSWER,
            person=person.id,
            detail={"text": text, "menu": "yes"},
        )
    )


def text_only(unit: Unit, person: Person) -> None:
    """Say that photos, stickers and files are not for now; whoever was answering goes on."""
    if unit.store.conversations.of(person.id, drafting.PLACE) is not None:
        conversing.show(unit, person.id, hint="menu-text-only")
    elif person.standing is Standing.MEMBER:
        show(unit, person, "menu-text-only")


def _start(unit: Unit, person: Person) -> None:
    show(unit, person, "menu-welcome")
    if unit.store.conversations.of(person.id, drafting.PLACE) is not None:
        conversing.show(unit, person.id)
    else:
        aside.bring_back(unit, person)


def _mine(unit: Unit, person: Person) -> None:
    if not filing.may_file(unit, person) and not unit.store.concerns.of_reporter(person.id):
        raise NotPossibleNow("only-key-figures-file")
    mine_pages.turn(unit, person, None, None)


def _file(unit: Unit, person: Person, kind: Kind) -> None:
    """Begin a draft, unless there are words for an earlier concern that wait to be sent."""
    if not telling.hold(unit, person):
        reporting.begin(unit, person, kind)


def _stop(unit: Unit, person: Person) -> None:
    conversation = unit.store.conversations.of(person.id, drafting.PLACE)
    if under_way := tellings.under_way(unit, person):
        telling.leave(unit, person, under_way)
    elif conversation is not None and drafting.is_draft(conversation):
        reporting.leave(unit, person, conversation)
    elif conversation is not None and filling.is_form(conversation):
        forms.leave(unit, person, conversation)
    else:
        show(unit, person, "menu-how-to-leave")


_CHOICES: Mapping[str, Callable[[Unit, Person], None]] = {
    "start": _start,
    "concern": lambda unit, person: _file(unit, person, Kind.CONCERN),
    "help": lambda unit, person: _file(unit, person, Kind.HELP),
    "mine": _mine,
    "how": announcing.explain,
    "privacy": lambda unit, person: show(unit, person, "explain-privacy"),
    "language": language.show,
    "stop": _stop,
    "network": network.show,
    "invite": network.invite,
    "bind": lambda unit, person: show(unit, person, "menu-bind-in-group"),
    "away": presence.ask,
    "back": presence.back,
    "pause": membership.show,
    "meetings": meetings.show,
    "call": calling.show,
}


@cache
def _labels() -> dict[str, str]:
    names = {name for rows in _ROWS.values() for row in rows for name in row}
    return {
        wording.label(spoken, f"menu-label-{name}"): name
        for spoken in wording.LANGUAGES
        for name in names | set(_WHILE_AWAY.values())
    }


@cache
def _keyboard(role: Role, spoken: str, *, away: bool) -> dict[str, Any]:
    shown = _WHILE_AWAY if away else {}
    rows = [[shown.get(name, name) for name in row] for row in _ROWS[role]]
    return buttons.menu([[wording.label(spoken, f"menu-label-{n}") for n in row] for row in rows])
