"""The standing menu below the input field, and the commands that say the same."""

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from config import wording
from domain.concerns.concern import ConcernKind
from domain.conversations.typed_choice import plain
from domain.errors import NotPossibleNow
from domain.roles import Role
from handlers import conversation_table
from handlers.concerns import absence
from handlers.concerns.duty import rota_presses
from handlers.filing import (
    addition_form,
    by_phone_form,
    call_me_form,
    interview_form,
    my_concerns_pages,
    spoken_form,
)
from handlers.founding import about, setup_presses
from handlers.meetings import invitation_presses
from handlers.meetings.leading import presses as calling
from handlers.people import lost_phones, network, participation, privacy
from handlers.people.pin import presses as pin_presses
from handlers.people.web_desk import presses as web_desk_presses
from handlers.telegram import keyboards, language
from handlers.telegram.happenings import Said
from handlers.together import doors
from handlers.together import page as together
from services import albums
from services.concerns import protocol_change
from services.conversations import conversation_rows, set_aside, standing_menu
from services.conversations.conversation_rows import PRIVATE
from services.filing import interview
from services.reply import reply
from services.unit import Unit
from storage.records import Person

_FILING = ("concern", "help", "call-me")
CALL_ME = "call-me"
"""Asking to be called; "call" is calling a meeting."""
WEB_DESK = "account"
"""The only command that something is typed behind: a code, from somebody's own screen."""

LOST = "lost"
"""What stands in nobody's menu, and everybody can type: that a phone was lost."""

RIGHTS = "gegevens"
"""The command with which who left asks for what is kept of them; a member is shown the same."""

TOGETHER = "together"
"""What stands in the menu of who has something to open there."""

_ROWS: Mapping[Role, tuple[tuple[str, ...], ...]] = {
    Role.KEY_FIGURE: (
        ("concern",),
        ("mine", "meetings"),
        ("help", CALL_ME),
        (TOGETHER,),
        ("how", "privacy"),
    ),
    Role.OFFICIAL: (("away",), ("meetings", TOGETHER), ("how", "privacy")),
    Role.COORDINATOR: (("network", "invite"), ("meetings", TOGETHER), ("how", "privacy")),
    Role.CHAIR: (("meetings", TOGETHER), ("how", "privacy")),
}
_WHILE_AWAY = {"away": "back"}
"""What stands where in the menu of an official who is away."""

_COMMANDS: Mapping[str, str] = {
    "start": "start",
    "melden": "concern",
    "mijnmeldingen": "mine",
    "bijeenkomsten": "meetings",
    "bijeenkomst": "call",
    "samen": TOGETHER,
    "uitleg": "how",
    "privacy": "privacy",
    RIGHTS: "rights",
    "taal": "language",
    "stop": "stop",
    "hulp": "help",
    "netwerk": "network",
    "uitnodigen": "invite",
    "koppel": "bind",
    "afwezig": "away",
    "pauze": "pause",
    "telefoonkwijt": LOST,
    "pincode": "pin",
    "telefoon": "by-phone",
    "dienst": "duty",
    "werkplek": WEB_DESK,
    "opzetten": "founding",
}
_ONLY_FOR: Mapping[str, frozenset[Role]] = {
    **dict.fromkeys(("network", "invite", "bind"), frozenset({Role.COORDINATOR})),
    "call": frozenset({Role.COORDINATOR, Role.CHAIR}),
    **dict.fromkeys(("away", "by-phone"), frozenset({Role.OFFICIAL})),
    **dict.fromkeys(
        ("pin", "duty", "founding", WEB_DESK), frozenset({Role.OFFICIAL, Role.COORDINATOR})
    ),
}
"""Commands that others hear nothing of."""

_EVERYBODY = frozenset(Role)


def keyboard(unit: Unit, person: Person) -> dict[str, Any]:
    """Give the standing menu of this person's role, in their language."""
    together = bool(doors.open_to(unit, person))
    return _keyboard(person.role, person.language, away=person.away, together=together)


def choice(person: Person, text: str, *, anyhow: bool = False) -> str | None:
    """Recognise a label of the menu, in any language; None for other words.

    It has to be written as the button is, unless it may be `anyhow`: in any case, without signs.
    Officials and coordinators who type a label of a key figure get it recognised too, so that
    they hear that filing is not theirs to do.
    """
    found = _labels().get(text.strip()) or (_anyhow().get(plain(text)) if anyhow else None)
    own = {name for row in _ROWS[person.role] for name in row}
    own |= {other for name, other in _WHILE_AWAY.items() if name in own}
    return found if found in own or found in {*_FILING, LOST} else None


def says_lost(text: str, spoken: str) -> bool:
    """Tell whether somebody says in this language that a phone was lost, as the command does."""
    if text.strip().casefold() == "/telefoonkwijt":
        return True
    return plain(text) == plain(wording.label(spoken, f"menu-label-{LOST}"))


