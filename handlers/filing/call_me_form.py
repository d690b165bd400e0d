"""The form by which somebody asks to be called: a moment, a number, and not what it is about.

It is sent with the last answer: there is nothing in it to look at once more.
"""

from dataclasses import replace
from datetime import datetime
from functools import partial

from config import wording
from domain.concerns.timeline import CallBack
from domain.conversations import calendar_steps, progress, steps
from domain.conversations.form import Field, FieldKind, Form, FormState
from domain.conversations.progress import Build
from domain.errors import AnswerRefused, StaleButton
from domain.filing import call_number
from domain.filing.call_moments import CallMoment, CallPart
from domain.roles import Standing
from handlers.conversations import form_ends, forms
from handlers.conversations.form_face import FormFace
from handlers.conversations.form_screens import FormScreen
from handlers.telegram.calls import DirectAnswer
from handlers.telegram.happenings import Pressed
from handlers.telegram.keyboards import Row
from handlers.telegram.payloads import ConversationPress, decode
from services.concerns.words import dates
from services.conversations import conversation_rows, form_rows, form_words, set_aside
from services.conversations.conversation_rows import PRIVATE
from services.filing import call_me, interview
from services.unit import Unit
from storage.records import Conversation, Person

NAME = "call-me"
_MOMENT, _NUMBER = "moment", "number"
_AT, _ON_HAND = "at", "on-hand"
"""What its buttons carry: a part of a day (after a dash), and that the number is known."""

_CHOSEN = "chosen"
"""The note of what a button promised: the answer it gave (until when), which part, since when."""


def begin(unit: Unit, person: Person) -> None:
    """Ask when; whatever else was open waits aside meanwhile, but for a draft that holds nothing.

    Raises like `call_me.check`, and Hindered when too much waits already.
    """
    call_me.check(unit, person)
    shown = unit.store.conversations.of(person.id, PRIVATE)
    if shown is not None and interview.is_draft(shown) and not form_rows.of(shown).answers:
        conversation_rows.take_away(unit, person.id, shown.screen)
        form_rows.end(unit, shown)
    forms.open_form(unit, person, NAME)


def _build(unit: Unit, _person: Person, form_state: FormState) -> Form:
    moment = Field(_MOMENT, FieldKind.MOMENT, check=lambda start: _checked(unit, start), today=True)
    return Form(form_state.form, (moment, Field(_NUMBER, FieldKind.WORDS, optional=True)))


def _checked(unit: Unit, start: datetime) -> None:
    call_me.check_seen(unit, call_me.at(unit, start))


def _promised(unit: Unit, form_state: FormState) -> CallBack:
    """Give what is promised by the moment that was chosen last. Raises AnswerRefused."""
    moment = form_state.moment(_MOMENT)
    if moment is None:
        raise AnswerRefused("not-finished")
    answer, part, since = form_state.notes.get(_CHOSEN, ("", "", ""))
    if answer == form_state.answers[_MOMENT]:
        return CallMoment(CallPart(part), datetime.fromisoformat(since), moment).call_back
    return call_me.at(unit, moment)


def _chosen(
    unit: Unit, person: Person, conversation: Conversation, press: Pressed
) -> DirectAnswer | None:
    """Take a part of the day. Raises StaleButton for one that is over, or on another screen."""
    payload = decode(press.data)
    part = payload.choice.removeprefix(f"{_AT}-") if isinstance(payload, ConversationPress) else ""
    found = next((each for each in call_me.offered(unit) if each.part == part), None)
    if found is None:
        raise StaleButton
    form_rows.advance(unit, conversation, partial(_with, unit, person, found))
    conversation_rows.show(unit, person.id, press.message)
    return None


def _with(unit: Unit, person: Person, moment: CallMoment, now: FormState) -> FormState:
    build = form_words.build_of(unit, person, FACE)
    field, answer = progress.on_screen(build, now, FieldKind.MOMENT), moment.until.isoformat()
    chosen = answer, str(moment.part), moment.since.isoformat()
    now = replace(now, notes={**now.notes, _CHOSEN: chosen})
    return progress.onward(build, progress.answered(now, field, answer))


