"""What a form looks like: one question, the preview, or the way out, with its buttons."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import ClassVar

from config import wording
from domain.conversations import calendar_steps, progress, steps
from domain.conversations.form import Field, FieldKind, Form, FormState, FormView
from domain.conversations.typed_moments import UNDERSTOOD
from domain.filing.drafts import IDLE
from domain.typed_text import shorten
from handlers.conversations import form_face
from handlers.conversations.form_choices import FROM_BUTTONS, IN_WORDS, Choices
from handlers.conversations.form_face import FormFace, first_check
from handlers.telegram import attachment_lines
from handlers.telegram.keyboards import Button, Row, pairs
from handlers.telegram.payloads import ConversationPress
from services.conversations import form_rows, form_words
from services.unit import Unit
from storage.records import Conversation, Person

REVISIT = "q-"
"""Before the name of a question to go back to, in a button's choice."""

_GO_WITHOUT_SAYING = frozenset({FieldKind.CHOICE, FieldKind.NOTICE, FieldKind.TOLD})
_HOURS = IDLE // timedelta(hours=1)


def draw(unit: Unit, person: Person, conversation: Conversation) -> tuple[str, list[Row]]:
    """Give the screen of a form: its text (HTML) and its buttons."""
    form_state = form_rows.of(conversation)
    face = form_face.FACES.get(form_state.form)
    if face is None or not face.may(person):
        step = ConversationPress(conversation.id, conversation.turn, "throw-away")
        label = wording.label(person.language, "button-discard")
        return wording.say(person.language, "form-closed-now"), [[(label, step)]]
    if face.draw is not None:
        return face.draw(unit, person, face, conversation, form_state)
    return FormScreen(unit, person, face, conversation, form_state).draw()