def command(unit: Unit, person: Person, said: Said) -> None:
    """Do what a command says; an unknown one gets a kind word, and the menu or a way on."""
    name = _COMMANDS.get(said.command or "")
    if name is not None and person.role in _ONLY_FOR.get(name, _EVERYBODY):
        if name == WEB_DESK and said.argument:
            web_desk_presses.typed(unit, person, said.argument)
        else:
            chosen(unit, person, name)
    elif standing_menu.makes_room(unit, person):
        conversation_rows.show(unit, person.id, hint="menu-unknown-here")
    else:
        show(unit, person, "menu-unknown-command")


def chosen(unit: Unit, person: Person, name: str) -> None:
    """Do what somebody chose from the menu. Raises like `services.filing.ask`."""
    _CHOICES[name](unit, person)


def show(unit: Unit, person: Person, text: str) -> None:
    """Say one sentence (a catalogue key), with the menu."""
    reply(unit, person.id, text, menu=True)


def text_only(unit: Unit, person: Person, album: str) -> None:
    """Say that photos, stickers and files are not for now, to who is answering something else.

    Of an `album` it is said once.
    """
    answering = unit.store.conversations.of(person.id, PRIVATE) is not None
    if answering and albums.says_first(unit, album, "menu-text-only"):
        conversation_rows.show(unit, person.id, hint="menu-text-only")


def welcome(unit: Unit, person: Person) -> None:
    """Say who this is and what can be done here; who is in the middle of something goes on."""
    if standing_menu.makes_room(unit, person):
        conversation_rows.show(unit, person.id, hint="telling-draft-back")
        return
    show(unit, person, "menu-welcome")
    if unit.store.conversations.of(person.id, PRIVATE) is not None:
        conversation_rows.show(unit, person.id)
    else:
        set_aside.bring_back(unit, person)


def _how(unit: Unit, person: Person) -> None:
    """Say what the network is for, and how it works."""
    about.tell(unit, person)
    protocol_change.explain(unit, person)


def _mine(unit: Unit, person: Person) -> None:
    if not interview.may_file(unit, person) and not unit.store.concerns.has_filed(person.id):
        raise NotPossibleNow("only-key-figures-file")
    my_concerns_pages.turn(unit, person, None, None)


def _file(unit: Unit, person: Person, kind: ConcernKind) -> None:
    """Begin a draft, with what was just said if there is any.

    Not when there are words for an earlier concern that wait to be sent.
    """
    if not spoken_form.take_up(unit, person, kind) and not addition_form.hold(unit, person):
        interview_form.begin(kind, unit, person)


def _behind_pin(unit: Unit, coordinator: Person, page: str) -> None:
    """Show who is in the network, once the PIN was right where one is asked for."""
    if not pin_presses.page_first(unit, coordinator, page):
        network.show(unit, coordinator, page)


def _stop(unit: Unit, person: Person) -> None:
    if not conversation_table.leave(unit, person):
        show(unit, person, "menu-how-to-leave")


_CHOICES: Mapping[str, Callable[[Unit, Person], None]] = {
    "start": welcome,
    "concern": lambda unit, person: _file(unit, person, ConcernKind.CONCERN),
    "help": lambda unit, person: _file(unit, person, ConcernKind.HELP),
    CALL_ME: call_me_form.begin,
    "by-phone": by_phone_form.begin,
    "mine": _mine,
    "how": _how,
    "privacy": privacy.show,
    "rights": lambda unit, person: privacy.show(unit, person, part=privacy.RIGHTS),
    "language": language.show,
    "stop": _stop,
    "network": lambda unit, person: _behind_pin(unit, person, "overview"),
    "invite": lambda unit, person: _behind_pin(unit, person, "invite"),
    "pin": pin_presses.show,
    WEB_DESK: web_desk_presses.show,
    "bind": lambda unit, person: show(unit, person, "menu-bind-in-group"),
    "away": absence.ask,
    "back": absence.back,
    "duty": rota_presses.show,
    "founding": setup_presses.show,
    "pause": participation.show,
    LOST: lost_phones.show,
    "meetings": invitation_presses.show,
    TOGETHER: together.show,
    "call": calling.show,
}


@cache
def _labels() -> dict[str, str]:
    names = {name for rows in _ROWS.values() for row in rows for name in row}
    return {
        wording.label(spoken, f"menu-label-{name}"): name
        for spoken in wording.languages()
        for name in names | set(_WHILE_AWAY.values()) | {LOST}
    }


@cache
def _anyhow() -> dict[str, str]:
    return {plain(label): name for label, name in _labels().items()}


@cache
def _keyboard(role: Role, spoken: str, *, away: bool, together: bool) -> dict[str, Any]:
    shown = _WHILE_AWAY if away else {}
    left_out = frozenset() if together else frozenset({TOGETHER})
    rows = [[shown.get(name, name) for name in row if name not in left_out] for row in _ROWS[role]]
    labels = [[wording.label(spoken, f"menu-label-{name}") for name in row] for row in rows if row]
    return keyboards.menu(labels)