def _known(
    unit: Unit, person: Person, conversation: Conversation, press: Pressed
) -> DirectAnswer | None:
    """Send it, with the number that the network has. Raises StaleButton on another screen."""
    del press
    build = form_words.build_of(unit, person, FACE)
    form_rows.advance(unit, conversation, partial(_without_number, build))
    form_ends.send_at_once(unit, person, FACE)
    return None


def _without_number(build: Build, now: FormState) -> FormState:
    progress.on_screen(build, now, FieldKind.WORDS)
    return steps.skip(build, now)


def _finish(unit: Unit, person: Person, form_state: FormState) -> None:
    typed, call = form_state.words(_NUMBER), _promised(unit, form_state)
    call_me.ask(unit, person, call, call_number.read(typed) if typed else call_number.ON_HAND)


class _CallScreen(FormScreen):
    """Parts of a day in place of a calendar, and what the moment comes to above the number."""

    def present(self) -> tuple[str, list[Row]]:
        """Show the question, with the parts of the day that can still be chosen."""
        if self.form_state.at != _MOMENT or self._by_calendar():
            return super().present()
        rows: list[Row] = [
            [(self._part(each), self.step(f"{_AT}-{each.part}"))]
            for each in call_me.offered(self.unit)
        ]
        text = "\n\n".join(part for part in self.asking(self.form.fields[0]) if part)
        return text, [*rows, self.row("back", "stop")]

    def asking(self, field: Field) -> list[str]:
        """Give the question; of a day that was typed without an hour, which hours there are."""
        if self._by_calendar():
            return super().asking(field)
        question = wording.say(self.language, f"form-{NAME}-{field.name}")
        return [
            self.progress(field),
            self.chosen_before(field),
            f"<b>{question}</b>",
            self.hint(field),
            self._kept_draft(field),
        ]

    def chosen_before(self, field: Field) -> str:
        """Say what the moment that was chosen comes to."""
        if field.name == _MOMENT:
            return ""
        when = dates.called_when(self.unit, self.language, _promised(self.unit, self.form_state))
        return wording.say(self.language, "form-chosen", answer=when)

    def ways_on(self, field: Field) -> list[Row]:
        """Give the button for a number that is known."""
        if field.name == _MOMENT:
            return []
        return [[(wording.label(self.language, f"form-{NAME}-on-hand"), self.step(_ON_HAND))]]

    def _by_calendar(self) -> bool:
        return calendar_steps.day_shown(self.form_state) is not None or calendar_steps.year_asked(
            self.form_state
        )

    def _kept_draft(self, field: Field) -> str:
        """Say that what was being told is not lost."""
        waits = any(map(interview.is_draft, set_aside.waiting(self.unit, self.person.id)))
        if field.name != _MOMENT or not waits:
            return ""
        return wording.say(self.language, f"form-{NAME}-draft")

    def _part(self, moment: CallMoment) -> str:
        """Name a part of the day: what is promised at once, or which day it is on."""
        zone = self.unit.municipality.network.timezone
        today = self.unit.day_of(moment.until) == self.unit.today
        return wording.label(
            self.language,
            f"form-{NAME}-{moment.part}",
            today="yes" if today else "no",
            day=wording.day(self.language, moment.until, zone),
            hour=wording.hour(self.language, moment.until, zone),
        )


def _draw(
    unit: Unit, person: Person, face: FormFace, conversation: Conversation, form_state: FormState
) -> tuple[str, list[Row]]:
    return _CallScreen(unit, person, face, conversation, form_state).draw()


FACE = FormFace(
    NAME,
    build=_build,
    finish=_finish,
    may=lambda person: person.standing is Standing.MEMBER,
    at_once=True,
    draw=_draw,
    presses={_AT: _chosen, _ON_HAND: _known},
)
