"""What differs on the screens of an interview: how far it is, and the summary before it is sent."""

from collections.abc import Mapping
from html import escape
from typing import ClassVar

from config import wording
from domain.concerns.concern import ConcernKind
from domain.conversations.form import Field, FieldKind, FormState
from domain.filing.questions import Interview, InterviewQuestion
from domain.typed_text import shorten
from handlers.conversations.form_face import FormFace
from handlers.conversations.form_screens import FormScreen
from handlers.telegram import attachment_lines
from handlers.telegram.keyboards import Row
from services.unit import Unit
from storage.records import Conversation, Person

LONGEST_SHOWN: Mapping[str, int] = {"account": 800}
LONGEST_ELSE = 300
"""How much of somebody's words the summary shows, so that it always fits one message."""

CALL_ME = "call-me"
"""What the button carries by which somebody asks to be called in place of telling on."""

MOST_BUTTONS = 100
"""How many buttons Telegram shows below a message: all neighbourhoods stand on one."""


def draw(
    unit: Unit, person: Person, face: FormFace, conversation: Conversation, form_state: FormState
) -> tuple[str, list[Row]]:
    """Give the screen of an interview: its text (HTML) and its buttons."""
    return _InterviewScreen(unit, person, face, conversation, form_state).draw()


class _InterviewScreen(FormScreen):
    WITHOUT_PAGES: ClassVar[int] = MOST_BUTTONS

    @property
    def _interview(self) -> Interview:
        return self.unit.municipality.interviews[ConcernKind(self.form_state.form)]

    def progress(self, field: Field) -> str:
        """Say what is being told; a warning stands alone. How much is asked depends on it."""
        if field.kind is FieldKind.NOTICE:
            return ""
        return wording.say(self.language, f"reporting-progress-{self.form_state.form}")

    def hint(self, field: Field) -> str:
        """Give the municipality's words below the question, if there are any."""
        hint = self._interview.question(field.name).hint(self.language)
        return escape(hint, quote=False) if hint else ""

    def ways_on(self, field: Field) -> list[Row]:
        """Let somebody stop typing and be called, at every question."""
        return [*super().ways_on(field), self.row(CALL_ME)]

    def name(self, field: Field) -> str:
        """Give the short name (plain) of a question."""
        return wording.label(self.language, f"reporting-name-{field.name}")

    def preview(self) -> str:
        """Give all answers, a line each, with a warning when a voice gives somebody away."""
        title = wording.say(self.language, f"reporting-summary-{self.form_state.form}")
        answers = [self._summed_up(question) for question in self._questions()]
        warning = []
        if attachment_lines.has_voice(self.form_state):
            nameless = self.form_state.choice("identity") == "nameless"
            key = "attachment-voice-nameless" if nameless else "attachment-voice"
            warning = ["", wording.say(self.language, key)]
        return "\n".join([title, "", *answers, *warning])

    def _questions(self) -> list[InterviewQuestion]:
        """List what is asked; of what is asked later, what was answered."""
        answers = self.form_state.answers
        return [
            self._interview.question(field.name)
            for field in self.form.fields
            if field.kind is not FieldKind.NOTICE
            and not (field.later and answers.get(field.name) is None)
        ]

    def _summed_up(self, question: InterviewQuestion) -> str:
        name = f"<b>{wording.say(self.language, f'reporting-name-{question.id}')}:</b>"
        empty = wording.say(self.language, "reporting-empty")
        if question.kind is FieldKind.CHOICE:
            option = question.option(self.form_state.choice(question.id))
            return f"{name} {escape(option.label(self.language)) if option else empty}"
        told = self.form_state.told(question.id)
        if attached := attachment_lines.listed(self.language, told):
            name += f" {attached}"
        if not told.text:
            return name if attached else f"{name} {empty}"
        shown = shorten(told.text, LONGEST_SHOWN.get(question.id, LONGEST_ELSE))
        if shown != told.text:
            name += " " + wording.say(self.language, "reporting-shortened", count=len(told.text))
        return f"{name}\n<pre>{escape(shown, quote=False)}</pre>"
