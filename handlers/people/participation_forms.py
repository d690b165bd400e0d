"""Two forms of a member: until which day they pause, and the last words of who leaves."""

from html import escape

from config import wording
from domain.conversations.form import Field, FieldKind, Form, FormState
from handlers.conversations.form_face import FormFace
from handlers.people import participation_pages
from services.conversations import form_words
from services.people import exit_talk, participation
from services.people.alumni import staying
from services.unit import Unit
from storage.records import Person

_PAUSE = Form("pause", (Field("until", FieldKind.DAY),))
STAY, STAYS, GOES = "stay", "buddy", "nothing"
_LEAVING = (
    Field("why", FieldKind.CHOICE, exit_talk.REASONS),
    Field("words", FieldKind.WORDS, optional=True, most=exit_talk.LONGEST),
    Field("successor", FieldKind.WORDS, optional=True, most=exit_talk.LONGEST),
)


def _leaving(unit: Unit, person: Person, _form_state: FormState) -> Form:
    """Ask why, and whether who may wants to stay reachable as a buddy."""
    stay = Field(STAY, FieldKind.CHOICE, (GOES, STAYS))
    return Form("leaving", (*_LEAVING, stay) if staying.may(unit, person) else _LEAVING)


def _pause(unit: Unit, person: Person, form_state: FormState) -> None:
    until = form_state.day("until")
    if until is not None:
        participation_pages.turn(unit, participation.pause(unit, person, until))


def _pause_preview(unit: Unit, person: Person, form_state: FormState) -> str:
    day = form_words.day(unit, person, form_state, "until")
    preview = wording.say(person.language, "form-pause-preview", day=day)
    return "\n\n".join([preview, *participation_pages.seats_lost(unit, person)])


def _leave(unit: Unit, person: Person, form_state: FormState) -> None:
    words, successor = form_state.words("words"), form_state.words("successor")
    stays = form_state.choice(STAY) == STAYS
    exit_talk.leave(unit, person, form_state.choice("why"), words, successor, stays=stays)


def _leave_preview(unit: Unit, person: Person, form_state: FormState) -> str:
    stays = "-stays" if form_state.choice(STAY) == STAYS else ""
    return "\n\n".join(
        [
            wording.say(person.language, f"form-leaving-preview{stays}"),
            form_words.listing(
                unit, person, FORM_LEAVING, _leaving(unit, person, form_state), form_state
            ),
            escape(wording.label(person.language, "form-leaving-after"), quote=False),
        ]
    )


FORM_PAUSE = FormFace(
    "pause",
    build=lambda _unit, _person, _form_state: _PAUSE,
    finish=_pause,
    preview=_pause_preview,
    may=participation.may,
)
FORM_LEAVING = FormFace(
    "leaving",
    build=_leaving,
    finish=_leave,
    preview=_leave_preview,
    may=participation.may,
)
