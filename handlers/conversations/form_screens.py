"""What a form looks like: one question, the preview, or the way out, with its buttons."""

import re
from collections.abc import Callable, Mapping
from datetime import timedelta
from html import escape, unescape

from domain.conversations import steps as form_steps
from domain.conversations.answers import is_answered
from domain.conversations.form import Field, FieldKind, Filling, Form, View
from domain.filing.drafts import IDLE
from domain.typed_text import shorten
from handlers import form_table
from handlers.conversations import form_words
from handlers.conversations import month_buttons as form_calendar
from handlers.conversations.form_face import FormFace
from handlers.conversations.month_buttons import STILL
from handlers.telegram import wording
from handlers.telegram.keyboards import EARLIER, LATER, Button, Row, columns, pairs
from handlers.telegram.payloads import Step
from services.conversations import form_rows as fillings
from services.unit import Unit
from storage.records import Conversation, Person

ANSWER, REVISIT, PAGE = "a-", "q-", "p-"
"""Before a code, the name of a question to go back to, and a page, in a button's choice."""

_FROM_BUTTONS = frozenset({FieldKind.CHOICE, FieldKind.MANY})
_IN_WORDS = frozenset({FieldKind.MOMENT, FieldKind.DAY})
_MOST_UNITS = 3_500
_HOURS = IDLE // timedelta(hours=1)


def draw(unit: Unit, person: Person, conversation: Conversation) -> tuple[str, list[Row]]:
    """Give the screen of a form: its text (HTML) and its buttons."""
    filling = fillings.of(conversation)
    face = form_table.FACES.get(filling.form)
    if face is None or not face.may(person):
        step = Step(conversation.id, conversation.turn, "throw-away")
        label = wording.label(person.language, "reporting-button-throw-away")
        return wording.say(person.language, "form-closed-now"), [[(label, step)]]
    return _Screen(unit, person, face, conversation, filling).draw()


