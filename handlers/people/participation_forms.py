"""Two forms of a member: until which day they pause, and the last words of who leaves."""

from html import escape

from domain.conversations.form import Field, FieldKind, Filling, Form
from handlers.conversations import form_words
from handlers.conversations.form_face import FormFace
from handlers.people import participation_pages as membership_pages
from handlers.telegram import wording
from services.people import exit_talk as leaving
from services.people import participation as taking_part
from services.unit import Unit
from storage.records import Person

_PAUSE = Form("pause", (Field("until", FieldKind.DAY),))
_LEAVING = Form(
    "leaving",
    (
        Field("why", FieldKind.CHOICE, leaving.REASONS),
        Field("words", FieldKind.WORDS, optional=True, most=leaving.LONGEST),
        Field("successor", FieldKind.WORDS, optional=True, most=leaving.LONGEST),
    ),
)


def _pause(unit: Unit, person: Person, filling: Filling) -> None:
    until = filling.day("until")
    if until is not None:
        membership_pages.turn(unit, taking_part.pause(unit, person, until))


def _pause_preview(unit: Unit, person: Person, filling: Filling) -> str:
    day = form_words.day(unit, person, filling, "until")
    return wording.say(person.language, "form-pause-preview", day=day)


def _leave(unit: Unit, person: Person, filling: Filling) -> None:
    words, successor = filling.words("words"), filling.words("successor")
    leaving.leave(unit, person, filling.choice("why"), words, successor)


def _leave_preview(unit: Unit, person: Person, filling: Filling) -> str:
    return "\n\n".join(
        [
            wording.say(person.language, "form-leaving-preview"),
            form_words.listing(unit, person, FORM_LEAVING, _LEAVING, filling),
            escape(wording.label(person.language, "form-leaving-after"), quote=False),
        ]
    )


FORM_PAUSE = FormFace(
    "pause",
    build=lambda _unit, _person, _filling: _PAUSE,
    finish=_pause,
    preview=_pause_preview,
    may=taking_part.may,
)
FORM_LEAVING = FormFace(
    "leaving",
    build=lambda _unit, _person, _filling: _LEAVING,
    finish=_leave,
    preview=_leave_preview,
    may=taking_part.may,
)