class FormScreen:
    """One screen, for one reader; every button belongs to the conversation's present turn.

    A form that looks different in places has a subclass that says where.
    """

    WITHOUT_PAGES: ClassVar[int] = steps.WITHOUT_PAGES

    def __init__(
        self,
        unit: Unit,
        person: Person,
        face: FormFace,
        conversation: Conversation,
        form_state: FormState,
    ) -> None:
        build = form_words.build_of(unit, person, face)
        self.unit, self.person, self.face = unit, person, face
        self.language = person.language
        self.conversation = conversation
        self.form_state = progress.settle(build, form_state)
        self.form: Form = build(self.form_state)

    def draw(self) -> tuple[str, list[Row]]:
        """Give the side that is up: its text (HTML) and its buttons."""
        sides: Mapping[FormView, Callable[[], tuple[str, list[Row]]]] = {
            FormView.ASKING: self.present,
            FormView.ADJUSTING: self._adjusting,
            FormView.LEAVING: self.leaving,
            FormView.KEPT: self._kept,
            FormView.CHECKING: self._checking,
            FormView.RESUMING: self._resuming,
        }
        return sides[self.form_state.view]()

    def present(self) -> tuple[str, list[Row]]:
        """Show the question, or the preview."""
        field = self.form.field(self.form_state.at)
        if field is None:
            return self.preview(), self.ways_from_preview()
        if calendar_steps.year_asked(self.form_state):
            return self._asking_year(field)
        parts = [*self.asking(field), *self._told_so_far(field)]
        rows = [*self._choices().rows(field), *self.ways_on(field), self.row("back", "stop")]
        return "\n\n".join(part for part in parts if part), rows

    def _asking_year(self, field: Field) -> tuple[str, list[Row]]:
        """Ask whether a day that was typed is meant for next year."""
        asked = wording.say(self.language, "form-year-asked", answer=self._answer(field))
        buttons: Row = [
            (wording.label(self.language, "form-year-yes"), self.step("done")),
            (wording.label(self.language, "form-year-no"), self.step("other-day")),
        ]
        return f"{self.progress(field)}\n\n{asked}", [buttons, self.row("back", "stop")]

    def asking(self, field: Field) -> list[str]:
        """Give what stands above the answer: how far it is, the question, how it is answered."""
        question = form_words.question(self.unit, self.person, self.face, self.form_state, field)
        return [
            self.progress(field),
            self.chosen_before(field),
            f"<b>{question}</b>",
            self.hint(field),
            self._how(field),
            self._answer_now(field),
        ]

    def hint(self, field: Field) -> str:
        """Give the line below the question (HTML); empty without one."""
        return form_words.hint(self.unit, self.person, self.face, field)

    def progress(self, field: Field) -> str:
        """Say what is being filled in; a warning stands alone.

        How much is asked depends on the answers, so nothing counts what is still to come.
        """
        title = wording.label(self.language, f"form-{self.face.name}-title")
        if field.kind is FieldKind.NOTICE and not self.form_state.revisiting:
            return ""
        return wording.say(self.language, "form-progress", title=title)

    def chosen_before(self, field: Field) -> str:
        """Show in words the day that was chosen a moment ago, so that a slip is seen."""
        place = self.form.fields.index(field)
        before = self.form.fields[place - 1] if place else None
        if before is None or before.kind not in IN_WORDS or self.form_state.revisiting:
            return ""
        answer = self._answer(before)
        return wording.say(self.language, "form-chosen", answer=answer) if answer else ""

    def _how(self, field: Field) -> str:
        """Say how this is answered, where that does not go without saying."""
        day = calendar_steps.day_shown(self.form_state)
        if field.kind is FieldKind.MOMENT and day is not None:
            shown = form_words.day_in_words(self.unit, self.language, day)
            next_year = "no" if day.year == self.unit.today.year else "yes"
            return wording.say(self.language, "form-how-time", day=shown, next_year=next_year)
        if field.kind in _GO_WITHOUT_SAYING:
            return ""
        if field.kind in IN_WORDS and self.language not in UNDERSTOOD:
            return wording.say(self.language, f"form-how-{field.kind}-digits")
        return wording.say(self.language, f"form-how-{field.kind}")

    def _answer_now(self, field: Field) -> str:
        if field.kind in FROM_BUTTONS | {FieldKind.TOLD}:
            return ""
        if not (answer := self._answer(field)):
            return ""
        shown = shorten(answer, form_words.LONGEST_SHOWN)
        return wording.say(self.language, "form-answer-now", answer=shown)

    def _told_so_far(self, field: Field) -> list[str]:
        if field.kind is not FieldKind.TOLD:
            return []
        noted = len(self.form_state.told(field.name).text)
        lines = [wording.say(self.language, "reporting-noted", count=noted)] if noted else []
        if field.attachable:
            lines += attachment_lines.at_question(self.language, self.form_state, field)
        return lines

    def ways_from_preview(self) -> list[Row]:
        """Give what can be done with it all: one way on, and one way out."""
        more = progress.still_later(self.form, self.form_state)
        change = ("adjust",) if more is None else ("adjust", "more")
        return [self.row("send"), self.row(*change), self.row("stop")]

    def _choices(self) -> Choices:
        return Choices(
            self.unit, self.person, self.face, self.form_state, self.step, self.WITHOUT_PAGES
        )

    def ways_on(self, field: Field) -> list[Row]:
        """Give the buttons that leave the answer as it is, or leave it out."""
        if field.kind is FieldKind.TOLD:
            return self._ways_on_told(field)
        answered = self.form_state.answers.get(field.name) is not None
        rows: list[Row] = []
        if answered and field.kind is not FieldKind.CHOICE:
            rows.append(self.row("done"))
        if field.optional:
            skip = "reporting-button-erase" if answered else "reporting-button-skip"
            rows.append([(wording.label(self.language, skip), self.step("skip"))])
        return rows

    def _ways_on_told(self, field: Field) -> list[Row]:
        told = self.form_state.told(field.name)
        if not told:
            return [self.row("skip")] if field.optional else []
        rows = [self.row("done")]
        if told.attached:
            rows.append(self.row("detach"))
        return [*rows, self.row("erase")] if field.optional else rows

    def preview(self) -> str:
        """Give everything as it was answered (HTML), to look at once more."""
        if self.face.preview is None:
            shown = form_words.listing(
                self.unit, self.person, self.face, self.form, self.form_state
            )
        else:
            shown = self.face.preview(self.unit, self.person, self.form_state)
        return f"{wording.say(self.language, 'form-preview')}\n\n{form_words.fitting(shown)}"

    def _adjusting(self) -> tuple[str, list[Row]]:
        buttons: list[Button] = [
            (
                self.name(field),
                self.step(f"{REVISIT}{field.name}"),
            )
            for field in self.form.fields
            if field.kind is not FieldKind.NOTICE
        ]
        rows = [*pairs(buttons), self.row("back", "stop")]
        return wording.say(self.language, "reporting-adjusting"), rows

    def leaving(self) -> tuple[str, list[Row]]:
        """Ask whether it is kept or thrown away."""
        rows = [self.row("keep"), self.row("throw-away"), self.row("back")]
        return wording.say(self.language, "reporting-leaving", hours=_HOURS), rows

    def _kept(self) -> tuple[str, list[Row]]:
        until, zone = self.conversation.updated_at + IDLE, self.unit.municipality.network.timezone
        text = wording.say(
            self.language,
            "reporting-kept",
            day=wording.day(self.language, until, zone),
            hour=wording.hour(self.language, until, zone),
        )
        return text, [self.row("go-on"), self.row("throw-away")]

    def _resuming(self) -> tuple[str, list[Row]]:
        text = wording.say(self.language, f"reporting-resuming-{self.face.name}")
        return text, [self.row("go-on"), self.row("start-anew"), self.row("stop")]

    def _checking(self) -> tuple[str, list[Row]]:
        """Show what is to be looked at, unless there is nothing any more."""
        check = first_check(self.unit, self.face, self.form_state)
        if check is None:
            return self.present()
        text = check.screen(self.unit, self.person, self.form_state)
        return text, [self.row(*choices) for choices in check.rows]

    def name(self, field: Field) -> str:
        """Give the short name (plain) of what is asked."""
        return form_words.name(self.person, self.face, field)

    def _answer(self, field: Field) -> str:
        return form_words.answer(self.unit, self.person, self.face, self.form_state, field)

    def row(self, *choices: str) -> Row:
        """Give a row of buttons that say what they do."""
        return [(self.label(choice), self.step(choice)) for choice in choices]

    def label(self, choice: str) -> str:
        """Give the words (plain) of a button."""
        own = f"form-{self.face.name}-{choice}"
        if choice == "send" and wording.knows(own):
            return wording.label(self.language, own)
        return wording.button(self.language, "reporting", choice)

    def step(self, choice: str) -> ConversationPress:
        """Give what a button of this screen carries."""
        return ConversationPress(self.conversation.id, self.conversation.turn, choice)