class _Screen:
    """One screen, for one reader; every button belongs to the conversation's present turn."""

    def __init__(
        self,
        unit: Unit,
        person: Person,
        face: FormFace,
        conversation: Conversation,
        filling: Filling,
    ) -> None:
        build = form_words.build_of(unit, person, face)
        self._unit, self._person, self._face = unit, person, face
        self._language = person.language
        self._conversation = conversation
        self._filling = form_steps.settle(build, filling)
        self._form: Form = build(self._filling)

    def draw(self) -> tuple[str, list[Row]]:
        sides: Mapping[View, Callable[[], tuple[str, list[Row]]]] = {
            View.ASKING: self._present,
            View.ADJUSTING: self._adjusting,
            View.LEAVING: self._leaving,
            View.KEPT: self._kept,
        }
        return sides[self._filling.view]()

    def _present(self) -> tuple[str, list[Row]]:
        field = self._form.field(self._filling.at)
        return self._preview() if field is None else self._question(field)

    def _question(self, field: Field) -> tuple[str, list[Row]]:
        question = form_words.question(self._unit, self._person, self._face, self._filling, field)
        parts = [
            self._progress(field),
            self._chosen_before(field),
            f"<b>{question}</b>",
            form_words.hint(self._person, self._face, field),
            self._how(field),
            self._answer_now(field),
        ]
        rows = [*self._choices(field), *self._ways_on(field), self._row("back", "stop")]
        return "\n\n".join(part for part in parts if part), rows

    def _progress(self, field: Field) -> str:
        """Say how far it is; what has a usual answer already is not counted as still to come."""
        title = wording.label(self._language, f"form-{self._face.name}-title")
        if self._filling.revisiting:
            return wording.say(self._language, "form-progress-again", title=title)
        answers, fields = self._filling.answers, self._form.fields
        asked = [each == field or not is_answered(each, answers) for each in fields]
        number, total = fields.index(field) + 1, len(fields) - asked[::-1].index(True)
        return wording.say(self._language, "form-progress", title=title, number=number, total=total)

    def _chosen_before(self, field: Field) -> str:
        """Show in words the day that was chosen a moment ago, so that a slip is seen."""
        place = self._form.fields.index(field)
        before = self._form.fields[place - 1] if place else None
        if before is None or before.kind not in _IN_WORDS or self._filling.revisiting:
            return ""
        answer = self._answer(before)
        return wording.say(self._language, "form-chosen", answer=answer) if answer else ""

    def _how(self, field: Field) -> str:
        """Say how this is answered, where that does not go without saying."""
        day = form_steps.day_shown(self._filling)
        if field.kind is FieldKind.MOMENT and day is not None:
            shown = wording.day(self._language, day, self._unit.house.network.timezone)
            return wording.say(self._language, "form-how-time", day=shown)
        if field.kind in _FROM_BUTTONS - {FieldKind.MANY}:
            return ""
        return wording.say(self._language, f"form-how-{field.kind}")

    def _answer_now(self, field: Field) -> str:
        if field.kind in _FROM_BUTTONS or not (answer := self._answer(field)):
            return ""
        shown = shorten(answer, form_words.LONGEST_SHOWN)
        return wording.say(self._language, "form-answer-now", answer=shown)

    def _choices(self, field: Field) -> list[Row]:
        reckoning = fillings.reckoning(self._unit, self._person)
        if field.kind in _FROM_BUTTONS:
            return self._options(field)
        if field.kind not in _IN_WORDS:
            return []
        if (day := form_steps.day_shown(self._filling)) is not None:
            return form_calendar.times(day, reckoning, self._step)
        shown = form_steps.month_shown(self._filling, reckoning.today)
        return form_calendar.month(shown, reckoning, self._step)

    def _options(self, field: Field) -> list[Row]:
        chosen: tuple[str, ...] = (self._filling.choice(field.name),)
        if field.kind is FieldKind.MANY:
            chosen = self._filling.picks(field.name)
        buttons: list[Button] = []
        shown, turning = self._page(field)
        for code in shown:
            text = form_words.code(self._unit, self._person, self._face, field, code)
            mark = "✓ " if code in chosen else ""
            buttons.append((f"{mark}{text}", self._step(f"{ANSWER}{code}")))
        return [*columns(buttons), *turning]

    def _page(self, field: Field) -> tuple[tuple[str, ...], list[Row]]:
        """Give the choices that are shown, and for a long list the row that turns its pages."""
        if len(field.codes) <= form_steps.WITHOUT_PAGES:
            return field.codes, []
        size = form_steps.PER_PAGE
        pages = -(-len(field.codes) // size)
        page = min(int(self._filling.page or 0), pages - 1)
        turning = [
            (EARLIER, self._step(f"{PAGE}{(page - 1) % pages}")),
            (f"{page + 1} / {pages}", self._step(STILL)),
            (LATER, self._step(f"{PAGE}{(page + 1) % pages}")),
        ]
        return field.codes[page * size : (page + 1) * size], [turning]

    def _ways_on(self, field: Field) -> list[Row]:
        """Give the buttons that leave the answer as it is, or leave it out."""
        answered = self._filling.answers.get(field.name) is not None
        rows: list[Row] = []
        if answered and field.kind is not FieldKind.CHOICE:
            rows.append(self._row("done"))
        if field.optional:
            skip = "reporting-button-erase" if answered else "reporting-button-skip"
            rows.append([(wording.label(self._language, skip), self._step("skip"))])
        return rows

    def _preview(self) -> tuple[str, list[Row]]:
        if self._face.preview is None:
            shown = form_words.listing(
                self._unit, self._person, self._face, self._form, self._filling
            )
        else:
            shown = self._face.preview(self._unit, self._person, self._filling)
        text = f"{wording.say(self._language, 'form-preview')}\n\n{_fitting(shown)}"
        own = f"form-{self._face.name}-send"
        send = wording.label(self._language, own if wording.knows(own) else "reporting-button-send")
        rows: list[Row] = [
            [(send, self._step("send"))],
            self._row("adjust", "discard"),
            self._row("back", "stop"),
        ]
        return text, rows

    def _adjusting(self) -> tuple[str, list[Row]]:
        buttons: list[Button] = [
            (
                form_words.name(self._person, self._face, field),
                self._step(f"{REVISIT}{field.name}"),
            )
            for field in self._form.fields
        ]
        rows = [*pairs(buttons), self._row("back", "stop")]
        return wording.say(self._language, "reporting-adjusting"), rows

    def _leaving(self) -> tuple[str, list[Row]]:
        rows = [self._row("keep"), self._row("throw-away"), self._row("back")]
        return wording.say(self._language, "reporting-leaving", hours=_HOURS), rows

    def _kept(self) -> tuple[str, list[Row]]:
        until, zone = self._conversation.updated_at + IDLE, self._unit.house.network.timezone
        text = wording.say(
            self._language,
            "reporting-kept",
            day=wording.day(self._language, until, zone),
            hour=wording.hour(self._language, until, zone),
        )
        return text, [self._row("go-on"), self._row("throw-away")]

    def _answer(self, field: Field) -> str:
        return form_words.answer(self._unit, self._person, self._face, self._filling, field)

    def _row(self, *choices: str) -> Row:
        return [
            (wording.label(self._language, f"reporting-button-{choice}"), self._step(choice))
            for choice in choices
        ]

    def _step(self, choice: str) -> Step:
        return Step(self._conversation.id, self._conversation.turn, choice)


def _fitting(html: str) -> str:
    """Give a preview as it is; of one that is too long for a message, the beginning as words."""
    words = unescape(re.sub(r"</?[a-z][^>]*>", "", html))
    if len(words.encode("utf-16-le")) // 2 <= _MOST_UNITS:
        return html
    return escape(shorten(words, _MOST_UNITS // 2), quote=False)
